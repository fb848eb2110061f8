//===- nvtx3/nvToolsExtCuda.h - Names of driver objects for profilers *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDA_H
#define CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDA_H

#include "nvToolsExt.h"
#include "../cuda.h"

enum nvtxResourceCUDAType_t {
  NVTX_RESOURCE_TYPE_CUDA_DEVICE = 0x40001,
  NVTX_RESOURCE_TYPE_CUDA_CONTEXT,
  NVTX_RESOURCE_TYPE_CUDA_STREAM,
  NVTX_RESOURCE_TYPE_CUDA_EVENT,
};

extern "C" {
void nvtxNameCuDeviceA(CUdevice __device, const char *__name);
void nvtxNameCuDeviceW(CUdevice __device, const wchar_t *__name);
void nvtxNameCuContextA(CUcontext __context, const char *__name);
void nvtxNameCuContextW(CUcontext __context, const wchar_t *__name);
void nvtxNameCuStreamA(CUstream __stream, const char *__name);
void nvtxNameCuStreamW(CUstream __stream, const wchar_t *__name);
void nvtxNameCuEventA(CUevent __event, const char *__name);
void nvtxNameCuEventW(CUevent __event, const wchar_t *__name);
} // extern "C"

#endif // CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDA_H
