//===- Block.h - Runs the threads of a block --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_BLOCK_H
#define CU2X_LIB_SIMT_BLOCK_H

#include "Fiber.h"
#include "Launch.h"
#include "Random.h"

#include <algorithm>
#include <memory>

namespace cu2x {
namespace simt {

/// The most that any device runs in a block.
constexpr unsigned MaxThreads = 1024;
constexpr unsigned NamedBarriers = 16;

enum class State : unsigned char {
  NotStarted,
  /// Running, or waiting for its turn only.
  Runnable,
  AtBarrier,
  AtVote,
  AtNamedBarrier,
  AtGridBarrier,
  InWarp,
  Finished,
};

/// Return addresses of the calls that led to a place, the innermost first.
struct CallPath {
  static constexpr unsigned MaxDepth = 32;
  uintptr_t Calls[MaxDepth];
  unsigned Depth = 0;

  CallPath() = default;
  CallPath(const CallPath &Other) { *this = Other; }
  /// Most paths are much shorter than they may be.
  CallPath &operator=(const CallPath &Other) {
    Depth = Other.Depth;
    std::copy_n(Other.Calls, Depth, Calls);
    return *this;
  }

  bool operator==(const CallPath &Other) const;
};

/// Lanes that meet in one operation.
struct WarpGroup {
  /// 0 is for the lanes that are active.
  uint64_t Mask;
  uint64_t Arrived;
  /// Lanes that have yet to see the values.
  uint64_t Readers;
  size_t Size;
  Collective Operation;
  /// Whether a lane of the mask that does not come is an error: comparedMask().
  bool Compared;
  Place Where;
  CallPath Path;
  std::vector<unsigned char> Data;
};

struct Warp {
  uint64_t Live, Blocked;
  /// Lanes that came to an operation on active lanes by a jump back, since all
  /// of them were together.
  uint64_t WentBack;
  std::vector<WarpGroup *> Pending;
  unsigned PendingOnActive;
};

struct ThreadState {
  detail::ThreadView View;
  simt::State State;
  unsigned NamedBarrier;
  /// Where the thread is while another one runs.
  Fiber *Home;
  WarpGroup *Group;
  Place Where;
  /// Whether the mask of its next operation has been given to comparedMask().
  bool Compares;
};

/// An operation on active lanes that a thread has called.
struct LastOperation {
  Place Where;
  CallPath Path;
};

class BlockRunner;
/// The runner of this operating system thread, or null outside of kernels.
extern __thread BlockRunner *CurrentRunner;

/// Atomic operations in a row after which a thread lets others run.
constexpr unsigned FullPatience = 64;

/// Runs blocks on one operating system thread. A fiber runs threads back to
/// back; only when one has to wait, and the next has not started, another fiber
/// takes over.
class BlockRunner {
public:
  explicit BlockRunner(Launch &L);
  ~BlockRunner();
  BlockRunner(const BlockRunner &) = delete;
  BlockRunner &operator=(const BlockRunner &) = delete;

  /// Runs blocks until none is left or the launch has failed.
  void run();

  /// The runner of the calling operating system thread.
  static BlockRunner *current() { return CurrentRunner; }

  // What threads call.
  BarrierVotes barrier(State Kind, bool Value, Place P);
  void namedBarrier(unsigned Id, unsigned Threads, bool Wait, Place P);
  void gridBarrier(Place P);
  LaneValues exchange(uint64_t Mask, Collective Operation, const void *Value,
                      size_t Size, Place P, const void *Frame);
  /// Fails the launch where \p Mask is 0 or names a lane of the running
  /// thread's warp that the block does not have, and later where one of its
  /// lanes does not come to the next operation of the running thread.
  void expectLanes(uint64_t Mask, Place P);
  void yield();
  void atomicPoint(bool Failed);
  bool weakCasMayFail();
  /// Fails the launch and does not return.
  [[noreturn]] void fail(Status Code, std::string Message);

  /// "thread (1,0,0) of block (0,0,0)", for any thread that runs now. Other
  /// operating system threads may ask, and get an answer that was right a
  /// moment ago.
  std::string whereabouts() const;
  /// Whether \p Address lies in the guard page of the stack in use.
  bool stackOverflowsTo(const void *Address) const {
    return Active && Active->Stack.overflowsTo(Address);
  }

private:
  // Scheduling.
  static void fiberEntry(boost::context::detail::transfer_t Transfer);
  [[noreturn]] void runThreads();
  void beginBlock(uint64_t Index);
  void runBlock(uint64_t Index);
  void endBlock();
  Fiber *takeFiber();
  ThreadState *takeTurn();
  ThreadState *pickNext();
  void enter(ThreadState &T);
  void makeRunnable(ThreadState &T);
  void waitAs(State S, Place P);
  void suspend();
  void threadFinished(ThreadState &T);
  [[noreturn]] void stop();
  [[noreturn]] void stopWithLaunch();
  [[noreturn]] void reportStuck();

  // Barriers.
  void releaseBarrier();
  [[noreturn]] void reportDivergence(const ThreadState &Other);
  void releaseGridBarrierIfComplete();

  // Warps.
  WarpGroup &joinGroup(ThreadState &T, Warp &W, uint64_t Mask,
                       Collective Operation, size_t Size, Place P,
                       const void *Frame);
  void readPath(const void *Frame, CallPath &Path) const;
  void releaseGroups(Warp &W, unsigned WarpIndex);
  void releaseGroup(Warp &W, unsigned WarpIndex, WarpGroup &G);
  [[noreturn]] void reportMissing(unsigned WarpIndex, const WarpGroup &G);
  void reportWaitForMissing();

  // Messages.
  std::string describeWait(const ThreadState &T) const;
  std::string describeThreads() const;
  std::string describeBlock() const;

  Launch &L;
  detail::BlockView View;
  Random Chance;
  const bool InOrder;
  unsigned ThreadCount, Live = 0;
  /// Whether the block ended before its threads had finished.
  bool Dropped = false;
  std::unique_ptr<ThreadState[]> Threads;
  /// The last operation on active lanes of each thread. Empty if no thread of
  /// this block has called one, as in most kernels.
  std::vector<LastOperation> LastOperations;
  std::vector<Warp> Warps;

  // Threads whose turn may come, as a ring. No thread is in it twice.
  std::vector<ThreadState *> Ring;
  uint64_t RingHead = 0, RingTail = 0;
  ThreadState *volatile Running = nullptr;
  /// What a fiber that is switched to shall begin with.
  ThreadState *Next = nullptr;
  /// Atomic operations until the next yield.
  unsigned Patience = 0;

  Fiber Main;
  Fiber *Active = nullptr;
  std::vector<std::unique_ptr<Fiber>> Fibers;
  std::vector<Fiber *> FreeFibers;

  // The one barrier of the block.
  unsigned BarrierArrived = 0, BarrierTrue = 0;
  BarrierVotes LastVotes = {0, 0};
  ThreadState *BarrierFirst = nullptr;
  struct {
    unsigned Arrived, Expected;
  } Named[NamedBarriers];
  unsigned GridArrived = 0;

  std::vector<std::unique_ptr<WarpGroup>> Groups;
  std::vector<WarpGroup *> FreeGroups;

  std::vector<unsigned char> SharedMemory;
  LaunchCounts Counts;
};

/// Ends the program.
[[noreturn]] void failOnHost(const char *Function);

/// "(1,2,3)".
std::string toString(const Dim3 &D);
/// " at file.cpp:12", or nothing if the place is not known.
std::string toString(const Place &P);
/// "0x1f".
std::string hexadecimal(uint64_t Value);
bool sameFile(const char *A, const char *B);
inline bool samePlace(const Place &A, const Place &B) {
  if (!A.Line || !B.Line)
    return true;
  return A.Line == B.Line && A.Column == B.Column &&
         (A.File == B.File || sameFile(A.File, B.File));
}
const char *nameOf(Collective Operation);

/// The runner for \p Function, which makes no sense on the host.
inline BlockRunner &runnerFor(const char *Function) {
  if (__builtin_expect(!CurrentRunner, false))
    failOnHost(Function);
  return *CurrentRunner;
}

/// Poisons the variables that this operating system thread has registered.
void poisonSharedVariables(unsigned char Byte);

//===----------------------------------------------------------------------===//
// Inlined: a processor mispredicts each return after a switch, and so few
// functions should be between the kernel and the switch.
//===----------------------------------------------------------------------===//

inline ThreadState *BlockRunner::takeTurn() {
  if (RingHead == RingTail)
    return nullptr;
  uint64_t Mask = Ring.size() - 1;
  ThreadState *&First = Ring[RingHead & Mask];
  if (!InOrder)
    std::swap(First,
              Ring[(RingHead + Chance.below(RingTail - RingHead)) & Mask]);
  ++RingHead;
  return First;
}

/// Whose turn it is, or null if nobody can run. Does not return if the launch
/// is over.
inline ThreadState *BlockRunner::pickNext() {
  if (__builtin_expect(L.stopping(), false))
    stopWithLaunch();
  return takeTurn();
}

/// Says that \p T runs.
inline void BlockRunner::enter(ThreadState &T) {
  Running = &T;
  detail::CurrentThread = &T.View;
  detail::ThreadIdx = T.View.ThreadIdx;
  Patience = FullPatience;
}

inline void BlockRunner::makeRunnable(ThreadState &T) {
  T.State = State::Runnable;
  Warps[T.View.Warp].Blocked &= ~(uint64_t(1) << T.View.Lane);
  Ring[RingTail++ & (Ring.size() - 1)] = &T;
}

/// Notes what the running thread waits for from now on.
inline void BlockRunner::waitAs(State S, Place P) {
  ThreadState &T = *Running;
  T.State = S;
  T.Where = P;
  Warps[T.View.Warp].Blocked |= uint64_t(1) << T.View.Lane;
}

/// Lets another thread run. Returns when it is this one's turn again, and must
/// be called only after it has been made sure that there will be one.
__attribute__((always_inline)) inline void BlockRunner::suspend() {
  ThreadState &T = *Running;
  ThreadState *To = pickNext();
  if (To == &T)
    return;
  if (__builtin_expect(!To, false))
    reportStuck();
  ++Counts.Switches;
  Fiber &Self = *Active;
  T.Home = &Self;
  Fiber *ToFiber = To->Home;
  if (To->State == State::NotStarted) {
    Next = To;
    ToFiber = takeFiber();
    if (!ToFiber)
      stop();
  }
  Active = ToFiber;
  switchFibers(Self, *ToFiber);
  enter(T);
}

} // namespace simt
} // namespace cu2x

#endif // CU2X_LIB_SIMT_BLOCK_H
