// RUN: rm -rf %t && %port
// RUN: %edited/shared-outside.cpp | FileCheck --implicit-check-not=__shared__ %s
// RUN: %compiles %t/shared-outside.cpp
// RUN: %runs shared-outside | FileCheck --check-prefix=PRINTS %s

// Shared memory that is declared outside of functions is no memory of the host.

#include <cstdio>

// CHECK: #include <cstdio>
extern __shared__ float Dynamic[];
__shared__ int Fixed[32];
// CHECK-EMPTY:
// CHECK-NEXT: void reverse(
__global__ void reverse(float *P) {
  Fixed[threadIdx.x] = threadIdx.x;
  Dynamic[threadIdx.x] = 100;
  __syncthreads();
  P[threadIdx.x] = Fixed[31 - threadIdx.x] + Dynamic[(threadIdx.x + 1) % 32];
}

int main() {
  float *P;
  cudaMallocManaged(&P, 32 * sizeof(float));
  reverse<<<1, 32, 32 * sizeof(float)>>>(P);
  cudaDeviceSynchronize();
  // PRINTS: 131 100
  printf("%g %g\n", P[0], P[31]);
}
