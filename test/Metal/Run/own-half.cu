// A program without CUDA's headers of 16-bit numbers has their names for its own.
// RUN: %run --quiet %s | FileCheck %s
// CHECK: 1.5 7 2.5
#include <cstdio>

__global__ void half(float *P) { P[threadIdx.x] *= 0.5f; }
struct bfloat16 {
  int Count;
};
typedef float nv_half;

int main() {
  float *P;
  cudaMallocManaged(&P, 4 * sizeof(float));
  P[1] = 3;
  half<<<1, 4>>>(P);
  cudaDeviceSynchronize();
  bfloat16 B = {7};
  nv_half C = 2.5f;
  printf("%g %d %g\n", P[1], B.Count, C);
}
