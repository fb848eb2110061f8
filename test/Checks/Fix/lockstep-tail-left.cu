// Tails of sums that cannot be written out, since a step calls a function, the
// branch has another side, two types are summed, or its condition reads what
// steps may change: no waits are offered, and the findings stay.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu
__device__ int weight(int V) { return V * 2; }
__global__ void calls(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T];
  __syncthreads();
  if (T < 32) {
    S[T] += weight(S[T + 32]);
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    S[T] += S[T + 16];
  }
  if (T == 0)
    *Out = S[0];
}
__global__ void sides(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T];
  __syncthreads();
  if (T < 32) {
    S[T] += S[T + 32];
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    S[T] += S[T + 16];
  } else {
    Out[T] = 0;
  }
  if (T == 0)
    *Out = S[0];
}
__global__ void reads(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T];
  __syncthreads();
  if (T < 32 && In[0]) {
    S[T] += S[T + 32];
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    S[T] += S[T + 16];
  }
  if (T == 0)
    *Out = S[0];
}
__global__ void twoTypes(const int *In, float *Out) {
  __shared__ volatile int C[64];
  __shared__ volatile float S[64];
  int T = threadIdx.x;
  C[T] = S[T] = In[T];
  __syncthreads();
  if (T < 32) {
    C[T] += C[T + 32];
    S[T] += S[T + 32];
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1010
    C[T] += C[T + 16];
    S[T] += S[T + 16];
  }
  if (T == 0)
    *Out = S[0] + C[0];
}
