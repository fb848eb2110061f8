//===- LaunchBoundsMinBlocks.cpp - CU2X3005 ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::checkLaunchBoundsMinBlocks(CheckInput In) {
  for (const Function &F : In.U.Functions)
    if (auto *Bounds = F.Decl->getAttr<CUDALaunchBoundsAttr>())
      // At least one wave is what the compiler assumes anyway.
      if (const Expr *Blocks = Bounds->getMinBlocks();
          Blocks && In.U.constant(Blocks).value_or(2) > 1)
        In.U.report(cu2x::diag::Kind::LaunchBoundsMinBlocks, Blocks);
}
