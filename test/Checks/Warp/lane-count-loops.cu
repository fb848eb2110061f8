// Counts of lanes that are set from themselves, decide how often a loop comes round
// or which case is taken, or go by arrays and references.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// Each is another number on waves of 64 lanes, and none of the others is.
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
__device__ int twice(int N) {
  int Made = N * 2;
  return Made;
}
__device__ void count(bool P, int &To) {
  // CHECK: :[[#@LINE+1]]:8: warning: '__popc(__ballot_sync({{.*}} [CU2X1015
  To = __popc(__ballot_sync(0xffffffff, P));
}
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] > 22 + T / 4);
  // CHECK: :[[#@LINE+1]]:15: warning: '__popc(M)' works on the whole wave{{.*}} [CU2X1015
  int Least = __popc(M);
  Least = min(Least, 40);
  Out[T] = twice(twice(Least));
  // CHECK: :[[#@LINE+1]]:16: warning: '__popc(M)' works{{.*}} [CU2X1015
  int Rounds = __popc(M);
  while (Rounds--)
    Out[T + 128] += 3;
  int Sum = 0;
  // CHECK: :[[#@LINE+1]]:16: warning: '__popc(M)' works{{.*}} [CU2X1015
  for (int J = __popc(M); J > 0; --J)
    Sum += 2;
  Out[T + 256] = Sum;
  // CHECK: :[[#@LINE+1]]:11: warning: '__popc(M)' works{{.*}} [CU2X1015
  switch (__popc(M) >> 4) {
  case 0:
    Out[T + 384] = 1;
    break;
  case 1:
    Out[T + 384] = 2;
    break;
  default:
    Out[T + 384] = 3;
  }
  // CHECK: :[[#@LINE+1]]:19: warning: '__popc(M)' works{{.*}} [CU2X1015
  Out[T + 512] |= __popc(M);
  int Kept[2];
  // CHECK: :[[#@LINE+1]]:13: warning: '__popc(M)' works{{.*}} [CU2X1015
  Kept[0] = __popc(M);
  Kept[1] = 1;
  Out[T + 640] = Kept[0] + Kept[1];
  int Behind;
  count(In[T] > 22 + T / 4, Behind);
  Out[T + 768] = Behind;
  // CHECK: :[[#@LINE+1]]:25: warning: '__popc(M)' works{{.*}} [CU2X1015
  int Many = (((((((((((__popc(M) + 1) * 2 + 1) * 2 + 1) * 2 + 1) * 2 + 1) * 2 + 1) *
                      2 + 1) * 2 + 1) * 2 + 1) * 2 + 1) * 2 + 1) % 9973;
  Out[T + 896] = Many;
  // CHECK: :[[#@LINE+1]]:17: warning: '__popc(M)' works{{.*}} [CU2X1015
  float Share = __popc(M) / 32.0f;
  Out[T + 1024] = Share * 100;
  // CHECK: :[[#@LINE+1]]:14: warning: '__popc(M)' works{{.*}} [CU2X1015
  bool Big = __popc(M) > 30;
  Out[T + 1152] = 5;
  if (Big)
    Out[T + 1152] = 6;
}
__global__ void ofWave(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] > 22 + T / 4);
  if (T % warpSize < 64)
    // CHECK: :[[#@LINE+1]]:14: warning: '__popc(M)' works{{.*}} [CU2X1015
    Out[T] = __popc(M);
}
template <int N> __device__ int times(int Lanes) { return Lanes * N; }
// What a branch does not do, or does to something else, the other one does not
// do either.
__global__ void branches(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] > 22 + T / 4);
  // CHECK: :[[#@LINE+1]]:21: warning: '__popc(M)' works{{.*}} [CU2X1015
  Out[T] = times<3>(__popc(M));
  int A = 0, B = 0, C = 0;
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(M)' works{{.*}} [CU2X1015
  if (__popc(M) > 24)
    A = In[T];
  else
    B = In[T];
  Out[T + 128] = A * 3 + B;
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(M)' works{{.*}} [CU2X1015
  if (__popc(M) > 23)
    C = In[T];
  else if (T % 3)
    C = In[T];
  Out[T + 256] = C;
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
  ofWave<<<1, 128>>>(In, Out + 1280);
  branches<<<1, 128>>>(In, Out + 1408);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 14; ++Case) {
    unsigned Sum = 0;
    for (int I = 0; I < 128; ++I)
      Sum = Sum * 31 + Host[Case * 128 + I];
    printf("case %d: %u\n", Case, Sum);
  }
}

//--- near.cu
#include <cstdio>
__device__ void bits(int V, int &To) { To = __popc(V); }
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffff, In[T] >= 0);
  // What is to be done goes down by counts of lanes; the rounds do the same.
  int Todo = 128, Done = 0;
  while (Todo > 0) {
    Done = 1;
    Todo -= __popc(M);
  }
  Out[T] = Done;
  int Bits;
  bits(In[T], Bits);
  int Kept[2] = {Bits, 1};
  Out[T + 128] = min(Kept[0], 20) + Kept[1];
  switch (__popc(In[T])) {
  case 2:
    Out[T + 256] = 1;
  }
  int Same = 0;
  if (__popc(M) > 40)
    Same = In[T];
  else {
    Same = In[T];
  }
  Out[T + 256] += Same;
  atomicOr(&Out[384], __popc(M) > 0);
  // One lane of each warp adds for all.
  if (threadIdx.x % 32 == 0)
    atomicAdd(&Out[385], __popc(M & 0xffffffffu) == 0);
}
int main() {
  int *In, *Out, Host[512] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 512; ++I)
    printf("%d\n", Host[I]);
}
