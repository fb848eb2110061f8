//===- EarlyReturnValue.cpp - What a function returns, in a variable -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyReturnValue.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;

bool ReturnedValue::canKeep() {
  return mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::VectorType,
                   cxx::PointerType, cxx::EnumType>(Func.getReturnType());
}

static llvm::SmallVector<cxx::ReturnOp> returnsOf(cxx::FuncOp Func) {
  llvm::SmallVector<cxx::ReturnOp> Returns;
  Func.walk([&](cxx::ReturnOp Return) { Returns.push_back(Return); });
  return Returns;
}

void ReturnedValue::keep(llvm::StringRef Name) {
  auto B = mlir::OpBuilder::atBlockBegin(&Func.getEntry());
  auto Place =
      cxx::LValueType::get(Func.getReturnType(), cxx::AddressSpace::Thread);
  Result = cxx::VarOp::create(B, Func.getLoc(), Place, Name, mlir::Value(),
                              /*reference=*/false, /*is_static=*/false,
                              /*is_constexpr=*/false, mlir::StringAttr());
  for (cxx::ReturnOp Return : returnsOf(Func)) {
    B.setInsertionPoint(Return);
    mlir::Value Assign = cxx::AssignOp::create(
        B, Return.getLoc(), Place, Result.getVariable(), Return.getValue());
    cxx::ExprStmtOp::create(B, Return.getLoc(), Assign);
    Return.getValueMutable().clear();
  }
}

/// The assignment to \p Result that is the statement before \p Return.
static cxx::AssignOp assignmentBefore(cxx::ReturnOp Return, cxx::VarOp Result) {
  auto Statement =
      mlir::dyn_cast_if_present<cxx::ExprStmtOp>(Return->getPrevNode());
  auto Assign = Statement ? Statement.getValue().getDefiningOp<cxx::AssignOp>()
                          : cxx::AssignOp();
  return Assign && Assign.getPlace() == Result.getVariable() ? Assign
                                                             : cxx::AssignOp();
}

void ReturnedValue::giveBack() {
  if (!Result)
    return;
  mlir::OpBuilder B(Func.getContext());
  auto Load = [&](mlir::Location At) -> mlir::Value {
    return cxx::LoadOp::create(B, At, Func.getReturnType(),
                               Result.getVariable());
  };
  for (cxx::ReturnOp Return : returnsOf(Func)) {
    if (cxx::AssignOp Assign = assignmentBefore(Return, Result)) {
      mlir::Value Value = Assign.getValue();
      Return->getPrevNode()->erase();
      Assign.erase();
      Return.getValueMutable().assign(Value);
      continue;
    }
    B.setInsertionPoint(Return);
    Return.getValueMutable().assign(Load(Return.getLoc()));
  }
  mlir::Block &Entry = Func.getEntry();
  if (!mlir::isa<cxx::ReturnOp>(Entry.back())) {
    B.setInsertionPointToEnd(&Entry);
    cxx::ReturnOp::create(B, Func.getLoc(), Load(Func.getLoc()));
  }
  if (Result.getVariable().use_empty())
    Result.erase();
}
