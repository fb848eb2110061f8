//===- WarpChecks.cpp - Where a warp is taken for 32 lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"

using namespace cu2x::frontend;
using namespace clang;

void WarpCheck::add(const Expr *E, WarpAssumption Fact) const {
  SourceLocation Begin = E->getBeginLoc();
  SourceLocation End = E->getEndLoc();
  FactCollector::Place At = Collector.spelling(Begin);
  if (!At)
    return;
  // Up to a macro that stands in the text, not to where it is defined.
  FactCollector::Place Last =
      Begin.isFileID()
          ? Collector.expansion(Collector.SM.getExpansionRange(End).getEnd())
          : Collector.spelling(End);
  Fact.Offset = At.Offset;
  Fact.Length = Last.File == At.File && Last.Offset > At.Offset
                    ? Last.Offset - At.Offset
                    : 0;
  At.File->WarpAssumptions.push_back(std::move(Fact));
}

/// Whether \p Shuffle goes over \p Lanes lanes somewhere in \p Use.
static bool stepsOver(const WarpCheck &Check, const FunctionUse &Use,
                      const WarpFunction *Shuffle, int64_t Lanes) {
  return llvm::any_of(Use.WarpCalls, [&](const WarpCall &Call) {
    return Call.Function == Shuffle && Shuffle->Distance >= 0 &&
           Call.Call->getNumArgs() > unsigned(Shuffle->Distance) &&
           Check.Flow.constantOf(Call.Call->getArg(Shuffle->Distance)) == Lanes;
  });
}

/// Whether the value that \p Call gets is put elsewhere as it is, as where a
/// matrix is transposed: nothing is combined.
static bool isExchange(const WarpCheck &Check, const WarpCall &Call) {
  auto Kept =
      Call.StoredIn
          ? Check.Model.Variables.find(Call.StoredIn->getCanonicalDecl())
          : Check.Model.Variables.end();
  return Kept != Check.Model.Variables.end() && Kept->second.Reads &&
         Kept->second.Reads == Kept->second.CopyReads &&
         Kept->second.Steps.empty();
}

/// How far \p Call, a shuffle in \p Use, reads.
static ShuffleReach reachIn(const WarpCheck &Check, const FunctionUse &Use,
                            const WarpCall &Call) {
  // The first step of a ladder that is written for waves of 64:
  // `if (warpSize == 64)` around it.
  if (Use.ReadsWarpSize && stepsOver(Check, Use, Call.Function, 32))
    return ShuffleReach::Wave;
  ShuffleReach Reach = Check.Flow.reachOf(Call);
  // An exchange between two halves has no further steps, and one lane's for
  // another's, as over 31, is none.
  if (Reach == ShuffleReach::HalfWarp && isExchange(Check, Call))
    return ShuffleReach::PartOfHalf;
  if (Reach == ShuffleReach::HalfWarp)
    if (std::optional<int64_t> Lanes =
            Check.Flow.constantOf(Call.Call->getArg(Call.Function->Distance));
        Lanes && (*Lanes > 16 || !stepsOver(Check, Use, Call.Function, 8)))
      return ShuffleReach::PartOfHalf;
  return Reach;
}

void cu2x::frontend::noteReach(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const WarpCall &Call : Use.WarpCalls) {
      FactCollector::Place P = Check.Collector.spelling(Call.Name);
      if (!P)
        continue;
      auto Fact = P.File->Calls.find(P.Offset);
      if (Fact == P.File->Calls.end())
        continue;
      if (Call.Function->isShuffle()) {
        const Expr *Width = LaneFlow::widthOf(Call);
        std::optional<int64_t> Lanes =
            Width ? Check.Flow.boundOf(Width) : std::nullopt;
        Fact->second.IsNarrow =
            Fact->second.IsNarrow.value_or(true) &&
            ((Lanes && *Lanes <= 32) ||
             (!Width && staysInWarp(Check, Function, Call)));
        Fact->second.Reach = reachIn(Check, Use, Call);
      } else if (Check.Flow.readsWarpSize(Function)) {
        Fact->second.Reach = ShuffleReach::Wave;
      }
    }
}

bool cu2x::frontend::mentions(const Stmt *S, const VarDecl *D) {
  auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  if (Ref && Ref->getDecl()->getCanonicalDecl() == D->getCanonicalDecl())
    return true;
  return S && llvm::any_of(S->children(),
                           [&](const Stmt *Part) { return mentions(Part, D); });
}

void cu2x::frontend::collectWarpFacts(FactCollector &Collector,
                                      ASTContext &Context) {
  WarpModel Model = buildWarpModel(Collector, Context);
  LaneFlow Flow(Model, Collector, Context);
  WarpCheck Check{Model, Flow, Collector, Context};
  noteReach(Check);
  findLaneSplits(Check);
  findLaneArrays(Check);
  findLaneShifts(Check);
  findLaneCounts(Check);
  findWarpLiterals(Check);
  findWarpResults(Check);
  findWaveValues(Check);
  findKeptMasks(Check);
}
