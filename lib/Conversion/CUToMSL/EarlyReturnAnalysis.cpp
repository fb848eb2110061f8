//===- EarlyReturnAnalysis.cpp - What can be guarded ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyReturnGuard.h"
#include "ExpressionTrees.h"

using namespace cu2x;
using llvm::StringRef;

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

bool cu2x::returnsLast(mlir::Operation *Op) {
  if (mlir::isa<cxx::ReturnOp>(Op))
    return !mlir::cast<cxx::ReturnOp>(Op).getValue();
  bool Inside = Op->walk([](cxx::ReturnOp) {
                    return mlir::WalkResult::interrupt();
                  }).wasInterrupted();
  if (!Inside)
    return true;
  if (!mlir::isa<cxx::IfOp, cxx::ScopeOp>(Op))
    return false;
  for (mlir::Region &Region : Op->getRegions()) {
    if (Region.empty())
      continue;
    for (mlir::Operation &Inner : Region.front()) {
      bool Last = &Inner == &Region.front().back();
      bool Returns =
          Inner
              .walk([](cxx::ReturnOp) { return mlir::WalkResult::interrupt(); })
              .wasInterrupted();
      if (Returns && (!Last || !returnsLast(&Inner)))
        return false;
    }
  }
  return true;
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
  bool Leaves = false;
  Loop->walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Op) {
    if (Op != Loop && mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op))
      return mlir::WalkResult::skip();
    Leaves |= mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
    return mlir::WalkResult::advance();
  });
  return !Leaves || refuse(Loop, "a loop with break or continue");
}

/// Whether the declaration can stand outside of the guard: at its place without
/// the value, or as a whole.
bool Guarding::canHoist(cxx::VarOp Var) {
  if (!Var.getInit() || Var.getIsConstexpr() || Var->hasAttr("cu.shared"))
    return true;
  mlir::Type Type = Var.getVariable().getType().getPointee();
  return !Var.getReference() &&
         mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::VectorType,
                   cxx::PointerType, cxx::EnumType>(Type);
}

size_t Guarding::beforeBarriers(llvm::ArrayRef<Statement> Statements,
                                bool Outermost) {
  if (!Outermost)
    return Statements.size();
  size_t Count = 0;
  for (auto [N, S] : llvm::enumerate(Statements))
    if (any(S, [&](mlir::Operation *Op) { return hasBarrier(Op); }))
      Count = N + 1;
  return Count;
}

bool Guarding::canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost) {
  size_t Count = beforeBarriers(Statements, Outermost);
  for (const Statement &S : Statements.take_front(Count)) {
    mlir::Operation *Op = S.Op;
    bool Barrier = any(S, [&](mlir::Operation *Op) { return hasBarrier(Op); });
    if (!Barrier) {
      if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op); Var && !canHoist(Var))
        return refuse(Op, "a variable that is declared between barriers");
      bool Returns = Op->walk([](cxx::ReturnOp) {
                         return mlir::WalkResult::interrupt();
                       }).wasInterrupted();
      if (Returns && (!mlir::isa<cxx::IfOp>(Op) || !returnsLast(Op)))
        return refuse(Op, "a return inside of a loop");
      continue;
    }
    if (isPlainBarrier(Op))
      continue;
    if (auto Scope = mlir::dyn_cast<cxx::ScopeOp>(Op)) {
      if (!canGuard(statementsOf(Scope.getBody().front())))
        return false;
    } else if (auto If = mlir::dyn_cast<cxx::IfOp>(Op)) {
      if (!Uniform.isUniform(If.getCondition()))
        return refuse(Op, "a branch that only some threads take");
      for (mlir::Region &Region : If->getRegions())
        if (!Region.empty() && !canGuard(statementsOf(Region.front())))
          return false;
    } else if (auto For = mlir::dyn_cast<cxx::ForOp>(Op)) {
      for (mlir::Operation &Init : For.getBody().front())
        if (auto Var = mlir::dyn_cast<cxx::VarOp>(Init))
          if (Var.getInit() && !Uniform.isUniform(Var.getInit()))
            return refuse(Op, "a loop whose count may differ between threads");
      if (!canGuardLoop(For.getLoop()) ||
          !canGuard(statementsOf(For.getLoop().getBody().front())))
        return false;
    } else if (mlir::isa<cxx::WhileOp, cxx::DoOp>(Op)) {
      mlir::Region &Body =
          mlir::isa<cxx::DoOp>(Op) ? Op->getRegion(0) : Op->getRegion(1);
      if (!canGuardLoop(Op) || !canGuard(statementsOf(Body.front())))
        return false;
    } else {
      return refuse(Op, "a barrier inside of another statement");
    }
  }
  return true;
}
