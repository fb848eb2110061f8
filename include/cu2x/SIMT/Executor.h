//===- Executor.h - GPU threads on the CPU ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What programs see that run kernels on the CPU: a grid of blocks of threads,
// with barriers, warps and block-shared memory. The front ends for CUDA, HIP
// and MSL sources put their languages' names on top. Plain C++17 without
// dependencies, compiled into user programs: it has to stay small.
//
// A thread of the grid runs until it has to wait for others; only then another
// one takes over. No thread moves between operating system threads, and an
// operating system thread runs one block at a time. Block-shared variables are
// therefore `static thread_local`. Which thread runs next depends on a seed
// only, not on time, as long as blocks do not talk to each other.
//
// Warp.h and Atomics.h hold the templates built on this header.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_EXECUTOR_H
#define CU2X_SIMT_EXECUTOR_H

#include <cstddef>
#include <cstdint>

/// Marks functions whose result depends on which threads call them together:
/// the compiler must neither merge nor duplicate calls, because the call path
/// tells the groups apart.
#if defined(__clang__)
#define CU2X_SIMT_CONVERGENT                                                   \
  __attribute__((convergent)) __attribute__((noduplicate))
#else
#define CU2X_SIMT_CONVERGENT __attribute__((noclone))
#endif

namespace cu2x {
namespace simt {

/// Spelt like the members of the types in the languages it stands for.
struct Dim3 {
  unsigned x = 1, y = 1, z = 1;
};

/// A place in the source, for messages and to tell operations apart. As the
/// default argument of a function, here() is the place of the call:
/// \code
///   void __syncthreads(Place P = Place::here()) { barrier(P); }
/// \endcode
/// A place without a line is unknown, and never differs from another.
struct Place {
  const char *File = nullptr;
  unsigned Line = 0;
  unsigned Column = 0;

  static constexpr Place here(const char *File = __builtin_FILE(),
                              unsigned Line = __builtin_LINE()
#if defined(__clang__)
                                  ,
                              unsigned Column = __builtin_COLUMN()
#endif
  ) {
#if !defined(__clang__)
    unsigned Column = 0;
#endif
    return {File, Line, Column};
  }
};

//===----------------------------------------------------------------------===//
// Host side
//===----------------------------------------------------------------------===//

/// How the executor behaves, for the whole process.
struct Options {
  /// Lanes of a warp: a power of two up to 64. CU2X_SIMT_WARP.
  unsigned WarpSize = 32;
  /// Order in which threads that can run do so, and which operations fail or
  /// yield at random: 0 is in order, any other number a random order that is
  /// the same every time. CU2X_SIMT_SEED.
  uint64_t Seed = 0;
  /// Operating system threads that run blocks. CU2X_SIMT_THREADS.
  unsigned Threads = 1;
  /// Percent of weak compare-and-swap operations that fail without a reason.
  /// CU2X_SIMT_CAS_FAILURES.
  unsigned CasFailures = 25;
  /// Seconds after which a launch ends with an error; 0 is never.
  /// CU2X_SIMT_WATCHDOG.
  unsigned WatchdogSeconds = 120;
  /// Stack of a thread that waits, in KiB. CU2X_SIMT_STACK.
  unsigned StackKiB = 256;
  /// 1: __activemask tells each lane that it runs alone, as hardware may.
  /// CU2X_SIMT_ACTIVE_ALONE.
  unsigned ActiveAlone = 0;
  /// 0: a thread that has finished arrives at no barrier, as in Metal, whatever
  /// the launch says. CU2X_SIMT_EXITED_ARRIVE.
  unsigned ExitedArrive = 1;
  /// Byte with which memory and values are filled that nobody has written.
  /// This default is a large number in all types of integers and reals, or no
  /// number, so that sums and maxima show it.
  unsigned char Poison = 0x7F;

  /// The defaults with what the environment says. A value in the environment
  /// that is no number or out of range ends the program with a message.
  static Options fromEnvironment();
};

/// The options in force: at first those of the environment.
const Options &options();
/// Sets the options of later launches. Not while a launch is running.
void setOptions(const Options &NewOptions);

/// The most blocks that may wait for each other.
constexpr uint64_t MaxCooperativeBlocks = 1024;

struct LaunchConfig {
  Dim3 Grid, Block;
  size_t DynamicSharedBytes = 0;
  /// Whether a thread that has finished counts as arrived at every barrier of
  /// its block (CUDA since compute capability 7.0), or a barrier that others
  /// wait at is an error then (Metal).
  bool ExitedThreadsArrive = true;
  /// Whether operations of a warp with an explicit mask belong together only
  /// when they are called from the same place (AMD, where lanes run in
  /// lockstep), or from any place (CUDA since compute capability 7.0).
  bool SamePlaceInWarp = false;
  /// Whether operations without an explicit mask are told apart by the path of
  /// calls too and not only by their place: a helper called in two branches is
  /// two operations then. Needs kernels compiled by Clang with
  /// --config=<prefix>/lib/cu2x/simt/kernel.cfg, or the flags it has.
  bool CallPaths = false;
  /// Whether all blocks run at once, each on an operating system thread of its
  /// own, so that they may wait for each other: gridBarrier().
  bool Cooperative = false;
};

enum class Status {
  Success,
  /// Sizes that no device could run, or a launch from inside of a kernel.
  InvalidLaunch,
  /// Threads of a block at different barriers, or not all of them at one.
  DivergentBarrier,
  /// Threads wait for each other, and none can run.
  Deadlock,
  /// A lane is not in the mask it passed.
  InvalidMask,
  /// Lanes of a mask called operations at different places (SamePlaceInWarp).
  DivergentWarp,
  /// Dynamic shared memory was written beyond its end.
  SharedMemoryOverrun,
  /// The watchdog ended the launch.
  Timeout,
  /// trap() was called.
  Trap,
};

/// Runs \p Body(\p Context) for each thread of the grid and returns when all
/// blocks are done or one has failed. After a failure threads that had not
/// finished are dropped as they stand: no destructor of theirs runs, and what
/// they have written stays.
Status launch(const LaunchConfig &Config, void (*Body)(void *), void *Context);

/// Convenience: \p Body is any callable without arguments.
template <typename Callable>
Status launch(const LaunchConfig &Config, const Callable &Body) {
  return launch(
      Config,
      [](void *Context) { (*static_cast<const Callable *>(Context))(); },
      const_cast<void *>(static_cast<const void *>(&Body)));
}

/// Why the last launch of this operating system thread failed, in several
/// lines; empty after success. Valid until the next launch.
const char *lastMessage();

/// Figures of the last launch of this operating system thread.
struct LaunchCounts {
  uint64_t Threads = 0;
  /// How often one thread took over from another that had to wait.
  uint64_t Switches = 0;
  /// How often it was a guess which lanes call an operation without a mask
  /// together, see exchange().
  uint64_t ConvergenceGuesses = 0;
};
LaunchCounts lastCounts();

//===----------------------------------------------------------------------===//
// Device side: who am I
//===----------------------------------------------------------------------===//

namespace detail {
struct ThreadView {
  Dim3 ThreadIdx;
  unsigned Thread, Lane, Warp;
};
struct BlockView {
  Dim3 BlockIdx, BlockDim, GridDim;
  unsigned WarpSize;
  void *DynamicShared;
  size_t DynamicSharedBytes;
};
// __thread and not thread_local: no call that could initialize it.
extern __thread const ThreadView *CurrentThread;
extern __thread const BlockView *CurrentBlock;
// The same once more, as objects that a front end declares with the types that
// its language has, and as const: they change between threads, and no function
// of a program is left in one and entered again in another.
extern __thread Dim3 ThreadIdx __asm__("cu2x_threadIdx");
extern __thread Dim3 BlockIdx __asm__("cu2x_blockIdx");
extern __thread Dim3 BlockDim __asm__("cu2x_blockDim");
extern __thread Dim3 GridDim __asm__("cu2x_gridDim");
} // namespace detail

/// Whether the caller runs as a thread of a grid. The functions below need it,
/// except that indices are 0 and sizes 1 on the host.
bool inKernel();

inline const Dim3 &threadIdx() { return detail::ThreadIdx; }
inline const Dim3 &blockIdx() { return detail::BlockIdx; }
inline const Dim3 &blockDim() { return detail::BlockDim; }
inline const Dim3 &gridDim() { return detail::GridDim; }
/// Position in the block, x fastest.
inline unsigned linearThread() { return detail::CurrentThread->Thread; }
inline unsigned laneId() { return detail::CurrentThread->Lane; }
inline unsigned warpId() { return detail::CurrentThread->Warp; }
/// On the host it is that of options().
inline unsigned warpSize() { return detail::CurrentBlock->WarpSize; }

//===----------------------------------------------------------------------===//
// Device side: memory of a block
//===----------------------------------------------------------------------===//

/// The dynamic shared memory of the block, aligned to 256 bytes; poisoned when
/// the block begins. Writing beyond its end fails the launch.
inline void *dynamicShared() { return detail::CurrentBlock->DynamicShared; }
inline size_t dynamicSharedBytes() {
  return detail::CurrentBlock->DynamicSharedBytes;
}

/// Makes \p Size bytes at \p Address, a `static thread_local` variable, memory
/// of the block: poisoned now, unless this operating system thread has it
/// registered already, and whenever a block begins. Always true, for
/// \code
///   static thread_local float Tile[32];
///   static thread_local bool Registered = registerShared(Tile, sizeof(Tile));
///   (void)Registered;
/// \endcode
bool registerShared(void *Address, size_t Size);

//===----------------------------------------------------------------------===//
// Device side: barriers
//===----------------------------------------------------------------------===//

/// What the threads said that met at a barrier.
struct BarrierVotes {
  unsigned Threads, True;
};

/// Waits until all threads of the block are here that have not finished. That
/// threads of a block wait at different places, or that some wait at different
/// kinds of barriers, is an error (Status::DivergentBarrier).
CU2X_SIMT_CONVERGENT void barrier(Place P = Place::here());
/// The same, with a vote. `True` is __syncthreads_count, `True == Threads` is
/// __syncthreads_and, `True != 0` is __syncthreads_or.
CU2X_SIMT_CONVERGENT BarrierVotes barrierVote(bool Value,
                                              Place P = Place::here());
/// Waits until \p Threads threads of the block have called it with this \p Id,
/// which is below 16: PTX `barrier.sync id, threads`. Threads that have
/// finished do not count, and places do not matter. With \p Wait false the
/// thread is counted and goes on: `barrier.arrive`.
CU2X_SIMT_CONVERGENT void namedBarrier(unsigned Id, unsigned Threads,
                                       bool Wait = true,
                                       Place P = Place::here());
/// Waits until all threads of all blocks are here that have not finished. Only
/// in a cooperative launch.
CU2X_SIMT_CONVERGENT void gridBarrier(Place P = Place::here());

//===----------------------------------------------------------------------===//
// Device side: warps
//===----------------------------------------------------------------------===//

/// Operations of a warp. Calls of different ones never meet.
enum class Collective : unsigned char {
  Sync,
  ActiveMask,
  Ballot,
  Any,
  All,
  Shuffle,
  ShuffleUp,
  ShuffleDown,
  ShuffleXor,
  Broadcast,
  MatchAny,
  MatchAll,
  Reduce,
  Scan,
};

/// Instead of a mask: the lanes that are active here, see exchange().
constexpr uint64_t ActiveLanes = 0;

/// For masks that the program computes: \p Mask, or the launch fails if it is
/// 0, which would be taken for ActiveLanes.
uint64_t givenMask(uint64_t Mask, Place P = Place::here());

/// For devices that compare masks with the lanes that are there: \p Mask, of
/// the caller's next exchange(). The launch fails if it is 0, names a lane of
/// the warp that no thread of the block is in, or one that does not come to
/// that exchange, because it has finished or waits elsewhere.
uint64_t comparedMask(uint64_t Mask, Place P = Place::here());

/// What the lanes of a group passed to exchange().
struct LaneValues {
  /// The value of a lane lies at Data + lane * Size; lanes that are not in
  /// Lanes have poison there. Valid until the caller's next call of a function
  /// of this header that may wait.
  const unsigned char *Data;
  /// The lanes that took part, the caller among them.
  uint64_t Lanes;
};

/// The one primitive of warps: waits until the lanes of the group are here, and
/// shows each of them what all have passed.
///
/// With a \p Mask, the group is the lanes in it that exist and have not
/// finished. All of them must call the same operation with the same mask; from
/// which place is LaunchConfig::SamePlaceInWarp's business.
///
/// With ActiveLanes, the group is formed the way hardware forms it that brings
/// diverged lanes together as early as possible: when each lane of the warp
/// waits or has finished, those that called the same operation at the same
/// place go on together. If there is more than one such place, the one goes
/// first that comes first in the program. With LaunchConfig::CallPaths this is
/// certain for code without loops, and a guess if lanes may be in different
/// rounds of one; without, it is always a guess. LaunchCounts counts guesses.
///
/// The path begins with what the function of \p Frame returns to, by default
/// with the caller. A runtime whose functions the program calls passes the
/// frame of such a function, so that the lines of one function of the program
/// have an order whatever functions they call.
CU2X_SIMT_CONVERGENT LaneValues exchange(uint64_t Mask, Collective Operation,
                                         const void *Value, size_t Size,
                                         Place P = Place::here(),
                                         const void *Frame = nullptr);

/// exchange() without values: __syncwarp, simdgroup_barrier.
CU2X_SIMT_CONVERGENT void warpBarrier(uint64_t Mask, Place P = Place::here(),
                                      const void *Frame = nullptr);
/// The lanes that are active here: __activemask.
CU2X_SIMT_CONVERGENT uint64_t activeMask(Place P = Place::here(),
                                         const void *Frame = nullptr);
/// The lanes of the group that passed true.
CU2X_SIMT_CONVERGENT uint64_t ballot(uint64_t Mask, bool Value,
                                     Collective Operation = Collective::Ballot,
                                     Place P = Place::here());

//===----------------------------------------------------------------------===//
// Device side: time and chance
//===----------------------------------------------------------------------===//

/// Lets other threads of the block run, and other blocks too.
void yield();
/// To be called with each atomic operation and fence: yields now and then, at
/// latest when a thread has done many in a row, so that loops that wait for a
/// value make progress. \p Failed says that the operation was a compare and
/// swap that did not swap.
void atomicPoint(bool Failed = false);
/// Whether the weak compare and swap that the caller is about to do shall fail.
bool weakCasMayFail();
/// Nanoseconds of a clock that never goes backwards. Yields now and then.
long long clock64();

/// Ends the launch with Status::Trap and the message: trap instructions and
/// failed assertions of device code.
[[noreturn]] void trap(const char *Message, Place P = Place::here());

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_EXECUTOR_H
