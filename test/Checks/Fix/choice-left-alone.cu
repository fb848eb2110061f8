// A shuffle has the width 32 beside a vote: lanes stay counted by 32, as that
// shuffle needs them, and the finding stays.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu
__device__ int sumOf32(int X) {
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D, 32);
  return X;
}

__global__ void kernel(int *Out) {
  int X = Out[threadIdx.x];
  if (__all_sync(0xffffffff, X == 0))
    return;
  X = sumOf32(X);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1006
  if (threadIdx.x % 32 == 0)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1006
    Out[threadIdx.x / 32] = X;
}
