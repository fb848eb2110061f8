//===- CooperativeLaunch.cpp - CU2X2004 -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"
#include "../Launches.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p F or what it calls waits for the grid.
static bool waitsForGrid(const Unit &U, const Function &F,
                         llvm::SmallPtrSetImpl<const Function *> &Seen) {
  if (!Seen.insert(&F).second)
    return false;
  for (const Node &N : F.Nodes) {
    auto *Call = dyn_cast<CallExpr>(N.S);
    const FunctionDecl *D = Call ? callee(Call) : nullptr;
    if (!D)
      continue;
    if (groupSync(U, Call) == "grid_group")
      return true;
    if (const Function *Called = U.find(D))
      if (waitsForGrid(U, *Called, Seen))
        return true;
  }
  return false;
}

/// Whether the program asks if the GPU can launch such kernels.
static bool asksForCooperation(const Unit &U) {
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes) {
      const ValueDecl *D = nullptr;
      if (auto *Ref = dyn_cast<DeclRefExpr>(N.S))
        D = Ref->getDecl();
      else if (auto *Member = dyn_cast<MemberExpr>(N.S))
        D = Member->getMemberDecl();
      if (!D || !D->getDeclName().isIdentifier() || isa<FunctionDecl>(D))
        continue;
      // A program may keep the answer under a name of its own.
      std::string Name = D->getName().lower();
      llvm::erase(Name, '_');
      if (StringRef(Name).contains("cooperativelaunch"))
        return true;
    }
  return false;
}

static bool launchesAsCooperative(StringRef Name) {
  return Name == "cudaLaunchCooperativeKernel" ||
         Name == "cuLaunchCooperativeKernel" ||
         Name == "cudaLaunchCooperativeKernelMultiDevice";
}

/// With attributes that may ask for a cooperative launch, which are not looked
/// at.
static bool isConfigured(StringRef Name) {
  return Name.starts_with("cudaLaunchKernelEx") || Name == "cuLaunchKernelEx";
}

void checks::checkCooperativeLaunch(CheckInput In) {
  bool Asks = asksForCooperation(In.U);
  // Kernels that nobody here launches otherwise, so that others may.
  bool IsLaunched = false;
  auto Report = [&](SourceRange At, std::string Kernel, StringRef Why) {
    In.U.report(cu2x::diag::Kind::CooperativeLaunch, At.getBegin(), At.getEnd(),
                {std::move(Kernel), Why.str()});
  };
  auto Waits = [&](const FunctionDecl *Kernel) {
    const Function *Body = Kernel ? In.U.find(Kernel) : nullptr;
    llvm::SmallPtrSet<const Function *, 8> Seen;
    return Body && waitsForGrid(In.U, *Body, Seen);
  };
  llvm::SmallPtrSet<const FunctionDecl *, 4> Reported;
  for (const Launch &L : launchesOf(In.U))
    if (!launchesAsCooperative(cudaCallee(In.U, L.Call)) &&
        !isConfigured(cudaCallee(In.U, L.Call)) && Waits(L.Kernel)) {
      Reported.insert(L.Kernel->getCanonicalDecl());
      Report(L.Call->getCallee()->getSourceRange(), L.name(In.U),
             "and is not launched as a cooperative one");
    }
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      IsLaunched |= isConfigured(Name);
      if (!launchesAsCooperative(Name))
        continue;
      IsLaunched = true;
      if (Asks || !Call->getNumArgs())
        continue;
      const FunctionDecl *Kernel = kernelIn(F, Call->getArg(0));
      std::string Text =
          Kernel ? Kernel->getNameAsString() : In.U.text(bare(Call->getArg(0)));
      Report(Call->getCallee()->getSourceRange(),
             Text.empty() ? "of a macro" : Text,
             "and nothing in this file asks whether the GPU can launch it");
    }
  if (Asks || IsLaunched)
    return;
  for (const Function &F : In.U.Functions)
    if (F.IsKernel && Waits(F.Decl) &&
        Reported.insert(F.Decl->getCanonicalDecl()).second)
      Report(F.Decl->getLocation(), F.Decl->getNameAsString(),
             "and has to be launched as a cooperative one, which nothing in "
             "this file does");
}
