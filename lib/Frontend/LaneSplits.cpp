//===- LaneSplits.cpp - Thread indices split into 32 lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Decl.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What goes by the wave where the lanes of \p Function arrive.
static StringRef waveUseWith(const WarpCheck &Check,
                             const FunctionDecl *Function,
                             const FunctionUse &Use) {
  if (StringRef Own = Check.Flow.waveUse(Function); !Own.empty())
    return Own;
  // `int lane() { return threadIdx.x % 32; }`: those who call it use it.
  for (const Expr *Result : Use.Returns) {
    if (!(Check.Flow.flowOf(Result) & SplitBy32))
      continue;
    for (const auto &[Caller, CallerUse] : Check.Model.Functions)
      if (CallerUse.Callees.contains(Function))
        if (StringRef Other = Check.Flow.waveUse(Caller); !Other.empty())
          return Other;
  }
  return "";
}

/// Whether \p Split only says how a lane votes, itself or by way of a variable:
/// that is data.
static bool isVote(const WarpCheck &Check, const SplitUse &Split) {
  if (!Split.KeptIn)
    return Split.IsVote;
  auto Kept = Check.Model.Variables.find(Split.KeptIn->getCanonicalDecl());
  return Kept != Check.Model.Variables.end() && Kept->second.Reads &&
         Kept->second.Reads == Kept->second.VoteReads;
}

void cu2x::frontend::findLaneSplits(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const SplitUse &Split : Use.Splits) {
      if (!Check.Flow.splitsThreads(Split.Op) || isVote(Check, Split))
        continue;
      StringRef Because = waveUseWith(Check, Function, Use);
      if (Because.empty())
        break;
      Check.add(Split.Op,
                {WarpAssumption::LaneSplit, 0, 0, Because.str(), "", 0});
    }
}
