//===- hostmath.h - What CUDA gives host code -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions at global scope, with the types that CUDA's compiler has them for.
// Names are in parentheses where programs define macros of them.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_HOSTMATH_H
#define CU2X_RUNTIME_HOSTMATH_H

#include <math.h>

#define CU2X_INTEGER_EXTREMES(RESULT, LEFT, RIGHT)                             \
  inline RESULT(min)(LEFT Left, RIGHT Right) {                                 \
    return static_cast<RESULT>(Left) < static_cast<RESULT>(Right)              \
               ? static_cast<RESULT>(Left)                                     \
               : static_cast<RESULT>(Right);                                   \
  }                                                                            \
  inline RESULT(max)(LEFT Left, RIGHT Right) {                                 \
    return static_cast<RESULT>(Left) > static_cast<RESULT>(Right)              \
               ? static_cast<RESULT>(Left)                                     \
               : static_cast<RESULT>(Right);                                   \
  }
#define CU2X_SIGNED_AND_UNSIGNED(TYPE)                                         \
  CU2X_INTEGER_EXTREMES(TYPE, TYPE, TYPE)                                      \
  CU2X_INTEGER_EXTREMES(unsigned TYPE, unsigned TYPE, unsigned TYPE)           \
  CU2X_INTEGER_EXTREMES(unsigned TYPE, TYPE, unsigned TYPE)                    \
  CU2X_INTEGER_EXTREMES(unsigned TYPE, unsigned TYPE, TYPE)
CU2X_SIGNED_AND_UNSIGNED(int)
CU2X_SIGNED_AND_UNSIGNED(long)
CU2X_SIGNED_AND_UNSIGNED(long long)
#undef CU2X_SIGNED_AND_UNSIGNED
#undef CU2X_INTEGER_EXTREMES

// Of NaN and a number these are the number.
inline float(min)(float Left, float Right) { return fminf(Left, Right); }
inline float(max)(float Left, float Right) { return fmaxf(Left, Right); }
inline double(min)(double Left, double Right) { return fmin(Left, Right); }
inline double(max)(double Left, double Right) { return fmax(Left, Right); }
inline double(min)(float Left, double Right) { return fmin(Left, Right); }
inline double(max)(float Left, double Right) { return fmax(Left, Right); }
inline double(min)(double Left, float Right) { return fmin(Left, Right); }
inline double(max)(double Left, float Right) { return fmax(Left, Right); }

#ifdef __APPLE__
// Extensions of the C library of Linux, which are called otherwise there.
inline double exp10(double Left) { return __exp10(Left); }
inline float exp10f(float Left) { return __exp10f(Left); }
inline void sincos(double Left, double *Sine, double *Cosine) {
  __sincos(Left, Sine, Cosine);
}
inline void sincosf(float Left, float *Sine, float *Cosine) {
  __sincosf(Left, Sine, Cosine);
}
#endif

#define CU2X_DEVICE inline
#include "cu2x/runtime/mathfunctions.inc"
#undef CU2X_DEVICE

#endif // CU2X_RUNTIME_HOSTMATH_H
