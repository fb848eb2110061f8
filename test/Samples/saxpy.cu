// RUN: %sample --hip --metal %s
// saxpy: y = a * x + y, one thread per element.
// Features: plain 1-D launch, early return for the tail, by-value scalar.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

#define CHECK(call)                                                            \
  do {                                                                         \
    cudaError_t err_ = (call);                                                 \
    if (err_ != cudaSuccess) {                                                 \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,                       \
              cudaGetErrorString(err_));                                       \
      exit(1);                                                                 \
    }                                                                          \
  } while (0)

// y <- a x + y
__global__ void saxpy(int n, float a, const float *x, float *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  y[i] = a * x[i] + y[i];
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 20000;
  const float a = 2.5f;
  const size_t bytes = n * sizeof(float);

  float *h_x = (float *)malloc(bytes + 4);
  float *h_y = (float *)malloc(bytes + 4);
  float *h_out = (float *)malloc(bytes + 4);
  unsigned seed = 12345u;
  for (int i = 0; i < n; ++i) {
    seed = seed * 1664525u + 1013904223u;
    h_x[i] = (float)(seed >> 16) / 65536.0f;
    seed = seed * 1664525u + 1013904223u;
    h_y[i] = (float)(seed >> 16) / 32768.0f;
  }

  float *d_x = NULL, *d_y = NULL;
  CHECK(cudaMalloc((void **)&d_x, bytes));
  CHECK(cudaMalloc((void **)&d_y, bytes));
  CHECK(cudaMemcpy(d_x, h_x, bytes, cudaMemcpyHostToDevice));
  CHECK(cudaMemcpy(d_y, h_y, bytes, cudaMemcpyHostToDevice));

  const int threads = 256;
  const int blocks = (n + threads - 1) / threads;
  if (blocks > 0)
    saxpy<<<blocks, threads>>>(n, a, d_x, d_y);
  CHECK(cudaGetLastError());
  CHECK(cudaDeviceSynchronize());
  CHECK(cudaMemcpy(h_out, d_y, bytes, cudaMemcpyDeviceToHost));

  int bad = 0;
  double sum = 0;
  for (int i = 0; i < n; ++i) {
    float expected = a * h_x[i] + h_y[i];
    if (!(fabsf(h_out[i] - expected) <= 1e-5f * (1.0f + fabsf(expected))))
      ++bad;
    sum += h_out[i];
  }
  printf("saxpy: n = %d, a = %.2f\n", n, a);
  printf("sum(y) = %.3e, mismatches = %d\n", sum, bad);

  CHECK(cudaFree(d_x));
  CHECK(cudaFree(d_y));
  free(h_x);
  free(h_y);
  free(h_out);
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
