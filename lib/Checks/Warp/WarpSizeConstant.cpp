//===- WarpSizeConstant.cpp - CU2X1011 --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static bool mentionsWarpSize(const Unit &U, const Stmt *S) {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    auto *E = dyn_cast<DeclRefExpr>(Part);
    Found |= E && isBuiltin(U, E, "warpSize");
    return !Found;
  });
  return Found;
}

static const Expr *constantOf(const VarDecl *D) {
  if (D->isConstexpr())
    return D->getInit();
  if (auto *Array = dyn_cast<VariableArrayType>(D->getType().getTypePtr()))
    return Array->getSizeExpr();
  return nullptr;
}

void checks::checkWarpSizeConstant(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Declared = dyn_cast<DeclStmt>(N.S))
        for (const Decl *D : Declared->decls())
          if (auto *Var = dyn_cast<VarDecl>(D))
            if (const Expr *E = constantOf(Var); E && mentionsWarpSize(In.U, E))
              In.U.report(cu2x::diag::Kind::WarpSizeConstant, E);
}
