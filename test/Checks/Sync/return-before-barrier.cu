// Threads that return before a barrier.
// RUN: cu2x --check --checks=-*,CU2X2002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2002
__global__ void wrong(float *Out, const float *In, int N) {
  __shared__ float Tile[256];
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here and never come to the '__syncthreads' in line [[#@LINE+4]] [CU2X2002 return-before-barrier]
    return;
  // CHECK: note: replace the return by a condition around the work
  Tile[threadIdx.x] = In[I];
  __syncthreads();
  Out[I] = Tile[0];
}
// All threads of a block agree, or the barrier is before the return.
__global__ void right(float *Out, const float *In, int N) {
  __shared__ float Tile[256];
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (blockIdx.x >= N)
    return;
  Tile[threadIdx.x] = In[I];
  __syncthreads();
  if (I >= N)
    return;
  Out[I] = Tile[0];
}

// A block of one warp agrees on what a lane tells all others; one of two warps
// need not.
__global__ void oneWarp(float *Out, int X) {
  if (__shfl_sync(0xffffffff, X * threadIdx.x, 1) > 3)
    return;
  __syncthreads();
  *Out = 1;
}
__global__ void twoWarps(float *Out, int X) {
  if (__shfl_sync(0xffffffff, X * threadIdx.x, 1) > 3)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  __syncthreads();
  *Out = 1;
}
void run(float *Out) {
  oneWarp<<<8, 32>>>(Out, 1);
  twoWarps<<<8, 64>>>(Out, 1);
}
