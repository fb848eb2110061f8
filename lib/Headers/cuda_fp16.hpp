//===- cuda_fp16.hpp - Half precision functions -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_FP16_HPP
#define CU2X_HEADERS_CUDA_FP16_HPP

#include "cuda_fp16.h"

#endif // CU2X_HEADERS_CUDA_FP16_HPP
