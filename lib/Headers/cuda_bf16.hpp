//===- cuda_bf16.hpp - bfloat16 functions -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_BF16_HPP
#define CU2X_HEADERS_CUDA_BF16_HPP

#include "cuda_bf16.h"

#endif // CU2X_HEADERS_CUDA_BF16_HPP
