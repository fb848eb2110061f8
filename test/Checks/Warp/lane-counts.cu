// Votes have no width: what they count is of the whole wave. That is reported where
// the number is stored as it is, for others to read.
// RUN: cu2x --cuda-headers=bundled --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
// The translation says so as well.
// RUN: cu2x --cuda-headers=bundled %s -o %t.hip -- 2>&1 | FileCheck %s
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__device__ unsigned Total;
struct Result {
  int Lanes;
};

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(M)' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015 warp-intrinsic-width]
__device__ int lanes(unsigned M) { return __popc(M); }
__device__ int counted(bool P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(0xffffffff, P))' works{{.*}} [CU2X1015
  return __popc(__ballot_sync(0xffffffff, P));
}

__global__ void stored(const int *In, int *Out, Result *R) {
  int T = threadIdx.x;
  unsigned Votes = __ballot_sync(0xffffffff, In[T] > 50);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T] = __popc(Votes);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ffs(Votes)' works{{.*}} [CU2X1015
  int First = __ffs(Votes) - 1;
  Out[T + 64] = First;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 128] = __popc(Votes) > 10;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__match_any_sync(0xffffffff, In[T]))' works{{.*}} [CU2X1015
  *(Out + T) = __popc(__match_any_sync(0xffffffff, In[T]));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__activemask())' works{{.*}} [CU2X1015
  R->Lanes = __popc(__activemask());
  // What a fix has widened counts as much.
  unsigned long long Wide = __ballot_sync(0xffffffff, In[T] > 20);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popcll(Wide)' works{{.*}} [CU2X1015
  Out[T + 192] = __popcll(Wide);
  int Sum = 0;
  for (int I = 0; I < 4; ++I)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(0xffffffff, In[I] > T))' works{{.*}} [CU2X1015
    Sum += __popc(__ballot_sync(0xffffffff, In[I] > T));
  Total = Sum;
  Out[1] = lanes(Votes);
  Out[2] = counted(In[T]);
  auto Here = cg::coalesced_threads();
  // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: 'Here.thread_rank()' works{{.*}} [CU2X1015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'Here.size()' works{{.*}} [CU2X1015
  Out[3] = Here.thread_rank() + Here.size();
}

// What stays in the kernel: places for what lanes write, sums of all waves, what
// other threads of the block read, parts of a warp, local variables.
__global__ void inside(const int *In, int *Out, unsigned *Next, int *Slots) {
  __shared__ int Counts[32];
  int T = threadIdx.x;
  bool P = In[T] > 50;
  unsigned Votes = __ballot_sync(0xffffffff, P);
  int Rank = __popc(Votes & ((1u << T % 32) - 1));
  int Base = 0;
  if (Rank == 0)
    Base = atomicAdd(Next, __popc(Votes));
  if (P) {
    Out[Base + Rank] = In[T];
    Slots[T] = Base + Rank;
  }
  Counts[T % 32] = __popc(Votes);
  int *Place = Counts + 1;
  *Place = __popc(Votes);
  int Local[2];
  Local[0] = __popc(Votes);
  Out[T] += Local[0] * 0;
  unsigned Part = __ballot_sync(0xffff, P);
  Out[T] = __popc(Part);
  Out[T] = __popc(In[T]);
  cg::thread_block Block = cg::this_thread_block();
  Out[T] = cg::tiled_partition<32>(Block).thread_rank();
}
// One that goes by the wave, and one whose block is half of a wave.
__global__ void byWave(const int *In, int *Out) {
  unsigned Votes = __ballot_sync(0xffffffff, In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    Out[threadIdx.x / warpSize] = __popc(Votes);
}
__global__ void ofOneWarp(const int *In, int *Out) {
  Out[blockIdx.x] = __popc(__ballot_sync(0xffffffff, In[threadIdx.x]));
}
void run(int *In, int *Out) { ofOneWarp<<<4, 32>>>(In, Out); }
