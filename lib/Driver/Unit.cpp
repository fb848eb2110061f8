//===- Unit.cpp - One input on its way through the run ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Unit.h"
#include "cu2x/Driver/Input.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/thread.h"
#include <chrono>
#include <csignal>
#include <memory>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// The parser recurses over nested code; a thread's usual 8 MiB end too early.
static constexpr unsigned StackSize = 64u << 20;

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

static void fail(Unit &U, ExitCode Status, std::string Message) {
  U.Status = Status;
  U.Error = std::move(Message);
  U.Translation = {};
}

static void translateUnprotected(Unit &U, const UnitContext &Context) {
  if (Error E = Context.Dest.check(U.Name))
    return fail(U, ExitCode::Usage, toString(std::move(E)));
  Expected<std::string> Text = readInput(U.Name);
  if (!Text)
    return fail(U, ExitCode::Usage, toString(Text.takeError()));
  Expected<frontend::UnitFlags> Flags = Context.Flags.flagsFor(U.Name);
  if (!Flags)
    return fail(U, ExitCode::Usage,
                U.Name + ": " + toString(Flags.takeError()));
  U.Flags = std::move(*Flags);
  U.Translation =
      hip::translateUnit(U.Name == "-" ? StringRef(StdinName) : U.Name, *Text,
                         U.Flags, Context.Translate);
  if (!U.Translation.Errors.empty() || !U.Translation.MissingHeaders.empty())
    U.Status = ExitCode::Unparsed;
}

void driver::enableRecovery() {
  CrashRecoveryContext::Enable();
  for (int Signal : {SIGSEGV, SIGBUS}) {
    struct sigaction Handler;
    sigaction(Signal, nullptr, &Handler);
    Handler.sa_flags |= SA_ONSTACK;
    sigaction(Signal, &Handler, nullptr);
  }
}

void driver::translate(Unit &U, const UnitContext &Context) {
  auto Start = std::chrono::steady_clock::now();
  CrashRecoveryContext Recovery;
  bool Succeeded = false;
  llvm::thread Worker(std::optional<unsigned>(StackSize), [&] {
    // Outside of what is recovered, so that a crash does not leak it.
    SignalStack Stack;
    Succeeded = Recovery.RunSafely([&] { translateUnprotected(U, Context); });
  });
  Worker.join();
  if (!Succeeded)
    fail(U, ExitCode::Internal,
         U.Name + ": internal error: the translation crashed; nothing was "
                  "written for this file");
  U.Seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - Start)
          .count();
}

Expected<std::string> driver::commandLines(const Unit &U,
                                           const UnitContext &Context) {
  Expected<frontend::UnitFlags> Flags = Context.Flags.flagsFor(U.Name);
  if (!Flags)
    return Flags.takeError();
  std::string Result;
  raw_string_ostream OS(Result);
  for (frontend::Side Side : {frontend::Side::Host, frontend::Side::Device}) {
    frontend::InvocationOptions Invocation;
    Invocation.TheSide = Side;
    Invocation.BundledHeaders = Context.Translate.BundledHeaders;
    if (Context.O.CudaHeaders == frontend::CudaHeaders::Toolkit)
      Invocation.CUDA = Context.Translate.Toolkit;
    StringRef Separator;
    for (const std::string &Arg :
         frontend::clangArguments(U.Name, *Flags, Invocation)) {
      OS << Separator;
      sys::printArg(OS, Arg, /*Quote=*/true);
      Separator = " ";
    }
    OS << '\n';
  }
  return Result;
}
