//===- OneWarpExchange.cpp - CU2X1026 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Follows the statements in their order, without the second round of loops. An
// element is another lane's only where that is plain: `s[t]` was written by all
// lanes, and `s[t + 16]`, `s[31 - t]`, `s[t ^ 1]` or `s[0]` is read.
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"

#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static constexpr int64_t WarpLanes = 32;

/// Whether \p F sets \p Var, or lets somebody else do it.
static bool isSet(const Function &F, const VarDecl *Var) {
  return llvm::any_of(F.Nodes, [&](const Node &N) {
    auto *Op = dyn_cast<UnaryOperator>(N.S);
    const Expr *To = Op && Op->getOpcode() == UO_AddrOf ? Op->getSubExpr()
                                                        : changedBy(N.S);
    auto *Ref = To ? dyn_cast<DeclRefExpr>(bare(To)) : nullptr;
    return Ref && Ref->getDecl() == Var;
  });
}

/// The shared array of numbers that \p Element is of, also behind a pointer
/// that is its name, unless it is volatile.
static const VarDecl *sharedArray(const Function &F,
                                  const ArraySubscriptExpr *Element) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Element->getBase()));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (Var && Var->isLocalVarDecl() && Var->getType()->isPointerType() &&
      Var->getInit() && !isSet(F, Var)) {
    Ref = dyn_cast<DeclRefExpr>(bare(Var->getInit()));
    Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }
  return Var && Var->hasAttr<CUDASharedAttr>() &&
                 Element->getType()->isArithmeticType() &&
                 !Element->getType().isVolatileQualified()
             ? Var
             : nullptr;
}

static bool isThread(const Unit &U, const Expr *E) {
  return threadDimensionBehind(U, E) == 0u;
}

/// Whether lanes that read element \p Index read what other ones of their warp
/// have put at their own number.
static bool isOfOthers(const Unit &U, const Expr *Index) {
  if (std::optional<int64_t> Number = U.constant(Index))
    return *Number >= 0 && *Number < WarpLanes;
  auto *Op = dyn_cast<BinaryOperator>(bare(Index));
  if (!Op)
    return false;
  std::optional<int64_t> Left = U.constant(Op->getLHS());
  std::optional<int64_t> Right = U.constant(Op->getRHS());
  if ((Op->getOpcode() == BO_Rem && Right == WarpLanes) ||
      (Op->getOpcode() == BO_And && Right == WarpLanes - 1))
    return isOfOthers(U, Op->getLHS());
  bool IsMirrored = Op->getOpcode() == BO_Sub && Left && *Left > 0 &&
                    *Left < WarpLanes && isThread(U, Op->getRHS());
  bool IsShifted = (Op->getOpcode() == BO_Add || Op->getOpcode() == BO_Sub ||
                    Op->getOpcode() == BO_Xor) &&
                   Right && *Right > 0 && *Right < WarpLanes &&
                   isThread(U, Op->getLHS());
  return IsMirrored || IsShifted;
}

namespace {

/// `s[t] = ...`, which counts from node \p End on.
struct Write {
  const VarDecl *Array;
  int End;
};

} // namespace

/// The array that node \p I writes at the number of the lane, by all lanes;
/// null for anything else.
static const VarDecl *writtenBy(const CheckInput &In, const Function &F,
                                int I) {
  auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
  auto *Element = Op && Op->isAssignmentOp()
                      ? dyn_cast<ArraySubscriptExpr>(bare(Op->getLHS()))
                      : nullptr;
  return Element && isThread(In.U, Element->getIdx()) &&
                 !In.Flow.guardOf(F, I, WarpVarying)
             ? sharedArray(F, Element)
             : nullptr;
}

/// The shared number that node \p I sets in one lane, or some; null for
/// anything else.
static const VarDecl *numberSetBy(const CheckInput &In, const Function &F,
                                  int I) {
  auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
  auto *Ref = Op && Op->isAssignmentOp()
                  ? dyn_cast<DeclRefExpr>(bare(Op->getLHS()))
                  : nullptr;
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasAttr<CUDASharedAttr>() &&
                 Var->getType()->isArithmeticType() &&
                 !Var->getType().isVolatileQualified() &&
                 In.Flow.branchAround(F, I, WarpVarying)
             ? Var
             : nullptr;
}

/// The shared number that all lanes read at node \p I; null for anything else.
static const VarDecl *numberReadBy(const CheckInput &In, const Function &F,
                                   int I) {
  auto *Cast = dyn_cast<ImplicitCastExpr>(F.Nodes[I].S);
  auto *Ref = Cast && Cast->getCastKind() == CK_LValueToRValue
                  ? dyn_cast<DeclRefExpr>(bare(Cast->getSubExpr()))
                  : nullptr;
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasAttr<CUDASharedAttr>() &&
                 !In.Flow.guardOf(F, I, WarpVarying)
             ? Var
             : nullptr;
}

static bool isWritten(const Function &F, int I) {
  auto *Op = dyn_cast<BinaryOperator>(F.Nodes[F.Nodes[I].Parent].S);
  return Op && Op->getOpcode() == BO_Assign &&
         bare(Op->getLHS()) == F.Nodes[I].S;
}

/// The shared array of which node \p I reads an element that is another lane's;
/// null for anything else.
static const VarDecl *elementReadBy(const CheckInput &In, const Function &F,
                                    int I) {
  auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S);
  const VarDecl *Array = Element ? sharedArray(F, Element) : nullptr;
  if (!Array || isWritten(F, I) || !isOfOthers(In.U, Element->getIdx()))
    return nullptr;
  // `if (t == 0)` around `s[0]`: the lane reads its own.
  bool IsOwn =
      In.U.constant(Element->getIdx()) && In.Flow.guardOf(F, I, WarpVarying);
  return IsOwn ? nullptr : Array;
}

/// Whether \p Condition lets the first 32 threads through, or less: `t < 32`.
static bool isFirstWarp(const Unit &U, const Expr *Condition) {
  auto *Op = dyn_cast<BinaryOperator>(bare(Condition));
  if (!Op || !isThread(U, Op->getLHS()))
    return false;
  std::optional<int64_t> Number = U.constant(Op->getRHS());
  if (Op->getOpcode() == BO_LE)
    return Number && *Number < WarpLanes;
  return Op->getOpcode() == BO_LT && (isBuiltin(U, Op->getRHS(), "warpSize") ||
                                      (Number && *Number <= WarpLanes));
}

/// The outermost branch around node \p I that one warp takes; null where there
/// is none.
static const Stmt *branchOfOneWarp(const Unit &U, const Function &F, int I) {
  const Stmt *Found = nullptr;
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent)
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[P].S))
      if (F.Nodes[Part].S == If->getThen() && isFirstWarp(U, If->getCond()))
        Found = If;
  return Found;
}

/// The node behind node \p I and all that is part of it.
static int endOf(const Function &F, int I) {
  int End = I + 1, Count = F.Nodes.size();
  while (End < Count && F.Nodes[End].Parent >= I)
    ++End;
  return End;
}

void checks::checkOneWarpExchange(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsKernel)
      continue;
    bool IsOneWarp = isOneWarp(Launches, F);
    const Stmt *Branch = nullptr;
    std::vector<Write> Writes;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      if (!IsOneWarp) {
        const Stmt *Around = branchOfOneWarp(In.U, F, I);
        if (Around != Branch)
          Writes.clear();
        Branch = Around;
        if (!Branch)
          continue;
      }
      // Any function may wait.
      if (isa<CallExpr>(F.Nodes[I].S) &&
          !isa<CXXOperatorCallExpr>(F.Nodes[I].S))
        Writes.clear();
      if (const VarDecl *Array = writtenBy(In, F, I))
        Writes.push_back({Array, endOf(F, I)});
      if (const VarDecl *Number = numberSetBy(In, F, I))
        Writes.push_back({Number, endOf(F, I)});
      const VarDecl *Read = numberReadBy(In, F, I);
      if (!Read)
        Read = elementReadBy(In, F, I);
      if (!Read || !llvm::any_of(Writes, [&](const Write &W) {
            return W.Array == Read && W.End <= I;
          }))
        continue;
      In.U.report(cu2x::diag::Kind::OneWarpExchange, F.Nodes[I].S,
                  {In.U.text(F.Nodes[I].S)});
      Writes.clear();
    }
  }
}
