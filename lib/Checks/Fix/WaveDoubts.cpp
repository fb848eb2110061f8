//===- WaveDoubts.cpp - What may be right in a wave of any size -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     while (__any_sync(mask, busy))   // some lanes have no work in more
//     rounds
//       if (busy)
//         busy = step();
//
// Whether such a program is right is a matter of what the lanes do that come
// along. The finding stays, and says what it supposes.
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"
#include "Fixes.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p S names a variable that \p Predicate does.
static bool asksAgain(const Stmt *S, const Expr *Predicate) {
  bool Found = false;
  forEach(Predicate, [&](const Stmt *Part) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
      Found |= isa<VarDecl>(Ref->getDecl()) && mentions(S, Ref->getDecl());
    return !Found;
  });
  return Found;
}

/// Whether \p S only leaves what is around it.
static bool onlyLeaves(const Stmt *S) {
  if (auto *Block = dyn_cast<CompoundStmt>(S))
    return Block->size() == 1 && onlyLeaves(Block->body_front());
  if (auto *Return = dyn_cast<ReturnStmt>(S))
    return !Return->getRetValue();
  return isa<BreakStmt, ContinueStmt>(S);
}

/// Whether node \p I of \p F, a vote on whether any lane, or all, are so, does
/// nothing but decide whether lanes come along that may have nothing to do:
/// it is the condition of a loop, or of a branch, that asks each lane again, or
/// leaves when all are done.
static bool onlyBringsLanes(const Function &F, int I, const Expr *Predicate,
                            bool OfAll) {
  bool Not = false, IsPart = false;
  int At = I, P = F.Nodes[I].Parent;
  for (; P >= 0; At = P, P = F.Nodes[P].Parent) {
    auto *Op = dyn_cast<UnaryOperator>(F.Nodes[P].S);
    auto *And = dyn_cast<BinaryOperator>(F.Nodes[P].S);
    if (Op && Op->getOpcode() == UO_LNot && !IsPart)
      Not = !Not;
    else if (And && And->getOpcode() == BO_LAnd)
      IsPart = true;
    else if (!isa<ImplicitCastExpr, ParenExpr, ExprWithCleanups>(F.Nodes[P].S))
      break;
  }
  if (P < 0)
    return false;
  const Stmt *S = F.Nodes[P].S, *Condition = F.Nodes[At].S;
  // `any(x)` and `!all(!x)` bring lanes along, the others leave some out.
  bool Brings = OfAll == Not;
  // What else is asked for keeps nobody from leaving later.
  if (IsPart && (Brings || !isa<IfStmt>(S)))
    return false;
  if (auto *Loop = dyn_cast<WhileStmt>(S))
    return Loop->getCond() == Condition && Brings &&
           asksAgain(Loop->getBody(), Predicate);
  if (auto *Loop = dyn_cast<DoStmt>(S))
    return Loop->getCond() == Condition && Brings &&
           asksAgain(Loop->getBody(), Predicate);
  if (auto *Loop = dyn_cast<ForStmt>(S))
    return Loop->getCond() == Condition && Brings &&
           asksAgain(Loop->getBody(), Predicate);
  auto *If = dyn_cast<IfStmt>(S);
  if (!If || If->getCond() != Condition || If->getElse())
    return false;
  return Brings ? asksAgain(If->getThen(), Predicate)
                : onlyLeaves(If->getThen());
}

/// Whether \p F reads `warpSize` and counts no lanes by 32.
static bool goesByWarpSize(CheckInput In, const Function &F) {
  bool Reads = false;
  for (const Node &N : F.Nodes) {
    auto *E = dyn_cast<Expr>(N.S);
    Reads |= E && isBuiltin(In.U, E, "warpSize");
    auto *Op = dyn_cast<BinaryOperator>(N.S);
    if (!Op || !(In.Flow.kindsOf(Op->getLHS()) & BlockVarying))
      continue;
    std::optional<int64_t> By = In.U.constant(Op->getRHS());
    BinaryOperatorKind Opcode = Op->getOpcode();
    if (By && ((By == 32 && (Opcode == BO_Rem || Opcode == BO_Div)) ||
               (By == 31 && Opcode == BO_And) || (By == 5 && Opcode == BO_Shr)))
      return false;
  }
  return Reads;
}

void checks::doubtWaves(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      const frontend::WarpFunction *W =
          Call ? warpFunction(In.U, Call) : nullptr;
      if (!W)
        continue;
      StringRef Advice;
      unsigned First = W->takesMask() ? W->Mask + 1 : 0;
      if (W->Op == frontend::WarpOp::Vote && !W->GivesMask &&
          First < Call->getNumArgs()) {
        if (onlyBringsLanes(F, I, Call->getArg(First), W->Name.contains("all")))
          Advice = "nothing, if lanes that have nothing to do there only come "
                   "along; else take half of a ballot for groups of 32 lanes";
      } else if (W->Op == frontend::WarpOp::ShuffleIndex && W->Distance >= 0 &&
                 unsigned(W->Distance) < Call->getNumArgs() &&
                 In.U.constant(Call->getArg(W->Distance)) == 0 &&
                 goesByWarpSize(In, F)) {
        Advice = "nothing, if the wave is one group, as 'warpSize' around the "
                 "call says; else pass 32 as the width";
      }
      SourceLocation At = Call->getCallee()->getBeginLoc();
      std::optional<unsigned> Offset = In.U.offset(At);
      if (Advice.empty() || !Offset)
        continue;
      Supposition OfWave{cu2x::diag::Kind::WarpIntrinsicWidth, *Offset};
      OfWave.OpenArgs = {W->Name.str(), Advice.str()};
      In.U.suppose(In.U.SM.getFileID(At), std::move(OfWave));
    }
  }
}
