// A lock that one thread of each block takes and releases: who holds it has begun,
// so that nobody waits for a block that does not run.
// RUN: cu2x --check --checks=-*,CU2X2003,CU2X2011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__device__ int Mutex;
__global__ void right(int *Lock, int *Sum) {
  if (threadIdx.x == 0) {
    // near miss CU2X2011 'atomicCAS(Lock, 0, 1)': one thread of the block takes
    // it, so that no lane of its warp holds it.
    while (atomicCAS(Lock, 0, 1) != 0)
      ;
    ++*Sum;
    __threadfence();
    atomicExch(Lock, 0);
  }
  if (!threadIdx.x) {
    while (atomicExch(&Mutex, 1) != 0)
      __nanosleep(100);
    ++*Sum;
    __threadfence();
    atomicExch(&Mutex, 0);
  }
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I == 0) {
    while (atomicCAS(&Lock[1], 0, 1) != 0)
      ;
    ++*Sum;
    Lock[1] = 0;
  }
}

__global__ void wrong(int *Lock, int *Sum) {
  // Nobody releases it here: another block does, or the host.
  if (threadIdx.x == 0)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2003
    while (atomicCAS(Lock, 1, 0) != 1)
      ;
  // The next block's turn.
  if (threadIdx.x == 0) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2003
    while (atomicCAS(Lock, blockIdx.x, gridDim.x) != blockIdx.x)
      ;
    ++*Sum;
    atomicExch(Lock, blockIdx.x + 1);
  }
  // One lane of each warp: two of a wave of 64.
  if (threadIdx.x % 32 == 0) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X20
    while (atomicCAS(Lock, 0, 1) != 0)
      ;
    ++*Sum;
    atomicExch(Lock, 0);
  }
  // CHECK: :[[#@LINE+1]]:{{.*}} warning: threads wait here for a lock that another lane of their warp may hold, which never ends on a GPU that runs lanes in step [CU2X2011
  while (atomicCAS(Lock, 0, 1) != 0)
    ;
  // CHECK: note: take the lock, do the work and release it inside of one 'if' in the loop, or let one lane of the warp take it
  ++*Sum;
  atomicExch(Lock, 0);
}
__global__ void rows(int *Lock, int *Sum) {
  // One thread of each row.
  if (threadIdx.x == 0) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X20
    while (atomicCAS(Lock, 0, 1) != 0)
      ;
    Sum[threadIdx.y] += 1;
    atomicExch(Lock, 0);
  }
}
