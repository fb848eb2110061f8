//===- WarpChecks.cpp - Where a warp is taken for 32 lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
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

/// Whether a shuffle in \p Use goes over 32 lanes, as the first step of a
/// ladder does that is written for waves of 64: `if (warpSize == 64)` around
/// it.
static bool stepsOver32(const WarpCheck &Check, const FunctionUse &Use,
                        const WarpFunction *Shuffle) {
  return Use.ReadsWarpSize &&
         llvm::any_of(Use.WarpCalls, [&](const WarpCall &Call) {
           return Call.Function == Shuffle && Shuffle->Distance >= 0 &&
                  Call.Call->getNumArgs() > unsigned(Shuffle->Distance) &&
                  Check.Flow.constantOf(Call.Call->getArg(Shuffle->Distance)) ==
                      32;
         });
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
      if (Call.Function->isShuffle())
        Fact->second.Reach = stepsOver32(Check, Use, Call.Function)
                                 ? ShuffleReach::Wave
                                 : Check.Flow.reachOf(Call);
      else if (Check.Flow.readsWarpSize(Function))
        Fact->second.Reach = ShuffleReach::Wave;
    }
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
  findWarpLiterals(Check);
}
