// RUN: %verify %s | FileCheck %s
// RUN: %exits 1 %verify -DBUG %s | FileCheck --check-prefix=DIFFER %s

// verify runs the source and both translations; real numbers may differ a
// little, and anything else is a difference. The first kernel that differs is
// named.

// CHECK: program seed status launches copies result
// CHECK-NEXT: source 0 0 1 2 agrees
// CHECK: HIP, wave 64 7 0 1 2 agrees
// CHECK: Metal 1 0 1 2 agrees
// CHECK: {{^}}all runs agree
// DIFFER: HIP, warp 32 0 0 1 2 agrees
// DIFFER: HIP, wave 64 0 0 1 2 output differs in line 2; copy 2 to the host differs
// DIFFER-NEXT: differs first: kernel void third(float *, int *) (launch 1, pointer 2)
// DIFFER: HIP, wave 64 1 0 1 2 output differs in line 2; copy 2 to the host differs
// DIFFER: Metal 0 0 1 2 agrees
// DIFFER: {{^}}there are differences

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
