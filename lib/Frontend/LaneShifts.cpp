//===- LaneShifts.cpp - Bits of 32 for lanes of a wave ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"

using namespace cu2x::frontend;
using namespace clang;

void cu2x::frontend::findLaneShifts(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const BinaryOperator *Shift : Use.Shifts) {
      QualType T = Shift->getLHS()->getType();
      if (!T->isDependentType() && T->isIntegerType() &&
          Check.Context.getTypeSize(T) <= 32 &&
          (Check.Flow.flowOf(Shift->getRHS()) & WaveLane))
        Check.add(Shift, {WarpAssumption::LaneShift, 0, 0, "warpSize", "", 0});
    }
}
