// A coalesced group has the threads of a wave that happen to be there: up to 64. What
// it votes on, who its first thread is and how many threads match are other ones then.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// That each is one, and that none of the others is: what the translations print
// on waves of 64 lanes.
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=32 run.hip | cmp - cuda
// RUN: cu2x-simt --warp-size=64 run.hip > wide
// RUN: sort cuda wide | uniq -d | count 0
// RUN: cu2x-simt near.cu > cuda-near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 near.hip | cmp - cuda-near

// A loop for as long as some thread has work: lanes without any come along.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet loop.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LOOP
// LOOP: warning: 'any' works on the whole wave{{.*}} [CU2X1015
// LOOP: note: nothing, if lanes that have nothing to do there only come along; else part a tile of 32 threads

//--- hazards.cu
#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'any' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
__device__ int asks(cg::coalesced_group G, bool P) { return G.any(P); }
template <class Group> __device__ int reads(Group G, int V) {
  // CHECK: :[[#@LINE+1]]:12: warning: 'shfl' works on the whole wave{{.*}} [CU2X1015
  return G.shfl(V, 0);
}

__global__ void kernel(int *Out, int *Groups) {
  int T = threadIdx.x, V = T / 3 + 7;
  auto G = cg::coalesced_threads();
  Out[T] = asks(G, T == 3);
  Out[T + 64] = reads(G, V);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'all' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  Out[T + 128] = G.all(T < 32);
  // CHECK: note: part a tile of 32 threads
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(G.match_any(T % 5))' works{{.*}} [CU2X1015
  Out[T + 192] = __popc(G.match_any(T % 5));
  unsigned Votes = G.ballot(T % 3);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 256] = __popc(Votes);
  // CHECK: note: part a tile of 32 threads
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'G.thread_rank()' works{{.*}} [CU2X1015
  if (G.thread_rank() == 0)
    Out[T + 320] = V;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'G.thread_rank()' works{{.*}} [CU2X1015
  int First = G.thread_rank();
  if (First % 32 == 5)
    atomicAdd(Groups, 1);
  int Kept = 0;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'G.thread_rank()' works{{.*}} [CU2X1015
  if (!G.thread_rank())
    Kept = V;
  Out[T + 384] = Kept;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'G.thread_rank()' works{{.*}} [CU2X1015
  Out[T + 448] = G.thread_rank() == 0 ? V : 0;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'G.thread_rank()' works{{.*}} [CU2X1015
  if (G.thread_rank() != 0)
    return;
  Out[T + 512] = V;
}
int main() {
  int *Out, Host[577];
  cudaMalloc(&Out, sizeof Host);
  cudaMemset(Out, 0, sizeof Host);
  kernel<<<1, 64>>>(Out, Out + 576);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I : {32, 96, 128, 192, 256, 352, 416, 480, 544})
    printf("%d: %d\n", I, Host[I]);
}

//--- near.cu
#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;
// One thread adds for all of the group, which is right for any number of them.
__device__ int aggregated(int *Counter) {
  auto G = cg::coalesced_threads();
  int First = 0;
  if (G.thread_rank() == 0)
    First = atomicAdd(Counter, G.size());
  return G.shfl(First, 0) + G.thread_rank();
}
template <class Group> __device__ int reads(Group G, int V) {
  return G.shfl(V, 0) + G.any(V > 15);
}

__global__ void kernel(int *Out, int *Slots, int *Counter) {
  int T = threadIdx.x;
  // Parts of a tile have as many threads on every GPU.
  auto Warp = cg::tiled_partition<32>(cg::this_thread_block());
  auto Part = cg::binary_partition(Warp, T % 3 == 0);
  cg::coalesced_group Same = cg::labeled_partition(Warp, T % 5);
  Out[T] = Part.any(T == 40) + Part.size() + Part.shfl(T, 1) + reads(Warp, T) +
           __popc(Same.match_any(T & 1)) + Same.thread_rank();
  if (Same.thread_rank() == 0)
    Out[T] += 1000;
  Slots[aggregated(Counter)] = 1;
  // A flag that each of them sets, and a sum over all threads.
  auto G = cg::coalesced_threads();
  if (G.thread_rank() == 0) {
    Counter[1] = 1;
    atomicAdd(Counter + 2, G.size());
  }
}
int main() {
  int *Out, Host[132];
  cudaMalloc(&Out, sizeof Host);
  cudaMemset(Out, 0, sizeof Host);
  kernel<<<1, 64>>>(Out, Out + 64, Out + 128);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int V : Host)
    printf("%d ", V);
  printf("\n");
}

//--- loop.cu
#include <cooperative_groups.h>
__global__ void kernel(int *Out) {
  int T = threadIdx.x, Todo = T % 7;
  auto G = cooperative_groups::coalesced_threads();
  while (G.any(Todo > 0))
    if (Todo > 0) {
      Out[T] += 1;
      --Todo;
    }
}
