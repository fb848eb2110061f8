// RUN: %verify %s | FileCheck %s
// RUN: %exits 1 %verify -DBUG %s | FileCheck --check-prefix=DIFFER %s

// verify runs the source and both translations; real numbers may differ a
// little, and anything else is a difference.

// CHECK: source seed 0 status 0 2 copies agrees
// CHECK: HIP, wave 64 seed 7 status 0 2 copies agrees
// CHECK: Metal seed 1 status 0 2 copies agrees
// CHECK: all runs agree
// DIFFER: HIP, warp 32 seed 0 status 0 2 copies agrees
// DIFFER: HIP, wave 64 seed 0 status 0 2 copies output differs in line 2; copy 2 to the host differs, after {{.*}}third
// DIFFER: there are differences

#include <cstdio>

__global__ void third(float *F, int *I) {
  *F /= 3;
#ifdef BUG
  *I = warpSize;
#else
  *I = 32;
#endif
}

int main() {
  float *F, Real = 1;
  int *I, Whole = 0;
  cudaMalloc(&F, sizeof(float));
  cudaMalloc(&I, sizeof(int));
  cudaMemcpy(F, &Real, sizeof(float), cudaMemcpyHostToDevice);
  third<<<1, 1>>>(F, I);
  cudaMemcpy(&Real, F, sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemcpy(&Whole, I, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%.9f\n%d\n", Real, Whole);
}
