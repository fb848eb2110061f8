// A count of lanes that goes through arithmetic, vectors, functions, members and
// loops before others see it is another one on waves of 64 lanes as well.
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
__device__ unsigned long long kept(unsigned long long M) { return M; }
__device__ void put(int *To, int Count) { *To = Count; }
__device__ int bitsOf(unsigned M) {
  int N = 0;
  for (; M; M &= M - 1)
    ++N;
  return N;
}
struct Votes {
  unsigned Bits;
  __device__ Votes(unsigned M) : Bits(M) {}
  // CHECK: :[[#@LINE+1]]:41: warning: '__popc(Bits)' works{{.*}} [CU2X1015
  __device__ int count() const { return __popc(Bits); }
};
struct Pair {
  int First, Second;
};
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] > 22);
  // CHECK: :[[#@LINE+1]]:11: warning: '__popc(M)' works on the whole wave{{.*}} [CU2X1015
  int C = __popc(M);
  Out[T] = C >> 1;
  Out[T + 128] = max(C, 3);
  float Part = C / 32.0f;
  Out[T + 256] = Part * 100;
  *reinterpret_cast<int2 *>(Out + 384 + 2 * (T / 2)) = make_int2(C, -C);
  for (int J = 0; J < C; ++J)
    Out[T + 512] += J;
  int Rounds = 0;
  for (int J = 0; J < C; ++J)
    Rounds += 2;
  Out[T + 640] = Rounds;
  int ByHand = 0;
  // CHECK: :[[#@LINE+1]]:24: warning: '__ballot_sync(0xffffffff, In[T] > 31)' works{{.*}} [CU2X1015
  for (unsigned Bits = __ballot_sync(0xffffffff, In[T] > 31); Bits;
       Bits &= Bits - 1)
    ByHand++;
  Out[T + 768] = ByHand;
  atomicMax(&Out[896], C);
  // CHECK: :[[#@LINE+1]]:19: warning: '__popcll(kept(M))' works{{.*}} [CU2X1015
  Out[T + 1024] = __popcll(kept(M));
  put(&Out[T + 1152], C);
  Out[T + 1280] = Votes(M).count();
  Pair P;
  P.First = ~C;
  Out[T + 1408] = P.First;
  // CHECK: :[[#@LINE+1]]:26: warning: '__ballot_sync(0xffffffff, In[T] > 41)' works{{.*}} [CU2X1015
  Out[T + 1536] = bitsOf(__ballot_sync(0xffffffff, In[T] > 41));
}
__global__ void chosen(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] > 22);
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(M)' works{{.*}} [CU2X1015
  if (__popc(M) > 24)
    Out[T] = In[T];
  else
    Out[T] = -In[T];
}
int main() {
  int *In, *Out, Host[1792] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  chosen<<<1, 128>>>(In, Out + 1664);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 14; ++Case) {
    printf("%d:", Case);
    for (int I = 0; I < 128; ++I)
      printf(" %d", Host[Case * 128 + I]);
    printf("\n");
  }
}

//--- near.cu
// The same arithmetic on the way to a place, to a total of all waves, and of what
// is no vote; votes that are asked again in each round; bits of the block.
#include <cstdio>
__device__ int bitsOf(unsigned M) {
  int N = 0;
  for (; M; M &= M - 1)
    ++N;
  return N;
}
__global__ void totals(const int *In, int *Out, int *Next) {
  int T = threadIdx.x;
  bool P = In[T] > 20;
  unsigned M = __ballot_sync(0xffffffff, P);
  if (T % warpSize == 0)
    atomicAdd(&Next[0], max(__popc(M), 0));
}
__global__ void k(const int *In, int *Out, int *Next) {
  int T = threadIdx.x;
  bool P = In[T] > 20;
  unsigned M = __ballot_sync(0xffffffff, P);
  Out[T] = max(__syncthreads_count(P), 3) >> 1;
  // Rounds until all of the wave are done; each lane counts its own.
  int Left = In[T], Rounds = 0;
  while (__ballot_sync(0xffffffff, Left > 0)) {
    if (Left > 0) {
      Left -= 7;
      ++Rounds;
    }
  }
  Out[T + 128] = Rounds;
  // Two ways to the same.
  if (__popc(M) > 24)
    Out[T] += 0 * In[T];
  if (__popc(M) > 24) {
    Out[T] = In[T];
  } else {
    __syncwarp();
    Out[T] = In[T];
  }
  // Bits of a number.
  Out[T + 256] = bitsOf(In[T]);
  Out[T + 384] = max(__popc(In[T]), 3) >> 1;
  atomicMax(&Next[1], __popc(In[T]));
}
int main() {
  int *In, *Out, *Next, Host[512] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMalloc(&Next, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  cudaMemset(Next, 0, sizeof Host);
  totals<<<1, 128>>>(In, Out, Next);
  k<<<1, 128>>>(In, Out, Next);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 512; ++I)
    printf("%d\n", Host[I]);
  cudaMemcpy(Host, Next, sizeof Host, cudaMemcpyDeviceToHost);
  printf("%d %d\n", Host[0], Host[1]);
}
