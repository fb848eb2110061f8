//===- PartialMaskSync.cpp - CU2X1008 ---------------------------*- C++ -*-===//
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

void checks::checkPartialMaskSync(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
      if (!W || !W->takesMask() || Call->getNumArgs() <= unsigned(W->Mask))
        continue;
      std::optional<int64_t> Mask = In.U.constant(Call->getArg(W->Mask));
      if (!Mask || uint32_t(*Mask) != 0xffffffffu)
        continue;
      if (const Expr *Guard = In.Flow.guardOf(F, I, WarpVarying))
        In.U.report(cu2x::diag::Kind::PartialMaskSync, Call->getCallee(),
                    {Name.str(), "'" + In.U.text(Guard) + "'"});
    }
  }
}
