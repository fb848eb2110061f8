//===- StreamPriority.cpp - CU2X8007 ----------------------------*- C++ -*-===//
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

void checks::checkStreamPriority(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      if ((Name != "cudaStreamCreateWithPriority" &&
           Name != "cuStreamCreateWithPriority") ||
          Call->getNumArgs() != 3)
        continue;
      if (std::optional<int64_t> Priority = In.U.constant(Call->getArg(2));
          Priority && *Priority != 0)
        In.U.report(cu2x::diag::Kind::StreamPriority, Call->getArg(2),
                    {"priority " + std::to_string(*Priority)});
    }
}
