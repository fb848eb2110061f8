//===- __cu2x_runtime_versions.h - Runtime functions whose parameters changed between CUDA releases *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_RUNTIME_VERSIONS_H
#define CU2X_HEADERS_RUNTIME_VERSIONS_H

#include "__cu2x_runtime_templates.h"

cudaError_t cudaMemAdvise(const void *__devPtr, size_t __count,
                          cudaMemoryAdvise __advice,
                          cudaMemLocation __location);
cudaError_t cudaMemAdvise(const void *__devPtr, size_t __count,
                          cudaMemoryAdvise __advice, int __device);
cudaError_t cudaMemAdvise_v2(const void *__devPtr, size_t __count,
                             cudaMemoryAdvise __advice,
                             cudaMemLocation __location);
cudaError_t cudaMemPrefetchAsync(const void *__devPtr, size_t __count,
                                 cudaMemLocation __location, unsigned __flags,
                                 cudaStream_t __stream = 0);
cudaError_t cudaMemPrefetchAsync(const void *__devPtr, size_t __count,
                                 int __device, cudaStream_t __stream = 0);
cudaError_t cudaMemPrefetchAsync_v2(const void *__devPtr, size_t __count,
                                    cudaMemLocation __location,
                                    unsigned __flags,
                                    cudaStream_t __stream = 0);
cudaError_t cudaGraphAddDependencies(cudaGraph_t __graph,
                                     const cudaGraphNode_t *__from,
                                     const cudaGraphNode_t *__to,
                                     const cudaGraphEdgeData *__edgeData,
                                     size_t __numDependencies);
cudaError_t cudaGraphAddDependencies(cudaGraph_t __graph,
                                     const cudaGraphNode_t *__from,
                                     const cudaGraphNode_t *__to,
                                     size_t __numDependencies);
cudaError_t cudaGraphAddDependencies_v2(cudaGraph_t __graph,
                                        const cudaGraphNode_t *__from,
                                        const cudaGraphNode_t *__to,
                                        const cudaGraphEdgeData *__edgeData,
                                        size_t __numDependencies);
cudaError_t cudaGraphRemoveDependencies(cudaGraph_t __graph,
                                        const cudaGraphNode_t *__from,
                                        const cudaGraphNode_t *__to,
                                        const cudaGraphEdgeData *__edgeData,
                                        size_t __numDependencies);
cudaError_t cudaGraphRemoveDependencies(cudaGraph_t __graph,
                                        const cudaGraphNode_t *__from,
                                        const cudaGraphNode_t *__to,
                                        size_t __numDependencies);
cudaError_t cudaGraphRemoveDependencies_v2(cudaGraph_t __graph,
                                           const cudaGraphNode_t *__from,
                                           const cudaGraphNode_t *__to,
                                           const cudaGraphEdgeData *__edgeData,
                                           size_t __numDependencies);
cudaError_t cudaGraphGetEdges(cudaGraph_t __graph, cudaGraphNode_t *__from,
                              cudaGraphNode_t *__to,
                              cudaGraphEdgeData *__edgeData,
                              size_t *__numEdges);
cudaError_t cudaGraphGetEdges(cudaGraph_t __graph, cudaGraphNode_t *__from,
                              cudaGraphNode_t *__to, size_t *__numEdges);
cudaError_t cudaGraphGetEdges_v2(cudaGraph_t __graph, cudaGraphNode_t *__from,
                                 cudaGraphNode_t *__to,
                                 cudaGraphEdgeData *__edgeData,
                                 size_t *__numEdges);
cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t __node,
                                         cudaGraphNode_t *__dependencies,
                                         cudaGraphEdgeData *__edgeData,
                                         size_t *__numDependencies);
cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t __node,
                                         cudaGraphNode_t *__dependencies,
                                         size_t *__numDependencies);
cudaError_t cudaGraphNodeGetDependencies_v2(cudaGraphNode_t __node,
                                            cudaGraphNode_t *__dependencies,
                                            cudaGraphEdgeData *__edgeData,
                                            size_t *__numDependencies);
cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t __node,
                                           cudaGraphNode_t *__dependentNodes,
                                           cudaGraphEdgeData *__edgeData,
                                           size_t *__numDependentNodes);
cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t __node,
                                           cudaGraphNode_t *__dependentNodes,
                                           size_t *__numDependentNodes);
cudaError_t cudaGraphNodeGetDependentNodes_v2(cudaGraphNode_t __node,
                                              cudaGraphNode_t *__dependentNodes,
                                              cudaGraphEdgeData *__edgeData,
                                              size_t *__numDependentNodes);
cudaError_t cudaGraphAddNode(cudaGraphNode_t *__node, cudaGraph_t __graph,
                             const cudaGraphNode_t *__dependencies,
                             const cudaGraphEdgeData *__dependencyData,
                             size_t __numDependencies,
                             cudaGraphNodeParams *__nodeParams);
cudaError_t cudaGraphAddNode(cudaGraphNode_t *__node, cudaGraph_t __graph,
                             const cudaGraphNode_t *__dependencies,
                             size_t __numDependencies,
                             cudaGraphNodeParams *__nodeParams);
cudaError_t cudaGraphAddNode_v2(cudaGraphNode_t *__node, cudaGraph_t __graph,
                                const cudaGraphNode_t *__dependencies,
                                const cudaGraphEdgeData *__dependencyData,
                                size_t __numDependencies,
                                cudaGraphNodeParams *__nodeParams);
cudaError_t cudaStreamGetCaptureInfo(cudaStream_t __stream,
                                     cudaStreamCaptureStatus *__status,
                                     unsigned long long *__id = 0,
                                     cudaGraph_t *__graph = 0,
                                     const cudaGraphNode_t **__dependencies = 0,
                                     const cudaGraphEdgeData **__edgeData = 0,
                                     size_t *__numDependencies = 0);
cudaError_t cudaStreamGetCaptureInfo_v2(
    cudaStream_t __stream, cudaStreamCaptureStatus *__status,
    unsigned long long *__id = 0, cudaGraph_t *__graph = 0,
    const cudaGraphNode_t **__dependencies = 0, size_t *__numDependencies = 0);
cudaError_t cudaStreamGetCaptureInfo_v3(
    cudaStream_t __stream, cudaStreamCaptureStatus *__status,
    unsigned long long *__id = 0, cudaGraph_t *__graph = 0,
    const cudaGraphNode_t **__dependencies = 0,
    const cudaGraphEdgeData **__edgeData = 0, size_t *__numDependencies = 0);
cudaError_t cudaStreamUpdateCaptureDependencies(
    cudaStream_t __stream, cudaGraphNode_t *__dependencies,
    const cudaGraphEdgeData *__dependencyData, size_t __numDependencies,
    unsigned __flags = 0);
cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t __stream,
                                                cudaGraphNode_t *__dependencies,
                                                size_t __numDependencies,
                                                unsigned __flags = 0);
cudaError_t cudaStreamUpdateCaptureDependencies_v2(
    cudaStream_t __stream, cudaGraphNode_t *__dependencies,
    const cudaGraphEdgeData *__dependencyData, size_t __numDependencies,
    unsigned __flags = 0);
cudaError_t cudaEventElapsedTime(float *__ms, cudaEvent_t __start,
                                 cudaEvent_t __end);
cudaError_t cudaEventElapsedTime_v2(float *__ms, cudaEvent_t __start,
                                    cudaEvent_t __end);
cudaError_t
cudaGetDriverEntryPoint(const char *__symbol, void **__funcPtr,
                        unsigned long long __flags,
                        cudaDriverEntryPointQueryResult *__driverStatus = 0);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *__graphExec,
                                 cudaGraph_t __graph,
                                 unsigned long long __flags = 0);
cudaError_t cudaGraphExecUpdate(cudaGraphExec_t __graphExec,
                                cudaGraph_t __graph,
                                cudaGraphExecUpdateResultInfo *__resultInfo);
cudaError_t cudaGetDeviceProperties(cudaDeviceProp *__prop, int __device);
cudaError_t cudaGetDeviceProperties_v2(cudaDeviceProp *__prop, int __device);
cudaError_t cudaMemcpyBatchAsync(void *const *__dsts, const void *const *__srcs,
                                 const size_t *__sizes, size_t __count,
                                 cudaMemcpyAttributes *__attrs,
                                 size_t *__attrsIdxs, size_t __numAttrs,
                                 cudaStream_t __stream);
cudaError_t cudaMemcpyBatchAsync(void *const *__dsts, const void *const *__srcs,
                                 const size_t *__sizes, size_t __count,
                                 cudaMemcpyAttributes *__attrs,
                                 size_t *__attrsIdxs, size_t __numAttrs,
                                 size_t *__failIdx, cudaStream_t __stream);
cudaError_t cudaMemcpy3DBatchAsync(size_t __numOps,
                                   cudaMemcpy3DBatchOp *__opList,
                                   unsigned long long __flags,
                                   cudaStream_t __stream);
cudaError_t cudaMemcpy3DBatchAsync(size_t __numOps,
                                   cudaMemcpy3DBatchOp *__opList,
                                   size_t *__failIdx,
                                   unsigned long long __flags,
                                   cudaStream_t __stream);
cudaError_t cudaSignalExternalSemaphoresAsync(
    const cudaExternalSemaphore_t *__extSemArray,
    const cudaExternalSemaphoreSignalParams *__paramsArray,
    unsigned __numExtSems, cudaStream_t __stream = 0);
cudaError_t cudaSignalExternalSemaphoresAsync_v2(
    const cudaExternalSemaphore_t *__extSemArray,
    const cudaExternalSemaphoreSignalParams *__paramsArray,
    unsigned __numExtSems, cudaStream_t __stream = 0);
cudaError_t cudaWaitExternalSemaphoresAsync(
    const cudaExternalSemaphore_t *__extSemArray,
    const cudaExternalSemaphoreWaitParams *__paramsArray, unsigned __numExtSems,
    cudaStream_t __stream = 0);
cudaError_t cudaWaitExternalSemaphoresAsync_v2(
    const cudaExternalSemaphore_t *__extSemArray,
    const cudaExternalSemaphoreWaitParams *__paramsArray, unsigned __numExtSems,
    cudaStream_t __stream = 0);

// Removed from the toolkit, most of them in CUDA 12 and 13.
cudaError_t cudaThreadSynchronize();
cudaError_t cudaThreadExit();
cudaError_t cudaThreadSetLimit(cudaLimit __limit, size_t __value);
cudaError_t cudaThreadGetLimit(size_t *__value, cudaLimit __limit);
cudaError_t cudaThreadGetCacheConfig(cudaFuncCache *__config);
cudaError_t cudaThreadSetCacheConfig(cudaFuncCache __config);
cudaError_t cudaLaunchCooperativeKernelMultiDevice(cudaLaunchParams *__list,
                                                   unsigned __numDevices,
                                                   unsigned __flags = 0);
cudaError_t cudaSetDoubleForDevice(double *__d);
cudaError_t cudaSetDoubleForHost(double *__d);
extern "C" cudaError_t cudaConfigureCall(dim3 __gridDim, dim3 __blockDim,
                                         size_t __sharedMem = 0,
                                         cudaStream_t __stream = 0);
cudaError_t cudaSetupArgument(const void *__arg, size_t __size,
                              size_t __offset);
template <class __T>
static cudaError_t cudaSetupArgument(__T __arg, size_t __offset);
cudaError_t cudaLaunch(const void *__func);
template <class __T> static cudaError_t cudaLaunch(__T *__func);
cudaError_t cudaProfilerInitialize(const char *__configFile,
                                   const char *__outputFile,
                                   cudaOutputMode_t __outputMode);
cudaError_t cudaGLSetGLDevice(int __device);
extern "C" unsigned __cudaPushCallConfiguration(dim3 __gridDim, dim3 __blockDim,
                                                size_t __sharedMem = 0,
                                                CUstream_st *__stream = 0);
extern "C" cudaError_t __cudaPopCallConfiguration(dim3 *__gridDim,
                                                  dim3 *__blockDim,
                                                  size_t *__sharedMem,
                                                  void *__stream);
cudaPitchedPtr make_cudaPitchedPtr(void *__d, size_t __p, size_t __xsz,
                                   size_t __ysz);
cudaPos make_cudaPos(size_t __x, size_t __y, size_t __z);
cudaExtent make_cudaExtent(size_t __w, size_t __h, size_t __d);

cudaError_t
cudaCreateTextureObject_v2(cudaTextureObject_t *__texObject,
                           const cudaResourceDesc *__resDesc,
                           const cudaTextureDesc *__texDesc,
                           const cudaResourceViewDesc *__resViewDesc);
cudaError_t cudaGetTextureObjectTextureDesc_v2(cudaTextureDesc *__texDesc,
                                               cudaTextureObject_t __texObject);

#endif // CU2X_HEADERS_RUNTIME_VERSIONS_H
