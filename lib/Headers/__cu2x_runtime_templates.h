//===- __cu2x_runtime_templates.h - C++ overloads of the runtime API *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_RUNTIME_TEMPLATES_H
#define CU2X_HEADERS_RUNTIME_TEMPLATES_H

#include "__cu2x_runtime_api.h"

template <class __T>
static cudaError_t
cudaLaunchKernel(__T *__func, dim3 __gridDim, dim3 __blockDim, void **__args,
                 size_t __sharedMem = 0, cudaStream_t __stream = 0);
template <class... __ExpTypes, class... __ActTypes>
static cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *__config,
                                      void (*__kernel)(__ExpTypes...),
                                      __ActTypes &&...__args);
template <class... __ActTypes>
static cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *__config,
                                      const cudaKernel_t __kernel,
                                      __ActTypes &&...__args);
template <class __T>
static cudaError_t cudaLaunchCooperativeKernel(__T *__func, dim3 __gridDim,
                                               dim3 __blockDim, void **__args,
                                               size_t __sharedMem = 0,
                                               cudaStream_t __stream = 0);
template <class __T>
static cudaError_t cudaHostAlloc(__T **__ptr, size_t __size, unsigned __flags);
template <class __T>
static cudaError_t cudaHostGetDevicePointer(__T **__pDevice, void *__pHost,
                                            unsigned __flags);
template <class __T>
static cudaError_t cudaMallocManaged(__T **__devPtr, size_t __size,
                                     unsigned __flags = 1);
template <class __T>
static cudaError_t
cudaMemPrefetchBatchAsync(__T **__dptrs, size_t *__sizes, size_t __count,
                          cudaMemLocation *__prefetchLocs,
                          size_t *__prefetchLocIdxs, size_t __numPrefetchLocs,
                          unsigned long long __flags, cudaStream_t __stream);
template <class __T>
static cudaError_t
cudaMemPrefetchBatchAsync(__T **__dptrs, size_t *__sizes, size_t __count,
                          cudaMemLocation __prefetchLocs,
                          unsigned long long __flags, cudaStream_t __stream);
template <class __T>
static cudaError_t cudaMemDiscardAndPrefetchBatchAsync(
    __T **__dptrs, size_t *__sizes, size_t __count,
    cudaMemLocation *__prefetchLocs, size_t *__prefetchLocIdxs,
    size_t __numPrefetchLocs, unsigned long long __flags,
    cudaStream_t __stream);
template <class __T>
static cudaError_t cudaMemDiscardAndPrefetchBatchAsync(
    __T **__dptrs, size_t *__sizes, size_t __count,
    cudaMemLocation __prefetchLocs, unsigned long long __flags,
    cudaStream_t __stream);
template <class __T>
static cudaError_t cudaStreamAttachMemAsync(cudaStream_t __stream,
                                            __T *__devPtr, size_t __length = 0,
                                            unsigned __flags = 4);
template <class __T>
CU2X_HD cudaError_t cudaMalloc(__T **__devPtr, size_t __size);
template <class __T>
static cudaError_t cudaMallocHost(__T **__ptr, size_t __size,
                                  unsigned __flags = 0);
template <class __T>
static cudaError_t cudaMallocPitch(__T **__devPtr, size_t *__pitch,
                                   size_t __width, size_t __height);
template <class __T>
static cudaError_t cudaMallocAsync(__T **__ptr, size_t __size,
                                   cudaMemPool_t __memPool,
                                   cudaStream_t __stream);
template <class __T>
static cudaError_t cudaMallocAsync(__T **__ptr, size_t __size,
                                   cudaStream_t __stream);
template <class __T>
static cudaError_t cudaMallocFromPoolAsync(__T **__ptr, size_t __size,
                                           cudaMemPool_t __memPool,
                                           cudaStream_t __stream);
template <class __T, class __U>
static cudaError_t cudaMemcpyBatchAsync(__T *const *__dsts, __U *const *__srcs,
                                        const size_t *__sizes, size_t __count,
                                        cudaMemcpyAttributes *__attrs,
                                        size_t *__attrsIdxs, size_t __numAttrs,
                                        cudaStream_t __hStream);
template <class __T, class __U>
static cudaError_t cudaMemcpyBatchAsync(__T *const *__dsts, __U *const *__srcs,
                                        const size_t *__sizes, size_t __count,
                                        cudaMemcpyAttributes __attr,
                                        cudaStream_t __hStream);
template <class __T>
static cudaError_t
cudaMemcpyToSymbol(const __T &__symbol, const void *__src, size_t __count,
                   size_t __offset = 0,
                   cudaMemcpyKind __kind = cudaMemcpyHostToDevice);
template <class __T>
static cudaError_t cudaMemcpyToSymbolAsync(
    const __T &__symbol, const void *__src, size_t __count, size_t __offset = 0,
    cudaMemcpyKind __kind = cudaMemcpyHostToDevice, cudaStream_t __stream = 0);
template <class __T>
static cudaError_t
cudaMemcpyFromSymbol(void *__dst, const __T &__symbol, size_t __count,
                     size_t __offset = 0,
                     cudaMemcpyKind __kind = cudaMemcpyDeviceToHost);
template <class __T>
static cudaError_t cudaMemcpyFromSymbolAsync(
    void *__dst, const __T &__symbol, size_t __count, size_t __offset = 0,
    cudaMemcpyKind __kind = cudaMemcpyDeviceToHost, cudaStream_t __stream = 0);
template <class __T>
static cudaError_t cudaGraphAddMemcpyNodeToSymbol(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    const __T &__symbol, const void *__src, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
template <class __T>
static cudaError_t cudaGraphAddMemcpyNodeFromSymbol(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    void *__dst, const __T &__symbol, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
template <class __T>
static cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(
    cudaGraphNode_t __node, const __T &__symbol, const void *__src,
    size_t __count, size_t __offset, cudaMemcpyKind __kind);
template <class __T>
static cudaError_t
cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t __node, void *__dst,
                                       const __T &__symbol, size_t __count,
                                       size_t __offset, cudaMemcpyKind __kind);
template <class __T>
static cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __node, const __T &__symbol,
    const void *__src, size_t __count, size_t __offset, cudaMemcpyKind __kind);
template <class __T>
static cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __node, void *__dst,
    const __T &__symbol, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
template <class __T>
static cudaError_t
cudaUserObjectCreate(cudaUserObject_t *__object_out, __T *__objectToWrap,
                     unsigned __initialRefcount, unsigned __flags);
template <class __T>
static cudaError_t
cudaUserObjectCreate(cudaUserObject_t *__object_out, __T *__objectToWrap,
                     unsigned __initialRefcount, cudaUserObjectFlags __flags);
template <class __T>
static cudaError_t cudaGetSymbolAddress(void **__devPtr, const __T &__symbol);
template <class __T>
static cudaError_t cudaGetSymbolSize(size_t *__size, const __T &__symbol);
template <class __T>
static cudaError_t cudaFuncSetCacheConfig(__T *__func,
                                          cudaFuncCache __cacheConfig);
template <class __T>
static cudaError_t cudaFuncSetSharedMemConfig(__T *__func,
                                              cudaSharedMemConfig __config);
template <class __T>
CU2X_HD cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(
    int *__numBlocks, __T __func, int __blockSize, size_t __dynamicSMemSize);
template <class __T>
CU2X_HD cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *__numBlocks, __T __func, int __blockSize, size_t __dynamicSMemSize,
    unsigned __flags);
template <class __UnaryFunction, class __T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *__minGridSize, int *__blockSize, __T __func,
    __UnaryFunction __blockSizeToDynamicSMemSize, int __blockSizeLimit = 0,
    unsigned __flags = 0);
template <class __UnaryFunction, class __T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(
    int *__minGridSize, int *__blockSize, __T __func,
    __UnaryFunction __blockSizeToDynamicSMemSize, int __blockSizeLimit = 0);
template <class __T>
static cudaError_t
cudaOccupancyMaxPotentialBlockSize(int *__minGridSize, int *__blockSize,
                                   __T __func, size_t __dynamicSMemSize = 0,
                                   int __blockSizeLimit = 0);
template <class __T>
static cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(
    size_t *__dynamicSmemSize, __T *__func, int __numBlocks, int __blockSize);
template <class __T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeWithFlags(
    int *__minGridSize, int *__blockSize, __T __func,
    size_t __dynamicSMemSize = 0, int __blockSizeLimit = 0,
    unsigned __flags = 0);
template <class __T>
static cudaError_t
cudaOccupancyMaxPotentialClusterSize(int *__clusterSize, __T *__func,
                                     const cudaLaunchConfig_t *__config);
template <class __T>
static cudaError_t
cudaOccupancyMaxActiveClusters(int *__numClusters, __T *__func,
                               const cudaLaunchConfig_t *__config);
template <class __T>
CU2X_HD cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *__attr,
                                          __T *__entry);
template <class __T>
static cudaError_t cudaFuncSetAttribute(__T *__func, cudaFuncAttribute __attr,
                                        int __value);
template <class __T>
static cudaError_t cudaFuncGetName(const char **__name, __T *__func);
template <class __T>
static cudaError_t cudaGetKernel(cudaKernel_t *__kernelPtr, __T *__func);
template <class __T>
static cudaError_t cudaLibraryGetGlobal(__T **__dptr, size_t *__bytes,
                                        cudaLibrary_t __library,
                                        const char *__name);
template <class __T>
static cudaError_t cudaLibraryGetManaged(__T **__dptr, size_t *__bytes,
                                         cudaLibrary_t __library,
                                         const char *__name);
template <class __T>
static cudaError_t cudaLibraryGetUnifiedFunction(__T **__fptr,
                                                 cudaLibrary_t __library,
                                                 const char *__symbol);
static cudaError_t cudaEventCreate(cudaEvent_t *__event, unsigned __flags);
static cudaError_t cudaGraphInstantiate(cudaGraphExec_t *__pGraphExec,
                                        cudaGraph_t __graph,
                                        cudaGraphNode_t *__pErrorNode,
                                        char *__pLogBuffer,
                                        size_t __bufferSize);
static cudaError_t cudaMallocHost(void **__ptr, size_t __size,
                                  unsigned __flags);
static cudaError_t cudaMallocAsync(void **__ptr, size_t __size,
                                   cudaMemPool_t __memPool,
                                   cudaStream_t __stream);
static cudaError_t
cudaGraphExecUpdate(cudaGraphExec_t __hGraphExec, cudaGraph_t __hGraph,
                    cudaGraphNode_t *__hErrorNode_out,
                    cudaGraphExecUpdateResult *__updateResult_out);

#endif // CU2X_HEADERS_RUNTIME_TEMPLATES_H
