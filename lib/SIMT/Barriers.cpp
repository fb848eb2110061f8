//===- Barriers.cpp - Where the threads of a block meet ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"

using namespace cu2x::simt;

__attribute__((always_inline)) inline BarrierVotes
BlockRunner::barrier(State Kind, bool Value, Place P) {
  ThreadState &T = *Running;
  waitAs(Kind, P);
  if (!BarrierArrived) {
    BarrierFirst = &T;
  } else if (BarrierFirst->State != Kind ||
             !samePlace(BarrierFirst->Where, P)) {
    reportDivergence(T);
  }
  ++BarrierArrived;
  BarrierTrue += Value;
  if (BarrierArrived == Live)
    releaseBarrier();
  if (Warps[T.View.Warp].PendingOnActive)
    releaseGroups(Warps[T.View.Warp], T.View.Warp);
  suspend();
  // No thread comes to the next barrier's end before all have left this one.
  return LastVotes;
}

/// \p Other is not where the others are.
void BlockRunner::reportDivergence(const ThreadState &Other) {
  fail(Status::DivergentBarrier,
       "divergent barrier in " + describeBlock() + ": thread " +
           toString(BarrierFirst->View.ThreadIdx) + " " +
           describeWait(*BarrierFirst) + ", but thread " +
           toString(Other.View.ThreadIdx) + " " + describeWait(Other));
}

/// All are here who can come.
void BlockRunner::releaseBarrier() {
  if (Live != ThreadCount &&
      !(L.Config.ExitedThreadsArrive && L.Options.ExitedArrive)) {
    unsigned Finished = 0;
    while (Threads[Finished].State != State::Finished)
      ++Finished;
    reportDivergence(Threads[Finished]);
  }
  LastVotes = {BarrierArrived, BarrierTrue};
  BarrierArrived = BarrierTrue = 0;
  State Kind = BarrierFirst->State;
  for (unsigned I = 0; I != ThreadCount; ++I)
    if (Threads[I].State == Kind)
      makeRunnable(Threads[I]);
}

void BlockRunner::namedBarrier(unsigned Id, unsigned Expected, bool Wait,
                               Place P) {
  ThreadState &T = *Running;
  if (Id >= NamedBarriers || !Expected || Expected > ThreadCount)
    fail(Status::DivergentBarrier,
         "invalid barrier " + std::to_string(Id) + " for " +
             std::to_string(Expected) + " threads" + toString(P) + " in " +
             describeBlock() + ", which has " + std::to_string(ThreadCount));
  auto &B = Named[Id];
  if (B.Arrived && B.Expected != Expected)
    fail(Status::DivergentBarrier,
         "divergent barrier in " + describeBlock() + ": thread " +
             toString(T.View.ThreadIdx) + " came to barrier " +
             std::to_string(Id) + toString(P) + " for " +
             std::to_string(Expected) + " threads, others for " +
             std::to_string(B.Expected));
  B.Expected = Expected;
  ++B.Arrived;
  T.NamedBarrier = Id;
  if (Wait)
    waitAs(State::AtNamedBarrier, P);
  if (B.Arrived == Expected) {
    B.Arrived = 0;
    for (unsigned I = 0; I != ThreadCount; ++I)
      if (Threads[I].State == State::AtNamedBarrier &&
          Threads[I].NamedBarrier == Id)
        makeRunnable(Threads[I]);
  }
  if (!Wait)
    return;
  if (Warps[T.View.Warp].PendingOnActive)
    releaseGroups(Warps[T.View.Warp], T.View.Warp);
  suspend();
}

void BlockRunner::gridBarrier(Place P) {
  ThreadState &T = *Running;
  if (!L.Config.Cooperative)
    fail(Status::DivergentBarrier, "a barrier of the grid" + toString(P) +
                                       " in a launch that is not cooperative");
  waitAs(State::AtGridBarrier, P);
  ++GridArrived;
  releaseGridBarrierIfComplete();
  if (Warps[T.View.Warp].PendingOnActive)
    releaseGroups(Warps[T.View.Warp], T.View.Warp);
  suspend();
}

void BlockRunner::releaseGridBarrierIfComplete() {
  if (GridArrived != Live)
    return;
  GridArrived = 0;
  // The whole block waits, and with it the operating system thread.
  if (!L.waitForGrid()) {
    (void)pickNext();
    stop();
  }
  for (unsigned I = 0; I != ThreadCount; ++I)
    if (Threads[I].State == State::AtGridBarrier)
      makeRunnable(Threads[I]);
}

void cu2x::simt::barrier(Place P) {
  runnerFor("barrier").barrier(State::AtBarrier, false, P);
}

BarrierVotes cu2x::simt::barrierVote(bool Value, Place P) {
  return runnerFor("barrier").barrier(State::AtVote, Value, P);
}

void cu2x::simt::namedBarrier(unsigned Id, unsigned Threads, bool Wait,
                              Place P) {
  runnerFor("barrier").namedBarrier(Id, Threads, Wait, P);
}

void cu2x::simt::gridBarrier(Place P) { runnerFor("barrier").gridBarrier(P); }
