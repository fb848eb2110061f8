// A kernel by warpSize gives each thread the sum of its wave, or the number of its
// warp, in a place of its own: 64 of them have one value where 32 have it in CUDA.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=32 run.hip | cmp - cuda
// RUN: cu2x-simt --warp-size=64 run.hip > wide
// RUN: not cmp wide cuda
// RUN: sort cuda wide | uniq -d | not grep case
// RUN: cu2x-simt near.cu > cuda-near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 near.hip | cmp - cuda-near

//--- hazards.cu
#include <cstdio>
__global__ void sums(const int *In, int *Out) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  int V = In[I];
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works on the whole wave{{.*}} [CU2X1015
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[I] = V;
}
__global__ void numbers(int *Out) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'threadIdx.x / warpSize' works{{.*}} [CU2X1015
  int Warp = threadIdx.x / warpSize;
  Out[threadIdx.x] = Warp;
  // CHECK: :[[#@LINE+1]]:28: warning: 'threadIdx.x % warpSize' works{{.*}} [CU2X1015
  Out[threadIdx.x + 128] = threadIdx.x % warpSize;
}
__device__ int largest(int V) {
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:16: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    V = max(V, __shfl_xor_sync(0xffffffff, V, D));
  return V;
}
__global__ void others(const int *In, int *Out) {
  int I = threadIdx.x, V = In[I];
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_xor_sync({{.*}})' works{{.*}} [CU2X1015
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[I] = V * 2 - 1;
  Out[I + 128] = largest(In[I]);
  // CHECK: :[[#@LINE+1]]:22: warning: 'threadIdx.x / warpSize' works{{.*}} [CU2X1015
  *(Out + 256 + I) = threadIdx.x / warpSize;
  // CHECK: :[[#@LINE+1]]:14: warning: 'threadIdx.x & (warpSize - 1)' works{{.*}} [CU2X1015
  int Lane = threadIdx.x & (warpSize - 1);
  Out[I + 384] = Lane * 4 + 1;
  Out[I + 512] = Lane == 0 ? In[I] : -1;
}
int main() {
  int *In, *Out, Host[640];
  for (int I = 0; I < 640; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  sums<<<2, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 256; ++I)
    printf("%d\n", Host[I]);
  numbers<<<1, 128>>>(Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 256; ++I)
    printf("%d\n", Host[I]);
  others<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 5; ++Case) {
    printf("case %d:", Case);
    for (int I = 0; I < 128; ++I)
      printf(" %d", Host[Case * 128 + I]);
    printf("\n");
  }
}

//--- near.cu
// A row for each wave, one result for each, what a block shares, a launch whose
// blocks are not known, and blocks of one warp.
__global__ void rows(const float *In, float *Out, int N) {
  int Row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize;
  int Lane = threadIdx.x % warpSize;
  float V = In[Row * N + Lane];
  for (int D = warpSize / 2; D; D /= 2)
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[Row * N + Lane] = V;
  if (Lane == 0)
    Out[Row] = V;
}
__global__ void shared(const int *In, int *Out) {
  __shared__ int S[128];
  int V = In[threadIdx.x];
  for (int D = warpSize / 2; D; D /= 2)
    V += __shfl_down_sync(0xffffffff, V, D);
  S[threadIdx.x] = V;
  __syncthreads();
  if (threadIdx.x == 0)
    for (int I = 0; I < blockDim.x; I += warpSize)
      Out[blockIdx.x] += S[I];
}
__global__ void unknown(const int *In, int *Out) {
  int V = In[threadIdx.x];
  for (int D = warpSize / 2; D; D /= 2)
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[threadIdx.x] = V;
}
__global__ void oneWarp(const int *In, int *Out) {
  int V = In[threadIdx.x];
  for (int D = warpSize / 2; D; D /= 2)
    V += __shfl_xor_sync(0xffffffff, V, D);
  Out[threadIdx.x] = V;
}
// Each wave adds up the sums of all, and an index that is put together again.
__device__ int sumOfWave(int V) {
  for (int D = warpSize / 2; D; D /= 2)
    V += __shfl_xor_sync(0xffffffff, V, D);
  return V;
}
__global__ void ofBlock(const int *In, int *Out) {
  __shared__ int Sums[32];
  int T = threadIdx.x, Lane = T % warpSize, Warp = T / warpSize;
  int V = sumOfWave(In[T]);
  if (Lane == 0)
    Sums[Warp] = V;
  __syncthreads();
  int W = Lane < blockDim.x / warpSize ? Sums[Lane] : 0;
  Out[T] = sumOfWave(W) / 2;
  Out[T + 128] = Warp * warpSize + Lane;
  W = max(W, __shfl_xor_sync(0xffffffff, W, warpSize / 2));
  W = sumOfWave(W);
  Out[T + 256] = W ? 1 : 0;
}
void launch(const float *A, float *B, const int *In, int *Out, int Warp) {
  rows<<<4, 128>>>(A, B, 64);
  shared<<<4, 128>>>(In, Out);
  unknown<<<1, Warp>>>(In, Out);
  oneWarp<<<1, 32>>>(In, Out);
}
#include <cstdio>
int main() {
  int *In, *Out, Host[384];
  for (int I = 0; I < 384; ++I)
    Host[I] = 1 + I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  ofBlock<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 384; ++I)
    printf("%d\n", Host[I]);
}
