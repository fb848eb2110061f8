//===- LastErrorLost.cpp - CU2X8001 -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether each branch that node \p I is in holds node \p Later too. A call
/// that a branch asks is the one whose error is looked at there.
static bool leadsTo(const Function &F, int I, int Later) {
  llvm::SmallPtrSet<const Stmt *, 16> Around;
  for (int P = Later; P >= 0; P = F.Nodes[P].Parent)
    Around.insert(F.Nodes[P].S);
  for (int P = F.Nodes[I].Parent; P >= 0; I = P, P = F.Nodes[P].Parent)
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[P].S))
      if (F.Nodes[I].S == If->getCond() ? Around.count(If) != 0
                                        : !Around.count(F.Nodes[I].S))
        return false;
  return true;
}

void checks::checkLastErrorLost(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    // What may have failed, and what was called since.
    std::string Failed, Between;
    int BetweenAt = 0;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call)
        continue;
      if (isa<CUDAKernelCallExpr>(Call)) {
        Failed = "the launch of '" + In.U.text(Call->getCallee()) + "'";
        Between.clear();
        continue;
      }
      // What a function of the program does is not known.
      if (const FunctionDecl *D = callee(Call);
          !D || In.U.isUser(D->getLocation())) {
        Failed.clear();
        Between.clear();
        continue;
      }
      StringRef Name = cudaCallee(In.U, Call);
      // The compiler makes a call of the launch configuration.
      if (!Name.starts_with("cuda") || Name == "cudaConfigureCall" ||
          Call->getType().getUnqualifiedType().getAsString() != "cudaError_t")
        continue;
      if (Name == "cudaGetLastError" || Name == "cudaPeekAtLastError") {
        if (!Between.empty() && !isDiscarded(F, I) && leadsTo(F, BetweenAt, I))
          In.U.report(cu2x::diag::Kind::LastErrorLost, Call->getCallee(),
                      {Name.str(), Failed, Between});
        Failed.clear();
        Between.clear();
      } else if (!Failed.empty()) {
        Between = Name.str();
        BetweenAt = I;
      } else if (isDiscarded(F, I)) {
        Failed = "'" + Name.str() + "'";
      }
    }
  }
}
