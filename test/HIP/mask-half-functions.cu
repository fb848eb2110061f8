// Functions that give half of a mask each: who calls both loses nothing.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | grep CU2X1002 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
typedef unsigned long long Lanes;
struct Votes {
  Lanes Bits;
  // near miss CU2X1002 'Bits; }': all calls are beside one of high().
  __device__ unsigned low() const { return (unsigned)Bits; }
  __device__ unsigned high() const { return (unsigned)(Bits >> 32); }
};
template <int I> __device__ unsigned part(Lanes M) {
  return (unsigned)(M >> (32 * I));
}
__device__ unsigned down(Lanes M) { return (unsigned)M; }
__global__ void both(const int *In, int *Out) {
  Lanes M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  Votes V{M};
  Out[0] = __popc(V.low()) + __popc(V.high());
  unsigned High = part<1>(M), Low = part<0>(M);
  Out[1] = __popc(Low) + __popc(High);
  Out[2] = __popc(down(M)) + __popc(M >> 32);
}

struct Lower {
  Lanes Bits;
  // CHECK: :[[#@LINE+1]]:54: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  __device__ unsigned low() const { return (unsigned)Bits; }
  __device__ unsigned high() const { return (unsigned)(Bits >> 32); }
};
template <int I> __device__ unsigned half(Lanes M) {
  // CHECK: :[[#@LINE+1]]:21: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  return (unsigned)(M >> (32 * I));
}
// CHECK: :[[#@LINE+1]]:54: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
__device__ unsigned last(Lanes M) { return (unsigned)M; }
__global__ void one(const int *In, int *Out) {
  Lanes M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  Lower A{M}, B{__activemask()};
  // Of another object, of another mask, and of nothing at all.
  Out[0] = __popc(A.low()) + __popc(B.high());
  Out[1] = __popc(half<0>(M)) + __popc(half<1>(B.Bits));
  Out[2] = __popc(last(M));
}
