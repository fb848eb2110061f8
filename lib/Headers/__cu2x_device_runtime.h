//===- __cu2x_device_runtime.h - Runtime functions of device code only *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_DEVICE_RUNTIME_H
#define CU2X_HEADERS_DEVICE_RUNTIME_H

#include "__cu2x_runtime_api.h"

extern "C" {
__device__ cudaGraphExec_t cudaGetCurrentGraphExec();
__device__ cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t __node,
                                                   size_t __offset,
                                                   const void *__value,
                                                   size_t __size);
__device__ cudaError_t
cudaGraphKernelNodeSetEnabled(cudaGraphDeviceNode_t __node, bool __enable);
__device__ cudaError_t
cudaGraphKernelNodeSetGridDim(cudaGraphDeviceNode_t __node, dim3 __gridDim);
__device__ cudaError_t cudaGraphKernelNodeUpdatesApply(
    const cudaGraphKernelNodeUpdate *__updates, size_t __updateCount);
__device__ void cudaTriggerProgrammaticLaunchCompletion();
__device__ void cudaGridDependencySynchronize();
__device__ void cudaGraphSetConditional(cudaGraphConditionalHandle __handle,
                                        unsigned __value);
__device__ unsigned long long cudaCGGetIntrinsicHandle(cudaCGScope __scope);
__device__ cudaError_t cudaCGSynchronize(unsigned long long __handle,
                                         unsigned __flags);
__device__ cudaError_t cudaCGSynchronizeGrid(unsigned long long __handle,
                                             unsigned __flags);
__device__ cudaError_t cudaCGGetSize(unsigned *__numThreads,
                                     unsigned *__numGrids,
                                     unsigned long long __handle);
__device__ cudaError_t cudaCGGetRank(unsigned *__threadRank,
                                     unsigned *__gridRank,
                                     unsigned long long __handle);
__device__ void *cudaGetParameterBuffer(size_t __alignment, size_t __size);
__device__ void *cudaGetParameterBufferV2(void *__func, dim3 __gridDimension,
                                          dim3 __blockDimension,
                                          unsigned __sharedMemSize);
__device__ cudaError_t cudaLaunchDevice(void *__func, void *__parameterBuffer,
                                        dim3 __gridDimension,
                                        dim3 __blockDimension,
                                        unsigned __sharedMemSize,
                                        cudaStream_t __stream);
__device__ cudaError_t cudaLaunchDeviceV2(void *__parameterBuffer,
                                          cudaStream_t __stream);
} // extern "C"
template <class __T>
CU2X_D cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t __node,
                                               size_t __offset,
                                               const __T &__value);

#endif // CU2X_HEADERS_DEVICE_RUNTIME_H
