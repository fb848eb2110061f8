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
void nvtxNameCudaDeviceA(int __device, const char *__name);
void nvtxNameCudaDeviceW(int __device, const wchar_t *__name);
void nvtxNameCudaStreamA(cudaStream_t __stream, const char *__name);
void nvtxNameCudaStreamW(cudaStream_t __stream, const wchar_t *__name);
void nvtxNameCudaEventA(cudaEvent_t __event, const char *__name);
void nvtxNameCudaEventW(cudaEvent_t __event, const wchar_t *__name);
} // extern "C"

#endif // CU2X_HEADERS_NVTX3_NVTOOLSEXTCUDART_H
