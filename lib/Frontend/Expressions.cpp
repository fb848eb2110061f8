//===- Expressions.cpp - What expressions are made of -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Expressions.h"

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/FoldingSet.h"

using namespace cu2x::frontend;
using namespace clang;

const Expr *cu2x::frontend::arrayIn(const ArraySubscriptExpr *E) {
  auto IsArray = [](const Expr *Side) {
    QualType T = Side->IgnoreParenImpCasts()->getType();
    return T->isAnyPointerType() || T->isArrayType();
  };
  bool IsRight =
      IsArray(E->getRHS()) || E->getLHS()->getType()->isIntegerType();
  return IsRight && !IsArray(E->getLHS()) ? E->getRHS() : E->getLHS();
}

const Expr *cu2x::frontend::subscriptIn(const ArraySubscriptExpr *E) {
  return arrayIn(E) == E->getLHS() ? E->getRHS() : E->getLHS();
}

const FunctionDecl *cu2x::frontend::anyCallee(const CallExpr *Call) {
  if (const FunctionDecl *Callee = Call->getDirectCallee())
    return Callee;
  const Expr *Name = Call->getCallee();
  auto *Found =
      Name ? dyn_cast<UnresolvedLookupExpr>(Name->IgnoreParenImpCasts())
           : nullptr;
  return Found && !Found->decls().empty()
             ? (*Found->decls_begin())->getUnderlyingDecl()->getAsFunction()
             : nullptr;
}

bool cu2x::frontend::mayBeNumber(QualType T) {
  return T->isArithmeticType() ||
         (T->isDependentType() && !T->isAnyPointerType() &&
          !T->isReferenceType() && !T->isArrayType() && !T->isRecordType());
}

const Expr *cu2x::frontend::withoutCasts(const Expr *E) {
  for (;;) {
    E = E->IgnoreParenCasts()->IgnoreImplicit();
    // In a template `T(x)`, and what `T v(x)` begins with.
    auto *Cast = dyn_cast<CXXUnresolvedConstructExpr>(E);
    auto *List = dyn_cast<ParenListExpr>(E);
    if (Cast && Cast->getNumArgs() == 1)
      E = Cast->getArg(0);
    else if (List && List->getNumExprs() == 1)
      E = List->getExpr(0);
    else
      return E;
  }
}

bool cu2x::frontend::areWrittenSame(const Stmt *A, const Stmt *B,
                                    const ASTContext &Context) {
  llvm::FoldingSetNodeID Of[2];
  A->Profile(Of[0], Context, /*Canonical=*/true);
  B->Profile(Of[1], Context, /*Canonical=*/true);
  return Of[0] == Of[1];
}
