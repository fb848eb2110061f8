//===- cuda_profiler_api.h - Profiler control -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_PROFILER_API_H
#define CU2X_SIMT_CUDA_PROFILER_API_H

#include "cuda_runtime.h"

extern "C" {
cudaError_t cudaProfilerStart();
cudaError_t cudaProfilerStop();
} // extern "C"

#endif // CU2X_SIMT_CUDA_PROFILER_API_H
