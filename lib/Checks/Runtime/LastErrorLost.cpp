//===- LastErrorLost.cpp - CU2X8001 -----------------------------*- C++ -*-===//
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

void checks::checkLastErrorLost(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    // What may have failed, and what was called since.
    std::string Failed, Between;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call)
        continue;
      if (isa<CUDAKernelCallExpr>(Call)) {
        Failed = "the launch of '" + In.U.text(Call->getCallee()) + "'";
        Between.clear();
        continue;
      }
      StringRef Name = cudaCallee(In.U, Call);
      // The compiler makes a call of the launch configuration.
      if (!Name.starts_with("cuda") || Name == "cudaConfigureCall" ||
          Call->getType().getUnqualifiedType().getAsString() != "cudaError_t")
        continue;
      if (Name == "cudaGetLastError" || Name == "cudaPeekAtLastError") {
        if (!Between.empty() && !isDiscarded(F, I))
          In.U.report(cu2x::diag::Kind::LastErrorLost, Call->getCallee(),
                      {Name.str(), Failed, Between});
        Failed.clear();
        Between.clear();
      } else if (!Failed.empty()) {
        Between = Name.str();
      } else if (isDiscarded(F, I)) {
        Failed = "'" + Name.str() + "'";
      }
    }
  }
}
