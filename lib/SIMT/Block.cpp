//===- Block.cpp - Runs the threads of a block ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"

#include <algorithm>
#include <cstring>
#include <thread>

using namespace cu2x::simt;
using boost::context::detail::transfer_t;

namespace {
/// A compare and swap that failed counts more than other operations: somebody
/// waits in a loop, probably.
constexpr unsigned PatienceForFailure = 16;
/// With a random order, one of so many atomic operations yields.
constexpr unsigned YieldOneOf = 8;

/// Bytes behind the dynamic shared memory that must keep their value.
constexpr size_t FenceBytes = 256;
constexpr unsigned char FenceByte = 0xC3;
constexpr size_t SharedAlignment = 256;
} // namespace

__thread BlockRunner *cu2x::simt::CurrentRunner = nullptr;

BlockRunner::BlockRunner(Launch &L)
    : L(L), InOrder(L.Options.Seed == 0),
      ThreadCount(L.Config.Block.x * L.Config.Block.y * L.Config.Block.z),
      Threads(new ThreadState[ThreadCount]) {
  unsigned WarpSize = L.Options.WarpSize;
  const Dim3 &Block = L.Config.Block;
  for (unsigned I = 0; I != ThreadCount; ++I) {
    auto &V = Threads[I].View;
    V.ThreadIdx = {I % Block.x, I / Block.x % Block.y, I / Block.x / Block.y};
    V.Thread = I;
    V.Lane = I % WarpSize;
    V.Warp = I / WarpSize;
  }
  Warps.resize((ThreadCount + WarpSize - 1) / WarpSize);
  size_t RingSize = 1;
  while (RingSize < ThreadCount)
    RingSize *= 2;
  Ring.resize(RingSize);

  size_t Bytes = L.Config.DynamicSharedBytes;
  SharedMemory.resize(Bytes + FenceBytes + SharedAlignment);
  auto Address = reinterpret_cast<uintptr_t>(SharedMemory.data());
  Address = (Address + SharedAlignment - 1) / SharedAlignment * SharedAlignment;
  View.BlockDim = Block;
  View.GridDim = L.Config.Grid;
  View.WarpSize = WarpSize;
  View.DynamicShared = reinterpret_cast<void *>(Address);
  View.DynamicSharedBytes = Bytes;
  L.addRunner(this);
}

BlockRunner::~BlockRunner() {
  L.removeRunner(this, Counts);
  std::vector<Stack> Stacks;
  for (const auto &F : Fibers)
    Stacks.push_back(F->Stack);
  giveBackStacks(Stacks);
}

void BlockRunner::run() {
  const auto *OuterThread = detail::CurrentThread;
  const auto *OuterBlock = detail::CurrentBlock;
  CurrentRunner = this;
  detail::CurrentBlock = &View;
  detail::BlockDim = View.BlockDim;
  detail::GridDim = View.GridDim;
  uint64_t Index;
  while (L.takeBlock(Index)) {
    runBlock(Index);
    L.blockFinished();
  }
  Running = nullptr;
  CurrentRunner = nullptr;
  detail::CurrentBlock = OuterBlock;
  detail::CurrentThread = OuterThread;
  detail::ThreadIdx = OuterThread->ThreadIdx;
  detail::BlockIdx = OuterBlock->BlockIdx;
  detail::BlockDim = OuterBlock->BlockDim;
  detail::GridDim = OuterBlock->GridDim;
}

void BlockRunner::beginBlock(uint64_t Index) {
  detail::BlockIdx = View.BlockIdx = L.blockIdx(Index);
  Chance = Random(L.seedOfBlock(Index));
  Live = ThreadCount;
  RingHead = 0;
  RingTail = ThreadCount;
  for (unsigned I = 0; I != ThreadCount; ++I) {
    Threads[I].State = State::NotStarted;
    Threads[I].Compares = false;
    Ring[I] = &Threads[I];
  }
  LastOperations.clear();
  for (unsigned I = 0; I != Warps.size(); ++I) {
    Warp &W = Warps[I];
    unsigned Lanes = std::min(ThreadCount - I * View.WarpSize, View.WarpSize);
    W.Live = ~uint64_t(0) >> (64 - Lanes);
    W.Blocked = W.WentBack = 0;
    W.PendingOnActive = 0;
    W.Pending.clear();
  }
  BarrierArrived = BarrierTrue = GridArrived = 0;
  BarrierFirst = nullptr;
  for (auto &B : Named)
    B = {0, 0};
  poisonSharedVariables(L.Options.Poison);
  auto *Shared = static_cast<unsigned char *>(View.DynamicShared);
  std::memset(Shared, L.Options.Poison, View.DynamicSharedBytes);
  std::memset(Shared + View.DynamicSharedBytes, FenceByte, FenceBytes);
}

void BlockRunner::runBlock(uint64_t Index) {
  beginBlock(Index);
  Fiber *First = takeFiber();
  if (!First)
    return;
  Next = takeTurn();
  Active = First;
  switchFibers(Main, *First);
  Active = nullptr;
  endBlock();
}

void BlockRunner::endBlock() {
  // The launch has failed: this runner takes no other block.
  if (Dropped)
    return;
  Counts.Threads += ThreadCount;
  const auto *Fence = static_cast<unsigned char *>(View.DynamicShared) +
                      View.DynamicSharedBytes;
  for (size_t I = 0; I != FenceBytes; ++I)
    if (Fence[I] != FenceByte) {
      L.fail(Status::SharedMemoryOverrun,
             describeBlock() + " wrote at byte " +
                 std::to_string(View.DynamicSharedBytes + I) +
                 " of its dynamic shared memory, which has " +
                 std::to_string(View.DynamicSharedBytes) + " bytes");
      return;
    }
}

//===----------------------------------------------------------------------===//
// Fibers
//===----------------------------------------------------------------------===//

/// Null if there is no memory; the launch has failed then.
Fiber *BlockRunner::takeFiber() {
  if (FreeFibers.empty()) {
    Stack S = takeStack(size_t(L.Options.StackKiB) * 1024);
    if (!S.Base) {
      L.fail(Status::InvalidLaunch,
             "no memory for the stacks of threads that wait");
      return nullptr;
    }
    auto F = std::make_unique<Fiber>();
    F->Stack = S;
    F->Top = S.Base + S.Size - Fibers.size() % 31 * 128;
    F->reset(fiberEntry);
    FreeFibers.push_back(F.get());
    Fibers.push_back(std::move(F));
  }
  Fiber *F = FreeFibers.back();
  FreeFibers.pop_back();
  return F;
}

void BlockRunner::fiberEntry(transfer_t Transfer) {
  static_cast<Fiber *>(Transfer.data)->Context = Transfer.fctx;
  CurrentRunner->runThreads();
}

/// What a fiber does: threads that have not started, one after the other.
void BlockRunner::runThreads() {
  Fiber &Self = *Active;
  Self.BaseFrame = __builtin_frame_address(0);
  for (;;) {
    ThreadState &T = *Next;
    T.State = State::Runnable;
    enter(T);
    L.Body(L.Context);
    threadFinished(T);
    Next = pickNext();
    if (Next && Next->State == State::NotStarted)
      continue;
    if (!Next && Live)
      reportStuck();
    Fiber &To = Next ? *Next->Home : Main;
    FreeFibers.push_back(&Self);
    Active = &To;
    switchFibers(Self, To);
  }
}

/// Back to the operating system thread, for good.
void BlockRunner::stop() {
  Dropped = true;
  switchFibers(*Active, Main);
  __builtin_unreachable();
}

//===----------------------------------------------------------------------===//
// Scheduling
//===----------------------------------------------------------------------===//

/// The launch is over: ends the block, with a report if it is for the time.
void BlockRunner::stopWithLaunch() {
  if (!L.expired())
    stop();
  std::string Message = "the launch took longer than " +
                        std::to_string(L.Options.WatchdogSeconds) +
                        " seconds (CU2X_SIMT_WATCHDOG)";
  if (!L.Config.Cooperative && L.Blocks > L.Options.Threads)
    Message += "; of " + std::to_string(L.Blocks) + " blocks, " +
               std::to_string(L.Options.Threads) +
               " run at a time (CU2X_SIMT_THREADS)";
  fail(Status::Timeout,
       Message + "; " + describeBlock() + ":\n" + describeThreads());
}

void BlockRunner::threadFinished(ThreadState &T) {
  T.State = State::Finished;
  --Live;
  Warp &W = Warps[T.View.Warp];
  W.Live &= ~(uint64_t(1) << T.View.Lane);
  if (!W.Pending.empty())
    releaseGroups(W, T.View.Warp);
  if (BarrierArrived && BarrierArrived == Live)
    releaseBarrier();
  if (GridArrived)
    releaseGridBarrierIfComplete();
}

void BlockRunner::yield() {
  // Other blocks may have to act before anything changes here.
  if (RingHead == RingTail && (L.Options.Threads > 1 || L.Config.Cooperative))
    std::this_thread::yield();
  makeRunnable(*Running);
  suspend();
}

void BlockRunner::atomicPoint(bool Failed) {
  if (!InOrder && Chance.below(YieldOneOf) == 0)
    return yield();
  unsigned Price = Failed ? PatienceForFailure : 1;
  if (Patience > Price) {
    Patience -= Price;
    return;
  }
  Patience = FullPatience;
  yield();
}

bool BlockRunner::weakCasMayFail() {
  return Chance.below(100) < L.Options.CasFailures;
}
