//===- nvtx3/nvToolsExtCudaRt.h - Names of runtime objects for profilers *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDART_H
#define CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDART_H

#include "nvToolsExt.h"
#include "../__cu2x_prelude.h"

enum nvtxResourceCUDARTType_t {
  NVTX_RESOURCE_TYPE_CUDART_DEVICE = 0x50000,
  NVTX_RESOURCE_TYPE_CUDART_STREAM,
  NVTX_RESOURCE_TYPE_CUDART_EVENT,
};

extern "C" {
void nvtxNameCudaDeviceA(int device, const char *name);
void nvtxNameCudaDeviceW(int device, const wchar_t *name);
void nvtxNameCudaStreamA(cudaStream_t stream, const char *name);
void nvtxNameCudaStreamW(cudaStream_t stream, const wchar_t *name);
void nvtxNameCudaEventA(cudaEvent_t event, const char *name);
void nvtxNameCudaEventW(cudaEvent_t event, const wchar_t *name);
} // extern "C"

#endif // CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDART_H
