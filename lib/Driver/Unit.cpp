//===- Unit.cpp - One input on its way through the run ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Unit.h"
#include "Checking.h"
#include "Port.h"
#include "TokenPass.h"
#include "cu2x/Checks/Checks.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/Session.h"
#include "cu2x/Metal/Torch.h"
#include "cu2x/Support/Path.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/Sema.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/thread.h"
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <memory>
#include <mutex>
#include <set>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// The parser recurses over nested code; a thread's usual 8 MiB end too early.
static constexpr unsigned StackSize = 64u << 20;

/// Whether some translation has crashed.
static std::atomic<bool> Crashed = false;

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

static StringRef shownName(const Unit &U) {
  return U.Name == "-" ? StringRef(StdinName) : U.Name;
}

static void fail(Unit &U, ExitCode Status, std::string Message) {
  U.Status = Status;
  U.Error = std::move(Message);
  U.Translation = {};
  U.Kernels = {};
  U.Host.reset();
}

/// Stores the translation, where units are kept. \p Headers as in KeptUnit.
static void keep(Unit &U, const UnitContext &Context,
                 std::vector<std::string> Headers = {}) {
  if (!Context.Store)
    return;
  project::KeptUnit Kept = {std::move(U.Translation), std::move(U.Kernels),
                            std::move(U.Host), U.IsTorch, std::move(Headers)};
  Error E = Context.Store->save(U.Name, *U.Text, U.Flags, Kept);
  U.Translation = std::move(Kept.Translation);
  U.Kernels = std::move(Kept.Kernels);
  U.Host = std::move(Kept.Host);
  if (E)
    fail(U, ExitCode::Usage, toString(std::move(E)));
}

/// Takes the translation from where units are kept; false: it is not there.
static bool takeKept(Unit &U, const UnitContext &Context) {
  project::KeptUnit Kept;
  if (!Context.Store || !Context.Store->load(U.Name, *U.Text, U.Flags, Kept))
    return false;
  U.Translation = std::move(Kept.Translation);
  U.Kernels = std::move(Kept.Kernels);
  U.Host = std::move(Kept.Host);
  U.IsTorch = Kept.IsTorch;
  return true;
}

/// Adds the files below \p Root that the parser has read.
static void addHeaders(clang::Sema &S, StringRef Root,
                       std::set<std::string> &Into) {
  const clang::SourceManager &Sources = S.getSourceManager();
  for (auto It = Sources.fileinfo_begin(); It != Sources.fileinfo_end(); ++It)
    if (StringRef Path = It->first.getFileEntry().tryGetRealPathName();
        isBelow(Path, Root))
      Into.insert(Path.str());
}

static void translateToMetal(Unit &U, const UnitContext &Context) {
  bool IsPort = writesPort(Context.O);
  U.IsTorch = IsPort && metal::isTorchSource(*U.Text);
  std::set<std::string> Headers;
  metal::TranslateOptions Options = Context.Metal;
  metal::HostOptions Host = hostOptions(U, Context.Translate);
  metal::HostFunctions NotPorted;
  if (Context.Store || U.IsTorch)
    Options.Observer =
        Host.Observer = [&](clang::Sema &S, bool, ArrayRef<std::string>) {
          addHeaders(S, Context.Translate.ProjectRoot, Headers);
          if (U.IsTorch)
            metal::collectHostFunctions(S, NotPorted);
        };
  if (!IsPort || hasDeviceCode(U.Name))
    U.Kernels = metal::translateUnit(shownName(U), *U.Text, U.Flags, Options);
  metal::reportHostFunctions(NotPorted, U.Kernels);
  if (IsPort && !U.IsTorch)
    U.Host =
        metal::translateHost(shownName(U), *U.Text, U.Flags, Host, U.Kernels);
  Headers.erase(placeOf(U.Name));
  keep(U, Context, {Headers.begin(), Headers.end()});
}

static void translateUnprotected(Unit &U, const UnitContext &Context) {
  if (Error E = Context.Dest.check(U.Name))
    return fail(U, ExitCode::Usage, toString(std::move(E)));
  Expected<std::string> Text = readInput(U.Name);
  if (!Text)
    return fail(U, ExitCode::Usage, toString(Text.takeError()));
  U.Text = std::move(*Text);
  if (Context.O.Check.On && checks::isBuildFile(U.Name))
    return checkUnit(U, shownName(U), Context);
  Expected<frontend::UnitFlags> Flags = Context.Flags.flagsFor(U.Name);
  if (!Flags)
    return fail(U, ExitCode::Usage,
                U.Name + ": " + toString(Flags.takeError()));
  U.Flags = std::move(*Flags);
  bool IsMetal = Context.O.TheTarget == Target::Metal;
  if (Context.O.Check.On) {
    checkUnit(U, shownName(U), Context);
  } else if (takeKept(U, Context)) {
    // Nothing is left to be done.
  } else if (Context.O.OnlyKept) {
    return fail(U, ExitCode::Usage,
                U.Name + ": has no result that holds for it, its headers, "
                         "flags and options");
  } else if (IsMetal) {
    translateToMetal(U, Context);
  } else {
    translateToHip(U, shownName(U), Context);
    keep(U, Context);
  }
  const UnitTranslation &Edited =
      IsMetal && U.Host ? U.Host->Unit : U.Translation;
  if (!Edited.Errors.empty() || !U.Translation.MissingHeaders.empty() ||
      !U.Kernels.Errors.empty() || !U.Kernels.MissingHeaders.empty())
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

bool driver::hasCrashed() { return Crashed; }

/// How long \p Thread has worked.
static double processorSeconds(llvm::thread::id Thread) {
  clockid_t Clock;
  timespec Time;
  if (pthread_getcpuclockid(Thread, &Clock) || clock_gettime(Clock, &Time))
    return 0;
  return Time.tv_sec + Time.tv_nsec * 1e-9;
}

/// Ends the translation after its time as a crash would. No translation does
/// that by itself.
static constexpr int TimeoutSignal = SIGTRAP;

/// Runs translateUnprotected() on a thread of its own. Returns 0, or what
/// CrashRecoveryContext says about the signal that ended it.
static int translateProtected(Unit &U, const UnitContext &Context) {
  struct Outcome {
    std::mutex Lock;
    std::condition_variable Changed;
    std::optional<int> Code;
  };
  auto Shared = std::make_shared<Outcome>();
  llvm::thread Worker(std::optional<unsigned>(StackSize), [&, Shared] {
    // Outside of what is recovered, so that a crash does not leak it.
    SignalStack Stack;
    auto *Recovery = new CrashRecoveryContext;
    bool Succeeded =
        Recovery->RunSafely([&] { translateUnprotected(U, Context); });
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
    std::unique_lock<std::mutex> Guard(Shared->Lock);
    auto IsDone = [&] { return Shared->Code.has_value(); };
    bool IsLimited = Context.O.UnitTimeout != 0;
    while (IsLimited && !Shared->Changed.wait_for(
                            Guard, std::chrono::milliseconds(500), IsDone))
      if (processorSeconds(Worker.get_id()) > Context.O.UnitTimeout) {
        pthread_kill(Worker.get_id(), TimeoutSignal);
        IsLimited = false;
      }
    Shared->Changed.wait(Guard, IsDone);
    Code = *Shared->Code;
  }
  if (Code == 0)
    Worker.join();
  else
    Worker.detach();
  return Code;
}

/// After the parser \p Ended, "crashed (...)".
static void translateByTokens(Unit &U, const UnitContext &Context,
                              const std::string &Ended) {
  Expected<UnitTranslation> ByTokens =
      U.Text ? translateTokens(shownName(U), *U.Text, Context.Translate)
             : createStringError("it was not read");
  if (ByTokens) {
    U.Translation = std::move(*ByTokens);
    U.Translation.Errors.push_back(
        {shownName(U).str(), 0, 0,
         "the parser " + Ended + "; it confirmed no name here"});
    U.Status = ExitCode::Unparsed;
    return keep(U, Context);
  }
  fail(U, ExitCode::Internal,
       U.Name + ": internal error: the translation " + Ended +
           ", and so did that by token rules (" +
           toString(ByTokens.takeError()) +
           "); nothing was written for this file");
}

/// What happened when the translation ended with \p Code.
static std::string describeEnd(int Code, const Options &O) {
  if (Code == 128 + TimeoutSignal)
    return ("was stopped after " + Twine(O.UnitTimeout) +
            (O.UnitTimeout == 1 ? " second" : " seconds") +
            " of work, see --unit-timeout")
        .str();
  const char *Cause = Code > 128 ? strsignal(Code - 128) : "unknown signal";
  return ("crashed (" + Twine(Cause) + ")").str();
}

void driver::translate(Unit &U, const UnitContext &Context) {
  auto Start = std::chrono::steady_clock::now();
  if (int Code = translateProtected(U, Context)) {
    Crashed = true;
    std::string Ended = describeEnd(Code, Context.O);
    bool IsTimeout = Code == 128 + TimeoutSignal;
    // Metal's kernels are made of the AST alone.
    if (Context.O.TheTarget == Target::Metal)
      fail(U, IsTimeout ? ExitCode::Unparsed : ExitCode::Internal,
           U.Name + (IsTimeout ? ": " : ": internal error: ") +
               "the translation " + Ended +
               "; nothing was written for this file");
    else
      translateByTokens(U, Context, Ended);
  }
  if (!U.IsTorch)
    U.Text.reset();
  U.Seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - Start)
          .count();
}

Expected<std::string> driver::commandLines(const Unit &U,
                                           const UnitContext &Context) {
  Expected<frontend::UnitFlags> Flags = Context.Flags.flagsFor(U.Name);
  if (!Flags)
    return Flags.takeError();
  Expected<std::string> Text = readInput(U.Name);
  if (!Text)
    return Text.takeError();
  bool WithoutUtility =
      Context.O.TheTarget == Target::HIP &&
      !frontend::mayNameStd(*Text, *Flags, Context.Translate.BundledHeaders);
  std::string Result;
  raw_string_ostream OS(Result);
  for (frontend::Side Side : {frontend::Side::Host, frontend::Side::Device}) {
    if (Side == frontend::Side::Host && Context.O.TheTarget == Target::Metal)
      continue;
    frontend::InvocationOptions Invocation;
    Invocation.TheSide = Side;
    Invocation.BundledHeaders = Context.Translate.BundledHeaders;
    if (Context.O.CudaHeaders == frontend::CudaHeaders::Toolkit)
      Invocation.CUDA = Context.Translate.Toolkit;
    Invocation.WithoutUtility = WithoutUtility;
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
