//===- AsyncCopyHost.cpp - CU2X8010 -----------------------------*- C++ -*-===//
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

/// The host variable that a call copies to; null for other calls.
static const ValueDecl *copiedTo(const Unit &U, const CallExpr *Call) {
  if (cudaCallee(U, Call) != "cudaMemcpyAsync" || Call->getNumArgs() < 4)
    return nullptr;
  auto *Kind = dyn_cast<DeclRefExpr>(bare(Call->getArg(3)));
  if (!Kind || Kind->getDecl()->getNameAsString() != "cudaMemcpyDeviceToHost")
    return nullptr;
  // A pointer that comes out of an array or a struct is no variable that the
  // copy changes.
  const Expr *To = bare(Call->getArg(0));
  while (auto *Sum = dyn_cast<BinaryOperator>(To))
    To = bare(Sum->getLHS()->getType()->isPointerType() ? Sum->getLHS()
                                                        : Sum->getRHS());
  auto *Address = dyn_cast<UnaryOperator>(To);
  if (!isa<DeclRefExpr>(To) && !(Address && Address->getOpcode() == UO_AddrOf))
    return nullptr;
  return baseVariable(To);
}

/// Whether the host may have waited when \p Call returns.
static bool mayWait(const Unit &U, const CallExpr *Call) {
  StringRef Name = cudaCallee(U, Call);
  if (Name.empty()) {
    const FunctionDecl *D = callee(Call);
    return !D || U.isUser(D->getLocation());
  }
  return Name.contains("Synchronize") || Name.contains("Query") ||
         Name.starts_with("cudaFree") || Name.starts_with("cudaDeviceReset") ||
         (Name.starts_with("cudaMemcpy") && !Name.contains("Async"));
}

void checks::checkAsyncCopyHost(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (F.IsDevice && !F.Decl->hasAttr<CUDAHostAttr>())
      continue;
    std::map<const ValueDecl *, const CallExpr *> Running;
    for (const Node &N : F.Nodes) {
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        if (const ValueDecl *To = copiedTo(In.U, Call))
          Running[To] = Call;
        else if (mayWait(In.U, Call))
          Running.clear();
        continue;
      }
      auto *Element = dyn_cast<ArraySubscriptExpr>(N.S);
      auto *Star = dyn_cast<UnaryOperator>(N.S);
      if (!Element && !(Star && Star->getOpcode() == UO_Deref))
        continue;
      auto *E = cast<Expr>(N.S);
      auto It = Running.find(baseVariable(E));
      if (It == Running.end() || isAddressTaken(F, &N - F.Nodes.data()))
        continue;
      In.U.report(cu2x::diag::Kind::AsyncCopyHost, E,
                  {In.U.text(E),
                   std::to_string(In.U.lineOf(It->second->getBeginLoc()))});
      Running.erase(It);
    }
  }
}
