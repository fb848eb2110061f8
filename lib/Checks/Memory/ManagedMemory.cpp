//===- ManagedMemory.cpp - CU2X3010 -----------------------------*- C++ -*-===//
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

void checks::checkManagedMemory(CheckInput In) {
  // One is enough for a file.
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        StringRef Name = cudaCallee(In.U, Call);
        if (Name == "cudaMallocManaged" || Name == "cuMemAllocManaged")
          return In.U.report(cu2x::diag::Kind::ManagedMemory, Call->getCallee(),
                             {Name.str()});
      }
}
