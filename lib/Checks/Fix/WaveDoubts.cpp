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

#include "../Bounds.h"
#include "Fixes.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

/// What lanes do that come along because others voted.
class LanesAlong {
public:
  LanesAlong(CheckInput In, const Function &F, const Expr *Predicate,
             bool OfAll, const Stmt *Whole)
      : In(In), F(F), Predicate(Predicate), OfAll(OfAll), Whole(Whole) {}

  /// Whether \p S names a variable that the predicate does.
  bool asksAgain(const Stmt *S) const;
  /// Whether all that \p S does and somebody sees later is under a condition
  /// that asks each lane again.
  bool doNothing(const Stmt *S) const;

private:
  bool isForWork(const Expr *Cond) const;
  bool isSeen(const Expr *To) const;
  bool choosesAgain(const Stmt *S) const;
  bool isHarmless(const CallExpr *Call) const;

  CheckInput In;
  const Function &F;
  const Expr *Predicate;
  bool OfAll;        ///< asked is whether it is so for all
  const Stmt *Whole; ///< the loop, or what is behind the branch
};

} // namespace

bool LanesAlong::asksAgain(const Stmt *S) const {
  bool Found = false;
  forEach(Predicate, [&](const Stmt *Part) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
      Found |= isa<VarDecl>(Ref->getDecl()) && mentions(S, Ref->getDecl());
    return !Found;
  });
  return Found;
}

/// Whether what is put \p To is read elsewhere: all but a variable of the
/// thread that is named here alone.
bool LanesAlong::isSeen(const Expr *To) const {
  auto *Ref = dyn_cast<DeclRefExpr>(To->IgnoreParenImpCasts());
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasLocalStorage() || Var->getType()->isReferenceType())
    return true;
  const SourceManager &SM = In.U.SM;
  return llvm::any_of(F.Nodes, [&](const Node &N) {
    auto *Other = dyn_cast<DeclRefExpr>(N.S);
    return Other && Other->getDecl() == Var &&
           !SM.isPointWithin(SM.getExpansionLoc(Other->getBeginLoc()),
                             SM.getExpansionLoc(Whole->getBeginLoc()),
                             SM.getExpansionLoc(Whole->getEndLoc()));
  });
}

/// Whether the value \p S is chosen by what the predicate names, or is that.
bool LanesAlong::choosesAgain(const Stmt *S) const {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    auto *Choice = dyn_cast<ConditionalOperator>(Part);
    auto *Ref = dyn_cast<DeclRefExpr>(Part);
    Found |= (Choice && asksAgain(Choice->getCond())) ||
             (Ref && Ref->getType()->isBooleanType() && asksAgain(Ref));
    return !Found;
  });
  return Found;
}

/// Whether \p Call waits, votes, exchanges or computes.
bool LanesAlong::isHarmless(const CallExpr *Call) const {
  if (isa<CXXMemberCallExpr, CXXOperatorCallExpr>(Call))
    return false;
  StringRef Name = cudaCallee(In.U, Call);
  return !Name.empty() && !Name.starts_with("atomic") &&
         !Name.starts_with("__st") && Name != "printf" &&
         llvm::none_of(Call->arguments(), [](const Expr *Arg) {
           QualType T = Arg->getType();
           return T->isPointerType() && !T->getPointeeType().isConstQualified();
         });
}

/// Whether lanes with work are those for which \p Cond, which asks again, is
/// so: of a variable that is voted on it depends on what of it is asked.
bool LanesAlong::isForWork(const Expr *Cond) const {
  bool IsAsked = true, IsVoted = !OfAll;
  auto Peel = [](const Expr *E, bool &Is) {
    E = E->IgnoreParenImpCasts();
    while (auto *Not = dyn_cast<UnaryOperator>(E)) {
      if (Not->getOpcode() != UO_LNot)
        break;
      Is = !Is;
      E = Not->getSubExpr()->IgnoreParenImpCasts();
    }
    return E;
  };
  const Expr *Asked = Peel(Cond, IsAsked), *Voted = Peel(Predicate, IsVoted);
  return isa<DeclRefExpr>(Asked) && isa<DeclRefExpr>(Voted) ? IsAsked == IsVoted
                                                            : IsAsked;
}

bool LanesAlong::doNothing(const Stmt *S) const {
  if (!S)
    return true;
  if (isa<ReturnStmt, LambdaExpr, AsmStmt, GotoStmt>(S))
    return false;
  if (auto *If = dyn_cast<IfStmt>(S); If && asksAgain(If->getCond()))
    return doNothing(If->getCond()) &&
           doNothing(isForWork(If->getCond()) ? If->getElse() : If->getThen());
  if (auto *Choice = dyn_cast<ConditionalOperator>(S);
      Choice && asksAgain(Choice->getCond()))
    return doNothing(Choice->getCond()) &&
           doNothing(isForWork(Choice->getCond()) ? Choice->getFalseExpr()
                                                  : Choice->getTrueExpr());
  if (const Expr *To = changedBy(S)) {
    auto *Set = dyn_cast<BinaryOperator>(S);
    const Expr *Value = Set ? Set->getRHS() : nullptr;
    // A flag that is taken away from who has it.
    bool IsFlag = Value && In.U.constant(Value) == 0 && asksAgain(To) &&
                  To->getType()->isBooleanType();
    if (isSeen(To) && !IsFlag && !(Value && choosesAgain(Value)))
      return false;
  } else if (auto *Call = dyn_cast<CallExpr>(S)) {
    bool IsGiven = llvm::any_of(
        Call->arguments(), [&](const Expr *Arg) { return choosesAgain(Arg); });
    if (!isHarmless(Call) && !IsGiven)
      return false;
  }
  return llvm::all_of(S->children(),
                      [&](const Stmt *Part) { return doNothing(Part); });
}

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
/// before anything is done, or leaves when all are done.
static bool onlyBringsLanes(CheckInput In, const Function &F, int I,
                            const Expr *Predicate, bool OfAll) {
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
        if (onlyBringsLanes(In, F, I, Call->getArg(First),
                            W->Name.contains("all")))
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
