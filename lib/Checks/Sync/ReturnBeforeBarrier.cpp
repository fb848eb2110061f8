//===- ReturnBeforeBarrier.cpp - CU2X2002 -----------------------*- C++ -*-===//
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

void checks::checkReturnBeforeBarrier(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    // The first barrier behind the place that is looked at.
    const CallExpr *Barrier = nullptr;
    for (int I = F.Nodes.size() - 1; I >= 0; --I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Call = dyn_cast<CallExpr>(S);
          Call && cudaCallee(In.U, Call).starts_with("__syncthreads"))
        Barrier = Call;
      if (Barrier && isa<ReturnStmt>(S) &&
          In.Flow.branchAround(F, I, BlockVarying))
        In.U.report(cu2x::diag::Kind::ReturnBeforeBarrier, S,
                    {cudaCallee(In.U, Barrier).str(),
                     std::to_string(In.U.lineOf(Barrier->getBeginLoc()))});
    }
  }
}
