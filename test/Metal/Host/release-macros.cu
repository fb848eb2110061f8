// RUN: rm -rf %t && %port
// RUN: %edited/release-macros.cpp | FileCheck %s
// RUN: %compiles %t/release-macros.cpp
// RUN: %runs release-macros | FileCheck --check-prefix=PRINTS %s

// Kernels were translated with the macros that CUDA's compiler and headers
// define, and the host goes by the same: a source that asks for the release of
// the compiler says which it was.

// CHECK: #define __CUDACC_VER_MAJOR__ 13
// CHECK-NEXT: #define __CUDACC_VER_MINOR__ 0
// CHECK-NEXT: #include <cu2x/runtime.h>
// CHECK-NOT: __CUDACC_VER_BUILD__
#if __CUDACC_VER_MAJOR__ >= 9 && defined(__CUDACC_VER_MINOR__)
constexpr int Tile = 64;
#else
constexpr int Tile = 32;
#endif
#ifdef CUDARTAPI
#define CALL CUDARTAPI
#endif
// What is defined here means the same in both.
#ifndef __host__
#define __host__
#endif
#include <cstdio>
#include <cuda.h>

__global__ void count(int *P, int N) {
  int I = blockIdx.x * Tile + threadIdx.x;
  if (I < N)
    atomicAdd(P, 1);
}

int CALL main() {
  int *P, Sum = 0;
  cudaMalloc(&P, sizeof(int));
  cudaMemset(P, 0, sizeof(int));
  count<<<256 / Tile, Tile>>>(P, 256);
  cudaMemcpy(&Sum, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 256 64 13000 13000
#if CUDA_VERSION >= 11000 && __CUDART_API_VERSION >= 11000
  printf("%d %d %d %d\n", Sum, Tile, CUDA_VERSION, CUDART_VERSION);
#endif
}
