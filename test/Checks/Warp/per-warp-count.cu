// Sums of warps, written with `warpSize` and read by a number.
// RUN: cu2x --check --checks=-*,CU2X1025 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1025
__device__ float total(float V) {
  for (int D = warpSize / 2; D > 0; D /= 2)
    V += __shfl_down_sync(0xffffffffu, V, D);
  return V;
}
__global__ void wrong(const float *In, float *Out) {
  __shared__ float Part[8];
  float V = total(In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = V;
  __syncthreads();
  float Sum = 0;
  for (int I = 0; I < 8; I++)
    // CHECK: :[[#@LINE+1]]:12: warning: 'Part' is read up to element 7, but its elements are written by warp, counted with 'warpSize', and there are fewer warps of 64 lanes [CU2X1025 per-warp-count]
    Sum += Part[I];
  // CHECK: note: read 'blockDim.x / warpSize' elements
  *Out = Sum;
}
// Neither the size of the array nor that of the block is a number in the text.
template <int Threads> __global__ void ofSize(const float *In, float *Out) {
  __shared__ float Part[Threads / 32];
  int Warp = threadIdx.x / warpSize;
  float V = total(In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    Part[Warp] = V;
  __syncthreads();
  if (threadIdx.x < Threads / 32)
    // CHECK: :[[#@LINE+1]]:24: warning: 'Part' is read up to element 7,{{.*}} [CU2X1025
    Out[threadIdx.x] = Part[threadIdx.x];
}
// As many as were written; all are set before; one warp; one read in the first
// half, which is there on 64 lanes as well.
__global__ void counted(const float *In, float *Out) {
  __shared__ float Part[32];
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  // near miss CU2X1025 'Part': as many are read as were written.
  for (int I = 0; I < blockDim.x / warpSize; I++)
    *Out += Part[I];
}
__global__ void cleared(const float *In, float *Out) {
  __shared__ float Part[8];
  if (threadIdx.x < 8)
    Part[threadIdx.x] = 0;
  __syncthreads();
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  for (int I = 0; I < 8; I++)
    *Out += Part[I];
}
__global__ void firstHalf(const float *In, float *Out) {
  __shared__ float Part[8];
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  *Out = Part[0] + Part[3];
}
__global__ void guarded(const float *In, float *Out) {
  __shared__ float Part[8];
  int Warps = blockDim.x / warpSize;
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  for (int I = 0; I < 8; I++)
    *Out += I < Warps ? Part[I] : 0;
}
void run(const float *In, float *Out) {
  wrong<<<1, 256>>>(In, Out);
  ofSize<256><<<1, 256>>>(In, Out);
  counted<<<1, 256>>>(In, Out);
  cleared<<<1, 256>>>(In, Out);
  firstHalf<<<1, 256>>>(In, Out);
  guarded<<<1, 256>>>(In, Out);
}
// The lanes that read are as many as there are warps.
__device__ float ofBlock(float V) {
  static __shared__ float Part[32];
  int Lane = threadIdx.x % warpSize, Warp = threadIdx.x / warpSize;
  V = total(V);
  if (Lane == 0)
    Part[Warp] = V;
  __syncthreads();
  if (Warp == 0)
    V = threadIdx.x < blockDim.x / warpSize ? Part[Lane] : 0;
  return total(V);
}
__global__ void limited(const float *In, float *Out) {
  __shared__ float Part[8];
  int Warps = (blockDim.x + warpSize - 1) / warpSize;
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  if (Warps > threadIdx.x % 8) {
    Out[threadIdx.x] = Part[threadIdx.x % 8];
  }
  Out[0] = ofBlock(In[1]);
}
// Or the other way round: what is read where it is not less.
__global__ void unlimited(const float *In, float *Out) {
  __shared__ float Part[8];
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  if (threadIdx.x < blockDim.x / warpSize)
    Out[1] = 0;
  else
    // CHECK: :[[#@LINE+1]]:24: warning: 'Part' is read up to element 7,{{.*}} [CU2X1025
    Out[threadIdx.x] = Part[threadIdx.x % 8];
}
// The test is about the thread, not about the elements that it reads.
__global__ void allByOne(const float *In, float *Out) {
  __shared__ float Part[8];
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  if (threadIdx.x < blockDim.x / warpSize)
    // CHECK: :[[#@LINE+1]]:24: warning: 'Part' is read up to element 7,{{.*}} [CU2X1025
    Out[threadIdx.x] = Part[7];
}
__global__ void firstThreads(const float *In, float *Out) {
  __shared__ float Part[8];
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = total(In[0]);
  __syncthreads();
  for (int I = 0; I < 8; ++I)
    if (I < blockDim.x / warpSize)
      Out[threadIdx.x] += Part[I];
}
