//===- UnmaskedFix.cpp - Old shuffles get a mask and a width ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `__shfl_xor(x, 16)` becomes `__shfl_xor_sync(0xffffffff, x, 16, 32)`. The
// width ends the findings of a shuffle: it is left out where something may go
// by the size of a wave. Calls that are not in the AST have an edit by their
// text, in lib/Checks/Fixes.cpp.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "WarpChoice.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// Whether code of the unit reads `warpSize`, other than as a field of a
/// device's properties.
static bool readsWarpSize(const Unit &U) {
  return llvm::any_of(U.Functions, [&](const Function &F) {
    return llvm::any_of(F.Nodes, [&](const Node &N) {
      auto *Ref = dyn_cast<DeclRefExpr>(N.S);
      return Ref && isBuiltin(U, Ref, "warpSize");
    });
  });
}

/// Gives \p Call, which has neither, the mask of all lanes, and the width 32
/// where it is \p Over32.
static void nameAllLanes(Unit &U, const CallExpr *Call, bool Over32) {
  SourceLocation Name = Call->getCallee()->getBeginLoc();
  SourceLocation NameEnd =
      Lexer::getLocForEndOfToken(Name, 0, U.SM, U.Context.getLangOpts());
  SourceLocation Args = Lexer::findLocationAfterToken(
      Name, tok::l_paren, U.SM, U.Context.getLangOpts(), false);
  SourceEdits Edits(U);
  Edits.insert(NameEnd, "_sync");
  Edits.insert(Args, "0xffffffff, ");
  if (Over32)
    Edits.insert(Call->getRParenLoc(), ", 32");
  Edits.offer(cu2x::diag::Kind::UnmaskedWarpIntrinsic, Name,
              cu2x::diag::FixClass::Maybe);
}

void checks::fixUnmasked(CheckInput In, const WarpChoice &Choice) {
  const bool GoesByWave = readsWarpSize(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    WarpUse Use = Choice.around(F);
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const frontend::WarpFunction *W =
          Call ? warpFunction(In.U, Call) : nullptr;
      if (!W || !W->isShuffle() || W->takesMask())
        continue;
      unsigned Given = llvm::count_if(Call->arguments(), [](const Expr *Arg) {
        return !isa<CXXDefaultArgExpr>(Arg);
      });
      if (Given != unsigned(W->Width))
        continue;
      // A lane that a vote over the wave has chosen is none of 32.
      bool OfVote = Use.Votes && W->Op == frontend::WarpOp::ShuffleIndex &&
                    !In.U.constant(Call->getArg(W->Distance));
      // Others may read what it stores, by way of memory: other kernels by
      // `warpSize`, and the host by the size that it asks for, unless the code
      // itself counts by 32.
      nameAllLanes(In.U, Call,
                   !GoesByWave && !OfVote &&
                       (!Choice.hostAsks() || (Use.By32 && !Use.IsOpen)));
    }
  }
}
