//===- CheckUnit.cpp - Runs the checks over a unit --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Fix/Fixes.h"
#include "Fix/WarpChoice.h"
#include "Launches.h"

#include "cu2x/Rewrite/Input.h"

#include "clang/Sema/Sema.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Moves what \p U found into \p Files, the main file first.
static void take(Unit &U, StringRef File, StringRef Text,
                 std::vector<FileFindings> &Files) {
  std::map<std::string, FileFindings> ByPath;
  ByPath[""] = {File.str(), Text.str(), {}, {}};
  auto In = [&](const std::string &Path) -> FileFindings & {
    auto [It, New] = ByPath.try_emplace(Path);
    if (New) {
      It->second.Path = Path;
      if (auto Buffer = readUnmapped(Path))
        It->second.Original = (*Buffer)->getBuffer().str();
    }
    return It->second;
  };
  for (auto &[Path, Findings] : U.Findings) {
    FileFindings &Into = In(Path);
    Into.Findings = std::move(Findings);
    for (cu2x::diag::Finding &F : Into.Findings)
      F.Path = Into.Path;
    cu2x::diag::sortUnique(Into.Findings);
  }
  for (auto &[Path, Fixes] : U.Fixes)
    In(Path).Fixes = std::move(Fixes);
  for (auto &[Path, Supposed] : U.Supposed)
    In(Path).Supposed = std::move(Supposed);
  for (auto &[Path, Found] : ByPath)
    Files.push_back(std::move(Found));
}

std::vector<FileFindings>
checks::checkUnit(Sema &S, StringRef File, StringRef Text,
                  const frontend::UnitFlags &Flags, const CheckOptions &Options,
                  BlockFacts *Blocks) {
  Unit U(S.getASTContext(), Flags, Options);
  ValueFlow Flow(U);
  CheckInput In{U, Flow};
#define CU2X_CHECK(Name) check##Name(In);
#include "Checks.def"
  WarpChoice Choice(In);
  fixShuffles(In, Choice);
  fixUnmasked(In, Choice);
  fixLaneSplits(In, Choice);
  fixBitCounts(In);
  fixMaskTypes(In);
  fixLaneArrays(In);
  fixBranchMasks(In);
  fixLockstep(In);
  fixWarpNumbers(In, Choice);
  doubtWaves(In);
  supposeRoundsOfBlock(In);
  if (Blocks)
    *Blocks = blockFactsOf(U);
  std::vector<FileFindings> Files;
  take(U, File, Text, Files);
  return Files;
}
