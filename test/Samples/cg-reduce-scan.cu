// RUN: %sample --hip --metal %s
// Library reductions and scans of cooperative groups: dot products per tile,
// minimum and maximum, room for output of varying length by an exclusive scan.
// Features: cg::reduce with plus, less, greater, bit_or and a lambda,
// cg::inclusive_scan, cg::exclusive_scan, tiles of 8 to 32 threads, struct
// results, sync of the block.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>

namespace cg = cooperative_groups;

#define CUDA_CHECK(x)                                                    \
  if (cudaError_t e = (x)) {                                             \
    std::fprintf(stderr, "%s: %s\n", #x, cudaGetErrorString(e));         \
    std::exit(1);                                                        \
  }

constexpr int kTile = 16;
constexpr int kBlock = 64;

struct Summary {
  int sum, low, high;
  unsigned mask;
  float dot;
};

__global__ void summarise(const int *in, int n, Summary *out) {
  const cg::thread_block block = cg::this_thread_block();
  const auto tile = cg::tiled_partition<kTile>(block);
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int v = i < n ? in[i] : 0;

  Summary s;
  s.sum = cg::reduce(tile, v, cg::plus<int>());
  s.low = cg::reduce(tile, v, cg::less<int>());
  s.high = cg::reduce(tile, v, cg::greater<int>());
  s.mask = cg::reduce(tile, 1u << (v & 31), cg::bit_or<unsigned>());
  s.dot = cg::reduce(tile, 0.25f * v * v, [](float a, float b) { return a + b; });
  if (tile.thread_rank() == 0 && i < n)
    out[i / kTile] = s;
}

// Every thread writes v mod 4 copies of v; the room is found by scans.
__global__ void expand(const int *in, int n, int *out, int *blockCounts, int *prefix) {
  __shared__ int tileTotals[kBlock / 32];
  const auto block = cg::this_thread_block();
  const auto warp = cg::tiled_partition<32>(block);
  const int i = blockIdx.x * kBlock + block.thread_rank();
  const int v = i < n ? in[i] : 0;
  const int copies = v & 3;

  int at = cg::exclusive_scan(warp, copies, cg::plus<int>());
  if (warp.thread_rank() == 31)
    tileTotals[warp.meta_group_rank()] = at + copies;
  block.sync();
  for (unsigned w = 0; w < warp.meta_group_rank(); ++w)
    at += tileTotals[w];
  for (int c = 0; c < copies; ++c)
    out[blockIdx.x * 3 * kBlock + at + c] = v;
  if (block.thread_rank() == kBlock - 1)
    blockCounts[blockIdx.x] = at + copies;

  const auto oct = cg::tiled_partition<8>(block);
  const int running = cg::inclusive_scan(oct, v);
  if (i < n)
    prefix[i] = running;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 3000;
  const int blocks = (n + kBlock - 1) / kBlock, tiles = (n + kTile - 1) / kTile;
  std::vector<int> in(n), expanded(blocks * 3 * kBlock), counts(blocks), prefix(n);
  std::vector<Summary> summary(tiles);
  unsigned s = 2;
  for (int &v : in) {
    s = s * 1664525u + 1013904223u;
    v = (int)(s >> 22) - 300;
  }
  int *dIn, *dExpanded, *dCounts, *dPrefix;
  Summary *dSummary;
  CUDA_CHECK(cudaMalloc(&dIn, n * sizeof(int)));
  CUDA_CHECK(cudaMalloc(&dExpanded, expanded.size() * sizeof(int)));
  CUDA_CHECK(cudaMalloc(&dCounts, blocks * sizeof(int)));
  CUDA_CHECK(cudaMalloc(&dPrefix, n * sizeof(int)));
  CUDA_CHECK(cudaMalloc(&dSummary, tiles * sizeof(Summary)));
  CUDA_CHECK(cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));
  if (blocks > 0) {
    summarise<<<blocks, kBlock>>>(dIn, n, dSummary);
    expand<<<blocks, kBlock>>>(dIn, n, dExpanded, dCounts, dPrefix);
  }
  CUDA_CHECK(cudaGetLastError());
  CUDA_CHECK(cudaMemcpy(expanded.data(), dExpanded, expanded.size() * sizeof(int), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(counts.data(), dCounts, blocks * sizeof(int), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(prefix.data(), dPrefix, n * sizeof(int), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(summary.data(), dSummary, tiles * sizeof(Summary), cudaMemcpyDeviceToHost));

  int bad = 0, running = 0;
  long long total = 0;
  unsigned masks = 0;
  double dots = 0;
  for (int t = 0; t < tiles; ++t) {
    Summary want = {0, 1 << 30, -(1 << 30), 0, 0.0f};
    for (int i = t * kTile; i < (t + 1) * kTile; ++i) {
      const int v = i < n ? in[i] : 0;
      want.sum += v;
      want.low = std::min(want.low, v);
      want.high = std::max(want.high, v);
      want.mask |= 1u << (v & 31);
      want.dot += 0.25f * v * v; // quarters of integers below 2^22: exact
    }
    const Summary &got = summary[t];
    bad += got.sum != want.sum || got.low != want.low || got.high != want.high;
    bad += got.mask != want.mask || got.dot != want.dot;
    total += got.sum + 3LL * got.low + 5LL * got.high;
    masks = masks * 3 + got.mask;
    dots += got.dot;
  }
  unsigned hash = 0;
  for (int b = 0; b < blocks; ++b) {
    int at = 0;
    for (int i = b * kBlock; i < (b + 1) * kBlock && i < n; ++i)
      for (int c = 0; c < (in[i] & 3); ++c, ++at)
        bad += expanded[b * 3 * kBlock + at] != in[i];
    bad += counts[b] != at;
    hash = hash * 31 + counts[b];
  }
  for (int i = 0; i < n; ++i) {
    running = (i % 8 ? running : 0) + in[i];
    bad += prefix[i] != running;
  }
  std::printf("n %d, tiles %d: %lld, masks %08x, dots %.3e\n", n, tiles, total, masks, dots);
  std::printf("expanded counts %08x\n", hash);
  cudaFree(dIn), cudaFree(dExpanded), cudaFree(dCounts), cudaFree(dPrefix), cudaFree(dSummary);
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
