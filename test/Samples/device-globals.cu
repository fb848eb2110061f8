// RUN: %sample --hip --metal %s
// Device-side global state: counters, a configuration struct, a work queue
// cursor and a lock-free "last block done" reduction.
// Features: __device__ scalars, arrays and structs with initialisers, static
// __device__, cudaMemcpyTo/FromSymbol, cudaGetSymbolAddress, __threadfence,
// atomicInc wrap-around, shared bool flag, volatile reads, endless loop with a uniform break.

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_CHECK(expr)                                                        \
  do {                                                                          \
    cudaError_t code = (expr);                                                  \
    if (code != cudaSuccess) {                                                  \
      std::fprintf(stderr, "%s -> %s\n", #expr, cudaGetErrorString(code));      \
      std::exit(1);                                                             \
    }                                                                           \
  } while (0)

struct Config {
  int threshold;
  unsigned multiplier;
  int chunk;
};

__device__ Config g_config = {100, 3u, 16};
__device__ unsigned g_above = 0, g_below = 0;
__device__ int g_cursor;
__device__ unsigned g_partial[64];
__device__ unsigned g_total;
static __device__ unsigned g_blocksDone = 0;

__device__ void classify(int v) {
  if (v > g_config.threshold)
    atomicAdd(&g_above, 1u);
  else
    atomicAdd(&g_below, 1u);
}

__global__ void countAround(const int *in, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    classify(in[i]);
}

// Blocks draw chunks of work from a shared cursor until nothing is left.
__global__ void drainQueue(const int *in, int n, int *out) {
  __shared__ int s_begin;
  for (;;) {
    if (threadIdx.x == 0)
      s_begin = atomicAdd(&g_cursor, g_config.chunk);
    __syncthreads();
    const int begin = s_begin;
    __syncthreads();
    if (begin >= n)
      break;
    for (int i = begin + threadIdx.x; i < begin + g_config.chunk && i < n; i += blockDim.x)
      out[i] = in[i] * (int)g_config.multiplier;
  }
}

// Sum of all blocks in one launch: the last block to finish adds the rest.
__global__ void sumLastBlock(const int *in, int n) {
  __shared__ unsigned s_sum;
  __shared__ bool s_last;
  if (threadIdx.x == 0)
    s_sum = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    atomicAdd(&s_sum, (unsigned)in[i]);
  __syncthreads();
  if (threadIdx.x == 0) {
    g_partial[blockIdx.x] = s_sum;
    __threadfence(); // the partial sum is visible before the ticket
    const unsigned ticket = atomicInc(&g_blocksDone, gridDim.x - 1);
    s_last = ticket == gridDim.x - 1;
  }
  __syncthreads();
  if (s_last && threadIdx.x < gridDim.x) {
    __threadfence();
    const volatile unsigned *partial = g_partial;
    atomicAdd(&g_total, partial[threadIdx.x]);
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 5000;
  std::vector<int> in(n), out(n);
  unsigned s = 90210;
  for (int &v : in) {
    s = s * 1103515245u + 12345u;
    v = (int)(s >> 16 & 0xff);
  }
  int *dIn, *dOut;
  CUDA_CHECK(cudaMalloc(&dIn, n * sizeof(int)));
  CUDA_CHECK(cudaMalloc(&dOut, n * sizeof(int)));
  CUDA_CHECK(cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));

  Config config;
  CUDA_CHECK(cudaMemcpyFromSymbol(&config, g_config, sizeof(config))); // the initialiser
  const bool initialised = config.threshold == 100 && config.multiplier == 3u && config.chunk == 16;
  config.threshold = 128;
  config.multiplier = 5;
  CUDA_CHECK(cudaMemcpyToSymbol(g_config, &config, sizeof(config)));
  void *cursor = nullptr;
  CUDA_CHECK(cudaGetSymbolAddress(&cursor, g_cursor));
  CUDA_CHECK(cudaMemset(cursor, 0, sizeof(int)));

  if (n > 0)
    countAround<<<(n + 127) / 128, 128>>>(dIn, n);
  drainQueue<<<4, 32>>>(dIn, n, dOut);
  unsigned totals[2] = {0, 0};
  for (int round = 0; round < 2; ++round) { // the ticket wraps, so a second run works
    CUDA_CHECK(cudaMemcpyToSymbol(g_total, &totals[round], sizeof(unsigned)));
    sumLastBlock<<<9, 64>>>(dIn, n);
    CUDA_CHECK(cudaGetLastError());
    CUDA_CHECK(cudaMemcpyFromSymbol(&totals[round], g_total, sizeof(unsigned)));
  }
  unsigned above, below;
  CUDA_CHECK(cudaMemcpyFromSymbol(&above, g_above, sizeof(above)));
  CUDA_CHECK(cudaMemcpyFromSymbol(&below, g_below, sizeof(below)));
  CUDA_CHECK(cudaMemcpy(out.data(), dOut, n * sizeof(int), cudaMemcpyDeviceToHost));

  unsigned wantAbove = 0, wantTotal = 0, checksum = 0;
  int bad = !initialised;
  for (int i = 0; i < n; ++i) {
    wantAbove += in[i] > 128;
    wantTotal += in[i];
    bad += out[i] != in[i] * 5;
    checksum = checksum * 7 + out[i];
  }
  bad += above != wantAbove || below != n - wantAbove;
  bad += totals[0] != wantTotal || totals[1] != wantTotal;
  std::printf("n %d, above %u, below %u\n", n, above, below);
  std::printf("total %u, scaled checksum %08x\n", totals[1], checksum);
  CUDA_CHECK(cudaFree(dIn));
  CUDA_CHECK(cudaFree(dOut));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
