//===- Recovery.cpp - Work that may crash or never end ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recovery.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/thread.h"
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <link.h>
#include <memory>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// The parser recurses over nested code; a thread's usual 8 MiB end too early.
static constexpr unsigned StackSize = 64u << 20;

/// Ends the work after its time as a crash would. No work does that by itself.
static constexpr int TimeoutSignal = SIGTRAP;

/// What TimeoutSignal did before enableRecovery().
static struct sigaction TimeoutRecovery;

/// Whether this thread does protected work now.
static thread_local volatile sig_atomic_t IsWorking = 0;

/// Where the C library's code is. A thread that stops there may hold the lock
/// of memory that others give back, who would wait for ever.
static uintptr_t LibraryBegin, LibraryEnd;

namespace {

/// A stack for this thread's signal handlers. Without one, a crash because the
/// stack is full would end the process and with it all other units.
class SignalStack {
public:
  SignalStack() : Memory(new char[Size]) {
    stack_t New = {};
    New.ss_sp = Memory.get();
    New.ss_size = Size;
    sigaltstack(&New, &Old);
  }
  ~SignalStack() { sigaltstack(&Old, nullptr); }

private:
  static constexpr size_t Size = 64u << 10;
  std::unique_ptr<char[]> Memory;
  stack_t Old = {};
};

} // namespace

/// Notes the segment of code that has malloc().
static int noteLibrary(dl_phdr_info *Info, size_t, void *) {
  auto Malloc = reinterpret_cast<uintptr_t>(&malloc);
  for (unsigned I = 0; I != Info->dlpi_phnum; ++I) {
    const auto &Segment = Info->dlpi_phdr[I];
    uintptr_t Begin = Info->dlpi_addr + Segment.p_vaddr;
    uintptr_t End = Begin + Segment.p_memsz;
    // A program without shared libraries has all its code in one segment.
    auto Own = reinterpret_cast<uintptr_t>(&noteLibrary);
    if (Segment.p_type == PT_LOAD && Begin <= Malloc && Malloc < End &&
        !(Begin <= Own && Own < End)) {
      LibraryBegin = Begin;
      LibraryEnd = End;
      return 1;
    }
  }
  return 0;
}

/// Where the thread was when a signal came; 0 where that is not known.
static uintptr_t interruptedAt(void *Context) {
  [[maybe_unused]] auto *C = static_cast<ucontext_t *>(Context);
#if defined(__x86_64__)
  return C->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
  return C->uc_mcontext.pc;
#else
  return 0;
#endif
}

/// Ends the work, unless it is over or in the C library: then the signal comes
/// again.
static void onTimeout(int Signal, siginfo_t *Info, void *Context) {
  if (!IsWorking)
    return;
  uintptr_t At = interruptedAt(Context);
  if (LibraryBegin <= At && At < LibraryEnd)
    return;
  TimeoutRecovery.sa_handler(Signal);
}

void driver::enableRecovery() {
  CrashRecoveryContext::Enable();
  for (int Signal : {SIGSEGV, SIGBUS}) {
    struct sigaction Handler;
    sigaction(Signal, nullptr, &Handler);
    Handler.sa_flags |= SA_ONSTACK;
    sigaction(Signal, &Handler, nullptr);
  }
  dl_iterate_phdr(noteLibrary, nullptr);
  struct sigaction Handler = {};
  Handler.sa_sigaction = onTimeout;
  Handler.sa_flags = SA_SIGINFO;
  sigaction(TimeoutSignal, &Handler, &TimeoutRecovery);
}

/// How long \p Thread has worked.
static double processorSeconds(llvm::thread::id Thread) {
  clockid_t Clock;
  timespec Time;
  if (pthread_getcpuclockid(Thread, &Clock) || clock_gettime(Clock, &Time))
    return 0;
  return Time.tv_sec + Time.tv_nsec * 1e-9;
}

static WorkEnd describeEnd(int Code) {
  if (Code == 0)
    return {};
  if (Code == 128 + TimeoutSignal)
    return {false, true, ""};
  return {true, false, Code > 128 ? strsignal(Code - 128) : "unknown signal"};
}

WorkEnd driver::runProtected(function_ref<void()> Work, unsigned Seconds) {
  struct Outcome {
    std::mutex Lock;
    std::condition_variable Changed;
    std::optional<int> Code;
  };
  auto Shared = std::make_shared<Outcome>();
  llvm::thread Worker(std::optional<unsigned>(StackSize), [Work, Shared] {
    // Outside of what is recovered, so that a crash does not leak it.
    SignalStack Stack;
    auto *Recovery = new CrashRecoveryContext;
    bool Succeeded = Recovery->RunSafely([&] {
      IsWorking = 1;
      Work();
      IsWorking = 0;
    });
    IsWorking = 0;
    int Code = Succeeded ? 0 : Recovery->RetCode ? Recovery->RetCode : -1;
    {
      std::lock_guard<std::mutex> Guard(Shared->Lock);
      Shared->Code = Code;
      Shared->Changed.notify_one();
    }
    // The thread may have crashed inside of malloc. As long as it exists, no
    // other thread is given its arena, whose lock nobody will release.
    while (!Succeeded)
      pause();
    delete Recovery;
  });
  int Code;
  {
    using namespace std::chrono_literals;
    std::unique_lock<std::mutex> Guard(Shared->Lock);
    auto IsDone = [&] { return Shared->Code.has_value(); };
    bool IsOver = false;
    while (Seconds != 0 &&
           !Shared->Changed.wait_for(Guard, IsOver ? 5ms : 500ms, IsDone)) {
      IsOver = processorSeconds(Worker.get_id()) > Seconds;
      if (IsOver)
        pthread_kill(Worker.get_id(), TimeoutSignal);
    }
    Shared->Changed.wait(Guard, IsDone);
    Code = *Shared->Code;
  }
  if (Code == 0)
    Worker.join();
  else
    Worker.detach();
  return describeEnd(Code);
}
