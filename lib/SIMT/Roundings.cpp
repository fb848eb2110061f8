//===- Roundings.cpp - lrint and the like, as kernels have them -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In place of those of the C library, which leaves open what a number becomes
// that a long cannot hold. Kernels get the nearest long, and the lowest of NaN,
// as CUDA's functions, which are conversions of PTX (cvt.rni.s64, cvt.rzi.s64).
// Functions of the host get the lowest for all of them, as on x86-64.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Executor.h"
#include "cu2x/runtime/smallfloats.h"
#include <cmath>
#include <limits>

namespace {

/// \p Whole, which is integral or not finite, as a long or long long.
template <typename To, typename T> To converted(T Whole) {
  static_assert(sizeof(To) == 8, "CUDA converts to 64 bits, too");
  bool Fits = Whole >= T(-0x1p63) && Whole < T(0x1p63);
  if (!Fits && !cu2x::simt::inKernel())
    return std::numeric_limits<To>::min();
  return cu2x::detail::saturatingCast<To>(Whole);
}

} // namespace

extern "C" {
long lrintf(float X) noexcept { return converted<long>(std::rint(X)); }
long lrint(double X) noexcept { return converted<long>(std::rint(X)); }
long lroundf(float X) noexcept { return converted<long>(std::round(X)); }
long lround(double X) noexcept { return converted<long>(std::round(X)); }
long long llrintf(float X) noexcept {
  return converted<long long>(std::rint(X));
}
long long llrint(double X) noexcept {
  return converted<long long>(std::rint(X));
}
long long llroundf(float X) noexcept {
  return converted<long long>(std::round(X));
}
long long llround(double X) noexcept {
  return converted<long long>(std::round(X));
}
}
