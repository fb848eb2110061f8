// RUN: env CU2X_SIMT_SEED=0 %run %s | FileCheck %s
// RUN: env CU2X_SIMT_SEED=0 cu2x-simt %s | FileCheck %s

// Seed 0 is the order of the threads, for what they print as well.

// CHECK: 0 0 1 2 3 4 1 0 1 2 3 4 end

#include <cstdio>

__global__ void hello() {
  if (threadIdx.x == 0)
    printf("%d ", blockIdx.x);
  printf("%d ", threadIdx.x);
}

int main() {
  hello<<<2, 5>>>();
  cudaDeviceSynchronize();
  printf("end\n");
}
