//===- LaneSplits.cpp - Thread indices split into 32 lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/DeclCXX.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether who calls \p Function has lanes of it: `int lane() { return
/// threadIdx.x % 32; }`, also by a reference or in the object that it makes.
static bool givesLanes(const WarpCheck &Check, const FunctionDecl *Function,
                       const FunctionUse &Use) {
  if (isa<CXXConstructorDecl>(Function))
    return true;
  auto IsLane = [&](const Expr *Value) {
    return (Check.Flow.flowOf(Value) & SplitBy32) != 0;
  };
  return llvm::any_of(Use.Returns, IsLane) ||
         llvm::any_of(Function->parameters(), [&](const ParmVarDecl *Param) {
           QualType T = Param->getType();
           auto Given = Check.Model.Variables.find(Param->getCanonicalDecl());
           return T->isLValueReferenceType() &&
                  !T.getNonReferenceType().isConstQualified() &&
                  Given != Check.Model.Variables.end() &&
                  llvm::any_of(Given->second.Values, IsLane);
         });
}

/// What goes by the wave where the lanes of \p Function arrive.
static StringRef waveUseWith(const WarpCheck &Check,
                             const FunctionDecl *Function,
                             const FunctionUse &Use) {
  if (StringRef Own = Check.Flow.waveUse(Function); !Own.empty())
    return Own;
  if (!givesLanes(Check, Function, Use))
    return "";
  for (const auto &[Caller, CallerUse] : Check.Model.Functions)
    if (CallerUse.Callees.contains(Function))
      if (StringRef Other = Check.Flow.waveUse(Caller); !Other.empty())
        return Other;
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
