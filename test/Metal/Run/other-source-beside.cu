// RUN: rm -rf %t && mkdir -p %t && cp %s %t/app.cu && touch %t/app.cc
// RUN: %run %t/app.cu | FileCheck %s

// Another source of that name stands beside the program: its files in the port
// have the name of the whole source.

#include <cstdio>
#include <cuda_runtime.h>

__global__ void set(int *p) { *p = 3; }

int main() {
  int *p, value;
  cudaMalloc(&p, sizeof(int));
  set<<<1, 1>>>(p);
  cudaMemcpy(&value, p, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", value); // CHECK: 3
}
