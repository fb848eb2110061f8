//===- __cu2x_driver_versions.h - Driver functions whose parameters changed between CUDA releases *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_DRIVER_VERSIONS_H
#define CU2X_HEADERS_DRIVER_VERSIONS_H

#include "__cu2x_driver_descriptors.h"

// A program may include cuda.h in `extern "C"`, which takes no overloads.
extern "C++" {

CUresult cuCtxCreate(CUcontext *__pctx, CUctxCreateParams *__params,
                     unsigned __flags, CUdevice __dev);
CUresult cuCtxCreate(CUcontext *__pctx, unsigned __flags, CUdevice __dev);
CUresult cuCtxCreate_v2(CUcontext *__pctx, unsigned __flags, CUdevice __dev);
CUresult cuCtxCreate_v3(CUcontext *__pctx, CUexecAffinityParam *__params,
                        int __numParams, unsigned __flags, CUdevice __dev);
CUresult cuMemAdvise(CUdeviceptr __devPtr, size_t __count,
                     CUmem_advise __advice, CUmemLocation __location);
CUresult cuMemAdvise(CUdeviceptr __devPtr, size_t __count,
                     CUmem_advise __advice, CUdevice __device);
CUresult cuMemPrefetchAsync(CUdeviceptr __devPtr, size_t __count,
                            CUmemLocation __location, unsigned __flags,
                            CUstream __stream);
CUresult cuMemPrefetchAsync(CUdeviceptr __devPtr, size_t __count,
                            CUdevice __dstDevice, CUstream __stream);
CUresult cuGraphAddDependencies(CUgraph __graph, const CUgraphNode *__from,
                                const CUgraphNode *__to,
                                const CUgraphEdgeData *__edgeData,
                                size_t __numDependencies);
CUresult cuGraphAddDependencies(CUgraph __graph, const CUgraphNode *__from,
                                const CUgraphNode *__to,
                                size_t __numDependencies);
CUresult cuGraphRemoveDependencies(CUgraph __graph, const CUgraphNode *__from,
                                   const CUgraphNode *__to,
                                   const CUgraphEdgeData *__edgeData,
                                   size_t __numDependencies);
CUresult cuGraphRemoveDependencies(CUgraph __graph, const CUgraphNode *__from,
                                   const CUgraphNode *__to,
                                   size_t __numDependencies);
CUresult cuGraphGetEdges(CUgraph __graph, CUgraphNode *__from,
                         CUgraphNode *__to, CUgraphEdgeData *__edgeData,
                         size_t *__numEdges);
CUresult cuGraphGetEdges(CUgraph __graph, CUgraphNode *__from,
                         CUgraphNode *__to, size_t *__numEdges);
CUresult cuGraphNodeGetDependencies(CUgraphNode __node,
                                    CUgraphNode *__dependencies,
                                    CUgraphEdgeData *__edgeData,
                                    size_t *__numDependencies);
CUresult cuGraphNodeGetDependencies(CUgraphNode __node,
                                    CUgraphNode *__dependencies,
                                    size_t *__numDependencies);
CUresult cuGraphNodeGetDependentNodes(CUgraphNode __node,
                                      CUgraphNode *__dependentNodes,
                                      CUgraphEdgeData *__edgeData,
                                      size_t *__numDependentNodes);
CUresult cuGraphNodeGetDependentNodes(CUgraphNode __node,
                                      CUgraphNode *__dependentNodes,
                                      size_t *__numDependentNodes);
CUresult cuGraphAddNode(CUgraphNode *__node, CUgraph __graph,
                        const CUgraphNode *__dependencies,
                        const CUgraphEdgeData *__dependencyData,
                        size_t __numDependencies,
                        CUgraphNodeParams *__nodeParams);
CUresult cuGraphAddNode(CUgraphNode *__node, CUgraph __graph,
                        const CUgraphNode *__dependencies,
                        size_t __numDependencies,
                        CUgraphNodeParams *__nodeParams);
CUresult cuGraphInstantiate(CUgraphExec *__graphExec, CUgraph __graph,
                            unsigned long long __flags);
CUresult cuGraphInstantiate(CUgraphExec *__graphExec, CUgraph __graph,
                            CUgraphNode *__errorNode, char *__logBuffer,
                            size_t __bufferSize);
CUresult cuGraphInstantiate_v2(CUgraphExec *__graphExec, CUgraph __graph,
                               CUgraphNode *__errorNode, char *__logBuffer,
                               size_t __bufferSize);
CUresult cuGraphExecUpdate(CUgraphExec __graphExec, CUgraph __graph,
                           CUgraphExecUpdateResultInfo *__resultInfo);
CUresult cuGraphExecUpdate(CUgraphExec __graphExec, CUgraph __graph,
                           CUgraphNode *__errorNode,
                           CUgraphExecUpdateResult *__result);
CUresult cuStreamGetCaptureInfo(CUstream __stream,
                                CUstreamCaptureStatus *__status,
                                cuuint64_t *__id, CUgraph *__graph,
                                const CUgraphNode **__dependencies,
                                const CUgraphEdgeData **__edgeData,
                                size_t *__numDependencies);
CUresult cuStreamGetCaptureInfo(CUstream __stream,
                                CUstreamCaptureStatus *__status,
                                cuuint64_t *__id);
CUresult cuStreamGetCaptureInfo(CUstream __stream,
                                CUstreamCaptureStatus *__status,
                                cuuint64_t *__id, CUgraph *__graph,
                                const CUgraphNode **__dependencies,
                                size_t *__numDependencies);
CUresult cuStreamGetCaptureInfo_v2(CUstream __stream,
                                   CUstreamCaptureStatus *__status,
                                   cuuint64_t *__id, CUgraph *__graph,
                                   const CUgraphNode **__dependencies,
                                   size_t *__numDependencies);
CUresult
cuStreamUpdateCaptureDependencies(CUstream __stream,
                                  CUgraphNode *__dependencies,
                                  const CUgraphEdgeData *__dependencyData,
                                  size_t __numDependencies, unsigned __flags);
CUresult cuStreamUpdateCaptureDependencies(CUstream __stream,
                                           CUgraphNode *__dependencies,
                                           size_t __numDependencies,
                                           unsigned __flags);
CUresult cuStreamBeginCapture(CUstream __stream, CUstreamCaptureMode __mode);
CUresult cuStreamBeginCapture(CUstream __stream);
CUresult cuStreamBeginCapture_ptsz(CUstream __stream);
CUresult cuTexRefSetAddress2D(CUtexref __texRef,
                              const CUDA_ARRAY_DESCRIPTOR *__desc,
                              CUdeviceptr __ptr, size_t __pitch);
CUresult cuTexRefSetAddress2D_v2(CUtexref __texRef,
                                 const CUDA_ARRAY_DESCRIPTOR *__desc,
                                 CUdeviceptr __ptr, size_t __pitch);
CUresult cuGetProcAddress(const char *__symbol, void **__pfn, int __cudaVersion,
                          cuuint64_t __flags,
                          CUdriverProcAddressQueryResult *__symbolStatus);
CUresult cuGetProcAddress(const char *__symbol, void **__pfn, int __cudaVersion,
                          cuuint64_t __flags);
CUresult cuMemcpyBatchAsync(CUdeviceptr *__dsts, CUdeviceptr *__srcs,
                            size_t *__sizes, size_t __count,
                            CUmemcpyAttributes *__attrs, size_t *__attrsIdxs,
                            size_t __numAttrs, CUstream __stream);
CUresult cuMemcpyBatchAsync(CUdeviceptr *__dsts, CUdeviceptr *__srcs,
                            size_t *__sizes, size_t __count,
                            CUmemcpyAttributes *__attrs, size_t *__attrsIdxs,
                            size_t __numAttrs, size_t *__failIdx,
                            CUstream __stream);
CUresult cuMemcpy3DBatchAsync(size_t __numOps, CUDA_MEMCPY3D_BATCH_OP *__opList,
                              unsigned long long __flags, CUstream __stream);
CUresult cuMemcpy3DBatchAsync(size_t __numOps, CUDA_MEMCPY3D_BATCH_OP *__opList,
                              size_t *__failIdx, unsigned long long __flags,
                              CUstream __stream);

} // extern "C++"

#endif // CU2X_HEADERS_DRIVER_VERSIONS_H
