//===- LockstepFix.cpp - Waits between lanes that exchange data -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `s[t] += s[t + 16]` reads what another lane wrote before and writes what
// another lane still reads: it takes a wait in front, and one between its read
// and its write. Of lanes in lockstep it makes no difference.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef Wait = "__syncwarp();";

/// The statement of a block around node \p I under which no condition keeps
/// lanes away: all of the warp come to it, as far as anybody knows.
static int commonStatement(CheckInput In, const Function &F, int I) {
  int Found = -1;
  for (int At = I; At >= 0; At = F.Nodes[At].Parent) {
    int Parent = F.Nodes[At].Parent;
    if (Parent >= 0 && isa<CompoundStmt>(F.Nodes[Parent].S) && Found < 0 &&
        !In.Flow.branchAround(F, At, WarpVarying))
      Found = At;
  }
  return Found;
}

static bool isInLoop(const Function &F, int I) {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (isa<ForStmt, WhileStmt, DoStmt>(F.Nodes[P].S))
      return true;
  return false;
}

/// Whether lanes wait at node \p I, or do so with the fix.
static bool isWait(CheckInput In, const Function &F, int I) {
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S))
    return Element->getType().isVolatileQualified();
  auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
  return Call &&
         (!D || In.U.find(D) || isa<CXXMemberCallExpr>(Call) ||
          Name.starts_with("__sync") || frontend::findWarpFunction(Name));
}

/// Whether only some threads of the block come to node \p I, as by
/// `if (t < 32)`, and there are waits behind that branch: half of a wave of 64
/// lanes would be at one wait, and half at another.
static bool waitsApart(CheckInput In, const Function &F, int I) {
  int Branch = I;
  while (Branch >= 0 && In.Flow.branchAround(F, Branch, BlockVarying))
    Branch = F.Nodes[Branch].Parent;
  if (Branch == I || Branch < 0)
    return false;
  if (isInLoop(F, Branch))
    return true;
  int Behind = Branch + 1, E = F.Nodes.size();
  while (Behind < E && F.Nodes[Behind].Parent >= Branch)
    ++Behind;
  for (; Behind < E; ++Behind)
    if (isWait(In, F, Behind))
      return true;
  return false;
}

/// The statement with a wait in front, for each volatile element of \p F; empty
/// where such waits would not be right.
static std::vector<std::pair<int, int>> placesOf(CheckInput In,
                                                 const Function &F) {
  std::vector<std::pair<int, int>> Places;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S);
    if (!Element || !Element->getType().isVolatileQualified())
      continue;
    int At = commonStatement(In, F, I);
    if (At < 0 || In.Flow.guardOf(F, At, WarpVarying))
      continue;
    if (waitsApart(In, F, At))
      return {};
    Places.push_back({I, At});
  }
  return Places;
}

void checks::fixLockstep(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (auto [I, At] : placesOf(In, F)) {
      auto *Element = cast<ArraySubscriptExpr>(F.Nodes[I].S);
      const Stmt *S = F.Nodes[At].S;
      SourceEdits Edits(In.U);
      Edits.insertStatement(S, Wait);
      auto *Op = dyn_cast<CompoundAssignOperator>(S);
      if (Op && Op->getLHS() == Element)
        continue;
      if (Op) {
        std::string Name = unusedName(F, "Next");
        StringRef Sign = Op->getOpcodeStr().drop_back();
        std::string Left = In.U.text(Op->getLHS());
        std::string Right = In.U.text(Op->getRHS());
        bool IsPlain = isa<ArraySubscriptExpr, DeclRefExpr, IntegerLiteral>(
            Op->getRHS()->IgnoreImpCasts());
        // The left side is written down twice.
        auto *Into = dyn_cast<ArraySubscriptExpr>(Op->getLHS());
        if (!Into || Into->getIdx()->HasSideEffects(In.U.Context) ||
            Left.empty() || Right.empty())
          continue;
        if (!IsPlain)
          Right = "(" + Right + ")";
        Edits.replaceStatement(
            S,
            {"{",
             ("  auto " + Name + " = " + Left + " " + Sign + " " + Right + ";")
                 .str(),
             ("  " + Wait).str(), "  " + Left + " = " + Name + ";", "}"});
      }
      // What the next round writes must not come before this read.
      if (isInLoop(F, At))
        Edits.appendStatement(S, Wait);
      Edits.offer(cu2x::diag::Kind::ImplicitWarpSync, Element->getBeginLoc(),
                  cu2x::diag::FixClass::Maybe);
    }
  }
}
