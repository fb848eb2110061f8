// RUN: %sample --hip --wave64=CU2X1006 --metal %s
// Warp-aggregated atomics: the active lanes of a branch elect one that adds
// for all, and lanes with equal keys aggregate by match.
// Features: cooperative groups coalesced_threads(), thread_rank, size, shfl,
// groups of equal keys by __match_any_sync, __ffs, __popc, ballot as a mask.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#include <cooperative_groups.h>

namespace cg = cooperative_groups;

#define CHECK(cmd)                                                             \
  do {                                                                         \
    const cudaError_t rc = (cmd);                                              \
    if (rc != cudaSuccess) {                                                   \
      std::printf("Test failed: %s at %d\n", cudaGetErrorString(rc), __LINE__); \
      std::exit(EXIT_FAILURE);                                                 \
    }                                                                          \
  } while (0)

// Adds one for every calling lane; returns the slot of this lane.
__device__ int atomicAggInc(int *counter) {
  cg::coalesced_group active = cg::coalesced_threads();
  int first = 0;
  if (active.thread_rank() == 0)
    first = atomicAdd(counter, static_cast<int>(active.size()));
  return active.shfl(first, 0) + active.thread_rank();
}

__global__ void filterPositive(int *dst, int *count, const int *src, int n) {
  const int stride = blockDim.x * gridDim.x;
  for (int i = threadIdx.x + blockIdx.x * blockDim.x; i < n; i += stride) {
    const int v = src[i];
    if (v > 0)
      dst[atomicAggInc(count)] = v;
  }
}

// Histogram: lanes of a warp with the same bin send one atomic.
__global__ void histogramMatch(const int *src, int n, unsigned *bins, int binCount) {
  const int i = threadIdx.x + blockIdx.x * blockDim.x;
  const unsigned inside = __ballot_sync(0xffffffffu, i < n);
  if (i >= n)
    return;
  const int bin = ((src[i] % binCount) + binCount) % binCount;
  const unsigned peers = __match_any_sync(inside, bin);
  const int leader = __ffs(peers) - 1;
  if (static_cast<int>(threadIdx.x % 32) == leader)
    atomicAdd(&bins[bin], static_cast<unsigned>(__popc(peers)));
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 9000;
  constexpr int kBins = 20;
  std::vector<int> src(n);
  unsigned s = 4242;
  for (int i = 0; i < n; ++i) {
    s = s * 22695477u + 1u;
    src[i] = static_cast<int>(s >> 16) % 2001 - 1000;
    if (i % 4 == 1)
      src[i] = 7; // a heavy bin
  }

  int *dSrc, *dDst, *dCount, count = 0;
  unsigned *dBins;
  CHECK(cudaMalloc(&dSrc, n * sizeof(int)));
  CHECK(cudaMalloc(&dDst, n * sizeof(int)));
  CHECK(cudaMalloc(&dCount, sizeof(int)));
  CHECK(cudaMalloc(&dBins, kBins * sizeof(unsigned)));
  CHECK(cudaMemset(dCount, 0, sizeof(int)));
  CHECK(cudaMemset(dBins, 0, kBins * sizeof(unsigned)));
  CHECK(cudaMemcpy(dSrc, src.data(), n * sizeof(int), cudaMemcpyHostToDevice));

  filterPositive<<<5, 160>>>(dDst, dCount, dSrc, n);
  CHECK(cudaGetLastError());
  if (n > 0)
    histogramMatch<<<(n + 95) / 96, 96>>>(dSrc, n, dBins, kBins);
  CHECK(cudaGetLastError());

  CHECK(cudaMemcpy(&count, dCount, sizeof(int), cudaMemcpyDeviceToHost));
  std::vector<int> want, got(count);
  std::vector<unsigned> bins(kBins), wantBins(kBins, 0);
  CHECK(cudaMemcpy(got.data(), dDst, count * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(bins.data(), dBins, kBins * sizeof(unsigned), cudaMemcpyDeviceToHost));

  for (int v : src) {
    if (v > 0)
      want.push_back(v);
    ++wantBins[((v % kBins) + kBins) % kBins];
  }
  // the order of the slots is not defined: compare as multisets
  std::sort(got.begin(), got.end());
  std::sort(want.begin(), want.end());
  const bool ok = got == want && bins == wantBins;

  unsigned long long sum = 0, binSum = 0;
  for (int v : got)
    sum += v;
  for (int b = 0; b < kBins; ++b)
    binSum += static_cast<unsigned long long>(bins[b]) * (b + 1);
  std::printf("n %d, positive %d, sum %llu, bin checksum %llu\n", n, count, sum, binSum);
  CHECK(cudaFree(dSrc));
  CHECK(cudaFree(dDst));
  CHECK(cudaFree(dCount));
  CHECK(cudaFree(dBins));
  std::puts(ok ? "PASS" : "FAIL");
  return ok ? 0 : 1;
}
