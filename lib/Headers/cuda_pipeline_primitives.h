//===- cuda_pipeline_primitives.h - Asynchronous copies, C interface *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_PIPELINE_PRIMITIVES_H
#define CU2X_HEADERS_CUDA_PIPELINE_PRIMITIVES_H

#include "cuda_awbarrier_primitives.h"

CU2X_D void __pipeline_memcpy_async(void *__restrict __dst_shared,
                                    const void *__restrict __src_global,
                                    size_t __size_and_align,
                                    size_t __zfill = 0);
CU2X_D void __pipeline_commit();
CU2X_D void __pipeline_wait_prior(size_t __prior);
CU2X_D void __pipeline_arrive_on(__mbarrier_t *__barrier);

#endif // CU2X_HEADERS_CUDA_PIPELINE_PRIMITIVES_H
