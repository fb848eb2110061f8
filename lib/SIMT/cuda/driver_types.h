//===- driver_types.h - Part of cuda_runtime.h here -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_DRIVER_TYPES_H
#define CU2X_SIMT_CUDA_DRIVER_TYPES_H

#include "cuda_runtime.h"

#endif // CU2X_SIMT_CUDA_DRIVER_TYPES_H
