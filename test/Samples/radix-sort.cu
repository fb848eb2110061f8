// RUN: %sample --hip --wave64=fix-maybe --metal %s
// LSD radix sort, four bits a pass: count digits per block, scan the counts,
// scatter stably with ranks from warp ballots.
// Features: __ballot_sync, __popc, lane masks, 2-D shared array, three kernels
// per pass, pointer swap, flipping the sign bit so that ints sort.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <algorithm>
#include <vector>
#include <cuda_runtime.h>

#define RADIX_BITS 4
#define RADIX (1 << RADIX_BITS)
#define BLOCK 128
#define WARPS (BLOCK / 32)

#define CHECK(expr) check((expr), __LINE__)
static inline void check(cudaError_t e, int line) {
  if (e == cudaSuccess) return;
  fprintf(stderr, "radix-sort.cu:%d %s\n", line, cudaGetErrorString(e));
  exit(1);
}

__device__ __forceinline__ uint32_t digitOf(int32_t key, int shift) {
  return ((static_cast<uint32_t>(key) ^ 0x80000000u) >> shift) & (RADIX - 1);
}

__global__ void countDigits(const int32_t *keys, int n, int shift, uint32_t *counts, int blocks) {
  __shared__ uint32_t local[RADIX];
  if (threadIdx.x < RADIX) local[threadIdx.x] = 0;
  __syncthreads();
  const int i = blockIdx.x * BLOCK + threadIdx.x;
  if (i < n) atomicAdd(&local[digitOf(keys[i], shift)], 1u);
  __syncthreads();
  // column major: all blocks of digit 0, then all of digit 1, ...
  if (threadIdx.x < RADIX) counts[threadIdx.x * blocks + blockIdx.x] = local[threadIdx.x];
}

// Exclusive scan of the small count table by one warp.
__global__ void scanCounts(uint32_t *counts, int size) {
  const unsigned lane = threadIdx.x;
  uint32_t carry = 0;
  for (int base = 0; base < size; base += 32) {
    const uint32_t mine = base + lane < size ? counts[base + lane] : 0;
    uint32_t sum = mine;
    for (unsigned d = 1; d < 32; d <<= 1) {
      const uint32_t left = __shfl_up_sync(0xffffffffu, sum, d, 32);
      if (lane >= d) sum += left;
    }
    if (base + lane < size) counts[base + lane] = carry + sum - mine;
    carry += __shfl_sync(0xffffffffu, sum, 31, 32);
  }
}

__global__ void scatterDigits(const int32_t *in, int32_t *out, int n, int shift,
                              const uint32_t *offsets, int blocks) {
  __shared__ uint32_t warpCount[WARPS][RADIX];
  const int i = blockIdx.x * BLOCK + threadIdx.x;
  const unsigned lane = threadIdx.x & 31u, warp = threadIdx.x >> 5;
  const bool valid = i < n;
  const int32_t key = valid ? in[i] : 0;
  const uint32_t digit = valid ? digitOf(key, shift) : RADIX;

  // who in my warp has my digit, and how many of them are before me
  uint32_t rank = 0;
#pragma unroll
  for (uint32_t d = 0; d < RADIX; ++d) {
    const uint32_t peers = __ballot_sync(0xffffffffu, digit == d);
    if (digit == d) rank = __popc(peers & ((1u << lane) - 1u));
    if (lane == d) warpCount[warp][d] = __popc(peers);
  }
  __syncthreads();
  if (!valid) return;
  uint32_t position = offsets[digit * blocks + blockIdx.x] + rank;
  for (unsigned w = 0; w < warp; ++w) position += warpCount[w][digit];
  out[position] = key;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 3000;
  const int blocks = (n + BLOCK - 1) / BLOCK;
  std::vector<int32_t> keys(n), sorted(n);
  uint64_t pcg = 0x853c49e6748fea9bull;
  for (auto &k : keys) {
    pcg = pcg * 6364136223846793005ull + 1442695040888963407ull;
    k = static_cast<int32_t>(pcg >> 33) - 0x40000000;
    if (k % 5 == 0) k /= 65536;
  }

  int32_t *a, *b;
  uint32_t *counts;
  CHECK(cudaMalloc(&a, n * sizeof(int32_t)));
  CHECK(cudaMalloc(&b, n * sizeof(int32_t)));
  CHECK(cudaMalloc(&counts, RADIX * blocks * sizeof(uint32_t)));
  CHECK(cudaMemcpy(a, keys.data(), n * sizeof(int32_t), cudaMemcpyHostToDevice));
  for (int shift = 0; shift < 32 && blocks > 0; shift += RADIX_BITS) {
    countDigits<<<blocks, BLOCK>>>(a, n, shift, counts, blocks);
    scanCounts<<<1, 32>>>(counts, RADIX * blocks);
    scatterDigits<<<blocks, BLOCK>>>(a, b, n, shift, counts, blocks);
    CHECK(cudaGetLastError());
    std::swap(a, b);
  }
  CHECK(cudaMemcpy(sorted.data(), a, n * sizeof(int32_t), cudaMemcpyDeviceToHost));
  std::sort(keys.begin(), keys.end());
  uint32_t hash = 2166136261u;
  for (int32_t k : sorted) hash = (hash ^ static_cast<uint32_t>(k)) * 16777619u;
  const bool ok = keys == sorted;
  printf("keys %d, smallest %d, largest %d\n", n, n ? sorted.front() : 0, n ? sorted.back() : 0);
  printf("hash %08x\n%s\n", hash, ok ? "PASS" : "FAIL");
  CHECK(cudaFree(a));
  CHECK(cudaFree(b));
  CHECK(cudaFree(counts));
  return ok ? 0 : 1;
}
