// cuRAND's headers in either order, and the guards of CUDA's that tell which ones
// were read.
// RUN: cu2x-simt %s 2>/dev/null | FileCheck %s
#include <curand_kernel.h>
#include <curand.h>
#include <cstdio>
#if !defined(__VECTOR_TYPES_H__) || !defined(__HOST_DEFINES_H__) || !defined(__TEXTURE_TYPES_H__)
#error
#endif
__global__ void draw(unsigned *P) {
  curandState State;
  curand_init(1, 0, 0, &State);
  *P = curand(&State);
}
int main() {
  unsigned *Device, Host;
  float *Numbers;
  cudaMalloc(&Device, sizeof(unsigned));
  cudaMalloc(&Numbers, sizeof(float));
  draw<<<1, 1>>>(Device);
  cudaMemcpy(&Host, Device, sizeof(unsigned), cudaMemcpyDeviceToHost);
  curandGenerator_t Generator;
  // CHECK: 1 0
  printf("%d %d\n", Host != 0, curandCreateGenerator(&Generator, CURAND_RNG_PSEUDO_DEFAULT));
}
