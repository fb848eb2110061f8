// A count of lanes that is added to something, or says which of two constants is
// stored, is another one on waves of 64 lanes as well.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// That it is one: the translation prints something else on waves of 64 lanes.
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=32 run.hip | cmp - cuda
// RUN: cu2x-simt --warp-size=64 run.hip > wide
// RUN: not cmp wide cuda

//--- hazards.cu
#include <cstdio>
__device__ int viaLambda(unsigned M) {
  // CHECK: :[[#@LINE+1]]:23: warning: '__popc(M)' works on the whole wave{{.*}} [CU2X1015
  return [=] { return __popc(M); }();
}
__global__ void k(const int *In, int *Out, int Bias) {
  int T = threadIdx.x;
  unsigned Votes = __ballot_sync(0xffffffff, In[T] > 50);
  // CHECK: :[[#@LINE+1]]:20: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T] = In[T] + __popc(Votes);
  // CHECK: :[[#@LINE+1]]:29: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 128] = Bias * 2 + __popc(Votes);
  int Sum = T;
  // CHECK: :[[#@LINE+1]]:10: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Sum += __popc(Votes);
  Out[T + 256] = Sum;
  // CHECK: :[[#@LINE+1]]:19: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 384] += __popc(Votes);
  Out[T + 512] = viaLambda(Votes);
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  if (__popc(Votes) > 20)
    Out[T + 640] = 1;
  int Many = 0;
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  if (__popc(Votes) > 20) {
    Many = 1;
  }
  Out[T + 768] = Many;
  // CHECK: :[[#@LINE+1]]:18: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  Out[T + 896] = __popc(Votes) > 20 ? In[T] : Bias;
}
int main() {
  int *In, *Out, Host[1024] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out, 3);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 1024; ++I)
    printf("%d\n", Host[I]);
}

//--- near.cu
// Whether there is any, which of two ways is quicker, what is a place, and counts
// that stay in the kernel.
__device__ int quick(int V) { return V; }
__device__ int slow(int V) { return V; }
__global__ void k(const int *In, int *Out, unsigned *Next) {
  __shared__ int Base;
  int T = threadIdx.x;
  bool P = In[T] > 50;
  unsigned Votes = __ballot_sync(0xffffffff, P);
  if (__popc(Votes) > 0)
    Out[T] = 1;
  if (__popc(Votes) > 16)
    Out[T] = quick(In[T]);
  else
    Out[T] = slow(In[T]);
  Out[T] = __popc(Votes) > 16 ? quick(In[T]) : slow(In[T]);
  if (__popc(Votes) < 4)
    return;
  int Rank = __popc(Votes & ((1u << T % 32) - 1));
  if (T == 0)
    Base = atomicAdd(Next, __popc(Votes));
  __syncthreads();
  Out[Base + Rank] = In[T];
  Out[T + 128] = Base + Rank;
  int Turns = 0;
  if (__popc(Votes) > 8)
    Turns = 4;
  for (int I = 0; I < Turns; ++I)
    Out[T] = In[T + I];
}
// Its own bits are no vote.
__global__ void bits(const int *In, int *Out) {
  int T = threadIdx.x;
  if (__popc(In[T]) > 20)
    Out[T] = 1;
  Out[T + 128] = In[T] + __popc(In[T]);
}
