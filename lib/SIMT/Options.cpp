//===- Options.cpp - How the executor behaves -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Executor.h"

#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>

using namespace cu2x::simt;

/// The value of an environment variable, or \p Default if it is not set. Tests
/// depend on these: a value that is not understood must not go unnoticed.
static uint64_t numberFromEnvironment(const char *Name, uint64_t Default,
                                      uint64_t Lowest, uint64_t Highest) {
  const char *Text = std::getenv(Name);
  if (!Text || !*Text)
    return Default;
  char *End;
  errno = 0;
  uint64_t Value = std::strtoull(Text, &End, 10);
  if (*Text >= '0' && *Text <= '9' && !*End && !errno && Value >= Lowest &&
      Value <= Highest)
    return Value;
  std::fprintf(stderr,
               "cu2x-simt: %s is '%s', not a number from %" PRIu64
               " to %" PRIu64 "\n",
               Name, Text, Lowest, Highest);
  std::exit(2);
}

Options Options::fromEnvironment() {
  Options O;
  O.WarpSize = numberFromEnvironment("CU2X_SIMT_WARP", O.WarpSize, 1, 64);
  if (O.WarpSize & (O.WarpSize - 1)) {
    std::fprintf(stderr,
                 "cu2x-simt: CU2X_SIMT_WARP is %u, not a power of two\n",
                 O.WarpSize);
    std::exit(2);
  }
  O.Seed = numberFromEnvironment("CU2X_SIMT_SEED", O.Seed, 0, UINT64_MAX);
  O.Threads = numberFromEnvironment("CU2X_SIMT_THREADS", O.Threads, 1, 1024);
  O.CasFailures =
      numberFromEnvironment("CU2X_SIMT_CAS_FAILURES", O.CasFailures, 0, 99);
  O.WatchdogSeconds = numberFromEnvironment("CU2X_SIMT_WATCHDOG",
                                            O.WatchdogSeconds, 0, 1000000);
  O.StackKiB =
      numberFromEnvironment("CU2X_SIMT_STACK", O.StackKiB, 16, 1024 * 1024);
  O.ActiveAlone =
      numberFromEnvironment("CU2X_SIMT_ACTIVE_ALONE", O.ActiveAlone, 0, 1);
  O.ExitedArrive =
      numberFromEnvironment("CU2X_SIMT_EXITED_ARRIVE", O.ExitedArrive, 0, 1);
  return O;
}
