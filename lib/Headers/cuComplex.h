//===- cuComplex.h - Complex numbers ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUCOMPLEX_H
#define CU2X_HEADERS_CUCOMPLEX_H

#define CU_COMPLEX_H_

#include "__cu2x_prelude.h"

typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;

CU2X_SOURCE_BEGIN

CU2X_HD float cuCrealf(cuFloatComplex __z) { return __z.x; }
CU2X_HD float cuCimagf(cuFloatComplex __z) { return __z.y; }
CU2X_HD cuFloatComplex make_cuFloatComplex(float __re, float __im) {
  return make_float2(__re, __im);
}
CU2X_HD cuFloatComplex cuConjf(cuFloatComplex __z) {
  return make_cuFloatComplex(__z.x, -__z.y);
}
CU2X_HD cuFloatComplex cuCaddf(cuFloatComplex __a, cuFloatComplex __b) {
  return make_cuFloatComplex(__a.x + __b.x, __a.y + __b.y);
}
CU2X_HD cuFloatComplex cuCsubf(cuFloatComplex __a, cuFloatComplex __b) {
  return make_cuFloatComplex(__a.x - __b.x, __a.y - __b.y);
}
CU2X_HD cuFloatComplex cuCmulf(cuFloatComplex __a, cuFloatComplex __b) {
  return make_cuFloatComplex(__a.x * __b.x - __a.y * __b.y,
                             __a.x * __b.y + __a.y * __b.x);
}
/// Both numbers are divided by the size of the divisor first, so that squares
/// do not overflow.
CU2X_HD cuFloatComplex cuCdivf(cuFloatComplex __a, cuFloatComplex __b) {
  float __scale = 1.0f / (fabsf(__b.x) + fabsf(__b.y));
  float __ax = __a.x * __scale, __ay = __a.y * __scale;
  float __bx = __b.x * __scale, __by = __b.y * __scale;
  float __inverse = 1.0f / (__bx * __bx + __by * __by);
  return make_cuFloatComplex((__ax * __bx + __ay * __by) * __inverse,
                             (__ay * __bx - __ax * __by) * __inverse);
}
/// The larger part times the root of 1 and the square of their ratio.
CU2X_HD float cuCabsf(cuFloatComplex __z) {
  float __large = fabsf(__z.x), __small = fabsf(__z.y);
  if (!(__large > __small)) {
    float __other = __large;
    __large = __small;
    __small = __other;
  }
  if (__large == 0 || __large > 3.402823466e38f || __small > 3.402823466e38f)
    return __large + __small;
  float __ratio = __small / __large;
  return __large * sqrtf(1.0f + __ratio * __ratio);
}

CU2X_HD double cuCreal(cuDoubleComplex __z) { return __z.x; }
CU2X_HD double cuCimag(cuDoubleComplex __z) { return __z.y; }
CU2X_HD cuDoubleComplex make_cuDoubleComplex(double __re, double __im) {
  return make_double2(__re, __im);
}
CU2X_HD cuDoubleComplex cuConj(cuDoubleComplex __z) {
  return make_cuDoubleComplex(__z.x, -__z.y);
}
CU2X_HD cuDoubleComplex cuCadd(cuDoubleComplex __a, cuDoubleComplex __b) {
  return make_cuDoubleComplex(__a.x + __b.x, __a.y + __b.y);
}
CU2X_HD cuDoubleComplex cuCsub(cuDoubleComplex __a, cuDoubleComplex __b) {
  return make_cuDoubleComplex(__a.x - __b.x, __a.y - __b.y);
}
CU2X_HD cuDoubleComplex cuCmul(cuDoubleComplex __a, cuDoubleComplex __b) {
  return make_cuDoubleComplex(__a.x * __b.x - __a.y * __b.y,
                              __a.x * __b.y + __a.y * __b.x);
}
/// Both numbers are divided by the size of the divisor first, so that squares
/// do not overflow.
CU2X_HD cuDoubleComplex cuCdiv(cuDoubleComplex __a, cuDoubleComplex __b) {
  double __scale = 1.0 / (fabs(__b.x) + fabs(__b.y));
  double __ax = __a.x * __scale, __ay = __a.y * __scale;
  double __bx = __b.x * __scale, __by = __b.y * __scale;
  double __inverse = 1.0 / (__bx * __bx + __by * __by);
  return make_cuDoubleComplex((__ax * __bx + __ay * __by) * __inverse,
                              (__ay * __bx - __ax * __by) * __inverse);
}
/// The larger part times the root of 1 and the square of their ratio.
CU2X_HD double cuCabs(cuDoubleComplex __z) {
  double __large = fabs(__z.x), __small = fabs(__z.y);
  if (!(__large > __small)) {
    double __other = __large;
    __large = __small;
    __small = __other;
  }
  if (__large == 0 || __large > 1.79769313486231570e+308 ||
      __small > 1.79769313486231570e+308)
    return __large + __small;
  double __ratio = __small / __large;
  return __large * sqrt(1.0 + __ratio * __ratio);
}

CU2X_HD cuComplex make_cuComplex(float __re, float __im) {
  return make_cuFloatComplex(__re, __im);
}
CU2X_HD cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex __z) {
  return make_cuDoubleComplex(__z.x, __z.y);
}
CU2X_HD cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex __z) {
  return make_cuFloatComplex((float)__z.x, (float)__z.y);
}
CU2X_HD cuComplex cuCfmaf(cuComplex __a, cuComplex __b, cuComplex __c) {
  float __re = __a.x * __b.x + __c.x;
  float __im = __a.x * __b.y + __c.y;
  return make_cuFloatComplex(__re - __a.y * __b.y, __im + __a.y * __b.x);
}
CU2X_HD cuDoubleComplex cuCfma(cuDoubleComplex __a, cuDoubleComplex __b,
                               cuDoubleComplex __c) {
  double __re = __a.x * __b.x + __c.x;
  double __im = __a.x * __b.y + __c.y;
  return make_cuDoubleComplex(__re - __a.y * __b.y, __im + __a.y * __b.x);
}

CU2X_SOURCE_END

#endif // CU2X_HEADERS_CUCOMPLEX_H
