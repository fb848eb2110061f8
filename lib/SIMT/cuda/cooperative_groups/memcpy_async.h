//===- memcpy_async.h - Cooperative groups ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
#define CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H

#include "simt/groups.h"

#endif // CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
