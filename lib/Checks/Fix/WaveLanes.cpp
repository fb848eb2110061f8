//===- WaveLanes.cpp - Numbers of lanes by the wave -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask that gets 64 bits is right only where what shifts it comes to all of
// its lanes. A loop up to 32 does not, whatever the type of the mask.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

class LaneRange {
public:
  LaneRange(CheckInput In, const ValueDecl *Mask) : In(In), Mask(Mask) {}
  Lanes of(const Expr *E);

private:
  Lanes ofOperator(const BinaryOperator *Op);
  Lanes ofVariable(const VarDecl *D);
  Lanes ofParameter(const ParmVarDecl *D);
  Lanes ofResult(const FunctionDecl *D);
  bool isWarpSize(const Expr *E) const {
    return isBuiltin(In.U, E, "warpSize");
  }
  bool isFirstBit(const Expr *E) const;
  bool isThread(const Expr *E) const;
  bool isOnlyRead(const VarDecl *D, const Stmt *But = nullptr) const;
  bool countsToWave(const ForStmt *Loop, const VarDecl *D) const;
  const ForStmt *loopOver(const VarDecl *D) const;

  /// Calls and variables that are followed to one number.
  static constexpr unsigned MaxSteps = 16;

  CheckInput In;
  const ValueDecl *Mask;
  unsigned Steps = 0;
};

} // namespace

/// The lanes that both \p A and \p B are known to come to.
static Lanes both(Lanes A, Lanes B) { return std::min(A, B); }

bool LaneRange::isThread(const Expr *E) const {
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var && Var->getInit() && isOnlyRead(Var) &&
           !isa<DeclRefExpr>(bare(Var->getInit())) && isThread(Var->getInit());
  }
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isBuiltin(In.U, Member->getBase(), "threadIdx");
  auto *Built = dyn_cast<PseudoObjectExpr>(E);
  auto *Property =
      Built ? dyn_cast<MSPropertyRefExpr>(Built->getSyntacticForm()) : nullptr;
  if (!Property)
    Property = dyn_cast<MSPropertyRefExpr>(E);
  return Property && isBuiltin(In.U, Property->getBaseExpr(), "threadIdx");
}

/// Whether every use of \p D reads its value, \p But for one.
bool LaneRange::isOnlyRead(const VarDecl *D, const Stmt *But) const {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Ref = dyn_cast<DeclRefExpr>(N.S);
      if (!Ref || Ref->getDecl() != D)
        continue;
      int P = N.Parent;
      while (P >= 0 && isa<ParenExpr>(F.Nodes[P].S))
        P = F.Nodes[P].Parent;
      if (But && P >= 0 && F.Nodes[P].S == But)
        continue;
      auto *Cast = P < 0 ? nullptr : dyn_cast<ImplicitCastExpr>(F.Nodes[P].S);
      if (!Cast || Cast->getCastKind() != CK_LValueToRValue)
        return false;
    }
  return true;
}

/// `for (int D = 0; D < warpSize; ++D)`.
bool LaneRange::countsToWave(const ForStmt *Loop, const VarDecl *D) const {
  auto *Test = dyn_cast_or_null<BinaryOperator>(Loop->getCond());
  auto *Step = dyn_cast_or_null<UnaryOperator>(
      Loop->getInc() ? Loop->getInc()->IgnoreParens() : nullptr);
  return Test && Test->getOpcode() == BO_LT && isWarpSize(Test->getRHS()) &&
         In.U.constant(D->getInit()) == 0 && Step && Step->isIncrementOp() &&
         isOnlyRead(D, Step);
}

/// The loop that declares \p D; null for other variables.
const ForStmt *LaneRange::loopOver(const VarDecl *D) const {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Loop = dyn_cast<ForStmt>(N.S))
        if (auto *Declared = dyn_cast_or_null<DeclStmt>(Loop->getInit()))
          if (Declared->isSingleDecl() && Declared->getSingleDecl() == D)
            return Loop;
  return nullptr;
}

/// `__ffs(Mask) - 1`, without the one.
bool LaneRange::isFirstBit(const Expr *E) const {
  auto *Call = dyn_cast<CallExpr>(bare(E));
  if (!Call || cudaCallee(In.U, Call) != "__ffs" || Call->getNumArgs() != 1)
    return false;
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Call->getArg(0)));
  return Mask && Ref && Ref->getDecl() == Mask;
}

Lanes LaneRange::ofOperator(const BinaryOperator *Op) {
  const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
  auto IsTopLane = [&](const Expr *E) {
    auto *Less = dyn_cast<BinaryOperator>(bare(E));
    return Less && Less->getOpcode() == BO_Sub && isWarpSize(Less->getLHS()) &&
           In.U.constant(Less->getRHS()) == 1;
  };
  switch (Op->getOpcode()) {
  case BO_Rem:
    if (isWarpSize(Right))
      return Lanes::OfWave;
    return In.U.constant(Right) == 32 && isThread(Left) ? Lanes::Of32
                                                        : Lanes::Unknown;
  case BO_And:
    if (IsTopLane(Left) || IsTopLane(Right))
      return Lanes::OfWave;
    return In.U.constant(Right) == 31 && isThread(Left) ? Lanes::Of32
                                                        : Lanes::Unknown;
  case BO_Sub:
    return In.U.constant(Right) == 1 && isFirstBit(Left) ? Lanes::OfWave
                                                         : Lanes::Unknown;
  default:
    return Lanes::Unknown;
  }
}

Lanes LaneRange::ofParameter(const ParmVarDecl *D) {
  auto *Callee = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!Callee || !isOnlyRead(D))
    return Lanes::Unknown;
  std::optional<Lanes> Known;
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *Called = Call ? callee(Call) : nullptr;
      unsigned I = D->getFunctionScopeIndex();
      if (!Called || Called->getCanonicalDecl() != Callee->getCanonicalDecl())
        continue;
      if (I >= Call->getNumArgs() || isa<CXXOperatorCallExpr>(Call))
        return Lanes::Unknown;
      Lanes Given = of(Call->getArg(I));
      Known = Known ? both(*Known, Given) : Given;
    }
  return Known.value_or(Lanes::Unknown);
}

Lanes LaneRange::ofVariable(const VarDecl *D) {
  if (auto *Parameter = dyn_cast<ParmVarDecl>(D))
    return ofParameter(Parameter);
  if (!D->isLocalVarDecl() || !D->getInit())
    return Lanes::Unknown;
  if (const ForStmt *Loop = loopOver(D))
    return countsToWave(Loop, D) ? Lanes::OfWave : Lanes::Unknown;
  return isOnlyRead(D) ? of(D->getInit()) : Lanes::Unknown;
}

Lanes LaneRange::ofResult(const FunctionDecl *D) {
  const Function *F = In.U.find(D);
  std::optional<Lanes> Known;
  if (F)
    for (const Node &N : F->Nodes)
      if (auto *Return = dyn_cast<ReturnStmt>(N.S)) {
        Lanes Given = of(Return->getRetValue());
        Known = Known ? both(*Known, Given) : Given;
      }
  return Known.value_or(Lanes::Unknown);
}

Lanes LaneRange::of(const Expr *E) {
  if (!E || ++Steps > MaxSteps)
    return Lanes::Unknown;
  E = bare(E);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return ofOperator(Op);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var ? ofVariable(Var) : Lanes::Unknown;
  }
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  return D ? ofResult(D) : Lanes::Unknown;
}

Lanes checks::lanesOf(CheckInput In, const Expr *E, const ValueDecl *Mask) {
  return LaneRange(In, Mask).of(E);
}
