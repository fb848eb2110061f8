//===- half.h - half and bfloat16 on the host -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The 16-bit types of cuda_fp16.h and cuda_bf16.h, as host code uses them:
// storage, conversions, and arithmetic that is done in float and rounded once.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_HALF_H
#define CU2X_RUNTIME_HALF_H

#include "cu2x/runtime/vectors.h"
#include <cstring>

namespace cu2x::detail {

template <class To, class From> To bitCast(From Value) {
  static_assert(sizeof(To) == sizeof(From), "sizes differ");
  To Result;
  std::memcpy(&Result, &Value, sizeof(To));
  return Result;
}

/// \p Bits without the lowest \p Count, rounded to nearest, ties to even.
inline unsigned roundedShift(unsigned Bits, unsigned Count) {
  unsigned Kept = Bits >> Count, Dropped = Bits & ((1u << Count) - 1);
  unsigned Middle = 1u << (Count - 1);
  return Kept + (Dropped > Middle || (Dropped == Middle && (Kept & 1)));
}

inline float halfToFloat(unsigned short Bits) {
  unsigned Sign = (Bits & 0x8000u) << 16, Exponent = (Bits >> 10) & 0x1f;
  unsigned Fraction = Bits & 0x3ffu;
  if (Exponent == 0x1f)
    return bitCast<float>(Sign | 0x7f800000u | (Fraction << 13));
  if (Exponent)
    return bitCast<float>(Sign | ((Exponent + 112) << 23) | (Fraction << 13));
  float Value = static_cast<float>(Fraction) * 0x1p-24f;
  return Sign ? -Value : Value;
}

inline unsigned short floatToHalf(float Value) {
  unsigned Bits = bitCast<unsigned>(Value), Sign = (Bits >> 16) & 0x8000u;
  unsigned Magnitude = Bits & 0x7fffffffu;
  unsigned Result;
  if (Magnitude > 0x7f800000u)
    return 0x7fff; // the NaN of CUDA
  if (Magnitude >= 0x477ff000u)
    Result = 0x7c00; // from the middle between 65504 and 65536 on
  else if (Magnitude >= 0x38800000u)
    Result = roundedShift(Magnitude - (112u << 23), 13);
  else if (Magnitude < 0x33000000u)
    Result = 0;
  else
    Result = roundedShift((Magnitude & 0x7fffffu) | 0x800000u,
                          126 - (Magnitude >> 23));
  return static_cast<unsigned short>(Sign | Result);
}

inline float bfloatToFloat(unsigned short Bits) {
  return bitCast<float>(static_cast<unsigned>(Bits) << 16);
}

inline unsigned short floatToBFloat(float Value) {
  unsigned Bits = bitCast<unsigned>(Value);
  if ((Bits & 0x7fffffffu) > 0x7f800000u)
    return 0x7fff;
  return static_cast<unsigned short>(roundedShift(Bits, 16));
}

} // namespace cu2x::detail

struct __half_raw {
  unsigned short x;
};
struct __nv_bfloat16_raw {
  unsigned short x;
};

// Both types with what they share.
#define CU2X_SMALL_FLOAT(TYPE, RAW, TO_FLOAT, FROM_FLOAT)                      \
  struct TYPE {                                                                \
    TYPE() = default;                                                          \
    TYPE(RAW Raw) : Bits(Raw.x) {}                                             \
    TYPE(float Value) : Bits(cu2x::detail::FROM_FLOAT(Value)) {}               \
    TYPE(double Value) : TYPE(static_cast<float>(Value)) {}                    \
    TYPE(int Value) : TYPE(static_cast<float>(Value)) {}                       \
    TYPE(unsigned Value) : TYPE(static_cast<float>(Value)) {}                  \
    operator float() const { return cu2x::detail::TO_FLOAT(Bits); }            \
    operator RAW() const { return {Bits}; }                                    \
    TYPE &operator+=(TYPE Other) { return *this = *this + Other; }             \
    TYPE &operator-=(TYPE Other) { return *this = *this - Other; }             \
    TYPE &operator*=(TYPE Other) { return *this = *this * Other; }             \
    TYPE &operator/=(TYPE Other) { return *this = *this / Other; }             \
    friend TYPE operator+(TYPE Left, TYPE Right) {                             \
      return float(Left) + float(Right);                                       \
    }                                                                          \
    friend TYPE operator-(TYPE Left, TYPE Right) {                             \
      return float(Left) - float(Right);                                       \
    }                                                                          \
    friend TYPE operator*(TYPE Left, TYPE Right) {                             \
      return float(Left) * float(Right);                                       \
    }                                                                          \
    friend TYPE operator/(TYPE Left, TYPE Right) {                             \
      return float(Left) / float(Right);                                       \
    }                                                                          \
    friend TYPE operator-(TYPE Left) { return -float(Left); }                  \
    friend bool operator==(TYPE Left, TYPE Right) {                            \
      return float(Left) == float(Right);                                      \
    }                                                                          \
    friend bool operator!=(TYPE Left, TYPE Right) {                            \
      return float(Left) != float(Right);                                      \
    }                                                                          \
    friend bool operator<(TYPE Left, TYPE Right) {                             \
      return float(Left) < float(Right);                                       \
    }                                                                          \
    friend bool operator<=(TYPE Left, TYPE Right) {                            \
      return float(Left) <= float(Right);                                      \
    }                                                                          \
    friend bool operator>(TYPE Left, TYPE Right) {                             \
      return float(Left) > float(Right);                                       \
    }                                                                          \
    friend bool operator>=(TYPE Left, TYPE Right) {                            \
      return float(Left) >= float(Right);                                      \
    }                                                                          \
                                                                               \
    unsigned short Bits;                                                       \
  };
CU2X_SMALL_FLOAT(__half, __half_raw, halfToFloat, floatToHalf)
CU2X_SMALL_FLOAT(__nv_bfloat16, __nv_bfloat16_raw, bfloatToFloat, floatToBFloat)
#undef CU2X_SMALL_FLOAT

struct alignas(4) __half2 {
  __half x, y;
};
struct alignas(4) __nv_bfloat162 {
  __nv_bfloat16 x, y;
};

typedef __half half;
typedef __half2 half2;
typedef __half __nv_half;
typedef __half2 __nv_half2;
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;

inline __half __float2half(float Value) { return Value; }
inline __half __float2half_rn(float Value) { return Value; }
inline __half __double2half(double Value) { return Value; }
inline __half __int2half_rn(int Value) { return Value; }
inline float __half2float(__half Value) { return Value; }
inline int __half2int_rz(__half Value) {
  return static_cast<int>(static_cast<float>(Value));
}
inline __half __ushort_as_half(unsigned short Bits) { return __half_raw{Bits}; }
inline __half __short_as_half(short Bits) {
  return __half_raw{static_cast<unsigned short>(Bits)};
}
inline unsigned short __half_as_ushort(__half Value) { return Value.Bits; }
inline short __half_as_short(__half Value) {
  return static_cast<short>(Value.Bits);
}
inline __half2 __floats2half2_rn(float X, float Y) { return {X, Y}; }
inline __half2 __float2half2_rn(float Value) { return {Value, Value}; }
inline __half2 __float22half2_rn(float2 Value) { return {Value.x, Value.y}; }
inline __half2 __halves2half2(__half X, __half Y) { return {X, Y}; }
inline __half2 make_half2(__half X, __half Y) { return {X, Y}; }
inline float2 __half22float2(__half2 Value) { return {Value.x, Value.y}; }
inline __half __low2half(__half2 Value) { return Value.x; }
inline __half __high2half(__half2 Value) { return Value.y; }
inline float __low2float(__half2 Value) { return Value.x; }
inline float __high2float(__half2 Value) { return Value.y; }

inline __nv_bfloat16 __float2bfloat16(float Value) { return Value; }
inline __nv_bfloat16 __float2bfloat16_rn(float Value) { return Value; }
inline __nv_bfloat16 __double2bfloat16(double Value) { return Value; }
inline float __bfloat162float(__nv_bfloat16 Value) { return Value; }
inline __nv_bfloat16 __ushort_as_bfloat16(unsigned short Bits) {
  return __nv_bfloat16_raw{Bits};
}
inline unsigned short __bfloat16_as_ushort(__nv_bfloat16 Value) {
  return Value.Bits;
}
inline __nv_bfloat162 __floats2bfloat162_rn(float X, float Y) { return {X, Y}; }
inline float2 __bfloat1622float2(__nv_bfloat162 Value) {
  return {Value.x, Value.y};
}

#endif // CU2X_RUNTIME_HALF_H
