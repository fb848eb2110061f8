//===- cuda_fp16.h - Half precision -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_FP16_H
#define CU2X_SIMT_CUDA_FP16_H

#include "cu2x/runtime/smallfloats.h"
#include "simt/device.h"

#define __CUDA_FP16_H__
#define __CUDA_FP16_TYPES_EXIST__
#define CUDART_INF_FP16 __ushort_as_half(0x7C00)
#define CUDART_NAN_FP16 __ushort_as_half(0x7FFF)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half(0x0001)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half(0x7BFF)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half(0x8000)
#define CUDART_ZERO_FP16 __ushort_as_half(0x0000)
#define CUDART_ONE_FP16 __ushort_as_half(0x3C00)

#define CU2X_H __half
#define CU2X_OTHER __nv_bfloat16
#define CU2X_H2 __half2
#define CU2X_RAW __half_raw
#define CU2X_RAW2 __half2_raw
#define CU2X_FORMAT cu2x::detail::HalfFormat
#define CU2X_FROM(A, B) __##A##2half##B
#define CU2X_INTO(B) __half2##B
#define CU2X_AS(A) __##A##_as_half
#define CU2X_BITS(A) __half_as_##A
#define CU2X_PAIR __half2half2
#define CU2X_MAKE_PAIR make_half2
#include "simt/small_float_functions.inc"
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

typedef __half half;
typedef __half2 half2;
typedef __half __nv_half;
typedef __half2 __nv_half2;
typedef __half nv_half;
typedef __half2 nv_half2;
typedef __half_raw __nv_half_raw;
typedef __half2_raw __nv_half2_raw;

#endif // CU2X_SIMT_CUDA_FP16_H
