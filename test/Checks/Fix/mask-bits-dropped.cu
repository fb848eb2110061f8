// What is left of a mask after a shift to the left, or by a number, has no more
// bits in 64: these variables keep their type.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --checks=-*,CU2X1002 --quiet %t.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LEFT
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>

__device__ int count(unsigned Bits) { return __popc(Bits); }

__global__ void kernel(int *Out) {
  int Lane = threadIdx.x % warpSize;
  unsigned Mask = __ballot_sync(0xffffffff, Out[threadIdx.x] > 0);
  // Lanes up to this one.
  // FIXED: {{^}}  unsigned Mine = Mask << (31 - Lane);
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Mine = Mask << (31 - Lane);
  // FIXED: {{^}}  unsigned Low = Mask & 0xffff;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Low = Mask & 0xffff;
  // FIXED: {{^}}  unsigned High = Mask >> 16;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned High = Mask >> 16;
  // FIXED: {{^}}  unsigned Others = ~Mask;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Others = ~Mask;
  // FIXED: {{^}}  Out[threadIdx.x] = count(Mask << (31 - Lane));
  Out[threadIdx.x] = count(Mask << (31 - Lane));
  Out[threadIdx.x] += __popc(Mine) + __popc(Low) + __popc(High) + __popc(Others);
}

// Lanes below this one are lanes of the wave: each number that is kept has a place
// of its own.
__global__ void below(const int *In, int *Out, int *Count) {
  int Lane = threadIdx.x % warpSize, First = 0;
  bool Keep = In[threadIdx.x] % 3 > 0;
  unsigned Mask = __ballot_sync(0xffffffff, Keep);
  // FIXED: {{^}}  unsigned long long Below = Mask & (
  unsigned Below = Mask & ((1u << Lane) - 1);
  if (Lane == 0)
    First = atomicAdd(Count, __popc(Mask));
  First = __shfl_sync(0xffffffff, First, 0);
  if (Keep)
    Out[First + __popc(Below)] = In[threadIdx.x];
}

int main() {
  int *In, *Out, *Count, Sum = 0;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  cudaMallocManaged(&Count, sizeof(int));
  *Count = 0;
  for (int I = 0; I < 128; ++I) {
    In[I] = I;
    Out[I] = 0;
  }
  below<<<1, 128>>>(In, Out, Count);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < *Count; ++I)
    Sum += Out[I];
  // SUM: 85 5419
  printf("%d %d\n", *Count, Sum);
}
