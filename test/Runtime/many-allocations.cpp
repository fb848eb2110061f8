// 10,000 small allocations at once, with holes.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  const int Count = 10000;
  std::vector<int *> All(Count);
  for (int I = 0; I != Count; ++I) {
    if (cu2xMalloc(&All[I], 100) != cu2xSuccess)
      return 1;
    cu2xMemcpy(All[I], &I, sizeof(I), cu2xMemcpyHostToDevice);
  }
  for (int I = 0; I < Count; I += 3)
    cu2xFree(All[I]);
  cu2x::launch(1, 1), twice(All[1]);
  cu2x::launch(1, 1), twice(All[Count - 2]);
  int Wrong = 0;
  for (int I = 0; I != Count; ++I) {
    int Value = -1;
    if (I % 3)
      cu2xMemcpy(&Value, All[I], sizeof(Value), cu2xMemcpyDeviceToHost);
    int Right = I % 3 == 0 ? -1 : I == 1 || I == Count - 2 ? 2 * I : I;
    Wrong += Value != Right;
  }
  // CHECK: 0 wrong, cudaSuccess
  std::printf("%d wrong, %s\n", Wrong, name(cu2xGetLastError()));
}
