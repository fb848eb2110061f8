//===- Math.h - Functions that the C library lacks --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions that CUDA, HIP and MSL have under one meaning and the C library
// has not. The shims of all languages call these, so that an original and its
// translation get the same bits. Computed in double and rounded once.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_MATH_H
#define CU2X_SIMT_MATH_H

#include <cmath>

namespace cu2x {
namespace simt {

inline float rsqrt(float X) {
  return static_cast<float>(1.0 / std::sqrt(static_cast<double>(X)));
}

inline float exp10(float X) {
  return static_cast<float>(std::pow(10.0, static_cast<double>(X)));
}

/// sin(pi X), exactly zero for integers.
inline float sinpi(float X) {
  constexpr double Pi = 3.14159265358979323846;
  double R = std::remainder(static_cast<double>(X), 2.0);
  if (R == 0.0 || R == 1.0 || R == -1.0)
    return std::copysign(0.0f, X);
  if (R > 0.5)
    R = 1.0 - R;
  else if (R < -0.5)
    R = -1.0 - R;
  return static_cast<float>(std::sin(Pi * R));
}

/// cos(pi X), exactly zero half way between integers.
inline float cospi(float X) {
  constexpr double Pi = 3.14159265358979323846;
  double R = std::fabs(std::remainder(static_cast<double>(X), 2.0));
  return static_cast<float>(std::sin(Pi * (0.5 - R)));
}

inline float tanpi(float X) { return sinpi(X) / cospi(X); }

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_MATH_H
