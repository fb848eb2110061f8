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

/// Pointers that are made to point where another one does, and never elsewhere.
static std::map<const ValueDecl *, const ValueDecl *>
aliasesIn(const Function &F) {
  std::map<const ValueDecl *, const ValueDecl *> Result;
  for (const Node &N : F.Nodes)
    if (auto *Declared = dyn_cast<DeclStmt>(N.S))
      for (const Decl *D : Declared->decls())
        if (auto *Var = dyn_cast<VarDecl>(D);
            Var && Var->getType()->isPointerType() && Var->getInit())
          if (const ValueDecl *Of = baseVariable(Var->getInit());
              Of && Of != Var && Of->getType()->isPointerType())
            Result[Var] = Of;
  for (const Node &N : F.Nodes)
    if (auto *Set = dyn_cast<BinaryOperator>(N.S);
        Set && Set->getOpcode() == BO_Assign)
      if (auto *Ref = dyn_cast<DeclRefExpr>(bare(Set->getLHS())))
        Result.erase(Ref->getDecl());
  return Result;
}

void checks::checkAsyncCopyHost(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (F.IsDevice && !F.Decl->hasAttr<CUDAHostAttr>())
      continue;
    std::map<const ValueDecl *, const ValueDecl *> Aliases = aliasesIn(F);
    auto Named = [&](const ValueDecl *D) {
      for (auto It = Aliases.find(D); It != Aliases.end(); It = Aliases.find(D))
        D = It->second;
      return D;
    };
    std::map<const ValueDecl *, const CallExpr *> Running;
    // Calls whose arguments are still looked at: these come before the call.
    llvm::SmallVector<int, 4> Waits;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      const Node &N = F.Nodes[I];
      while (!Waits.empty() && N.Parent < Waits.back()) {
        Waits.pop_back();
        Running.clear();
      }
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        if (const ValueDecl *To = copiedTo(In.U, Call))
          Running[Named(To)] = Call;
        else if (mayWait(In.U, Call))
          Waits.push_back(I);
        continue;
      }
      auto *Element = dyn_cast<ArraySubscriptExpr>(N.S);
      auto *Star = dyn_cast<UnaryOperator>(N.S);
      if (!Element && !(Star && Star->getOpcode() == UO_Deref))
        continue;
      auto *Used = cast<Expr>(N.S);
      auto It = Running.find(Named(baseVariable(Used)));
      if (It == Running.end() || isAddressTaken(F, I))
        continue;
      In.U.report(cu2x::diag::Kind::AsyncCopyHost, Used,
                  {In.U.text(Used),
                   std::to_string(In.U.lineOf(It->second->getBeginLoc()))});
      Running.erase(It);
    }
  }
}
