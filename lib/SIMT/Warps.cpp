//===- Warps.cpp - Where the lanes of a warp meet ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"

#include <algorithm>
#include <cstring>

using namespace cu2x::simt;

/// What HIP does about lanes that a mask names and that are not there.
static const char *const EndsKernel =
    ": HIP ends the kernel unless NDEBUG is defined";

static constexpr uint64_t bitOf(unsigned Lane) { return uint64_t(1) << Lane; }

bool CallPath::operator==(const CallPath &Other) const {
  return Depth == Other.Depth && std::equal(Calls, Calls + Depth, Other.Calls);
}

/// Whether \p A comes before \p B in the text, as far as that can be said.
static bool textBefore(const Place &A, const Place &B) {
  if (A.File != B.File && A.File && B.File)
    if (int Order = std::strcmp(A.File, B.File))
      return Order < 0;
  return A.Line != B.Line ? A.Line < B.Line : A.Column < B.Column;
}

/// Whether the operation at \p A and \p PathA comes before that at \p B and
/// \p PathB. The outermost call in which they differ decides. If the calls
/// inside of that are the same, the functions between the kernel and the
/// executor, then it is two lines of one function, and the text knows their
/// order; else the addresses do, unless the compiler moved code.
static bool comesBefore(const Place &A, const CallPath &PathA, const Place &B,
                        const CallPath &PathB) {
  unsigned Outer = 1, Depth = std::min(PathA.Depth, PathB.Depth);
  auto callOf = [](const CallPath &Path, unsigned Level) {
    return Path.Calls[Path.Depth - Level];
  };
  while (Outer <= Depth && callOf(PathA, Outer) == callOf(PathB, Outer))
    ++Outer;
  if (Outer > Depth)
    return PathA.Depth != PathB.Depth ? PathA.Depth < PathB.Depth
                                      : textBefore(A, B);
  bool SameInside =
      PathA.Depth == PathB.Depth &&
      std::equal(PathA.Calls, PathA.Calls + PathA.Depth - Outer, PathB.Calls);
  if (SameInside && A.File == B.File && !samePlace(A, B))
    return textBefore(A, B);
  return callOf(PathA, Outer) < callOf(PathB, Outer);
}

/// Follows the frames from \p Frame to where the thread began.
void BlockRunner::readPath(const void *Frame, CallPath &Path) const {
  const void *End = Active->BaseFrame;
  Path.Depth = 0;
  while (Frame < End && Path.Depth != CallPath::MaxDepth) {
    auto *Words = static_cast<void *const *>(Frame);
    Path.Calls[Path.Depth++] = reinterpret_cast<uintptr_t>(Words[1]);
    if (Words[0] <= Frame)
      break;
    Frame = Words[0];
  }
}

WarpGroup &BlockRunner::joinGroup(ThreadState &T, Warp &W, uint64_t Mask,
                                  Collective Operation, size_t Size, Place P,
                                  const void *Frame) {
  CallPath Path;
  if (Mask == ActiveLanes) {
    if (L.Config.CallPaths) {
      readPath(Frame, Path);
      if (LastOperations.empty())
        LastOperations.resize(ThreadCount);
      LastOperation &Last = LastOperations[T.View.Thread];
      if (Last.Path.Depth && !comesBefore(Last.Where, Last.Path, P, Path))
        W.WentBack |= bitOf(T.View.Lane);
      Last.Where = P;
      Last.Path = Path;
    }
  }
  for (WarpGroup *G : W.Pending) {
    if (G->Mask != Mask || G->Operation != Operation || G->Size != Size)
      continue;
    if (Mask == ActiveLanes) {
      if (!samePlace(G->Where, P) || !(G->Path == Path))
        continue;
    } else if (L.Config.SamePlaceInWarp && !samePlace(G->Where, P)) {
      fail(Status::DivergentWarp,
           "divergent warp in " + describeBlock() + ": thread " +
               toString(T.View.ThreadIdx) + " came to " + nameOf(Operation) +
               toString(P) + ", other lanes of its mask to the one" +
               toString(G->Where));
    }
    return *G;
  }
  if (FreeGroups.empty()) {
    Groups.push_back(std::make_unique<WarpGroup>());
    FreeGroups.push_back(Groups.back().get());
  }
  WarpGroup &G = *FreeGroups.back();
  FreeGroups.pop_back();
  G.Mask = Mask;
  G.Arrived = G.Readers = 0;
  G.Size = Size;
  G.Operation = Operation;
  G.Compared = false;
  G.Where = P;
  G.Path.Depth = 0;
  if (Mask == ActiveLanes)
    G.Path = Path;
  if (G.Data.size() < Size * View.WarpSize)
    G.Data.resize(Size * View.WarpSize);
  W.Pending.push_back(&G);
  W.PendingOnActive += Mask == ActiveLanes;
  return G;
}

void BlockRunner::releaseGroup(Warp &W, unsigned WarpIndex, WarpGroup &G) {
  W.Pending.erase(std::find(W.Pending.begin(), W.Pending.end(), &G));
  W.PendingOnActive -= G.Mask == ActiveLanes;
  G.Readers = G.Arrived;
  for (unsigned Lane = 0; Lane != View.WarpSize; ++Lane) {
    if (G.Arrived & bitOf(Lane))
      makeRunnable(Threads[WarpIndex * View.WarpSize + Lane]);
    else if (G.Size)
      std::memset(G.Data.data() + Lane * G.Size, L.Options.Poison, G.Size);
  }
}

/// To be called whenever a lane of the warp begins to wait or has finished.
void BlockRunner::releaseGroups(Warp &W, unsigned WarpIndex) {
  for (size_t I = 0; I != W.Pending.size();) {
    WarpGroup &G = *W.Pending[I];
    if (G.Mask == ActiveLanes || G.Mask & W.Live & ~G.Arrived) {
      ++I;
      continue;
    }
    if (G.Compared && G.Mask & ~G.Arrived)
      reportMissing(WarpIndex, G);
    releaseGroup(W, WarpIndex, G);
  }
  if (!W.PendingOnActive || (W.Live & ~W.Blocked))
    return;
  WarpGroup *First = nullptr;
  for (WarpGroup *G : W.Pending)
    if (G->Mask == ActiveLanes &&
        (!First || comesBefore(G->Where, G->Path, First->Where, First->Path)))
      First = G;
  // Places in different rounds of a loop cannot be ordered, and without call
  // paths those in different functions cannot.
  if (W.PendingOnActive > 1 && (W.WentBack || !L.Config.CallPaths))
    ++Counts.ConvergenceGuesses;
  if (First->Arrived == W.Live)
    W.WentBack = 0;
  releaseGroup(W, WarpIndex, *First);
}

__attribute__((always_inline)) inline LaneValues
BlockRunner::exchange(uint64_t Mask, Collective Operation, const void *Value,
                      size_t Size, Place P, const void *Frame) {
  ThreadState &T = *Running;
  unsigned WarpIndex = T.View.Warp, Lane = T.View.Lane;
  Warp &W = Warps[WarpIndex];
  if (Mask != ActiveLanes && !(Mask & bitOf(Lane)))
    fail(Status::InvalidMask,
         std::string("invalid mask: thread ") + toString(T.View.ThreadIdx) +
             " of " + describeBlock() + ", lane " + std::to_string(Lane) +
             ", called " + nameOf(Operation) + toString(P) +
             " with a mask without itself");
  if (View.WarpSize < 64)
    Mask &= bitOf(View.WarpSize) - 1;
  WarpGroup &G = joinGroup(T, W, Mask, Operation, Size, P, Frame);
  G.Arrived |= bitOf(Lane);
  G.Compared |= T.Compares;
  T.Compares = false;
  if (Size)
    std::memcpy(G.Data.data() + Lane * Size, Value, Size);
  T.Group = &G;
  waitAs(State::InWarp, P);
  releaseGroups(W, WarpIndex);
  suspend();
  // Others do not run before the caller waits again, and so nobody else gets
  // the group before the caller has read it.
  G.Readers &= ~bitOf(Lane);
  if (!G.Readers)
    FreeGroups.push_back(&G);
  return {G.Data.data(), G.Arrived};
}

void BlockRunner::expectLanes(uint64_t Mask, Place P) {
  const detail::ThreadView &T = Running->View;
  Running->Compares = true;
  if (View.WarpSize < 64 && !(Mask & (bitOf(View.WarpSize) - 1)))
    Mask = 0;
  if (!Mask)
    fail(Status::InvalidMask,
         "invalid mask: thread " + toString(T.ThreadIdx) + " of " +
             describeBlock() + " passed 0" + toString(P) + EndsKernel);
  unsigned Lanes =
      std::min(View.WarpSize, ThreadCount - T.Warp * View.WarpSize);
  // Bits beyond the warp are nobody's.
  uint64_t Missing = Lanes == View.WarpSize ? 0 : Mask & ~(bitOf(Lanes) - 1);
  if (View.WarpSize < 64)
    Missing &= bitOf(View.WarpSize) - 1;
  if (Missing)
    fail(Status::InvalidMask,
         "invalid mask: thread " + toString(T.ThreadIdx) + " of " +
             describeBlock() + " passed " + hexadecimal(Mask) + toString(P) +
             ", and its warp " + std::to_string(T.Warp) + " has " +
             std::to_string(Lanes) + " of " + std::to_string(View.WarpSize) +
             " lanes" + EndsKernel);
}

/// The threads of \p G wait for lanes that will not come.
void BlockRunner::reportMissing(unsigned WarpIndex, const WarpGroup &G) {
  const ThreadState *Warp = &Threads[WarpIndex * View.WarpSize];
  uint64_t Missing = G.Mask & ~G.Arrived;
  unsigned Lane = __builtin_ctzll(Missing);
  fail(Status::InvalidMask,
       "invalid mask: thread " +
           toString(Warp[__builtin_ctzll(G.Arrived)].View.ThreadIdx) + " of " +
           describeBlock() + " called " + nameOf(G.Operation) +
           toString(G.Where) + " with " + hexadecimal(G.Mask) +
           ", and of its warp " + std::to_string(WarpIndex) + " the lanes " +
           hexadecimal(Missing) + " are not there: thread " +
           toString(Warp[Lane].View.ThreadIdx) + " " +
           describeWait(Warp[Lane]) + EndsKernel);
}

/// Does not return where a thread waits in an operation that compares its mask.
void BlockRunner::reportWaitForMissing() {
  for (unsigned I = 0; I != Warps.size(); ++I)
    for (const WarpGroup *G : Warps[I].Pending)
      if (G->Mask != ActiveLanes && G->Compared)
        reportMissing(I, *G);
}

LaneValues cu2x::simt::exchange(uint64_t Mask, Collective Operation,
                                const void *Value, size_t Size, Place P,
                                const void *Frame) {
  return runnerFor("warp operation")
      .exchange(Mask, Operation, Value, Size, P,
                Frame ? Frame : __builtin_frame_address(0));
}

void cu2x::simt::warpBarrier(uint64_t Mask, Place P, const void *Frame) {
  runnerFor("warp barrier")
      .exchange(Mask, Collective::Sync, nullptr, 0, P,
                Frame ? Frame : __builtin_frame_address(0));
}

uint64_t cu2x::simt::activeMask(Place P, const void *Frame) {
  uint64_t Lanes = runnerFor("query of active lanes")
                       .exchange(ActiveLanes, Collective::ActiveMask, nullptr,
                                 0, P,
                                 Frame ? Frame : __builtin_frame_address(0))
                       .Lanes;
  return options().ActiveAlone ? bitOf(laneId()) : Lanes;
}

uint64_t cu2x::simt::ballot(uint64_t Mask, bool Value, Collective Operation,
                            Place P) {
  LaneValues Values = runnerFor("vote").exchange(Mask, Operation, &Value, 1, P,
                                                 __builtin_frame_address(0));
  uint64_t Result = 0;
  for (unsigned Lane = 0; Lane != warpSize(); ++Lane)
    if (Values.Lanes >> Lane & 1)
      Result |= uint64_t(Values.Data[Lane]) << Lane;
  return Result;
}
