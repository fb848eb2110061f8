//===- WholeWaves.cpp - Blocks and threads that fill waves ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WholeWaves.h"

#include "../Bounds.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

static const Expr *plain(const Expr *E) { return E->IgnoreParenImpCasts(); }

bool checks::isThread(const Unit &U, const Expr *E) {
  E = plain(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var && Var->getType().isConstQualified() && Var->getInit() &&
           isThread(U, Var->getInit());
  }
  if (threadDimension(U, E) == 0u)
    return true;
  auto *Sum = dyn_cast<BinaryOperator>(E);
  if (!Sum || Sum->getOpcode() != BO_Add)
    return false;
  for (auto [Row, Column] : {std::pair(Sum->getLHS(), Sum->getRHS()),
                             std::pair(Sum->getRHS(), Sum->getLHS())}) {
    auto *Times = dyn_cast<BinaryOperator>(plain(Row));
    if (Times && Times->getOpcode() == BO_Mul && isThread(U, Column) &&
        (blockDimension(U, Times->getLHS()) == 0u ||
         blockDimension(U, Times->getRHS()) == 0u))
      return true;
  }
  return false;
}

bool checks::hasWholeWaves(const Unit &U, const CallGraph &Graph,
                           llvm::ArrayRef<int> Codes) {
  std::vector<Launch> Launches = launchesOf(U);
  for (int I : Codes) {
    const Code &Kernel = Graph.codes()[I];
    if (!Kernel.IsKernel)
      continue;
    unsigned Launched = 0, Named = 0;
    for (const Launch &L : Launches) {
      if (!L.Kernel || written(L.Kernel) != Kernel.Written)
        continue;
      ++Launched;
      if (!L.Block || !(*L.Block)[0] || (*L.Block)[0] % 64)
        return false;
    }
    for (const Function &F : U.Functions)
      for (const Node &N : F.Nodes)
        if (auto *Ref = dyn_cast<DeclRefExpr>(N.S))
          if (auto *D = dyn_cast<FunctionDecl>(Ref->getDecl()))
            Named += written(D) == Kernel.Written;
    // Who has its address may launch it as well.
    if (!Launched || Named > Launched)
      return false;
  }
  return true;
}
