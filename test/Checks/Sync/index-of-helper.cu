// A barrier where the index of the thread comes from a function, and behind
// `continue`.
// RUN: cu2x --check --checks=-*,CU2X2030 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2030
__device__ int index() { return blockIdx.x * blockDim.x + threadIdx.x; }
__device__ int sign(int N) {
  if (threadIdx.x < N)
    return 1;
  return 0;
}
__device__ void indices(int &X, int &Y) {
  X = threadIdx.x;
  Y = blockIdx.y;
}
__device__ void tile(float *Out, int I, int N) {
  if (I < N) {
    Out[I] = 1;
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030
    __syncthreads();
  }
}
__global__ void wrong(float *Out, int N) {
  int I = index(), X, Y;
  indices(X, Y);
  if (I < N)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  if (X == 0)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  if (sign(N))
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  tile(Out, threadIdx.x, N);
  for (int J = 0; J < N; ++J) {
    __syncthreads();
    if (threadIdx.x + J >= N)
      continue;
    Out[J] = 1;
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  }
}

__device__ int add(int A, int B) { return A + B; }
__device__ int rows(int N) {
  if (N > 3)
    return 1;
  return blockIdx.x;
}
__device__ void each(float *Out, int I) {
  if (I < 7) {
    Out[I] = 1;
    __syncthreads();
  }
}
__global__ void right(float *Out, int N) {
  int X, Y;
  indices(X, Y);
  Out[add(threadIdx.x, 1)] = 1;
  if (add(N, blockIdx.x) < 5)
    __syncthreads();
  if (rows(N))
    __syncthreads();
  if (Y == 0)
    __syncthreads();
  each(Out, N);
  for (int J = 0; J < N; ++J) {
    if (J == 3)
      continue;
    __syncthreads();
    for (int K = 0; K < N; ++K) {
      if (threadIdx.x < K)
        continue;
      Out[K] = 1;
    }
    __syncthreads();
  }
  for (int J = threadIdx.x; J < N; ++J) {
    if (Out[J] == 3)
      continue;
    Out[J] = 1;
  }
  __syncthreads();
}
