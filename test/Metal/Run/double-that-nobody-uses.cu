// Parameters of double that a kernel does not look at are passed as they are.
// RUN: %verify %s | FileCheck %s
// CHECK: all runs agree
#include <cstdio>
#include <cuda_runtime.h>

__global__ void scale(float *x, double *weights, double eps, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    x[i] *= 3;
}

int main() {
  float *x, host[100];
  double *weights;
  for (int i = 0; i < 100; ++i)
    host[i] = float(i);
  cudaMalloc(&x, sizeof(host));
  cudaMalloc(&weights, 800);
  cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
  scale<<<2, 64>>>(x, weights, 0.5, 100);
  cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost);
  std::printf("%g %g\n", host[1], host[99]);
}
