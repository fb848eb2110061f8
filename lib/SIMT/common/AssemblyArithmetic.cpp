//===- AssemblyArithmetic.cpp - What PTX calculates -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyArithmetic.h"

#include "../Extremes.h"
#include <algorithm>
#include <cfenv>
#include <cmath>

using namespace cu2x;
using namespace cu2x::ptx;

namespace {

uint64_t bits(float Value) {
  uint32_t Bits;
  memcpy(&Bits, &Value, sizeof(Bits));
  return Bits;
}

uint64_t high(const Inputs &In) {
  if (In.T.Width == 32)
    return In.T.Kind == 's' ? uint64_t(In.s(0) * In.s(1)) >> 32
                            : In.V[0] * In.V[1] >> 32;
  if (In.T.Kind == 's')
    return uint64_t(__int128(In.s(0)) * In.s(1) >> 64);
  return uint64_t((unsigned __int128)(In.V[0]) * In.V[1] >> 64);
}
uint64_t wide(const Inputs &In) {
  return In.T.Kind == 's' ? uint64_t(In.s(0) * In.s(1)) : In.V[0] * In.V[1];
}
uint64_t reversed(const Inputs &In) {
  uint64_t Result = 0;
  for (unsigned I = 0; I != In.T.Width; ++I)
    Result |= (In.V[0] >> I & 1) << (In.T.Width - 1 - I);
  return Result;
}
uint64_t extracted(const Inputs &In) {
  unsigned Begin = In.V[1] & 255, Length = In.V[2] & 255, Width = In.T.Width;
  bool Sign = false;
  if (In.T.Kind == 's' && Length)
    Sign = In.V[0] >> std::min(Begin + Length - 1, Width - 1) & 1;
  uint64_t Result = 0;
  for (unsigned I = 0; I != Width; ++I)
    if (I < Length && Begin + I < Width)
      Result |= (In.V[0] >> (Begin + I) & 1) << I;
    else if (Sign)
      Result |= uint64_t(1) << I;
  return Result;
}
uint64_t inserted(const Inputs &In) {
  unsigned Begin = In.V[2] & 255, Length = In.V[3] & 255;
  uint64_t Result = In.V[1];
  for (unsigned I = 0; I < Length && Begin + I < In.T.Width; ++I) {
    uint64_t Bit = uint64_t(1) << (Begin + I);
    Result = (Result & ~Bit) | ((In.V[0] >> I & 1) ? Bit : 0);
  }
  return Result;
}
uint64_t permuted(const Inputs &In) {
  uint64_t Bytes = In.V[1] << 32 | In.V[0], Result = 0;
  for (unsigned I = 0; I != 4; ++I) {
    unsigned Which = In.V[2] >> 4 * I & 15;
    uint64_t Byte = Bytes >> 8 * (Which & 7) & 255;
    if (Which & 8)
      Byte = Byte & 128 ? 255 : 0;
    Result |= Byte << 8 * I;
  }
  return Result;
}
uint64_t looked(const Inputs &In) {
  uint64_t Result = 0;
  for (unsigned I = 0; I != 32; ++I) {
    unsigned Row =
        (In.V[0] >> I & 1) << 2 | (In.V[1] >> I & 1) << 1 | (In.V[2] >> I & 1);
    Result |= (In.V[3] >> Row & 1) << I;
  }
  return Result;
}
/// The highest bit that is set, or that is not the sign.
uint64_t found(const Inputs &In) {
  uint64_t Bits = In.T.Kind == 's' && In.s(0) < 0 ? ~In.V[0] : In.V[0];
  for (int I = int(In.T.Width) - 1; I >= 0; --I)
    if (Bits >> I & 1)
      return uint64_t(I);
  return 0xffffffff;
}
uint64_t absoluteDifference(const Inputs &In) {
  bool Less = In.T.Kind == 's' ? In.s(0) < In.s(1) : In.V[0] < In.V[1];
  return In.V[2] + (Less ? In.V[1] - In.V[0] : In.V[0] - In.V[1]);
}
uint64_t dot(const Inputs &In) {
  int64_t Sum = int64_t(In.V[2]);
  for (unsigned I = 0; I != 4; ++I) {
    uint8_t A = uint8_t(In.V[0] >> 8 * I), B = uint8_t(In.V[1] >> 8 * I);
    Sum += In.T.Kind == 's' ? int8_t(A) * int8_t(B) : A * B;
  }
  return uint64_t(Sum);
}
uint64_t differences(const Inputs &In) {
  uint64_t Sum = In.V[2];
  for (unsigned I = 0; I != 4; ++I) {
    int A = uint8_t(In.V[0] >> 8 * I), B = uint8_t(In.V[1] >> 8 * I);
    Sum += A < B ? B - A : A - B;
  }
  return Sum;
}
template <bool Left, bool Clamp> uint64_t funnel(const Inputs &In) {
  unsigned Shift = Clamp ? unsigned(std::min<uint64_t>(In.V[2], 32))
                         : unsigned(In.V[2] & 31);
  uint64_t Both = In.V[1] << 32 | In.V[0];
  if (Left)
    return Shift == 32 ? In.V[0] : Both << Shift >> 32;
  return Shift == 32 ? In.V[1] : Both >> Shift;
}
uint64_t shiftedRight(const Inputs &In) {
  if (In.T.Kind == 's')
    return uint64_t(In.s(0) >>
                    std::min<uint64_t>(uint32_t(In.V[1]), In.T.Width - 1));
  return uint32_t(In.V[1]) < In.T.Width ? In.V[0] >> In.V[1] : 0;
}

/// One operation on floats that rounds toward zero.
template <class Operation> uint64_t towardZero(const Inputs &In, Operation Do) {
  volatile float X = In.f(0), Y = In.f(1);
  int Before = std::fegetround();
  std::fesetround(FE_TOWARDZERO);
  volatile float Result = Do(X, Y);
  std::fesetround(Before);
  return bits(Result);
}
/// An approximation is as good as it can be; `.ftz` makes numbers zero that
/// are too small to be normal.
float flushed(float X) {
  return std::fpclassify(X) == FP_SUBNORMAL ? std::copysign(0.0f, X) : X;
}

/// Those whose second operands divide: 0 has no result that PTX defines.
template <bool Remainder> uint64_t divided(const Inputs &In) {
  if (!In.V[1])
    return ~uint64_t(0);
  if (In.T.Kind == 'u')
    return Remainder ? In.V[0] % In.V[1] : In.V[0] / In.V[1];
  if (In.s(1) == -1)
    return Remainder ? 0 : -In.V[0];
  return uint64_t(Remainder ? In.s(0) % In.s(1) : In.s(0) / In.s(1));
}

struct Row {
  const char *Name;
  /// Which types it takes, of "busf".
  const char *Types;
  Calculation Means;
};

#define DO(EXPR) [](const Inputs &In) -> uint64_t { return EXPR; }
#define APPROXIMATE(NAME, EXPR)                                                \
  {NAME ".approx",                                                             \
   "f",                                                                        \
   {1,                                                                         \
    [](const Inputs &In) -> uint64_t {                                         \
      const float X = In.f(0);                                                 \
      return bits(EXPR);                                                       \
    }}},                                                                       \
  {                                                                            \
    NAME ".approx.ftz", "f", {                                                 \
      1, [](const Inputs &In) -> uint64_t {                                    \
        const float X = flushed(In.f(0));                                      \
        return bits(flushed(EXPR));                                            \
      }                                                                        \
    }                                                                          \
  }
constexpr Row Rows[] = {
    {"mov", "busf", {1, DO(In.V[0])}},
    {"add", "us", {2, DO(In.V[0] + In.V[1])}},
    {"sub", "us", {2, DO(In.V[0] - In.V[1])}},
    {"mul.lo", "us", {2, DO(In.V[0] * In.V[1])}},
    {"mul.hi", "us", {2, high}},
    {"mul.wide", "us", {2, wide}},
    {"mad.lo", "us", {3, DO(In.V[0] * In.V[1] + In.V[2])}},
    {"mad.hi", "us", {3, DO(high(In) + In.V[2])}},
    {"mad.wide", "us", {3, DO(wide(In) + In.V[2])}},
    {"min", "u", {2, DO(std::min(In.V[0], In.V[1]))}},
    {"min", "s", {2, DO(uint64_t(std::min(In.s(0), In.s(1))))}},
    {"max", "u", {2, DO(std::max(In.V[0], In.V[1]))}},
    {"max", "s", {2, DO(uint64_t(std::max(In.s(0), In.s(1))))}},
    {"abs", "s", {1, DO(In.s(0) < 0 ? -In.V[0] : In.V[0])}},
    {"neg", "s", {1, DO(-In.V[0])}},
    {"and", "b", {2, DO(In.V[0] & In.V[1])}},
    {"or", "b", {2, DO(In.V[0] | In.V[1])}},
    {"xor", "b", {2, DO(In.V[0] ^ In.V[1])}},
    {"not", "b", {1, DO(~In.V[0])}},
    {"popc", "b", {1, DO(uint64_t(__builtin_popcountll(In.V[0])))}},
    {"clz",
     "b",
     {1,
      DO(In.V[0] ? __builtin_clzll(In.V[0]) - (64 - In.T.Width) : In.T.Width)}},
    {"brev", "b", {1, reversed}},
    {"bfind", "us", {1, found}},
    {"sad", "us", {3, absoluteDifference}},
    {"shl",
     "b",
     {2, DO(uint32_t(In.V[1]) < In.T.Width ? In.V[0] << In.V[1] : 0)}},
    {"shr", "bus", {2, shiftedRight}},
    {"bfe", "us", {3, extracted}},
    {"bfi", "b", {4, inserted}},
    {"prmt", "b", {3, permuted}},
    {"lop3", "b", {4, looked}},
    {"shf.l.wrap", "b", {3, funnel<true, false>}},
    {"shf.r.wrap", "b", {3, funnel<false, false>}},
    {"shf.l.clamp", "b", {3, funnel<true, true>}},
    {"shf.r.clamp", "b", {3, funnel<false, true>}},
    {"vabsdiff4.u32.u32.add", "u", {3, differences}},
    {"dp4a.u32", "u", {3, dot}},
    {"dp4a.s32", "s", {3, dot}},
    {"add", "f", {2, DO(bits(In.f(0) + In.f(1)))}},
    {"sub", "f", {2, DO(bits(In.f(0) - In.f(1)))}},
    {"mul", "f", {2, DO(bits(In.f(0) * In.f(1)))}},
    {"add.rn", "f", {2, DO(bits(In.f(0) + In.f(1)))}},
    {"sub.rn", "f", {2, DO(bits(In.f(0) - In.f(1)))}},
    {"mul.rn", "f", {2, DO(bits(In.f(0) * In.f(1)))}},
    {"fma.rn", "f", {3, DO(bits(std::fma(In.f(0), In.f(1), In.f(2))))}},
    {"div.rn", "f", {2, DO(bits(In.f(0) / In.f(1)))}},
    {"sqrt.rn", "f", {1, DO(bits(std::sqrt(In.f(0))))}},
    {"abs", "f", {1, DO(bits(std::fabs(In.f(0))))}},
    {"neg", "f", {1, DO(bits(-In.f(0)))}},
    {"min", "f", {2, DO(bits(simt::minimum(In.f(0), In.f(1))))}},
    {"max", "f", {2, DO(bits(simt::maximum(In.f(0), In.f(1))))}},
    {"add.rz",
     "f",
     {2, DO(towardZero(In, [](float X, float Y) { return X + Y; }))}},
    {"sub.rz",
     "f",
     {2, DO(towardZero(In, [](float X, float Y) { return X - Y; }))}},
    {"mul.rz",
     "f",
     {2, DO(towardZero(In, [](float X, float Y) { return X * Y; }))}},
    {"div", "bus", {2, divided<false>}},
    {"rem", "bus", {2, divided<true>}},
    {"rcp.rn", "f", {1, DO(bits(1 / In.f(0)))}},
    {"div.approx", "f", {2, DO(bits(In.f(0) / In.f(1)))}},
    {"tanh.approx", "f", {1, DO(bits(std::tanh(In.f(0))))}},
    APPROXIMATE("rcp", 1 / X),
    APPROXIMATE("ex2", std::exp2(X)),
    APPROXIMATE("lg2", std::log2(X)),
    APPROXIMATE("rsqrt", 1 / std::sqrt(X)),
    APPROXIMATE("sqrt", std::sqrt(X)),
    APPROXIMATE("sin", std::sin(X)),
    APPROXIMATE("cos", std::cos(X)),
};
#undef APPROXIMATE
#undef DO

} // namespace

const Calculation *ptx::findCalculation(const std::string &Name, Type T) {
  for (const Row &R : Rows)
    if (Name == R.Name && strchr(R.Types, T.Kind))
      return &R.Means;
  return nullptr;
}
