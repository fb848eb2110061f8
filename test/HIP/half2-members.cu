// Members of half2 stay usable where the object is constant or a temporary.
// RUN: cu2x %s -o %t.hip --quiet -- && %hip_check %t.hip

#include <cuda_fp16.h>
__device__ float sum(const half2 &V) {
  return __half2float(V.x) + __half2float(V.y);
}
__device__ half low(float A) { return __float2half2_rn(A).x; }
__device__ half *high(half2 *P) { return &P->y; }
__device__ half2 make(half A, half B) {
  half2 R;
  R.x = A;
  R.y = B;
  return R;
}
struct Pair {
  half x;
  const half2 Two;
};
__device__ half both(const Pair &P) { return P.x + P.Two.x; }
