// Fields and parameters of 64 bits hold a mask whole. What looks at 32 bits of it,
// or keeps as many, loses lanes that CUDA has not.
// RUN: cu2x --check --config=none --checks=-*,CU2X1002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1002
struct Votes {
  unsigned long long Bits;
  __device__ Votes(unsigned long long B) : Bits(B) {}
  // CHECK: :[[#@LINE+1]]:51: warning: 64-bit lane mask is truncated to 'unsigned int'{{.*}} [CU2X1002
  __device__ int last() const { return 31 - __clz(Bits); }
  __device__ int count() const { return __popcll(Bits); }
  __device__ bool has(int Lane) const { return (Bits >> Lane) & 1; }
};
struct Plain {
  unsigned long long Bits, Other;
};
// CHECK: :[[#@LINE+1]]:60: warning: 64-bit lane mask is truncated to 'unsigned int'{{.*}} [CU2X1002
__device__ int lanes(unsigned long long M) { return __popc(M & ~1ull & M); }
__global__ void k(int *Out) {
  unsigned long long M = __ballot_sync(0xffffffffu, Out[threadIdx.x] > 3);
  Votes V(M);
  Plain P;
  P.Bits = M;
  P.Other = Out[0];
  // CHECK: :[[#@LINE+1]]:18: warning: 64-bit lane mask is truncated to 'unsigned int'{{.*}} [CU2X1002
  unsigned Low = P.Bits;
  unsigned Half = P.Bits & 0xffff;
  unsigned Of = P.Other;
  if (lanes(M) < V.last() + V.count() + V.has(3) && Low != Half + Of)
    Out[threadIdx.x] = __popc(P.Other) + __ffsll(P.Bits);
}
// Nothing that votes.
__device__ int bits(unsigned long long M) { return __popc(M); }
__global__ void number(int *Out) { Out[threadIdx.x] = bits(Out[1]); }
// HIP's functions take all of it.
struct Lanes {
  unsigned long long Here;
  __device__ int from(int V) const { return __shfl_sync(Here, V, 0, 32); }
};
__global__ void given(int *Out) {
  Lanes L;
  L.Here = __activemask();
  __syncwarp(L.Here);
  Out[threadIdx.x] = L.from(Out[threadIdx.x]);
}
