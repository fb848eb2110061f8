// One thread of a block takes a lock, whose index is computed by way of
// variables: no other lane of its warp holds it, but another block may.
// RUN: cu2x --check --checks=-*,CU2X2003,CU2X2011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2011
__device__ volatile int Lock;
__global__ void add(int *P) {
  const int X = threadIdx.x;
  const int Y = threadIdx.y;
  const int Index = Y * 8 + X;
  if (Index == 0)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2003
    while (atomicCAS((int *)&Lock, 0, 1) != 0)
      ;
  __syncthreads();
  *P += 1;
  __syncthreads();
  if (Index == 0)
    atomicExch((int *)&Lock, 0);
}
