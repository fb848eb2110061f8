//===- Accuracy.h - Measure a float function of MSL -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs kernels `r[i] = f(x[i])` and `r[i] = f(x[i], y[i])` on the executor over
// 2^17 arguments and more, and compares with a reference in long double. A
// kernel has buffers x, y, r at 0, 1, 2 and runs in whole threadgroups.
//
//===----------------------------------------------------------------------===//

#ifndef ACCURACY_H
#define ACCURACY_H

#include "cu2x/SIMT/MetalRuntime.h"
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

using Reference1 = std::function<long double(float)>;
using Reference2 = std::function<long double(float, float)>;

inline float fromBits(uint32_t Bits) {
  float F;
  std::memcpy(&F, &Bits, sizeof(F));
  return F;
}

inline uint32_t toBits(float F) {
  uint32_t Bits;
  std::memcpy(&Bits, &F, sizeof(Bits));
  return Bits;
}

/// Distance of \p R from the exact result in units of its last place as float.
/// Infinities and NaN have to agree; the sign of zero too if that is exact.
inline double ulps(float R, long double Exact) {
  float Rounded = static_cast<float>(Exact);
  if (std::isnan(Rounded) || std::isnan(R))
    return std::isnan(Rounded) && std::isnan(R) ? 0 : 1e30;
  if (std::isinf(Rounded) || std::isinf(R)) {
    if (R == Rounded)
      return 0;
    // Next to the overflow either is right within an ulp.
    float Largest = fromBits(0x7F7FFFFF);
    bool Near = std::fabs(std::isinf(R) ? Rounded : R) >= Largest * 0.999999f &&
                std::signbit(R) == std::signbit(Rounded);
    return Near ? 1 : 1e30;
  }
  if (Exact == 0)
    return R == 0 && std::signbit(R) == std::signbit(Rounded) ? 0 : 1e30;
  int Exponent = std::max(std::ilogb(Exact), -126);
  return static_cast<double>(
      fabsl(static_cast<long double>(R) - Exact) / ldexpl(1, Exponent - 23));
}

/// All kinds of numbers: steps through the bit patterns, and special values.
inline std::vector<float> everything() {
  std::vector<float> X;
  for (uint64_t Bits = 0; Bits < (uint64_t(1) << 32); Bits += 32749)
    X.push_back(fromBits(static_cast<uint32_t>(Bits)));
  for (uint32_t Bits : {0u, 1u, 0x7FFFFFu, 0x800000u, 0x3F7FFFFFu, 0x3F800000u,
                        0x3F800001u, 0x7F7FFFFFu, 0x7F800000u, 0x7FC00000u})
    for (uint32_t Sign : {0u, 0x80000000u})
      X.push_back(fromBits(Bits | Sign));
  while (X.size() % 256 != 0)
    X.push_back(1);
  return X;
}

/// 2^16 numbers from \p Low to \p High at even distances.
inline void addRange(std::vector<float> &X, double Low, double High) {
  for (unsigned I = 0; I < 65536; ++I)
    X.push_back(static_cast<float>(Low + (High - Low) * I / 65535));
}

inline std::vector<float> run(cu2x_msl_entry Entry, std::vector<float> &X,
                              std::vector<float> &Y) {
  std::vector<float> R(X.size());
  cu2x_msl_arguments A = {};
  A.Buffers[0] = X.data();
  A.Buffers[1] = Y.data();
  A.Buffers[2] = R.data();
  unsigned Blocks = static_cast<unsigned>(X.size() / 256);
  cu2x_msl_launch(Entry, &A, {Blocks}, {256});
  return R;
}

struct Accuracy {
  bool Ok = true;

  void report(const char *Name, double Worst, float X, float Y, float R,
              double Limit) {
    bool Good = Worst <= Limit;
    std::printf("%s: %.2f ulp, limit %.1f%s\n", Name, Worst, Limit,
                Good ? "" : " EXCEEDED");
    if (!Good)
      std::printf("  at %a, %a: %a\n", static_cast<double>(X),
                  static_cast<double>(Y), static_cast<double>(R));
    Ok = Ok && Good;
  }

  void unary(const char *Name, cu2x_msl_entry Entry, const Reference1 &F,
             double Limit, std::vector<std::pair<double, double>> Ranges = {},
             const std::function<bool(float)> &Skip = nullptr) {
    std::vector<float> X = everything();
    for (auto [Low, High] : Ranges)
      addRange(X, Low, High);
    std::vector<float> R = run(Entry, X, X);
    double Worst = 0;
    size_t At = 0;
    for (size_t I = 0; I < X.size(); ++I) {
      if (Skip && Skip(X[I]))
        continue;
      double Error = ulps(R[I], F(X[I]));
      if (Error > Worst) {
        Worst = Error;
        At = I;
      }
    }
    report(Name, Worst, X[At], 0, R[At], Limit);
  }

  /// Pairs of all kinds of numbers, and of numbers of similar size.
  void binary(const char *Name, cu2x_msl_entry Entry, const Reference2 &F,
              double Limit) {
    std::vector<float> X = everything(), Y(X.size());
    uint32_t State = 12345;
    for (size_t I = 0; I < X.size(); ++I) {
      State = State * 1664525u + 1013904223u;
      Y[I] = fromBits(State);
      // Nearby exponents for half of the pairs.
      if ((State >> 7 & 1) != 0 && std::isfinite(X[I]))
        Y[I] = fromBits((toBits(X[I]) & 0xFF800000u) ^ (State & 0x81FFFFFFu));
    }
    float Special[] = {0.0f,     -0.0f, 1.0f,  -1.0f,     INFINITY,
                       -INFINITY, NAN,  1e-45f, fromBits(0x7F7FFFFF), 0.5f};
    size_t I = 0;
    for (float A : Special)
      for (float B : Special) {
        X[I] = A;
        Y[I++] = B;
      }
    std::vector<float> R = run(Entry, X, Y);
    double Worst = 0;
    size_t At = 0;
    for (I = 0; I < X.size(); ++I) {
      double Error = ulps(R[I], F(X[I], Y[I]));
      if (Error > Worst) {
        Worst = Error;
        At = I;
      }
    }
    report(Name, Worst, X[At], Y[At], R[At], Limit);
  }
};

#endif // ACCURACY_H
