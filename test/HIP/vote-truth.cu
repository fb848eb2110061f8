// A ballot that is only asked whether any lane is so, or compared with another
// one, says of 64 lanes what it said of 32.
// RUN: cu2x --target=hip --quiet %s -o %t.hip -- 2>&1 | FileCheck %s --implicit-check-not="works on the whole wave"
// RUN: %hip_check %t.hip
__device__ bool anyOf(bool P) {
  // CHECK: :[[#@LINE+1]]:10: warning: '__ballot_sync(0xffffffff, P)' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  return __ballot_sync(0xffffffff, P) != 0;
}
__global__ void stored(const int *In, int *Out) {
  int T = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:12: warning: '__ballot_sync(0xffffffff, In[T] > 5)' works on the whole wave{{.*}} [CU2X1015
  Out[T] = __ballot_sync(0xffffffff, In[T] > 5) ==
           __ballot_sync(0xffffffff, In[T] > 4);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 6)' works on the whole wave{{.*}} [CU2X1015
  unsigned A = __ballot_sync(0xffffffff, In[T] > 6);
  Out[T + 128] = A == 0;
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 7)' works on the whole wave{{.*}} [CU2X1015
  unsigned B = __ballot_sync(0xffffffff, In[T] > 7);
  Out[T + 256] = !B;
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 8)' works on the whole wave{{.*}} [CU2X1015
  unsigned C = __ballot_sync(0xffffffff, In[T] > 8);
  bool Any = C;
  Out[T + 384] = Any ? In[T] : 3;
  // CHECK: :[[#@LINE+1]]:22: warning: '__ballot_sync(0xffffffff, In[T] > 9)' works on the whole wave{{.*}} [CU2X1015
  Out[T + 512] = 0 < __ballot_sync(0xffffffff, In[T] > 9);
  Out[T + 640] = anyOf(In[T] > 10);
}
__global__ void chosen(const int *In, int *Out, int *Flag) {
  int T = threadIdx.x, Here = 0;
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, In[T] > 1)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, In[T] > 1))
    Out[T] = 1;
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, In[T] > 2)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, In[T] > 2) != 0)
    Here = 1;
  Out[T + 128] = Here;
  // One warp where no lane is so is none where the other half of the wave has one.
  // CHECK: :[[#@LINE+1]]:8: warning: '__ballot_sync(0xffffffff, In[T] > 3)' works on the whole wave{{.*}} [CU2X1015
  if (!__ballot_sync(0xffffffff, In[T] > 3))
    *Flag = 1;
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, In[T] > 4)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, In[T] > 4) == 0)
    return;
  Out[T + 256] = 2;
}
__global__ void joined(const int *In, int *Out, int *Flag, int N) {
  int T = threadIdx.x, Mine = In[T];
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 1)' works on the whole wave{{.*}} [CU2X1015
  unsigned A = __ballot_sync(0xffffffff, In[T] > 1);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 2)' works on the whole wave{{.*}} [CU2X1015
  unsigned B = __ballot_sync(0xffffffff, In[T] > 2);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 3)' works on the whole wave{{.*}} [CU2X1015
  unsigned C = __ballot_sync(0xffffffff, In[T] > 3);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 4)' works on the whole wave{{.*}} [CU2X1015
  unsigned D = __ballot_sync(0xffffffff, In[T] > 4);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 5)' works on the whole wave{{.*}} [CU2X1015
  unsigned E = __ballot_sync(0xffffffff, In[T] > 5);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 6)' works on the whole wave{{.*}} [CU2X1015
  unsigned F = __ballot_sync(0xffffffff, In[T] > 6);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 7)' works on the whole wave{{.*}} [CU2X1015
  unsigned G = __ballot_sync(0xffffffff, In[T] > 7);
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, Mine > 8)' works on the whole wave{{.*}} [CU2X1015
  unsigned H = __ballot_sync(0xffffffff, Mine > 8);
  if (A && N > 3)
    Out[T] = 1;
  Out[T + 128] = B && In[T] < 50 ? In[T] : 3;
  int Sum = 0;
  for (int I = 0; C && I < 3; ++I)
    Sum += In[T + I];
  Out[T + 256] = Sum;
  Out[T + 384] = (D | __ballot_sync(0xffffffff, In[T] < 9)) != 0;
  if (E)
    if (N > 3)
      Out[T + 512] = 1;
  // Who asks less than the vote has lanes that did not vote so.
  if (F && In[T] > 5)
    Out[T + 640] = 1;
  // Lanes that have not voted so may be of a warp without any.
  if (In[T] < 4)
    if (G)
      *Flag = 1;
  ++Mine;
  if (H && Mine > 8)
    Out[T + 768] = 1;
}

// A function of the program's asks, a variable has no vote yet, or a sum is made.
__device__ bool isAny(bool P) {
  // CHECK: :[[#@LINE+1]]:10: warning: '__ballot_sync(0xffffffff, P)' works on the whole wave{{.*}} [CU2X1015
  return __ballot_sync(0xffffffff, P) != 0;
}
__global__ void farther(const int *In, int *Out, int N) {
  int T = threadIdx.x, Mine = In[T] > 3, Sum = 0;
  int &Alias = Mine;
  if (isAny(In[T] > 1) && N > 3)
    Out[T] = 1;
  unsigned A = 0;
  if (N > 3)
    // CHECK: :[[#@LINE+1]]:9: warning: '__ballot_sync(0xffffffff, In[T] > 2)' works on the whole wave{{.*}} [CU2X1015
    A = __ballot_sync(0xffffffff, In[T] > 2);
  if (A)
    Out[T + 128] += 1;
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, Mine)' works on the whole wave{{.*}} [CU2X1015
  unsigned B = __ballot_sync(0xffffffff, Mine);
  Alias = 1;
  if (B && Mine)
    Out[T + 256] = 1;
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, In[T] > 4)' works on the whole wave{{.*}} [CU2X1015
  unsigned C = __ballot_sync(0xffffffff, In[T] > 4);
  if (C)
    ++Sum;
  Out[T + 384] = Sum;
}

// More than one lane, and what is done by calls.
__device__ int next(int X) { return X + 1; }
__device__ void put(int *P) { *P += 1; }
__device__ int Total;
__global__ void done(const int *In, int *Out, int N) {
  int T = threadIdx.x, X = In[T];
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, X > 1)' works on the whole wave{{.*}} [CU2X1015
  unsigned A = __ballot_sync(0xffffffff, X > 1);
  if (A & (A - 1))
    Out[T] = 1;
  // CHECK: :[[#@LINE+1]]:16: warning: '__match_any_sync(0xffffffff, X / 20)' works on the whole wave{{.*}} [CU2X1015
  unsigned B = __match_any_sync(0xffffffff, X / 20);
  bool Many = (B & (B - 1)) != 0;
  Out[T + 128] = Many ? X : -1;
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc(__ballot_sync(0xffffffff, X > 2))' works on the whole wave{{.*}} [CU2X1015
  if (__popc(__ballot_sync(0xffffffff, X > 2)) > 1)
    Out[T + 256] = 1;
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, X > 3)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, X > 3))
    atomicAdd(&Total, 1);
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, X > 4)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, X > 4))
    Out[T + 384] = next(X);
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, X > 5)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, X > 5))
    put(Out + T);
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync(0xffffffff, X > 8)' works on the whole wave{{.*}} [CU2X1015
  if (__ballot_sync(0xffffffff, X > 8) >= 1)
    Out[T + 640] |= 4;
  // Who has voted with another value than it asks for now.
  // CHECK: :[[#@LINE+1]]:16: warning: '__ballot_sync(0xffffffff, X > 6)' works on the whole wave{{.*}} [CU2X1015
  unsigned C = __ballot_sync(0xffffffff, X > 6);
  for (int I = 0; I < N; ++I) {
    if (C && X > 6)
      Out[T + 512] += 1;
    X = In[T + I];
  }
}

// Near misses. What any lane of a block says is said by any wave, ...
__global__ void flags(const int *In, int *Out, int *Flag) {
  int T = threadIdx.x;
  if (__ballot_sync(0xffffffff, In[T] > 1))
    *Flag = 1;
  if (!__ballot_sync(0xffffffff, In[T] > 2))
    return;
  Flag[3] = 1;
  if (__ballot_sync(0xffffffff, In[T] > 3) >= 1)
    Flag[4] = 1;
}
// ... lanes that are asked again only come along, ...
__global__ void again(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  if (__ballot_sync(0xffffffff, In[T] > 1)) {
    if (In[T] > 1)
      Out[T] = 1;
  }
  for (int I = 0; I < N; ++I) {
    if (__ballot_sync(0xffffffff, In[T + I] > 2) == 0)
      continue;
    if (In[T + I] > 2)
      Out[T] = I;
  }
  while (__ballot_sync(0xffffffff, In[T] > N))
    ++N;
}
__global__ void both(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  bool Mine = In[T] > 2;
  if (__ballot_sync(0xffffffff, In[T] > 1) && In[T] > 1)
    Out[T] = 1;
  unsigned M = __ballot_sync(0xffffffff, Mine);
  if (N > 3 && M && (Mine && N < 9))
    Out[T + 128] = 1;
  if (!M || !Mine)
    return;
  Out[T + 256] = 1;
}
__global__ void flagsOfSome(const int *In, int *Flag, int N) {
  int T = threadIdx.x;
  if (T < N) {
    if (__ballot_sync(__activemask(), In[T] > 1))
      *Flag = 1;
    if (__ballot_sync(__activemask(), In[T] > 2) && N > 3)
      *Flag = 2;
  }
}
// ... and a lane's own bit is its own.
__global__ void own(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned long long M = __ballot_sync(0xffffffff, In[T] > 1);
  Out[T] = (M >> (T % warpSize)) & 1;
}
// A block of one warp is half of a wave.
__global__ void oneWarp(const int *In, int *Out) {
  Out[threadIdx.x] = __ballot_sync(0xffffffff, In[threadIdx.x] > 1) != 0;
}
void launch(const int *In, int *Out) { oneWarp<<<8, 32>>>(In, Out); }
