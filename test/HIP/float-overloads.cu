// CUDA overloads these functions for float; HIP has that one under another name.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#include <cuda_runtime.h>

namespace own {
__device__ float rsqrt(float X) { return X; }
__device__ float byMine(float X) { return rsqrt(X); }
} // namespace own

// CHECK: __device__ float floats(float X, float *P) {
__device__ float floats(float X, float *P) {
  // CHECK-NEXT: sincosf(X, P, P + 1);
  sincos(X, P, P + 1);
  // CHECK-NEXT: sincospif(X, P, P + 1);
  sincospi(X, P, P + 1);
  // CHECK-NEXT: auto R = ::rsqrtf(X) + rcbrtf(X) + exp10f(X) + sinpif(X) + cospif(X);
  auto R = ::rsqrt(X) + rcbrt(X) + exp10(X) + sinpi(X) + cospi(X);
  // CHECK-NEXT: R += erfinvf(X) + erfcinvf(X) + erfcxf(X) + normcdff(X) + normcdfinvf(X);
  R += erfinv(X) + erfcinv(X) + erfcx(X) + normcdf(X) + normcdfinv(X);
  // CHECK-NEXT: R += j0f(X) + j1f(X) + jnf(2, X) + y0f(X) + y1f(X) + ynf(2, X);
  R += j0(X) + j1(X) + jn(2, X) + y0(X) + y1(X) + yn(2, X);
  // CHECK-NEXT: R += cyl_bessel_i0f(X) + cyl_bessel_i1f(X) + normf(3, P) + rnormf(3, P);
  R += cyl_bessel_i0(X) + cyl_bessel_i1(X) + norm(3, P) + rnorm(3, P);
  return R;
}

// CHECK: __device__ double doubles(double X, float F, double *P) {
__device__ double doubles(double X, float F, double *P) {
  // CHECK-NEXT: sincos(X, P, P + 1);
  sincos(X, P, P + 1);
  // CHECK-NEXT: sincos(F, P, P + 1);
  sincos(F, P, P + 1);
  // CHECK-NEXT: return rsqrt(X) + exp10(X) + jn(2, X) + norm(3, P) + own::rsqrt(F);
  return rsqrt(X) + exp10(X) + jn(2, X) + norm(3, P) + own::rsqrt(F);
}
