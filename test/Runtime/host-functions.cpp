// Functions of the host in a stream run behind the work that is in front.
// RUN: %runtime_build
// RUN: %t 2>/dev/null | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xStream_t S;
  cu2xStreamCreate(&S);
  int *P;
  cu2xMallocManaged(&P, 64);
  cu2x::launch(1, 4, 0, S), fill(P, 41);
  // CHECK: function: 42
  cu2xLaunchHostFunc(
      S,
      [](void *Data) {
        std::printf("function: %d\n", static_cast<int *>(Data)[1]);
      },
      P);
  // CHECK: callback: cudaSuccess
  cu2xStreamAddCallback(
      S,
      [](cu2xStream_t, cu2xError_t Error, void *) {
        std::printf("callback: %s\n", name(Error));
      },
      nullptr, 0);
  cu2x::launch(1, 1, 0, S), poke(nullptr, 0);
  // A function does not run when the work in front has failed; a callback is
  // told.
  // CHECK-NOT: never
  // CHECK: callback: cudaErrorIllegalAddress
  cu2xLaunchHostFunc(S, [](void *) { std::puts("never"); }, nullptr);
  cu2xStreamAddCallback(
      S,
      [](cu2xStream_t, cu2xError_t Error, void *) {
        std::printf("callback: %s\n", name(Error));
      },
      nullptr, 0);
}
