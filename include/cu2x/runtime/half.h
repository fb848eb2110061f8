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
#define CU2X_FUNCTIONS "cu2x/runtime/smallfloatfunctions.inc"
#include "cu2x/runtime/halffunctions.inc"
#include "cu2x/runtime/bfloat16functions.inc"
#undef CU2X_FUNCTIONS
#undef CU2X_DEVICE

inline __half::__half(__nv_bfloat16 Value) : __half(Value.value()) {}
inline __nv_bfloat16::__nv_bfloat16(__half Value)
    : __nv_bfloat16(Value.value()) {}

#endif // CU2X_RUNTIME_HALF_H
