//===- SoftNumbers.cpp - Numbers that are records in MSL -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftNumbers.h"
#include "CallEmitter.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"

using namespace cu2x;
using mlir::Value;

void cu2x::copyChoices(cxx::ConditionalOp Op) {
  for (mlir::Region &Region : Op->getRegions()) {
    auto Yield = mlir::cast<cxx::YieldOp>(Region.front().back());
    Value V = Yield.getValue();
    if (!V.getDefiningOp<cxx::LoadOp>() && !V.getDefiningOp<msl::NameOp>())
      continue;
    mlir::OpBuilder B(Yield);
    Yield.getValueMutable().set(
        cxx::UnaryOp::create(B, Yield.getLoc(), Op.getType(), "+", V));
  }
}

void cu2x::addForIncrement(cxx::IncDecOp Op, Value One) {
  CallEmitter E(Op);
  Value New = cxx::CompoundAssignOp::create(
      E.builder(), E.location(), Op.getPlace().getType(),
      Op.getKind().take_front(), Op.getPlace(), One, One.getType());
  Op.replaceAllUsesWith(New);
  Op->erase();
}

std::string cu2x::spellingOf(cxx::ConstantOp Op) {
  if (auto Spelling = Op.getSpelling())
    return Spelling->str();
  llvm::SmallString<32> Text;
  mlir::cast<mlir::FloatAttr>(Op.getValue()).getValue().toString(Text);
  return Text.str().str();
}
