//===- Streams.cpp - Streams, events and graphs on the CPU ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include "cu2x/SIMT/Executor.h"
#include "simt/kernel.h"
#include <chrono>

using namespace cu2x;
using namespace cu2x::cuda;

struct CUgraph_st {
  std::vector<GraphNode> Nodes;
};
struct CUgraphExec_st {
  std::vector<GraphNode> Nodes;
};
struct CUstream_st {
  unsigned Flags = 0;
  int Priority = 0;
  CUgraph_st *Capture = nullptr;
};
struct CUevent_st {
  std::chrono::steady_clock::time_point Time;
  bool IsRecorded = false;
  bool MeasuresTime = true;
};

std::vector<GraphNode> *cuda::captureOf(cudaStream_t Stream) {
  // The legacy default stream and those of threads have small numbers.
  if (reinterpret_cast<uintptr_t>(Stream) <= 2 || !Stream->Capture)
    return nullptr;
  return &Stream->Capture->Nodes;
}

static cudaError_t wait() {
  return stickyError() ? setError(stickyError()) : cudaSuccess;
}

cudaError_t cudaEventElapsedTime(float *Milliseconds, cudaEvent_t Start,
                                 cudaEvent_t End) {
  if (!Start || !End || !Start->IsRecorded || !End->IsRecorded ||
      !Start->MeasuresTime || !End->MeasuresTime)
    return setError(cudaErrorInvalidResourceHandle);
  *Milliseconds =
      std::chrono::duration<float, std::milli>(End->Time - Start->Time).count();
  return cudaSuccess;
}

cudaError_t cudaThreadSynchronize() { return wait(); }

extern "C" {

cudaError_t cudaDeviceSynchronize() { return wait(); }

cudaError_t cudaStreamCreateWithPriority(cudaStream_t *Stream, unsigned Flags,
                                         int Priority) {
  *Stream = new CUstream_st;
  (*Stream)->Flags = Flags;
  (*Stream)->Priority = Priority;
  return cudaSuccess;
}
cudaError_t cudaStreamCreateWithFlags(cudaStream_t *Stream, unsigned Flags) {
  return cudaStreamCreateWithPriority(Stream, Flags, 0);
}
cudaError_t cudaStreamCreate(cudaStream_t *Stream) {
  return cudaStreamCreateWithPriority(Stream, 0, 0);
}
cudaError_t cudaStreamDestroy(cudaStream_t Stream) {
  delete Stream;
  return cudaSuccess;
}
cudaError_t cudaStreamSynchronize(cudaStream_t) { return wait(); }
cudaError_t cudaStreamQuery(cudaStream_t) { return wait(); }
cudaError_t cudaStreamGetFlags(cudaStream_t Stream, unsigned *Flags) {
  *Flags = Stream ? Stream->Flags : 0;
  return cudaSuccess;
}
cudaError_t cudaStreamGetPriority(cudaStream_t Stream, int *Priority) {
  *Priority = Stream ? Stream->Priority : 0;
  return cudaSuccess;
}
cudaError_t cudaDeviceGetStreamPriorityRange(int *Least, int *Greatest) {
  if (Least)
    *Least = 0;
  if (Greatest)
    *Greatest = -5;
  return cudaSuccess;
}
cudaError_t cudaStreamWaitEvent(cudaStream_t Stream, cudaEvent_t, unsigned) {
  (void)Stream;
  return cudaSuccess;
}
cudaError_t cudaLaunchHostFunc(cudaStream_t Stream, cudaHostFn_t Function,
                               void *Data) {
  return submit(Stream, [=] { Function(Data); });
}
cudaError_t cudaStreamAddCallback(cudaStream_t Stream,
                                  cudaStreamCallback_t Function, void *Data,
                                  unsigned) {
  Function(Stream, stickyError(), Data);
  return cudaSuccess;
}

cudaError_t cudaEventCreateWithFlags(cudaEvent_t *Event, unsigned Flags) {
  *Event = new CUevent_st;
  (*Event)->MeasuresTime = !(Flags & cudaEventDisableTiming);
  return cudaSuccess;
}
cudaError_t cudaEventCreate(cudaEvent_t *Event) {
  return cudaEventCreateWithFlags(Event, 0);
}
cudaError_t cudaEventDestroy(cudaEvent_t Event) {
  delete Event;
  return cudaSuccess;
}
cudaError_t cudaEventRecord(cudaEvent_t Event, cudaStream_t Stream) {
  if (!Event)
    return setError(cudaErrorInvalidResourceHandle);
  if (captureOf(Stream))
    return cudaSuccess;
  Event->Time = std::chrono::steady_clock::now();
  Event->IsRecorded = true;
  return cudaSuccess;
}
cudaError_t cudaEventRecordWithFlags(cudaEvent_t Event, cudaStream_t Stream,
                                     unsigned) {
  return cudaEventRecord(Event, Stream);
}
cudaError_t cudaEventQuery(cudaEvent_t) { return wait(); }
cudaError_t cudaEventSynchronize(cudaEvent_t) { return wait(); }
cudaError_t cudaStreamBeginCapture(cudaStream_t Stream, cudaStreamCaptureMode) {
  if (!Stream)
    return setError(cudaErrorStreamCaptureUnsupported);
  Stream->Capture = new CUgraph_st;
  return cudaSuccess;
}
cudaError_t cudaStreamEndCapture(cudaStream_t Stream, cudaGraph_t *Graph) {
  if (!Stream || !Stream->Capture)
    return setError(cudaErrorStreamCaptureInvalidated);
  *Graph = Stream->Capture;
  Stream->Capture = nullptr;
  return cudaSuccess;
}
cudaError_t cudaStreamIsCapturing(cudaStream_t Stream,
                                  cudaStreamCaptureStatus *Status) {
  *Status = captureOf(Stream) ? cudaStreamCaptureStatusActive
                              : cudaStreamCaptureStatusNone;
  return cudaSuccess;
}
cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *Executable,
                                          cudaGraph_t Graph,
                                          unsigned long long) {
  *Executable = new CUgraphExec_st{Graph->Nodes};
  return cudaSuccess;
}
cudaError_t cudaGraphLaunch(cudaGraphExec_t Executable, cudaStream_t) {
  for (const GraphNode &Node : Executable->Nodes) {
    if (stickyError())
      return setError(stickyError());
    Node();
  }
  return cudaSuccess;
}
cudaError_t cudaGraphDestroy(cudaGraph_t Graph) {
  delete Graph;
  return cudaSuccess;
}
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t Executable) {
  delete Executable;
  return cudaSuccess;
}

cudaError_t cudaLaunchKernel(const void *Function, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             cudaStream_t Stream) {
  return launchByPointer(Function, Grid, Block, Arguments, DynamicShared,
                         Stream);
}
cudaError_t cudaLaunchCooperativeKernel(const void *Function, dim3 Grid,
                                        dim3 Block, void **Arguments,
                                        size_t DynamicShared,
                                        cudaStream_t Stream) {
  return launchByPointer(Function, Grid, Block, Arguments, DynamicShared,
                         Stream, /*Cooperative=*/true);
}
cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *Config,
                                const void *Function, void **Arguments) {
  bool Cooperative = false;
  for (unsigned I = 0; I != Config->numAttrs; ++I)
    if (Config->attrs[I].id == cudaLaunchAttributeCooperative)
      Cooperative = Config->attrs[I].val.cooperative != 0;
  return launchByPointer(Function, Config->gridDim, Config->blockDim, Arguments,
                         Config->dynamicSmemBytes, Config->stream, Cooperative);
}

} // extern "C"
