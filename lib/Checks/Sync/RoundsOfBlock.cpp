//===- RoundsOfBlock.cpp - Loops that one size of block fits ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `for (i = threadIdx.x; i < 4096; i += 256)` has as many rounds for all threads
// of a block of 256, or less: a barrier in it is no finding there.
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// The threads of a block up to which \p Condition, on which it depends whether
/// threads come somewhere in \p F, is the same for all of them; 0 where that is
/// not seen.
static int64_t threadsAlike(CheckInput In, const Function &F,
                            const ControlFlow &Flow, const Expr *Condition) {
  auto *Test = dyn_cast<BinaryOperator>(bare(Condition));
  if (!Test)
    return 0;
  const Expr *Number = Test->getLHS(), *Limit = Test->getRHS();
  if (Test->getOpcode() == BO_GT)
    std::swap(Number, Limit);
  else if (Test->getOpcode() != BO_LT)
    return 0;
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Number));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto Setters = Var && Var->hasLocalStorage() ? settersOf(F, Var)
                                               : std::nullopt;
  if (!Setters)
    return 0;
  int64_t Size = 0;
  for (const Stmt *S : *Setters)
    if (auto *Step = dyn_cast<BinaryOperator>(S);
        Step && Step->getOpcode() == BO_AddAssign)
      if (std::optional<int64_t> By = In.U.constant(Step->getRHS()))
        Size = Size ? std::min(Size, *By) : *By;
  if (Size <= 0 || (In.Flow.kindsOf(Limit) & BlockVarying) ||
      !isMultipleOf(In.U, F, Limit, Size))
    return 0;
  std::optional<ThreadNumber> Found =
      threadNumberBeside(In.U, F, Number, Size);
  if (!Found || llvm::any_of(Found->Added, [&](const Expr *E) {
        return In.Flow.kindsOf(E) & BlockVarying;
      }))
    return 0;
  // Who comes to a step is up to the condition itself.
  for (const Stmt *Step : Found->Steps)
    for (const Expr *Guard :
         In.Flow.guardsOf(F, Flow.numberOf(Step), BlockVarying))
      if (Guard != Condition)
        return 0;
  return Size;
}

void checks::supposeRoundsOfBlock(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    std::optional<KernelPlace> Kernel = kernelPlace(In.U, F);
    const ControlFlow *Flow = Kernel ? In.Flow.graphOf(F) : nullptr;
    if (!Flow)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call || Call->getBeginLoc().isInvalid() ||
          !cudaCallee(In.U, Call).starts_with("__syncthreads"))
        continue;
      auto Guards = In.Flow.guardsOf(F, I, BlockVarying);
      Supposition OfBlocks;
      OfBlocks.MostThreads = Guards.empty() ? 0 : UINT64_MAX;
      for (const Expr *Guard : Guards)
        OfBlocks.MostThreads = std::min<uint64_t>(
            OfBlocks.MostThreads, threadsAlike(In, F, *Flow, Guard));
      if (!OfBlocks.MostThreads)
        continue;
      OfBlocks.Kernel = Kernel;
      OfBlocks.K = cu2x::diag::Kind::BarrierDivergent;
      auto [File, Offset] = In.U.SM.getDecomposedLoc(
          In.U.SM.getExpansionLoc(Call->getBeginLoc()));
      OfBlocks.Offset = Offset;
      In.U.suppose(File, std::move(OfBlocks));
    }
  }
}
