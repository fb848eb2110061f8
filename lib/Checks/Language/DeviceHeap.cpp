//===- DeviceHeap.cpp - CU2X6009 --------------------------------*- C++ -*-===//
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

/// How \p S uses the heap; empty where it does not.
static StringRef heapUse(const Stmt *S) {
  if (auto *New = dyn_cast<CXXNewExpr>(S))
    return New->getNumPlacementArgs() ? "" : "new";
  if (isa<CXXDeleteExpr>(S))
    return "delete";
  auto *Call = dyn_cast<CallExpr>(S);
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  if (!D || !D->getDeclName().isIdentifier() || !D->isExternC())
    return "";
  return D->getName() == "malloc" || D->getName() == "free" ? D->getName() : "";
}

void checks::checkDeviceHeap(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    // What the host can call as well may be for the host alone.
    if (!F.IsDevice || F.Decl->hasAttr<CUDAHostAttr>())
      continue;
    for (const Node &N : F.Nodes)
      if (StringRef Use = heapUse(N.S); !Use.empty())
        In.U.report(cu2x::diag::Kind::DeviceHeap, N.S->getBeginLoc(),
                    N.S->getBeginLoc(), {Use.str()});
  }
}
