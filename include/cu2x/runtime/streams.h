//===- streams.h - Streams, events and graphs -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of CUDA's runtime with `cu2x` for `cuda`: see its
// documentation.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_STREAMS_H
#define CU2X_RUNTIME_STREAMS_H

#include "cu2x/runtime/types.h"

extern "C" {

cu2xError_t cu2xStreamCreate(cu2xStream_t *Stream);
cu2xError_t cu2xStreamCreateWithFlags(cu2xStream_t *Stream, unsigned Flags);
cu2xError_t cu2xStreamCreateWithPriority(cu2xStream_t *Stream, unsigned Flags,
                                         int Priority);
cu2xError_t cu2xStreamDestroy(cu2xStream_t Stream);
cu2xError_t cu2xStreamSynchronize(cu2xStream_t Stream);
cu2xError_t cu2xStreamQuery(cu2xStream_t Stream);
cu2xError_t cu2xStreamGetFlags(cu2xStream_t Stream, unsigned *Flags);
cu2xError_t cu2xStreamGetPriority(cu2xStream_t Stream, int *Priority);
cu2xError_t cu2xDeviceGetStreamPriorityRange(int *Least, int *Greatest);
cu2xError_t cu2xStreamSetAttribute(cu2xStream_t Stream,
                                   cu2xLaunchAttributeID Attribute,
                                   const cu2xLaunchAttributeValue *Value);
cu2xError_t cu2xStreamGetAttribute(cu2xStream_t Stream,
                                   cu2xLaunchAttributeID Attribute,
                                   cu2xLaunchAttributeValue *Value);
cu2xError_t cu2xStreamWaitEvent(cu2xStream_t Stream, cu2xEvent_t Event,
                                unsigned Flags = 0);
cu2xError_t cu2xLaunchHostFunc(cu2xStream_t Stream, cu2xHostFn_t Function,
                               void *Data);
cu2xError_t cu2xStreamAddCallback(cu2xStream_t Stream,
                                  cu2xStreamCallback_t Function, void *Data,
                                  unsigned Flags);
cu2xError_t cu2xStreamAttachMemAsync(cu2xStream_t Stream, void *Memory,
                                     size_t Bytes = 0,
                                     unsigned Flags = cu2xMemAttachSingle);

cu2xError_t cu2xEventCreateWithFlags(cu2xEvent_t *Event, unsigned Flags);
cu2xError_t cu2xEventDestroy(cu2xEvent_t Event);
cu2xError_t cu2xEventRecord(cu2xEvent_t Event, cu2xStream_t Stream = nullptr);
cu2xError_t cu2xEventRecordWithFlags(cu2xEvent_t Event,
                                     cu2xStream_t Stream = nullptr,
                                     unsigned Flags = 0);
cu2xError_t cu2xEventQuery(cu2xEvent_t Event);
cu2xError_t cu2xEventSynchronize(cu2xEvent_t Event);

cu2xError_t cu2xStreamBeginCapture(cu2xStream_t Stream,
                                   cu2xStreamCaptureMode Mode);
cu2xError_t cu2xStreamEndCapture(cu2xStream_t Stream, cu2xGraph_t *Graph);
cu2xError_t cu2xStreamIsCapturing(cu2xStream_t Stream,
                                  cu2xStreamCaptureStatus *Status);
cu2xError_t cu2xThreadExchangeStreamCaptureMode(cu2xStreamCaptureMode *Mode);

cu2xError_t cu2xGraphCreate(cu2xGraph_t *Graph, unsigned Flags);
cu2xError_t cu2xGraphDestroy(cu2xGraph_t Graph);
cu2xError_t cu2xGraphClone(cu2xGraph_t *Clone, cu2xGraph_t Graph);
cu2xError_t cu2xGraphAddKernelNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t NumDependencies,
                                   const cu2xKernelNodeParams *Parameters);
cu2xError_t cu2xGraphAddMemcpyNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t NumDependencies,
                                   const cu2xMemcpy3DParms *Parameters);
cu2xError_t cu2xGraphAddMemcpyNode1D(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *Dependencies,
                                     size_t NumDependencies, void *To,
                                     const void *From, size_t Bytes,
                                     cu2xMemcpyKind Kind);
cu2xError_t cu2xGraphAddMemsetNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t NumDependencies,
                                   const cu2xMemsetParams *Parameters);
cu2xError_t cu2xGraphAddHostNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                 const cu2xGraphNode_t *Dependencies,
                                 size_t NumDependencies,
                                 const cu2xHostNodeParams *Parameters);
cu2xError_t cu2xGraphAddEmptyNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                  const cu2xGraphNode_t *Dependencies,
                                  size_t NumDependencies);
cu2xError_t cu2xGraphAddChildGraphNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                       const cu2xGraphNode_t *Dependencies,
                                       size_t NumDependencies,
                                       cu2xGraph_t Child);
cu2xError_t cu2xGraphGetNodes(cu2xGraph_t Graph, cu2xGraphNode_t *Nodes,
                              size_t *NumNodes);
cu2xError_t cu2xGraphGetRootNodes(cu2xGraph_t Graph, cu2xGraphNode_t *Nodes,
                                  size_t *NumNodes);
cu2xError_t cu2xGraphNodeFindInClone(cu2xGraphNode_t *Node,
                                     cu2xGraphNode_t Original,
                                     cu2xGraph_t Clone);
cu2xError_t cu2xGraphDestroyNode(cu2xGraphNode_t Node);
cu2xError_t cu2xGraphNodeGetType(cu2xGraphNode_t Node, cu2xGraphNodeType *Type);
cu2xError_t cu2xGraphInstantiateWithFlags(cu2xGraphExec_t *Executable,
                                          cu2xGraph_t Graph,
                                          unsigned long long Flags = 0);
cu2xError_t
cu2xGraphExecKernelNodeSetParams(cu2xGraphExec_t Executable,
                                 cu2xGraphNode_t Node,
                                 const cu2xKernelNodeParams *Parameters);
cu2xError_t cu2xGraphUpload(cu2xGraphExec_t Executable, cu2xStream_t Stream);
cu2xError_t cu2xGraphLaunch(cu2xGraphExec_t Executable, cu2xStream_t Stream);
cu2xError_t cu2xGraphExecDestroy(cu2xGraphExec_t Executable);
}

cu2xError_t cu2xEventCreate(cu2xEvent_t *Event, unsigned Flags = 0);
cu2xError_t cu2xEventElapsedTime(float *Milliseconds, cu2xEvent_t Start,
                                 cu2xEvent_t End);
cu2xError_t cu2xGraphAddDependencies(cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *From,
                                     const cu2xGraphNode_t *To, size_t Count);
cu2xError_t cu2xGraphRemoveDependencies(cu2xGraph_t Graph,
                                        const cu2xGraphNode_t *From,
                                        const cu2xGraphNode_t *To,
                                        size_t Count);
cu2xError_t cu2xGraphGetEdges(cu2xGraph_t Graph, cu2xGraphNode_t *From,
                              cu2xGraphNode_t *To, size_t *NumEdges);
cu2xError_t cu2xGraphNodeGetDependencies(cu2xGraphNode_t Node,
                                         cu2xGraphNode_t *Nodes,
                                         size_t *NumNodes);
cu2xError_t cu2xGraphNodeGetDependentNodes(cu2xGraphNode_t Node,
                                           cu2xGraphNode_t *Nodes,
                                           size_t *NumNodes);
/// The same as CUDA 13 has them. There are no edges but those of the default.
cu2xError_t cu2xGraphAddDependencies(cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *From,
                                     const cu2xGraphNode_t *To,
                                     const cu2xGraphEdgeData *Data,
                                     size_t Count);
cu2xError_t cu2xGraphRemoveDependencies(cu2xGraph_t Graph,
                                        const cu2xGraphNode_t *From,
                                        const cu2xGraphNode_t *To,
                                        const cu2xGraphEdgeData *Data,
                                        size_t Count);
cu2xError_t cu2xGraphGetEdges(cu2xGraph_t Graph, cu2xGraphNode_t *From,
                              cu2xGraphNode_t *To, cu2xGraphEdgeData *Data,
                              size_t *NumEdges);
cu2xError_t cu2xGraphNodeGetDependencies(cu2xGraphNode_t Node,
                                         cu2xGraphNode_t *Nodes,
                                         cu2xGraphEdgeData *Data,
                                         size_t *NumNodes);
cu2xError_t cu2xGraphNodeGetDependentNodes(cu2xGraphNode_t Node,
                                           cu2xGraphNode_t *Nodes,
                                           cu2xGraphEdgeData *Data,
                                           size_t *NumNodes);
/// As CUDA 12 and later have it.
cu2xError_t cu2xGraphInstantiate(cu2xGraphExec_t *Executable, cu2xGraph_t Graph,
                                 unsigned long long Flags = 0);
/// As CUDA 11 has it.
cu2xError_t cu2xGraphInstantiate(cu2xGraphExec_t *Executable, cu2xGraph_t Graph,
                                 cu2xGraphNode_t *ErrorNode, char *Log,
                                 size_t LogBytes);
cu2xError_t cu2xGraphExecUpdate(cu2xGraphExec_t Executable, cu2xGraph_t Graph,
                                cu2xGraphExecUpdateResultInfo *Result);
cu2xError_t cu2xGraphExecUpdate(cu2xGraphExec_t Executable, cu2xGraph_t Graph,
                                cu2xGraphNode_t *ErrorNode,
                                cu2xGraphExecUpdateResult *Result);

#endif // CU2X_RUNTIME_STREAMS_H
