//===- ExpressionTrees.cpp - Trees of operations as expressions -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"

using namespace cu2x;

using cxx::isVariable;

bool cu2x::canRepeat(mlir::Value V) {
  if (isVariable(V))
    return true;
  mlir::Operation *Op = V.getDefiningOp();
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    if (Load.getPlace().getType().getIsVolatile())
      return false;
  } else if (!mlir::isa<cxx::MemberOp, cxx::DerefOp, cxx::IndexOp, cxx::DecayOp,
                        cxx::AddressOp, cxx::ConstantOp, cxx::BinaryOp,
                        cxx::UnaryOp, cxx::CastOp, cxx::GlobalRefOp,
                        cxx::NullOp, cu::BuiltinOp, msl::NameOp>(Op)) {
    return false;
  }
  return llvm::all_of(Op->getOperands(), canRepeat);
}

void cu2x::eraseTree(mlir::Value V) {
  if (isVariable(V) || !V.use_empty())
    return;
  mlir::Operation *Op = V.getDefiningOp();
  llvm::SmallVector<mlir::Value> Operands(Op->getOperands());
  Op->erase();
  for (mlir::Value Operand : Operands)
    eraseTree(Operand);
}

void cu2x::foldTemporaries(mlir::Operation *Root) {
  Root->walk([](cxx::LoadOp Load) {
    auto Temporary = Load.getPlace().getDefiningOp<cxx::TemporaryOp>();
    if (!Temporary || Temporary.getValue().getType() != Load.getType())
      return;
    Load.replaceAllUsesWith(Temporary.getValue());
    Load.erase();
    Temporary.erase();
  });
}

mlir::Operation *cu2x::soleUser(mlir::Value V) {
  return V.hasOneUse() ? *V.getUsers().begin() : nullptr;
}

bool cu2x::isDropped(mlir::Operation *Op) {
  mlir::Operation *User = soleUser(Op->getResult(0));
  if (!User)
    return Op->use_empty();
  auto Loop = mlir::dyn_cast<cxx::LoopOp>(User->getParentOp());
  bool Step = mlir::isa<cxx::YieldOp>(User) && Loop &&
              User->getParentRegion() == &Loop.getStep();
  return Step || mlir::isa<cxx::ExprStmtOp>(User);
}

void cu2x::eraseParameter(cxx::FuncOp Func, unsigned N) {
  mlir::Builder B(Func.getContext());
  llvm::SmallVector<mlir::Type> Inputs(Func.getFunctionType().getInputs());
  Inputs.erase(Inputs.begin() + N);
  llvm::SmallVector<mlir::Attribute> Names(Func.getParameterNames().getValue());
  Names.erase(Names.begin() + N);
  if (auto Attrs = Func.getParameterAttrs()) {
    llvm::SmallVector<mlir::Attribute> All(Attrs->getValue());
    All.erase(All.begin() + N);
    Func.setParameterAttrsAttr(B.getArrayAttr(All));
  }
  Func.setFunctionType(
      B.getFunctionType(Inputs, Func.getFunctionType().getResults()));
  Func.setParameterNamesAttr(B.getArrayAttr(Names));
  Func.getEntry().eraseArgument(N);
}

mlir::Value cu2x::variableOf(mlir::Value Place) {
  while (mlir::Operation *Op = Place.getDefiningOp()) {
    if (mlir::isa<cxx::VarOp>(Op) || Op->getNumOperands() == 0)
      break;
    Place = Op->getOperand(0);
  }
  return Place;
}

cxx::FuncOp cu2x::calleeOf(mlir::Operation *Op, mlir::SymbolTable &Symbols) {
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
    if (Construct.getConstructor())
      return Symbols.lookup<cxx::FuncOp>(*Construct.getConstructor());
  return {};
}
