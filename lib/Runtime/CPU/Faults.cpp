//===- Faults.cpp - Invalid accesses of kernels and of the host -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"

#include "cu2x/SIMT/Executor.h"
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ucontext.h>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::runtime::cpu;

static Explainer Explain;
static struct sigaction Previous[2];
static std::atomic<bool> HasFault{false};
static __thread const void *FaultAddress;

bool cu2x::runtime::cpu::takeFault() { return HasFault.exchange(false); }

static std::string describe(const void *Address) {
  char Text[24];
  std::snprintf(Text, sizeof(Text), "%p", Address);
  std::string What = Explain(Address);
  return Text + (What.empty() ? "" : ": " + What);
}

/// Where a thread of a kernel goes on after an invalid access: on its stack, as
/// if it had called this in place of the access.
[[noreturn]] static void endLaunch() {
  HasFault = true;
  std::string Message = "an invalid access to " + describe(FaultAddress);
  simt::trap(Message.c_str(), simt::Place());
}

/// Makes the thread go on in endLaunch(). False if that is not known for this
/// processor, or the stack is the reason.
static bool redirect(ucontext_t &Context, const void *Address) {
#if defined(__x86_64__)
  auto &Stack = Context.uc_mcontext.gregs[REG_RSP];
  auto &Next = Context.uc_mcontext.gregs[REG_RIP];
  // Below the red zone; a call leaves the stack 8 off a multiple of 16.
  constexpr long long RedZone = 128, CallOffset = 8;
#elif defined(__aarch64__)
  auto &Stack = Context.uc_mcontext.sp;
  auto &Next = Context.uc_mcontext.pc;
  constexpr unsigned long long RedZone = 0, CallOffset = 0;
#else
  return false;
#endif
#if defined(__x86_64__) || defined(__aarch64__)
  constexpr long long Near = 1 << 16;
  long long Distance = static_cast<long long>(
      reinterpret_cast<uintptr_t>(Address) - static_cast<uintptr_t>(Stack));
  if (Distance > -Near && Distance < Near)
    return false;
  FaultAddress = Address;
  Stack = (Stack - RedZone) / 16 * 16 - CallOffset;
  using Word = std::remove_reference_t<decltype(Next)>;
  Next = static_cast<Word>(reinterpret_cast<uintptr_t>(&endLaunch));
  return true;
#endif
}

static void handleFault(int Signal, siginfo_t *Info, void *Context) {
  const void *Address = Info->si_addr;
  // One that was sent, by raise() for example, has no address.
  const bool IsFault = Info->si_code > 0;
  if (IsFault && simt::inKernel() &&
      redirect(*static_cast<ucontext_t *>(Context), Address))
    return;
  const struct sigaction &Before = Previous[Signal == SIGBUS];
  if (IsFault && !simt::inKernel() && !Explain(Address).empty()) {
    std::fflush(stdout);
    std::string Text = "cu2x: the host accessed memory of the device at " +
                       describe(Address) +
                       "; it has to be copied with cu2xMemcpy\n";
    (void)!write(STDERR_FILENO, Text.data(), Text.size());
    // The instruction is executed again, with the usual consequence.
    signal(Signal, SIG_DFL);
    return;
  }
  if (Before.sa_flags & SA_SIGINFO) {
    Before.sa_sigaction(Signal, Info, Context);
    return;
  }
  sigaction(Signal, &Before, nullptr);
  if (!IsFault)
    raise(Signal);
}

void cu2x::runtime::cpu::catchFaults(Explainer How) {
  Explain = How;
  // The executor installs its own handler with its first launch, behind which
  // this one has to be.
  simt::launch(simt::LaunchConfig(), [] {});
  for (int Signal : {SIGSEGV, SIGBUS}) {
    struct sigaction Mine = {};
    Mine.sa_sigaction = handleFault;
    Mine.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(Signal, &Mine, &Previous[Signal == SIGBUS]);
  }
}
