//===- EarlyReturnAnalysis.cpp - What can be guarded ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyReturnGuard.h"
#include "ExpressionTrees.h"
#include "StatementMoves.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

bool Guarding::hasBarrier(mlir::Operation *Root) {
  return Root
      ->walk([&](mlir::Operation *Op) {
        bool Found = false;
        if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
          Found = isBlockBarrier(Call.getCallee());
        else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
          Found = WithBarrier.contains(Symbols.lookup(Call.getCallee()));
        return Found ? mlir::WalkResult::interrupt()
                     : mlir::WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether the statement is a barrier and nothing else.
bool Guarding::isPlainBarrier(mlir::Operation *Op) {
  auto Statement = mlir::dyn_cast<cxx::ExprStmtOp>(Op);
  auto Call = Statement ? Statement.getValue().getDefiningOp<cu::CallOp>()
                        : cu::CallOp();
  return Call && isBlockBarrier(Call.getCallee()) &&
         !Call.getCallee().starts_with("__syncthreads_") &&
         llvm::all_of(Call.getOperands(), canRepeat);
}

llvm::SmallVector<Statement> cu2x::statementsOf(mlir::Block &Block) {
  llvm::SmallVector<Statement> Result;
  Statement Next;
  for (mlir::Operation &Op : Block) {
    if (cxx::isExpression(&Op)) {
      Next.Expressions.push_back(&Op);
      continue;
    }
    Next.Op = &Op;
    Result.push_back(std::move(Next));
    Next = {};
  }
  return Result;
}

bool cu2x::any(const Statement &S,
               llvm::function_ref<bool(mlir::Operation *)> Is) {
  return Is(S.Op) || llvm::any_of(S.Expressions, Is);
}

bool Guarding::barrierFollows(mlir::Operation *Op) {
  for (mlir::Operation *Outer = Op; Outer != Func;
       Outer = Outer->getParentOp()) {
    // A loop comes back to what is before.
    if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Outer) &&
        hasBarrier(Outer))
      return true;
    for (mlir::Operation *Next = Outer->getNextNode(); Next;
         Next = Next->getNextNode())
      if (hasBarrier(Next))
        return true;
  }
  return false;
}

/// Whether some threads of a block may return there while others go on.
bool Guarding::isDivergentReturn(cxx::ReturnOp Return) {
  for (mlir::Operation *Inner = Return; Inner->getParentOp() != Func;
       Inner = Inner->getParentOp()) {
    mlir::Operation *Outer = Inner->getParentOp();
    if (auto If = mlir::dyn_cast<cxx::IfOp>(Outer))
      if (!Uniform.isUniform(If.getCondition()))
        return true;
    if (auto Switch = mlir::dyn_cast<cxx::SwitchOp>(Outer))
      if (!Uniform.isUniform(Switch.getValue()))
        return true;
    if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Outer))
      for (mlir::Region &Region : Outer->getRegions())
        if (!Region.empty() && !Region.front().empty())
          if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back()))
            if (Yield.getValue().getType().isInteger(1) &&
                !Uniform.isUniform(Yield.getValue()))
              return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// What can be done
//===----------------------------------------------------------------------===//

bool Guarding::refuse(mlir::Operation *Op, StringRef Text) {
  if (!Refused) {
    Refused = Op;
    Why = Text.str();
  }
  return false;
}

bool Guarding::canGuardLoop(mlir::Operation *Loop) {
  for (mlir::Region &Region : Loop->getRegions()) {
    if (Region.empty() || Region.front().empty())
      continue;
    auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
    if (Yield && Yield.getValue().getType().isInteger(1) &&
        !Uniform.isUniform(Yield.getValue()))
      return refuse(Loop, "a loop whose count may differ between threads");
  }
  return true;
}

/// The variable that a statement assigns to, and how.
static Value assignedBy(mlir::Operation *Op) {
  return llvm::TypeSwitch<mlir::Operation *, Value>(Op)
      .Case<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(
          [](auto Assign) { return variableOf(Assign.getPlace()); })
      .Case([](cxx::VarOp Var) {
        return Var.getInit() ? Value(Var.getVariable()) : Value();
      })
      .Default(Value());
}

/// The loop or switch that the statement leaves or begins again.
static mlir::Operation *left(mlir::Operation *Op) {
  mlir::Operation *Around = Op->getParentOp();
  while (!takesBreak(Around) ||
         (mlir::isa<cxx::ContinueOp>(Op) && mlir::isa<cxx::SwitchOp>(Around)))
    Around = Around->getParentOp();
  return Around;
}

bool Guarding::isForAll(mlir::Operation *Root) {
  return Root
      ->walk([&](mlir::Operation *Op) {
        bool Found = hasBarrier(Op);
        if (Value Variable = assignedBy(Op))
          Found |= Deciding.contains(Variable);
        if (mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op))
          Found |= !Root->isAncestor(left(Op)) && hasBarrier(left(Op));
        return Found ? mlir::WalkResult::interrupt()
                     : mlir::WalkResult::advance();
      })
      .wasInterrupted();
}

bool Guarding::addDeciding(Value Condition) {
  bool Any = false;
  llvm::SmallVector<Value> Work = {Condition};
  while (!Work.empty()) {
    Value V = Work.pop_back_val();
    mlir::Operation *Op = V.getDefiningOp();
    if (!Op || mlir::isa<cxx::VarOp>(Op)) {
      // What is shared has one value for all, whoever wrote it.
      if (!Op || !Op->hasAttr("cu.shared"))
        Any |= Deciding.insert(V).second;
      continue;
    }
    llvm::append_range(Work, Op->getOperands());
    for (mlir::Region &Region : Op->getRegions())
      for (auto Yield : Region.getOps<cxx::YieldOp>())
        Work.push_back(Yield.getValue());
  }
  return Any;
}

void Guarding::findDeciding() {
  // What decides about an operation: conditions around it.
  auto AddAround = [&](mlir::Operation *Op) {
    bool Any = false;
    for (mlir::Operation *Outer = Op->getParentOp(); Outer != Func;
         Outer = Outer->getParentOp()) {
      if (auto If = mlir::dyn_cast<cxx::IfOp>(Outer))
        Any |= addDeciding(If.getCondition());
      if (auto Switch = mlir::dyn_cast<cxx::SwitchOp>(Outer))
        Any |= addDeciding(Switch.getValue());
      if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Outer))
        for (mlir::Region &Region : Outer->getRegions())
          for (auto Yield : Region.getOps<cxx::YieldOp>())
            if (Yield.getValue().getType().isInteger(1))
              Any |= addDeciding(Yield.getValue());
    }
    return Any;
  };
  for (bool Again = true; Again;) {
    Again = false;
    Func.walk([&](mlir::Operation *Op) {
      bool Decides = mlir::isa<cu::CallOp, cxx::CallOp>(Op) && hasBarrier(Op);
      if (mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op))
        Decides = hasBarrier(left(Op));
      if (Value Variable = assignedBy(Op);
          Variable && Deciding.contains(Variable)) {
        Decides = true;
        for (Value Operand : llvm::drop_begin(
                 Op->getOperands(), mlir::isa<cxx::VarOp>(Op) ? 0 : 1))
          Again |= addDeciding(Operand);
      }
      if (Decides)
        Again |= AddAround(Op);
    });
  }
}

size_t Guarding::beforeBarriers(llvm::ArrayRef<Statement> Statements,
                                bool Outermost) {
  if (!Outermost)
    return Statements.size();
  size_t Count = 0;
  for (auto [N, S] : llvm::enumerate(Statements))
    if (isForAll(S))
      Count = N + 1;
  return Count;
}

bool Guarding::canGuardForAll(const Statement &S) {
  mlir::Operation *Op = S.Op;
  if (isPlainBarrier(Op) || mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op))
    return true;
  if (llvm::any_of(S.Expressions,
                   [&](mlir::Operation *Op) { return hasBarrier(Op); }))
    return refuse(Op, "a barrier inside of another statement");
  if (auto Scope = mlir::dyn_cast<cxx::ScopeOp>(Op))
    return canGuard(statementsOf(Scope.getBody().front()));
  if (auto If = mlir::dyn_cast<cxx::IfOp>(Op)) {
    if (!Uniform.isUniform(If.getCondition()))
      return refuse(Op, "a branch that only some threads take");
    return llvm::all_of(If->getRegions(), [&](mlir::Region &Region) {
      return Region.empty() || canGuard(statementsOf(Region.front()));
    });
  }
  if (auto For = mlir::dyn_cast<cxx::ForOp>(Op)) {
    for (mlir::Operation &Init : For.getBody().front()) {
      auto Var = mlir::dyn_cast<cxx::VarOp>(Init);
      if (Var && Var.getInit() && !Uniform.isUniform(Var.getInit()))
        return refuse(Op, "a loop whose count may differ between threads");
      if (!mlir::isa<cxx::LoopOp>(Init) && hasBarrier(&Init))
        return refuse(Op, "a barrier inside of another statement");
    }
    return canGuardLoop(For.getLoop()) &&
           canGuard(statementsOf(For.getLoop().getBody().front()));
  }
  if (auto While = mlir::dyn_cast<cxx::WhileOp>(Op))
    return canGuardLoop(Op) && canGuard(statementsOf(While.getBody().front()));
  if (auto Do = mlir::dyn_cast<cxx::DoOp>(Op))
    return canGuardLoop(Op) && canGuard(statementsOf(Do.getBody().front()));
  // An assignment that all do: it has the same value in all of them, so that
  // nothing else happens in it.
  auto Expression = mlir::dyn_cast<cxx::ExprStmtOp>(Op);
  mlir::Operation *Assign =
      Expression ? Expression.getValue().getDefiningOp() : Op;
  Value Variable = Assign ? assignedBy(Assign) : Value();
  if (Variable && Deciding.contains(Variable) &&
      llvm::all_of(llvm::drop_begin(Assign->getOperands(),
                                    mlir::isa<cxx::VarOp>(Assign) ? 0 : 1),
                   [&](Value V) { return Uniform.isUniform(V); }))
    return true;
  return refuse(Op, hasBarrier(Op) ? "a barrier inside of another statement"
                                   : "what decides about a barrier");
}

bool Guarding::canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost) {
  size_t Count = beforeBarriers(Statements, Outermost);
  for (const Statement &S : Statements.take_front(Count)) {
    if (isForAll(S)) {
      if (!canGuardForAll(S))
        return false;
      continue;
    }
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(S.Op);
        Var && !canDeclareBefore(Var) && !bindsVariables(Var))
      return refuse(S.Op, "a variable that is declared between barriers");
    bool Can = true;
    S.Op->walk([&](cxx::ReturnOp Return) {
      Can &= !Return.getValue() && JumpFlag::canLeave(Return, S.Op);
    });
    if (!Can)
      return refuse(S.Op, "a return inside of another statement");
  }
  return true;
}
