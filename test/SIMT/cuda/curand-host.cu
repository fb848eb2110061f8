// cuRAND's host functions in memory of the host and of the device, which have to
// agree, and its generators in kernels. The first number of Philox4x32-10 for key
// and counter 0 is that of the known answers of its authors, 6627e8d5.
// RUN: cu2x-simt %s 2>/dev/null | FileCheck %s

#include <cstdio>
#include <cuda_runtime.h>
#include <curand.h>
#include <curand_kernel.h>

__global__ void draw(unsigned *P) {
  curandStatePhilox4_32_10_t State;
  curand_init(0, threadIdx.x, 0, &State);
  P[threadIdx.x] = curand(&State);
}

int main() {
  constexpr int N = 4096;
  unsigned *P, Copy[N], Host[N], Words[4];
  cudaMalloc(&P, sizeof(Copy));
  draw<<<1, 4>>>(P);
  cudaMemcpy(Words, P, sizeof(Words), cudaMemcpyDeviceToHost);
  // CHECK: 6627e8d5
  printf("%08x\n", Words[0]);

  curandGenerator_t G, H;
  curandCreateGenerator(&G, CURAND_RNG_PSEUDO_XORWOW);
  curandCreateGeneratorHost(&H, CURAND_RNG_PSEUDO_XORWOW);
  curandSetPseudoRandomGeneratorSeed(G, 7);
  curandSetPseudoRandomGeneratorSeed(H, 7);
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  curandSetStream(G, Stream);
  curandGenerate(G, P, N);
  cudaMemcpy(Copy, P, sizeof(Copy), cudaMemcpyDeviceToHost);
  curandGenerate(H, Host, N);
  bool IsSame = true, IsVaried = false;
  for (int I = 0; I < N; ++I) {
    IsSame &= Copy[I] == Host[I];
    IsVaried |= Copy[I] != Copy[0];
  }
  // CHECK: same 1 varied 1
  printf("same %d varied %d\n", IsSame, IsVaried);

  float *U, Uniform[N];
  cudaMalloc(&U, sizeof(Uniform));
  curandGenerateUniform(G, U, N);
  cudaMemcpy(Uniform, U, sizeof(Uniform), cudaMemcpyDeviceToHost);
  bool IsInside = true;
  for (float F : Uniform)
    IsInside &= F > 0 && F <= 1;
  // CHECK: inside 1
  printf("inside %d\n", IsInside);
  // CHECK: not initialized 1
  printf("not initialized %d\n",
         curandSetPseudoRandomGeneratorSeed(nullptr, 1) ==
             CURAND_STATUS_NOT_INITIALIZED);
  curandDestroyGenerator(G);
  curandDestroyGenerator(H);
}
