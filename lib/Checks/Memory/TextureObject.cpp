//===- TextureObject.cpp - CU2X3012 -----------------------------*- C++ -*-===//
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

/// Whether \p Call reads a texture that is an object.
static bool isRead(const Unit &U, const CallExpr *Call) {
  if (!cudaCallee(U, Call).starts_with("tex") || Call->getNumArgs() == 0)
    return false;
  auto *Type = bare(Call->getArg(0))->getType()->getAs<TypedefType>();
  return Type && Type->getDecl()->getName() == "cudaTextureObject_t";
}

/// One is enough for a file: where one is made, or else the first read.
static const CallExpr *firstUse(const Unit &U) {
  const CallExpr *Read = nullptr;
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        StringRef Name = cudaCallee(U, Call);
        if (Name == "cudaCreateTextureObject" || Name == "cuTexObjectCreate")
          return Call;
        if (!Read && isRead(U, Call))
          Read = Call;
      }
  return Read;
}

void checks::checkTextureObject(CheckInput In) {
  if (const CallExpr *Call = firstUse(In.U))
    In.U.report(cu2x::diag::Kind::TextureObject, Call->getCallee());
}
