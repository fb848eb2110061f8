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

#define CU2X_FUNCTIONS "simt/small_float_functions.inc"
#include "cu2x/runtime/halffunctions.inc"
#undef CU2X_FUNCTIONS

#endif // CU2X_SIMT_CUDA_FP16_H
