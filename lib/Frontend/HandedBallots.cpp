//===- HandedBallots.cpp - Functions that hand a ballot on ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskFlow.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

/// Follows results of 64 bits back to a ballot.
class BallotSearch {
public:
  explicit BallotSearch(const ASTContext &Context) : Context(Context) {}
  bool comesFrom(const Expr *E, const FunctionDecl *Around);

private:
  using Values = llvm::SmallVector<const Expr *, 4>;
  /// Adds what \p S assigns to \p Var or, where there is none, returns.
  static void collect(const Stmt *S, const VarDecl *Var, Values &Found);
  bool isAnyIn(const Values &Found, const FunctionDecl *Around);

  const ASTContext &Context;
  /// Calls and variables on the way; functions may call themselves.
  unsigned Depth = 0;
};

} // namespace

void BallotSearch::collect(const Stmt *S, const VarDecl *Var, Values &Found) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (auto *Return = dyn_cast<ReturnStmt>(S);
      Return && !Var && Return->getRetValue())
    Found.push_back(Return->getRetValue());
  if (auto *Op = dyn_cast<BinaryOperator>(S);
      Op && Var && Op->getOpcode() == BO_Assign)
    if (auto *To = dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParens());
        To && To->getDecl() == Var)
      Found.push_back(Op->getRHS());
  for (const Stmt *Part : S->children())
    collect(Part, Var, Found);
}

bool BallotSearch::isAnyIn(const Values &Found, const FunctionDecl *Around) {
  if (Depth == 4)
    return false;
  ++Depth;
  bool Is = llvm::any_of(
      Found, [&](const Expr *Value) { return comesFrom(Value, Around); });
  --Depth;
  return Is;
}

bool BallotSearch::comesFrom(const Expr *E, const FunctionDecl *Around) {
  E = E->IgnoreParenImpCasts();
  if (makesLaneMask(E))
    return true;
  QualType T = E->getType();
  if (T->isDependentType() || !T->isIntegerType())
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    // One of 32 bits is widened, or reported.
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || !Var->hasLocalStorage() || isa<ParmVarDecl>(Var))
      return false;
    Values Found;
    if (Var->getInit())
      Found.push_back(Var->getInit());
    collect(Around->getBody(), Var, Found);
    return isAnyIn(Found, Around);
  }
  if (Context.getTypeSize(T) != 64)
    return false;
  if (auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return comesFrom(Cast->getSubExpr(), Around);
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return comesFrom(Choice->getTrueExpr(), Around) ||
           comesFrom(Choice->getFalseExpr(), Around);
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const FunctionDecl *Function = Callee ? Callee->getDefinition() : nullptr;
  if (!Function || !Function->getBody())
    return false;
  Values Found;
  collect(Function->getBody(), nullptr, Found);
  return isAnyIn(Found, Function);
}

bool cu2x::frontend::handsBallotOn(const CallExpr *Call,
                                   const ASTContext &Context) {
  return !makesLaneMask(Call) &&
         BallotSearch(Context).comesFrom(Call, nullptr);
}
