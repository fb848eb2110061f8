//===- SplitChoices.cpp - Choices between two memories ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SplitChoices.h"
#include "ExpressionTrees.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "llvm/ADT/StringMap.h"
#include <functional>

using namespace cu2x;
using cxx::AddressSpace;
using mlir::Value;

static AddressSpace spaceOf(Value Pointer);

static AddressSpace spaceOfPlace(Value Place) {
  auto Type = mlir::dyn_cast<cxx::LValueType>(Place.getType());
  if (!Type || Type.getSpace() != AddressSpace::Generic)
    return Type ? Type.getSpace() : AddressSpace::Generic;
  if (auto Member = Place.getDefiningOp<cxx::MemberOp>())
    return spaceOfPlace(Member.getObject());
  if (auto Index = Place.getDefiningOp<cxx::IndexOp>())
    return spaceOf(Index.getPointer());
  if (auto Deref = Place.getDefiningOp<cxx::DerefOp>())
    return spaceOf(Deref.getPointer());
  return AddressSpace::Generic;
}

static bool isOnlyRead(Value Variable) {
  return llvm::all_of(Variable.getUsers(), llvm::IsaPred<cxx::LoadOp>);
}

/// Where a pointer points to as far as its expression says; generic if it does
/// not.
static AddressSpace spaceOf(Value Pointer) {
  auto Type = mlir::dyn_cast<cxx::PointerType>(Pointer.getType());
  if (!Type || Type.getSpace() != AddressSpace::Generic)
    return Type ? Type.getSpace() : AddressSpace::Generic;
  if (auto Address = Pointer.getDefiningOp<cxx::AddressOp>())
    return spaceOfPlace(Address.getPlace());
  if (auto Decay = Pointer.getDefiningOp<cxx::DecayOp>())
    return spaceOfPlace(Decay.getArray());
  if (auto Cast = Pointer.getDefiningOp<cxx::CastOp>())
    return spaceOf(Cast.getOperand());
  if (auto Binary = Pointer.getDefiningOp<cxx::BinaryOp>())
    return mlir::isa<cxx::PointerType>(Binary.getLhs().getType())
               ? spaceOf(Binary.getLhs())
               : spaceOf(Binary.getRhs());
  if (auto Load = Pointer.getDefiningOp<cxx::LoadOp>()) {
    auto Parameter = mlir::dyn_cast<mlir::BlockArgument>(Load.getPlace());
    if (Parameter && isOnlyRead(Parameter) &&
        Parameter.getOwner()->getParentOp()->hasAttr("cu.kernel"))
      return AddressSpace::Device;
  }
  return AddressSpace::Generic;
}

static Value yielded(mlir::Region &Arm) {
  auto Yield = mlir::dyn_cast<cxx::YieldOp>(Arm.front().back());
  return Yield && Yield->getNumOperands() == 1 ? Yield->getOperand(0) : Value();
}

static bool isMixed(cxx::ConditionalOp Choice) {
  if (!mlir::isa<cxx::PointerType>(Choice.getType()))
    return false;
  Value A = yielded(Choice.getTrueRegion());
  Value B = yielded(Choice.getFalseRegion());
  if (!A || !B)
    return false;
  AddressSpace First = spaceOf(A), Second = spaceOf(B);
  return First != AddressSpace::Generic && Second != AddressSpace::Generic &&
         First != Second;
}

static bool isPointerCast(mlir::Operation *Op) {
  return mlir::isa<cxx::CastOp>(Op) &&
         mlir::isa<cxx::PointerType>(Op->getResult(0).getType()) &&
         mlir::isa<cxx::PointerType>(Op->getOperand(0).getType());
}

/// The operations from the pointer \p P to the value that is read through it;
/// empty if anything else is done with it.
static llvm::SmallVector<mlir::Operation *> readThrough(Value P) {
  llvm::SmallVector<mlir::Operation *> Chain;
  for (mlir::Operation *User = soleUser(P); User; User = soleUser(P)) {
    bool OnTheWay = User->getBlock() == P.getParentBlock() &&
                    mlir::isa<cxx::IndexOp, cxx::DerefOp, cxx::MemberOp,
                              cxx::LoadOp, cxx::BinaryOp, cxx::CastOp>(User) &&
                    llvm::all_of(User->getOperands(), [&](Value Operand) {
                      return Operand == P || canRepeat(Operand);
                    });
    // The index of another pointer, a comparison.
    if (auto Index = mlir::dyn_cast<cxx::IndexOp>(User))
      OnTheWay &= Index.getPointer() == P;
    if (mlir::isa<cxx::BinaryOp>(User))
      OnTheWay &= mlir::isa<cxx::PointerType>(User->getResult(0).getType());
    if (mlir::isa<cxx::CastOp>(User))
      OnTheWay &= isPointerCast(User);
    if (!OnTheWay)
      return {};
    Chain.push_back(User);
    P = User->getResult(0);
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(User))
      return mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::VectorType,
                       cxx::EnumType>(Load.getType()) &&
                     !Load.getPlace().getType().getIsVolatile()
                 ? Chain
                 : llvm::SmallVector<mlir::Operation *>();
  }
  return {};
}

static mlir::Type inSpaceOf(mlir::Type Type, mlir::Type Of) {
  AddressSpace Space = mlir::isa<cxx::PointerType>(Of)
                           ? mlir::cast<cxx::PointerType>(Of).getSpace()
                           : mlir::cast<cxx::LValueType>(Of).getSpace();
  if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
    return Pointer.withSpace(Space);
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    return Place.withSpace(Space);
  return Type;
}

/// Reads by \p Chain what \p P is, in each arm of the choice: the choice
/// itself, or a variable that has it as its value behind \p Casts.
static void read(cxx::ConditionalOp Choice,
                 llvm::ArrayRef<mlir::Operation *> Casts, Value P,
                 llvm::ArrayRef<mlir::Operation *> Chain) {
  mlir::Operation *Last = Chain.back();
  mlir::OpBuilder Builder(Last);
  bool IsMoved = P == Choice.getResult();
  Value Condition = Choice.getCondition();
  auto New = cxx::ConditionalOp::create(
      Builder, Choice.getLoc(), Last->getResult(0).getType(),
      IsMoved ? Condition : repeat(Builder, Condition));
  for (auto [From, To] : llvm::zip(Choice->getRegions(), New->getRegions())) {
    Builder.setInsertionPointToStart(&To.emplaceBlock());
    mlir::IRMapping Map;
    for (mlir::Operation &Op : llvm::drop_end(From.front()))
      Builder.clone(Op, Map);
    Value Current = Map.lookupOrDefault(yielded(From));
    auto Follow = [&](Value Before, llvm::ArrayRef<mlir::Operation *> Steps) {
      for (mlir::Operation *Op : Steps) {
        mlir::IRMapping Operands;
        for (Value Operand : Op->getOperands())
          Operands.map(Operand,
                       Operand == Before ? Current : repeat(Builder, Operand));
        Value Copy = Builder.clone(*Op, Operands)->getResult(0);
        Copy.setType(inSpaceOf(Copy.getType(), Current.getType()));
        Before = Op->getResult(0);
        Current = Copy;
      }
    };
    Follow(Choice.getResult(), Casts);
    Follow(P, Chain);
    cxx::YieldOp::create(Builder, Choice.getLoc(), Current);
  }
  Last->getResult(0).replaceAllUsesWith(New.getResult());
  eraseTree(Last->getResult(0));
}

/// Whether \p Choice gives the same in all of its function, with no effect.
static bool isStable(cxx::ConditionalOp Choice) {
  if (!canRepeat(Choice.getCondition()) ||
      !canRepeat(yielded(Choice.getTrueRegion())) ||
      !canRepeat(yielded(Choice.getFalseRegion())))
    return false;
  auto IsStable = [](auto &Self, Value V) -> bool {
    mlir::Operation *Op = V.getDefiningOp();
    if (!Op || mlir::isa<cxx::VarOp>(Op))
      return true;
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
      Value Place = Load.getPlace();
      auto Member = Place.getDefiningOp<cxx::MemberOp>();
      bool Builtin =
          Member && Member.getObject().getDefiningOp<cu::BuiltinOp>();
      auto Var = Place.getDefiningOp<cxx::VarOp>();
      // What a reference means may change by another name.
      bool Variable =
          Load.getPlace().getType().getSpace() == AddressSpace::Thread &&
          (mlir::isa<mlir::BlockArgument>(Place) ||
           (Var && !Var.getReference() && !Var.getIsStatic()));
      if (!Builtin && !(Variable && isOnlyRead(Place)))
        return false;
    }
    return llvm::all_of(Op->getOperands(),
                        [&](Value Operand) { return Self(Self, Operand); });
  };
  return IsStable(IsStable, Choice.getCondition()) &&
         IsStable(IsStable, yielded(Choice.getTrueRegion())) &&
         IsStable(IsStable, yielded(Choice.getFalseRegion()));
}

/// Whether a local variable is called as one of those that \p Root reads, so
/// that it might be meant in their place elsewhere in the function.
static bool mayBeHidden(mlir::Operation *Root) {
  auto Func = Root->getParentOfType<cxx::FuncOp>();
  llvm::StringMap<unsigned> Locals;
  Func.walk([&](cxx::VarOp Var) { ++Locals[Var.getName()]; });
  auto IsHidden = [&](Value V) {
    if (auto Var = V.getDefiningOp<cxx::VarOp>())
      return Locals.lookup(Var.getName()) > 1;
    if (auto Parameter = mlir::dyn_cast<mlir::BlockArgument>(V))
      return Locals.contains(Func.getParameterName(Parameter.getArgNumber()));
    return false;
  };
  bool Hidden = false;
  std::function<void(mlir::Operation *)> Visit = [&](mlir::Operation *Op) {
    // What a global variable is called is not decided yet.
    Hidden |= mlir::isa<cxx::GlobalRefOp>(Op) && !Locals.empty() &&
              Locals.contains(mlir::cast<cxx::GlobalRefOp>(Op).getGlobal());
    for (Value Operand : Op->getOperands()) {
      Hidden |= IsHidden(Operand);
      if (Operand.getDefiningOp() && !Operand.getDefiningOp<cxx::VarOp>())
        Visit(Operand.getDefiningOp());
    }
    for (mlir::Region &Region : Op->getRegions())
      for (mlir::Operation &Inner : Region.getOps())
        Visit(&Inner);
  };
  Visit(Root);
  return Hidden;
}

/// The same for the reads of a variable that is the choice behind \p Casts.
static void splitVariable(cxx::ConditionalOp Choice,
                          llvm::ArrayRef<mlir::Operation *> Casts,
                          cxx::VarOp Var) {
  if (Var.getReference() || Var.getIsStatic() || !isStable(Choice) ||
      mayBeHidden(Choice) ||
      !mlir::isa<cxx::PointerType>(Var.getVariable().getType().getPointee()) ||
      !isOnlyRead(Var.getVariable()))
    return;
  llvm::SmallVector<mlir::Operation *> Loads(Var.getVariable().getUsers());
  for (mlir::Operation *Load : Loads)
    if (readThrough(Load->getResult(0)).empty())
      return;
  for (mlir::Operation *Load : Loads) {
    Value P = Load->getResult(0);
    read(Choice, Casts, P, readThrough(P));
  }
  Value Init = Var.getInit();
  Var.erase();
  eraseTree(Init);
}

void cu2x::splitChoices(mlir::ModuleOp Module) {
  llvm::SmallVector<cxx::ConditionalOp> Choices;
  Module.walk([&](cxx::ConditionalOp Choice) {
    if (isMixed(Choice))
      Choices.push_back(Choice);
  });
  for (cxx::ConditionalOp Choice : Choices) {
    llvm::SmallVector<mlir::Operation *> Casts;
    mlir::Operation *User = soleUser(Choice.getResult());
    for (; User && isPointerCast(User); User = soleUser(User->getResult(0)))
      Casts.push_back(User);
    if (auto Var = mlir::dyn_cast_if_present<cxx::VarOp>(User))
      splitVariable(Choice, Casts, Var);
    else if (auto Chain = readThrough(Choice.getResult()); !Chain.empty())
      read(Choice, {}, Choice.getResult(), Chain);
  }
}
