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
