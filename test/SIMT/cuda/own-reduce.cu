// RUN: cu2x-simt %s | FileCheck %s

// A program's own reduce() of a group is not mixed up with that of
// cooperative_groups/reduce.h, which it does not include.

#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;

template <class Group> __device__ int reduce(Group g, int *tmp, int v) {
  unsigned r = g.thread_rank();
  for (unsigned i = g.size() / 2; i > 0; i /= 2) {
    tmp[r] = v;
    g.sync();
    if (r < i)
      v += tmp[r + i];
    g.sync();
  }
  return v;
}

__global__ void k(int *o) {
  __shared__ int tmp[64];
  auto b = cg::this_thread_block();
  int v = reduce(b, tmp, b.thread_rank());
  if (b.thread_rank() == 0)
    *o = v;
}

int main() {
  int *o, h = 0;
  cudaMalloc(&o, 4);
  k<<<1, 64>>>(o);
  cudaMemcpy(&h, o, 4, cudaMemcpyDeviceToHost);
  // 0 + 1 + ... + 63
  // CHECK: 2016
  printf("%d\n", h);
}
