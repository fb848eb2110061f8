// A kernel by warpSize writes an element for each warp. Numbers that hold all of
// them on warps of 32 lanes, and more than there are on waves of 64.
// RUN: cu2x --check --checks=-*,CU2X1001 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1001
__global__ void vote(int *Out, const int *In, int Limit) {
  int Thread = threadIdx.x, Warp = Thread / warpSize;
  int All = __all_sync(0xffffffff, In[Thread] >= Limit);
  if (Thread % warpSize == 0)
    Out[Warp] = All;
}
__global__ void blocks(int *Out) {
  Out[blockIdx.x * 4 + threadIdx.x / warpSize] = 1;
}
int constant(int *Out, int *In) {
  int Host[2];
  vote<<<1, 64>>>(Out, In, 32);
  // CHECK: :[[#@LINE+1]]:25: warning: 'sizeof(Host)' fits warps of 32 lanes, but 'vote' goes by the wave with 'warpSize'{{.*}} [CU2X1001
  cudaMemcpy(Host, Out, sizeof(Host), cudaMemcpyDeviceToHost);
  return Host[0] + Host[1];
}
int number(int *Host, int *Out, int *In, int N, cudaStream_t S) {
  blocks<<<N, 128>>>(Out);
  // CHECK: :[[#@LINE+1]]:30: warning: 'N * 4 * sizeof(int)' fits warps of 32 lanes, but 'blocks' goes{{.*}} [CU2X1001
  cudaMemcpyAsync(Host, Out, N * 4 * sizeof(int), cudaMemcpyDeviceToHost, S);
  return Host[N];
}
int managed(int *In) {
  int *Out, Sum = 0;
  cudaMallocManaged(&Out, 256);
  vote<<<1, 128>>>(Out, In, 3);
  cudaDeviceSynchronize();
  // CHECK: :[[#@LINE+1]]:23: warning: '4' fits warps of 32 lanes, but 'vote' goes{{.*}} [CU2X1001
  for (int I = 0; I < 4; ++I)
    Sum += Out[I];
  // CHECK: :[[#@LINE+1]]:24: warning: '3' fits warps of 32 lanes, but 'vote' goes{{.*}} [CU2X1001
  for (int I = 0; I <= 3; ++I)
    Sum += Out[I];
  // near miss CU2X1001 'for (int I = 0; I <': waves of 64 write as many, and no warps write 5.
  for (int I = 0; I < 2; ++I)
    Sum += Out[I];
  for (int I = 0; I < 5; ++I)
    Sum += Out[I];
  // Another array.
  for (int I = 0; I < 4; ++I)
    Sum += In[I];
  return Sum;
}
__device__ int warp() { return threadIdx.x / warpSize; }
__global__ void named(int *Out, const int *In) {
  int All = __all_sync(0xffffffff, In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    Out[warp()] = All;
}
// All of the memory is copied, and what there is in it is read one by one.
int single(int *Out, int *In) {
  int Host[64];
  Host[1] = 3;
  named<<<1, 64>>>(Out, In);
  cudaMemcpy(Host, Out, sizeof(Host), cudaMemcpyDeviceToHost);
  int Sum = 0;
  // CHECK: :[[#@LINE+1]]:23: warning: '2' fits warps of 32 lanes, but 'named' goes{{.*}} [CU2X1001
  for (int W = 0; W < 2; ++W)
    Sum += Host[W];
  // CHECK: :[[#@LINE+1]]:31: warning: '1' fits warps of 32 lanes, but 'named' goes{{.*}} [CU2X1001
  return Sum + Host[0] + Host[1] + Host[2];
}
// More than warps of any size write, one of them alone, and copies to it.
int right(int *Host, int *Out, int *In) {
  vote<<<1, 64>>>(Out, In, 32);
  cudaMemcpy(Host, Out, 64 * sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(Host, Out, 4, cudaMemcpyDeviceToHost);
  cudaMemcpy(Out, Host, 8, cudaMemcpyHostToDevice);
  return Host[0];
}
