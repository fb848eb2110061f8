// Templates that nobody calls, as in headers for others: no conversion says there
// what is read, calls have no default arguments and no instance of what they call,
// and numbers have no type yet. They are looked at as elsewhere.
// RUN: cu2x --cuda-headers=bundled --check --checks=-*,CU2X1004,CU2X1008,CU2X1025,CU2X1026 \
// RUN:   --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --cuda-headers=bundled --check --checks=-*,CU2X1002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=WIDTH --implicit-check-not='[CU2X'
#define ALL 0xffffffffu
#ifdef FOR_AMD
#define LANES 64
#else
#define LANES 32
#endif
template <class T> __device__ T sum(T V) {
  for (T D = 16; D > 0; D >>= 1)
    V += __shfl_xor_sync(ALL, V, D, 32);
  return V;
}
__device__ float next(float V, unsigned Mask = ALL) {
  return V + __shfl_xor_sync(Mask, V, 1, 32);
}
__device__ int bitsOf(unsigned M) {
  int N = 0;
  for (; M; M &= M - 1)
    ++N;
  return N;
}

// All lanes of a warp have one sum, the halves of a wave of 64 one each.
template <class T> __global__ void agreed(float *O) {
  float X = O[threadIdx.x], Y = X;
  for (T I = 0; I < 100; ++I) {
    // CHECK: :[[#@LINE+1]]:15: warning: {{.*}}, but on waves of 64 lanes 'S < 1e-6f' may{{.*}} [CU2X1008
    float S = sum<int>(X * X);
    if (S < 1e-6f)
      break;
    Y += S;
  }
  O[threadIdx.x] = Y;
}
// An instance for another type is the body that is looked at.
__global__ void withFloats(float *O) { O[0] = sum<unsigned>(O[0]); }
template <class T> __global__ void parted(T *O, int N) {
  T X = O[threadIdx.x], Given = X;
  unsigned Vote = __ballot_sync(ALL, threadIdx.x < N);
  T Masks[] = {ALL, 1}, Set[] = {ALL, 1};
  // WIDTH: :[[#@LINE+1]]:12: warning: {{.*}} [CU2X1002
  Set[0] = Vote;
  if (threadIdx.x < N) {
    // CHECK: :[[#@LINE+1]]:9: warning: {{.*}} 'sum' names all lanes, but 'threadIdx.x < N'{{.*}} [CU2X1008
    X = sum(X);
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} 'next' names all lanes, but 'threadIdx.x < N'{{.*}} [CU2X1008
    Given += next(X);
    // WIDTH: :[[#@LINE+1]]:22: warning: {{.*}} [CU2X1002
    Given += next(X, Vote);
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} names all lanes, but 'threadIdx.x < N'{{.*}} [CU2X1008
    X += __shfl_xor_sync(Masks[0], X, 1, 32);
    X += __shfl_xor_sync(Set[0], X, 1, 32);
  }
  O[threadIdx.x] = X + Given;
}
struct Work {
  int *O;
  bool Ok;
  __device__ void step(int T) {
    if (O[T] > T)
      Ok = false;
  }
  __device__ bool good() const { return Ok; }
};
template <class T> __global__ void objects(int *O, int N) {
  Work Mine{O, true}, All{O, true};
  T I = threadIdx.x, Same = N;
  while (Mine.good()) {
    // CHECK: :[[#@LINE+1]]:{{.*}}'Mine.good()' may{{.*}} [CU2X1008
    O[I] = __any_sync(ALL, 1);
    Mine.step(I);
  }
  while (All.good()) {
    O[I] = __any_sync(ALL, 1);
    All.step(Same);
  }
}
// Whole blocks, and a number of lanes for each platform.
template <class T> __global__ void wholeBlocks(int *O, int N) {
  T Size = (N + blockDim.x - 1) / blockDim.x * blockDim.x;
  for (T I = threadIdx.x; I < Size; I += blockDim.x)
    O[I] = __any_sync(ALL, O[I]);
  // CHECK: :[[#@LINE+2]]:12: warning: {{.*}}'I < N' may{{.*}} [CU2X1008
  for (T I = threadIdx.x; I < N; I += blockDim.x)
    O[I] = __any_sync(ALL, O[I]);
}
template <class T> __global__ void byPlatform(float *O) {
  constexpr T Size = LANES;
  if (threadIdx.x / Size == 0)
    O[threadIdx.x] = next(O[threadIdx.x]);
  constexpr T Half = LANES / 2;
  if (threadIdx.x / Half == 0)
    // CHECK: :[[#@LINE+1]]:22: warning: {{.*}}'threadIdx.x / Half == 0' may{{.*}} [CU2X1008
    O[threadIdx.x] = next(O[threadIdx.x]);
}

// Shared memory.
template <class T> __global__ void neighbours(T *P) {
  __shared__ T S[64];
  __shared__ volatile T V[64];
  T I = threadIdx.x;
  V[I] = S[I] = P[I];
  __syncthreads();
  if (I < 32) {
    S[I] += S[I + 32];
    // CHECK: :[[#@LINE+1]]:13: warning: 'S[I + 16]' holds what another lane{{.*}} [CU2X1026
    S[I] += S[I + 16];
    V[I] += V[I + 32];
    // CHECK: :[[#@LINE+1]]:13: warning: 'V[I + 16]' holds what another lane{{.*}} [CU2X1026
    V[I] += V[I + 16];
  }
  __syncthreads();
  P[I] = S[I] + V[I];
}
template <class T> __global__ void thatWait(T *P) {
  __shared__ T S[64];
  T I = threadIdx.x;
  S[I] = P[I];
  __syncthreads();
  if (I < 32) {
    S[I] += S[I + 32];
    __syncwarp();
    T X = S[I + 16];
    __syncwarp();
    S[I] += X;
    S[I] += S[I];
  }
  __syncthreads();
  P[I] = S[I];
}
template <class T> __global__ void partial(const T *In, T *Out) {
  __shared__ T Part[8];
  T Sum = sum(In[0]);
  if (threadIdx.x % warpSize == 0)
    Part[threadIdx.x / warpSize] = Sum;
  __syncthreads();
  if (threadIdx.x < blockDim.x / warpSize)
    Out[0] = Part[threadIdx.x];
  else
    // CHECK: :[[#@LINE+1]]:14: warning: 'Part' is read up to element 7,{{.*}} [CU2X1025
    Out[1] = Part[threadIdx.x % 8];
}

// What is put elsewhere as it is, and what is added up.
template <class T> __global__ void reverse(float *O, float A, float B) {
  for (T D = 16; D > 0; D >>= 1)
    A = __shfl_xor_sync(ALL, A, D);
  for (T D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} [CU2X1004
    B += __shfl_xor_sync(ALL, B, D);
  O[threadIdx.x] = A;
  O[threadIdx.x + 32] = B;
}
template <class T> __global__ void narrowed(const T *In, int *O) {
  // WIDTH: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1002
  O[0] = bitsOf(__ballot_sync(ALL, In[threadIdx.x] > 41));
  O[1] = bitsOf(In[threadIdx.x] > 41);
}
