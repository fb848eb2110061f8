//===- Watchdog.cpp - Ends launches that do not end -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// When the time is over, the launch is told to stop, which it notices when a
// thread waits, yields or finishes. A thread that does none of that, in a loop
// on a plain variable for example, cannot be ended: then the process is.
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#ifdef __linux__
#include <sys/prctl.h>
#include <csignal>
#endif

using namespace cu2x::simt;
using Clock = std::chrono::steady_clock;

namespace {
constexpr auto Interval = std::chrono::milliseconds(50);
/// How long a launch has to stop.
constexpr auto Grace = std::chrono::seconds(1);
/// As timeout(1) exits.
constexpr int ExitCode = 124;

struct WatchedLaunch {
  Launch *L;
  Clock::time_point End;
};

/// Never destroyed: the thread that watches may outlive static variables.
struct Watchdog {
  std::mutex Mutex;
  std::vector<WatchedLaunch> Launches;
  bool Started = false;

  void watch();
};
} // namespace

#ifdef __linux__
/// A program that cu2x has started ends with it: who stops cu2x, as timeout(1)
/// does, knows of no other process.
__attribute__((constructor)) static void endWithParent() {
  if (std::getenv("CU2X_END_WITH_PARENT"))
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}
#endif

static Watchdog &watchdog() {
  static Watchdog &W = *new Watchdog;
  return W;
}

[[noreturn]] static void endProcess(Launch &L) {
  std::fprintf(
      stderr,
      "cu2x-simt: a launch took longer than %u seconds "
      "(CU2X_SIMT_WATCHDOG), and a thread neither waits nor yields; is "
      "it in a loop on a variable that is not atomic?\n%s",
      L.Options.WatchdogSeconds, L.whereabouts().c_str());
  std::fflush(stderr);
  std::_Exit(ExitCode);
}

void Watchdog::watch() {
  for (;;) {
    std::this_thread::sleep_for(Interval);
    std::lock_guard<std::mutex> Lock(Mutex);
    auto Now = Clock::now();
    for (const WatchedLaunch &W : Launches) {
      if (Now >= W.End + Grace)
        endProcess(*W.L);
      if (Now >= W.End)
        W.L->expire();
    }
  }
}

Watch::Watch(Launch &L) {
  if (!L.Options.WatchdogSeconds)
    return;
  Watched = &L;
  Watchdog &W = watchdog();
  std::lock_guard<std::mutex> Lock(W.Mutex);
  W.Launches.push_back(
      {&L, Clock::now() + std::chrono::seconds(L.Options.WatchdogSeconds)});
  if (!W.Started) {
    W.Started = true;
    std::thread([&W] { W.watch(); }).detach();
  }
}

Watch::~Watch() {
  if (!Watched)
    return;
  Watchdog &W = watchdog();
  std::lock_guard<std::mutex> Lock(W.Mutex);
  W.Launches.erase(
      std::find_if(W.Launches.begin(), W.Launches.end(),
                   [this](const WatchedLaunch &E) { return E.L == Watched; }));
}
