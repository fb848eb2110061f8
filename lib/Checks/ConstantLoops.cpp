//===- ConstantLoops.cpp - Loops whose rounds are constants -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstantLoops.h"

#include "Fix/LadderSteps.h"
#include "FullMask.h"
#include "Multiples.h"
#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

static constexpr unsigned MaxRounds = 256;
static constexpr int64_t WarpLanes = 32;

static std::optional<int64_t> applied(BinaryOperatorKind Kind, int64_t Left,
                                      int64_t Right) {
  switch (Kind) {
  case BO_Add:
    return Left + Right;
  case BO_Sub:
    return Left - Right;
  case BO_Mul:
    return Left * Right;
  case BO_Div:
    return Right ? std::optional(Left / Right) : std::nullopt;
  case BO_Shl:
    return Left >= 0 && Right >= 0 && Right < 31 ? std::optional(Left << Right)
                                                 : std::nullopt;
  case BO_Shr:
    return Right >= 0 && Right < 31 ? std::optional(Left >> Right)
                                    : std::nullopt;
  case BO_LT:
    return Left < Right;
  case BO_LE:
    return Left <= Right;
  case BO_GT:
    return Left > Right;
  case BO_GE:
    return Left >= Right;
  case BO_NE:
    return Left != Right;
  default:
    return std::nullopt;
  }
}

/// The value of \p E where \p Var, which may be null, is \p At; none for what
/// leaves 31 bits, in which all integer types agree.
static std::optional<int64_t> valueOf(const Unit &U, const Expr *E,
                                      const VarDecl *Var, int64_t At) {
  std::optional<int64_t> Value;
  E = E->IgnoreParenImpCasts();
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  if (Ref && Var && Ref->getDecl() == Var)
    Value = At;
  else if (isBuiltin(U, E, "warpSize"))
    Value = WarpLanes;
  else if (std::optional<int64_t> Constant = U.constant(E))
    Value = Constant;
  else if (auto *Op = dyn_cast<BinaryOperator>(E)) {
    std::optional<int64_t> Left = valueOf(U, Op->getLHS(), Var, At);
    std::optional<int64_t> Right = valueOf(U, Op->getRHS(), Var, At);
    if (Left && Right)
      Value = applied(Op->getOpcode(), *Left, *Right);
  }
  return Value && *Value >= -1 && *Value <= INT32_MAX ? Value : std::nullopt;
}

/// What \p Step makes of \p Var, which is \p At.
static std::optional<int64_t> stepped(const Unit &U, const Expr *Step,
                                      const VarDecl *Var, int64_t At) {
  Step = Step->IgnoreParenImpCasts();
  if (auto *Op = dyn_cast<UnaryOperator>(Step))
    return Op->isIncrementOp() ? At + 1 : At - 1;
  auto *Op = cast<BinaryOperator>(Step);
  std::optional<int64_t> Right = valueOf(U, Op->getRHS(), Var, At);
  if (!Right || !Op->isCompoundAssignmentOp())
    return Right;
  return applied(
      BinaryOperator::getOpForCompoundAssignment(Op->getOpcode()), At, *Right);
}

std::optional<LoopValues> checks::loopValues(const Unit &U, const Function &F,
                                             int I) {
  auto *Loop = dyn_cast<ForStmt>(F.Nodes[I].S);
  if (!Loop || !Loop->getInit() || !Loop->getCond() || !Loop->getInc())
    return std::nullopt;
  const Expr *To = changedBy(Loop->getInc()->IgnoreParenImpCasts());
  auto *Ref = To ? dyn_cast<DeclRefExpr>(To->IgnoreParens()) : nullptr;
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasLocalStorage())
    return std::nullopt;
  QualType T = Var->getType();
  if (T->isDependentType()
          ? !frontend::mayBeNumber(T)
          : !T->isIntegerType() || U.Context.getTypeSize(T) < 32)
    return std::nullopt;
  const Expr *First = nullptr;
  const Stmt *Sets = nullptr;
  if (auto *Declared = dyn_cast<DeclStmt>(Loop->getInit())) {
    if (llvm::is_contained(Declared->decls(), Var))
      First = Var->getInit();
  } else if (auto *E = dyn_cast<Expr>(Loop->getInit())) {
    auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
    auto *Set = Op && Op->getOpcode() == BO_Assign
                    ? dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParens())
                    : nullptr;
    if (Set && Set->getDecl() == Var) {
      First = Op->getRHS();
      Sets = Op;
    }
  }
  // Nothing else in the loop sets it.
  auto Setters = settersOf(F, Var);
  if (!First || !Setters)
    return std::nullopt;
  for (const Stmt *S : *Setters) {
    bool IsInLoop = false;
    forEach(Loop, [&](const Stmt *Part) {
      IsInLoop |= Part == S;
      return !IsInLoop;
    });
    if (IsInLoop && S != Sets && S != Loop->getInc()->IgnoreParenImpCasts())
      return std::nullopt;
  }

  LoopValues Found{Var, {}};
  std::optional<int64_t> Now = valueOf(U, First, nullptr, 0);
  while (Now) {
    std::optional<int64_t> Goes = valueOf(U, Loop->getCond(), Var, *Now);
    if (!Goes)
      return std::nullopt;
    if (*Goes == 0)
      return Found;
    if (Found.Values.size() == MaxRounds)
      return std::nullopt;
    Found.Values.push_back(*Now);
    Now = stepped(U, Loop->getInc(), Var, *Now);
  }
  return std::nullopt;
}

bool checks::isInEmptyLoop(const Unit &U, const Function &F, int I) {
  for (int P = F.Nodes[I].Parent; P >= 0; I = P, P = F.Nodes[P].Parent) {
    auto *Loop = dyn_cast<ForStmt>(F.Nodes[P].S);
    if (!Loop || Loop->getBody() != F.Nodes[I].S)
      continue;
    std::optional<LoopValues> Found = loopValues(U, F, P);
    if (Found && Found->Values.empty())
      return true;
  }
  return false;
}

std::optional<Exchange> checks::exchangeIn(const Unit &U, const Stmt *S) {
  if (!isa<Expr>(S))
    return std::nullopt;
  std::optional<Step> Found = stepIn(U, S);
  if (!Found)
    return std::nullopt;
  const frontend::WarpFunction *W = warpFunction(U, Found->Shuffle);
  if (W->Op != frontend::WarpOp::ShuffleXor ||
      !isFullMask(U, Found->Shuffle->getArg(W->Mask)))
    return std::nullopt;
  const Expr *Width = W->Width >= 0 &&
                              Found->Shuffle->getNumArgs() > unsigned(W->Width)
                          ? Found->Shuffle->getArg(W->Width)
                          : nullptr;
  if (Width && !isa<CXXDefaultArgExpr>(Width) &&
      valueOf(U, Width, nullptr, 0) != WarpLanes)
    return std::nullopt;
  return Exchange{Found->Var, Found->Distance};
}

llvm::SmallVector<const VarDecl *, 2>
checks::agreedBehind(const Unit &U, const Function &F, int I) {
  auto *Loop = dyn_cast<ForStmt>(F.Nodes[I].S);
  if (!Loop)
    return {};
  llvm::SmallVector<const Stmt *, 4> Body{Loop->getBody()};
  if (auto *Block = dyn_cast<CompoundStmt>(Loop->getBody()))
    Body.assign(Block->body_begin(), Block->body_end());
  if (!llvm::all_of(Body, [&](const Stmt *S) { return exchangeIn(U, S); }))
    return {};
  std::optional<LoopValues> Rounds = loopValues(U, F, I);
  if (!Rounds)
    return {};
  llvm::SmallVector<const VarDecl *, 2> Agreed;
  for (const Stmt *S : Body) {
    // Each statement is for a variable of its own.
    std::optional<Exchange> Found = exchangeIn(U, S);
    if (!Found || Found->Var == Rounds->Var ||
        llvm::is_contained(Agreed, Found->Var) ||
        !settersOf(F, Found->Var))
      return {};
    int64_t Distances = 0;
    for (int64_t Value : Rounds->Values) {
      std::optional<int64_t> Distance =
          valueOf(U, Found->Distance, Rounds->Var, Value);
      if (!Distance || !llvm::isPowerOf2_64(*Distance))
        return {};
      Distances |= *Distance;
    }
    if (Distances != WarpLanes - 1)
      return {};
    Agreed.push_back(Found->Var);
  }
  return Agreed;
}
