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
  BallotSearch(const ASTContext &Context, ReachingDefinitions &Definitions)
      : Context(Context), Definitions(Definitions) {}
  bool comesFrom(const Expr *E, const FunctionDecl *Around);

private:
  using Values = llvm::SmallVector<const Expr *, 4>;
  bool isAnyIn(const Values &Found, const FunctionDecl *Around);

  const ASTContext &Context;
  ReachingDefinitions &Definitions;
  /// Calls and variables on the way; functions may call themselves.
  unsigned Depth = 0;
};

} // namespace

static void collectReturned(const Stmt *S,
                            llvm::SmallVectorImpl<const Expr *> &Values) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (auto *Return = dyn_cast<ReturnStmt>(S); Return && Return->getRetValue())
    Values.push_back(Return->getRetValue());
  for (const Stmt *Part : S->children())
    collectReturned(Part, Values);
}

llvm::SmallVector<const Expr *, 4>
cu2x::frontend::returnedBy(const FunctionDecl *Function) {
  llvm::SmallVector<const Expr *, 4> Values;
  collectReturned(Function->getBody(), Values);
  return Values;
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
    ReachingDefinitions::Given Given = Definitions.givenTo(Ref, Around);
    Values Found;
    if (Given.IsInitial && Var->getInit())
      Found.push_back(Var->getInit());
    for (const BinaryOperator *Set : Given.Assignments)
      if (Set->getOpcode() == BO_Assign)
        Found.push_back(Set->getRHS());
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
  return isAnyIn(returnedBy(Function), Function);
}

bool cu2x::frontend::handsBallotOn(const CallExpr *Call,
                                   const ASTContext &Context,
                                   ReachingDefinitions &Definitions) {
  return !makesLaneMask(Call) &&
         BallotSearch(Context, Definitions).comesFrom(Call, nullptr);
}
