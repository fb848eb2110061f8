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
void nvtxNameCuDeviceA(CUdevice device, const char *name);
void nvtxNameCuDeviceW(CUdevice device, const wchar_t *name);
void nvtxNameCuContextA(CUcontext context, const char *name);
void nvtxNameCuContextW(CUcontext context, const wchar_t *name);
void nvtxNameCuStreamA(CUstream stream, const char *name);
void nvtxNameCuStreamW(CUstream stream, const wchar_t *name);
void nvtxNameCuEventA(CUevent event, const char *name);
void nvtxNameCuEventW(CUevent event, const wchar_t *name);
} // extern "C"

#endif // CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDA_H
