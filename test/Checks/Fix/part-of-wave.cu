// The mask of all lanes names 64 on a wave of 64. Where a branch lets one half of
// the wave through, a width of 32 makes the sums right and the wait endless, so
// that only the mask has an edit, where the branch is, and the finding stays.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>

// As the block's last step calls it with one warp.
__device__ float warpSum(float X) {
  for (int D = 16; D > 0; D >>= 1)
    // LEFT: :[[#@LINE+2]]:10: warning: {{.*}} [CU2X1004 shuffle-tree-start]
    // FIXED: {{^}}    X += __shfl_xor_sync(0xffffffff, X, D);
    X += __shfl_xor_sync(0xffffffff, X, D);
  return X;
}

__global__ void blockSum(const float *In, float *Out) {
  __shared__ float Part[32];
  int Lane = threadIdx.x & 31, Warp = threadIdx.x >> 5;
  float X = warpSum(In[threadIdx.x]);
  if (Lane == 0)
    Part[Warp] = X;
  __syncthreads();
  if (Warp == 0) {
    float Sum = warpSum(Lane < blockDim.x / 32 ? Part[Lane] : 0.f);
    if (Lane == 0)
      Part[0] = Sum;
  }
  __syncthreads();
  Out[threadIdx.x] = In[threadIdx.x] / Part[0];
}

// The same with the number of the warp from a lane, and the branch around it.
// FIXED-LABEL: void ofLane
__global__ void ofLane(int *Out) {
  int Warp = __shfl_sync(0xffffffff, threadIdx.x / 32, 0), X = Out[threadIdx.x];
  // FIXED: {{^}}  unsigned Lanes = __ballot_sync(0xffffffff, Warp == 1);
  // LEFT: :[[#@LINE+5]]:12: warning: {{.*}} [CU2X1004 shuffle-tree-start]
  // FIXED-NEXT: if (Warp == 1)
  if (Warp == 1)
    for (int D = 16; D > 0; D >>= 1)
      // FIXED: {{^}}      X += __shfl_xor_sync(Lanes, X, D);
      X += __shfl_xor_sync(0xffffffff, X, D);
  Out[threadIdx.x] = X;
}

// LEFT-NOT: CU2X1004

// Whole waves of 64 lanes come here, and none is left out there.
__global__ void wholeWaves(int *Out) {
  int X = Out[threadIdx.x];
  if (threadIdx.x < 64 && blockIdx.x == 0)
    for (int D = 16; D > 0; D >>= 1)
      // FIXED: {{^}}      X += __shfl_xor_sync(0xffffffff, X, D, 32);
      X += __shfl_xor_sync(0xffffffff, X, D);
  if (threadIdx.x >> 6 == 1)
    for (int D = 16; D > 0; D >>= 1)
      // FIXED: {{^}}      X += __shfl_xor_sync(0xffffffff, X, D, 32);
      X += __shfl_xor_sync(0xffffffff, X, D);
  // FIXED: {{^}}  X = __shfl_sync(0xffffffff, X, 0, 32);
  X = __shfl_sync(0xffffffff, X, 0);
  Out[threadIdx.x] = X;
}

// What gets edits is right then; the first kernel gets none that would do.
int main() {
  int *Out, Sum = 0;
  cudaMallocManaged(&Out, 256 * sizeof(int));
  for (int I = 0; I < 256; ++I)
    Out[I] = I;
  ofLane<<<1, 64>>>(Out);
  wholeWaves<<<1, 128>>>(Out + 128);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 256; ++I)
    Sum = (Sum * 31 + Out[I]) % 1000003;
  // SUM: 5834
  printf("%d\n", Sum);
}
