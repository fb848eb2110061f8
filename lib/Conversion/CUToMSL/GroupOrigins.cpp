//===- GroupOrigins.cpp - Which groups tiles were made of -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupOrigins.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// The class of a group, or that a place holds; "" for other types.
static StringRef classOf(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  return Opaque ? Opaque.getName() : StringRef();
}

/// The second argument of `thread_block_tile`, or "".
static StringRef parentClass(StringRef Class) {
  unsigned Size = 0;
  if (!Class.consume_front("cooperative_groups::thread_block_tile<") ||
      Class.consumeInteger(10, Size) || !Class.consume_front(", ") ||
      !Class.consume_back(">"))
    return {};
  return Class.rtrim();
}

static std::string fieldName(StringRef Record, StringRef Field) {
  return (Record + "." + Field).str();
}

/// What was found on the way back from one tile.
struct GroupOrigins::Search {
  llvm::DenseSet<Value> Seen;
  Group Found;
  bool Failed = false;

  void add(Group Parent) {
    bool Known =
        Parent.Kind == GroupKind::Block || Parent.Kind == GroupKind::Tile;
    bool First = Found.Kind == GroupKind::None;
    if (!Known ||
        (!First && (Parent.Kind != Found.Kind || Parent.Size != Found.Size)))
      Failed = true;
    Found = Parent;
  }
};

GroupOrigins::GroupOrigins(mlir::ModuleOp Module) : Symbols(Module) {
  Module.walk([&](mlir::Operation *Op) {
    llvm::TypeSwitch<mlir::Operation *>(Op)
        .Case(
            [&](cxx::CallOp Call) { Callers[Call.getCallee()].push_back(Op); })
        .Case([&](cxx::ConstructOp Construct) {
          if (auto Constructor = Construct.getConstructor())
            Callers[*Constructor].push_back(Op);
        })
        .Case([&](cxx::AssignOp Assign) {
          StringRef Class = classOf(Assign.getPlace().getType());
          auto Var = Assign.getPlace().getDefiningOp<cxx::VarOp>();
          if (Var && !Var.getReference())
            AssignedTo[Var].push_back(Assign.getValue());
          else if (!Class.empty())
            Assigned[Class].push_back(Assign.getValue());
        })
        .Case([&](cxx::MemberInitOp Init) {
          auto Func = Init->getParentOfType<cxx::FuncOp>();
          if (Func && Func.getRecord() && Init.getValue())
            Fields[fieldName(*Func.getRecord(), Init.getField())].push_back(
                Init.getValue());
        })
        .Case([&](cxx::InitListOp List) {
          auto Type = mlir::dyn_cast<cxx::RecordType>(List.getType());
          auto Record =
              Type ? Symbols.lookup<cxx::RecordOp>(Type.getName().getValue())
                   : cxx::RecordOp();
          if (!Record)
            return;
          auto All = Record.getFields().getAsRange<cxx::FieldAttr>();
          for (auto [Field, Value] : llvm::zip(All, List.getElements()))
            Fields[fieldName(Record.getSymName(), Field.getName())].push_back(
                Value);
        });
  });
}

Group GroupOrigins::parentOf(cu::CallOp Call) {
  if (Call.getNumOperands() == 0)
    return {};
  Search S;
  visit(S, Call.getOperands()[0]);
  return S.Failed ? Group() : S.Found;
}

void GroupOrigins::visit(Search &S, Value V) {
  if (S.Failed || !S.Seen.insert(V).second)
    return;
  StringRef Class = classOf(V.getType());
  if (StringRef Parent = parentClass(Class); !Parent.empty())
    return S.add(groupOf(Parent));
  if (auto It = Assigned.find(Class); It != Assigned.end())
    for (Value Other : It->second)
      visit(S, Other);
  if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(V))
    return visitArgument(S, Argument);
  llvm::TypeSwitch<mlir::Operation *>(V.getDefiningOp())
      .Case([&](cxx::VarOp Var) {
        Var.getInit() ? visit(S, Var.getInit()) : S.add({});
        for (Value Other : AssignedTo.lookup(Var))
          visit(S, Other);
      })
      .Case([&](cxx::LoadOp Load) { visit(S, Load.getPlace()); })
      .Case([&](cxx::TemporaryOp Temporary) { visit(S, Temporary.getValue()); })
      .Case([&](cxx::MemberOp Member) { visitMember(S, Member); })
      .Case([&](cxx::CallOp Call) {
        auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
        if (!Callee)
          return S.add({});
        Callee.walk([&](cxx::ReturnOp Return) { visit(S, Return.getValue()); });
      })
      .Case([&](cu::CallOp Call) {
        StringRef Name = Call.getCallee().rsplit("::").second;
        bool Converts =
            Name == "operator thread_block_tile" || Name == "thread_block_tile";
        Converts &&Call.getNumOperands() == 1 ? visit(S, Call.getOperands()[0])
                                              : S.add({});
      })
      .Default([&](mlir::Operation *) { S.add({}); });
}

void GroupOrigins::visitArgument(Search &S, mlir::BlockArgument Argument) {
  auto Func = mlir::dyn_cast<cxx::FuncOp>(Argument.getOwner()->getParentOp());
  if (!Func)
    return S.add({});
  for (mlir::Operation *Op : Callers.lookup(Func.getSymName())) {
    // A constructor's first parameter is the object.
    unsigned Before = mlir::isa<cxx::ConstructOp>(Op) ? 1 : 0;
    visit(S, Op->getOperand(Argument.getArgNumber() - Before));
  }
}

void GroupOrigins::visitMember(Search &S, cxx::MemberOp Member) {
  mlir::Type Object = Member.getObject().getType();
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object))
    Object = Place.getPointee();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Object);
  if (!Record)
    return S.add({});
  llvm::SmallVector<Value> Values =
      Fields.lookup(fieldName(Record.getName().getValue(), Member.getField()));
  for (Value Init : Values)
    visit(S, Init);
}
