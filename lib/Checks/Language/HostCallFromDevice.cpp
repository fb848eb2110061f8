//===- HostCallFromDevice.cpp - CU2X6005 ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// A function that no compiler makes for the GPU.
static bool isHostOnly(const Unit &U, const FunctionDecl *D) {
  if (D->hasAttr<CUDADeviceAttr>() || D->hasAttr<CUDAGlobalAttr>() ||
      D->isConstexpr() || D->getBuiltinID() || D->isImplicit() ||
      D->isDefaulted() || D->isTrivial() || U.isCuda(D))
    return false;
  auto *Method = dyn_cast<CXXMethodDecl>(D);
  return !Method || !Method->getParent()->isLambda();
}

/// The function for the host that \p S calls; null for other statements.
static const FunctionDecl *calledByMistake(const Unit &U, const Stmt *S,
                                           const Expr *&At) {
  if (auto *Call = dyn_cast<CallExpr>(S)) {
    At = Call->getCallee();
    const FunctionDecl *D = callee(Call);
    return D && isHostOnly(U, D) ? D : nullptr;
  }
  // For the GPU, Clang finds no function that fits.
  auto *Recovery = dyn_cast<RecoveryExpr>(S);
  if (!Recovery || Recovery->subExpressions().empty())
    return nullptr;
  At = Recovery->subExpressions().front();
  auto *Lookup = dyn_cast<UnresolvedLookupExpr>(At);
  if (!Lookup || Lookup->decls().empty())
    return nullptr;
  for (const NamedDecl *D : Lookup->decls())
    if (auto *Function = dyn_cast<FunctionDecl>(D);
        !Function || !isHostOnly(U, Function))
      return nullptr;
  return cast<FunctionDecl>(*Lookup->decls_begin());
}

void checks::checkHostCallFromDevice(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || !F.Decl->hasAttr<CUDAHostAttr>() ||
        F.Decl->isImplicit() || F.Decl->isDependentContext())
      continue;
    // What only looks as if it were for both.
    if (F.Decl->getAttr<CUDADeviceAttr>()->isImplicit())
      continue;
    for (const Node &N : F.Nodes) {
      const Expr *At = nullptr;
      const FunctionDecl *Called = calledByMistake(In.U, N.S, At);
      if (Called)
        In.U.report(cu2x::diag::Kind::HostCallFromDevice, At,
                    {F.Decl->getNameAsString(), Called->getNameAsString()});
    }
  }
}
