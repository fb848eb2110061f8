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
__device__ cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t node,
                                                   size_t offset,
                                                   const void *value,
                                                   size_t size);
__device__ cudaError_t cudaGraphKernelNodeSetEnabled(cudaGraphDeviceNode_t node,
                                                     bool enable);
__device__ cudaError_t cudaGraphKernelNodeSetGridDim(cudaGraphDeviceNode_t node,
                                                     dim3 gridDim);
__device__ cudaError_t cudaGraphKernelNodeUpdatesApply(
    const cudaGraphKernelNodeUpdate *updates, size_t updateCount);
__device__ void cudaTriggerProgrammaticLaunchCompletion();
__device__ void cudaGridDependencySynchronize();
__device__ void cudaGraphSetConditional(cudaGraphConditionalHandle handle,
                                        unsigned value);
__device__ unsigned long long cudaCGGetIntrinsicHandle(cudaCGScope scope);
__device__ cudaError_t cudaCGSynchronize(unsigned long long handle,
                                         unsigned flags);
__device__ cudaError_t cudaCGSynchronizeGrid(unsigned long long handle,
                                             unsigned flags);
__device__ cudaError_t cudaCGGetSize(unsigned *numThreads, unsigned *numGrids,
                                     unsigned long long handle);
__device__ cudaError_t cudaCGGetRank(unsigned *threadRank, unsigned *gridRank,
                                     unsigned long long handle);
__device__ void *cudaGetParameterBuffer(size_t alignment, size_t size);
__device__ void *cudaGetParameterBufferV2(void *func, dim3 gridDimension,
                                          dim3 blockDimension,
                                          unsigned sharedMemSize);
__device__ cudaError_t cudaLaunchDevice(void *func, void *parameterBuffer,
                                        dim3 gridDimension, dim3 blockDimension,
                                        unsigned sharedMemSize,
                                        cudaStream_t stream);
__device__ cudaError_t cudaLaunchDeviceV2(void *parameterBuffer,
                                          cudaStream_t stream);
} // extern "C"
template <class T>
CU2X_D cudaError_t cudaGraphKernelNodeSetParam(cudaGraphDeviceNode_t node,
                                               size_t offset, const T &value);

#endif // CU2X_HEADERS_DEVICE_RUNTIME_H
