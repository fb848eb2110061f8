//===- CheckUnit.cpp - Runs the checks over a unit --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"

#include "clang/Sema/Sema.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Moves what \p U found into \p Files, the main file first.
static void take(Unit &U, StringRef File, StringRef Text,
                 std::vector<FileFindings> &Files) {
  Files.clear();
  Files.push_back({File.str(), Text.str(), {}});
  for (auto &[Path, Findings] : U.Findings) {
    FileFindings *Into = &Files.front();
    if (!Path.empty()) {
      Files.push_back({Path, "", {}});
      Into = &Files.back();
      if (auto Buffer = llvm::MemoryBuffer::getFile(Into->Path))
        Into->Original = (*Buffer)->getBuffer().str();
    }
    for (cu2x::diag::Finding &F : Findings) {
      F.Path = Into->Path;
      Into->Findings.push_back(std::move(F));
    }
    cu2x::diag::sortUnique(Into->Findings);
  }
}

std::vector<FileFindings> checks::checkUnit(Sema &S, StringRef File,
                                            StringRef Text,
                                            const frontend::UnitFlags &Flags,
                                            const CheckOptions &Options) {
  Unit U(S.getASTContext(), Flags, Options);
  ValueFlow Flow(U);
  CheckInput In{U, Flow};
#define CU2X_CHECK(Name) check##Name(In);
#include "Checks.def"
  std::vector<FileFindings> Files;
  take(U, File, Text, Files);
  return Files;
}
