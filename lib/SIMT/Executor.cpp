//===- Executor.cpp - GPU threads on the CPU --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Executor.h"

#include "Block.h"
#include "cu2x/SIMT/PerThread.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace cu2x::simt;

// What code sees that runs outside of kernels.
static const detail::ThreadView HostThread = {{0, 0, 0}, 0, 0, 0};
static detail::BlockView HostBlock = {{0, 0, 0},          {1, 1, 1}, {1, 1, 1},
                                      Options().WarpSize, nullptr,   0};

__thread const detail::ThreadView *detail::CurrentThread = &HostThread;
__thread const detail::BlockView *detail::CurrentBlock = &HostBlock;
__thread Dim3 detail::ThreadIdx = {0, 0, 0}, detail::BlockIdx = {0, 0, 0};
__thread Dim3 detail::BlockDim = {1, 1, 1}, detail::GridDim = {1, 1, 1};

static std::string &message() { return perThread<std::string>(); }
static thread_local LaunchCounts LastCounts;

const char *cu2x::simt::lastMessage() { return message().c_str(); }
LaunchCounts cu2x::simt::lastCounts() { return LastCounts; }
bool cu2x::simt::inKernel() { return BlockRunner::current(); }

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static Options &optionsInForce() {
  static Options InForce = [] {
    Options O = Options::fromEnvironment();
    HostBlock.WarpSize = O.WarpSize;
    return O;
  }();
  return InForce;
}

// Before main(), so that a bad environment is found out about and warpSize() is
// right from the beginning.
static const bool OptionsRead = (optionsInForce(), true);

const Options &cu2x::simt::options() { return optionsInForce(); }

void cu2x::simt::setOptions(const Options &NewOptions) {
  optionsInForce() = NewOptions;
  HostBlock.WarpSize = NewOptions.WarpSize;
}

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

/// Why no device could run this, or null. The limits are the widest among CUDA,
/// HIP and Metal.
static const char *reasonAgainst(const LaunchConfig &Config) {
  constexpr uint64_t MaxGridX = 0x7fffffff, MaxGridYZ = 0xffff;
  constexpr size_t MaxDynamicShared = 256 * 1024;
  const Dim3 &Grid = Config.Grid, &Block = Config.Block;
  if (BlockRunner::current())
    return "a launch from inside of a kernel";
  if (!Grid.x || !Grid.y || !Grid.z)
    return "a grid without blocks";
  if (Grid.x > MaxGridX || Grid.y > MaxGridYZ || Grid.z > MaxGridYZ)
    return "a grid of too many blocks";
  if (!Block.x || !Block.y || !Block.z)
    return "a block without threads";
  if (Block.x > MaxThreads || Block.y > MaxThreads || Block.z > MaxThreads ||
      uint64_t(Block.x) * Block.y * Block.z > MaxThreads)
    return "a block of more than 1024 threads";
  if (Config.DynamicSharedBytes > MaxDynamicShared)
    return "more than 256 KiB of dynamic shared memory";
  if (Config.Cooperative &&
      uint64_t(Grid.x) * Grid.y * Grid.z > MaxCooperativeBlocks)
    return "a cooperative launch of more than 1024 blocks";
  return nullptr;
}

Status cu2x::simt::launch(const LaunchConfig &Config, void (*Body)(void *),
                          void *Context) {
  message().clear();
  LastCounts = LaunchCounts();
  if (const char *Reason = reasonAgainst(Config)) {
    message() = std::string("invalid launch: ") + Reason + ", grid " +
                toString(Config.Grid) + ", block " + toString(Config.Block);
    return Status::InvalidLaunch;
  }
  Launch L(Config, Body, Context);
  auto Work = [&L] {
    reportFaults();
    BlockRunner(L).run();
  };
  {
    Watch W(L);
    uint64_t Workers = Config.Cooperative
                           ? L.Blocks
                           : std::min<uint64_t>(L.Options.Threads, L.Blocks);
    std::vector<std::thread> Others;
    for (uint64_t I = 1; I < Workers; ++I)
      Others.emplace_back(Work);
    Work();
    for (std::thread &T : Others)
      T.join();
  }
  message() = std::move(L.Message);
  LastCounts = L.Counts;
  return L.Status;
}

//===----------------------------------------------------------------------===//
// Device side
//===----------------------------------------------------------------------===//

void cu2x::simt::failOnHost(const char *Function) {
  std::fprintf(stderr, "cu2x-simt: %s called outside of a kernel\n", Function);
  std::abort();
}

void cu2x::simt::yield() {
  if (BlockRunner *R = BlockRunner::current())
    R->yield();
}

void cu2x::simt::atomicPoint(bool Failed) {
  if (BlockRunner *R = BlockRunner::current())
    R->atomicPoint(Failed);
}

bool cu2x::simt::weakCasMayFail() {
  BlockRunner *R = BlockRunner::current();
  return R && R->weakCasMayFail();
}

long long cu2x::simt::clock64() {
  atomicPoint();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void cu2x::simt::trap(const char *Message, Place P) {
  BlockRunner &R = runnerFor("trap");
  R.fail(Status::Trap,
         "trap" + toString(P) + " in " + R.whereabouts() + ": " + Message);
}

uint64_t cu2x::simt::givenMask(uint64_t Mask, Place P) {
  if (Mask == ActiveLanes) {
    BlockRunner &R = runnerFor("warp operation");
    R.fail(Status::InvalidMask,
           "invalid mask: " + R.whereabouts() + " passed 0" + toString(P));
  }
  return Mask;
}

uint64_t cu2x::simt::comparedMask(uint64_t Mask, Place P) {
  runnerFor("warp operation").expectLanes(Mask, P);
  return Mask;
}
