//===- __cu2x_math.h - Math functions that the C library lacks --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MATH_H
#define CU2X_HEADERS_MATH_H

#include "__cu2x_attributes.h"

CU2X_HD int min(int, int);
CU2X_HD unsigned umin(unsigned, unsigned);
CU2X_HD long long llmin(long long, long long);
CU2X_HD unsigned long long ullmin(unsigned long long, unsigned long long);
CU2X_HD int max(int, int);
CU2X_HD unsigned umax(unsigned, unsigned);
CU2X_HD long long llmax(long long, long long);
CU2X_HD unsigned long long ullmax(unsigned long long, unsigned long long);
CU2X_HD unsigned min(unsigned, unsigned);
CU2X_HD unsigned min(int, unsigned);
CU2X_HD unsigned min(unsigned, int);
CU2X_HD long min(long, long);
CU2X_HD unsigned long min(unsigned long, unsigned long);
CU2X_HD unsigned long min(long, unsigned long);
CU2X_HD unsigned long min(unsigned long, long);
CU2X_HD long long min(long long, long long);
CU2X_HD unsigned long long min(unsigned long long, unsigned long long);
CU2X_HD unsigned long long min(long long, unsigned long long);
CU2X_HD unsigned long long min(unsigned long long, long long);
CU2X_HD float min(float, float);
CU2X_HD double min(double, double);
CU2X_HD double min(float, double);
CU2X_HD double min(double, float);
CU2X_HD unsigned max(unsigned, unsigned);
CU2X_HD unsigned max(int, unsigned);
CU2X_HD unsigned max(unsigned, int);
CU2X_HD long max(long, long);
CU2X_HD unsigned long max(unsigned long, unsigned long);
CU2X_HD unsigned long max(long, unsigned long);
CU2X_HD unsigned long max(unsigned long, long);
CU2X_HD long long max(long long, long long);
CU2X_HD unsigned long long max(unsigned long long, unsigned long long);
CU2X_HD unsigned long long max(long long, unsigned long long);
CU2X_HD unsigned long long max(unsigned long long, long long);
CU2X_HD float max(float, float);
CU2X_HD double max(double, double);
CU2X_HD double max(float, double);
CU2X_HD double max(double, float);

CU2X_HD double rsqrt(double);
CU2X_HD float rsqrtf(float);
CU2X_D double rhypot(double, double);
CU2X_D float rhypotf(float, float);
CU2X_D double norm3d(double, double, double);
CU2X_D double rnorm3d(double, double, double);
CU2X_D double norm4d(double, double, double, double);
CU2X_D double rnorm4d(double, double, double, double);
CU2X_D double norm(int, const double *);
CU2X_D double rnorm(int, const double *);
CU2X_D float rnormf(int, const float *);
CU2X_D float normf(int, const float *);
CU2X_D float norm3df(float, float, float);
CU2X_D float rnorm3df(float, float, float);
CU2X_D float norm4df(float, float, float, float);
CU2X_D float rnorm4df(float, float, float, float);
CU2X_HD double rcbrt(double);
CU2X_HD float rcbrtf(float);
CU2X_HD double sinpi(double);
CU2X_HD float sinpif(float);
CU2X_HD double cospi(double);
CU2X_HD float cospif(float);
CU2X_HD void sincospi(double, double *, double *);
CU2X_HD void sincospif(float, float *, float *);
CU2X_D double cyl_bessel_i0(double);
CU2X_D float cyl_bessel_i0f(float);
CU2X_D double cyl_bessel_i1(double);
CU2X_D float cyl_bessel_i1f(float);
CU2X_HD double erfinv(double);
CU2X_HD float erfinvf(float);
CU2X_HD double erfcinv(double);
CU2X_HD float erfcinvf(float);
CU2X_HD double normcdfinv(double);
CU2X_HD float normcdfinvf(float);
CU2X_HD double normcdf(double);
CU2X_HD float normcdff(float);
CU2X_HD double erfcx(double);
CU2X_HD float erfcxf(float);
CU2X_HD float exp10(float);
CU2X_HD float rsqrt(float);
CU2X_HD float rcbrt(float);
CU2X_HD float sinpi(float);
CU2X_HD float cospi(float);
CU2X_HD void sincospi(float, float *, float *);
CU2X_HD void sincos(float, float *, float *);
CU2X_HD float j0(float);
CU2X_HD float j1(float);
CU2X_HD float jn(int, float);
CU2X_HD float y0(float);
CU2X_HD float y1(float);
CU2X_HD float yn(int, float);
CU2X_D float cyl_bessel_i0(float);
CU2X_D float cyl_bessel_i1(float);
CU2X_HD float erfinv(float);
CU2X_HD float erfcinv(float);
CU2X_HD float normcdfinv(float);
CU2X_HD float normcdf(float);
CU2X_HD float erfcx(float);
CU2X_HD double copysign(double, float);
CU2X_HD double copysign(float, double);
CU2X_D float norm(int, const float *);
CU2X_D float rnorm(int, const float *);

#endif // CU2X_HEADERS_MATH_H
