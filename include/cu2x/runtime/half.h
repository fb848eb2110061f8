//===- half.h - half and bfloat16 on the host -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The 16-bit types of cuda_fp16.h and cuda_bf16.h, as host code uses them:
// storage, conversions, and arithmetic that rounds once.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_HALF_H
#define CU2X_RUNTIME_HALF_H

#include "cu2x/runtime/smallfloats.h"
#include "cu2x/runtime/vectors.h"
#include <limits.h>

namespace cu2x::detail {

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

#define CU2X_DEVICE inline
#define CU2X_H __half
#define CU2X_H2 __half2
#define CU2X_OTHER __nv_bfloat16
#define CU2X_RAW __half_raw
#define CU2X_RAW2 __half2_raw
#define CU2X_FORMAT cu2x::detail::HalfFormat
#define CU2X_FROM(A, B) __##A##2half##B
#define CU2X_INTO(B) __half2##B
#define CU2X_AS(A) __##A##_as_half
#define CU2X_BITS(A) __half_as_##A
#define CU2X_PAIR __half2half2
#define CU2X_MAKE_PAIR make_half2
#include "cu2x/runtime/smallfloatfunctions.inc"
#undef CU2X_H
#undef CU2X_H2
#undef CU2X_OTHER
#undef CU2X_RAW
#undef CU2X_RAW2
#undef CU2X_FORMAT
#undef CU2X_FROM
#undef CU2X_INTO
#undef CU2X_AS
#undef CU2X_BITS
#undef CU2X_PAIR
#undef CU2X_MAKE_PAIR

#define CU2X_H __nv_bfloat16
#define CU2X_H2 __nv_bfloat162
#define CU2X_OTHER __half
#define CU2X_RAW __nv_bfloat16_raw
#define CU2X_RAW2 __nv_bfloat162_raw
#define CU2X_FORMAT cu2x::detail::BFloat16Format
#define CU2X_FROM(A, B) __##A##2bfloat16##B
#define CU2X_INTO(B) __bfloat162##B
#define CU2X_AS(A) __##A##_as_bfloat16
#define CU2X_BITS(A) __bfloat16_as_##A
#define CU2X_PAIR __bfloat162bfloat162
#define CU2X_MAKE_PAIR make_bfloat162
#include "cu2x/runtime/smallfloatfunctions.inc"
#undef CU2X_H
#undef CU2X_H2
#undef CU2X_OTHER
#undef CU2X_RAW
#undef CU2X_RAW2
#undef CU2X_FORMAT
#undef CU2X_FROM
#undef CU2X_INTO
#undef CU2X_AS
#undef CU2X_BITS
#undef CU2X_PAIR
#undef CU2X_MAKE_PAIR
#undef CU2X_DEVICE

inline __half::__half(__nv_bfloat16 Value) : __half(Value.value()) {}
inline __nv_bfloat16::__nv_bfloat16(__half Value)
    : __nv_bfloat16(Value.value()) {}

typedef __half half;
typedef __half2 half2;
typedef __half __nv_half;
typedef __half2 __nv_half2;
typedef __half nv_half;
typedef __half2 nv_half2;
typedef __half_raw __nv_half_raw;
typedef __half2_raw __nv_half2_raw;
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;

#define CUDART_INF_FP16 __ushort_as_half(0x7C00)
#define CUDART_NAN_FP16 __ushort_as_half(0x7FFF)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half(0x0001)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half(0x7BFF)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half(0x8000)
#define CUDART_ZERO_FP16 __ushort_as_half(0x0000)
#define CUDART_ONE_FP16 __ushort_as_half(0x3C00)
#define CUDART_INF_BF16 __ushort_as_bfloat16(0x7F80)
#define CUDART_NAN_BF16 __ushort_as_bfloat16(0x7FFF)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16(0x0001)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16(0x7F7F)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16(0x8000)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16(0x0000)
#define CUDART_ONE_BF16 __ushort_as_bfloat16(0x3F80)

#endif // CU2X_RUNTIME_HALF_H
