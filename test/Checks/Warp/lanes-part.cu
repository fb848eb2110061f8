// Who comes to a function between lanes is a matter of the ways through the
// function, and of what is set on ways that lanes take apart.
// RUN: cu2x --check --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
#define ALL 0xffffffffu

__global__ void leaves(int *O, int N) {
  int T = threadIdx.x, V = O[T];
  for (int I = 0; I < N; ++I) {
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' names all lanes, but 'V > 7' may keep some of them away [CU2X1008 partial-mask-sync]
    V += __shfl_xor_sync(ALL, V, 1, 32);
    // CHECK: note: vote with '__ballot_sync' before the lanes part
    if (V > 7)
      return;
  }
  O[T] = V;
}
__global__ void flag(int *O, int N) {
  int T = threadIdx.x, V = O[T];
  bool Go = true;
  for (int I = 0; I < N && Go; ++I) {
    // CHECK: :[[#@LINE+1]]:{{.*}}'I < N && Go' may{{.*}} [CU2X1008
    V += __shfl_xor_sync(ALL, V, 1, 32);
    if (V > T)
      Go = false;
  }
  O[T] = V;
}
__global__ void lastRound(int *O, int N) {
  int T = threadIdx.x, V = O[T], I = 0;
  while (I < N) {
    // CHECK: :[[#@LINE+1]]:{{.*}}'I < N' may{{.*}} [CU2X1008
    V += __shfl_xor_sync(ALL, V, 1, 32);
    if (V > T)
      I = N;
    ++I;
  }
  O[T] = V;
}
// How many rounds a lane has is another number for each.
__global__ void rounds(int *O, int N) {
  int Count = 0;
  for (int I = threadIdx.x; I < N; I += 32)
    ++Count;
  if (Count > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}}'Count > 3' may{{.*}} [CU2X1008
    O[threadIdx.x] = __any_sync(ALL, O[threadIdx.x]);
}
__device__ int sign(int X) {
  if (X < 0)
    return -1;
  return 1;
}
__device__ void setIf(int &Is, int X) {
  if (X < 0)
    Is = 1;
}
__global__ void byCall(int *O, int N) {
  int X = O[threadIdx.x], Is = 0;
  if (sign(X) < 0)
    // CHECK: :[[#@LINE+1]]:{{.*}}'sign(X) < 0' may{{.*}} [CU2X1008
    O[1] = __any_sync(ALL, X);
  if (sign(N) < 0)
    O[2] = __any_sync(ALL, X);
  setIf(Is, X);
  if (Is)
    // CHECK: :[[#@LINE+1]]:{{.*}}'Is' may{{.*}} [CU2X1008
    O[3] = __any_sync(ALL, X);
}
__global__ void switched(int *O, int N) {
  int T = threadIdx.x;
  switch (N) {
  case 0:
    if (T > 3)
      break;
    // CHECK: :[[#@LINE+1]]:{{.*}}'T > 3' may{{.*}} [CU2X1008
    O[T] += __shfl_xor_sync(ALL, O[T], 1, 32);
  }
}
__global__ void jumped(int *O, int N) {
  int T = threadIdx.x;
  if (T >= N)
    goto Behind;
  // CHECK: :[[#@LINE+1]]:{{.*}}'T >= N' may{{.*}} [CU2X1008
  O[T] = __shfl_xor_sync(ALL, O[T], 1, 32);
Behind:;
}
// Lanes that left the inner loop in different rounds go on apart.
__global__ void outer(int *O, int N) {
  int T = threadIdx.x, K = 0;
  for (;;) {
    if (O[T + K] > 3)
      break;
    if (K > N)
      return;
    ++K;
  }
  if (K > 5)
    // CHECK: :[[#@LINE+1]]:{{.*}}'K > 5' may{{.*}} [CU2X1008
    O[T] = __shfl_xor_sync(ALL, O[T], 1, 32);
}

// All lanes come together: the branch is one for all, what it sets is not asked
// again, a trap ends the kernel, and another case is one of a number of all.
__global__ void together(int *O, int N) {
  int T = threadIdx.x, V = O[T], K = 0;
  bool Go = true;
  for (int I = 0; I < N && Go; ++I) {
    V += __shfl_xor_sync(ALL, V, 1, 32);
    if (N > 4)
      Go = false;
  }
  if (V > 3) {
    K = 4;
    for (K = 0; K < 3; ++K)
      O[K] = 1;
  }
  K = 7;
  if (K < N)
    O[T] = __any_sync(ALL, V);
  if (V > N)
    __trap();
  O[T] += __any_sync(ALL, V);
  for (int I = 0; I < N; ++I) {
    if (V < I) {
      if (O[I] == 5)
        __trap();
      O[I] = 4;
    }
    O[T] += __any_sync(ALL, V);
  }
  switch (N) {
  case 0:
    O[T] += __any_sync(ALL, V);
    break;
  case 1:
    if (T > 3)
      break;
    O[T] = 1;
  }
  __shared__ int Flag;
  Flag = 0;
  __syncthreads();
  if (V > 5)
    Flag = 1;
  __syncthreads();
  if (Flag)
    O[T] = __any_sync(ALL, V);
}

// Masks that a field gets in its class, that an element keeps, and of lanes with
// the same value.
struct Warp {
  unsigned Mask = ALL;
  __device__ int next(int X) { return __shfl_xor_sync(Mask, X, 1, 32); }
};
struct Some {
  unsigned Mask = ALL;
  __device__ int next(int X) { return __shfl_xor_sync(Mask, X, 1, 32); }
};
__global__ void kept(int *O, int N) {
  int I = threadIdx.x, X = O[I];
  Warp W;
  Some S;
  S.Mask = __ballot_sync(ALL, I < N);
  unsigned Masks[] = {ALL, 1}, Set[] = {ALL, 1};
  Set[0] = __ballot_sync(ALL, I < N);
  unsigned Same = __match_any_sync(ALL, X), Equal = Same;
  if (I < N) {
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' in 'next' names all lanes, but 'I < N'{{.*}} [CU2X1008
    X += W.next(X);
    X += S.next(X);
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' names all lanes, but 'I < N'{{.*}} [CU2X1008
    X += __shfl_xor_sync(Masks[0], X, 1, 32);
    X += __shfl_xor_sync(Set[0], X, 1, 32);
    // CHECK: :[[#@LINE+1]]:10: warning: the mask of '__shfl_xor_sync' names the lanes of '__match_any_sync' in line [[#@LINE-8]], but 'I < N'{{.*}} [CU2X1008
    X += __shfl_xor_sync(Equal, X, 1, 32);
  }
  int Y = O[I];
  unsigned Each = __match_any_sync(ALL, Y);
  if (Y > 3)
    X += __shfl_xor_sync(Each, X, 1, 32);
  O[I] = X;
}

// Loops without an end, templates that nobody uses, flags in objects.
__global__ void endless(int *O) {
  for (;;)
    if (O[threadIdx.x])
      // CHECK: :[[#@LINE+1]]:{{.*}}'O[threadIdx.x]' may{{.*}} [CU2X1008
      O[1] = __any_sync(ALL, 1);
}
__global__ void endlessForAll(int *O) {
  while (true) {
    O[1] = __any_sync(ALL, 1);
    if (O[threadIdx.x])
      continue;
    O[2] = 2;
  }
}
template <class T> __global__ void unused(T &All, int N) {
  for (auto &X : All)
    if (X < threadIdx.x)
      // CHECK: :[[#@LINE+1]]:{{.*}}'X < threadIdx.x' may{{.*}} [CU2X1008
      __syncwarp(ALL);
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
__global__ void objects(int *O, int N) {
  Work Mine{O, true}, All{O, true};
  int T = threadIdx.x;
  while (Mine.good()) {
    // CHECK: :[[#@LINE+1]]:{{.*}}'Mine.good()' may{{.*}} [CU2X1008
    O[T] = __any_sync(ALL, 1);
    Mine.step(T);
  }
  while (All.good()) {
    O[T] = __any_sync(ALL, 1);
    if (N > 3)
      All.Ok = false;
  }
}
