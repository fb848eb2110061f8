//===- SessionSetup.cpp - What a session is given -----------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SessionRun.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

Error Session::findHeaders(const char *Argv0) {
  auto Bundled = frontend::bundledHeadersDir(Argv0);
  if (!Bundled)
    return Bundled.takeError();
  Translate.BundledHeaders = std::move(*Bundled);
  Translate.Headers = O.CudaHeaders;
  if (O.CudaHeaders == frontend::CudaHeaders::Bundled)
    return Error::success();
  auto Toolkit = frontend::findToolkit(O.CudaPath);
  if (!Toolkit)
    return Toolkit.takeError();
  if (!*Toolkit && O.CudaHeaders == frontend::CudaHeaders::Toolkit)
    return createStringError("no CUDA toolkit found; name it with --cuda-path, "
                             "or use --cuda-headers=bundled");
  Translate.Toolkit = std::move(*Toolkit);
  return Error::success();
}

/// No output may replace what is read, nor one output another.
Error Session::checkOutputs() const {
  if (!O.OutputFile.empty() && InputNames.count(Dest->keyOf(O.OutputFile)))
    return createStringError("-o would replace the input " + O.OutputFile +
                             "; use -i to translate in place");
  if (O.ReportFile.empty() || O.ReportFile == "-")
    return Error::success();
  std::string Key = Dest->keyOf(O.ReportFile);
  if (InputNames.count(Key))
    return createStringError("--report would replace the input " +
                             O.ReportFile);
  for (const std::string &Other : {O.OutputFile, O.InputList})
    if (!Other.empty() && Dest->keyOf(Other) == Key)
      return createStringError("--report would replace " + Other);
  return Error::success();
}

Error Session::setUp(const char *Argv0) {
  auto Inputs = collectInputs(O);
  if (!Inputs)
    return Inputs.takeError();
  if (Inputs->empty())
    return createStringError(O.InputList + ": names no files");
  if (Inputs->size() > 1 && O.TheAction == Action::Translate &&
      (O.Mode == OutputMode::Stdout || O.Mode == OutputMode::File))
    return createStringError(
        O.TheTarget == Target::Metal
            ? "several inputs need --out-dir or --dry-run"
            : "several inputs need -i, --out-dir, --diff or --dry-run");
  auto FoundRoot = findRoot(O, *Inputs);
  if (!FoundRoot)
    return FoundRoot.takeError();
  Root = std::move(*FoundRoot);

  Dest.emplace(O, Root, Out);
  if (Error E = Dest->prepare())
    return E;
  Flags.emplace(O, Root);
  Translate.Launch = O.Launch;
  Translate.Inactive = O.Inactive;
  Translate.NamesInStrings = O.NamesInStrings;
  Translate.ReportCasts = O.ReportCasts;
  Translate.ByHand = O.ByHand;
  Translate.Torch = O.Torch;
  Translate.ProjectHeaders = O.ProjectHeaders;
  Translate.ProjectRoot = Root;
  if (Error E = findHeaders(Argv0))
    return E;
  Metal.MetalVersion = O.MetalVersion;
  Metal.Doubles = O.Doubles;
  Metal.WrapSigned = O.WrapSigned;
  Metal.LockAtomics = O.LockAtomics;
  Metal.ZeroClocks = O.ZeroClocks;
  Metal.Emit = O.Emit;
  Metal.Headers = Translate.Headers;
  Metal.BundledHeaders = Translate.BundledHeaders;
  Metal.Toolkit = Translate.Toolkit;

  for (std::string &Name : *Inputs) {
    InputNames.emplace(Dest->keyOf(Name), Name);
    if (Error E = checkOutputs())
      return E;
    Units.emplace_back();
    Units.back().Name = std::move(Name);
  }
  if (O.Check.On) {
    Checks.emplace(O, Root);
    std::vector<std::string> Paths;
    for (const Unit &U : Units)
      Paths.push_back(placeOf(U.Name));
    if (Error E = Checks->setUp(Paths))
      return E;
  }
  return checkNames();
}

/// Metal's files have another extension, which may make their names equal.
Error Session::checkNames() const {
  std::map<std::string, StringRef> Written;
  for (const Unit &U : Units)
    if (std::string Path = Dest->pathFor(U.Name); !Path.empty())
      if (auto [It, New] = Written.try_emplace(Path, U.Name); !New)
        return createStringError(It->second + " and " + U.Name +
                                 " would both be written to " + Path);
  return Error::success();
}

void Session::printSetup() {
  Err << "cu2x: root: " << printable(Root)
      << "\ncu2x: bundled declarations: " << Translate.BundledHeaders << '\n';
  if (Translate.Toolkit)
    Err << "cu2x: CUDA toolkit: " << Translate.Toolkit->Path
        << (Translate.Toolkit->Version.empty()
                ? ""
                : " (" + Translate.Toolkit->Version + ")")
        << '\n';
}

void Session::printCommands() {
  UnitContext Context{O, *Dest, *Flags, Translate, Metal};
  for (const Unit &U : Units) {
    Expected<std::string> Lines = commandLines(U, Context);
    if (Lines)
      Out << *Lines;
    else
      report(ExitCode::Usage, U.Name + ": " + toString(Lines.takeError()));
  }
}
