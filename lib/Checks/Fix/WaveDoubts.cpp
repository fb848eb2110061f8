//===- WaveDoubts.cpp - What may be right in a wave of any size -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     while (__any_sync(mask, busy))   // lanes without work come along
//       if (busy)
//         busy = step();
//
// Whether such a program is right is a matter of what the lanes do that come
// along. The finding stays, and says what it supposes.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "LanesAlong.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p S only leaves what is around it.
static bool onlyLeaves(const Stmt *S) {
  if (auto *Block = dyn_cast<CompoundStmt>(S))
    return Block->size() == 1 && onlyLeaves(Block->body_front());
  if (auto *Return = dyn_cast<ReturnStmt>(S))
    return !Return->getRetValue();
  return isa<BreakStmt, ContinueStmt>(S);
}

/// Whether lanes do nothing of their own behind \p If, which is in \p F and
/// only leaves.
static bool doNothingBehind(CheckInput In, const Function &F, const IfStmt *If,
                            const Expr *Predicate, bool OfAll) {
  int At = llvm::find_if(F.Nodes, [&](const Node &N) { return N.S == If; }) -
           F.Nodes.begin();
  bool OfLoop =
      !isa<ReturnStmt>(If->getThen()) &&
      !(isa<CompoundStmt>(If->getThen()) &&
        isa<ReturnStmt>(cast<CompoundStmt>(If->getThen())->body_front()));
  for (int P = F.Nodes[At].Parent; P >= 0; At = P, P = F.Nodes[P].Parent) {
    const Stmt *Around = F.Nodes[P].S;
    bool IsLoop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Around);
    if (IsLoop || P == 0) {
      // Of another round all of the loop is behind.
      LanesAlong Along(In, F, Predicate, OfAll, Around);
      if (IsLoop && !Along.doNothing(Around))
        return false;
      if (OfLoop && IsLoop)
        return true;
    }
    auto *Block = dyn_cast<CompoundStmt>(Around);
    if (!Block)
      continue;
    bool IsBehind = false;
    LanesAlong Along(In, F, Predicate, OfAll, Block);
    for (const Stmt *Part : Block->body()) {
      if (IsBehind && !Along.doNothing(Part))
        return false;
      IsBehind |= Part == F.Nodes[At].S;
    }
  }
  return true;
}

/// Whether node \p I of \p F, a vote on whether any lane, or all, are so, does
/// nothing but decide whether lanes come along that may have nothing to do:
/// it is the condition of a loop, or of a branch, that asks each lane again
/// before anything is done, or leaves when all are done. With \p Not node \p I
/// is the opposite of the vote.
static bool onlyBringsLanes(CheckInput In, const Function &F, int I,
                            const Expr *Predicate, bool OfAll,
                            bool Not = false) {
  bool IsPart = false;
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
  LanesAlong Along(In, F, Predicate, OfAll, S);
  auto IsDone = [&](const Stmt *Cond, const Stmt *Body, const Stmt *Inc) {
    return Cond == Condition && Brings && Along.asksAgain(Body) &&
           Along.doNothing(Body) && Along.doNothing(Inc);
  };
  if (auto *Loop = dyn_cast<WhileStmt>(S))
    return IsDone(Loop->getCond(), Loop->getBody(), nullptr);
  if (auto *Loop = dyn_cast<DoStmt>(S))
    return IsDone(Loop->getCond(), Loop->getBody(), nullptr);
  if (auto *Loop = dyn_cast<ForStmt>(S))
    return IsDone(Loop->getCond(), Loop->getBody(), Loop->getInc());
  auto *If = dyn_cast<IfStmt>(S);
  if (!If || If->getCond() != Condition || If->getElse())
    return false;
  return Brings ? IsDone(If->getCond(), If->getThen(), nullptr)
                : onlyLeaves(If->getThen()) &&
                      doNothingBehind(In, F, If, Predicate, OfAll);
}

/// Whether node \p I of \p F, a vote on what a function of the program is
/// given, is the result of that function, and onlyBringsLanes() for all who
/// call it.
static bool onlyBringsLanesOfCallers(CheckInput In, const Function &F, int I,
                                     const Expr *Predicate, bool OfAll) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Predicate));
  auto *Given = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  bool Not = false;
  int P = F.Nodes[I].Parent;
  for (; P >= 0 && isa<Expr>(F.Nodes[P].S); P = F.Nodes[P].Parent) {
    auto *Op = dyn_cast<UnaryOperator>(F.Nodes[P].S);
    if (Op && Op->getOpcode() == UO_LNot)
      Not = !Not;
    else if (!isa<ImplicitCastExpr, ParenExpr, ExprWithCleanups>(F.Nodes[P].S))
      return false;
  }
  if (!Given || P < 0 || !isa<ReturnStmt>(F.Nodes[P].S) || F.IsKernel)
    return false;
  for (int J = 0, E = F.Nodes.size(); J < E; ++J) {
    auto *Other = dyn_cast<DeclRefExpr>(F.Nodes[J].S);
    if (Other && Other->getDecl() == Given && accessAt(F, J) != Access::Read)
      return false;
  }
  const unsigned At = Given->getFunctionScopeIndex();
  bool Any = false;
  for (const Function &Caller : In.U.Functions)
    for (int J = 0, E = Caller.Nodes.size(); J < E; ++J) {
      auto *Call = dyn_cast<CallExpr>(Caller.Nodes[J].S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      if (!D || In.U.find(D) != &F)
        continue;
      if (isa<CXXOperatorCallExpr>(Call) || At >= Call->getNumArgs() ||
          !onlyBringsLanes(In, Caller, J, Call->getArg(At), OfAll, Not))
        return false;
      Any = true;
    }
  return Any;
}

/// The vote of a coalesced group that \p Call is; null for all others.
static const MemberExpr *voteOfGroup(const Unit &U, const CallExpr *Call) {
  auto *Method = dyn_cast_or_null<CXXMethodDecl>(callee(Call));
  StringRef Name = cudaCallee(U, Call);
  return Method && (Name == "any" || Name == "all") &&
                 Method->getParent()->getName() == "coalesced_group"
             ? dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParens())
             : nullptr;
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
      const MemberExpr *OfGroup = Call ? voteOfGroup(In.U, Call) : nullptr;
      if (!W && !OfGroup)
        continue;
      StringRef Advice;
      const StringRef Name = W ? StringRef(W->Name) : cudaCallee(In.U, Call);
      unsigned First = W && W->takesMask() ? W->Mask + 1 : 0;
      if ((OfGroup || (W->Op == frontend::WarpOp::Vote && !W->GivesMask)) &&
          First < Call->getNumArgs()) {
        const Expr *Predicate = Call->getArg(First);
        const bool OfAll = Name.contains("all");
        if (onlyBringsLanes(In, F, I, Predicate, OfAll) ||
            onlyBringsLanesOfCallers(In, F, I, Predicate, OfAll))
          Advice =
              OfGroup
                  ? "nothing, if lanes that have nothing to do there only come "
                    "along; else part a tile of 32 threads"
                  : "nothing, if lanes that have nothing to do there only come "
                    "along; else take half of a ballot for groups of 32 lanes";
      } else if (W && W->Op == frontend::WarpOp::ShuffleIndex &&
                 W->Distance >= 0 &&
                 unsigned(W->Distance) < Call->getNumArgs() &&
                 In.U.constant(Call->getArg(W->Distance)) == 0 &&
                 goesByWarpSize(In, F)) {
        Advice = "nothing, if the wave is one group, as 'warpSize' around the "
                 "call says; else pass 32 as the width";
      }
      SourceLocation At =
          OfGroup ? OfGroup->getMemberLoc() : Call->getCallee()->getBeginLoc();
      std::optional<unsigned> Offset = In.U.offset(At);
      if (Advice.empty() || !Offset)
        continue;
      Supposition OfWave{};
      OfWave.K = cu2x::diag::Kind::WarpIntrinsicWidth;
      OfWave.Offset = *Offset;
      OfWave.OpenArgs = {Name.str(), Advice.str()};
      In.U.suppose(In.U.SM.getFileID(At), std::move(OfWave));
    }
  }
}
