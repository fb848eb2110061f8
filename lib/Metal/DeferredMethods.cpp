//===- DeferredMethods.cpp - Methods defined behind their record *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeferredMethods.h"

using namespace cu2x;
using namespace cu2x::metal;

void RecordOrder::add(Records &To, mlir::Type Type) const {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  if (auto Record = mlir::dyn_cast<cxx::RecordType>(Type))
    if (mlir::Operation *Op = P.Symbols.lookup(Record.getName().getValue()))
      To.insert(Op);
}

RecordOrder::Records RecordOrder::neededBy(cxx::FuncOp Method) const {
  Records Result;
  auto AddObject = [&](mlir::Type Type) {
    if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
      Type = Place.getPointee();
    add(Result, Type);
  };
  for (mlir::Type Type : Method.getFunctionType().getInputs())
    add(Result, Type);
  add(Result, Method.getReturnType());
  Method.walk([&](mlir::Operation *Op) {
    // Objects as values and variables, members, methods; a pointer or a
    // reference alone needs a declaration only.
    for (mlir::Type Type : Op->getResultTypes())
      add(Result, Type);
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op); Var && !Var.getReference())
      AddObject(Var.getVariable().getType());
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op))
      AddObject(Member.getObject().getType());
    // A pointer that moves goes by the size.
    if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Op))
      AddObject(Index.getType());
    if (mlir::isa<cxx::BinaryOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op))
      for (mlir::Value Operand : Op->getOperands()) {
        mlir::Type Type = Operand.getType();
        if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
          Type = Place.getPointee();
        if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
          add(Result, Pointer.getPointee());
      }
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      if (auto Callee = P.Symbols.lookup<cxx::FuncOp>(Call.getCallee());
          Callee && Callee.getRecord())
        if (mlir::Operation *Record = P.Symbols.lookup(*Callee.getRecord()))
          Result.insert(Record);
  });
  return Result;
}

RecordOrder::RecordOrder(const Program &P) : P(P) {
  std::vector<std::pair<cxx::FuncOp, Records>> Bodies;
  mlir::ModuleOp Module = P.Module;
  for (auto Record : Module.getOps<cxx::RecordOp>()) {
    Records &Mine = Needed[Record];
    for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
      add(Mine, Field.getType());
    for (cxx::FuncOp Method : P.methods(Record.getSymName())) {
      Records Body = neededBy(Method);
      Body.erase(Record);
      Mine.insert(Body.begin(), Body.end());
      Bodies.emplace_back(Method, std::move(Body));
    }
  }
  for (auto &[Method, Body] : Bodies) {
    mlir::Operation *Own = P.Symbols.lookup(*Method.getRecord());
    if (llvm::any_of(Body, [&, Own = Own](mlir::Operation *Other) {
          return reaches(Other, Own);
        }))
      Deferred.insert(Method);
  }
}

bool RecordOrder::reaches(mlir::Operation *From, mlir::Operation *To) const {
  Records Seen;
  std::vector<mlir::Operation *> Open = {From};
  while (!Open.empty()) {
    mlir::Operation *Op = Open.back();
    Open.pop_back();
    if (Op == To)
      return true;
    if (Seen.insert(Op).second)
      for (mlir::Operation *Next : Needed.lookup(Op))
        Open.push_back(Next);
  }
  return false;
}
