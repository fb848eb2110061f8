// The last steps of a sum are those of 32 threads, and a read follows behind. On
// waves of 64 lanes half of the wave would wait in the branch and half behind it:
// no waits are offered, and the findings stay.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu
__global__ void sum(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T];
  __syncthreads();
  if (T < 32) {
    S[T] += S[T + 32];
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    S[T] += S[T + 16];
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    S[T] += S[T + 8];
  }
  if (T == 0)
    *Out = S[0];
}
