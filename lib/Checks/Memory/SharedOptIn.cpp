//===- SharedOptIn.cpp - CU2X3002 -------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"
#include "../MemoryTest.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// What an AMD GPU gives a block without being asked.
static constexpr int64_t Limit = 64 << 10;

static bool asksForMore(StringRef Attribute) {
  return Attribute == "cudaFuncAttributeMaxDynamicSharedMemorySize" ||
         Attribute == "CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES";
}

void checks::checkSharedOptIn(CheckInput In) {
  MemoryTests Tests(In.U, Limit);
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call || Call->getNumArgs() != 3)
        continue;
      StringRef Name = cudaCallee(In.U, Call);
      if (Name != "cudaFuncSetAttribute" && Name != "cuFuncSetAttribute")
        continue;
      auto *Which = dyn_cast<DeclRefExpr>(bare(Call->getArg(1)));
      if (!Which || !asksForMore(Which->getDecl()->getName()))
        continue;
      std::optional<int64_t> Bytes = In.U.constant(Call->getArg(2));
      std::string Why;
      if (Bytes && *Bytes > Limit && Tests.isBehind(F, I))
        continue;
      if (Bytes && *Bytes > Limit)
        Why = "and most AMD GPUs have no more than 65536 bytes";
      else if (isDiscarded(F, I))
        Why = "and nobody looks at the result";
      else
        continue;
      In.U.report(cu2x::diag::Kind::SharedOptIn, Call->getCallee(),
                  {Name.str(), Why});
    }
}
