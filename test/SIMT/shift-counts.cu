// A shift by as many bits as there are, or more, has no result in C++. It has one on
// each GPU: NVIDIA's shift everything out, AMD's take the lower bits of the count.
// RUN: cu2x-simt %s | FileCheck %s --check-prefix=CUDA
// RUN: cu2x --cuda-headers=bundled --quiet %s -o %t.hip -- 2> /dev/null
// RUN: cu2x-simt %t.hip | FileCheck %s --check-prefix=HIP
// RUN: cu2x-simt -O0 %s | FileCheck %s --check-prefix=CUDA
// RUN: cu2x-simt -O2 %s | FileCheck %s --check-prefix=CUDA
// CUDA: 0 -1 0 0 536870912 0 -1 0
// HIP: 5 -4 2 20 536870912 1792 -1 2147483648
#include <cstdio>
__device__ unsigned left(unsigned A, int By) { return A << By; }
__global__ void k(const int *By, unsigned long long *Out) {
  Out[0] = left(5, By[0]);            // by 32
  Out[1] = -7 >> By[1];               // by 33
  Out[2] = 5u >> By[1];
  Out[3] = 5ull << By[2];             // by 66
  Out[4] = left(1, By[3]);            // by 29
  Out[5] = (unsigned)By[4] << 40;     // 7
  Out[6] = -By[4] >> By[0] >> By[0] >> 31;
  Out[7] = left(1, By[5]);            // by -1
}
int main() {
  int Host[6] = {32, 33, 66, 29, 7, -1}, *By;
  unsigned long long Results[8], *Out;
  cudaMalloc(&By, sizeof Host);
  cudaMalloc(&Out, sizeof Results);
  cudaMemcpy(By, Host, sizeof Host, cudaMemcpyHostToDevice);
  k<<<1, 1>>>(By, Out);
  cudaMemcpy(Results, Out, sizeof Results, cudaMemcpyDeviceToHost);
  for (unsigned long long Result : Results)
    printf("%lld ", (long long)Result);
  printf("\n");
}
