//===- Comparison.cpp - What programs print and copy, compared -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "cu2x/SIMT/Trace.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"
#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static bool isNumberStart(StringRef S) {
  if (S.consume_front("-") || S.consume_front("+"))
    return !S.empty() && isDigit(S.front());
  return !S.empty() && isDigit(S.front());
}

#define CU2X_TIME_UNITS                                                        \
  "(s|ms|us|ns|\xc2\xb5s|secs?|seconds?|msecs?|usecs?|nsecs?|milliseconds?|"   \
  "microseconds?|nanoseconds?)"
#define CU2X_SPEED_UNITS                                                       \
  "([kmgt]?i?b(ytes)?/s(ec)?|[kmgt]?flops?(/s(ec)?)?|fps|[kmg]?hz)"

/// Whether the number between \p Before and \p After measures time or speed.
static bool isMeasured(StringRef Before, StringRef After) {
  static const Regex Unit("^ *[[(]?(" CU2X_TIME_UNITS "|" CU2X_SPEED_UNITS ")"
                          "([^a-z0-9_]|$)",
                          Regex::IgnoreCase);
  static const Regex Word("(^|[^a-z])(time|elapsed|duration|took|speedup|"
                          "bandwidth|throughput|[kmgt]?flops?)[^a-z0-9]*"
                          "((" CU2X_TIME_UNITS "|" CU2X_SPEED_UNITS
                          ")[^a-z0-9]*)?"
                          "((is|was|of)[^a-z0-9]*)?$",
                          Regex::IgnoreCase);
  return Unit.match(After) || Word.match(Before);
}

bool LineComparison::areSame(StringRef A, StringRef B) {
  StringRef LineA = A, LineB = B;
  while (!A.empty() && !B.empty()) {
    if (!isNumberStart(A) || !isNumberStart(B)) {
      if (A.front() != B.front())
        return false;
      A = A.drop_front();
      B = B.drop_front();
      continue;
    }
    std::string TextA = A.take_front(64).str(), TextB = B.take_front(64).str();
    char *EndA, *EndB;
    double NumberA = std::strtod(TextA.c_str(), &EndA);
    double NumberB = std::strtod(TextB.c_str(), &EndB);
    StringRef WordA = A.take_front(EndA - TextA.c_str());
    StringRef WordB = B.take_front(EndB - TextB.c_str());
    // Whole numbers count something: they are equal or they are not.
    bool IsReal = WordA.find_first_of(".eE") != StringRef::npos ||
                  WordB.find_first_of(".eE") != StringRef::npos;
    double Size = std::max(std::fabs(NumberA), std::fabs(NumberB));
    StringRef BeforeA = LineA.drop_back(A.size());
    StringRef BeforeB = LineB.drop_back(B.size());
    A = A.drop_front(WordA.size());
    B = B.drop_front(WordB.size());
    if (WordA == WordB ||
        (IsReal && std::fabs(NumberA - NumberB) <= Tolerance * Size))
      continue;
    if (!isMeasured(BeforeA, A) || !isMeasured(BeforeB, B))
      return false;
    ++Measured;
  }
  return A.empty() && B.empty();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static bool areClose(double A, double B, double Tolerance) {
  return std::isfinite(A) && std::isfinite(B) &&
         std::fabs(A - B) <= Tolerance * std::max(std::fabs(A), std::fabs(B));
}

/// Calls \p Same with each pair of elements of type T whose bytes differ.
template <class T, class Function>
static bool allSame(StringRef A, StringRef B, Function Same) {
  if (A.size() % sizeof(T))
    return false;
  for (size_t I = 0; I != A.size(); I += sizeof(T)) {
    T X, Y;
    memcpy(&X, A.data() + I, sizeof(T));
    memcpy(&Y, B.data() + I, sizeof(T));
    if (memcmp(&X, &Y, sizeof(T)) && !Same(X, Y))
      return false;
  }
  return true;
}

/// Numbers of 16 bits.
static bool areSameSmall(StringRef A, StringRef B, const fltSemantics &Format,
                         double Tolerance) {
  return allSame<uint16_t>(A, B, [&](uint16_t X, uint16_t Y) {
    APFloat P(Format, APInt(16, X)), Q(Format, APInt(16, Y));
    return (P.isNaN() && Q.isNaN()) ||
           areClose(P.convertToDouble(), Q.convertToDouble(), Tolerance);
  });
}

template <class T>
static bool areSameReals(StringRef A, StringRef B, double Tolerance) {
  return allSame<T>(A, B, [&](T X, T Y) {
    return (std::isnan(X) && std::isnan(Y)) || areClose(X, Y, Tolerance);
  });
}

/// The same for bytes of which nobody says what they are: small integers look
/// like numbers that are not normal.
template <class T>
static bool mayBeReals(StringRef A, StringRef B, double Tolerance) {
  return allSame<T>(A, B, [&](T X, T Y) {
    return std::isnormal(X) && std::isnormal(Y) && areClose(X, Y, Tolerance);
  });
}

/// A small integer or a number of usual size.
static bool isPlain(uint32_t Word) {
  float Real;
  memcpy(&Real, &Word, sizeof(Real));
  double Size = std::fabs(Real);
  return std::abs(static_cast<int64_t>(static_cast<int32_t>(Word))) < 1 << 24 ||
         (Size > 0x1p-40 && Size < 0x1p40);
}

/// Whether of two words side by side, the first of which differs in \p A and
/// \p B, that is the end of a double somewhere: as a double, a pair of floats
/// is close to all that have the same second one.
static bool haveDoubles(StringRef A, StringRef B) {
  return !allSame<uint64_t>(A, B, [](uint64_t X, uint64_t Y) {
    return isPlain(static_cast<uint32_t>(X)) &&
           isPlain(static_cast<uint32_t>(Y));
  });
}

bool driver::areSameElements(StringRef A, StringRef B, char Element,
                             double Tolerance) {
  if (A == B)
    return true;
  if (A.size() != B.size())
    return false;
  // Two in the last place.
  constexpr double HalfStep = 0x1p-9, BFloatStep = 0x1p-6;
  switch (static_cast<simt::Element>(Element)) {
  case simt::Element::Integer:
    return false;
  case simt::Element::Address:
    return true;
  case simt::Element::Float:
    return areSameReals<float>(A, B, Tolerance);
  case simt::Element::Double:
    return areSameReals<double>(A, B, Tolerance);
  case simt::Element::Half:
    return areSameSmall(A, B, APFloat::IEEEhalf(),
                        std::max(Tolerance, HalfStep));
  case simt::Element::BFloat:
    return areSameSmall(A, B, APFloat::BFloat(),
                        std::max(Tolerance, BFloatStep));
  case simt::Element::Unknown:
    break;
  }
  return mayBeReals<float>(A, B, Tolerance) ||
         (mayBeReals<double>(A, B, Tolerance) && haveDoubles(A, B));
}
