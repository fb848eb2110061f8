// Which threads vote is data: an edit of the 32 in it would change the program, and
// a wave of 64 lanes is no hazard.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT --implicit-check-not=CU2X1006 --allow-empty
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>

__global__ void count(int *Out) {
  // LEFT-NOT: CU2X1006
  // FIXED: {{^}}  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 32 > 20);
  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 32 > 20);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, __popc(M));
}

__global__ void named(int *Out) {
  // FIXED: {{^}}  bool Votes = threadIdx.x % 32 > 20;
  bool Votes = threadIdx.x % 32 > 20;
  // FIXED: {{^}}  int Rest = threadIdx.x % 32;
  int Rest = threadIdx.x % 32;
  unsigned M = __ballot_sync(0xffffffff, Votes);
  unsigned L = __ballot_sync(0xffffffff, Rest < 7);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, __popc(M) + __popc(L));
}

// Equal numbers find each other across the wave.
__global__ void match(unsigned *Out) {
  // FIXED: {{^}}  Out[threadIdx.x] = __match_any_sync(0xffffffff, threadIdx.x % warpSize);
  Out[threadIdx.x] = __match_any_sync(0xffffffff, threadIdx.x % 32);
}

// The leader of a warp is counted by the wave.
__global__ void leader(int *Out, const int *In) {
  unsigned M = __ballot_sync(0xffffffff, In[threadIdx.x] > 0);
  // FIXED: {{^}}  if (threadIdx.x % warpSize == 0 && In[0])
  if (threadIdx.x % 32 == 0 && In[0])
    atomicAdd(Out, __popc(M));
}

int main() {
  int *Out, *In;
  cudaMallocManaged(&Out, 3 * sizeof(int));
  cudaMallocManaged(&In, 128 * sizeof(int));
  Out[0] = Out[1] = Out[2] = 0;
  for (int I = 0; I < 128; ++I)
    In[I] = I % 3 == 0;
  count<<<1, 128>>>(&Out[0]);
  named<<<1, 128>>>(&Out[1]);
  leader<<<1, 128>>>(&Out[2], In);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 44 72 43
  printf("%d %d %d\n", Out[0], Out[1], Out[2]);
}
