// RUN: %verify --seeds=0,3 %s | FileCheck %s

// Functions that are others on the device: the reference runs the branch of its
// side, as the translations do.

// CHECK-NOT: differs
// CHECK: all runs agree

#include <cstdio>
#include <cuda_runtime.h>

__host__ __device__ int where() {
#ifdef __CUDA_ARCH__
  return 1;
#else
  return 2;
#endif
}

__global__ void k(int *P) { *P = where(); }

int main() {
  int *P, Host = 0;
  cudaMalloc(&P, sizeof(*P));
  k<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(Host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", Host, where());
}
