// A kernel with a parameter that has no name, as the source has it and replaced
// by its Metal text.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x --quiet --target=metal %s -o %t.metal --report=%t.json
// RUN: cu2x-simt --kernels=%t.metal --report=%t.json %s | FileCheck %s
// CHECK: 3
#include <cstdio>
#include <cuda_runtime.h>

struct Big {
  int values[100];
};

__global__ void three(Big, int *p, int) { *p = 3; }

int main() {
  int *p, value = 0;
  cudaMalloc(&p, sizeof(int));
  three<<<1, 1>>>(Big{}, p, 5);
  cudaMemcpy(&value, p, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", value);
}
