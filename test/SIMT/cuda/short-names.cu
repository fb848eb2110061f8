// Variables of the device whose names are short, and a value that is computed
// before the program begins.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>

__device__ int x = 5;
__constant__ float k;
int host(int V) { return V + 1; }
inline int y = host(6);

__global__ void read(int *Out) { Out[0] = x + int(k); }

int main() {
  float Three = 3;
  int *Out, Host;
  cudaMalloc(&Out, 4);
  cudaMemcpyToSymbol(k, &Three, 4);
  read<<<1, 1>>>(Out);
  cudaMemcpy(&Host, Out, 4, cudaMemcpyDeviceToHost);
  // CHECK: 8 7
  printf("%d %d\n", Host, y);
}
