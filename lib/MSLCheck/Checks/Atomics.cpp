//===- Atomics.cpp - Memory orders and atomic objects -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (!Callee || !Callee->getIdentifier() ||
        !Callee->getName().starts_with("atomic_") ||
        !Callee->getName().ends_with("_explicit"))
      return true;
    for (const Expr *Arg : Call->arguments()) {
      const auto *Ref = dyn_cast<DeclRefExpr>(Arg->IgnoreParenImpCasts());
      const auto *Order =
          Ref ? dyn_cast<EnumConstantDecl>(Ref->getDecl()) : nullptr;
      if (Order && Order->getName().starts_with("memory_order_") &&
          Order->getName() != "memory_order_relaxed")
        In.Out.report(In.Context.getSourceManager(), Arg->getExprLoc(),
                      Rule::MemoryOrder,
                      "atomic operations take memory_order_relaxed only");
    }
    return true;
  }

private:
  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkAtomics(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
