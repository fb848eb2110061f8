// CU2X_CACHE may be relative to where cu2x runs, and need not be there yet.
// RUN: rm -rf %t && mkdir %t
// RUN: cd %t && env CU2X_CACHE=made/here %cu2x_path run --cuda-headers=bundled %s | FileCheck %s
// RUN: test -d %t/made/here
// CHECK: 42
#include <cstdio>

__global__ void answer(int *p) { *p = 42; }

int main() {
  int *d, h = 0;
  cudaMalloc(&d, sizeof(int));
  answer<<<1, 1>>>(d);
  cudaMemcpy(&h, d, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", h);
  return 0;
}
