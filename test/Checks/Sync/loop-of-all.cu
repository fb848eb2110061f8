// A loop from one place to another that are both as far away as the thread's
// index: all threads come round as often. A bound without the index, a step of the
// thread's own, or another thread's index are no such loop.
// RUN: cu2x --check --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=CU2X2030
// near miss CU2X2030 '__syncthreads': all threads come round as often.
__global__ void rows(int *V, int N, int C) {
  const int T = threadIdx.x;
  for (int I = blockIdx.x * C + T; I < (blockIdx.x + N) * C + T; I += C) {
    __syncthreads();
    V[I] += 1;
  }
}

__global__ void others(int *V, int N, int C) {
  const int T = threadIdx.x, U = threadIdx.y;
  for (int I = C + T; I < N; I += C) {
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030 barrier-in-branch]
    __syncthreads();
    // CHECK: note: move it out of what depends on 'threadIdx'
    V[I] += 1;
  }
  for (int I = C + T; I < N + T; I += 1 + T) {
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2030 barrier-in-branch]
    __syncthreads();
    V[I] += 1;
  }
  for (int I = C + T; I < N + U; I += C) {
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2030 barrier-in-branch]
    __syncthreads();
    V[I] += 1;
  }
}
