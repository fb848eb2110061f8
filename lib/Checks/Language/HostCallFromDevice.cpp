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

void checks::checkHostCallFromDevice(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || !F.Decl->hasAttr<CUDAHostAttr>() ||
        F.Decl->isImplicit() || F.Decl->isDependentContext())
      continue;
    // What only looks as if it were for both.
    if (F.Decl->getAttr<CUDADeviceAttr>()->isImplicit())
      continue;
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      if (D && isHostOnly(In.U, D))
        In.U.report(cu2x::diag::Kind::HostCallFromDevice, Call->getCallee(),
                    {F.Decl->getNameAsString(), D->getNameAsString()});
    }
  }
}
