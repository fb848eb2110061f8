//===- GroupObjects.cpp - Taking empty groups out ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupObjects.h"
#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "GroupCall.h"
#include "mlir/IR/AttrTypeSubElements.h"

using namespace cu2x;
using mlir::Value;

static bool isEmptyGroup(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
    Type = Reference.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  // Room for tiles above 32, which are refused.
  if (Opaque &&
      Opaque.getName().starts_with("cooperative_groups::block_tile_memory"))
    return true;
  GroupKind Kind = Opaque ? groupOf(Opaque.getName()).Kind : GroupKind::None;
  return Kind == GroupKind::Block || Kind == GroupKind::Tile ||
         Kind == GroupKind::Grid;
}

GroupObjects::GroupObjects(mlir::ModuleOp Module) : Module(Module) {
  Module.walk([&](mlir::Operation *Op) {
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Callers[Call.getCallee()].push_back(Op);
    else if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
      if (auto Constructor = Construct.getConstructor())
        Callers[*Constructor].push_back(Op);
  });
  findSharedRecords();
}

void GroupObjects::remove() {
  // What a function does not use its callers may not need either.
  bool Changed = true;
  while (Changed) {
    Changed = removeAssignments();
    Changed |= removeValues();
    Changed |= removeParameters();
    Changed |= removeFields();
    Changed |= removeResults();
  }
}

bool GroupObjects::removeValues() {
  bool Any = false;
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::SmallVector<mlir::Operation *> Unused;
    Module.walk([&](mlir::Operation *Op) {
      bool Group =
          Op->getNumResults() == 1 && isEmptyGroup(Op->getResult(0).getType());
      bool Object = mlir::isa<cxx::VarOp, cxx::LoadOp, cxx::TemporaryOp,
                              cu::CallOp, cxx::MemberOp>(Op);
      if (Group && Object && Op->use_empty())
        Unused.push_back(Op);
    });
    for (mlir::Operation *Op : Unused) {
      Value From = mlir::isa<cxx::MemberOp>(Op) ? Op->getOperand(0) : Value();
      Op->erase();
      if (From)
        eraseUnused(From);
      Changed = Any = true;
    }
  }
  return Any;
}

bool GroupObjects::removeAssignments() {
  llvm::SmallVector<cxx::ExprStmtOp> Statements;
  Module.walk([&](cxx::ExprStmtOp Statement) {
    auto Assign = Statement.getValue().getDefiningOp<cxx::AssignOp>();
    if (Assign && isEmptyGroup(Assign.getPlace().getType()) &&
        Assign->hasOneUse() && !hasEffect(Assign.getPlace()) &&
        !hasEffect(Assign.getValue()))
      Statements.push_back(Statement);
  });
  for (cxx::ExprStmtOp Statement : Statements) {
    auto Assign = Statement.getValue().getDefiningOp<cxx::AssignOp>();
    Value Place = Assign.getPlace(), From = Assign.getValue();
    Statement.erase();
    Assign.erase();
    eraseUnused(Place);
    eraseUnused(From);
  }
  return !Statements.empty();
}

void GroupObjects::removeParameter(cxx::FuncOp Func, unsigned N) {
  eraseParameter(Func, N);
  for (mlir::Operation *Op : Callers.lookup(Func.getSymName())) {
    // A constructor's first parameter is the object.
    unsigned At = N - mlir::isa<cxx::ConstructOp>(Op);
    Value Operand = Op->getOperand(At);
    Op->eraseOperand(At);
    eraseUnused(Operand);
  }
}

bool GroupObjects::removeParameters() {
  bool Any = false;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    for (unsigned N = Func.getNumParameters(); N-- != 0;)
      if (isEmptyGroup(Func.getParameterType(N)) &&
          Func.getEntry().getArgument(N).use_empty()) {
        removeParameter(Func, N);
        Any = true;
      }
  return Any;
}

//===----------------------------------------------------------------------===//
// Members
//===----------------------------------------------------------------------===//

static mlir::StringAttr recordOf(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  return Record ? Record.getName().getAttr() : mlir::StringAttr();
}

void GroupObjects::findSharedRecords() {
  mlir::SymbolTable Symbols(Module);
  llvm::SmallVector<mlir::Type> Left;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (Func->hasAttr("cu.kernel"))
      Left.push_back(Func.getFunctionType());
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    Left.push_back(Global.getPlace());
  while (!Left.empty())
    Left.pop_back_val().walk([&](cxx::RecordType Type) {
      mlir::StringAttr Name = Type.getName().getAttr();
      auto Record = Symbols.lookup<cxx::RecordOp>(Name);
      if (!Record || !SharedRecords.insert(Name).second)
        return;
      for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
        Left.push_back(Field.getType());
    });
}

void GroupObjects::removeField(cxx::RecordOp Record, unsigned N) {
  auto Field = mlir::cast<cxx::FieldAttr>(Record.getFields()[N]);
  mlir::StringAttr Name = Record.getSymNameAttr();
  llvm::SmallVector<cxx::MemberInitOp> Inits;
  Module.walk([&](mlir::Operation *Op) {
    if (auto Init = mlir::dyn_cast<cxx::MemberInitOp>(Op)) {
      auto Func = Init->getParentOfType<cxx::FuncOp>();
      if (Func.getRecord() == Name.getValue() &&
          Init.getField() == Field.getName())
        Inits.push_back(Init);
    } else if (auto List = mlir::dyn_cast<cxx::InitListOp>(Op)) {
      if (recordOf(List.getType()) != Name || N >= List.getElements().size())
        return;
      Value Element = List.getElements()[N];
      List->eraseOperand(N);
      eraseUnused(Element);
    }
  });
  for (cxx::MemberInitOp Init : Inits) {
    Value From = Init.getValue();
    Init.erase();
    eraseUnused(From);
  }
  llvm::SmallVector<mlir::Attribute> Fields(Record.getFields().getValue());
  Fields.erase(Fields.begin() + N);
  Record.setFieldsAttr(mlir::ArrayAttr::get(Record.getContext(), Fields));
}

bool GroupObjects::removeFields() {
  llvm::DenseSet<std::pair<mlir::Attribute, mlir::Attribute>> Used;
  Module.walk([&](cxx::MemberOp Member) {
    if (mlir::StringAttr Record = recordOf(Member.getObject().getType()))
      Used.insert({Record, Member.getFieldAttr()});
  });
  bool Any = false;
  for (auto Record : Module.getOps<cxx::RecordOp>()) {
    if (Record.getIsUnion() || SharedRecords.contains(Record.getSymName()))
      continue;
    for (unsigned N = Record.getFields().size(); N-- != 0;) {
      auto Field = mlir::cast<cxx::FieldAttr>(Record.getFields()[N]);
      auto Name = mlir::StringAttr::get(Record.getContext(), Field.getName());
      if (!isEmptyGroup(Field.getType()) ||
          Used.contains({Record.getSymNameAttr(), Name}))
        continue;
      removeField(Record, N);
      Any = true;
    }
  }
  return Any;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// Whether a function does nothing but give a group.
static bool onlyGivesGroup(cxx::FuncOp Func) {
  if (!isEmptyGroup(Func.getReturnType()))
    return false;
  return llvm::all_of(Func.getEntry(), [](mlir::Operation &Op) {
    if (Op.getNumResults() == 1)
      return isEmptyGroup(Op.getResult(0).getType()) &&
             !mlir::isa<cxx::CallOp, cxx::AssignOp>(Op);
    return mlir::isa<cxx::ReturnOp, cxx::CommentOp>(Op);
  });
}

bool GroupObjects::removeResults() {
  bool Any = false;
  for (auto Func : llvm::make_early_inc_range(Module.getOps<cxx::FuncOp>())) {
    auto It = Callers.find(Func.getSymName());
    if (It == Callers.end() || !onlyGivesGroup(Func))
      continue;
    llvm::erase_if(It->second, [&](mlir::Operation *Call) {
      if (!Call->use_empty())
        return false;
      llvm::SmallVector<Value> Operands(Call->getOperands());
      Call->erase();
      for (Value Operand : Operands)
        eraseUnused(Operand);
      return Any = true;
    });
    if (It->second.empty())
      Func.erase();
  }
  return Any;
}
