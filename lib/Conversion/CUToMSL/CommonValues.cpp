//===- CommonValues.cpp - What all lanes of a warp agree on -------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommonValues.h"
#include "CallEmitter.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

Value cu2x::conditionOf(mlir::Operation *Op) {
  auto Yielded = [](mlir::Region &Region) -> Value {
    if (Region.empty() || Region.front().empty())
      return {};
    auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
    return Yield ? Yield.getValue() : Value();
  };
  return llvm::TypeSwitch<mlir::Operation *, Value>(Op)
      .Case<cxx::IfOp, cxx::ConditionalOp>(
          [](auto Op) { return Op.getCondition(); })
      .Case([](cxx::LogicalOp Op) { return Op.getLhs(); })
      .Case([](cxx::SwitchOp Op) { return Op.getValue(); })
      .Case<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(
          [&](auto Op) { return Yielded(Op.getCondition()); })
      .Default([](mlir::Operation *) { return Value(); });
}

/// Whether a break, continue or goto in \p Loop depends on the thread.
bool CommonValues::mayLeaveEarly(mlir::Operation *Loop) {
  // Yes while it is looked at.
  auto [It, New] = Leaves.try_emplace(Loop, true);
  if (!New)
    return It->second;
  bool Result = Loop->walk([&](mlir::Operation *Op) {
                      if (mlir::isa<cxx::GotoOp>(Op))
                        return mlir::WalkResult::interrupt();
                      bool Leaves =
                          mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
                      return Leaves && !isUniformBetween(Op, Loop->getBlock())
                                 ? mlir::WalkResult::interrupt()
                                 : mlir::WalkResult::advance();
                    })
                    .wasInterrupted();
  // A no that rests on an assumption is not kept.
  if (!Result && !Assumed.empty())
    Leaves.erase(Loop);
  else
    Leaves[Loop] = Result;
  return Result;
}

bool CommonValues::isUniformBetween(mlir::Operation *Op, mlir::Block *Scope) {
  for (mlir::Operation *Parent = Op;
       Parent->getBlock() != Scope && Parent->getParentOp();) {
    Parent = Parent->getParentOp();
    if (mlir::isa<cxx::FuncOp>(Parent))
      return true;
    Value Condition = conditionOf(Parent);
    if (Condition && !isUniform(Condition))
      return false;
    bool Loops = mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Parent);
    bool Leaves = mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
    if (Loops && !Leaves && mayLeaveEarly(Parent))
      return false;
  }
  return true;
}

bool CommonValues::isReachedTogether(mlir::Operation *Op) {
  auto Func = Op->getParentOfType<cxx::FuncOp>();
  return Func && isUniformBetween(Op, &Func.getEntry());
}

/// What is done to a variable, as far as it is only loaded and written whole;
/// false if anything else happens to it.
static bool collectWrites(Value Variable,
                          llvm::SmallVectorImpl<mlir::Operation *> &Writes) {
  for (mlir::OpOperand &Use : Variable.getUses()) {
    mlir::Operation *User = Use.getOwner();
    if (mlir::isa<cxx::LoadOp>(User))
      continue;
    bool Writes_ =
        mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(User) &&
        Use.getOperandNumber() == 0;
    if (!Writes_)
      return false;
    // The place that an assignment gives may be written again.
    for (mlir::Operation *Next : User->getResult(0).getUsers())
      if (!mlir::isa<cxx::ExprStmtOp, cxx::YieldOp, cxx::LoadOp>(Next))
        return false;
    Writes.push_back(User);
  }
  return true;
}

bool CommonValues::isUniformVariable(Value Variable) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(Variable.getType());
  if (!Place || Place.getSpace() != cxx::AddressSpace::Thread)
    return false;
  // Assumed while it is looked at: what depends on itself alone is uniform.
  if (Assumed.contains(Variable))
    return true;
  if (auto It = Known.find(Variable); It != Known.end())
    return It->second;
  auto Decide = [&] {
    mlir::Block *Scope;
    if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Variable)) {
      auto Func = mlir::cast<cxx::FuncOp>(Argument.getOwner()->getParentOp());
      Scope = Argument.getOwner();
      if (!Func->hasAttr("cu.kernel") ||
          mlir::isa<cxx::ReferenceType>(
              Func.getParameterType(Argument.getArgNumber())))
        return false;
    } else {
      auto Var = Variable.getDefiningOp<cxx::VarOp>();
      if (!Var || Var.getReference() || Var.getIsStatic() ||
          (Var.getInit() && !isUniform(Var.getInit())))
        return false;
      Scope = Var->getBlock();
    }
    llvm::SmallVector<mlir::Operation *> Writes;
    if (!collectWrites(Variable, Writes))
      return false;
    return llvm::all_of(Writes, [&](mlir::Operation *Write) {
      bool Value =
          Write->getNumOperands() < 2 || isUniform(Write->getOperand(1));
      return Value && isUniformBetween(Write, Scope);
    });
  };
  Assumed.insert(Variable);
  bool Result = Decide();
  Assumed.erase(Variable);
  if (!Result || Assumed.empty())
    Known[Variable] = Result;
  return Result;
}

bool CommonValues::isUniform(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return false;
  if (mlir::isa<cxx::ConstantOp, cxx::NullOp>(Op) || constantValue(V))
    return true;
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return llvm::is_contained(
        {"blockIdx", "blockDim", "gridDim", "warpSize", "warpsPerBlock"},
        Builtin.getName());
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    Value Place = Load.getPlace();
    while (auto Member = Place.getDefiningOp<cxx::MemberOp>())
      Place = Member.getObject();
    if (auto Builtin = Place.getDefiningOp<cu::BuiltinOp>())
      return isUniform(Place);
    if (Place != Load.getPlace())
      return false;
    if (auto Ref = Place.getDefiningOp<cxx::GlobalRefOp>())
      return Ref.getType() &&
             mlir::cast<cxx::LValueType>(Ref.getType()).getSpace() ==
                 cxx::AddressSpace::Constant;
    return isUniformVariable(Place);
  }
  if (!mlir::isa<cxx::CastOp, cxx::UnaryOp, cxx::BinaryOp, cxx::MemberOp,
                 cxx::ConditionalOp, cxx::LogicalOp>(Op))
    return false;
  if (!llvm::all_of(Op->getOperands(),
                    [&](Value Operand) { return isUniform(Operand); }))
    return false;
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Inner))
        if (!isUniform(Yield.getValue()))
          return false;
  return true;
}

/// Whether the step that \p Write does makes a number that is not negative no
/// greater.
static bool shrinks(mlir::Operation *Write) {
  auto Step = mlir::dyn_cast<cxx::CompoundAssignOp>(Write);
  if (!Step)
    return false;
  std::optional<int64_t> By = constantValue(Step.getValue());
  return By && ((Step.getKind() == "/" && *By >= 1) ||
                (Step.getKind() == ">>" && *By >= 0));
}

static bool grows(mlir::Operation *Write) {
  if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(Write))
    return Step.getKind() == "++";
  auto Step = mlir::dyn_cast<cxx::CompoundAssignOp>(Write);
  std::optional<int64_t> By =
      Step ? constantValue(Step.getValue()) : std::nullopt;
  return By && *By >= 1 && *By < 32 &&
         llvm::is_contained({"<<", "*", "+"}, Step.getKind());
}

bool CommonValues::isAtMost(Value V, int64_t Last) {
  if (std::optional<int64_t> N = constantValue(V))
    return *N >= 0 && *N <= Last;
  if (auto Cast = V.getDefiningOp<cxx::CastOp>()) {
    auto From = mlir::dyn_cast<mlir::IntegerType>(Cast.getOperand().getType());
    return From && mlir::isa<mlir::IntegerType>(V.getType()) &&
           isAtMost(Cast.getOperand(), Last);
  }
  if (auto Binary = V.getDefiningOp<cxx::BinaryOp>()) {
    std::optional<int64_t> Mask = constantValue(Binary.getRhs());
    if (Binary.getKind() == "&")
      return Mask && *Mask >= 0 && *Mask <= Last;
    if (Binary.getKind() == "%")
      return Mask && *Mask >= 1 && *Mask <= Last + 1 &&
             Binary.getType().isUnsignedInteger();
    return false;
  }
  auto Load = V.getDefiningOp<cxx::LoadOp>();
  auto Var = Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : cxx::VarOp();
  llvm::SmallVector<mlir::Operation *> Writes;
  if (!Var || !Var.getInit() || Var.getReference() ||
      !collectWrites(Var.getVariable(), Writes) ||
      !isAtMost(Var.getInit(), Last))
    return false;
  if (llvm::all_of(Writes, shrinks))
    return true;
  // for (int i = 1; i < 32; i <<= 1) is below 32 in its body. A write in the
  // body is no such loop.
  auto For = mlir::dyn_cast<cxx::ForOp>(Var->getParentOp());
  if (!For)
    return false;
  cxx::LoopOp Loop = For.getLoop();
  for (mlir::Operation *Write : Writes) {
    if (!grows(Write) || Write->getParentRegion() != &Loop.getStep())
      return false;
  }
  if (!Loop.getBody().isAncestor(V.getParentRegion()) ||
      Loop.getCondition().empty())
    return false;
  auto Yield = mlir::dyn_cast<cxx::YieldOp>(Loop.getCondition().front().back());
  auto Compare =
      Yield ? Yield.getValue().getDefiningOp<cxx::BinaryOp>() : cxx::BinaryOp();
  if (!Compare)
    return false;
  Value Left = Compare.getLhs();
  while (auto Cast = Left.getDefiningOp<cxx::CastOp>())
    Left = Cast.getOperand();
  auto Loaded = Left.getDefiningOp<cxx::LoadOp>();
  std::optional<int64_t> Bound = constantValue(Compare.getRhs());
  if (!Loaded || Loaded.getPlace() != Var.getVariable() || !Bound)
    return false;
  // Growth from a positive number, below the bound on every turn.
  std::optional<int64_t> First = constantValue(Var.getInit());
  return First && *First >= 0 &&
         ((Compare.getKind() == "<" && *Bound <= Last + 1) ||
          (Compare.getKind() == "<=" && *Bound <= Last));
}
