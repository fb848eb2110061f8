//===- IndirectCall.cpp - CU2X6008 ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::checkIndirectCall(CheckInput In) {
  auto Report = [&](SourceLocation Begin, SourceLocation End,
                    std::string What) {
    In.U.report(cu2x::diag::Kind::IndirectCall, Begin, End, {std::move(What)});
  };
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || F.Decl->isDependentContext())
      continue;
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (!Call || isa<CUDAKernelCallExpr>(Call) || Call->isTypeDependent())
        continue;
      const Expr *Callee = Call->getCallee();
      if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
        const CXXMethodDecl *Method = Member->getMethodDecl();
        auto *Access = dyn_cast<MemberExpr>(Callee->IgnoreParens());
        if (Method && Method->isVirtual() && Access &&
            !Access->hasQualifier() && Access->isArrow() &&
            !Method->hasAttr<FinalAttr>())
          Report(Access->getMemberLoc(), Access->getMemberLoc(),
                 "call of the virtual function '" + Method->getNameAsString() +
                     "'");
        continue;
      }
      if (!callee(Call) && Callee->getType()->isFunctionPointerType() &&
          isa<DeclRefExpr, MemberExpr, ArraySubscriptExpr, UnaryOperator>(
              bare(Callee)))
        Report(Callee->getBeginLoc(), Callee->getEndLoc(),
               "call through the pointer '" + In.U.text(Callee) + "'");
    }
  }
}
