//===- ReturnBeforeBarrier.cpp - CU2X2002 -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"
#include "../Launches.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether all known launches of \p Kernel have blocks of one warp.
static bool isOneWarp(llvm::ArrayRef<Launch> Launches, const Function &Kernel) {
  bool Any = false;
  for (const Launch &L : Launches) {
    if (L.Kernel->getCanonicalDecl() != Kernel.Decl->getCanonicalDecl())
      continue;
    Any = true;
    if (!L.Block || (*L.Block)[0] * (*L.Block)[1] * (*L.Block)[2] > 32)
      return false;
  }
  return Any;
}

void checks::checkReturnBeforeBarrier(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    // What a warp has in common, a block of one warp has in common.
    ValueKind Differs = isOneWarp(Launches, F) ? WarpVarying : BlockVarying;
    // The first barrier behind the place that is looked at.
    const CallExpr *Barrier = nullptr;
    for (int I = F.Nodes.size() - 1; I >= 0; --I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Call = dyn_cast<CallExpr>(S);
          Call && cudaCallee(In.U, Call).starts_with("__syncthreads"))
        Barrier = Call;
      if (Barrier && isa<ReturnStmt>(S) && In.Flow.branchAround(F, I, Differs))
        In.U.report(cu2x::diag::Kind::ReturnBeforeBarrier, S,
                    {cudaCallee(In.U, Barrier).str(),
                     std::to_string(In.U.lineOf(Barrier->getBeginLoc()))});
    }
  }
}
