//===- Faults.cpp - Invalid memory accesses of threads ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel that follows a bad pointer ends the program, as it should. Before
// that, this says which thread it was, and whether its stack was too small.
//
//===----------------------------------------------------------------------===//

#include "Block.h"

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace cu2x::simt;

namespace {
constexpr size_t HandlerStack = 64 * 1024;

/// The stack for the handler: that of the thread may be used up.
struct AlternateStack {
  std::unique_ptr<char[]> Memory;
  stack_t Previous;

  AlternateStack() : Memory(new char[HandlerStack]) {
    stack_t Mine = {};
    Mine.ss_sp = Memory.get();
    Mine.ss_size = HandlerStack;
    sigaltstack(&Mine, &Previous);
  }
  ~AlternateStack() { sigaltstack(&Previous, nullptr); }
};
} // namespace

static void reportFault(int Signal, siginfo_t *Info, void *) {
  // Somebody has sent it, raise() for example: no instruction comes again.
  if (Info->si_code <= 0) {
    signal(Signal, SIG_DFL);
    raise(Signal);
    return;
  }
  if (const BlockRunner *Runner = BlockRunner::current()) {
    char Address[24];
    std::snprintf(Address, sizeof(Address), "%p", Info->si_addr);
    std::string Text = "cu2x-simt: " + Runner->whereabouts();
    if (Runner->stackOverflowsTo(Info->si_addr))
      Text += " has used up its stack of " +
              std::to_string(options().StackKiB) + " KiB (CU2X_SIMT_STACK)\n";
    else
      Text +=
          std::string(" made an invalid access to address ") + Address + "\n";
    (void)!write(STDERR_FILENO, Text.data(), Text.size());
  }
  // The instruction is executed again, with the usual consequence.
  signal(Signal, SIG_DFL);
}

static bool installHandlers() {
  for (int Signal : {SIGSEGV, SIGBUS}) {
    struct sigaction Present;
    // Somebody else's handler, of a sanitizer for example, knows better.
    if (sigaction(Signal, nullptr, &Present) || Present.sa_handler != SIG_DFL)
      continue;
    struct sigaction Mine = {};
    Mine.sa_sigaction = reportFault;
    Mine.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(Signal, &Mine, nullptr);
  }
  return true;
}

void cu2x::simt::reportFaults() {
  static const bool Installed = installHandlers();
  static thread_local AlternateStack Stack;
  (void)Installed;
  (void)Stack;
}
