// Cooperative groups run as in the source: reductions and scans with all
// operations and with function objects, tiles of 1 to 32 threads, partitions,
// coalesced groups.
// RUN: %sample --metal %s

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>

namespace cg = cooperative_groups;

struct Largest {
  int bias;
  __device__ int operator()(const int &a, const int &b) const {
    return (a + bias) * 2 > (b + bias) * 2 ? a : b;
  }
};

template <int Size> __device__ unsigned inTile(int v) {
  const auto tile = cg::tiled_partition<Size>(cg::this_thread_block());
  unsigned h = cg::reduce(tile, v, cg::plus<int>());
  h = h * 3 + cg::reduce(tile, v, cg::less<int>());
  h = h * 3 + cg::reduce(tile, v, cg::greater<int>());
  h = h * 3 + cg::reduce(tile, (unsigned)v, cg::bit_and<unsigned>());
  h = h * 3 + cg::reduce(tile, (unsigned)v, cg::bit_or<unsigned>());
  h = h * 3 + cg::reduce(tile, (unsigned)v, cg::bit_xor<unsigned>());
  h = h * 3 + (unsigned)cg::reduce(tile, (long long)v * 1000003, cg::plus<long long>());
  h = h * 3 + (int)cg::reduce(tile, v * 0.5f, cg::greater<float>());
  h = h * 3 + cg::reduce(tile, v, [](int a, int b) { return a > b ? a : b; });
  h = h * 3 + cg::reduce(tile, v, Largest{3});
  h = h * 3 + cg::inclusive_scan(tile, v);
  h = h * 3 + cg::inclusive_scan(tile, v, cg::less<int>());
  h = h * 3 + cg::exclusive_scan(tile, v);
  h = h * 3 + cg::exclusive_scan(tile, v, cg::greater<int>());
  h = h * 3 + cg::exclusive_scan(tile, (unsigned)v, cg::bit_or<unsigned>());
  h = h * 3 + cg::inclusive_scan(tile, v, [](int a, int b) { return a > b ? a : b; });
  h = h * 3 + cg::exclusive_scan(tile, v, Largest{1});
  h = h * 3 + tile.thread_rank() + tile.meta_group_rank() * 5 +
      tile.meta_group_size() * 7 + tile.num_threads();
  h = h * 3 + tile.shfl(v, 1) + tile.shfl_up(v, 1) + tile.shfl_down(v, 2) +
      tile.shfl_xor(v, Size / 2);
  h = h * 3 + tile.any(v > 90) + 2 * tile.all(v > -290) + tile.ballot(v & 1);
  h = h * 3 + tile.match_any(v & 3);
  tile.sync();
  return h;
}

__global__ void tiles(const int *in, unsigned *out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int v = i < n ? in[i] : -1;
  unsigned h = inTile<1>(v);
  h = h * 5 + inTile<2>(v);
  h = h * 5 + inTile<4>(v);
  h = h * 5 + inTile<8>(v);
  h = h * 5 + inTile<16>(v);
  h = h * 5 + inTile<32>(v);
  if (i < n)
    out[i] = h;
}

__global__ void some(const int *in, unsigned *out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int v = i < n ? in[i] : -1;
  const auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  const auto same = cg::labeled_partition(warp, v & 3);
  unsigned h = same.num_threads() + 64 * same.thread_rank();
  h = h * 3 + cg::reduce(same, v, cg::plus<int>());
  h = h * 3 + cg::inclusive_scan(same, v, cg::greater<int>());
  h = h * 3 + cg::exclusive_scan(same, v);
  h = h * 3 + cg::reduce(same, v, Largest{4});
  const auto side = cg::binary_partition(warp, v > 50);
  h = h * 3 + side.size() + side.shfl(v, 0) + side.shfl_down(v, 1) +
      side.shfl_up(v, 1);
  if (v % 3 == 0) {
    const cg::coalesced_group active = cg::coalesced_threads();
    h = h * 3 + active.thread_rank() + 40 * active.num_threads();
    h = h * 3 + active.any(v > 90) + active.all(v > 0) + active.ballot(v & 1);
    h = h * 3 + cg::reduce(active, (unsigned)v, cg::bit_xor<unsigned>());
    h = h * 3 + cg::reduce(active, v, [](int a, int b) { return a > b ? a : b; });
    h = h * 3 + cg::inclusive_scan(active, v, Largest{2});
    h = h * 3 + cg::exclusive_scan(active, v, [](int a, int b) { return a | b; });
    active.sync();
  }
  if (i < n)
    out[i] = h;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100;
  std::vector<int> in(n);
  std::vector<unsigned> out(n);
  unsigned s = 5;
  for (int &v : in)
    v = (int)((s = s * 1664525u + 1013904223u) >> 22) % 400 - 300;
  int *dIn;
  unsigned *dOut;
  cudaMalloc(&dIn, n * sizeof(int));
  cudaMalloc(&dOut, n * sizeof(unsigned));
  cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  for (int pass = 0; pass < 2 && n; ++pass) {
    if (pass)
      some<<<(n + 95) / 96, 96>>>(dIn, dOut, n);
    else
      tiles<<<(n + 95) / 96, 96>>>(dIn, dOut, n);
    cudaMemcpy(out.data(), dOut, n * sizeof(unsigned), cudaMemcpyDeviceToHost);
    unsigned hash = 0;
    for (unsigned v : out)
      hash = hash * 31 + v;
    printf("pass %d: %08x %u\n", pass, hash, out[0]);
  }
}
