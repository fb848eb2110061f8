//===- TemporaryUses.cpp - What becomes of temporary objects ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TemporaryUses.h"
#include "ExpressionTrees.h"
#include "SpaceSlots.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

using namespace cu2x;
using cxx::AddressSpace;
using llvm::StringRef;
using mlir::Value;

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

Value cu2x::rootOf(Value V) {
  for (mlir::Operation *Op = V.getDefiningOp(); Op; Op = V.getDefiningOp()) {
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op)) {
      if (!mlir::isa<cxx::LValueType>(Member.getObject().getType()))
        break;
      V = Member.getObject();
    } else if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Op)) {
      auto Decay = Index.getPointer().getDefiningOp<cxx::DecayOp>();
      if (!Decay)
        break;
      V = Decay.getArray();
    } else if (auto Deref = mlir::dyn_cast<cxx::DerefOp>(Op)) {
      // A member of a base class: `(&base)->x`.
      auto Address = Deref.getPointer().getDefiningOp<cxx::AddressOp>();
      if (!Address)
        break;
      V = Address.getPlace();
    } else {
      break;
    }
  }
  return V;
}

cxx::TemporaryOp cu2x::temporaryOf(Value V) {
  return rootOf(V).getDefiningOp<cxx::TemporaryOp>();
}

bool cu2x::isOwn(cxx::FuncOp Func, Value Place) {
  Value Root = rootOf(Place);
  if (auto Var = Root.getDefiningOp<cxx::VarOp>())
    return !Var.getReference() &&
           Var.getVariable().getType().getSpace() == AddressSpace::Thread;
  auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Root);
  if (!Argument || Argument.getOwner() != &Func.getEntry())
    return false;
  if (Func.getConstructor() && Argument.getArgNumber() == 0)
    return true;
  return !mlir::isa<cxx::ReferenceType>(
      Func.getParameterType(Argument.getArgNumber()));
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

void cu2x::reportTemporary(mlir::Operation *Op) {
  cu::report(Op, diag::Kind::TemporaryObject);
}

void TemporaryUses::forget(cxx::FuncOp Func) {
  Pure.erase(Func);
  Reading.erase(Reading.lower_bound({Func, 0}),
                Reading.upper_bound({Func, ~0u}));
}

bool TemporaryUses::hasVersions(cxx::FuncOp Func) {
  mlir::Attribute Origin = Func->getAttr("cu.origin");
  return Origin &&
         llvm::any_of(Module.getOps<cxx::FuncOp>(), [&](cxx::FuncOp Other) {
           return Other != Func && Other->getAttr("cu.origin") == Origin &&
                  Other.getName() == Func.getName() &&
                  Other.getRecord() == Func.getRecord();
         });
}

bool TemporaryUses::isPure(cxx::FuncOp Func) {
  auto [It, IsNew] = Pure.try_emplace(Func, true);
  if (!IsNew)
    return It->second;
  bool Result = computesPurity(Func);
  return Pure[Func] = Result;
}

bool TemporaryUses::computesPurity(cxx::FuncOp Func) {
  auto Result = Func.walk([&](mlir::Operation *Op) {
    bool Harmless = true;
    if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op)) {
      Harmless = isOwn(Func, Op->getOperand(0));
    } else if (cxx::FuncOp Callee = calleeOf(Op)) {
      Harmless = isPure(Callee);
    } else if (StringRef Dialect = Op->getName().getDialectNamespace();
               Dialect == "cu" || Dialect == "msl") {
      // Those of CUDA and Metal write through a pointer, or are barriers.
      Harmless = Op->getNumResults() == 1 &&
                 !mlir::isa<mlir::NoneType>(Op->getResult(0).getType()) &&
                 llvm::none_of(Op->getOperandTypes(), [](mlir::Type Type) {
                   return mlir::isa<cxx::PointerType, cxx::LValueType>(Type);
                 });
    }
    return Harmless ? mlir::WalkResult::advance()
                    : mlir::WalkResult::interrupt();
  });
  return !Result.wasInterrupted();
}

bool TemporaryUses::onlyReads(Value Place) {
  return llvm::all_of(Place.getUses(), [&](mlir::OpOperand &Use) {
    mlir::Operation *Op = Use.getOwner();
    if (mlir::isa<cxx::LoadOp>(Op))
      return true;
    if (mlir::isa<cxx::MemberOp, cxx::DecayOp, cxx::IndexOp>(Op))
      return onlyReads(Op->getResult(0));
    cxx::FuncOp Callee = calleeOf(Op);
    return Callee && onlyReads(Callee, Use.getOperandNumber() +
                                           mlir::isa<cxx::ConstructOp>(Op));
  });
}

bool TemporaryUses::onlyReads(cxx::FuncOp Func, unsigned N) {
  auto [It, IsNew] = Reading.try_emplace({Func, N}, true);
  if (!IsNew)
    return It->second;
  bool Result = onlyReads(Func.getEntry().getArgument(N));
  return Reading[{Func, N}] = Result;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

cxx::RecordOp TemporaryUses::recordOf(mlir::Type Type) {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  return Record ? Symbols.lookup<cxx::RecordOp>(Record.getName().getValue())
                : cxx::RecordOp();
}

bool TemporaryUses::mayPointIntoThread(mlir::Type Type, unsigned Depth) {
  if (llvm::is_contained(spaceSlots(Type), AddressSpace::Thread))
    return true;
  cxx::RecordOp Record = recordOf(Type);
  if (!Record)
    return false;
  return Depth > 8 ||
         llvm::any_of(Record.getFields().getAsRange<cxx::FieldAttr>(),
                      [&](cxx::FieldAttr Field) {
                        return mayPointIntoThread(Field.getType(), Depth + 1);
                      });
}

mlir::Type TemporaryUses::resultOf(cxx::FuncOp Func) {
  if (!Func.getConstructor())
    return Func.getReturnType();
  return cxx::RecordType::get(
      Module.getContext(),
      mlir::FlatSymbolRefAttr::get(Func.getRecordAttr().getAttr()));
}

bool TemporaryUses::mayKeep(cxx::FuncOp Func, unsigned N, mlir::Type Result) {
  return mayPointIntoThread(Result) && !onlyReads(Func, N);
}

bool TemporaryUses::hasEnd(mlir::Type Type) {
  cxx::RecordOp Record = recordOf(Type);
  if (!Record)
    return false;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (Func.getRecord() == Record.getSymName() &&
        Func.getName().starts_with("~"))
      return true;
  return llvm::any_of(
      Record.getFields().getAsRange<cxx::FieldAttr>(),
      [&](cxx::FieldAttr Field) { return hasEnd(Field.getType()); });
}

bool TemporaryUses::runsCode(mlir::Type Type) {
  cxx::RecordOp Record = recordOf(Type);
  if (!Record)
    return false;
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    if (Func.getRecord() != Record.getSymName())
      continue;
    if (Func.getName().starts_with("~"))
      return true;
    auto Copied =
        Func.getConstructor() && Func.getNumParameters() == 2
            ? mlir::dyn_cast<cxx::ReferenceType>(Func.getParameterType(1))
            : cxx::ReferenceType();
    if (Copied && recordOf(Copied.getPointee()) == Record)
      return true;
  }
  return llvm::any_of(
      Record.getFields().getAsRange<cxx::FieldAttr>(),
      [&](cxx::FieldAttr Field) { return runsCode(Field.getType()); });
}
