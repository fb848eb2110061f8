// A shuffle without a mask beside `warpSize`: it gets a mask and no width, since 32
// lanes would be added up where the kernel stores a sum for each wave. What is
// left is said, and has an edit of its own.
// not run: the fixed program has the hazard that is left, and its next edit is
// shown by ladder-written-out.cu.
// RUN: cp %s %t.cu && cu2x --check --config=none --fix-maybe --quiet %t.cu -- 2>/dev/null
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu
// RUN: cu2x --check --config=none --quiet %t.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// LEFT: [CU2X1004
__device__ int sum(int X) {
  // FIXED: {{^ *}}X += __shfl_xor_sync(0xffffffff, X, 16);
  X += __shfl_xor(X, 16);
  // FIXED: {{^ *}}X += __shfl_xor_sync(0xffffffff, X, 8);
  X += __shfl_xor(X, 8);
  X += __shfl_xor(X, 4);
  X += __shfl_xor(X, 2);
  X += __shfl_xor(X, 1);
  return X;
}
__global__ void sums(const int *In, int *Out) {
  int X = sum(In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    Out[threadIdx.x / warpSize] = X;
}
