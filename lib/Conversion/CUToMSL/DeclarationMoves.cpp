//===- DeclarationMoves.cpp - Declarations before a condition ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A declaration that has to stand before the condition under which its
/// variable gets a value: the value becomes an assignment, those of an array
/// one for each element, and a reference becomes a pointer.
///
//===----------------------------------------------------------------------===//

#include "StatementMoves.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// More assignments than that are no longer what the author wrote.
static constexpr unsigned MaxElements = 64;

/// Whether `R object; object = value;` is what `R object = value;` is.
static bool canAssignLater(cxx::RecordType Type, mlir::Operation *At) {
  auto Module = At->getParentOfType<mlir::ModuleOp>();
  StringRef Name = Type.getName().getValue();
  auto Record = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
      At, Type.getName());
  if (!Record)
    return false;
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    if (Func.getRecord() != Name)
      continue;
    bool Default = Func.getConstructor() && Func.getNumParameters() == 1;
    bool NoDefault =
        Func.getConstructor() && !Record->hasAttr("cxx.default_constructor");
    if (Default || NoDefault || Func.getName() == "operator=" ||
        Func.getName().starts_with("~"))
      return false;
  }
  return llvm::all_of(
      Record.getFields().getAsRange<cxx::FieldAttr>(),
      [&](cxx::FieldAttr Field) {
        mlir::Type Type = Field.getType();
        while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
          Type = Array.getElement();
        if (auto Inner = mlir::dyn_cast<cxx::RecordType>(Type))
          return canAssignLater(Inner, At);
        return !mlir::isa<cxx::ReferenceType, cxx::OpaqueType>(Type);
      });
}

static bool canAssignLater(mlir::Type Type, mlir::Operation *At) {
  if (auto Record = mlir::dyn_cast<cxx::RecordType>(Type))
    return canAssignLater(Record, At);
  return mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::VectorType,
                   cxx::PointerType, cxx::EnumType>(Type);
}

/// Whether the list has a value for each element, and each can be assigned.
static bool isFull(cxx::InitListOp List, unsigned &Count) {
  auto Array = mlir::dyn_cast<cxx::ArrayType>(List.getType());
  if (!Array || List.getElements().size() != Array.getSize())
    return false;
  return llvm::all_of(List.getElements(), [&](Value V) {
    auto Inner = V.getDefiningOp<cxx::InitListOp>();
    if (Inner && mlir::isa<cxx::ArrayType>(V.getType()))
      return isFull(Inner, Count);
    return ++Count <= MaxElements && canAssignLater(V.getType(), List);
  });
}

/// Whether the value is one of constants, that any thread can compute.
static bool isConstant(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  return mlir::isa_and_nonnull<cxx::ConstantOp, cxx::NullOp, cxx::StringOp,
                               cxx::InitListOp, cxx::CastOp>(Op) &&
         llvm::all_of(Op->getOperands(), isConstant);
}

/// An array whose elements are assigned, behind zeros where not all are named.
static bool canAssignElements(cxx::InitListOp List) {
  unsigned Count = 0;
  if (isFull(List, Count))
    return true;
  if (Count > MaxElements || List.getElements().size() > MaxElements)
    return false;
  mlir::Type Element = mlir::cast<cxx::ArrayType>(List.getType()).getElement();
  return !mlir::isa<cxx::ArrayType>(Element) && canAssignLater(Element, List);
}

bool cu2x::canDeclareBefore(cxx::VarOp Var) {
  if (!Var.getInit() || Var.getIsConstexpr() || Var->hasAttr("cu.shared"))
    return true;
  auto Place = Var.getVariable().getType();
  mlir::Type Type = Place.getPointee();
  if (Var.getReference())
    return !mlir::isa<cxx::ArrayType>(Type) && !Var.getIsStatic();
  if (mlir::isa<cxx::ArrayType>(Type)) {
    auto List = Var.getInit().getDefiningOp<cxx::InitListOp>();
    return isConstant(Var.getInit()) || (List && canAssignElements(List));
  }
  return canAssignLater(Type, Var);
}

bool cu2x::bindsVariables(cxx::VarOp Var) {
  auto List = Var.getInit() ? Var.getInit().getDefiningOp<cxx::InitListOp>()
                            : cxx::InitListOp();
  return List && mlir::isa<cxx::RecordType>(List.getType()) &&
         llvm::all_of(List.getElements(), [](Value V) {
           return mlir::isa<cxx::LValueType>(V.getType()) &&
                  (!V.getDefiningOp() ||
                   mlir::isa<cxx::VarOp>(V.getDefiningOp()));
         });
}

//===----------------------------------------------------------------------===//
// Moving
//===----------------------------------------------------------------------===//

/// Moves the statement with the expressions that belong to it.
static void moveWhole(cxx::VarOp Var, mlir::Operation *Place) {
  for (mlir::Operation *Op = beginOf(Var); Op != Var;) {
    mlir::Operation *Next = Op->getNextNode();
    Op->moveBefore(Place);
    Op = Next;
  }
  Var->moveBefore(Place);
}

static void assign(mlir::OpBuilder &Builder, Value Place, Value V) {
  Value Assign =
      cxx::AssignOp::create(Builder, V.getLoc(), Place.getType(), Place, V);
  cxx::ExprStmtOp::create(Builder, V.getLoc(), Assign);
}

static Value elementOf(mlir::OpBuilder &Builder, Value Array, unsigned N) {
  auto Place = mlir::cast<cxx::LValueType>(Array.getType());
  mlir::Type Element =
      mlir::cast<cxx::ArrayType>(Place.getPointee()).getElement();
  mlir::Location At = Array.getLoc();
  mlir::Type Index = Builder.getIntegerType(32, true);
  Value Pointer = cxx::DecayOp::create(
      Builder, At, cxx::PointerType::get(Element, Place.getSpace()), Array);
  Value Number = cxx::ConstantOp::create(
      Builder, At, Index, Builder.getIntegerAttr(Index, N), mlir::StringAttr());
  return cxx::IndexOp::create(Builder, At,
                              cxx::LValueType::get(Element, Place.getSpace()),
                              Pointer, Number);
}

/// Assigns each element where its value is computed.
static void assignElements(cxx::InitListOp List,
                           llvm::function_ref<Value(mlir::OpBuilder &)> Array) {
  llvm::SmallVector<Value> Elements(List.getElements());
  List.erase();
  for (auto [N, V] : llvm::enumerate(Elements)) {
    unsigned Index = N;
    auto Place = [&](mlir::OpBuilder &Builder) {
      return elementOf(Builder, Array(Builder), Index);
    };
    auto Inner = V.getDefiningOp<cxx::InitListOp>();
    if (Inner && mlir::isa<cxx::ArrayType>(V.getType())) {
      assignElements(Inner, Place);
      continue;
    }
    mlir::OpBuilder Builder(V.getContext());
    Builder.setInsertionPointAfter(V.getDefiningOp());
    assign(Builder, Place(Builder), V);
  }
}

static void declareArrayBefore(cxx::VarOp Var, mlir::Operation *Place) {
  if (isConstant(Var.getInit()))
    return moveWhole(Var, Place);
  auto List = Var.getInit().getDefiningOp<cxx::InitListOp>();
  auto Old = Var.getVariable().getType();
  Var.getVariable().setType(
      cxx::LValueType::get(Old.getPointee(), Old.getSpace()));
  Var.getInitMutable().clear();
  mlir::OpBuilder Builder(Place);
  if (unsigned Count = 0; isFull(List, Count))
    Var.removeStyleAttr();
  else
    Var.getInitMutable().assign(cxx::InitListOp::create(
        Builder, Var.getLoc(), Old.getPointee(), mlir::ValueRange()));
  Value Array = Var.getVariable();
  Var->moveBefore(Place);
  assignElements(List, [&](mlir::OpBuilder &) { return Array; });
}

/// `R &r = place` becomes `R *r; r = &place`, and `r` `*r`.
static void declareReferenceBefore(cxx::VarOp Var, mlir::Operation *Place) {
  mlir::OpBuilder Builder(Var);
  mlir::Location At = Var.getLoc();
  auto Old = Var.getVariable().getType();
  auto Pointer = cxx::PointerType::get(Old.getPointee(), Old.getSpace(),
                                       Old.getIsConst(), Old.getIsVolatile());
  auto Type = cxx::LValueType::get(Pointer, cxx::AddressSpace::Thread);
  mlir::OpBuilder Outside(Place);
  auto New = cxx::VarOp::create(Outside, At, Type, Var.getName(), Value(),
                                /*reference=*/false, /*is_static=*/false,
                                /*is_constexpr=*/false, mlir::StringAttr());
  New->setDiscardableAttrs(Var->getDiscardableAttrDictionary());
  assign(Builder, New.getVariable(),
         cxx::AddressOp::create(Builder, At, Pointer, Var.getInit()));
  for (mlir::OpOperand &Use :
       llvm::make_early_inc_range(Var.getVariable().getUses())) {
    Builder.setInsertionPoint(Use.getOwner());
    Value Load = cxx::LoadOp::create(Builder, At, Pointer, New.getVariable());
    Use.set(cxx::DerefOp::create(Builder, At, Old, Load));
  }
  Var.erase();
}

void cu2x::declareBefore(cxx::VarOp Var, mlir::Operation *Place) {
  if (!Var.getInit() || Var.getIsConstexpr() || bindsVariables(Var))
    return moveWhole(Var, Place);
  if (Var.getReference())
    return declareReferenceBefore(Var, Place);
  auto Old = Var.getVariable().getType();
  if (mlir::isa<cxx::ArrayType>(Old.getPointee()))
    return declareArrayBefore(Var, Place);
  mlir::OpBuilder Builder(Var);
  auto Type = cxx::LValueType::get(Old.getPointee(), Old.getSpace(),
                                   /*isConst=*/false, Old.getIsVolatile());
  Value Init = Var.getInit();
  Var.getInitMutable().clear();
  Var.removeStyleAttr();
  Var.getVariable().setType(Type);
  assign(Builder, Var.getVariable(), Init);
  Var->moveBefore(Place);
}
