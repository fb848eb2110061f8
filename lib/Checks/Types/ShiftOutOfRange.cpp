//===- ShiftOutOfRange.cpp - CU2X5014 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"
#include "../Rounds.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p S names a variable, or an index of threads, that \p E does.
static bool mentionsAny(const Unit &U, const Stmt *S, const Expr *E) {
  bool Found = false;
  forEach(E, [&](const Stmt *Part) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
      Found |=
          !isa<FunctionDecl>(Ref->getDecl()) && mentions(S, Ref->getDecl());
    return !Found;
  });
  return Found;
}

/// Whether \p Loop begins with 0 in a variable that \p E names.
static bool beginsWithZero(const Unit &U, const ForStmt *Loop, const Expr *E) {
  auto *Declared = dyn_cast_or_null<DeclStmt>(Loop->getInit());
  if (Declared)
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        if (mentions(E, Var))
          return Var->getInit() && U.constant(Var->getInit()) == 0;
  auto *Set = dyn_cast_or_null<BinaryOperator>(Loop->getInit());
  auto *Ref = Set && Set->getOpcode() == BO_Assign
                  ? dyn_cast<DeclRefExpr>(bare(Set->getLHS()))
                  : nullptr;
  return Ref && mentions(E, Ref->getDecl()) && U.constant(Set->getRHS()) == 0;
}

/// Whether a condition looks at what \p E names: around node \p I, or in front
/// of it to leave.
static bool isGuarded(const Unit &U, const Function &F, int I, const Expr *E) {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[P].S;
    const Expr *Condition = nullptr;
    if (auto *If = dyn_cast<IfStmt>(S))
      Condition = If->getCond();
    else if (auto *Choice = dyn_cast<ConditionalOperator>(S))
      Condition = Choice->getCond();
    else if (auto *Loop = dyn_cast<ForStmt>(S))
      Condition = beginsWithZero(U, Loop, E) ? nullptr : Loop->getCond();
    else if (auto *Loop = dyn_cast<WhileStmt>(S))
      Condition = Loop->getCond();
    if (Condition && mentionsAny(U, Condition, E))
      return true;
  }
  for (int Before = 0; Before < I; ++Before)
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[Before].S))
      if (jumps(If->getThen()) && mentionsAny(U, If->getCond(), E))
        return true;
  return false;
}

/// `x << n | x >> (32 - n)` is right for 0 as well, where nothing is shifted in
/// either. Sums and what `^` joins are not, nor are two values.
static bool isRotation(const Unit &U, const Function &F, int I,
                       const Expr *Count) {
  auto *Joined = dyn_cast_or_null<BinaryOperator>(F.parent(I));
  if (!Joined || Joined->getOpcode() != BO_Or)
    return false;
  auto *Shift = cast<BinaryOperator>(F.Nodes[I].S);
  const Expr *Left = bare(Joined->getLHS()), *Right = bare(Joined->getRHS());
  auto *Other = dyn_cast<BinaryOperator>(Left == Shift ? Right : Left);
  auto Text = [&](const Expr *E) { return U.text(bare(E)); };
  return Other && Other->isShiftOp() &&
         Other->getOpcode() != Shift->getOpcode() &&
         Text(Other->getLHS()) == Text(Shift->getLHS()) &&
         Text(Other->getRHS()) == Text(Count);
}

/// Whether \p E is a number that may be 0 by what is written: a variable, some
/// bits of a value, a thread.
static bool mayBeZero(const Unit &U, const Expr *E) {
  E = bare(E);
  if (threadDimension(U, E))
    return true;
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return Op->getOpcode() == BO_And || Op->getOpcode() == BO_Rem;
  return isa<DeclRefExpr>(E);
}

/// Whether a condition that is known when the function is compiled keeps node
/// \p I from running.
static bool isDead(const Unit &U, const Function &F, int I) {
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent) {
    const Expr *Condition = nullptr;
    bool WhenTrue = true;
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[P].S)) {
      Condition = If->getCond();
      WhenTrue = F.Nodes[Part].S == If->getThen();
    } else if (auto *Choice = dyn_cast<ConditionalOperator>(F.Nodes[P].S)) {
      Condition = Choice->getCond();
      WhenTrue = F.Nodes[Part].S == Choice->getTrueExpr();
    }
    if (Condition && F.Nodes[Part].S != Condition)
      if (std::optional<int64_t> Value = U.constant(Condition))
        if ((*Value != 0) != WhenTrue)
          return true;
  }
  return false;
}

/// The type that is shifted in: that of `x <<= n` may be wider than `x`.
static QualType shiftedType(const BinaryOperator *Op) {
  if (auto *Assign = dyn_cast<CompoundAssignOperator>(Op))
    return Assign->getComputationResultType();
  return Op->getType();
}

/// The largest number that a call of \p F in this unit gives for \p E, a
/// parameter that stays as it is; none where that is not seen.
static std::optional<int64_t> largestGiven(CheckInput In,
                                           llvm::ArrayRef<Launch> Launches,
                                           const Function &F, const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  auto *Param = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  if (!Param || F.IsKernel || !Param->getType()->isIntegerType())
    return std::nullopt;
  unsigned At = Param->getFunctionScopeIndex();
  for (const Node &N : F.Nodes) {
    if (const Expr *To = changedBy(N.S); To && mentions(To, Param))
      return std::nullopt;
  }
  std::optional<int64_t> Largest;
  for (const Function &Caller : In.U.Functions)
    for (int I = 0, End = Caller.Nodes.size(); I < End; ++I) {
      auto *Call = dyn_cast<CallExpr>(Caller.Nodes[I].S);
      if (!Call || isa<CXXOperatorCallExpr>(Call) || !callee(Call) ||
          In.U.find(callee(Call)) != &F || At >= Call->getNumArgs())
        continue;
      if (auto Given = largestValue(In, Launches, Caller, I, Call->getArg(At)))
        Largest = std::max(Largest.value_or(*Given), *Given);
    }
  return Largest;
}

/// The call in \p E, or in the first value of the variable that it is, that
/// counts bits; null where there is none.
static const CallExpr *bitCountIn(const Unit &U, const Expr *E) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(bare(E)))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Var->isLocalVarDecl() && Var->getInit())
      E = Var->getInit();
  const CallExpr *Found = nullptr;
  forEach(E, [&](const Stmt *Part) {
    if (auto *Call = dyn_cast<CallExpr>(Part); Call && largestBitCount(U, Call))
      Found = Call;
    return !Found;
  });
  return Found;
}

/// Whether \p Op, at node \p I, shifts by what counts bits of a number that is
/// the one shifted, where 0 stays 0, or that a condition looks at.
static bool isKnownNumber(const Unit &U, const Function &F, int I,
                          const BinaryOperator *Op) {
  const CallExpr *Count = bitCountIn(U, Op->getRHS());
  if (!Count)
    return false;
  const Expr *Number = bare(Count->getArg(0));
  return (cudaCallee(U, Count).starts_with("__clz") &&
          U.text(bare(Op->getLHS())) == U.text(Number)) ||
         isGuarded(U, F, I, Number);
}

/// `32 - n`, the other half of a rotation.
static bool isRestOfRotation(const Unit &U, const Function &F, int I,
                             const Expr *Count, int64_t Width) {
  auto *Rest = dyn_cast<BinaryOperator>(bare(Count));
  return Rest && Rest->getOpcode() == BO_Sub &&
         U.constant(Rest->getLHS()) == Width &&
         isRotation(U, F, I, Rest->getRHS());
}

/// The number of bits that \p Op, at node \p I, can shift by beyond what its
/// type of \p Width bits has; none where that is not seen.
static std::optional<int64_t> tooMany(CheckInput In,
                                      llvm::ArrayRef<Launch> Launches,
                                      const Function &F, int I,
                                      const BinaryOperator *Op, int64_t Width) {
  if (std::optional<int64_t> Largest =
          largestValue(In, Launches, F, I, Op->getRHS()))
    return *Largest >= Width && !isDead(In.U, F, I) &&
                   !isKnownNumber(In.U, F, I, Op)
               ? Largest
               : std::nullopt;
  if (auto Value = largestChoice(In.U, Op->getRHS());
      Value && *Value >= Width && !isDead(In.U, F, I))
    return Value;
  if (std::optional<int64_t> Given =
          largestGiven(In, Launches, F, Op->getRHS());
      Given && *Given >= Width && !isDead(In.U, F, I) &&
      !isGuarded(In.U, F, I, Op->getRHS()))
    return Given;
  auto *Rest = dyn_cast<BinaryOperator>(bare(Op->getRHS()));
  if (!Rest || Rest->getOpcode() != BO_Sub ||
      In.U.constant(Rest->getLHS()) != Width ||
      !mayBeZero(In.U, Rest->getRHS()) ||
      isRotation(In.U, F, I, Rest->getRHS()) ||
      isGuarded(In.U, F, I, Rest->getRHS()))
    return std::nullopt;
  return Width;
}

void checks::checkShiftOutOfRange(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || F.Decl->isDependentContext())
      continue;
    auto ByRound = shiftCountsByRound(In.U, F);
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
      if (!Op || !(Op->isShiftOp() || Op->isShiftAssignOp()) ||
          !Op->getLHS()->getType()->isIntegerType())
        continue;
      // The translation to Metal has a finding of its own for constants.
      if (!(In.U.Options.Target & cu2x::diag::OnHIP) &&
          In.U.constant(Op->getRHS()))
        continue;
      int64_t Width = In.U.Context.getTypeSize(shiftedType(Op));
      std::optional<int64_t> Count = tooMany(In, Launches, F, I, Op, Width);
      if (auto Round = ByRound.find(Op);
          !Count && Round != ByRound.end() && Round->second >= Width &&
          (Round->second > Width ||
           !isRestOfRotation(In.U, F, I, Op->getRHS(), Width)))
        Count = Round->second;
      if (Count)
        In.U.report(cu2x::diag::Kind::ShiftOutOfRange, Op,
                    {In.U.text(bare(Op->getRHS())), std::to_string(*Count),
                     std::to_string(Width)});
    }
  }
}
