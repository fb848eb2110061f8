// Functions of <cmath> take any numbers and compute in double then: integers and
// mixed arguments are converted, as [cmath.syn] says. What is no argument of the
// kind, an exponent, stays an integer.
// RUN: %sample --hip --metal --metal-flag=--fp64=soft %s
// RUN: cu2x --target=metal --fp64=soft --quiet %s -o %t.metal && sed '/CHECK\|FLOAT/d' %t.metal | FileCheck %s
// RUN: cu2x --target=metal --fp64=float --quiet %s -o %t.metal
// RUN: cu2x-msl-check --Werror %t.metal && sed '/CHECK\|FLOAT/d' %t.metal | FileCheck --check-prefix=FLOAT %s
// RUN: cu2x --target=metal --fp64=soft %s -o %t.metal -- -DREFUSED 2>&1 | FileCheck --check-prefix=REFUSED %s

#include <cmath>
#include <cstdio>
#include <cuda_runtime.h>

__global__ void numbers(double *o, float f, int i, short s, double d) {
  // CHECK: o[0] = cu2x_sqrt(cu2x_to_double(i));
  // FLOAT: o[0] = cu2x_to_double(precise::sqrt(float(i)));
  o[0] = sqrt(i);
  // CHECK-NEXT: o[1] = cu2x_fdim(cu2x_to_double(f), cu2x_double{{.*}} /* 2 */});
  o[1] = fdim(f, 2);
  // CHECK-NEXT: o[2] = cu2x_copysign(cu2x_to_double(f), cu2x_to_double(i));
  o[2] = copysign(f, i);
  o[3] = std::fma(f, i, d);
  o[4] = fmin(i, s);
  // CHECK: o[5] = cu2x_ldexp(cu2x_to_double(i), 2);
  // FLOAT: o[5] = cu2x_to_double(ldexp(float(i), 2));
  o[5] = ldexp(i, 2);
  o[6] = std::fabs(s) + floor(i);
  o[7] = fmax(d, f);
  o[8] = fmod(i * 1.5, s);
}

#ifdef REFUSED
// REFUSED: the call of 'erf' has no counterpart in Metal [CU2X7030
__global__ void power(float *o, float f) { o[0] = std::erf(pow(f, 2)); }
#endif

int main() {
  double *o;
  cudaMallocManaged(&o, 9 * sizeof *o);
  numbers<<<1, 1>>>(o, 2.1f, -7, -3, 0.1);
  cudaDeviceSynchronize();
  numbers<<<1, 1>>>(o, 2.1f, 7, -3, 0.1);
  cudaDeviceSynchronize();
  for (int i = 0; i < 9; ++i)
    printf("%.17g\n", o[i]);
}
