//===- cuda_pipeline.h - The primitives alone -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_CUDA_PIPELINE_H
#define CU2X_SIMT_CUDA_CUDA_PIPELINE_H

#include "cuda_pipeline_primitives.h"

#endif // CU2X_SIMT_CUDA_CUDA_PIPELINE_H
