//===- Extremes.h - Minimum and maximum as PTX has them ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_EXTREMES_H
#define CU2X_LIB_SIMT_EXTREMES_H

#include <cmath>

namespace cu2x::simt {

/// The minimum, a number rather than NaN; -0 is below 0, which C leaves open.
template <typename T> T minimum(T X, T Y) {
  if (X == Y)
    return std::signbit(X) ? X : Y;
  return X != X || Y < X ? Y : X;
}

/// The maximum, a number rather than NaN; 0 is above -0, which C leaves open.
template <typename T> T maximum(T X, T Y) {
  if (X == Y)
    return std::signbit(X) ? Y : X;
  return X != X || X < Y ? Y : X;
}

} // namespace cu2x::simt

#endif // CU2X_LIB_SIMT_EXTREMES_H
