// What the executor finds wrong in a kernel is an error of its launch: threads
// that do not meet at a barrier.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s
// CHECK: barrier
// CHECK: cu2x: kernel fence failed
// CHECK: cudaErrorLaunchFailure

#include "Inputs/kernels.h"

int main() {
  int *P;
  cu2xMalloc(&P, 64);
  cu2x::launch(1, 4), fence(P);
  std::puts(name(cu2xDeviceSynchronize()));
}
