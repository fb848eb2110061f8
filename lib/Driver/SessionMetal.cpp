//===- SessionMetal.cpp - What a session does for Metal -----------------*- C++
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
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

void Session::takeKernels(FileReport &R, Unit &U) {
  metal::UnitTranslation Result = std::move(U.Kernels);
  U.Kernels = {};
  for (const frontend::ParseMessage &E : Result.Errors)
    R.ParseErrors.push_back({E.Path, E.Line, E.Column, E.Text});
  R.MissingHeaders = std::move(Result.MissingHeaders);
  takeParse(R, U, Result.UsedToolkit);

  json::Array Findings;
  for (auto [Index, File] : enumerate(Result.Files)) {
    for (diag::Finding &F : File.Findings) {
      F.Path = Index == 0 ? R.Name : nameOf(File.Path);
      R.FindingIDs.push_back(diag::id(diag::row(F.K)));
    }
    diag::printFindings(Err, File.Findings, File.Original, TextStyle);
    json::Value Printed = diag::toJSON(File.Findings, File.Original);
    for (json::Value &Finding : *Printed.getAsArray())
      Findings.push_back(std::move(Finding));
    note(File.Findings, Index == 0 ? R.Name : nameOf(File.Path), File.Original);
  }
  R.Findings = std::move(Findings);
  auto Fail = [&](Error E) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  };
  const bool HasDeviceCode = hasDeviceCode(U.Name, /*Text=*/"") ||
                             !Result.Kernels.empty() || !Result.Refused.empty();
  if (U.IsTorch) {
    // What binds an extension to Python is not ported; it keeps its text.
    Error E = HasDeviceCode
                  ? ThePort.writeTorch(*Dest, U, Result)
                  : Dest->writeBelow(Dest->placeInOutDir(U.Name), *U.Text);
    if (E)
      return Fail(std::move(E));
  }
  R.Kernels = std::move(Result.Kernels);
  R.Refused = std::move(Result.Refused);
  R.Tables = std::move(Result.Output);
  // A port without one of its kernels is not the whole program.
  if (!R.Refused.empty() && (O.Strict || U.Host))
    R.Status =
        worse(R.Status, O.Strict ? ExitCode::Refused : ExitCode::Unparsed);
  for (const metal::RefusedKernel &K : R.Refused) {
    if (K.Internal.empty())
      continue;
    R.Status = worse(R.Status, ExitCode::Internal);
    report(ExitCode::Internal,
           R.Name + ": kernel " + K.Source + " was left out: " + K.Internal);
  }
  Exit = worse(Exit, R.Status);

  if (U.Host && !HasDeviceCode)
    return takeHost(R, U);
  if (U.IsTorch && !HasDeviceCode)
    return;
  if (U.Host)
    ThePort.takeKernels(U.Name, std::move(Result.Text));
  else if (Error E = Dest->write(U.Name, "", Result.Text))
    return Fail(std::move(E));
  R.Output = Dest->pathFor(U.Name);
  if (O.Verbose && !R.Output.empty())
    Err << "cu2x: " << printable(R.Name) << ": written to "
        << printable(R.Output) << '\n';
  if (U.Host)
    takeHost(R, U);
}

void Session::noteMissing() {
  if (O.Quiet)
    return;
  for (const frontend::NeededFunction &F : ThePort.missing()) {
    Err << "cu2x: note: '" << printable(F.Name) << "' of "
        << printable(nameOf(F.Path))
        << " is called, and none of the inputs defines it";
    SmallString<256> Source(F.Path);
    sys::path::replace_extension(Source, ".cu");
    if (Source != F.Path && sys::fs::exists(Source))
      Err << "; " << printable(nameOf(Source)) << " may";
    Err << '\n';
  }
}

void Session::takeHost(FileReport &R, Unit &U) {
  metal::HostTranslation Result = std::move(*U.Host);
  U.Host.reset();
  for (ParseError &E : Result.Unit.Errors) {
    E.Path = nameOf(E.Path);
    bool IsNew = none_of(R.ParseErrors, [&](const ParseError &Other) {
      return Other.Path == E.Path && Other.Line == E.Line;
    });
    if (IsNew)
      R.ParseErrors.push_back(std::move(E));
  }
  Exit = worse(Exit, R.Status);
  if (Error E = ThePort.take(*Dest, Root, U, Result, O)) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  }
  for (auto [Index, File] : enumerate(Result.Unit.Files)) {
    // A source that others include keeps its name there.
    std::string Path = Index == 0 ? U.Name : File.Path;
    std::string Key = Dest->keyOf(Path);
    if (Index != 0 && hasSourceName(Path))
      Key += "#included";
    Files.try_emplace(Key, nameOf(Path))
        .first->second.add(std::move(File), U.Name);
  }
}
