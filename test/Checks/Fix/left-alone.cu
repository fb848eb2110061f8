// No edits where a fix is not known to be right: in the body of a macro, for a
// function with overloads or whose address is taken, for a mask that all bits
// matter of, for bits that a variable of 32 cuts off, for a shuffle whose lane a
// vote has chosen, and for a branch in a branch.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu
#define SUM(X) X += __shfl_down_sync(0xffffffff, X, 1)

__device__ int overloaded(unsigned Mask) { return __popc(Mask); }
__device__ int overloaded(unsigned long long Mask) { return -1; }
__device__ int pointedTo(unsigned Mask) { return __popc(Mask); }
__device__ int (*Pointer)(unsigned) = pointedTo;
__device__ int complement(unsigned Mask) { return __popc(~Mask); }

__global__ void kernel(const int *In, int *Out) {
  int X = In[threadIdx.x];
  // CHECK: CU2X1015
  SUM(X);
  unsigned Votes = __ballot_sync(0xffffffff, X > 0);
  // CHECK: CU2X1002
  X += overloaded(Votes);
  // CHECK: CU2X1002
  X += pointedTo(Votes);
  // CHECK: CU2X1002
  X += complement(Votes);
  // CHECK: CU2X1015
  X += __shfl_sync(0xffffffff, X, __ffs(Votes) - 1);
  if (In[threadIdx.x] > 1)
    if (threadIdx.x % 3 == 1)
      // CHECK: CU2X1008
      X += __shfl_down_sync(0xffffffff, X, 2, 32);
  Out[threadIdx.x] = X;
}

__global__ void below(const int *In, int *Out) {
  // CHECK: CU2X1005
  unsigned Below = (1u << (threadIdx.x % warpSize)) - 1;
  Out[threadIdx.x] = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 0) & Below);
}
