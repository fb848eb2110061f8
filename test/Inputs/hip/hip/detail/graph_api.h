//===- hip/detail/graph_api.h - Graphs and stream capture -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_GRAPH_API_H
#define CU2X_TEST_HIP_DETAIL_GRAPH_API_H

#include <hip/detail/graph_types.h>

extern "C" {
hipError_t hipGraphAddBatchMemOpNode(hipGraphNode_t *, hipGraph_t,
                                     const hipGraphNode_t *, size_t,
                                     const hipBatchMemOpNodeParams *);
hipError_t hipGraphBatchMemOpNodeGetParams(hipGraphNode_t,
                                           hipBatchMemOpNodeParams *);
hipError_t hipGraphBatchMemOpNodeSetParams(hipGraphNode_t,
                                           hipBatchMemOpNodeParams *);
hipError_t hipGraphExecBatchMemOpNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                               const hipBatchMemOpNodeParams *);
hipError_t hipStreamBeginCapture(hipStream_t, hipStreamCaptureMode);
hipError_t hipStreamBeginCaptureToGraph(hipStream_t, hipGraph_t,
                                        const hipGraphNode_t *,
                                        const hipGraphEdgeData *, size_t,
                                        hipStreamCaptureMode);
hipError_t hipStreamEndCapture(hipStream_t, hipGraph_t *);
hipError_t hipStreamGetCaptureInfo(hipStream_t, hipStreamCaptureStatus *,
                                   unsigned long long *);
hipError_t hipStreamGetCaptureInfo_v2(hipStream_t, hipStreamCaptureStatus *,
                                      unsigned long long * = nullptr,
                                      hipGraph_t * = nullptr,
                                      const hipGraphNode_t ** = nullptr,
                                      size_t * = nullptr);
hipError_t hipStreamIsCapturing(hipStream_t, hipStreamCaptureStatus *);
hipError_t hipStreamUpdateCaptureDependencies(hipStream_t, hipGraphNode_t *,
                                              size_t, unsigned int = 0);
hipError_t hipThreadExchangeStreamCaptureMode(hipStreamCaptureMode *);
hipError_t hipGraphCreate(hipGraph_t *, unsigned int);
hipError_t hipGraphDestroy(hipGraph_t);
hipError_t hipGraphAddDependencies(hipGraph_t, const hipGraphNode_t *,
                                   const hipGraphNode_t *, size_t);
hipError_t hipGraphRemoveDependencies(hipGraph_t, const hipGraphNode_t *,
                                      const hipGraphNode_t *, size_t);
hipError_t hipGraphGetEdges(hipGraph_t, hipGraphNode_t *, hipGraphNode_t *,
                            size_t *);
hipError_t hipGraphGetNodes(hipGraph_t, hipGraphNode_t *, size_t *);
hipError_t hipGraphGetRootNodes(hipGraph_t, hipGraphNode_t *, size_t *);
hipError_t hipGraphNodeGetDependencies(hipGraphNode_t, hipGraphNode_t *,
                                       size_t *);
hipError_t hipGraphNodeGetDependentNodes(hipGraphNode_t, hipGraphNode_t *,
                                         size_t *);
hipError_t hipGraphNodeGetType(hipGraphNode_t, hipGraphNodeType *);
hipError_t hipGraphDestroyNode(hipGraphNode_t);
hipError_t hipGraphClone(hipGraph_t *, hipGraph_t);
hipError_t hipGraphNodeFindInClone(hipGraphNode_t *, hipGraphNode_t,
                                   hipGraph_t);
hipError_t hipGraphInstantiate(hipGraphExec_t *, hipGraph_t, hipGraphNode_t *,
                               char *, size_t);
hipError_t hipGraphInstantiateWithFlags(hipGraphExec_t *, hipGraph_t,
                                        unsigned long long);
hipError_t hipGraphInstantiateWithParams(hipGraphExec_t *, hipGraph_t,
                                         hipGraphInstantiateParams *);
hipError_t hipGraphLaunch(hipGraphExec_t, hipStream_t);
hipError_t hipGraphUpload(hipGraphExec_t, hipStream_t);
hipError_t hipGraphAddNode(hipGraphNode_t *, hipGraph_t, const hipGraphNode_t *,
                           size_t, hipGraphNodeParams *);
hipError_t hipGraphExecGetFlags(hipGraphExec_t, unsigned long long *);
hipError_t hipGraphNodeSetParams(hipGraphNode_t, hipGraphNodeParams *);
hipError_t hipGraphExecNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                     hipGraphNodeParams *);
hipError_t hipGraphExecDestroy(hipGraphExec_t);
hipError_t hipGraphExecUpdate(hipGraphExec_t, hipGraph_t, hipGraphNode_t *,
                              hipGraphExecUpdateResult *);
hipError_t hipGraphAddKernelNode(hipGraphNode_t *, hipGraph_t,
                                 const hipGraphNode_t *, size_t,
                                 const hipKernelNodeParams *);
hipError_t hipGraphKernelNodeGetParams(hipGraphNode_t, hipKernelNodeParams *);
hipError_t hipGraphKernelNodeSetParams(hipGraphNode_t,
                                       const hipKernelNodeParams *);
hipError_t hipGraphExecKernelNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                           const hipKernelNodeParams *);
hipError_t hipDrvGraphAddMemcpyNode(hipGraphNode_t *, hipGraph_t,
                                    const hipGraphNode_t *, size_t,
                                    const HIP_MEMCPY3D *, hipCtx_t);
hipError_t hipGraphAddMemcpyNode(hipGraphNode_t *, hipGraph_t,
                                 const hipGraphNode_t *, size_t,
                                 const hipMemcpy3DParms *);
hipError_t hipGraphMemcpyNodeGetParams(hipGraphNode_t, hipMemcpy3DParms *);
hipError_t hipGraphMemcpyNodeSetParams(hipGraphNode_t,
                                       const hipMemcpy3DParms *);
hipError_t hipGraphKernelNodeSetAttribute(hipGraphNode_t, hipLaunchAttributeID,
                                          const hipLaunchAttributeValue *);
hipError_t hipGraphKernelNodeGetAttribute(hipGraphNode_t, hipLaunchAttributeID,
                                          hipLaunchAttributeValue *);
hipError_t hipGraphExecMemcpyNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                           hipMemcpy3DParms *);
hipError_t hipGraphAddMemcpyNode1D(hipGraphNode_t *, hipGraph_t,
                                   const hipGraphNode_t *, size_t, void *,
                                   const void *, size_t, hipMemcpyKind);
hipError_t hipGraphMemcpyNodeSetParams1D(hipGraphNode_t, void *, const void *,
                                         size_t, hipMemcpyKind);
hipError_t hipGraphExecMemcpyNodeSetParams1D(hipGraphExec_t, hipGraphNode_t,
                                             void *, const void *, size_t,
                                             hipMemcpyKind);
hipError_t hipGraphAddMemcpyNodeFromSymbol(hipGraphNode_t *, hipGraph_t,
                                           const hipGraphNode_t *, size_t,
                                           void *, const void *, size_t, size_t,
                                           hipMemcpyKind);
hipError_t hipGraphMemcpyNodeSetParamsFromSymbol(hipGraphNode_t, void *,
                                                 const void *, size_t, size_t,
                                                 hipMemcpyKind);
hipError_t hipGraphExecMemcpyNodeSetParamsFromSymbol(hipGraphExec_t,
                                                     hipGraphNode_t, void *,
                                                     const void *, size_t,
                                                     size_t, hipMemcpyKind);
hipError_t hipGraphAddMemcpyNodeToSymbol(hipGraphNode_t *, hipGraph_t,
                                         const hipGraphNode_t *, size_t,
                                         const void *, const void *, size_t,
                                         size_t, hipMemcpyKind);
hipError_t hipGraphMemcpyNodeSetParamsToSymbol(hipGraphNode_t, const void *,
                                               const void *, size_t, size_t,
                                               hipMemcpyKind);
hipError_t hipGraphExecMemcpyNodeSetParamsToSymbol(hipGraphExec_t,
                                                   hipGraphNode_t, const void *,
                                                   const void *, size_t, size_t,
                                                   hipMemcpyKind);
hipError_t hipGraphAddMemsetNode(hipGraphNode_t *, hipGraph_t,
                                 const hipGraphNode_t *, size_t,
                                 const hipMemsetParams *);
hipError_t hipGraphMemsetNodeGetParams(hipGraphNode_t, hipMemsetParams *);
hipError_t hipGraphMemsetNodeSetParams(hipGraphNode_t, const hipMemsetParams *);
hipError_t hipGraphExecMemsetNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                           const hipMemsetParams *);
hipError_t hipGraphAddHostNode(hipGraphNode_t *, hipGraph_t,
                               const hipGraphNode_t *, size_t,
                               const hipHostNodeParams *);
hipError_t hipGraphHostNodeGetParams(hipGraphNode_t, hipHostNodeParams *);
hipError_t hipGraphHostNodeSetParams(hipGraphNode_t, const hipHostNodeParams *);
hipError_t hipGraphExecHostNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                         const hipHostNodeParams *);
hipError_t hipGraphAddChildGraphNode(hipGraphNode_t *, hipGraph_t,
                                     const hipGraphNode_t *, size_t,
                                     hipGraph_t);
hipError_t hipGraphChildGraphNodeGetGraph(hipGraphNode_t, hipGraph_t *);
hipError_t hipGraphExecChildGraphNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                               hipGraph_t);
hipError_t hipGraphAddEmptyNode(hipGraphNode_t *, hipGraph_t,
                                const hipGraphNode_t *, size_t);
hipError_t hipGraphAddEventRecordNode(hipGraphNode_t *, hipGraph_t,
                                      const hipGraphNode_t *, size_t,
                                      hipEvent_t);
hipError_t hipGraphEventRecordNodeGetEvent(hipGraphNode_t, hipEvent_t *);
hipError_t hipGraphEventRecordNodeSetEvent(hipGraphNode_t, hipEvent_t);
hipError_t hipGraphExecEventRecordNodeSetEvent(hipGraphExec_t, hipGraphNode_t,
                                               hipEvent_t);
hipError_t hipGraphAddEventWaitNode(hipGraphNode_t *, hipGraph_t,
                                    const hipGraphNode_t *, size_t, hipEvent_t);
hipError_t hipGraphEventWaitNodeGetEvent(hipGraphNode_t, hipEvent_t *);
hipError_t hipGraphEventWaitNodeSetEvent(hipGraphNode_t, hipEvent_t);
hipError_t hipGraphExecEventWaitNodeSetEvent(hipGraphExec_t, hipGraphNode_t,
                                             hipEvent_t);
hipError_t hipGraphAddMemAllocNode(hipGraphNode_t *, hipGraph_t,
                                   const hipGraphNode_t *, size_t,
                                   hipMemAllocNodeParams *);
hipError_t hipGraphMemAllocNodeGetParams(hipGraphNode_t,
                                         hipMemAllocNodeParams *);
hipError_t hipGraphAddMemFreeNode(hipGraphNode_t *, hipGraph_t,
                                  const hipGraphNode_t *, size_t, void *);
hipError_t hipGraphMemFreeNodeGetParams(hipGraphNode_t, void *);
hipError_t hipDeviceGetGraphMemAttribute(int, hipGraphMemAttributeType, void *);
hipError_t hipDeviceSetGraphMemAttribute(int, hipGraphMemAttributeType, void *);
hipError_t hipDeviceGraphMemTrim(int);
hipError_t hipUserObjectCreate(hipUserObject_t *, void *, hipHostFn_t,
                               unsigned int, unsigned int);
hipError_t hipUserObjectRelease(hipUserObject_t, unsigned int = 1);
hipError_t hipUserObjectRetain(hipUserObject_t, unsigned int = 1);
hipError_t hipGraphRetainUserObject(hipGraph_t, hipUserObject_t,
                                    unsigned int = 1, unsigned int = 0);
hipError_t hipGraphReleaseUserObject(hipGraph_t, hipUserObject_t,
                                     unsigned int = 1);
hipError_t hipGraphDebugDotPrint(hipGraph_t, const char *, unsigned int);
hipError_t hipGraphKernelNodeCopyAttributes(hipGraphNode_t, hipGraphNode_t);
hipError_t hipGraphNodeSetEnabled(hipGraphExec_t, hipGraphNode_t, unsigned int);
hipError_t hipGraphNodeGetEnabled(hipGraphExec_t, hipGraphNode_t,
                                  unsigned int *);
hipError_t hipGraphAddExternalSemaphoresWaitNode(
    hipGraphNode_t *, hipGraph_t, const hipGraphNode_t *, size_t,
    const hipExternalSemaphoreWaitNodeParams *);
hipError_t hipGraphAddExternalSemaphoresSignalNode(
    hipGraphNode_t *, hipGraph_t, const hipGraphNode_t *, size_t,
    const hipExternalSemaphoreSignalNodeParams *);
hipError_t hipGraphExternalSemaphoresSignalNodeSetParams(
    hipGraphNode_t, const hipExternalSemaphoreSignalNodeParams *);
hipError_t hipGraphExternalSemaphoresWaitNodeSetParams(
    hipGraphNode_t, const hipExternalSemaphoreWaitNodeParams *);
hipError_t hipGraphExternalSemaphoresSignalNodeGetParams(
    hipGraphNode_t, hipExternalSemaphoreSignalNodeParams *);
hipError_t hipGraphExternalSemaphoresWaitNodeGetParams(
    hipGraphNode_t, hipExternalSemaphoreWaitNodeParams *);
hipError_t hipGraphExecExternalSemaphoresSignalNodeSetParams(
    hipGraphExec_t, hipGraphNode_t,
    const hipExternalSemaphoreSignalNodeParams *);
hipError_t hipGraphExecExternalSemaphoresWaitNodeSetParams(
    hipGraphExec_t, hipGraphNode_t, const hipExternalSemaphoreWaitNodeParams *);
hipError_t hipDrvGraphMemcpyNodeGetParams(hipGraphNode_t, HIP_MEMCPY3D *);
hipError_t hipDrvGraphMemcpyNodeSetParams(hipGraphNode_t, const HIP_MEMCPY3D *);
hipError_t hipDrvGraphAddMemsetNode(hipGraphNode_t *, hipGraph_t,
                                    const hipGraphNode_t *, size_t,
                                    const HIP_MEMSET_NODE_PARAMS *, hipCtx_t);
hipError_t hipDrvGraphAddMemFreeNode(hipGraphNode_t *, hipGraph_t,
                                     const hipGraphNode_t *, size_t,
                                     hipDeviceptr_t);
hipError_t hipDrvGraphExecMemcpyNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                              const HIP_MEMCPY3D *, hipCtx_t);
hipError_t hipDrvGraphExecMemsetNodeSetParams(hipGraphExec_t, hipGraphNode_t,
                                              const HIP_MEMSET_NODE_PARAMS *,
                                              hipCtx_t);
}

#endif // CU2X_TEST_HIP_DETAIL_GRAPH_API_H
