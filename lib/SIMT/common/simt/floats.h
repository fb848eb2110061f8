//===- floats.h - Floating-point intrinsics and conversions -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_FLOATS_H
#define CU2X_SIMT_FLOATS_H

#include "cu2x/runtime/smallfloats.h"
#include "simt/atomics.h"
#include "simt/qualifiers.h"
#include <fenv.h>
#include <math.h>

namespace cu2x {
namespace cuda {

/// Does \p Operate in a rounding mode of the processor. Operands and result are
/// volatile there, so that nothing is computed in another mode.
template <class Callable> auto rounded(int Mode, Callable Operate) {
  int Before = fegetround();
  fesetround(Mode);
  auto Result = Operate();
  fesetround(Before);
  return Result;
}

using detail::saturatingCast;

} // namespace cuda
} // namespace cu2x

CU2X_DEVICE float __int_as_float(int X) {
  return cu2x::cuda::bitCast<float>(X);
}
CU2X_DEVICE float __uint_as_float(unsigned X) {
  return cu2x::cuda::bitCast<float>(X);
}
CU2X_DEVICE int __float_as_int(float X) { return cu2x::cuda::bitCast<int>(X); }
CU2X_DEVICE unsigned __float_as_uint(float X) {
  return cu2x::cuda::bitCast<unsigned>(X);
}
CU2X_DEVICE long long __double_as_longlong(double X) {
  return cu2x::cuda::bitCast<long long>(X);
}
CU2X_DEVICE double __longlong_as_double(long long X) {
  return cu2x::cuda::bitCast<double>(X);
}
CU2X_DEVICE int __double2hiint(double X) {
  return static_cast<int>(__double_as_longlong(X) >> 32);
}
CU2X_DEVICE int __double2loint(double X) {
  return static_cast<int>(__double_as_longlong(X));
}
CU2X_DEVICE double __hiloint2double(int High, int Low) {
  return __longlong_as_double(static_cast<long long>(High) << 32 |
                              static_cast<unsigned>(Low));
}

// To integers.
#define CU2X_TO_INTEGER(NAME, FROM, TO)                                        \
  CU2X_DEVICE TO NAME##_rn(FROM X) {                                           \
    return cu2x::cuda::saturatingCast<TO>(                                     \
        static_cast<FROM>(__builtin_rint(X)));                                 \
  }                                                                            \
  CU2X_DEVICE TO NAME##_rz(FROM X) {                                           \
    return cu2x::cuda::saturatingCast<TO>(                                     \
        static_cast<FROM>(__builtin_trunc(X)));                                \
  }                                                                            \
  CU2X_DEVICE TO NAME##_ru(FROM X) {                                           \
    return cu2x::cuda::saturatingCast<TO>(                                     \
        static_cast<FROM>(__builtin_ceil(X)));                                 \
  }                                                                            \
  CU2X_DEVICE TO NAME##_rd(FROM X) {                                           \
    return cu2x::cuda::saturatingCast<TO>(                                     \
        static_cast<FROM>(__builtin_floor(X)));                                \
  }
CU2X_TO_INTEGER(__float2int, float, int)
CU2X_TO_INTEGER(__float2uint, float, unsigned)
CU2X_TO_INTEGER(__float2ll, float, long long)
CU2X_TO_INTEGER(__float2ull, float, unsigned long long)
CU2X_TO_INTEGER(__double2int, double, int)
CU2X_TO_INTEGER(__double2uint, double, unsigned)
CU2X_TO_INTEGER(__double2ll, double, long long)
CU2X_TO_INTEGER(__double2ull, double, unsigned long long)
#undef CU2X_TO_INTEGER

// Operations with a rounding mode in their name. X, Y and Z are the operands.
#define CU2X_ROUNDED1(NAME, FROM, TO, MODE, EXPRESSION)                        \
  CU2X_DEVICE TO NAME(FROM A) {                                                \
    return cu2x::cuda::rounded(MODE, [=] {                                     \
      volatile FROM X = A;                                                     \
      volatile TO Result = static_cast<TO>(EXPRESSION);                        \
      return static_cast<TO>(Result);                                          \
    });                                                                        \
  }
#define CU2X_ROUNDED2(NAME, T, MODE, EXPRESSION)                               \
  CU2X_DEVICE T NAME(T A, T B) {                                               \
    return cu2x::cuda::rounded(MODE, [=] {                                     \
      volatile T X = A, Y = B;                                                 \
      volatile T Result = EXPRESSION;                                          \
      return static_cast<T>(Result);                                           \
    });                                                                        \
  }
#define CU2X_ROUNDED3(NAME, T, MODE, EXPRESSION)                               \
  CU2X_DEVICE T NAME(T A, T B, T C) {                                          \
    return cu2x::cuda::rounded(MODE, [=] {                                     \
      volatile T X = A, Y = B, Z = C;                                          \
      volatile T Result = EXPRESSION;                                          \
      return static_cast<T>(Result);                                           \
    });                                                                        \
  }
#define CU2X_ALL2(NAME, T, EXPRESSION)                                         \
  CU2X_DEVICE T NAME##_rn(T X, T Y) { return EXPRESSION; }                     \
  CU2X_ROUNDED2(NAME##_rz, T, FE_TOWARDZERO, EXPRESSION)                       \
  CU2X_ROUNDED2(NAME##_ru, T, FE_UPWARD, EXPRESSION)                           \
  CU2X_ROUNDED2(NAME##_rd, T, FE_DOWNWARD, EXPRESSION)
#define CU2X_ALL1(NAME, FROM, TO, EXPRESSION)                                  \
  CU2X_DEVICE TO NAME##_rn(FROM X) { return static_cast<TO>(EXPRESSION); }     \
  CU2X_ROUNDED1(NAME##_rz, FROM, TO, FE_TOWARDZERO, EXPRESSION)                \
  CU2X_ROUNDED1(NAME##_ru, FROM, TO, FE_UPWARD, EXPRESSION)                    \
  CU2X_ROUNDED1(NAME##_rd, FROM, TO, FE_DOWNWARD, EXPRESSION)
#define CU2X_ALL3(NAME, T, EXPRESSION)                                         \
  CU2X_DEVICE T NAME##_rn(T X, T Y, T Z) { return EXPRESSION; }                \
  CU2X_ROUNDED3(NAME##_rz, T, FE_TOWARDZERO, EXPRESSION)                       \
  CU2X_ROUNDED3(NAME##_ru, T, FE_UPWARD, EXPRESSION)                           \
  CU2X_ROUNDED3(NAME##_rd, T, FE_DOWNWARD, EXPRESSION)

CU2X_ALL2(__fadd, float, X + Y)
CU2X_ALL2(__fsub, float, X - Y)
CU2X_ALL2(__fmul, float, X *Y)
CU2X_ALL2(__fdiv, float, X / Y)
CU2X_ALL3(__fmaf, float, fmaf(X, Y, Z))
CU2X_ALL3(__fmaf_ieee, float, fmaf(X, Y, Z))
CU2X_ALL1(__frcp, float, float, 1.0f / X)
CU2X_ALL1(__fsqrt, float, float, __builtin_sqrtf(X))
CU2X_ALL2(__dadd, double, X + Y)
CU2X_ALL2(__dsub, double, X - Y)
CU2X_ALL2(__dmul, double, X *Y)
CU2X_ALL2(__ddiv, double, X / Y)
CU2X_ALL3(__fma, double, fma(X, Y, Z))
CU2X_ALL1(__drcp, double, double, 1.0 / X)
CU2X_ALL1(__dsqrt, double, double, __builtin_sqrt(X))
CU2X_ALL1(__int2float, int, float, X)
CU2X_ALL1(__uint2float, unsigned, float, X)
CU2X_ALL1(__ll2float, long long, float, X)
CU2X_ALL1(__ull2float, unsigned long long, float, X)
CU2X_ALL1(__double2float, double, float, X)
CU2X_ALL1(__ll2double, long long, double, X)
CU2X_ALL1(__ull2double, unsigned long long, double, X)
#undef CU2X_ALL1
#undef CU2X_ALL2
#undef CU2X_ALL3
#undef CU2X_ROUNDED1
#undef CU2X_ROUNDED2
#undef CU2X_ROUNDED3
CU2X_DEVICE double __int2double_rn(int X) { return X; }
CU2X_DEVICE double __uint2double_rn(unsigned X) { return X; }
CU2X_DEVICE float __frsqrt_rn(float X) {
  return static_cast<float>(1.0 / __builtin_sqrt(static_cast<double>(X)));
}

// Approximations on a GPU, with an error that CUDA bounds.
CU2X_DEVICE float __saturatef(float X) {
  return !(X > 0.0f) ? 0.0f : X > 1.0f ? 1.0f : X;
}
CU2X_DEVICE float __fdividef(float X, float Y) { return X / Y; }
CU2X_DEVICE float fdividef(float X, float Y) { return X / Y; }
CU2X_DEVICE double fdivide(double X, double Y) { return X / Y; }
// The C library declares functions of these names for its own use, so programs
// reach ours through macros.
#define CU2X_FAST(NAME)                                                        \
  CU2X_DEVICE float __cu2x_fast_##NAME(float X) { return NAME(X); }
CU2X_FAST(sinf)
CU2X_FAST(cosf)
CU2X_FAST(expf)
CU2X_FAST(exp10f)
CU2X_FAST(logf)
CU2X_FAST(log2f)
CU2X_FAST(log10f)
CU2X_FAST(tanf)
CU2X_FAST(tanhf)
#undef CU2X_FAST
CU2X_DEVICE float __cu2x_fast_powf(float X, float Y) { return powf(X, Y); }
CU2X_DEVICE void __cu2x_fast_sincosf(float X, float *Sine, float *Cosine) {
  sincosf(X, Sine, Cosine);
}
#define __sinf __cu2x_fast_sinf
#define __cosf __cu2x_fast_cosf
#define __expf __cu2x_fast_expf
#define __exp10f __cu2x_fast_exp10f
#define __logf __cu2x_fast_logf
#define __log2f __cu2x_fast_log2f
#define __log10f __cu2x_fast_log10f
#define __tanf __cu2x_fast_tanf
#define __tanhf __cu2x_fast_tanhf
#define __powf __cu2x_fast_powf
#define __sincosf __cu2x_fast_sincosf

#endif // CU2X_SIMT_FLOATS_H
