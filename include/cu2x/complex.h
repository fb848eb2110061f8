//===- complex.h - cuComplex.h for ported programs --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Complex numbers of host code, under CUDA's names. Absolute values and
// quotients neither overflow nor underflow on the way, as CUDA's.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_COMPLEX_H
#define CU2X_COMPLEX_H

#include "cu2x/runtime.h"
#include <cmath>
#include <limits>

// The guard of CUDA's header, which programs test.
#define CU_COMPLEX_H_

typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;

namespace cu2x::detail {
template <class C, class T> inline C quotient(C X, C Y, T Scale) {
  T Inverse = 1 / Scale;
  T A = X.x * Inverse, B = X.y * Inverse, P = Y.x * Inverse, Q = Y.y * Inverse;
  Inverse = 1 / (P * P + Q * Q);
  return {(A * P + B * Q) * Inverse, (B * P - A * Q) * Inverse};
}
template <class T> inline T magnitude(T A, T B) {
  A = std::fabs(A);
  B = std::fabs(B);
  T Large = A > B ? A : B, Small = A > B ? B : A;
  constexpr T Most = std::numeric_limits<T>::max();
  if (Large == 0 || Large > Most || Small > Most)
    return Large + Small;
  T Ratio = Small / Large;
  return Large * std::sqrt(1 + Ratio * Ratio);
}
} // namespace cu2x::detail

#define CU2X_COMPLEX(C, T, F)                                                  \
  inline T cuCreal##F(C X) { return X.x; }                                     \
  inline T cuCimag##F(C X) { return X.y; }                                     \
  inline C make_##C(T Real, T Imaginary) { return {Real, Imaginary}; }         \
  inline C cuConj##F(C X) { return {X.x, -X.y}; }                              \
  inline C cuCadd##F(C X, C Y) { return {X.x + Y.x, X.y + Y.y}; }              \
  inline C cuCsub##F(C X, C Y) { return {X.x - Y.x, X.y - Y.y}; }              \
  inline C cuCmul##F(C X, C Y) {                                               \
    return {X.x * Y.x - X.y * Y.y, X.x * Y.y + X.y * Y.x};                     \
  }                                                                            \
  inline C cuCdiv##F(C X, C Y) {                                               \
    return cu2x::detail::quotient(X, Y, std::fabs(Y.x) + std::fabs(Y.y));      \
  }                                                                            \
  inline T cuCabs##F(C X) { return cu2x::detail::magnitude(X.x, X.y); }
CU2X_COMPLEX(cuFloatComplex, float, f)
CU2X_COMPLEX(cuDoubleComplex, double, )
#undef CU2X_COMPLEX

inline cuComplex make_cuComplex(float Real, float Imaginary) {
  return make_cuFloatComplex(Real, Imaginary);
}
inline cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex X) {
  return make_cuDoubleComplex(X.x, X.y);
}
inline cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex X) {
  return make_cuFloatComplex(static_cast<float>(X.x), static_cast<float>(X.y));
}
/// Products and sums in CUDA's order, each rounded.
inline cuComplex cuCfmaf(cuComplex X, cuComplex Y, cuComplex D) {
  float Real = X.x * Y.x + D.x, Imaginary = X.x * Y.y + D.y;
  return {-(X.y * Y.y) + Real, X.y * Y.x + Imaginary};
}
inline cuDoubleComplex cuCfma(cuDoubleComplex X, cuDoubleComplex Y,
                              cuDoubleComplex D) {
  double Real = X.x * Y.x + D.x, Imaginary = X.x * Y.y + D.y;
  return {-(X.y * Y.y) + Real, X.y * Y.x + Imaginary};
}

#endif // CU2X_COMPLEX_H
