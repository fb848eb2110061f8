// Lanes that a vote brings along add 0 to what they change, keep a flag that
// they have, or are brought by a function that is given what they vote on.
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet --report=- %s -- 2>/dev/null \
// RUN:   | grep -c '"severity": "maybe"' | FileCheck %s --check-prefix=MAYBE
// MAYBE: {{^}}8{{$}}
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet --report=- %s -- 2>/dev/null \
// RUN:   | grep -c '"severity": "wrong"' | FileCheck %s --check-prefix=WRONG
// WRONG: {{^}}9{{$}}

__device__ bool any(bool P) {
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes that have nothing to do there only come along
  return __any_sync(~0u, P);
}
__device__ bool notAll(bool P) {
  // CHECK: :[[#@LINE+2]]:11: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  return !__all_sync(~0u, P);
}
// One who calls it stores what it says.
__device__ bool stored(bool P) {
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  return __any_sync(~0u, P);
}
// It votes on something else.
__device__ bool other(bool P) {
  P = threadIdx.x > 3;
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  return __any_sync(~0u, P);
}
__global__ void helpers(const int *In, int *Out) {
  int T = threadIdx.x;
  bool P = In[T] > 1, Done = P;
  if (any(P))
    if (P)
      Out[T] = 1;
  while (notAll(Done))
    if (!Done)
      Done = In[T] > Out[T];
  if (stored(P))
    if (P)
      Out[T] = 2;
  if (stored(P))
    Out[T] = 3;
  if (other(P))
    if (P)
      Out[T] = 4;
}

__global__ void flags(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  bool Done = false, Busy = true;
  // CHECK: :[[#@LINE+2]]:11: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  while (!__all_sync(~0u, Done))
    Done |= In[T] > N;
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  while (__any_sync(~0u, Busy))
    Busy &= In[T] > N;
  // Lanes that were done are busy again.
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  while (__any_sync(~0u, Busy))
    Busy |= In[T] > N;
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  while (__any_sync(~0u, !Done))
    Done |= In[T] > N;
  Out[T] = Done + Busy;
}

__global__ void sums(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 0;
    Out[T] += V;
    atomicAdd(Out, V);
    if (V > 0)
      Out[T + 64] = 1;
  }
  // A warp without work adds up zeros.
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 0;
    for (int D = 16; D > 0; D /= 2)
      V += __shfl_xor_sync(~0u, V, D, 32);
    if (T % 32 == 0)
      atomicAdd(Out, V);
  }
  bool P = In[T] > 1, Q = In[T + 64] > 3;
  // CHECK: :[[#@LINE+2]]:7: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes
  if (__any_sync(~0u, P && Q)) {
    int V = P && Q ? In[T] : 0;
    Out[T] += V;
  }
}

// It is not 0, not for those without work, or not added.
__global__ void others(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 1;
    Out[T] += V;
  }
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 0;
    Out[T] = V;
  }
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? 0 : In[I];
    Out[T] += V;
  }
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 0;
    V += 3;
    Out[T] += V;
  }
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    int V = I < N ? In[I] : 0;
    if (V < 3)
      Out[T] = 2;
  }
  // A variable of other rounds.
  int Sum = 0;
  // CHECK: :[[#@LINE+2]]:19: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  for (int I = T; __any_sync(~0u, I < N); I += 64) {
    Sum += I < N ? In[I] : 0;
    Out[T] += Sum;
  }
}
