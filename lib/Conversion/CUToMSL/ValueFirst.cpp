//===- ValueFirst.cpp - The order in assignments ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueFirst.h"
#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "TemporaryUses.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"

using namespace cu2x;
using mlir::Value;

/// Whether only what names the variable can change it.
static bool isPrivate(Value Variable) {
  if (!Variable)
    return false;
  if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Variable)) {
    auto Func = mlir::dyn_cast<cxx::FuncOp>(Argument.getOwner()->getParentOp());
    if (!Func || mlir::isa<cxx::ReferenceType>(
                     Func.getParameterType(Argument.getArgNumber())))
      return false;
  } else {
    auto Var = Variable.getDefiningOp<cxx::VarOp>();
    if (!Var || Var.getReference() || Var.getIsStatic() ||
        Var->hasAttr("cu.shared"))
      return false;
  }
  return llvm::all_of(Variable.getUses(), [](mlir::OpOperand &Use) {
    return mlir::isa<cxx::LoadOp>(Use.getOwner()) ||
           (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(
                Use.getOwner()) &&
            Use.getOperandNumber() == 0);
  });
}

static bool isAddress(mlir::Type Type) {
  return mlir::isa<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(Type);
}

/// Whether a call of \p Func changes no memory that is there when it returns.
static bool isPure(cxx::FuncOp Func, unsigned Depth) {
  constexpr unsigned MaxDepth = 8;
  if (!Func || Func.getBody().empty() || Depth > MaxDepth)
    return false;
  bool Pure = true;
  Func.walk([&](mlir::Operation *Op) {
    if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op))
      Pure &= isPrivate(Op->getOperand(0));
    else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Pure &= isPure(mlir::SymbolTable::lookupNearestSymbolFrom<cxx::FuncOp>(
                         Call, Call.getCalleeAttr()),
                     Depth + 1);
    else if (mlir::isa<cu::CallOp, msl::CallOp, msl::PolyfillOp>(Op))
      Pure &= llvm::none_of(Op->getOperandTypes(), isAddress);
    else if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
      Pure &= !Construct.getConstructor();
  });
  return Pure;
}

/// Whether computing \p V may change what is at \p Place.
static bool mayChange(Value V, Value Place) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return false;
  bool Own = isPrivate(Place);
  if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op)) {
    Value Target = Op->getOperand(0);
    if (Target == Place || (!Own && !isPrivate(Target)))
      return true;
  } else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op)) {
    auto Callee = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::FuncOp>(
        Call, Call.getCalleeAttr());
    if (!Own && !isPure(Callee, 0))
      return true;
  } else if (mlir::isa<cu::CallOp, msl::CallOp, msl::PolyfillOp>(Op)) {
    if (!Own && llvm::any_of(Op->getOperandTypes(), isAddress))
      return true;
  } else if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op)) {
    if (!Own && Construct.getConstructor())
      return true;
  }
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      for (Value Result : Inner.getResults())
        if (mayChange(Result, Place))
          return true;
  return llvm::any_of(Op->getOperands(),
                      [&](Value Operand) { return mayChange(Operand, Place); });
}

/// The same, or which place it is: `a[i] += i++`.
static bool mayMove(Value V, Value Place) {
  if (mlir::isa<cxx::LValueType>(Place.getType()) && mayChange(V, Place))
    return true;
  mlir::Operation *Op = Place.getDefiningOp();
  return Op && !mlir::isa<cxx::VarOp>(Op) &&
         llvm::any_of(Op->getOperands(),
                      [&](Value Operand) { return mayMove(V, Operand); });
}

bool cu2x::dependsOnOrder(Value Place, Value V) {
  if (hasEffect(Place))
    return !constantValue(V);
  // What is at the place now is not asked for.
  mlir::Operation *Op = Place.getDefiningOp();
  return Op && !mlir::isa<cxx::VarOp>(Op) &&
         llvm::any_of(Op->getOperands(),
                      [&](Value Operand) { return mayMove(V, Operand); });
}

bool cu2x::canWriteOut(cxx::CompoundAssignOp Op) {
  if (!canRepeat(Op.getPlace()))
    return false;
  if (!mayMove(Op.getValue(), Op.getPlace()))
    return true;
  mlir::Operation *User = soleUser(Op.getResult());
  auto Func = Op->getParentOfType<cxx::FuncOp>();
  if (!mlir::isa_and_present<cxx::ExprStmtOp>(User) || !Func)
    return false;
  mlir::OpBuilder B(Op);
  Value V = Op.getValue();
  auto Var = cxx::VarOp::create(
      B, Op.getLoc(),
      cxx::LValueType::get(V.getType(), cxx::AddressSpace::Thread),
      freshName(Func, "value"), V, false, false, false,
      B.getStringAttr("copy"));
  // The place stood before the value, and stands behind the variable now.
  Value Place = Op.getPlace();
  Value Again = repeat(B, Place);
  Op.getPlaceMutable().set(Again);
  Op.getValueMutable().set(
      cxx::LoadOp::create(B, Op.getLoc(), V.getType(), Var.getVariable()));
  eraseTree(Place);
  return true;
}
