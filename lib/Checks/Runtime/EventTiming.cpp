//===- EventTiming.cpp - CU2X8017 -------------------------------*- C++ -*-===//
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

void checks::checkEventTiming(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S);
          Call && cudaCallee(In.U, Call) == "cudaEventElapsedTime")
        In.U.report(cu2x::diag::Kind::EventTiming, Call->getCallee(),
                    {"cudaEventElapsedTime"});
}
