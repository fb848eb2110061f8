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

namespace {

class Dependencies {
public:
  explicit Dependencies(const Program &P);
  llvm::DenseSet<mlir::Operation *> deferred();

private:
  using Records = llvm::DenseSet<mlir::Operation *>;

  /// Adds the record that an object of \p Type has in it.
  void add(Records &To, mlir::Type Type);
  Records neededBy(cxx::FuncOp Method);
  bool reaches(mlir::Operation *From, mlir::Operation *To);

  const Program &P;
  /// What has to be whole before a record, or before one of its methods.
  llvm::DenseMap<mlir::Operation *, Records> Needed;
  std::vector<std::pair<cxx::FuncOp, Records>> Bodies;
};

} // namespace

void Dependencies::add(Records &To, mlir::Type Type) {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  if (auto Record = mlir::dyn_cast<cxx::RecordType>(Type))
    if (mlir::Operation *Op = P.Symbols.lookup(Record.getName().getValue()))
      To.insert(Op);
}

Dependencies::Records Dependencies::neededBy(cxx::FuncOp Method) {
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
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      if (auto Callee = P.Symbols.lookup<cxx::FuncOp>(Call.getCallee());
          Callee && Callee.getRecord())
        if (mlir::Operation *Record = P.Symbols.lookup(*Callee.getRecord()))
          Result.insert(Record);
  });
  return Result;
}

Dependencies::Dependencies(const Program &P) : P(P) {
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
}

bool Dependencies::reaches(mlir::Operation *From, mlir::Operation *To) {
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

llvm::DenseSet<mlir::Operation *> Dependencies::deferred() {
  llvm::DenseSet<mlir::Operation *> Result;
  for (auto &[Method, Body] : Bodies) {
    mlir::Operation *Own = P.Symbols.lookup(*Method.getRecord());
    if (llvm::any_of(Body, [&, Own = Own](mlir::Operation *Other) {
          return reaches(Other, Own);
        }))
      Result.insert(Method);
  }
  return Result;
}

llvm::DenseSet<mlir::Operation *> metal::deferredMethods(const Program &P) {
  return Dependencies(P).deferred();
}
