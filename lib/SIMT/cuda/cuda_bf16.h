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

#define CU2X_FUNCTIONS "simt/small_float_functions.inc"
#include "cu2x/runtime/bfloat16functions.inc"
#undef CU2X_FUNCTIONS

inline __half::__half(__nv_bfloat16 X) : __half(X.value()) {}
inline __nv_bfloat16::__nv_bfloat16(__half X) : __nv_bfloat16(X.value()) {}

#endif // CU2X_SIMT_CUDA_BF16_H
