// RUN: rm -rf %t && %port
// RUN: %edited/runtime-macros.cpp | FileCheck %s
// RUN: %compiles %t/runtime-macros.cpp
// RUN: %runs runtime-macros | FileCheck --check-prefix=PRINTS %s

// Macros that are called as functions of the runtime are.

#include <cstdio>

#define dispatch(X) ((X) + 1)
#define launch 7
#define symbol 42

__device__ int Counter;
// CHECK: cu2x::cu2x_dispatch(set, P);
__global__ void set(int *P) {
  P[threadIdx.x] = dispatch(threadIdx.x);
  Counter = symbol;
}

int main() {
  int *P, Value;
  cudaMallocManaged(&P, 32 * sizeof(int));
  // CHECK: cu2x::cu2x_launch(1, 32), set(P);
  set<<<1, 32>>>(P);
  cudaMemcpyFromSymbol(&Value, Counter, sizeof Value);
  // PRINTS: 6 42 7
  printf("%d %d %d\n", P[5], Value, launch);
}
