//===- channel_descriptor.h - The same as for CUDA --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIP_CHANNEL_DESCRIPTOR_H
#define CU2X_SIMT_HIP_CHANNEL_DESCRIPTOR_H

#include "hip/hip_runtime.h"

#endif // CU2X_SIMT_HIP_CHANNEL_DESCRIPTOR_H
