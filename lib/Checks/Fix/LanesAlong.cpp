//===- LanesAlong.cpp - Lanes that others bring along -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LanesAlong.h"
#include "../Bounds.h"

#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/WarpFunctions.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

bool LanesAlong::asksAgain(const Stmt *S) const {
  bool Found = false;
  forEach(Predicate, [&](const Stmt *Part) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
      Found |= isa<VarDecl>(Ref->getDecl()) && mentions(S, Ref->getDecl());
    return !Found;
  });
  return Found;
}

/// Whether \p S is written in the loop, or what is behind the branch.
bool LanesAlong::isInside(const Stmt *S) const {
  const SourceManager &SM = In.U.SM;
  return SM.isPointWithin(SM.getExpansionLoc(S->getBeginLoc()),
                          SM.getExpansionLoc(Whole->getBeginLoc()),
                          SM.getExpansionLoc(Whole->getEndLoc()));
}

/// Whether what is put \p To is read elsewhere: all but a variable of the
/// thread that is named here alone.
bool LanesAlong::isSeen(const Expr *To) const {
  auto *Ref = dyn_cast<DeclRefExpr>(To->IgnoreParenImpCasts());
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasLocalStorage() || Var->getType()->isReferenceType())
    return true;
  return llvm::any_of(F.Nodes, [&](const Node &N) {
    auto *Other = dyn_cast<DeclRefExpr>(N.S);
    return Other && Other->getDecl() == Var && !isInside(Other);
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

/// Whether \p Call waits, votes, exchanges or computes, or adds nothing.
bool LanesAlong::isHarmless(const CallExpr *Call) const {
  if (isa<CXXMemberCallExpr, CXXOperatorCallExpr>(Call))
    return false;
  StringRef Name = cudaCallee(In.U, Call);
  static const llvm::StringSet<> Adds = {"atomicAdd", "atomicSub", "atomicOr",
                                         "atomicXor"};
  if (Adds.contains(Name) && Call->getNumArgs() > 1)
    return isZero(Call->getArg(1));
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
  const Expr *Asked = withoutNots(Cond, IsAsked),
             *Voted = withoutNots(Predicate, IsVoted);
  return isa<DeclRefExpr>(Asked) && isa<DeclRefExpr>(Voted) ? IsAsked == IsVoted
                                                            : IsAsked;
}

/// What \p Cond is for lanes with work, where it is what was voted on, alone or
/// as a part of `&&`; none for all else.
std::optional<bool> LanesAlong::isVoted(const Expr *Cond) const {
  bool IsAsked = true, IsVoted = !OfAll;
  const Expr *Asked = withoutNots(Cond, IsAsked),
             *Voted = withoutNots(Predicate, IsVoted);
  if (frontend::areWrittenSame(Asked, Voted, In.U.Context))
    return IsAsked == IsVoted;
  auto *And = dyn_cast<BinaryOperator>(Asked);
  if (IsAsked && And && And->getOpcode() == BO_LAnd)
    for (const Expr *Part : {And->getLHS(), And->getRHS()})
      if (isVoted(Part) == true)
        return true;
  return std::nullopt;
}

/// Whether all that gives \p D, a number of this round, a value gives lanes
/// without work 0.
bool LanesAlong::isZeroVariable(const VarDecl *D, Seen &Within) const {
  if (!D->hasLocalStorage() || isa<ParmVarDecl>(D) || !D->getInit() ||
      !isInside(D->getInit()) || !D->getType()->isArithmeticType())
    return false;
  // A step made of itself adds nothing to what it had.
  if (!Within.insert(D).second)
    return true;
  bool Is = isZero(D->getInit(), Within);
  for (int I = 0, E = F.Nodes.size(); I < E && Is; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (Ref && Ref->getDecl() == D)
      Is = accessAt(F, I) != Access::Other;
    const Expr *To = changedBy(F.Nodes[I].S);
    auto *Changed = To ? dyn_cast<DeclRefExpr>(bare(To)) : nullptr;
    if (!Changed || Changed->getDecl() != D)
      continue;
    auto *Set = dyn_cast<BinaryOperator>(F.Nodes[I].S);
    Is = Set &&
         (Set->getOpcode() == BO_Assign || Set->getOpcode() == BO_AddAssign ||
          Set->getOpcode() == BO_SubAssign || Set->getOpcode() == BO_OrAssign ||
          Set->getOpcode() == BO_XorAssign) &&
         isZero(Set->getRHS(), Within);
  }
  Within.erase(D);
  return Is;
}

/// Whether \p E is 0 in a warp whose lanes have no work.
bool LanesAlong::isZero(const Expr *E, Seen &Within) const {
  if (E->getType().isNull() || !E->getType()->isArithmeticType())
    return false;
  E = E->IgnoreParenCasts();
  if (In.U.constant(E) == 0)
    return true;
  if (auto *Number = dyn_cast<FloatingLiteral>(E))
    return Number->getValue().isZero();
  if (isVoted(E) == true)
    return true;
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    std::optional<bool> OfWork = isVoted(Choice->getCond());
    return (OfWork == false || isZero(Choice->getFalseExpr(), Within)) &&
           (OfWork == true || isZero(Choice->getTrueExpr(), Within));
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    return D && isZeroVariable(D, Within);
  }
  // Lanes of the same warp have no other.
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const frontend::WarpFunction *W = warpFunction(In.U, Call);
    unsigned Value = W && W->takesMask() ? W->Mask + 1 : 0;
    return W && W->isShuffle() && Call->getNumArgs() > Value &&
           isZero(Call->getArg(Value), Within);
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  switch (Op->getOpcode()) {
  case BO_Add:
  case BO_Sub:
  case BO_Or:
  case BO_Xor:
    return isZero(Op->getLHS(), Within) && isZero(Op->getRHS(), Within);
  case BO_And:
  case BO_LAnd:
    return isZero(Op->getLHS(), Within) || isZero(Op->getRHS(), Within);
  case BO_Mul: // nothing is that of infinity
    return Op->getType()->isIntegerType() &&
           (isZero(Op->getLHS(), Within) || isZero(Op->getRHS(), Within));
  default:
    return false;
  }
}

/// What \p Cond, which compares a number that is 0 then with a constant, is in
/// a warp whose lanes have no work; none for all others.
std::optional<bool> LanesAlong::ofZero(const Expr *Cond) const {
  bool Is = true;
  const Expr *E = withoutNots(Cond, Is);
  if (isZero(E))
    return !Is;
  auto *Test = dyn_cast<BinaryOperator>(E);
  std::optional<int64_t> By = Test && Test->isComparisonOp()
                                  ? In.U.constant(Test->getRHS())
                                  : std::nullopt;
  if (!By || !isZero(Test->getLHS()))
    return std::nullopt;
  switch (Test->getOpcode()) {
  case BO_EQ:
    return (*By == 0) == Is;
  case BO_NE:
    return (*By != 0) == Is;
  case BO_GT:
    return (0 > *By) == Is;
  case BO_GE:
    return (0 >= *By) == Is;
  default:
    return std::nullopt;
  }
}

/// Whether \p Set leaves what it sets as it is where a lane has no work: it
/// adds 0, or a flag that it has stays.
bool LanesAlong::addsNothing(const BinaryOperator *Set) const {
  switch (Set->getOpcode()) {
  case BO_AddAssign:
  case BO_SubAssign:
  case BO_XorAssign:
    return isZero(Set->getRHS());
  case BO_OrAssign:
  case BO_AndAssign: {
    if (Set->getOpcode() == BO_OrAssign && isZero(Set->getRHS()))
      return true;
    // Lanes with work have it as it is voted on, the others have the opposite.
    bool OfWork = !OfAll;
    auto *Voted = dyn_cast<DeclRefExpr>(withoutNots(Predicate, OfWork));
    auto *To = dyn_cast<DeclRefExpr>(Set->getLHS()->IgnoreParens());
    return Voted && To && Voted->getDecl() == To->getDecl() &&
           To->getType()->isBooleanType() &&
           OfWork == (Set->getOpcode() == BO_AndAssign);
  }
  default:
    return false;
  }
}

bool LanesAlong::doNothing(const Stmt *S) const {
  if (!S)
    return true;
  if (isa<ReturnStmt, LambdaExpr, AsmStmt, GotoStmt>(S))
    return false;
  if (auto *If = dyn_cast<IfStmt>(S)) {
    if (asksAgain(If->getCond()))
      return doNothing(If->getCond()) &&
             doNothing(isForWork(If->getCond()) ? If->getElse()
                                                : If->getThen());
    if (std::optional<bool> Is = ofZero(If->getCond()))
      return doNothing(If->getCond()) &&
             doNothing(*Is ? If->getThen() : If->getElse());
  }
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
    if (isSeen(To) && !IsFlag && !(Value && choosesAgain(Value)) &&
        !(Set && addsNothing(Set)))
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
