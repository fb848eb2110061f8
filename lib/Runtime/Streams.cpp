//===- Streams.cpp - Streams, events and captures ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Graphs.h"

#include "cu2x/runtime/device.h"
#include "cu2x/runtime/streams.h"
#include <algorithm>
#include <set>

using namespace cu2x::runtime;

namespace {
/// All streams, events and captures that exist.
struct StreamTable {
  std::recursive_mutex Lock;
  std::set<cu2xStream_t> Streams;
  std::set<cu2xEvent_t> Events;
  std::vector<std::unique_ptr<Capture>> Captures;
  /// Of before a reset, so that no other gets the same handle.
  std::vector<cu2xStream_t> OldStreams;
  std::vector<cu2xEvent_t> OldEvents;
};
} // namespace

static StreamTable &table() {
  static auto &Table = *new StreamTable;
  return Table;
}
using Guard = std::lock_guard<std::recursive_mutex>;

/// The streams of CUDA that are numbers: the default one, that by its name, and
/// that of each thread.
static bool isNumber(cu2xStream_t Stream) {
  return reinterpret_cast<uintptr_t>(Stream) <= 2;
}

/// Null for the legacy default stream.
static cu2xStream *objectOf(cu2xStream_t Stream) {
  static thread_local cu2xStream OfThread;
  if (Stream == cu2xStreamPerThread)
    return &OfThread;
  return isNumber(Stream) ? nullptr : Stream;
}

/// Where the attributes of a stream are kept.
static cu2xStream &attributesOf(cu2xStream_t Stream) {
  static cu2xStream OfDefault;
  cu2xStream *Object = objectOf(Stream);
  return Object ? *Object : OfDefault;
}

bool cu2x::runtime::isStream(cu2xStream_t Stream) {
  if (isNumber(Stream))
    return true;
  StreamTable &T = table();
  Guard G(T.Lock);
  return T.Streams.count(Stream);
}

static bool isEvent(cu2xEvent_t Event) {
  StreamTable &T = table();
  Guard G(T.Lock);
  return T.Events.count(Event);
}

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

static thread_local cu2xStreamCaptureMode ThreadMode =
    cu2xStreamCaptureModeGlobal;
/// The stream whose work is being added, for addToGraph.
static thread_local cu2xStream *CapturedStream;

cu2xGraph_t cu2x::runtime::captureOf(cu2xStream_t Stream) {
  cu2xStream *S = objectOf(Stream);
  if (!S)
    return nullptr;
  CapturedStream = S;
  return S->Active ? S->Active->Graph : nullptr;
}

void cu2x::runtime::addToGraph(cu2xGraph_t Graph, cu2xGraphNodeType Type,
                               Work W) {
  Guard G(table().Lock);
  cu2xGraphNode *New = Graph->add(Type, std::move(W));
  if (!CapturedStream || !CapturedStream->Active)
    return;
  Capture &C = *CapturedStream->Active;
  Graph->depend(New, C.Last[CapturedStream]);
  C.Last[CapturedStream] = {New};
  ++C.Done[CapturedStream];
}

cu2xError_t cu2x::runtime::forbidInCapture(cu2xStream_t Stream,
                                           bool IsDefaultStream) {
  StreamTable &T = table();
  if (IsDefaultStream && objectOf(Stream))
    return cu2xSuccess;
  Guard G(T.Lock);
  for (const std::unique_ptr<Capture> &C : T.Captures) {
    if (IsDefaultStream) {
      // It waits for all streams that do not say that they are independent.
      if (C->Origin->Flags & cu2xStreamNonBlocking)
        continue;
      C->IsInvalid = true;
      return fail(cu2xErrorStreamCaptureImplicit);
    }
    bool IsOwn = C->Thread == std::this_thread::get_id();
    bool Forbids = C->Mode == cu2xStreamCaptureModeGlobal
                       ? IsOwn || ThreadMode == cu2xStreamCaptureModeGlobal
                       : C->Mode == cu2xStreamCaptureModeThreadLocal && IsOwn;
    if (!Forbids || ThreadMode == cu2xStreamCaptureModeRelaxed)
      continue;
    C->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureUnsupported);
  }
  return cu2xSuccess;
}

cu2xError_t cu2x::runtime::enterMemoryCall(cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (!captureOf(Stream))
    return cu2xSuccess;
  objectOf(Stream)->Active->IsInvalid = true;
  return fail(Outcome{cu2xErrorNotSupported,
                      "memory is allocated or freed in a stream that is "
                      "captured: graphs have no nodes for it",
                      false});
}

/// What \p S knows to be done: its own work and what it has waited for.
static Seen knownBy(Capture &C, cu2xStream *S) {
  Seen Result = C.Waited[S];
  Result[S] = C.Done[S];
  return Result;
}

/// Ends the capture of all streams that take part.
static std::unique_ptr<Capture> remove(Capture *C) {
  StreamTable &T = table();
  for (const auto &[Stream, Count] : C->Done)
    if (Stream->Active == C)
      Stream->Active = nullptr;
  for (cu2xEvent_t Event : T.Events)
    if (Event->RecordedIn == C)
      Event->RecordedIn = nullptr;
  auto It = std::find_if(
      T.Captures.begin(), T.Captures.end(),
      [C](const std::unique_ptr<Capture> &E) { return E.get() == C; });
  std::unique_ptr<Capture> Owned = std::move(*It);
  T.Captures.erase(It);
  return Owned;
}

void cu2x::runtime::resetStreams() {
  StreamTable &T = table();
  Guard G(T.Lock);
  while (!T.Captures.empty())
    delete remove(T.Captures.back().get())->Graph;
  T.OldStreams.insert(T.OldStreams.end(), T.Streams.begin(), T.Streams.end());
  T.Streams.clear();
  T.OldEvents.insert(T.OldEvents.end(), T.Events.begin(), T.Events.end());
  T.Events.clear();
  attributesOf(nullptr) = {};
}

extern "C" {

cu2xError_t cu2xStreamBeginCapture(cu2xStream_t Stream,
                                   cu2xStreamCaptureMode Mode) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (Mode < cu2xStreamCaptureModeGlobal || Mode > cu2xStreamCaptureModeRelaxed)
    return fail(cu2xErrorInvalidValue);
  cu2xStream *S = objectOf(Stream);
  if (!S)
    return fail(cu2xErrorStreamCaptureUnsupported);
  StreamTable &T = table();
  Guard G(T.Lock);
  if (S->Active)
    return fail(cu2xErrorIllegalState);
  auto New = std::make_unique<Capture>();
  New->Graph = new cu2xGraph;
  New->Origin = S;
  New->Mode = Mode;
  New->Thread = std::this_thread::get_id();
  New->Done[S] = 0;
  S->Active = New.get();
  T.Captures.push_back(std::move(New));
  return cu2xSuccess;
}

cu2xError_t cu2xStreamEndCapture(cu2xStream_t Stream, cu2xGraph_t *Graph) {
  if (cu2xError_t Error = enter())
    return Error;
  cu2xStream *S = isStream(Stream) ? objectOf(Stream) : nullptr;
  StreamTable &T = table();
  Guard G(T.Lock);
  if (!S || !S->Active || !Graph)
    return fail(cu2xErrorIllegalState);
  Capture *C = S->Active;
  *Graph = nullptr;
  if (C->Origin != S)
    return fail(cu2xErrorStreamCaptureUnmatched);
  if (C->Mode != cu2xStreamCaptureModeRelaxed &&
      C->Thread != std::this_thread::get_id())
    return fail(cu2xErrorStreamCaptureWrongThread);
  Seen Known = knownBy(*C, S);
  cu2xError_t Error = cu2xSuccess;
  for (const auto &[Other, Count] : C->Done)
    if (Known[Other] != Count)
      Error = cu2xErrorStreamCaptureUnjoined;
  if (C->IsInvalid)
    Error = cu2xErrorStreamCaptureInvalidated;
  std::unique_ptr<Capture> Ended = remove(C);
  if (Error) {
    delete Ended->Graph;
    return fail(Error);
  }
  *Graph = Ended->Graph;
  return cu2xSuccess;
}

cu2xError_t cu2xStreamIsCapturing(cu2xStream_t Stream,
                                  cu2xStreamCaptureStatus *Status) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Status || !isStream(Stream))
    return fail(cu2xErrorInvalidValue);
  cu2xStream *S = objectOf(Stream);
  Guard G(table().Lock);
  *Status = !S || !S->Active       ? cu2xStreamCaptureStatusNone
            : S->Active->IsInvalid ? cu2xStreamCaptureStatusInvalidated
                                   : cu2xStreamCaptureStatusActive;
  return cu2xSuccess;
}

cu2xError_t cu2xThreadExchangeStreamCaptureMode(cu2xStreamCaptureMode *Mode) {
  if (!Mode)
    return fail(cu2xErrorInvalidValue);
  std::swap(*Mode, ThreadMode);
  return cu2xSuccess;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

cu2xError_t cu2xStreamCreateWithPriority(cu2xStream_t *Stream, unsigned Flags,
                                         int Priority) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Stream || Flags > cu2xStreamNonBlocking)
    return fail(cu2xErrorInvalidValue);
  auto *New = new cu2xStream;
  New->Flags = Flags;
  New->Priority = std::clamp(Priority, -5, 0);
  StreamTable &T = table();
  Guard G(T.Lock);
  T.Streams.insert(New);
  *Stream = New;
  return cu2xSuccess;
}
cu2xError_t cu2xStreamCreateWithFlags(cu2xStream_t *Stream, unsigned Flags) {
  return cu2xStreamCreateWithPriority(Stream, Flags, 0);
}
cu2xError_t cu2xStreamCreate(cu2xStream_t *Stream) {
  return cu2xStreamCreateWithPriority(Stream, cu2xStreamDefault, 0);
}
cu2xError_t cu2xStreamDestroy(cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  StreamTable &T = table();
  Guard G(T.Lock);
  if (isNumber(Stream) || !T.Streams.erase(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  // A stream that is captured must stay; the capture never ends then.
  if (Stream->Active) {
    Stream->Active->IsInvalid = true;
    return cu2xSuccess;
  }
  delete Stream;
  return cu2xSuccess;
}

cu2xError_t cu2xStreamSynchronize(cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (captureOf(Stream)) {
    objectOf(Stream)->Active->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureUnsupported);
  }
  if (cu2xError_t Error = forbidInCapture(Stream, true))
    return Error;
  trimPools();
  return synchronize();
}
cu2xError_t cu2xStreamQuery(cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (captureOf(Stream)) {
    objectOf(Stream)->Active->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureUnsupported);
  }
  Queue Lock(queueLock());
  // Not an error that a later call returns.
  if (!isReached(markQueue()))
    return cu2xErrorNotReady;
  return synchronize();
}
cu2xError_t cu2xStreamGetFlags(cu2xStream_t Stream, unsigned *Flags) {
  if (!Flags || !isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  *Flags = isNumber(Stream) ? 0 : Stream->Flags;
  return cu2xSuccess;
}
cu2xError_t cu2xStreamGetPriority(cu2xStream_t Stream, int *Priority) {
  if (!Priority || !isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  *Priority = isNumber(Stream) ? 0 : Stream->Priority;
  return cu2xSuccess;
}
cu2xError_t cu2xStreamSetAttribute(cu2xStream_t Stream,
                                   cu2xLaunchAttributeID Attribute,
                                   const cu2xLaunchAttributeValue *Value) {
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (!Value)
    return fail(cu2xErrorInvalidValue);
  if (Attribute == cu2xLaunchAttributeAccessPolicyWindow)
    attributesOf(Stream).Window = Value->accessPolicyWindow;
  else if (Attribute == cu2xLaunchAttributePriority)
    attributesOf(Stream).Priority = Value->priority;
  else
    return fail(cu2xErrorNotSupported);
  return cu2xSuccess;
}
cu2xError_t cu2xStreamGetAttribute(cu2xStream_t Stream,
                                   cu2xLaunchAttributeID Attribute,
                                   cu2xLaunchAttributeValue *Value) {
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (!Value)
    return fail(cu2xErrorInvalidValue);
  *Value = {};
  if (Attribute == cu2xLaunchAttributeAccessPolicyWindow)
    Value->accessPolicyWindow = attributesOf(Stream).Window;
  else if (Attribute == cu2xLaunchAttributePriority)
    Value->priority = attributesOf(Stream).Priority;
  else
    return fail(cu2xErrorNotSupported);
  return cu2xSuccess;
}
cu2xError_t cu2xDeviceGetStreamPriorityRange(int *Least, int *Greatest) {
  if (Least)
    *Least = 0;
  if (Greatest)
    *Greatest = -5;
  return cu2xSuccess;
}
cu2xError_t cu2xStreamAttachMemAsync(cu2xStream_t Stream, void *Memory, size_t,
                                     unsigned) {
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  return isAllocated(Memory) ? cu2xSuccess : fail(cu2xErrorInvalidValue);
}

cu2xError_t cu2xStreamWaitEvent(cu2xStream_t Stream, cu2xEvent_t Event,
                                unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream) || !isEvent(Event))
    return fail(cu2xErrorInvalidResourceHandle);
  if (Flags & ~unsigned(cu2xEventWaitExternal))
    return fail(cu2xErrorInvalidValue);
  if (Flags & cu2xEventWaitExternal) {
    if (!captureOf(Stream))
      return fail(cu2xErrorInvalidValue);
    // One queue: what the event stands for is in front of the graph.
    return submit(Stream, cu2xGraphNodeTypeWaitEvent,
                  [] { return cu2xSuccess; });
  }
  // One queue: what the event stands for is in front already. Only captures
  // have to know that the stream takes part from here on.
  Guard G(table().Lock);
  cu2xStream *S = objectOf(Stream);
  Capture *C = Event->RecordedIn;
  if (!C) {
    if (!S || !S->Active || !Event->IsRecorded)
      return cu2xSuccess;
    // The graph has nothing that this could be.
    S->Active->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureIsolation);
  }
  if (!S) {
    C->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureImplicit);
  }
  if (S->Active && S->Active != C) {
    C->IsInvalid = S->Active->IsInvalid = true;
    return fail(cu2xErrorStreamCaptureMerge);
  }
  S->Active = C;
  C->Done[S];
  for (const auto &[Other, Count] : Event->Known) {
    size_t &Known = C->Waited[S][Other];
    Known = std::max(Known, Count);
  }
  std::vector<cu2xGraphNode *> &Last = C->Last[S];
  for (cu2xGraphNode *Node : Event->Last)
    if (std::find(Last.begin(), Last.end(), Node) == Last.end())
      Last.push_back(Node);
  return cu2xSuccess;
}

cu2xError_t cu2xLaunchHostFunc(cu2xStream_t Stream, cu2xHostFn_t Function,
                               void *Data) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Function)
    return fail(cu2xErrorInvalidValue);
  return submit(Stream, cu2xGraphNodeTypeHost, [=] {
    // Behind the work that is queued, and without the lock: it may wait for
    // other threads.
    cu2xError_t Error = synchronize();
    if (!Error)
      Function(Data);
    return Error;
  });
}
cu2xError_t cu2xStreamAddCallback(cu2xStream_t Stream,
                                  cu2xStreamCallback_t Function, void *Data,
                                  unsigned) {
  std::string Message;
  if (!hasDevice(Message))
    return enter();
  if (!Function || !isStream(Stream))
    return fail(cu2xErrorInvalidValue);
  if (captureOf(Stream))
    return fail(cu2xErrorStreamCaptureUnsupported);
  // It is told of failures, in contrast to host functions.
  Function(Stream, synchronize(), Data);
  return cu2xSuccess;
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

cu2xError_t cu2xEventCreateWithFlags(cu2xEvent_t *Event, unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  constexpr unsigned AllFlags =
      cu2xEventBlockingSync | cu2xEventDisableTiming | cu2xEventInterprocess;
  // Another process has no use for this one's times.
  bool IsTimedElsewhere =
      (Flags & cu2xEventInterprocess) && !(Flags & cu2xEventDisableTiming);
  if (!Event || (Flags & ~AllFlags) || IsTimedElsewhere)
    return fail(cu2xErrorInvalidValue);
  auto *New = new cu2xEvent;
  New->MeasuresTime = !(Flags & cu2xEventDisableTiming);
  StreamTable &T = table();
  Guard G(T.Lock);
  T.Events.insert(New);
  *Event = New;
  return cu2xSuccess;
}
cu2xError_t cu2xEventDestroy(cu2xEvent_t Event) {
  StreamTable &T = table();
  Guard G(T.Lock);
  if (!T.Events.erase(Event))
    return fail(cu2xErrorInvalidResourceHandle);
  delete Event;
  return cu2xSuccess;
}

static void recordNow(cu2xEvent_t Event) {
  Queue Lock(queueLock());
  Event->RecordedIn = nullptr;
  Event->Mark = markQueue();
  Event->IsRecorded = true;
}

cu2xError_t cu2xEventRecord(cu2xEvent_t Event, cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isEvent(Event) || !isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (captureOf(Stream)) {
    Guard G(table().Lock);
    cu2xStream *S = objectOf(Stream);
    Event->RecordedIn = S->Active;
    Event->Known = knownBy(*S->Active, S);
    Event->Last = S->Active->Last[S];
    return cu2xSuccess;
  }
  if (cu2xError_t Error = forbidInCapture(Stream, true))
    return Error;
  recordNow(Event);
  return cu2xSuccess;
}
cu2xError_t cu2xEventRecordWithFlags(cu2xEvent_t Event, cu2xStream_t Stream,
                                     unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isStream(Stream) || !isEvent(Event))
    return fail(cu2xErrorInvalidResourceHandle);
  if (Flags & ~unsigned(cu2xEventRecordExternal))
    return fail(cu2xErrorInvalidValue);
  if (Flags & cu2xEventRecordExternal) {
    if (!captureOf(Stream))
      return fail(cu2xErrorInvalidValue);
    return submit(Stream, cu2xGraphNodeTypeEventRecord, [=] {
      if (!isEvent(Event))
        return cu2xErrorInvalidResourceHandle;
      recordNow(Event);
      return cu2xSuccess;
    });
  }
  return cu2xEventRecord(Event, Stream);
}

/// What a call about an event that must not be captured returns at once.
static cu2xError_t enterWith(cu2xEvent_t Event) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!isEvent(Event))
    return fail(cu2xErrorInvalidResourceHandle);
  return Event->RecordedIn ? fail(cu2xErrorCapturedEvent) : cu2xSuccess;
}

cu2xError_t cu2xEventQuery(cu2xEvent_t Event) {
  if (cu2xError_t Error = enterWith(Event))
    return Error;
  Queue Lock(queueLock());
  if (!Event->IsRecorded)
    return cu2xSuccess;
  return isReached(Event->Mark) ? enter() : cu2xErrorNotReady;
}
cu2xError_t cu2xEventSynchronize(cu2xEvent_t Event) {
  if (cu2xError_t Error = enterWith(Event))
    return Error;
  trimPools();
  return Event->IsRecorded ? synchronize() : cu2xSuccess;
}

} // extern "C"

cu2xError_t cu2xEventElapsedTime(float *Milliseconds, cu2xEvent_t Start,
                                 cu2xEvent_t End) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Milliseconds)
    return fail(cu2xErrorInvalidValue);
  for (cu2xEvent_t Event : {Start, End})
    if (!isEvent(Event) || !Event->MeasuresTime || !Event->IsRecorded)
      return fail(cu2xErrorInvalidResourceHandle);
  Queue Lock(queueLock());
  if (!isReached(Start->Mark) || !isReached(End->Mark))
    return fail(cu2xErrorNotReady);
  *Milliseconds =
      static_cast<float>(1e3 * (timeOf(End->Mark) - timeOf(Start->Mark)));
  return cu2xSuccess;
}

cu2xError_t cu2xEventCreate(cu2xEvent_t *Event, unsigned Flags) {
  return cu2xEventCreateWithFlags(Event, Flags);
}
