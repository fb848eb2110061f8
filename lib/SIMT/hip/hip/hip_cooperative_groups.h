//===- hip_cooperative_groups.h - The same as for CUDA ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIP_HIP_COOPERATIVE_GROUPS_H
#define CU2X_SIMT_HIP_HIP_COOPERATIVE_GROUPS_H

#include "hip/hip_runtime.h"

#include "cooperative_groups.h"
#include "cooperative_groups/memcpy_async.h"
#include "cooperative_groups/reduce.h"
#include "cooperative_groups/scan.h"

#endif // CU2X_SIMT_HIP_HIP_COOPERATIVE_GROUPS_H
