//===- MatchAllPredicate.cpp - CU2X1029 -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     __match_all_sync(0xffffffff, key, &same);
//
// The mask is widened to the lanes of a wave, and the predicate is then about
// these.
//
//===----------------------------------------------------------------------===//

#include "../FullMask.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// Whether \p F looks at \p Var, which is only given to node \p Out otherwise:
/// a local variable of which nothing else is done is one that nobody needs.
static bool isLookedAt(const Function &F, const VarDecl *Var, const Expr *Out) {
  if (!Var->hasLocalStorage() || Var->getType()->isReferenceType())
    return true;
  return llvm::any_of(llvm::enumerate(F.Nodes), [&](auto Numbered) {
    auto *Ref = dyn_cast<DeclRefExpr>(Numbered.value().S);
    return Ref && Ref->getDecl() == Var && Ref != Out &&
           accessAt(F, Numbered.index()) != Access::Changed;
  });
}

void checks::checkMatchAllPredicate(CheckInput In) {
  MaskValues Values;
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (!Call || Call->getNumArgs() != 3 ||
          cudaCallee(In.U, Call) != "__match_all_sync")
        continue;
      // Fewer lanes are in one half.
      const Expr *Mask = Values.valueOf(In.U, Call->getArg(0));
      if (In.U.constant(Mask) && !isFullMask(In.U, Mask))
        continue;
      const Expr *Out = bare(Call->getArg(2));
      auto *Address = dyn_cast<UnaryOperator>(Out);
      if (Address && Address->getOpcode() == UO_AddrOf)
        Out = bare(Address->getSubExpr());
      auto *Ref = dyn_cast<DeclRefExpr>(Out);
      auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
      if (Address && Var && !isLookedAt(F, Var, Ref))
        continue;
      In.U.report(cu2x::diag::Kind::MatchAllPredicate, Call->getCallee(),
                  {"__match_all_sync", In.U.text(Out)});
    }
}
