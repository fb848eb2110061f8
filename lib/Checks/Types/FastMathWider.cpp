//===- FastMathWider.cpp - CU2X5018 -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::checkFastMathWider(CheckInput In) {
  if (!In.U.Flags.Float.FastFunctions)
    return;
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      if (!D || !D->getDeclName().isIdentifier() ||
          (In.U.isUser(D->getLocation()) && !D->getBuiltinID()))
        continue;
      bool Asks = llvm::StringSwitch<bool>(D->getName())
                      .Cases({"isnan", "isinf", "isfinite"}, true)
                      .Cases({"__isnan", "__isinf", "__finite"}, true)
                      .Cases({"__isnanf", "__isinff", "__finitef"}, true)
                      .Cases({"__builtin_isnan", "__builtin_isinf"}, true)
                      .Default(false);
      if (Asks)
        In.U.report(cu2x::diag::Kind::FastMathWider, Call->getCallee(),
                    {D->getNameAsString()});
    }
  }
}
