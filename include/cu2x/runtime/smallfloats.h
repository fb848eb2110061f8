//===- smallfloats.h - Rounding to half and bfloat16 ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What ports and the executor of CUDA's sources share of the 16-bit types.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_SMALLFLOATS_H
#define CU2X_RUNTIME_SMALLFLOATS_H

#include <cstring>

namespace cu2x {
namespace detail {

template <class To, class From> To bitCast(From Value) {
  static_assert(sizeof(To) == sizeof(From), "sizes differ");
  To Result;
  std::memcpy(&Result, &Value, sizeof(To));
  return Result;
}

/// \p Value, which is integral or not finite, as a \p To. Out of range
/// saturates. What NaN becomes depends on the types, as PTX says of cvt.
template <class To, class From> To saturatingCast(From Value) {
  constexpr bool Signed = To(-1) < To(0);
  constexpr unsigned Bits = 8 * sizeof(To);
  constexpr To Min = Signed ? To(1) << (Bits - 1) : To(0);
  constexpr To Max = ~Min;
  if (Value != Value)
    return sizeof(From) == 4 && sizeof(To) == 4 ? To(0) : To(1) << (Bits - 1);
  // 2^Bits or half of it is exact in any type.
  From Limit = static_cast<From>(1ull << (Bits - 2)) * (Signed ? 2 : 4);
  if (Value >= Limit)
    return Max;
  if (Value <= (Signed ? -Limit : From(0)))
    return Min;
  return static_cast<To>(Value);
}

enum class Rounding { Nearest, Zero, Up, Down };

/// A binary format of 16 bits with \p FractionBits bits of mantissa, whose
/// smallest normal number is 2^\p MinExponent. Values are doubles, which hold
/// all of them and, rounded, their sums, products, quotients and roots.
template <unsigned FractionBits, int MinExponent> struct SmallFormat {
  static constexpr unsigned short Infinity =
      static_cast<unsigned short>(0x7fff & ~((1u << FractionBits) - 1));

  static double powerOfTwo(int Exponent) {
    return bitCast<double>(static_cast<unsigned long long>(Exponent + 1023)
                           << 52);
  }

  static double decode(unsigned short Bits) {
    unsigned Magnitude = Bits & 0x7fff, Field = Magnitude >> FractionBits;
    double Value;
    if (Magnitude > Infinity)
      Value = __builtin_nan("");
    else if (Magnitude == Infinity)
      Value = __builtin_inf();
    else if (Field == 0)
      Value = Magnitude * powerOfTwo(MinExponent - int(FractionBits));
    else
      Value = ((Magnitude & ((1u << FractionBits) - 1)) | 1u << FractionBits) *
              powerOfTwo(int(Field) - 1 + MinExponent - int(FractionBits));
    return Bits & 0x8000 ? -Value : Value;
  }

  static unsigned short encode(double Value,
                               Rounding Mode = Rounding::Nearest) {
    if (Value != Value)
      return 0x7fff;
    auto Raw = bitCast<unsigned long long>(Value);
    unsigned Sign = Raw >> 63 << 15;
    double Magnitude = __builtin_fabs(Value);
    if (__builtin_isinf(Value))
      return Sign | Infinity;
    int Exponent = int(Raw >> 52 & 0x7ff) - 1023;
    if (Exponent < MinExponent)
      Exponent = MinExponent;
    // In units of the last place.
    double Scaled = Exponent > 127
                        ? powerOfTwo(FractionBits + 1)
                        : Magnitude * powerOfTwo(int(FractionBits) - Exponent);
    auto Units = static_cast<unsigned>(Scaled);
    double Rest = Scaled - Units;
    bool Away = false;
    switch (Mode) {
    case Rounding::Nearest:
      Away = Rest > 0.5 || (Rest == 0.5 && (Units & 1));
      break;
    case Rounding::Zero:
      break;
    case Rounding::Up:
      Away = Rest > 0 && !Sign;
      break;
    case Rounding::Down:
      Away = Rest > 0 && Sign;
      break;
    }
    unsigned Bits =
        Units + Away +
        (static_cast<unsigned>(Exponent - MinExponent) << FractionBits);
    if (Bits >= Infinity) {
      bool ToInfinity = Mode == Rounding::Nearest ||
                        (Mode == Rounding::Up && !Sign) ||
                        (Mode == Rounding::Down && Sign);
      Bits = ToInfinity ? Infinity : Infinity - 1;
    }
    return Sign | Bits;
  }
};

using HalfFormat = SmallFormat<10, -14>;
using BFloat16Format = SmallFormat<7, -126>;

template <class Type> constexpr Type clampTo(Type Value, Type Low, Type High) {
  return Value < Low ? Low : Value > High ? High : Value;
}

/// Between 0 and 1; NaN is 0.
inline float saturated(float Value) {
  return !(Value > 0.0f) ? 0.0f : Value > 1.0f ? 1.0f : Value;
}

/// A double that rounds like the exact \p Value, whose bits may be too many.
template <class Integer> double oddDouble(Integer Value) {
  unsigned long long Magnitude = Value < 0 ? 0ull - Value : Value;
  if (Magnitude >> 53) {
    bool Sticky = Magnitude & 0x7ff;
    Magnitude = (Magnitude & ~0x7ffull) | (Sticky ? 0x800 : 0);
  }
  auto Result = static_cast<double>(Magnitude);
  return Value < 0 ? -Result : Result;
}

/// A double that rounds like the exact A * B + C of small floats.
inline double oddFma(double Left, double Right, double Added) {
  double Product = Left * Right, Sum = Product + Added;
  if (Sum != Sum || __builtin_isinf(Sum))
    return Sum;
  double Part = Sum - Product;
  double Error = (Product - (Sum - Part)) + (Added - Part);
  if (Error == 0)
    return Sum;
  auto Raw = bitCast<unsigned long long>(Sum);
  // The error points towards zero: take the neighbour there.
  if ((Error < 0) != (Sum < 0))
    --Raw;
  return bitCast<double>(Raw | 1);
}

} // namespace detail
} // namespace cu2x

#endif // CU2X_RUNTIME_SMALLFLOATS_H
