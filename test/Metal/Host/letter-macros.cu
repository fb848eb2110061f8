// RUN: rm -rf %t && %port
// RUN: %compiles %t/letter-macros.cpp
// RUN: %runs letter-macros | FileCheck --check-prefix=PRINTS %s

// Macros of one letter in front of CUDA's header, which is replaced where it is.

#define N 32
#define M 5
#define K 2
#define B 1
#define P 3
#define A 4
#define W 4
#define H 4
#define X 1
#define Y 2
#define Z 3
#define R 4
#define C 5
#define F 6
#define V 7
#include <cuda_runtime.h>

#include <cstdio>

__global__ void set(int *To, const int *const *From) {
  To[threadIdx.x] = threadIdx.x * K + From[0][0];
}

int main() {
  int *To, *From, **Table;
  cudaMallocManaged(&To, N * sizeof(int));
  cudaMallocManaged(&From, sizeof(int));
  cudaMallocManaged(&Table, sizeof(int *));
  *From = M;
  *Table = From;
  set<<<B, N>>>(To, Table);
  cudaDeviceSynchronize();
  // PRINTS: 13
  printf("%d\n", To[A]);
}
