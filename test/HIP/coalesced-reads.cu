// What a thread reads from a coalesced group of up to 64 threads is another
// thread's value than in one of up to 32.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void reads(int *Out) {
  int I = threadIdx.x;
  cg::coalesced_group G = cg::coalesced_threads();
  // CHECK: :[[#@LINE+1]]:14: warning: 'shfl' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  Out[I] = G.shfl(I, 0);
  // CHECK: :[[#@LINE+1]]:15: warning: 'shfl_down' works on the whole wave, {{.*}} [CU2X1015
  Out[I] += G.shfl_down(I, 1);
  int Sum = I;
  // CHECK: :[[#@LINE+1]]:7: warning: 'G.thread_rank()' works on the whole wave, {{.*}} [CU2X1015
  if (G.thread_rank() < 2)
    Sum = 5;
  // CHECK: :[[#@LINE+1]]:37: warning: 'shfl' works on the whole wave, {{.*}} [CU2X1015
  Out[I] += cg::coalesced_threads().shfl(Sum, 1);
}

// One thread of the group has made the value for all.
__device__ int aggregated(int *Counter) {
  auto G = cg::coalesced_threads();
  int First;
  if (G.thread_rank() == 0)
    First = atomicAdd(Counter, G.size());
  return G.shfl(First, 0) + G.thread_rank();
}

__device__ int byVariable(int *Counter, bool IsOn) {
  auto G = cg::coalesced_threads();
  const unsigned Rank = G.thread_rank();
  int First = 0;
  if (!Rank && IsOn) {
    First = atomicAdd(Counter, G.size());
    First += 1;
  }
  return G.shfl(First, 0) + Rank + G.shfl(7, 0);
}

__device__ int passedOn(int *Counter) {
  cg::coalesced_group G = cg::coalesced_threads();
  int First;
  if (G.thread_rank() == 0)
    First = atomicAdd(Counter, G.num_threads());
  First = G.shfl(First, 0);
  return First + G.thread_rank();
}

__device__ int byLane(int *Counter) {
  cg::coalesced_group G = cg::coalesced_threads();
  unsigned Index = threadIdx.x, Lane = Index & (warpSize - 1);
  int First;
  if (Lane == 0)
    First = atomicAdd(Counter, G.num_threads());
  return G.shfl(First, 0) + G.thread_rank();
}

// A variable of the program's own that is called like CUDA's says nothing of lanes.
__device__ int byOwn(int *Counter, const int *Given) {
  cg::coalesced_group G = cg::coalesced_threads();
  struct { int x; } threadIdx = {Given[0]};
  int First = 0;
  if (threadIdx.x == 0)
    First = atomicAdd(Counter, G.size());
  // CHECK: :[[#@LINE+1]]:12: warning: 'shfl' works on the whole wave, {{.*}} [CU2X1015
  return G.shfl(First, 0);
}

// Tiles have as many threads on every GPU.
__device__ int inTile(int I) {
  auto T = cg::tiled_partition<32>(cg::this_thread_block());
  return T.shfl(I, 0);
}

__global__ void uses(int *Out) {
  Out[threadIdx.x] = inTile(threadIdx.x);
  aggregated(Out);
  byVariable(Out, Out);
  byLane(Out);
  passedOn(Out);
}
