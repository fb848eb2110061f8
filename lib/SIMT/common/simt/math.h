//===- math.h - Math functions that the C library lacks ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_MATH_H
#define CU2X_SIMT_MATH_H

#include "simt/qualifiers.h"
#include <math.h>
#include <stdlib.h>

// Overloads as CUDA has them; a mixed pair takes the unsigned or larger type.
#define CU2X_EXTREMES(RESULT, A, B)                                            \
  CU2X_DEVICE constexpr RESULT min(A X, B Y) {                                 \
    return RESULT(Y) < RESULT(X) ? RESULT(Y) : RESULT(X);                      \
  }                                                                            \
  CU2X_DEVICE constexpr RESULT max(A X, B Y) {                                 \
    return RESULT(X) < RESULT(Y) ? RESULT(Y) : RESULT(X);                      \
  }
using __cu2x_ulong = unsigned long;
using __cu2x_llong = long long;
using __cu2x_ullong = unsigned long long;
CU2X_EXTREMES(int, int, int)
CU2X_EXTREMES(unsigned, unsigned, unsigned)
CU2X_EXTREMES(unsigned, int, unsigned)
CU2X_EXTREMES(unsigned, unsigned, int)
CU2X_EXTREMES(long, long, long)
CU2X_EXTREMES(__cu2x_ulong, unsigned long, unsigned long)
CU2X_EXTREMES(__cu2x_ulong, long, unsigned long)
CU2X_EXTREMES(__cu2x_ulong, unsigned long, long)
CU2X_EXTREMES(__cu2x_llong, long long, long long)
CU2X_EXTREMES(__cu2x_ullong, unsigned long long, unsigned long long)
CU2X_EXTREMES(__cu2x_ullong, long long, unsigned long long)
CU2X_EXTREMES(__cu2x_ullong, unsigned long long, long long)
#undef CU2X_EXTREMES
// A NaN is dropped.
#define CU2X_FLOAT_EXTREMES(A, B, MIN, MAX, RESULT)                            \
  CU2X_DEVICE RESULT min(A X, B Y) { return MIN(X, Y); }                       \
  CU2X_DEVICE RESULT max(A X, B Y) { return MAX(X, Y); }
CU2X_FLOAT_EXTREMES(float, float, fminf, fmaxf, float)
CU2X_FLOAT_EXTREMES(double, double, fmin, fmax, double)
CU2X_FLOAT_EXTREMES(float, double, fmin, fmax, double)
CU2X_FLOAT_EXTREMES(double, float, fmin, fmax, double)
#undef CU2X_FLOAT_EXTREMES
#include "cu2x/runtime/mathfunctions.inc"
CU2X_DEVICE double norm(int Count, const double *Values) {
  double Largest = 0, Sum = 0;
  for (int I = 0; I < Count; ++I)
    Largest = fmax(Largest, fabs(Values[I]));
  if (Largest == 0 || isinf(Largest))
    return Largest;
  for (int I = 0; I < Count; ++I)
    Sum += Values[I] / Largest * (Values[I] / Largest);
  return Largest * sqrt(Sum);
}
CU2X_DEVICE double rnorm(int Count, const double *Values) {
  return 1.0 / norm(Count, Values);
}
CU2X_DEVICE double norm3d(double X, double Y, double Z) {
  double Values[] = {X, Y, Z};
  return norm(3, Values);
}
CU2X_DEVICE double norm4d(double X, double Y, double Z, double W) {
  double Values[] = {X, Y, Z, W};
  return norm(4, Values);
}
CU2X_DEVICE double rnorm3d(double X, double Y, double Z) {
  return 1.0 / norm3d(X, Y, Z);
}
CU2X_DEVICE double rnorm4d(double X, double Y, double Z, double W) {
  return 1.0 / norm4d(X, Y, Z, W);
}
CU2X_DEVICE double rhypot(double X, double Y) { return 1.0 / hypot(X, Y); }
/// The sum of (x/2)^(2k+Order) / (k! (k+Order)!).
CU2X_DEVICE double __cu2x_bessel_i(int Order, double X) {
  double Term = Order ? X / 2 : 1.0, Sum = Term;
  for (int K = 1; K != 2000 && fabs(Term) > 1e-18 * fabs(Sum); ++K) {
    Term *= X * X / 4 / (double(K) * (K + Order));
    Sum += Term;
  }
  return Sum;
}
CU2X_DEVICE double cyl_bessel_i0(double X) { return __cu2x_bessel_i(0, X); }
CU2X_DEVICE double cyl_bessel_i1(double X) { return __cu2x_bessel_i(1, X); }

#define CU2X_FLOAT1(NAME)                                                      \
  CU2X_DEVICE float NAME##f(float X) {                                         \
    return static_cast<float>(NAME(static_cast<double>(X)));                   \
  }                                                                            \
  CU2X_DEVICE float NAME(float X) { return NAME##f(X); }
CU2X_FLOAT1(cyl_bessel_i0)
CU2X_FLOAT1(cyl_bessel_i1)
#undef CU2X_FLOAT1
CU2X_DEVICE float rhypotf(float X, float Y) { return rhypot(X, Y); }
CU2X_DEVICE float norm3df(float X, float Y, float Z) { return norm3d(X, Y, Z); }
CU2X_DEVICE float norm4df(float X, float Y, float Z, float W) {
  return norm4d(X, Y, Z, W);
}
CU2X_DEVICE float rnorm3df(float X, float Y, float Z) {
  return rnorm3d(X, Y, Z);
}
CU2X_DEVICE float rnorm4df(float X, float Y, float Z, float W) {
  return rnorm4d(X, Y, Z, W);
}
CU2X_DEVICE float normf(int Count, const float *Values) {
  double Sum = 0;
  for (int I = 0; I < Count; ++I)
    Sum += double(Values[I]) * Values[I];
  return static_cast<float>(sqrt(Sum));
}
CU2X_DEVICE float rnormf(int Count, const float *Values) {
  return 1.0f / normf(Count, Values);
}

#endif // CU2X_SIMT_MATH_H
