// 64-bit atomics whose results nobody uses run as in the source.
// RUN: %sample --metal %s

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

typedef unsigned long long u64;

struct Totals {
  u64 sum, low, high, all, any, odd;
};

__global__ void add(const u64 *in, u64 *sums, int n) {
  __shared__ u64 local;
  if (threadIdx.x == 0)
    local = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    atomicAdd(&local, in[i]);
    atomicAdd(&sums[i & 1], in[i]);
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicAdd(&sums[2], local);
}

__global__ void extremes(const u64 *in, Totals *t, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    atomicMin(&t->low, in[i]);
    atomicMax(&t->high, in[i]);
  }
}

__global__ void bits(const u64 *in, Totals *t, int n) {
  __shared__ u64 local, least, parity;
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (threadIdx.x == 0) {
    local = parity = 0;
    least = ~0ull;
  }
  __syncthreads();
  if (i < n) {
    atomicAnd(&t->all, in[i] | 0xf000f000f000f000ull);
    atomicOr(&t->any, in[i] << 3);
    atomicXor(&t->odd, in[i]);
    atomicOr(&local, 1ull << (in[i] & 63));
    atomicAnd(&least, in[i] | in[i] >> 7);
    atomicXor(&parity, in[i] * 3);
  }
  __syncthreads();
  if (threadIdx.x == 0) {
    atomicOr(&t->any, local);
    atomicAnd(&t->all, least);
    atomicXor(&t->odd, parity);
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100;
  std::vector<u64> in(n);
  u64 s = 88172645463325252ull;
  for (u64 &v : in) {
    s ^= s << 13, s ^= s >> 7, s ^= s << 17;
    v = s;
  }
  u64 *dIn, *dSums, sums[3] = {0xfffffff0u, 5, 0};
  Totals *dTotals, totals = {0, ~0ull, 0, ~0ull, 0, 0};
  cudaMalloc(&dIn, n * sizeof(u64));
  cudaMalloc(&dSums, sizeof(sums));
  cudaMalloc(&dTotals, sizeof(Totals));
  cudaMemcpy(dIn, in.data(), n * sizeof(u64), cudaMemcpyHostToDevice);
  cudaMemcpy(dSums, sums, sizeof(sums), cudaMemcpyHostToDevice);
  cudaMemcpy(dTotals, &totals, sizeof(totals), cudaMemcpyHostToDevice);
  add<<<3, 64>>>(dIn, dSums, n);
  extremes<<<n / 64 + 1, 64>>>(dIn, dTotals, n);
  bits<<<n / 64 + 1, 64>>>(dIn, dTotals, n);
  cudaMemcpy(sums, dSums, sizeof(sums), cudaMemcpyDeviceToHost);
  cudaMemcpy(&totals, dTotals, sizeof(totals), cudaMemcpyDeviceToHost);
  printf("%llx %llx %llx\n", sums[0], sums[1], sums[2]);
  printf("%llx %llx %llx %llx %llx\n", totals.low, totals.high, totals.all, totals.any, totals.odd);
}
