//===- cuda_awbarrier_helpers.h - Kept for its name -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_AWBARRIER_HELPERS_H
#define CU2X_HEADERS_CUDA_AWBARRIER_HELPERS_H

#include "cuda_awbarrier.h"

#endif // CU2X_HEADERS_CUDA_AWBARRIER_HELPERS_H
