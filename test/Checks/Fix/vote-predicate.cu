// Which threads vote is data: an edit of the 32 in it would change the program.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu

__global__ void count(int *Out) {
  // LEFT: :[[#@LINE+2]]:42: warning: 'threadIdx.x % 32' {{.*}} [CU2X1006 lane-index-idiom]
  // FIXED: {{^}}  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 32 > 20);
  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 32 > 20);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, __popc(M));
}

// The leader of a warp is counted by the wave.
__global__ void leader(int *Out, const int *In) {
  unsigned M = __ballot_sync(0xffffffff, In[threadIdx.x] > 0);
  // FIXED: if (threadIdx.x % warpSize == 0 && In[0])
  if (threadIdx.x % 32 == 0 && In[0])
    atomicAdd(Out, __popc(M));
}
