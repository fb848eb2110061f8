// What is computed from a value by the wave, and stored by thread, is another one
// on waves of 64 lanes: right of '/', by functions, in steps and in choices.
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
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T];
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works on the whole wave{{.*}} [CU2X1015
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[T] = In[T] * 100000 / (V + 1);
}
__global__ void root(const int *In, int *Out) {
  int T = threadIdx.x;
  float V = In[T];
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[T] = sqrtf(V) * 10;
}
__global__ void step(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T];
  for (int D = warpSize / 2; D; D /= 2) {
    // CHECK: :[[#@LINE+1]]:17: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    int Other = __shfl_xor_sync(0xffffffff, V, D);
    V = Other + T > V + T ? Other : V;
  }
  int Less = V - 1;
  Less *= 2;
  Out[T] ^= Less;
}
__global__ void numbers(int *Out) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'threadIdx.x / warpSize' works{{.*}} [CU2X1015
  int Warp = threadIdx.x / warpSize, Lane = threadIdx.x % warpSize;
  Out[threadIdx.x] = Warp * 8 + Lane;
}
__global__ void more(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T], W = In[T];
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[T] = V % 977;
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    W += __shfl_xor_sync(0xffffffff, W, D);
  int Both = -W;
  Both += In[T];
  int *To = Out + 128 + T;
  *To = Both;
  int Lane = T % warpSize;
  // CHECK: :[[#@LINE-1]]:14: warning: 'T % warpSize' works{{.*}} [CU2X1015
  Lane += 5;
  bool IsLow = Lane < 64;
  Out[T + 256] = IsLow ? 3 : 4;
}
int main() {
  int *In, *Out, Host[896] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  root<<<1, 128>>>(In, Out + 128);
  step<<<1, 128>>>(In, Out + 256);
  numbers<<<1, 128>>>(Out + 384);
  more<<<1, 128>>>(In, Out + 512);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 7; ++Case) {
    unsigned Sum = 0;
    for (int I = 0; I < 128; ++I)
      Sum = Sum * 31 + Host[Case * 128 + I];
    printf("case %d: %u\n", Case, Sum);
  }
}

//--- near.cu
#include <cstdio>
// The number of a thread, put together of wave and lane in three ways.
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x, Warp = T / warpSize, Lane = T % warpSize;
  Out[T] = Lane + Warp * warpSize;
  int First = T - Lane;
  Out[T + 128] = First + Lane;
  Out[T + 256] = sqrtf(In[T]) + In[T] / 3;
  // What is so for each lane and each warp, and bits that both have.
  bool IsLane = Lane < 64;
  Out[T] += IsLane ? Lane & 15 : 1;
  Out[T + 128] += Warp >= 0 ? Lane % 8 : 1;
}
int main() {
  int *In, *Out, Host[384] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 384; ++I)
    printf("%d\n", Host[I]);
}
