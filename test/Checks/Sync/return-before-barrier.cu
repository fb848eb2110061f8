// Threads that return before a barrier.
// RUN: cu2x --check --checks=-*,CU2X2002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2002
__global__ void wrong(float *Out, const float *In, int N) {
  __shared__ float Tile[256];
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here and never come to the '__syncthreads' in line [[#@LINE+4]] [CU2X2002 return-before-barrier]
    return;
  // CHECK: note: replace the return by a condition around the work, so that all threads come to the barrier
  Tile[threadIdx.x] = In[I];
  __syncthreads();
  Out[I] = Tile[0];
}
// All threads of a block agree, or the barrier is before the return.
__global__ void right(float *Out, const float *In, int N) {
  __shared__ float Tile[256];
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  // near miss CU2X2002 '__syncthreads': whole blocks return, and behind the
  // barrier nobody waits.
  if (blockIdx.x >= N)
    return;
  Tile[threadIdx.x] = In[I];
  __syncthreads();
  if (I >= N)
    return;
  Out[I] = Tile[0];
}

// A block of one warp agrees on what a lane tells all others; one of two warps
// need not.
__global__ void oneWarp(float *Out, int X) {
  if (__shfl_sync(0xffffffff, X * threadIdx.x, 1) > 3)
    return;
  __syncthreads();
  *Out = 1;
}
__global__ void twoWarps(float *Out, int X) {
  if (__shfl_sync(0xffffffff, X * threadIdx.x, 1) > 3)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  __syncthreads();
  *Out = 1;
}
// The barrier is in a function that is called behind the return, by way of
// another; a function without one is no barrier, and one may return from the
// function that waits.
__device__ void share(float *Out) {
  __shared__ float Tile[256];
  Tile[threadIdx.x] = *Out;
  __syncthreads();
  *Out = Tile[255 - threadIdx.x];
}
__device__ void body(float *Out) { share(Out); }
__device__ void plain(float *Out) { *Out += 1; }
__global__ void inFunction(float *Out, int N) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: some threads return here and never come to the '__syncthreads' of 'body' in line [[#@LINE+2]] [CU2X2002
    return;
  body(Out + I);
}
__global__ void afterFunction(float *Out, int N) {
  body(Out);
  if (threadIdx.x >= N)
    return;
  plain(Out);
}
__device__ int waits(float *Out) {
  share(Out);
  return 1;
}
__device__ int either(float *Out, int N) {
  if (threadIdx.x < N)
    return waits(Out);
  return 0;
}
void run(float *Out) {
  oneWarp<<<8, 32>>>(Out, 1);
  twoWarps<<<8, 64>>>(Out, 1);
}
// A way that all threads of the block take, and that ends before the barrier. In
// it only a barrier of its own matters.
__global__ void otherWay(int *P, int N, bool Direct) {
  __shared__ int S[64];
  if (Direct) {
    if (threadIdx.x >= N)
      return;
    P[threadIdx.x] = 1;
    return;
  }
  S[threadIdx.x] = P[threadIdx.x];
  __syncthreads();
  P[threadIdx.x] = S[63 - threadIdx.x];
}
__global__ void sameWay(int *P, int N, bool Direct) {
  __shared__ int S[64];
  if (Direct) {
    S[threadIdx.x] = P[threadIdx.x];
    if (threadIdx.x >= N)
      // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X2002
      return;
    __syncthreads();
    P[threadIdx.x] = S[63 - threadIdx.x];
    return;
  }
  P[threadIdx.x] = 0;
}
// Threads part here, and those that go on wait.
__global__ void parted(int *P, int N) {
  if (threadIdx.x < N) {
    if (P[threadIdx.x] == threadIdx.x)
      // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X2002
      return;
    P[threadIdx.x] = 1;
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X2002
    return;
  }
  __syncthreads();
}

// Functions give the index by reference or by address.
__device__ void indices(int &X, int &Y) {
  X = threadIdx.x;
  Y = blockIdx.x;
}
__device__ void indexAt(int *X) { *X = threadIdx.x; }
__global__ void given(float *P, int N) {
  int X, Y;
  indices(X, Y);
  if (Y >= N)
    return;
  if (X >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  __syncthreads();
  P[0] = 1;
}
__global__ void givenAt(float *P, int N) {
  int X;
  indexAt(&X);
  if (X >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  __syncthreads();
  P[0] = 1;
}

// A barrier that stands in front, in a loop: others come to it once more. A flag
// that threads set apart, and a case of a switch, let some of them leave.
__global__ void again(int *O, int N) {
  __shared__ int S[64];
  for (int I = 0; I < N; ++I) {
    S[threadIdx.x] = O[I];
    __syncthreads();
    if (S[63 - threadIdx.x] < threadIdx.x)
      // CHECK: :[[#@LINE+1]]:7: warning: some threads return here and never come to the '__syncthreads' in line [[#@LINE-2]] [CU2X2002
      return;
  }
}
__global__ void flag(int *O, int N) {
  bool Out = false;
  if (threadIdx.x >= N)
    Out = true;
  if (Out)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X2002
    return;
  __syncthreads();
}
// Near miss: threads part and meet before all or none return.
__global__ void met(int *O, int N) {
  if (threadIdx.x < N)
    O[threadIdx.x] = 1;
  if (N > 3)
    return;
  for (int I = 0; I < N; ++I) {
    __syncthreads();
    if (threadIdx.x < I)
      continue;
    O[I] = 4;
  }
}
