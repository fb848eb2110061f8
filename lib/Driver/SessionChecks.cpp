//===- SessionChecks.cpp - What a session does with --check -------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SessionRun.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <tuple>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// Moves what did not parse in \p U into its translation to HIP.
static void joinParses(Unit &U) {
  for (const frontend::ParseMessage &E : U.Kernels.Errors)
    U.Translation.Errors.push_back({E.Path, E.Line, E.Column, E.Text});
  append_range(U.Translation.MissingHeaders, U.Kernels.MissingHeaders);
  U.Translation.UsedToolkit |= U.Kernels.UsedToolkit;
}

/// Adds what is found in \p File as a further command of the same source, or
/// the reverse, sees it. Edits that not all of them offer are no safe ones.
static void join(CheckedFile &Into, CheckedFile &&File) {
  auto Weaken = [](diag::Finding &F) {
    if (F.Class == diag::FixClass::Safe)
      F.Class = diag::FixClass::Maybe;
  };
  auto IsSame = [](const diag::Finding &A, const diag::Finding &B) {
    return A.Class == B.Class &&
           std::equal(
               A.Edits.begin(), A.Edits.end(), B.Edits.begin(), B.Edits.end(),
               [](const diag::Replacement &L, const diag::Replacement &R) {
                 return std::tie(L.Offset, L.Length, L.Text) ==
                        std::tie(R.Offset, R.Length, R.Text);
               });
  };
  std::vector<diag::Finding> &Known = Into.Findings, &New = File.Findings;
  for (diag::Finding &F : Known) {
    auto Same = find(New, F);
    if (Same == New.end() || !IsSame(F, *Same))
      Weaken(F);
    if (Same == New.end())
      continue;
    if (F.Edits.empty()) {
      F.Edits = std::move(Same->Edits);
      F.Class = Same->Class;
      Weaken(F);
    }
    New.erase(Same);
  }
  for (diag::Finding &F : New) {
    Weaken(F);
    Known.push_back(std::move(F));
  }
  diag::sortUnique(Known);
  append_range(Into.Supposed, File.Supposed);
  Into.Edited.insert(File.Edited.begin(), File.Edited.end());
}

void Session::takeChecked(FileReport &R, Unit &U) {
  joinParses(U);
  R.ParseErrors = std::move(U.Translation.Errors);
  R.MissingHeaders = std::move(U.Translation.MissingHeaders);
  for (Unit &Other : U.Others) {
    joinParses(Other);
    addParse(R, Other.Translation);
  }
  takeParse(R, U, U.Translation.UsedToolkit);
  for (Unit &Other : U.Others) {
    if (O.Verbose)
      printParse(R.Name, Other, Other.Translation.UsedToolkit);
    for (CheckedFile &File : Other.Checked) {
      auto Known = find_if(U.Checked, [&](const CheckedFile &First) {
        return First.Path == File.Path;
      });
      if (Known == U.Checked.end())
        U.Checked.push_back(std::move(File));
      else
        join(*Known, std::move(File));
    }
  }
  Blocks.push_back(std::move(U.Blocks));
  for (Unit &Other : U.Others)
    Blocks.push_back(std::move(Other.Blocks));
  U.Others.clear();
  for (CheckedFile &File : U.Checked) {
    auto [It, New] =
        Checked.try_emplace(Dest->keyOf(File.Path), std::move(File));
    if (New)
      continue;
    for (diag::Finding &F : File.Findings)
      It->second.Findings.push_back(std::move(F));
    append_range(It->second.Supposed, File.Supposed);
    It->second.Edited.insert(File.Edited.begin(), File.Edited.end());
    diag::sortUnique(It->second.Findings);
  }
  U.Checked = {};
  U.Translation = {};
  U.Kernels = {};
}

void Session::finish(CheckedFile &File) {
  bool IsStdin = File.Name == StdinName;
  FileReport &R = reportFor(IsStdin ? "-" : Dest->keyOf(File.Path), File.Name);
  R.IsChecked = true;
  auto Fail = [&](Error E) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  };
  checks::settle(Blocks, File.Supposed, File.Findings, File.Maybe);
  Expected<const Wanted *> W = Checks->filter(File);
  if (!W)
    return Fail(W.takeError());
  if (O.Check.Fix && !IsStdin) {
    std::string Text = Checks->fixed(File);
    if (Text != File.Original) {
      if (Error E = writeFileAtomically(File.Path, Text, Root))
        return Fail(std::move(E));
      R.Changed = true;
    }
  }
  const checks::Selection &Errors = (*W)->Errors;
  TextStyle.IsError = [&](const diag::Row &Row) {
    return Errors.contains(Row);
  };
  diag::printFindings(Err, File.Findings, File.Original, TextStyle);
  for (const diag::Finding &F : File.Findings) {
    const diag::Row &Row = diag::row(F.K);
    R.FindingIDs.push_back(diag::id(Row));
    if (Errors.contains(Row)) {
      R.Status = worse(R.Status, ExitCode::Findings);
      ErrorRows.insert(Row.Number);
    }
    if (O.Strict && Row.Refusal)
      R.Status = worse(R.Status, ExitCode::Refused);
  }
  R.Findings = diag::toJSON(File.Findings, File.Original, File.Maybe);
  Exit = worse(Exit, R.Status);
  if (!O.Check.SARIFFile.empty())
    SARIF.push_back(
        {Checks->relative(File.Path), File.Original, File.Findings});
}

void Session::writeChecks() {
  if (!O.Check.On)
    return;
  if (O.Check.Analyze) {
    std::vector<CheckedFile> All;
    for (auto &[Key, File] : Checked)
      All.push_back(std::move(File));
    printAnalysis(Out, *O.Check.Analyze, All, O.TheTarget);
  }
  if (O.Check.SARIFFile.empty())
    return;
  std::string Text;
  raw_string_ostream OS(Text);
  OS << formatv("{0:2}", diag::toSARIF(SARIF, CU2X_VERSION,
                                       [&](const diag::Row &Row) {
                                         return ErrorRows.count(Row.Number) > 0;
                                       }))
     << '\n';
  if (O.Check.SARIFFile == "-")
    Out << Text;
  else if (Error E = writeFileAtomically(O.Check.SARIFFile, Text))
    report(ExitCode::Usage, toString(std::move(E)));
}
