// What differs between threads is the same on both sides of a comparison, or is
// one place for the block: all threads come. Near misses of each are reported.
// RUN: cu2x --check --checks=-*,CU2X2030 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__global__ void cancels(float *O, int N) {
  int G = threadIdx.y, T = threadIdx.y * blockDim.x + threadIdx.x;
  for (int M = 0, I = G; M < 4; ++M, I += blockDim.y) {
    if (I >= N + G)
      break;
    __syncthreads();
    O[T] = M;
  }
  for (int I = T; I - T < N; I += blockDim.x)
    __syncthreads();
  int Count = (T + N) - T;
  for (int I = 0; I < Count; I++)
    __syncthreads();
  unsigned X = threadIdx.x;
  if (X + N > threadIdx.x + 3u)
    __syncthreads();
}
__global__ void differs(float *O, int N) {
  int G = threadIdx.y, T = threadIdx.x;
  for (int M = 0, I = G; M < 4; ++M, I += blockDim.y) {
    if (I >= N + T)
      break;
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030
    __syncthreads();
  }
  for (int I = T; I - T < N; I += blockDim.x) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
    if (O[I] > 3)
      I += blockDim.x;
  }
  for (int I = T; I - T < N; I += T)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  int I = T;
  for (; O[I] > 2; ++I)
    O[I] = 1;
  if (I - T < N)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  if (T + T >= N + T)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  unsigned char Low = T;
  if (T - Low < N)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  int J = T, K = T;
  K = N;
  if (J - K < N)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
}

// A reference to shared memory.
__device__ void shared(int &First, int &Last, const int *Q) {
  while (First < Last) {
    int I = First + threadIdx.x;
    __syncthreads();
    if (I < Last && Q[I] < 0)
      First = Last;
    __syncthreads();
    if (threadIdx.x == 0)
      First += blockDim.x;
    __syncthreads();
  }
}
__device__ void own(int &First, int Last, const int *Q) {
  while (First < Last) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
    if (Q[threadIdx.x + First] < 0)
      First = Last;
    ++First;
  }
}
__global__ void calls(const int *Q, int N) {
  __shared__ int First, Last;
  if (threadIdx.x == 0) {
    First = 0;
    Last = N;
  }
  __syncthreads();
  shared(First, Last, Q);
  int Mine = 0;
  own(Mine, N, Q);
  __syncthreads();
  own(First, N, Q);
}
