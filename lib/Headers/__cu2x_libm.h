//===- __cu2x_libm.h - Device overloads of the C math library ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_LIBM_H
#define CU2X_HEADERS_LIBM_H

#include "__cu2x_attributes.h"

// Must precede <cmath>, whose using-declarations then carry these into std.
CU2X_D int abs(int);
CU2X_D long labs(long);
CU2X_D long long llabs(long long);
CU2X_D double fabs(double);
CU2X_D float fabsf(float);
CU2X_D float fminf(float, float);
CU2X_D double fmin(double, double);
CU2X_D float fmaxf(float, float);
CU2X_D double fmax(double, double);
CU2X_D double sin(double);
CU2X_D double cos(double);
CU2X_D void sincos(double, double *, double *);
CU2X_D void sincosf(float, float *, float *);
CU2X_D double tan(double);
CU2X_D double sqrt(double);
CU2X_D double log2(double);
CU2X_D double exp2(double);
CU2X_D float exp2f(float);
CU2X_D double exp10(double);
CU2X_D float exp10f(float);
CU2X_D double expm1(double);
CU2X_D float expm1f(float);
CU2X_D float log2f(float);
CU2X_D double log10(double);
CU2X_D double log(double);
CU2X_D double log1p(double);
CU2X_D float log1pf(float);
CU2X_D double floor(double);
CU2X_D double exp(double);
CU2X_D double cosh(double);
CU2X_D double sinh(double);
CU2X_D double tanh(double);
CU2X_D double acosh(double);
CU2X_D float acoshf(float);
CU2X_D double asinh(double);
CU2X_D float asinhf(float);
CU2X_D double atanh(double);
CU2X_D float atanhf(float);
CU2X_D double ldexp(double, int);
CU2X_D float ldexpf(float, int);
CU2X_D double logb(double);
CU2X_D float logbf(float);
CU2X_D int ilogb(double);
CU2X_D int ilogbf(float);
CU2X_D double scalbn(double, int);
CU2X_D float scalbnf(float, int);
CU2X_D double scalbln(double, long);
CU2X_D float scalblnf(float, long);
CU2X_D double frexp(double, int *);
CU2X_D float frexpf(float, int *);
CU2X_D double round(double);
CU2X_D float roundf(float);
CU2X_D long lround(double);
CU2X_D long lroundf(float);
CU2X_D long long llround(double);
CU2X_D long long llroundf(float);
CU2X_D double rint(double);
CU2X_D float rintf(float);
CU2X_D long lrint(double);
CU2X_D long lrintf(float);
CU2X_D long long llrint(double);
CU2X_D long long llrintf(float);
CU2X_D double nearbyint(double);
CU2X_D float nearbyintf(float);
CU2X_D double ceil(double);
CU2X_D double trunc(double);
CU2X_D float truncf(float);
CU2X_D double fdim(double, double);
CU2X_D float fdimf(float, float);
CU2X_D double atan2(double, double);
CU2X_D double atan(double);
CU2X_D double acos(double);
CU2X_D double asin(double);
CU2X_D double hypot(double, double);
CU2X_D float hypotf(float, float);
CU2X_D double cbrt(double);
CU2X_D float cbrtf(float);
CU2X_D double pow(double, double);
CU2X_D double modf(double, double *);
CU2X_D double fmod(double, double);
CU2X_D double remainder(double, double);
CU2X_D float remainderf(float, float);
CU2X_D double remquo(double, double, int *);
CU2X_D float remquof(float, float, int *);
CU2X_D double j0(double);
CU2X_D float j0f(float);
CU2X_D double j1(double);
CU2X_D float j1f(float);
CU2X_D double jn(int, double);
CU2X_D float jnf(int, float);
CU2X_D double y0(double);
CU2X_D float y0f(float);
CU2X_D double y1(double);
CU2X_D float y1f(float);
CU2X_D double yn(int, double);
CU2X_D float ynf(int, float);
CU2X_D double erf(double);
CU2X_D float erff(float);
CU2X_D double erfc(double);
CU2X_D float erfcf(float);
CU2X_D double lgamma(double);
CU2X_D float lgammaf(float);
CU2X_D double tgamma(double);
CU2X_D float tgammaf(float);
CU2X_D double copysign(double, double);
CU2X_D float copysignf(float, float);
CU2X_D double nextafter(double, double);
CU2X_D float nextafterf(float, float);
CU2X_D double nan(const char *);
CU2X_D float nanf(const char *);
CU2X_D int __isinff(float);
CU2X_D int __isnanf(float);
CU2X_D int __finite(double);
CU2X_D int __finitef(float);
CU2X_D int __signbit(double);
CU2X_D int __isnan(double);
CU2X_D int __isinf(double);
CU2X_D int __signbitf(float);
CU2X_D double fma(double, double, double);
CU2X_D float fmaf(float, float, float);
CU2X_D int __signbitl(long double);
CU2X_D int __finitel(long double);
CU2X_D int __isinfl(long double);
CU2X_D int __isnanl(long double);
CU2X_D float acosf(float);
CU2X_D float asinf(float);
CU2X_D float atanf(float);
CU2X_D float atan2f(float, float);
CU2X_D float cosf(float);
CU2X_D float sinf(float);
CU2X_D float tanf(float);
CU2X_D float coshf(float);
CU2X_D float sinhf(float);
CU2X_D float tanhf(float);
CU2X_D float logf(float);
CU2X_D float expf(float);
CU2X_D float log10f(float);
CU2X_D float modff(float, float *);
CU2X_D float powf(float, float);
CU2X_D float sqrtf(float);
CU2X_D float ceilf(float);
CU2X_D float floorf(float);
CU2X_D float fmodf(float, float);
CU2X_D double copysign(double, float);
CU2X_D long abs(long);
CU2X_D long long abs(long long);
CU2X_D float frexp(float, int *);
CU2X_D float modf(float, float *);
CU2X_D float remquo(float, float, int *);
CU2X_D float nexttowardf(float, double);
CU2X_D double nexttoward(double, double);

#endif // CU2X_HEADERS_LIBM_H
