//===- ClockRate.cpp - CU2X6020 ---------------------------------*- C++ -*-===//
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

void checks::checkClockRate(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || F.Decl->hasAttr<CUDAHostAttr>())
      continue;
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      if (!D || !D->getDeclName().isIdentifier() || !In.U.isCuda(D) ||
          isa<CXXMethodDecl>(D))
        continue;
      StringRef Name = D->getName();
      if (Name == "clock" || Name == "clock64" || Name == "__globaltimer")
        In.U.report(cu2x::diag::Kind::ClockRate, Call->getCallee(),
                    {Name.str()});
    }
  }
}
