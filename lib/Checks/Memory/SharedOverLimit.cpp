//===- SharedOverLimit.cpp - CU2X3001 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "../Launches.h"
#include "../MemoryTest.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Bytes of the static shared arrays of \p F and what it calls.
static uint64_t staticBytes(const Unit &U, const Function &F,
                            llvm::SmallPtrSetImpl<const Decl *> &Seen) {
  if (!Seen.insert(F.Decl).second)
    return 0;
  uint64_t Bytes = 0;
  for (const Node &N : F.Nodes) {
    if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
      for (const Decl *D : Declared->decls())
        if (auto *Var = dyn_cast<VarDecl>(D);
            Var && Var->hasAttr<CUDASharedAttr>() &&
            !Var->hasExternalStorage() && !Var->getType()->isDependentType() &&
            !Var->getType()->isIncompleteType() && Seen.insert(Var).second)
          Bytes += U.Context.getTypeSizeInChars(Var->getType()).getQuantity();
    } else if (auto *Call = dyn_cast<CallExpr>(N.S)) {
      const FunctionDecl *D = callee(Call);
      if (const Function *Called = D ? U.find(D) : nullptr)
        Bytes += staticBytes(U, *Called, Seen);
    }
  }
  return Bytes;
}

static uint64_t staticBytes(const Unit &U, const Function &F) {
  llvm::SmallPtrSet<const Decl *, 16> Seen;
  return staticBytes(U, F, Seen);
}

void checks::checkSharedOverLimit(CheckInput In) {
  uint64_t Limit =
      In.U.Options.Target == cu2x::diag::OnMetal ? 32 << 10 : 64 << 10;
  auto Report = [&](std::string Kernel, uint64_t Bytes, SourceLocation Begin,
                    SourceLocation End) {
    if (Bytes > Limit)
      In.U.report(
          cu2x::diag::Kind::SharedOverLimit, Begin, End,
          {std::move(Kernel), std::to_string(Bytes), std::to_string(Limit)});
  };
  for (const Function &F : In.U.Functions)
    if (F.IsKernel)
      Report(F.Decl->getNameAsString(), staticBytes(In.U, F),
             F.Decl->getLocation(), F.Decl->getLocation());
  MemoryTests Tests(In.U, Limit);
  for (const Launch &L : launchesOf(In.U)) {
    const Function *F = L.Kernel ? In.U.find(L.Kernel) : nullptr;
    if (L.Shared && *L.Shared > 0 && !Tests.isBehind(L.Call))
      Report(L.name(In.U), (F ? staticBytes(In.U, *F) : 0) + *L.Shared,
             L.SharedArg->getBeginLoc(), L.SharedArg->getEndLoc());
  }
}
