//===- Uniformity.cpp - What is the same in all threads of a block -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Uniformity.h"
#include "ExpressionTrees.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

static constexpr StringRef Barriers[] = {
    "__syncthreads",
    "__syncthreads_and",
    "__syncthreads_count",
    "__syncthreads_or",
    "__barrier_sync",
    "__barrier_sync_count",
    "cooperative_groups::sync",
    "cooperative_groups::thread_block::sync"};

bool cu2x::isBlockBarrier(StringRef Callee) {
  return llvm::is_contained(Barriers, Callee);
}

bool cu2x::isBlockBarrier(cu::CallOp Call) {
  return isBlockBarrier(Call.getCallee()) &&
         Call.getTemplateArgs().value_or("cooperative_groups::thread_block") ==
             "cooperative_groups::thread_block";
}

llvm::DenseSet<mlir::Operation *>
cu2x::functionsWithBarrier(mlir::ModuleOp Module, bool Known) {
  mlir::SymbolTable Symbols(Module);
  llvm::DenseSet<mlir::Operation *> Found;
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Operation *>>
      Callers;
  llvm::SmallVector<mlir::Operation *> Work;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    Func.walk([&](mlir::Operation *Op) {
      StringRef Callee;
      if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
        Callee = Call.getCallee();
      else if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
        Callee = Construct.getConstructor().value_or("");
      if (!Callee.empty())
        if (mlir::Operation *Target = Symbols.lookup(Callee))
          Callers[Target].push_back(Func);
      auto Call = mlir::dyn_cast<cu::CallOp>(Op);
      bool Waits = Call && (Known ? isBlockBarrier(Call)
                                  : isBlockBarrier(Call.getCallee()));
      if (Waits && Found.insert(Func).second)
        Work.push_back(Func);
    });
  while (!Work.empty())
    for (mlir::Operation *Caller : Callers.lookup(Work.pop_back_val()))
      if (Found.insert(Caller).second)
        Work.push_back(Caller);
  return Found;
}

bool Uniformity::isUniform(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return false;
  auto Operands = [&] {
    return llvm::all_of(Op->getOperands(),
                        [&](Value Operand) { return isUniform(Operand); });
  };
  auto Yields = [&] {
    return llvm::all_of(Op->getRegions(), [&](mlir::Region &Region) {
      auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
      return Yield && isUniform(Yield.getValue());
    });
  };
  return llvm::TypeSwitch<mlir::Operation *, bool>(Op)
      .Case<cxx::ConstantOp, cxx::NullOp>([](auto) { return true; })
      .Case<cxx::BinaryOp, cxx::UnaryOp, cxx::CastOp>(
          [&](auto) { return Operands(); })
      .Case<cxx::LogicalOp, cxx::ConditionalOp>(
          [&](auto) { return Operands() && Yields(); })
      .Case([&](cxx::LoadOp Load) {
        return !Load.getPlace().getType().getIsVolatile() &&
               isUniformPlace(Load.getPlace());
      })
      .Case([&](cu::CallOp Call) {
        return Call.getCallee().starts_with("__syncthreads_");
      })
      .Default(false);
}

/// Whether all threads find the same value there.
bool Uniformity::isUniformPlace(Value Place) {
  mlir::Operation *Op = Place.getDefiningOp();
  if (Op && Op->hasAttr("cu.shared"))
    // Without a race all threads read the same.
    return true;
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return isUniformVariable(Place);
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return Builtin.getName() != "threadIdx";
  if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op))
    return mlir::isa<cxx::LValueType>(Member.getObject().getType()) &&
           isUniformPlace(Member.getObject());
  if (auto Global = mlir::dyn_cast<cxx::GlobalRefOp>(Op))
    return Place.getType() &&
           cxx::getSpace(Place.getType()) == cxx::AddressSpace::Constant;
  if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op))
    return isUniform(Assign.getValue());
  if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Op)) {
    auto Decay = Index.getPointer().getDefiningOp<cxx::DecayOp>();
    return Decay && isUniformPlace(Decay.getArray()) &&
           isUniform(Index.getIndex());
  }
  return false;
}

bool Uniformity::isReachedUniformly(mlir::Operation *Op) {
  mlir::Operation *Func = Op->getParentOfType<cxx::FuncOp>();
  if (!Func ||
      Func->walk([](cxx::LabelOp) { return mlir::WalkResult::interrupt(); })
          .wasInterrupted())
    return false;
  for (mlir::Operation *Outer = Op->getParentOp(); Outer != Func;
       Outer = Outer->getParentOp()) {
    if (mlir::isa<cxx::ScopeOp>(Outer))
      continue;
    if (auto If = mlir::dyn_cast<cxx::IfOp>(Outer)) {
      if (!isUniform(If.getCondition()))
        return false;
      continue;
    }
    auto Switch = mlir::dyn_cast<cxx::SwitchOp>(Outer);
    if (!Switch || !isUniform(Switch.getValue()))
      return false;
    // A branch inside may leave it before.
    bool Leaves = false;
    Switch.walk([&](cxx::BreakOp Break) {
      for (mlir::Operation *Inner = Break->getParentOp(); Inner != Switch;
           Inner = Inner->getParentOp()) {
        auto If = mlir::dyn_cast<cxx::IfOp>(Inner);
        Leaves |= !mlir::isa<cxx::ScopeOp>(Inner) &&
                  (!If || !isUniform(If.getCondition()));
      }
    });
    if (Leaves)
      return false;
  }
  return true;
}

/// Whether the variable is only read, or changes in all threads alike: as a
/// loop goes on, or where all come or none.
bool Uniformity::isUniformVariable(Value Variable) {
  auto [It, IsNew] = Variables.try_emplace(Variable, true);
  if (!IsNew)
    return It->second;
  bool Result;
  if (auto Var = Variable.getDefiningOp<cxx::VarOp>()) {
    // Without a value it is not read before it is assigned to.
    mlir::Type Type = Var.getVariable().getType().getPointee();
    Result = !Var.getReference() &&
             (Var.getInit() ? isUniform(Var.getInit()) : Type.isIntOrFloat());
  } else {
    auto Func =
        mlir::cast<cxx::FuncOp>(Variable.getParentBlock()->getParentOp());
    Result = Func->hasAttr("cu.kernel");
  }
  auto IsRead = [](mlir::Operation *User) {
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(User))
      return llvm::all_of(Member->getUsers(), [](mlir::Operation *Op) {
        return mlir::isa<cxx::LoadOp>(Op);
      });
    return mlir::isa<cxx::LoadOp>(User);
  };
  auto IsStep = [&](mlir::OpOperand &Use) {
    mlir::Operation *User = Use.getOwner();
    auto Loop = mlir::dyn_cast<cxx::LoopOp>(User->getParentOp());
    if (!Loop || User->getParentRegion() != &Loop.getStep() ||
        Use.getOperandNumber() != 0 ||
        Variable.getParentBlock()->getParentOp() != Loop->getParentOp())
      return false;
    if (auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(User))
      return isUniform(Compound.getValue());
    if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(User))
      return isUniform(Assign.getValue());
    return mlir::isa<cxx::IncDecOp>(User);
  };
  auto IsAssignment = [&](mlir::OpOperand &Use) {
    mlir::Operation *User = Use.getOwner();
    if (Use.getOperandNumber() != 0)
      return false;
    if (auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(User))
      return isUniform(Compound.getValue()) && isReachedUniformly(User);
    auto Assign = mlir::dyn_cast<cxx::AssignOp>(User);
    return Assign && isUniform(Assign.getValue()) && isReachedUniformly(User);
  };
  for (mlir::OpOperand &Use : Variable.getUses())
    Result =
        Result && (IsRead(Use.getOwner()) || IsStep(Use) || IsAssignment(Use));
  if (!Result)
    // What was found out with the help of the assumption goes too.
    Variables.clear();
  return Variables[Variable] = Result;
}
