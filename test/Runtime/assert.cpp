// An assertion of a kernel that fails is an error of the call that waits, and
// of all that follow.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  // CHECK: cudaSuccess
  cu2x::launch(1, 4), check(4);
  std::puts(name(cu2xDeviceSynchronize()));
  // CHECK: kernels.cu:12: check(int): block: [0,0,0], thread: [3,0,0] Assertion `i != value` failed.
  cu2x::launch(1, 4), check(3);
  // CHECK: launched: cudaSuccess
  std::printf("launched: %s\n", name(cu2xGetLastError()));
  // CHECK: waited: cudaErrorAssert
  std::printf("waited: %s\n", name(cu2xDeviceSynchronize()));
  // CHECK: next: cudaErrorAssert
  cu2x::launch(1, 4), check(4);
  std::printf("next: %s\n", name(cu2xGetLastError()));
}
