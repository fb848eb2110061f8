//===- FixedAddress.cpp - Addresses that a loop keeps -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FixedAddress.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

/// Whether \p S changes a variable that \p Names has: declares it, assigns to
/// it or takes its address.
static bool changesOne(const Stmt *S,
                       const llvm::SmallPtrSetImpl<const Decl *> &Names) {
  auto IsOne = [&](const Expr *E) {
    auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Ref && Names.count(Ref->getDecl());
  };
  if (auto *Binary = dyn_cast<BinaryOperator>(S);
      Binary && Binary->isAssignmentOp() && IsOne(Binary->getLHS()))
    return true;
  if (auto *Unary = dyn_cast<UnaryOperator>(S);
      Unary &&
      (Unary->isIncrementDecrementOp() || Unary->getOpcode() == UO_AddrOf) &&
      IsOne(Unary->getSubExpr()))
    return true;
  if (auto *Call = dyn_cast<CXXOperatorCallExpr>(S);
      Call && Call->getNumArgs() && IsOne(Call->getArg(0)))
    return true;
  if (auto *Declared = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declared->decls())
      if (Names.count(D))
        return true;
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return Part && changesOne(Part, Names);
  });
}

static void collectNames(const Stmt *S,
                         llvm::SmallPtrSetImpl<const Decl *> &Names) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    Names.insert(Ref->getDecl());
  for (const Stmt *Part : S->children())
    if (Part)
      collectNames(Part, Names);
}

bool cu2x::frontend::isFixedInLoop(const Expr *Address,
                                   llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *P : llvm::reverse(Parents)) {
    if (isa<LambdaExpr>(P))
      return false;
    if (!isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(P))
      continue;
    llvm::SmallPtrSet<const Decl *, 4> Names;
    collectNames(Address, Names);
    return !changesOne(P, Names);
  }
  return false;
}
