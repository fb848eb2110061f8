// A full mask where a condition keeps some lanes of a warp away.
// RUN: cu2x --check --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1008
__device__ int reduce(int X) {
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D, 32);
  return X;
}
__global__ void kernel(int *Out, int N) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  int X = I;
  if (I < N) {
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_down_sync' names all lanes, but 'I < N' may keep some of them away [CU2X1008 partial-mask-sync]
    X += __shfl_down_sync(0xffffffff, X, 1);
    // CHECK: note: vote with '__ballot_sync' before the lanes part and use its result as the mask, or move the call to where all lanes come
  }
  for (int J = threadIdx.x; J < N; J += blockDim.x)
    // CHECK: :[[#@LINE+1]]:{{.*}}the mask of '__ballot_sync'{{.*}}'J < N'{{.*}} [CU2X1008
    X += __ballot_sync(~0u, X > J);
  Out[I] = X;
}
// Lanes that have returned do not come either.
__global__ void returned(int *Out, int N) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I >= N)
    return;
  // CHECK: :[[#@LINE+1]]:{{.*}}the mask of '__any_sync'{{.*}}'I >= N'{{.*}} [CU2X1008
  Out[I] = __any_sync(0xffffffff, I & 1);
}
// Whole waves take a branch, and the mask is made of the condition.
__global__ void right(int *Out, int N) {
  int Warp = threadIdx.x / 64, Lane = threadIdx.x % warpSize, X = Lane;
  if (Warp == 0)
    X = reduce(X);
  // near miss CU2X1008 '__shfl_xor_sync': whole waves of 64 take the branch.
  if (threadIdx.x < 64)
    X += __shfl_xor_sync(0xffffffff, X, 1);
  if (blockIdx.x < N && (threadIdx.x >> 6) == 1)
    X += __shfl_xor_sync(0xffffffff, X, 2);
  unsigned Mask = __ballot_sync(0xffffffff, Lane < N);
  if (Lane < N)
    X += __shfl_down_sync(Mask, X, 1);
  Out[threadIdx.x] = X;
}
// A mask of 64 bits that are all set.
__global__ void wide(int *Out) {
  Out[threadIdx.x] = __any_sync(0xffffffffffffffffull, 1) + (~0ull >> 60);
}
// A function gives what its arguments have, call by call: with the same value for
// all lanes the rounds of a loop are the same for them, whatever others give it.
__device__ int part(int A, int B) { return A * B / 33; }
__global__ void searches(const int *In, int *Out, int Last) {
  int Low = 0, High = Last;
  while (Low < High) {
    int Probe = Low + part(High - Low, threadIdx.x + 1);
    unsigned Below = __ballot_sync(0xffffffffu, In[Probe] < 7);
    int Count = __popc(Below);
    Low += part(High - Low, Count) + 1;
  }
  *Out = Low;
}
__global__ void differs(const int *In, int *Out, int Last) {
  int Low = 0;
  while (Low < Last) {
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1008
    *Out = __ballot_sync(0xffffffffu, In[Low] < 7);
    Low += part(Last - Low, threadIdx.x) + 1;
  }
}
// A variable in shared memory is one for the block; an element of an array is
// each thread's, and so is what it took itself.
__global__ void taken(int *Out, int N) {
  __shared__ int First;
  __shared__ int Each[64];
  int Own = atomicAdd(Out, 1);
  if (threadIdx.x == 0)
    First = atomicAdd(Out, 1);
  Each[threadIdx.x] = Own;
  __syncthreads();
  if (First < N)
    Out[1] = __any_sync(0xffffffff, Own);
  if (Own < N)
    // CHECK: :[[#@LINE+1]]:{{.*}}the mask of '__any_sync'{{.*}}'Own < N'{{.*}} [CU2X1008
    Out[2] = __any_sync(0xffffffff, Own);
  if (Each[threadIdx.x] < N)
    // CHECK: :[[#@LINE+1]]:{{.*}}the mask of '__any_sync'{{.*}}'Each[threadIdx.x] < N'{{.*}} [CU2X1008
    Out[3] = __any_sync(0xffffffff, Own);
}
// The mask that a variable has there, and what a parameter is given.
__device__ int given(int X, unsigned Mask = 0xffffffff) {
  return __shfl_xor_sync(Mask, X, 1, 32);
}
__device__ int handed(int X, unsigned Lanes) { return given(X, Lanes); }
__device__ int replaced(int X, unsigned Mask) {
  Mask = __activemask();
  return __shfl_xor_sync(Mask, X, 1, 32);
}
__global__ void variables(int *Out, int N, bool Some) {
  int I = threadIdx.x, X = I;
  unsigned All = 0xffffffff;
  unsigned Either = -1, Late = __ballot_sync(All, I < N), Vote = All;
  if (Some)
    Either = ~0u;
  Vote = __ballot_sync(Vote, I < N);
  if (I < N) {
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' names all lanes, but 'I < N'{{.*}} [CU2X1008
    X += __shfl_xor_sync(All, X, 1, 32);
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} [CU2X1008
    X += __shfl_xor_sync(Either, X, 2, 32);
    X += __shfl_xor_sync(Late, X, 4, 32);
    X += __shfl_xor_sync(Vote, X, 4, 32);
    Late = All;
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} [CU2X1008
    X += __shfl_xor_sync(Late, X, 8, 32);
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' in 'given' names all lanes, but 'I < N'{{.*}} [CU2X1008
    X += given(X);
    X += given(X, Vote);
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' in 'handed' names{{.*}} [CU2X1008
    X += handed(X, All);
    X += handed(X, Vote);
    X += replaced(X, All);
  }
  X += __shfl_xor_sync(All, given(X), 16, 32);
  Out[I] = X;
}
// Lanes that voted and do not come.
__global__ void voted(const int *In, int *Out, int N) {
  int I = threadIdx.x, X = In[I], Y = X;
  unsigned Below = __ballot_sync(0xffffffff, I < N);
  if (X > 3)
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' names the lanes of '__ballot_sync' in line [[#@LINE-2]], but 'X > 3' may keep some of them away [CU2X1008
    Y += __shfl_xor_sync(Below, Y, 1, 32);
  if (I < N) {
    Y += __shfl_xor_sync(Below, Y, 1, 32);
    if (X & 1)
      // CHECK: :[[#@LINE+1]]:12: warning: {{.*}} but 'X & 1' may{{.*}} [CU2X1008
      Y += __shfl_xor_sync(Below, Y, 2, 32);
  }
  unsigned There = __activemask();
  if (N > I)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} the lanes of '__activemask' in line [[#@LINE-2]], but 'N > I' may{{.*}} [CU2X1008
    Y += __shfl_xor_sync(There, Y, 4, 32);
  bool Is = X > 3 && I < N;
  unsigned Both = __ballot_sync(0xffffffff, Is), Large = __ballot_sync(~0u, X != 0);
  if (Is)
    Y += __shfl_xor_sync(Both, Y, 1, 32);
  if (I < N && X > 3)
    Y += __shfl_xor_sync(Both, Y, 1, 32);
  if (X)
    Y += __shfl_xor_sync(Large, Y, 1, 32);
  if (Is) {
    unsigned Here = __activemask();
    Y += __shfl_xor_sync(Here, Y, 1, 32);
  }
  X = Y;
  if (X)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} but 'X' may{{.*}} [CU2X1008
    Y += __shfl_xor_sync(Large, Y, 1, 32);
  Out[I] = Y;
}
__global__ void votedOut(const int *In, int *Out, int N) {
  int I = threadIdx.x, X = In[I];
  unsigned Below = __ballot_sync(0xffffffff, I < N);
  if (I >= N)
    return;
  Out[I] = __shfl_xor_sync(Below, X, 1, 32);
  if (X < 0)
    return;
  // CHECK: :[[#@LINE+1]]:12: warning: {{.*}} but 'X < 0' may{{.*}} [CU2X1008
  Out[I] = __shfl_xor_sync(Below, X, 2, 32);
}
// Lanes that leave a round, or the loop, do not come in this round or the next.
__global__ void jumps(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  for (int I = T; I < 256; I += 64) {
    if (In[I] < 0)
      continue;
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but 'In[I] < 0' may{{.*}} [CU2X1008
    Out[I] = __any_sync(0xffffffff, In[I]);
  }
  for (int I = 0; I < N; ++I) {
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but 'In[T + I] < 0' may{{.*}} [CU2X1008
    Out[I] = __any_sync(0xffffffff, In[I]);
    if (In[T + I] < 0)
      break;
  }
  do {
    if (In[T] < 1)
      break;
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but 'In[T] < 1' may{{.*}} [CU2X1008
    Out[T] = __any_sync(0xffffffff, In[T]);
  } while (0);
}
// All lanes meet behind a loop; what is the same for all keeps nobody away, nor
// does what comes behind the call, in another loop or in a case of its own.
__global__ void meets(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  for (int I = 0; I < N; ++I) {
    if (In[T + I] < 0)
      break;
    Out[I] = 1;
  }
  Out[0] = __any_sync(0xffffffff, In[T]);
  for (int I = 0; I < N; ++I) {
    if (In[I] < 0)
      continue;
    if (__all_sync(0xffffffff, In[T + I] > 9))
      break;
    for (int J = 0; J < N; ++J)
      if (In[T + J] < 0)
        break;
    switch (In[T]) {
    case 1:
      Out[T] = 5;
      break;
    }
    Out[I] = __any_sync(0xffffffff, In[I]);
    if (In[T] > 3)
      continue;
    Out[T] = 4;
  }
  do {
    Out[T] = __any_sync(0xffffffff, In[T]);
    if (In[T] < 1)
      break;
  } while (0);
}
