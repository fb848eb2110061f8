//===- cuda_bf16.h - bfloat16 -----------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_BF16_H
#define CU2X_SIMT_CUDA_BF16_H

#include "cuda_fp16.h"

#define __CUDA_BF16_H__
#define __CUDA_BF16_TYPES_EXIST__
#define CUDART_INF_BF16 __ushort_as_bfloat16(0x7F80)
#define CUDART_NAN_BF16 __ushort_as_bfloat16(0x7FFF)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16(0x0001)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16(0x7F7F)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16(0x8000)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16(0x0000)
#define CUDART_ONE_BF16 __ushort_as_bfloat16(0x3F80)

#define CU2X_H __nv_bfloat16
#define CU2X_OTHER __half
#define CU2X_H2 __nv_bfloat162
#define CU2X_RAW __nv_bfloat16_raw
#define CU2X_RAW2 __nv_bfloat162_raw
#define CU2X_FORMAT cu2x::detail::BFloat16Format
#define CU2X_FROM(A, B) __##A##2bfloat16##B
#define CU2X_INTO(B) __bfloat162##B
#define CU2X_AS(A) __##A##_as_bfloat16
#define CU2X_BITS(A) __bfloat16_as_##A
#define CU2X_PAIR __bfloat162bfloat162
#define CU2X_MAKE_PAIR make_bfloat162
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

typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;

inline __half::__half(__nv_bfloat16 X) : __half(X.value()) {}
inline __nv_bfloat16::__nv_bfloat16(__half X) : __nv_bfloat16(X.value()) {}

#endif // CU2X_SIMT_CUDA_BF16_H
