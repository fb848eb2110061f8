//===- ActiveMaskToken.cpp - CU2X1012 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::checkActiveMaskToken(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
      if (!W || !W->takesMask() || Call->getNumArgs() <= unsigned(W->Mask))
        continue;
      const Expr *Mask = Call->getArg(W->Mask);
      if (In.Flow.kindsOf(Mask) & ActiveMask)
        In.U.report(cu2x::diag::Kind::ActiveMaskToken, Mask, {Name.str()});
    }
}
