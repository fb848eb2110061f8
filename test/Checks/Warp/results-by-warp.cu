// A kernel by warpSize writes an element for each warp. Whoever copies, or gives to
// another kernel, as many as there are warps of 32 lanes has too many.
// RUN: cu2x --check --checks=-*,CU2X1001 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1001
__global__ void maxes(const int *In, int *Out) {
  int V = In[threadIdx.x];
  for (int D = warpSize / 2; D; D /= 2)
    V = max(V, __shfl_down_sync(0xffffffff, V, D));
  if (threadIdx.x % warpSize == 0)
    Out[(blockIdx.x * blockDim.x + threadIdx.x) / warpSize] = V;
}
__global__ void byBlock(int *Out) {
  int Warp = threadIdx.x / warpSize;
  Out[blockIdx.x * 8 + Warp] = 1;
}
__global__ void all(const int *Parts, int *Out, int Count) {
  for (int I = 0; I < Count; ++I)
    *Out += Parts[I];
}
__global__ void byThread(int *Out) {
  Out[threadIdx.x] = threadIdx.x % warpSize;
}

void copied(int *In, int *Host, int N) {
  int *Out, *Other;
  // CHECK: :[[#@LINE+1]]:20: warning: 'N / 32' fits warps of 32 lanes, but 'maxes' goes by the wave with 'warpSize'{{.*}} [CU2X1001
  cudaMalloc(&Out, N / 32 * sizeof(int));
  cudaMalloc(&Other, N / 32);
  maxes<<<2, 128>>>(In, Out);
  // CHECK: :[[#@LINE+1]]:26: warning: 'N >> 5' fits warps of 32 lanes, but 'maxes' goes{{.*}} [CU2X1001
  cudaMemcpy(Host, Out, (N >> 5) * sizeof(int), cudaMemcpyDeviceToHost);
}
void used(int *In, int *Out, int N) {
  // CHECK: :[[#@LINE+1]]:15: warning: '256 / 32' fits warps of 32 lanes, but 'byBlock' goes{{.*}} [CU2X1001
  int Count = 256 / 32;
  byBlock<<<4, 256>>>(Out);
  all<<<1, 1>>>(Out, In, Count);
}
// By the size of a wave, and results by thread.
void right(int *Host, int *In, int *Out, int *Threads, int N) {
  int Lanes;
  cudaDeviceGetAttribute(&Lanes, cudaDevAttrWarpSize, 0);
  maxes<<<2, 128>>>(In, Out);
  cudaMemcpy(Host, Out, N / Lanes * sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(Host, Out, N * sizeof(int), cudaMemcpyDeviceToHost);
  byThread<<<1, 128>>>(Threads);
  cudaMemcpy(Host, Threads, N / 32 * sizeof(int), cudaMemcpyDeviceToHost);
}

// A warp for each of 4 rows, in constants.
__global__ void rows(const int *In, int *Out) {
  int Row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize;
  atomicAdd(Out + Row, In[threadIdx.x]);
}
// As many threads as there are numbers.
__global__ void numbers(const int *In, int *Out) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (threadIdx.x / warpSize == 0)
    Out[I] = In[I];
}
void constant(int *In, int *Out) {
  // CHECK: :[[#@LINE+1]]:11: warning: '4 * 32' fits warps of 32 lanes, but 'rows' goes by the wave with 'warpSize'{{.*}} [CU2X1001
  rows<<<(4 * 32 + 127) / 128, 128>>>(In, Out);
  rows<<<4, 128>>>(In, Out);
  numbers<<<1024 * 32 / 256, 256>>>(In, Out);
}
// Managed memory, over which the host loops itself.
int loops(int *In, int N) {
  int *Out, Sum = 0, Lanes;
  cudaMallocManaged(&Out, N * sizeof(int));
  cudaDeviceGetAttribute(&Lanes, cudaDevAttrWarpSize, 0);
  maxes<<<2, 128>>>(In, Out);
  cudaDeviceSynchronize();
  // CHECK: :[[#@LINE+1]]:23: warning: 'N / 32' fits warps of 32 lanes, but 'maxes' goes{{.*}} [CU2X1001
  for (int I = 0; I < N / 32; ++I)
    Sum += Out[I];
  for (int I = 0; I < N / Lanes; ++I)
    Sum += Out[I];
  for (int I = 0; I < N / 32; ++I)
    Sum += In[I];
  return Sum;
}
