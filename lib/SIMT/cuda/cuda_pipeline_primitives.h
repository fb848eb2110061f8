//===- cuda_pipeline_primitives.h - Copies that need not be waited for -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_CUDA_PIPELINE_PRIMITIVES_H
#define CU2X_SIMT_CUDA_CUDA_PIPELINE_PRIMITIVES_H

#include "cuda_runtime.h"
#include <cstring>

CU2X_DEVICE void __pipeline_memcpy_async(void *Shared, const void *Global,
                                         size_t Size, size_t Zeros = 0) {
  memcpy(Shared, Global, Size - Zeros);
  memset(static_cast<char *>(Shared) + Size - Zeros, 0, Zeros);
}
CU2X_DEVICE void __pipeline_commit() {}
CU2X_DEVICE void __pipeline_wait_prior(size_t) {}

#endif // CU2X_SIMT_CUDA_CUDA_PIPELINE_PRIMITIVES_H
