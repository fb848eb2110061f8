//===- Launch.cpp - What the blocks of a grid share -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include "Block.h"

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace cu2x::simt;

/// Launches so far. Each gets its own random order.
static std::atomic<uint64_t> LaunchNumber{0};

Launch::Launch(const LaunchConfig &Config, void (*Body)(void *), void *Context)
    : Config(Config), Options(options()), Body(Body), Context(Context),
      Blocks(uint64_t(Config.Grid.x) * Config.Grid.y * Config.Grid.z) {
  Random Chance(Options.Seed);
  LaunchSeed = Chance.next() ^ Random(LaunchNumber++).next();
  if (Options.Seed == 0 || Blocks < 2)
    return;
  Chance = Random(LaunchSeed);
  Start = Chance.next() % Blocks;
  do {
    Step = Chance.next() % Blocks;
  } while (std::gcd(Step, Blocks) != 1);
}

bool Launch::takeBlock(uint64_t &Index) {
  if (stopping())
    return false;
  uint64_t I = Taken.fetch_add(1, std::memory_order_relaxed);
  if (I >= Blocks)
    return false;
  Index = static_cast<unsigned __int128>(I) * Step % Blocks;
  Index = (Index + Start) % Blocks;
  return true;
}

Dim3 Launch::blockIdx(uint64_t Index) const {
  const Dim3 &Grid = Config.Grid;
  return {unsigned(Index % Grid.x), unsigned(Index / Grid.x % Grid.y),
          unsigned(Index / Grid.x / Grid.y)};
}

uint64_t Launch::seedOfBlock(uint64_t Index) const {
  return LaunchSeed + Index * 0xD1342543DE82EF95;
}

void Launch::fail(simt::Status Code, std::string Text) {
  {
    std::lock_guard<std::mutex> Lock(Mutex);
    if (Status == simt::Status::Success) {
      Status = Code;
      Message = std::move(Text);
    }
  }
  Stop = true;
  GridReleased.notify_all();
}

void Launch::expire() {
  Expired = true;
  Stop = true;
  GridReleased.notify_all();
}

bool Launch::waitForGrid() {
  std::unique_lock<std::mutex> Lock(Mutex);
  uint64_t Round = GridRound;
  ++GridArrived;
  releaseGridIfComplete();
  // Not notified under the lock, so look again now and then.
  while (GridRound == Round && !stopping())
    GridReleased.wait_for(Lock, std::chrono::milliseconds(50));
  return !stopping();
}

void Launch::blockFinished() {
  if (!Config.Cooperative)
    return;
  std::lock_guard<std::mutex> Lock(Mutex);
  ++GridFinished;
  if (GridArrived)
    releaseGridIfComplete();
}

void Launch::releaseGridIfComplete() {
  if (GridArrived + GridFinished != Blocks)
    return;
  GridArrived = 0;
  ++GridRound;
  GridReleased.notify_all();
}

void Launch::addRunner(BlockRunner *Runner) {
  std::lock_guard<std::mutex> Lock(Mutex);
  Runners.push_back(Runner);
}

void Launch::removeRunner(BlockRunner *Runner, const LaunchCounts &Of) {
  std::lock_guard<std::mutex> Lock(Mutex);
  Runners.erase(std::find(Runners.begin(), Runners.end(), Runner));
  Counts.Threads += Of.Threads;
  Counts.Switches += Of.Switches;
  Counts.ConvergenceGuesses += Of.ConvergenceGuesses;
}

std::string Launch::whereabouts() {
  std::lock_guard<std::mutex> Lock(Mutex);
  std::string Text;
  for (const BlockRunner *Runner : Runners) {
    std::string Thread = Runner->whereabouts();
    if (!Thread.empty())
      Text += "  " + Thread + "\n";
  }
  return Text;
}
