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
#include "Recovery.h"
#include "TokenPass.h"
#include "cu2x/Checks/Checks.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/Session.h"
#include "cu2x/Metal/Torch.h"
#include "cu2x/Support/Path.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/Sema.h"
#include "llvm/Support/Program.h"
#include <atomic>
#include <chrono>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// Whether some translation did not end by itself.
static std::atomic<bool> Crashed = false;

static StringRef shownName(const Unit &U) {
  return U.Name == "-" ? StringRef(StdinName) : U.Name;
}

static void fail(Unit &U, ExitCode Status, std::string Message) {
  U.Status = Status;
  U.Error = std::move(Message);
  U.Translation = {};
  U.Kernels = {};
  U.Host.reset();
  U.Others.clear();
}

frontend::LookupObserver driver::lookupsOf(Unit &U,
                                           const UnitContext &Context) {
  if (!Context.Store)
    return nullptr;
  return [&U](StringRef Path, bool Exists) { U.Lookups[Path.str()] = Exists; };
}

/// Stores the translation, where units are kept. \p Headers as in KeptUnit.
static void keep(Unit &U, const UnitContext &Context,
                 std::vector<std::string> Headers = {}) {
  if (!Context.Store)
    return;
  project::KeptUnit Kept = {std::move(U.Translation), std::move(U.Kernels),
                            std::move(U.Host),        U.IsTorch,
                            std::move(Headers),       std::move(U.Lookups),
                            std::move(U.Program)};
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
  if (!Context.Store || !Context.Store->load(U.Name, *U.Text, U.Flags, Kept) ||
      (Kept.Program && *Kept.Program != Context.Names))
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

/// The other sources of the program that have code of the device.
static std::vector<metal::OtherUnit>
otherUnits(const Unit &U, const UnitContext &Context,
           std::set<std::string> &Headers) {
  std::vector<metal::OtherUnit> Others;
  for (const std::string &Name : Context.Names) {
    if (Name == U.Name || !hasSourceName(Name))
      continue;
    Expected<std::string> Text = readInput(Name);
    Expected<frontend::UnitFlags> Flags = Context.Flags.flagsFor(Name);
    // Their own translation says what is wrong.
    if (Text && Flags)
      Others.push_back({Name, std::move(*Text), std::move(*Flags)});
    consumeError(Text.takeError());
    consumeError(Flags.takeError());
    // A change of them is one of this unit.
    Headers.insert(placeOf(Name));
  }
  return Others;
}

static void translateToMetal(Unit &U, const UnitContext &Context) {
  bool IsPort = writesPort(Context.O);
  U.IsTorch = IsPort && metal::isTorchSource(*U.Text);
  std::set<std::string> Headers;
  metal::TranslateOptions Options = Context.Metal;
  metal::HostOptions Host = hostOptions(U, Context.Translate);
  metal::HostFunctions NotPorted;
  Options.Lookup = Host.Lookup = lookupsOf(U, Context);
  if (Context.Names.size() > 1)
    Options.Others = [&] {
      U.Program = Context.Names;
      return otherUnits(U, Context, Headers);
    };
  else
    U.Program = Context.Names;
  if (Context.Store || U.IsTorch)
    Options.Observer =
        Host.Observer = [&](clang::Sema &S, bool, ArrayRef<std::string>) {
          addHeaders(S, Context.Translate.ProjectRoot, Headers);
          if (U.IsTorch)
            metal::collectHostFunctions(S, NotPorted);
        };
  if (!IsPort || hasDeviceCode(U.Name, *U.Text))
    U.Kernels = metal::translateUnit(shownName(U), *U.Text, U.Flags, Options);
  metal::reportHostFunctions(NotPorted, U.Kernels);
  if (IsPort && !U.IsTorch)
    U.Host =
        metal::translateHost(shownName(U), *U.Text, U.Flags, Host, U.Kernels);
  Headers.erase(placeOf(U.Name));
  keep(U, Context, {Headers.begin(), Headers.end()});
}

/// Translates \p U, whose text and flags are there, unless that was done
/// before.
static void translateKept(Unit &U, const UnitContext &Context) {
  if (takeKept(U, Context))
    return;
  if (Context.O.OnlyKept)
    return fail(U, ExitCode::Usage,
                U.Name + ": has no result that holds for it, its headers, "
                         "flags and options");
  if (Context.O.TheTarget == Target::Metal)
    return translateToMetal(U, Context);
  translateToHip(U, shownName(U), Context);
  keep(U, Context);
}

/// Whether \p Translation is of what was not parsed as a whole.
template <typename Made> static bool isUnparsed(const Made &Translation) {
  return !Translation.Errors.empty() || !Translation.MissingHeaders.empty();
}

/// Translates \p U to HIP, or checks it, as each of \p Commands sees it, too.
static void translateOthers(Unit &U, ArrayRef<frontend::UnitFlags> Commands,
                            const UnitContext &Context) {
  for (const frontend::UnitFlags &Flags : Commands) {
    Unit Other;
    Other.Name = U.Name;
    Other.Text = U.Text;
    Other.Flags = Flags;
    if (Context.O.Check.On)
      checkUnit(Other, shownName(U), Context);
    else
      translateKept(Other, Context);
    if (!Other.Error.empty())
      return fail(U, Other.Status, std::move(Other.Error));
    if (isUnparsed(Other.Translation) || isUnparsed(Other.Kernels))
      U.Status = ExitCode::Unparsed;
    Other.Text.reset();
    U.Others.push_back(std::move(Other));
  }
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
  if (Context.O.Check.On)
    checkUnit(U, shownName(U), Context);
  else
    translateKept(U, Context);
  if (!U.Error.empty())
    return;
  if (Context.O.Check.On || U.Host || !IsMetal) {
    // The first command's errors were those of flagsFor().
    auto Others = Context.Flags.otherFlagsFor(U.Name);
    if (!Others)
      return fail(U, ExitCode::Usage,
                  U.Name + ": " + toString(Others.takeError()));
    if (IsMetal && !Context.O.Check.On)
      metal::reportOtherFlags(shownName(U), U.Flags, *Others, *U.Host);
    else
      translateOthers(U, *Others, Context);
    if (!U.Error.empty())
      return;
  }
  const UnitTranslation &Edited =
      IsMetal && U.Host ? U.Host->Unit : U.Translation;
  if (!Edited.Errors.empty() || !U.Translation.MissingHeaders.empty() ||
      isUnparsed(U.Kernels))
    U.Status = ExitCode::Unparsed;
}

bool driver::hasCrashed() { return Crashed; }

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

static std::string describeEnd(const WorkEnd &End, const Options &O) {
  if (End.TimedOut)
    return ("was stopped after " + Twine(O.UnitTimeout) +
            (O.UnitTimeout == 1 ? " second" : " seconds") +
            " of work, see --unit-timeout")
        .str();
  return "crashed (" + End.Signal + ")";
}

/// After a crash, which may have left memory of the thread locked: leaves \p U
/// with copies of what is needed and never gives the rest back.
static void abandonMemory(Unit &U) {
  auto *Lost = new Unit(std::move(U));
  U = Unit();
  U.Name = Lost->Name;
  U.Flags = Lost->Flags;
  U.Text = Lost->Text;
  U.IsTorch = Lost->IsTorch;
}

void driver::translate(Unit &U, const UnitContext &Context) {
  auto Start = std::chrono::steady_clock::now();
  WorkEnd End = runProtected([&] { translateUnprotected(U, Context); },
                             Context.O.UnitTimeout);
  if (End.Crashed || End.TimedOut) {
    Crashed = true;
    abandonMemory(U);
    std::string Ended = describeEnd(End, Context.O);
    // Metal's kernels are made of the AST alone.
    if (Context.O.TheTarget == Target::Metal)
      fail(U, End.TimedOut ? ExitCode::Unparsed : ExitCode::Internal,
           U.Name + (End.TimedOut ? ": " : ": internal error: ") +
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
