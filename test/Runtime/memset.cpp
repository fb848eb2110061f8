// Filling memory of the device.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  unsigned char *D, Host[4];
  cu2xMalloc(&D, 4);
  cu2xMemset(D, 0x12345, 4);
  cu2xMemsetAsync(D + 1, 1, 2);
  cu2xMemcpy(Host, D, 4, cu2xMemcpyDeviceToHost);
  // CHECK: 69 1 1 69
  std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemset(D, 0, 5)));
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemset(Host, 0, 4)));
}
