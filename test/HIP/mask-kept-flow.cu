// Masks of 64 bits that go on by way of other variables, aliases, functions,
// kernels, copies and instances of templates. What reads 32 bits of one loses
// lanes 32 to 63.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | grep 'CU2X100[235]' | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <utility>
typedef unsigned long long Lanes;
__device__ Lanes vote(bool P) { return __ballot_sync(~0u, P); }
__device__ void put(Lanes *To, bool P) { *To = __ballot_sync(~0u, P); }
__device__ void set(Lanes &To, bool P) { To = __ballot_sync(~0u, P); }
__device__ Lanes *pick(Lanes *Of, int I) { return &Of[I]; }
__device__ Lanes Common;
__global__ void variables(int *Out, bool P) {
  __shared__ Lanes S[4];
  S[0] = __ballot_sync(~0u, P);
  Lanes M = S[0], N = 0;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[0] = M;
  N |= __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:13: warning: 64-bit lane mask is truncated
  Out[1] = (N >> 1);
  unsigned Narrow = __ballot_sync(~0u, P);
  S[1] = Narrow;
  // CHECK: :[[#@LINE+1]]:13: warning: 64-bit lane mask is truncated
  Out[2] += S[1];
  Lanes Some = P ? __ballot_sync(~0u, P) : 0;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[3] = Some;
  for (Lanes L : S)
    // CHECK: :[[#@LINE+1]]:15: warning: 64-bit lane mask is truncated
    Out[4] += L;
  // CHECK: :[[#@LINE+1]]:25: warning: lane mask '0xffff' names 32 lanes only{{.*}}[CU2X1003
  Out[5] = __popcll(M & 0xffff);
}
__global__ void aliases(int *Out, bool P) {
  Lanes S[4], T[4], U[4], W, X;
  Lanes &First = S[0];
  First = __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = S[0];
  Lanes *At = T;
  *At++ = __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = T[0];
  put(U, P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[2] = U[0];
  set(W, P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[3] = W;
  auto Store = [&](bool Q) { X = __ballot_sync(~0u, Q); };
  Store(P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[4] = X;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[5] = *pick(T, 1);
  *pick(P ? S : T, 0) = vote(P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[6] = vote(P);
}
__global__ void atomics(int *Out, Lanes *A, Lanes *B, bool P) {
  atomicCAS(&A[1], 0ull, __ballot_sync(~0u, P));
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = A[1];
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = atomicExch(B, __ballot_sync(~0u, P));
}
// One kernel votes, another one and the host read.
__global__ void votes(Lanes *To, bool P) {
  To[0] = __ballot_sync(~0u, P);
  Common = To[0];
}
__global__ void reads(const Lanes *From, int *Out) {
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = From[0];
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = Common;
}
__global__ void launched(const Lanes *From, int *Out) {
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = From[0];
}
unsigned host(Lanes *Device, int *Out) {
  votes<<<1, 64>>>(Device, true);
  reads<<<1, 64>>>(Device, Out);
  void *Args[] = {&Device, &Out};
  (void)cudaLaunchKernel((void *)launched, dim3(1), dim3(64), Args, 0, 0);
  Lanes Copy[2], Symbol, Plain[2];
  (void)cudaMemcpy(Copy, Device, 16, cudaMemcpyDeviceToHost);
  (void)cudaMemcpyFromSymbol(&Symbol, Common, 8);
  (void)cudaMemcpy(Plain, Out, 16, cudaMemcpyDeviceToHost);
  unsigned Low = Plain[0];
  // CHECK: :[[#@LINE+2]]:16: warning: 64-bit lane mask is truncated
  // CHECK: :[[#@LINE+1]]:43: warning: 64-bit lane mask is truncated
  unsigned Z = Copy[0], Y = Low, X = 3 + (Symbol);
  return X + Y + Z;
}
template <class T> struct Kept {
  T Of[2];
  __device__ T first() const { return Of[0]; }
  __device__ T &second() { return Of[1]; }
};
template <class T> __global__ void open(T *M, Kept<T> *K, int *Out, bool P) {
  M[0] = __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = M[0];
  K->second() = M[0];
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = K->first();
}
void instance(Lanes *M, Kept<Lanes> *K, int *Out) {
  open<<<1, 64>>>(M, K, Out, true);
}

// Functions that the run decides on.
struct Voter {
  virtual __device__ Lanes vote(bool P) = 0;
};
struct Ballot : Voter {
  __device__ Lanes vote(bool P) override { return __ballot_sync(~0u, P); }
};
__device__ Lanes one(bool P) { return P; }
__global__ void indirect(int *Out, bool P) {
  Ballot Own;
  Voter *V = &Own;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[0] = V->vote(P);
  Lanes (*F)(bool) = vote, (*G)(bool) = one;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = F(P);
  Out[2] = G(P);
}
__global__ void pairs(int *Out, Lanes *M, bool P) {
  M[0] = __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:34: warning: 64-bit lane mask is truncated
  std::pair<unsigned, Lanes> Cut(M[0], M[0]);
  std::pair<Lanes, int> Whole(M[0], 1);
  Out[0] = Cut.first + Whole.second;
}
// The lower half alone, by a pointer of another type.
__global__ void halves(int *Out, Lanes *M, bool P) {
  Lanes Own = __ballot_sync(~0u, P);
  M[0] = M[1] = __ballot_sync(~0u, P);
  unsigned *Words = reinterpret_cast<unsigned *>(M);
  // CHECK: :[[#@LINE+2]]:12: warning: 64-bit lane mask is truncated
  // CHECK: :[[#@LINE+1]]:36: warning: 64-bit lane mask is truncated
  Out[0] = *(unsigned *)&Own ^ 3 ^ Words[0];
  // Halves of two masks, or on some paths.
  int I = 0;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[1] = M[I++];
  Out[2] = M[I++] >> 32;
  if (P)
    // CHECK: :[[#@LINE+1]]:14: warning: 64-bit lane mask is truncated
    Out[3] = M[0];
  Out[4] = M[0] >> 32;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[5] = M[1];
  Out[6] = P ? M[1] >> 32 : 0;
}

// near miss 'nothing is lost': numbers, counts, all 64 bits, both halves.
__device__ Lanes other(const Lanes *From) { return From[1]; }
struct Pair {
  Lanes Mask, Number;
};
__global__ void whole(unsigned *Out, Lanes *M, const Lanes *N, Pair *V, bool P) {
  M[0] = __ballot_sync(~0u, P);
  V->Mask = M[0];
  Out[0] = V->Number;
  Out[1] = other(N);
  Lanes Count[2] = {(Lanes)__popcll(M[0]), M[0] != 0};
  Out[2] = Count[0] + Count[1] + (M[0] & 1) + (M[0] >> (P & 7) & 1);
  Out[3] = (unsigned)M[0];
  Out[4] = M[0] >> 32;
  uint2 Both = make_uint2(M[0] & 0xffffffff, M[0] >> 32);
  Out[5] = Both.x ^ Both.y;
  Out[6] = (unsigned)(M[0] >> (Out[7] & 32));
  Lanes Again = M[0];
  Again = N[0];
  Out[8] = Again;
  Lanes **Rows = &M;
  Out[9] = (size_t)Rows[0];
  Out[10] = Rows[0] - M;
  size_t Index = Out[11];
  *(Index + M) = __ballot_sync(~0u, P);
  Out[12] = Index;
}
__global__ void words(unsigned *Out, Lanes *M, bool P) {
  M[0] = __ballot_sync(~0u, P);
  const unsigned *Words = (const unsigned *)M;
  Out[0] = Words[0];
  Out[1] = Words[1];
}
