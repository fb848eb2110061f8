//===- cudaProfiler.h - Profiler control of the driver API ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDAPROFILER_H
#define CU2X_HEADERS_CUDAPROFILER_H

#include "cuda.h"

typedef enum CUoutput_mode_enum {
  CU_OUT_KEY_VALUE_PAIR,
  CU_OUT_CSV
} CUoutput_mode;

extern "C" {
CUresult cuProfilerInitialize(const char *__configFile,
                              const char *__outputFile,
                              CUoutput_mode __outputMode);
CUresult cuProfilerStart();
CUresult cuProfilerStop();
} // extern "C"

#endif // CU2X_HEADERS_CUDAPROFILER_H
