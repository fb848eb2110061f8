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

template <class T>
static cudaError_t cudaLaunchKernel(T *func, dim3 gridDim, dim3 blockDim,
                                    void **args, size_t sharedMem = 0,
                                    cudaStream_t stream = 0);
template <class... ExpTypes, class... ActTypes>
static cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *config,
                                      void (*kernel)(ExpTypes...),
                                      ActTypes &&...args);
template <class... ActTypes>
static cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *config,
                                      const cudaKernel_t kernel,
                                      ActTypes &&...args);
template <class T>
static cudaError_t
cudaLaunchCooperativeKernel(T *func, dim3 gridDim, dim3 blockDim, void **args,
                            size_t sharedMem = 0, cudaStream_t stream = 0);
template <class T>
static cudaError_t cudaHostAlloc(T **ptr, size_t size, unsigned flags);
template <class T>
static cudaError_t cudaHostGetDevicePointer(T **pDevice, void *pHost,
                                            unsigned flags);
template <class T>
static cudaError_t cudaMallocManaged(T **devPtr, size_t size,
                                     unsigned flags = 1);
template <class T>
static cudaError_t
cudaMemPrefetchBatchAsync(T **dptrs, size_t *sizes, size_t count,
                          cudaMemLocation *prefetchLocs,
                          size_t *prefetchLocIdxs, size_t numPrefetchLocs,
                          unsigned long long flags, cudaStream_t stream);
template <class T>
static cudaError_t
cudaMemPrefetchBatchAsync(T **dptrs, size_t *sizes, size_t count,
                          cudaMemLocation prefetchLocs,
                          unsigned long long flags, cudaStream_t stream);
template <class T>
static cudaError_t cudaMemDiscardAndPrefetchBatchAsync(
    T **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs,
    size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    cudaStream_t stream);
template <class T>
static cudaError_t cudaMemDiscardAndPrefetchBatchAsync(
    T **dptrs, size_t *sizes, size_t count, cudaMemLocation prefetchLocs,
    unsigned long long flags, cudaStream_t stream);
template <class T>
static cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, T *devPtr,
                                            size_t length = 0,
                                            unsigned flags = 4);
template <class T> CU2X_HD cudaError_t cudaMalloc(T **devPtr, size_t size);
template <class T>
static cudaError_t cudaMallocHost(T **ptr, size_t size, unsigned flags = 0);
template <class T>
static cudaError_t cudaMallocPitch(T **devPtr, size_t *pitch, size_t width,
                                   size_t height);
template <class T>
static cudaError_t cudaMallocAsync(T **ptr, size_t size, cudaMemPool_t memPool,
                                   cudaStream_t stream);
template <class T>
static cudaError_t cudaMallocAsync(T **ptr, size_t size, cudaStream_t stream);
template <class T>
static cudaError_t cudaMallocFromPoolAsync(T **ptr, size_t size,
                                           cudaMemPool_t memPool,
                                           cudaStream_t stream);
template <class T, class U>
static cudaError_t
cudaMemcpyBatchAsync(T *const *dsts, U *const *srcs, const size_t *sizes,
                     size_t count, cudaMemcpyAttributes *attrs,
                     size_t *attrsIdxs, size_t numAttrs, cudaStream_t hStream);
template <class T, class U>
static cudaError_t cudaMemcpyBatchAsync(T *const *dsts, U *const *srcs,
                                        const size_t *sizes, size_t count,
                                        cudaMemcpyAttributes attr,
                                        cudaStream_t hStream);
template <class T>
static cudaError_t
cudaMemcpyToSymbol(const T &symbol, const void *src, size_t count,
                   size_t offset = 0,
                   cudaMemcpyKind kind = cudaMemcpyHostToDevice);
template <class T>
static cudaError_t cudaMemcpyToSymbolAsync(
    const T &symbol, const void *src, size_t count, size_t offset = 0,
    cudaMemcpyKind kind = cudaMemcpyHostToDevice, cudaStream_t stream = 0);
template <class T>
static cudaError_t
cudaMemcpyFromSymbol(void *dst, const T &symbol, size_t count,
                     size_t offset = 0,
                     cudaMemcpyKind kind = cudaMemcpyDeviceToHost);
template <class T>
static cudaError_t cudaMemcpyFromSymbolAsync(
    void *dst, const T &symbol, size_t count, size_t offset = 0,
    cudaMemcpyKind kind = cudaMemcpyDeviceToHost, cudaStream_t stream = 0);
template <class T>
static cudaError_t
cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
                               const cudaGraphNode_t *pDependencies,
                               size_t numDependencies, const T &symbol,
                               const void *src, size_t count, size_t offset,
                               cudaMemcpyKind kind);
template <class T>
static cudaError_t cudaGraphAddMemcpyNodeFromSymbol(
    cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst,
    const T &symbol, size_t count, size_t offset, cudaMemcpyKind kind);
template <class T>
static cudaError_t
cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const T &symbol,
                                     const void *src, size_t count,
                                     size_t offset, cudaMemcpyKind kind);
template <class T>
static cudaError_t
cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst,
                                       const T &symbol, size_t count,
                                       size_t offset, cudaMemcpyKind kind);
template <class T>
static cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const T &symbol,
    const void *src, size_t count, size_t offset, cudaMemcpyKind kind);
template <class T>
static cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst,
    const T &symbol, size_t count, size_t offset, cudaMemcpyKind kind);
template <class T>
static cudaError_t
cudaUserObjectCreate(cudaUserObject_t *object_out, T *objectToWrap,
                     unsigned initialRefcount, unsigned flags);
template <class T>
static cudaError_t
cudaUserObjectCreate(cudaUserObject_t *object_out, T *objectToWrap,
                     unsigned initialRefcount, cudaUserObjectFlags flags);
template <class T>
static cudaError_t cudaGetSymbolAddress(void **devPtr, const T &symbol);
template <class T>
static cudaError_t cudaGetSymbolSize(size_t *size, const T &symbol);
template <class T>
static cudaError_t cudaFuncSetCacheConfig(T *func, cudaFuncCache cacheConfig);
template <class T>
static cudaError_t cudaFuncSetSharedMemConfig(T *func,
                                              cudaSharedMemConfig config);
template <class T>
CU2X_HD cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(
    int *numBlocks, T func, int blockSize, size_t dynamicSMemSize);
template <class T>
CU2X_HD cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *numBlocks, T func, int blockSize, size_t dynamicSMemSize,
    unsigned flags);
template <class UnaryFunction, class T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *minGridSize, int *blockSize, T func,
    UnaryFunction blockSizeToDynamicSMemSize, int blockSizeLimit = 0,
    unsigned flags = 0);
template <class UnaryFunction, class T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(
    int *minGridSize, int *blockSize, T func,
    UnaryFunction blockSizeToDynamicSMemSize, int blockSizeLimit = 0);
template <class T>
static cudaError_t
cudaOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, T func,
                                   size_t dynamicSMemSize = 0,
                                   int blockSizeLimit = 0);
template <class T>
static cudaError_t
cudaOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, T *func,
                                          int numBlocks, int blockSize);
template <class T>
static cudaError_t cudaOccupancyMaxPotentialBlockSizeWithFlags(
    int *minGridSize, int *blockSize, T func, size_t dynamicSMemSize = 0,
    int blockSizeLimit = 0, unsigned flags = 0);
template <class T>
static cudaError_t
cudaOccupancyMaxPotentialClusterSize(int *clusterSize, T *func,
                                     const cudaLaunchConfig_t *config);
template <class T>
static cudaError_t
cudaOccupancyMaxActiveClusters(int *numClusters, T *func,
                               const cudaLaunchConfig_t *config);
template <class T>
CU2X_HD cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attr, T *entry);
template <class T>
static cudaError_t cudaFuncSetAttribute(T *func, cudaFuncAttribute attr,
                                        int value);
template <class T>
static cudaError_t cudaFuncGetName(const char **name, T *func);
template <class T>
static cudaError_t cudaGetKernel(cudaKernel_t *kernelPtr, T *func);
template <class T>
static cudaError_t cudaLibraryGetGlobal(T **dptr, size_t *bytes,
                                        cudaLibrary_t library,
                                        const char *name);
template <class T>
static cudaError_t cudaLibraryGetManaged(T **dptr, size_t *bytes,
                                         cudaLibrary_t library,
                                         const char *name);
template <class T>
static cudaError_t cudaLibraryGetUnifiedFunction(T **fptr,
                                                 cudaLibrary_t library,
                                                 const char *symbol);
static cudaError_t cudaEventCreate(cudaEvent_t *event, unsigned flags);
static cudaError_t cudaGraphInstantiate(cudaGraphExec_t *pGraphExec,
                                        cudaGraph_t graph,
                                        cudaGraphNode_t *pErrorNode,
                                        char *pLogBuffer, size_t bufferSize);
static cudaError_t cudaMallocHost(void **ptr, size_t size, unsigned flags);
static cudaError_t cudaMallocAsync(void **ptr, size_t size,
                                   cudaMemPool_t memPool, cudaStream_t stream);
static cudaError_t
cudaGraphExecUpdate(cudaGraphExec_t hGraphExec, cudaGraph_t hGraph,
                    cudaGraphNode_t *hErrorNode_out,
                    cudaGraphExecUpdateResult *updateResult_out);

#endif // CU2X_HEADERS_RUNTIME_TEMPLATES_H
