// Lane 0 of the wave, in code that goes by `warpSize`, may be meant; where
// lanes are counted by 32 beside it, it is not.
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
__global__ void rows(float *Out, const float *In, int N) {
  int Row = blockIdx.x * (blockDim.x / warpSize) + threadIdx.x / warpSize;
  int Lane = threadIdx.x % warpSize;
  float Sum = 0;
  for (int I = Lane; I < N; I += warpSize)
    Sum += In[Row * N + I];
  for (int D = warpSize / 2; D; D /= 2)
    Sum += __shfl_down_sync(~0u, Sum, D);
  // CHECK: :[[#@LINE+2]]:9: warning: '__shfl_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if the wave is one group, as 'warpSize' around the call says; else pass 32 as the width
  Sum = __shfl_sync(~0u, Sum, 0);
  for (int I = Lane; I < N; I += warpSize)
    Out[Row * N + I] = In[Row * N + I] / Sum;
}

__global__ void both(float *Out) {
  int Lane = threadIdx.x % 32;
  float X = Out[threadIdx.x] + warpSize;
  // CHECK: :[[#@LINE+2]]:26: warning: '__shfl_sync'{{.*}} [CU2X1015
  // CHECK: note: pass 32 as the width
  Out[threadIdx.x] = X + __shfl_sync(~0u, X, 0) + Lane;
}

__global__ void another(float *Out) {
  float X = Out[threadIdx.x] + warpSize;
  // CHECK: :[[#@LINE+2]]:22: warning: '__shfl_sync'{{.*}} [CU2X1015
  // CHECK: note: pass 32 as the width
  Out[threadIdx.x] = __shfl_sync(~0u, X, 5);
}
