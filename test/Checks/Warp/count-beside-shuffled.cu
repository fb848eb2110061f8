// A count of lanes beside what another lane has, or a function of the program's
// computes, is another one on waves of 64 lanes as well.
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

//--- hazards.cu
#include <cstdio>
__device__ int sumOf(int V) {
  for (int I = 16; I; I /= 2)
    V += __shfl_xor_sync(0xffffffff, V, I, 32);
  return V;
}
__device__ int twice(int V) { return 2 * V; }

__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T];
  int X = __shfl_sync(0xffffffff, V, 0, 32);
  unsigned Votes = __ballot_sync(0xffffffff, V & 1);
  // CHECK: :[[#@LINE+1]]:16: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T] = X + __popc(Votes);
  // CHECK: :[[#@LINE+1]]:17: warning: '__popc(__ballot_sync(0xffffffff, V & 2))' works{{.*}} [CU2X1015
  Out[T + 64] = __popc(__ballot_sync(0xffffffff, V & 2)) + X;
  int Y = __shfl_up_sync(0xffffffff, V, 1, 8);
  // CHECK: :[[#@LINE+1]]:8: warning: '__popc(__ballot_sync(0xffffffff, V & 4))' works{{.*}} [CU2X1015
  Y += __popc(__ballot_sync(0xffffffff, V & 4));
  Out[T + 128] = Y;
  // CHECK: :[[#@LINE+1]]:25: warning: '__ffs(__ballot_sync(0xffffffff, T > 40))' works{{.*}} [CU2X1015
  Out[T + 192] = max(X, __ffs(__ballot_sync(0xffffffff, T > 40)));
  // CHECK: :[[#@LINE+1]]:11: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  int N = __popc(Votes);
  Out[T + 256] = 10 * ((float)sumOf(V) / N);
  // CHECK: :[[#@LINE+1]]:29: warning: '__popc(__ballot_sync(0xffffffff, V & 8))' works{{.*}} [CU2X1015
  Out[T + 320] = twice(V) - __popc(__ballot_sync(0xffffffff, V & 8));
  // CHECK: :[[#@LINE+2]]:31: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 384] =
      __shfl_sync(0xffffffff, __popc(Votes), 0, 32);
}
int main() {
  static int In[64], Out[448];
  for (int I = 0; I < 64; ++I)
    In[I] = I * 7919 % 100;
  int *DIn, *DOut;
  cudaMalloc(&DIn, sizeof(In));
  cudaMalloc(&DOut, sizeof(Out));
  cudaMemcpy(DIn, In, sizeof(In), cudaMemcpyHostToDevice);
  k<<<1, 64>>>(DIn, DOut);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  for (int I = 0; I < 7; ++I) {
    printf("%d:", I);
    for (int J = 0; J < 64; ++J)
      printf(" %d", Out[64 * I + J]);
    printf("\n");
  }
}

//--- near.cu
#include <cstdio>
__device__ int reserve(int *Next, unsigned long long Votes, int Lane) {
  int Leader = __ffsll(Votes) - 1, At = 0;
  if (Lane == Leader)
    At = atomicAdd(Next, __popcll(Votes));
  return __shfl_sync(Votes, At, Leader, warpSize);
}
__device__ int twice(int V) { return V * 2; }
__device__ int sumOfTwo(int V) { return V + V; }
// Places for what lanes write: the first one comes from another lane.
__global__ void k(const int *In, int *Out, int *Next, int *Slots) {
  int T = threadIdx.x, Lane = T % warpSize;
  unsigned long long Votes = __ballot_sync(0xffffffff, In[T] & 1);
  if (In[T] & 1) {
    int Slot = reserve(Next, Votes, Lane) +
               __popcll(Votes & ((1ull << Lane) - 1));
    Out[Slot] = In[T];
    Slots[T] = Slot;
  }
  // Which of two functions computes the same is no matter.
  Slots[T + 64] = __popcll(Votes) > 3 ? twice(In[T]) : sumOfTwo(In[T]);
}
int main() {
  static int In[64], Out[64], Slots[128];
  for (int I = 0; I < 64; ++I)
    In[I] = I * 7919 % 100;
  int *DIn, *DOut, *DSlots, *DNext;
  cudaMalloc(&DIn, sizeof(In));
  cudaMalloc(&DOut, sizeof(Out));
  cudaMalloc(&DSlots, sizeof(Slots));
  cudaMalloc(&DNext, 4);
  cudaMemset(DNext, 0, 4);
  cudaMemset(DOut, 0, sizeof(Out));
  cudaMemcpy(DIn, In, sizeof(In), cudaMemcpyHostToDevice);
  k<<<1, 64>>>(DIn, DOut, DNext, DSlots);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  cudaMemcpy(Slots, DSlots, sizeof(Slots), cudaMemcpyDeviceToHost);
  int Sum = 0;
  for (int I = 0; I < 64; ++I)
    Sum += Out[I];
  printf("%d %d %d\n", Sum, Slots[64], Slots[127]);
}
