//===- LadderSteps.cpp - Steps that put values of lanes together *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LadderSteps.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "llvm/ADT/StringMap.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static const Expr *plain(const Expr *E) { return E->IgnoreParenImpCasts(); }

std::optional<Operation> checks::operationOf(BinaryOperatorKind Kind) {
  switch (Kind) {
  case BO_Add:
  case BO_AddAssign:
    return Operation::Add;
  case BO_And:
  case BO_AndAssign:
    return Operation::And;
  case BO_Or:
  case BO_OrAssign:
    return Operation::Or;
  case BO_Xor:
  case BO_XorAssign:
    return Operation::Xor;
  default:
    return std::nullopt;
  }
}

std::optional<Operation> checks::operationOf(StringRef Function) {
  static const llvm::StringMap<Operation> Known = {
      {"max", Operation::Max},       {"fmax", Operation::Max},
      {"fmaxf", Operation::Max},     {"min", Operation::Min},
      {"fmin", Operation::Min},      {"fminf", Operation::Min},
      {"atomicAdd", Operation::Add}, {"atomicAnd", Operation::And},
      {"atomicOr", Operation::Or},   {"atomicXor", Operation::Xor},
      {"atomicMax", Operation::Max}, {"atomicMin", Operation::Min}};
  auto It = Known.find(Function);
  return It == Known.end() ? std::nullopt : std::optional(It->second);
}

const VarDecl *checks::numberOf(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(plain(E));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasLocalStorage() && Var->getType()->isArithmeticType()
             ? Var
             : nullptr;
}

std::optional<Step> checks::stepIn(const Unit &U, const Stmt *S) {
  auto IsSame = [&](QualType A, QualType B) {
    return U.Context.hasSameUnqualifiedType(A, B);
  };
  auto *E = dyn_cast<Expr>(S);
  auto *Set = E ? dyn_cast<BinaryOperator>(plain(E)) : nullptr;
  const VarDecl *Var = Set ? numberOf(Set->getLHS()) : nullptr;
  if (!Var || !Set->isAssignmentOp())
    return std::nullopt;
  std::optional<Operation> Op = operationOf(Set->getOpcode());
  const Expr *Sides[] = {Set->getRHS(), nullptr};
  if (!Set->isCompoundAssignmentOp()) {
    const Expr *Value = plain(Set->getRHS());
    if (auto *Both = dyn_cast<BinaryOperator>(Value)) {
      Op = operationOf(Both->getOpcode());
      Sides[0] = Both->getLHS();
      Sides[1] = Both->getRHS();
    } else if (auto *Call = dyn_cast<CallExpr>(Value);
               Call && Call->getNumArgs() == 2) {
      // A narrower type would lose parts of some lanes.
      if (IsSame(Call->getType(), Var->getType()))
        Op = operationOf(cudaCallee(U, Call));
      Sides[0] = Call->getArg(0);
      Sides[1] = Call->getArg(1);
    }
    if (!Op || !Sides[1])
      return std::nullopt;
    if (numberOf(Sides[1]) == Var)
      std::swap(Sides[0], Sides[1]);
    if (numberOf(Sides[0]) != Var)
      return std::nullopt;
    Sides[0] = Sides[1];
  }
  auto *Shuffle = dyn_cast<CallExpr>(plain(Sides[0]));
  const frontend::WarpFunction *W =
      Op && Shuffle ? warpFunction(U, Shuffle) : nullptr;
  if (!W || !W->takesMask() || Shuffle->getNumArgs() <= unsigned(W->Distance) ||
      !IsSame(Shuffle->getType(), Var->getType()) ||
      (W->Op != frontend::WarpOp::ShuffleDown &&
       W->Op != frontend::WarpOp::ShuffleXor) ||
      numberOf(Shuffle->getArg(W->Mask + 1)) != Var)
    return std::nullopt;
  return Step{Var, *Op, Shuffle, Shuffle->getArg(W->Distance)};
}

bool checks::isHalving(const Unit &U, const Expr *E, const VarDecl *Var) {
  auto *Set = E ? dyn_cast<BinaryOperator>(plain(E)) : nullptr;
  auto Is = [&](const Expr *Part) {
    auto *Ref = dyn_cast<DeclRefExpr>(plain(Part));
    return Ref && Ref->getDecl() == Var;
  };
  if (!Set || !Set->isAssignmentOp() || !Is(Set->getLHS()))
    return false;
  BinaryOperatorKind Kind = Set->getOpcode();
  const Expr *By = Set->getRHS();
  if (Set->isCompoundAssignmentOp()) {
    Kind = BinaryOperator::getOpForCompoundAssignment(Kind);
  } else {
    auto *Value = dyn_cast<BinaryOperator>(plain(By));
    if (!Value || !Is(Value->getLHS()))
      return false;
    Kind = Value->getOpcode();
    By = Value->getRHS();
  }
  std::optional<int64_t> Number = U.constant(By);
  return ((Kind == BO_Div || Kind == BO_Mul) && Number == 2) ||
         ((Kind == BO_Shr || Kind == BO_Shl) && Number == 1);
}
