// RUN: cu2x-simt %s 2>&1 | FileCheck %s

// Writes behind the end of memory are named with the kernel and the memory,
// once for each, and harm nothing else; those to its last byte are none.

#include <cstdio>

__global__ void fill(char *p, int n) {
  for (int i = threadIdx.x; i < n; i += blockDim.x)
    p[i] = 1;
}

int main() {
  char *p, *q, h = 0;
  cudaMalloc(&p, 100);
  cudaMalloc(&q, 1000);
  // CHECK-NOT: warning
  fill<<<1, 32>>>(p, 100);
  cudaDeviceSynchronize();
  puts("inside");
  // CHECK: inside
  // CHECK-NEXT: cu2x-simt: warning: in void fill(char *, int): byte 599 of memory of 100 bytes was written
  fill<<<1, 32>>>(p, 600);
  // CHECK-NEXT: cu2x-simt: warning: in void fill(char *, int): byte 1000 of memory of 1000 bytes was written
  fill<<<1, 32>>>(q, 1001);
  fill<<<1, 32>>>(q, 1001);
  cudaMemcpy(&h, q + 999, 1, cudaMemcpyDeviceToHost);
  cudaFree(p);
  // CHECK-NEXT: 1 cudaSuccess
  printf("%d %s\n", h, cudaGetErrorName(cudaFree(q)));
}
