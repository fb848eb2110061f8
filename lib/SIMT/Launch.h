//===- Launch.h - What the blocks of a grid share ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_LAUNCH_H
#define CU2X_LIB_SIMT_LAUNCH_H

#include "cu2x/SIMT/Executor.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace cu2x {
namespace simt {

class BlockRunner;

/// One launch. Everything that changes is safe to use from all operating system
/// threads of the launch and from the watchdog.
class Launch {
public:
  Launch(const LaunchConfig &Config, void (*Body)(void *), void *Context);

  const LaunchConfig Config;
  const simt::Options Options;
  void (*const Body)(void *);
  void *const Context;
  const uint64_t Blocks;

  /// The index of a block that nobody has run yet, or false if there is none or
  /// the launch has failed.
  bool takeBlock(uint64_t &Index);
  Dim3 blockIdx(uint64_t Index) const;
  /// What the random choices in a block start from.
  uint64_t seedOfBlock(uint64_t Index) const;

  /// Fails the launch, unless it has failed already. The caller ends its block.
  void fail(simt::Status Status, std::string Message);
  /// Whether blocks shall end as soon as they can.
  bool stopping() const { return Stop.load(std::memory_order_relaxed); }
  /// Whether they shall because the time is over.
  bool expired() const { return Expired.load(std::memory_order_relaxed); }
  void expire();

  /// Waits for all blocks to come here or to finish. False if the launch has
  /// failed in the meantime.
  bool waitForGrid();
  void blockFinished();

  void addRunner(BlockRunner *Runner);
  void removeRunner(BlockRunner *Runner, const LaunchCounts &Of);
  /// What each runner is at, for the watchdog.
  std::string whereabouts();

  simt::Status Status = simt::Status::Success;
  std::string Message;
  LaunchCounts Counts;

private:
  void releaseGridIfComplete();

  /// Blocks run in the order Start + i * Step, modulo their number.
  uint64_t Start = 0, Step = 1;
  uint64_t LaunchSeed;
  std::atomic<uint64_t> Taken{0};
  std::atomic<bool> Stop{false}, Expired{false};

  std::mutex Mutex;
  std::vector<BlockRunner *> Runners;
  std::condition_variable GridReleased;
  uint64_t GridArrived = 0, GridFinished = 0, GridRound = 0;
};

/// Watches a launch while it lives, if the options want it.
class Watch {
public:
  explicit Watch(Launch &L);
  ~Watch();
  Watch(const Watch &) = delete;
  Watch &operator=(const Watch &) = delete;

private:
  Launch *Watched = nullptr;
};

/// Sets up the messages for invalid memory accesses and stack overflows, for
/// the process and for the calling operating system thread.
void reportFaults();

} // namespace simt
} // namespace cu2x

#endif // CU2X_LIB_SIMT_LAUNCH_H
