// alignas behind __shared__, where C++ has it in front alone.
// RUN: cu2x-simt %s | FileCheck %s
// CHECK: 0 0 30
#include <cstdio>
#include <cuda_runtime.h>

__global__ void k(int *out) {
  __shared__ char one;
  __shared__ alignas(64) float a[2][4];
  __shared__ alignas(float4) char c[32];
  one = 3;
  a[1][threadIdx.x] = 10.0f * one;
  __syncthreads();
  out[0] = int(size_t(a) % 64);
  out[1] = int(size_t(c) % 16);
  out[2] = int(a[1][2]);
}

int main() {
  int *out, host[3];
  cudaMalloc(&out, sizeof(host));
  k<<<1, 4>>>(out);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  std::printf("%d %d %d\n", host[0], host[1], host[2]);
}
