// A program as it is ported: memory, copies, a launch, the result.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  const int Count = 1000;
  std::vector<float> X(Count, 1.5f), Y(Count, 2.0f);
  float *DX, *DY;
  cu2xMalloc(&DX, Count * sizeof(float));
  cu2xMalloc(&DY, Count * sizeof(float));
  cu2xMemcpy(DX, X.data(), Count * sizeof(float), cu2xMemcpyHostToDevice);
  cu2xMemcpy(DY, Y.data(), Count * sizeof(float), cu2xMemcpyHostToDevice);
  cu2x::launch((Count + 255) / 256, 256), saxpy(Count, 2.0f, DX, DY);
  cu2xMemcpy(Y.data(), DY, Count * sizeof(float), cu2xMemcpyDeviceToHost);
  int Wrong = 0;
  for (float Value : Y)
    Wrong += Value != 5.0f;
  // CHECK: 0 wrong
  std::printf("%d wrong\n", Wrong);
  // CHECK: cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xFree(DX)));
  std::printf("%s\n", name(cu2xFree(DY)));
}
