//===- ControlFlow.cpp - What decides who comes to a place ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ControlFlow.h"

#include "clang/AST/StmtCXX.h"

using namespace cu2x::checks;
using namespace clang;

std::unique_ptr<ControlFlow> ControlFlow::of(const Unit &U, const Function &F) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.AddInitializers = true;
  std::unique_ptr<ControlFlow> Result(new ControlFlow(F));
  Result->Graph = CFG::buildCFG(F.Decl, const_cast<Stmt *>(F.Nodes[0].S),
                                &U.Context, Options);
  if (!Result->Graph)
    return nullptr;
  Result->goOnBehindTraps();
  Result->leaveEndlessLoops();
  Result->Dependences =
      std::make_unique<ControlDependencyCalculator>(Result->Graph.get());
  for (const CFGBlock *B : *Result->Graph)
    for (const CFGElement &E : *B)
      if (auto S = E.getAs<CFGStmt>())
        Result->Blocks.try_emplace(S->getStmt(), B);
  for (auto [I, N] : llvm::enumerate(F.Nodes))
    Result->Numbers.try_emplace(N.S, I);
  return Result;
}

void ControlFlow::goOnBehindTraps() {
  for (CFGBlock *B : *Graph) {
    if (!B->hasNoReturnElement() || B->succ_size() != 1)
      continue;
    CFGBlock::AdjacentBlock &Next = *B->succ_begin();
    CFGBlock *Exit = Next.getReachableBlock();
    CFGBlock *Behind = Next.getPossiblyUnreachableBlock();
    if (!Exit || !Behind || Behind == Exit)
      continue;
    auto Replace = [&](CFGBlock *In, CFGBlock::AdjacentBlock By) {
      for (CFGBlock::AdjacentBlock &From : In->preds())
        if (From.getReachableBlock() == B ||
            From.getPossiblyUnreachableBlock() == B)
          From = By;
    };
    Replace(Exit, CFGBlock::AdjacentBlock(nullptr, /*IsReachable=*/false));
    Replace(Behind, CFGBlock::AdjacentBlock(B, /*IsReachable=*/true));
    Next = CFGBlock::AdjacentBlock(Behind, /*IsReachable=*/true);
  }
}

void ControlFlow::leaveEndlessLoops() {
  CFGBlock &Exit = Graph->getExit();
  for (CFGBlock *B : *Graph) {
    const Stmt *Terminator = B->getTerminatorStmt();
    if (Terminator && isa<ForStmt, WhileStmt, DoStmt>(Terminator) &&
        !reachableFrom(B).test(Exit.getBlockID()))
      B->addSuccessor(CFGBlock::AdjacentBlock(&Exit, /*IsReachable=*/true),
                      Graph->getBumpVectorContext());
  }
}

const CFGBlock *ControlFlow::blockOf(int I) const {
  // A statement with parts is where its first part is.
  for (int At = I, E = F.Nodes.size();
       At < E && (At == I || F.Nodes[At].Parent >= I); ++At)
    if (const CFGBlock *B = Blocks.lookup(F.Nodes[At].S))
      return B;
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (const CFGBlock *B = Blocks.lookup(F.Nodes[P].S))
      return B;
  return nullptr;
}

llvm::ArrayRef<const CFGBlock *>
ControlFlow::branchesOver(const CFGBlock *B) const {
  auto [It, New] = Over.try_emplace(B);
  if (New)
    llvm::append_range(It->second, Dependences->getControlDependencies(
                                       const_cast<CFGBlock *>(B)));
  return It->second;
}

llvm::BitVector ControlFlow::reachableFrom(const CFGBlock *From,
                                           const CFGBlock *Branch) const {
  llvm::BitVector Reached(Graph->getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 16> Left{From};
  Reached.set(From->getBlockID());
  while (!Left.empty()) {
    const CFGBlock *B = Left.pop_back_val();
    if (B == Branch)
      continue;
    for (const CFGBlock *Next : B->succs())
      if (Next && !Reached.test(Next->getBlockID())) {
        Reached.set(Next->getBlockID());
        Left.push_back(Next);
      }
  }
  return Reached;
}

/// Adds the blocks that threads come to which part at the end of \p Branch and
/// do not come together again for certain: those behind each of its ways up to
/// its post-dominator. Each block has the way by which it is reached, and one
/// that is reached by several is a way of its own.
void ControlFlow::meet(const CFGBlock *Branch,
                       std::vector<Meeting> &Into) const {
  const auto &Tree =
      const_cast<CFGPostDomTree &>(Dependences->getCFGPostDomTree()).getBase();
  const auto *Node = Tree.getNode(const_cast<CFGBlock *>(Branch));
  const CFGBlock *End =
      Node && Node->getIDom() ? Node->getIDom()->getBlock() : nullptr;

  llvm::DenseMap<const CFGBlock *, const CFGBlock *> Ways;
  llvm::BitVector Passed(Graph->getNumBlockIDs());
  llvm::SmallVector<const CFGBlock *, 16> Left;
  auto Reach = [&](const CFGBlock *B, const CFGBlock *Way) {
    if (B == End)
      return;
    auto [It, New] = Ways.try_emplace(B, Way);
    Passed.set(B->getBlockID());
    if (!New && (It->second == Way || It->second == B))
      return;
    if (!New)
      It->second = B;
    Left.push_back(B);
  };
  for (const CFGBlock *Next : Branch->succs())
    if (Next)
      Reach(Next, Next);
  while (!Left.empty()) {
    const CFGBlock *B = Left.pop_back_val();
    const CFGBlock *Way = Ways.lookup(B);
    // Who comes back decides anew.
    if (B == Branch)
      continue;
    for (const CFGBlock *Next : B->succs())
      if (Next)
        Reach(Next, Way);
  }
  if (End)
    Into.push_back({End, Passed});
  bool IsRound = Passed.test(Branch->getBlockID());
  for (const auto &[B, Way] : Ways) {
    bool IsJoined = Way == B && !llvm::is_contained(Branch->succs(), B);
    // A way that begins at one of two ways is met by the other one.
    for (const CFGBlock *From : B->preds())
      IsJoined |= From && From != Branch && Way == B && Ways.contains(From) &&
                  Ways.lookup(From) != B;
    // Threads that leave in different rounds.
    bool IsLeft = IsRound && llvm::is_contained(Branch->succs(), B) &&
                  !reachableFrom(B).test(Branch->getBlockID());
    if (B != Branch && (IsJoined || IsLeft))
      Into.push_back({B, Passed});
  }
}

llvm::ArrayRef<ControlFlow::Meeting>
ControlFlow::meetingsOf(const CFGBlock *Branch) const {
  auto [It, New] = Meetings.try_emplace(Branch);
  if (New)
    meet(Branch, It->second);
  return It->second;
}

static const BinaryOperator *logicalIn(const Stmt *S) {
  auto *E = dyn_cast_or_null<Expr>(S);
  auto *Op = E ? dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts()) : nullptr;
  return Op && Op->isLogicalOp() ? Op : nullptr;
}

const Expr *ControlFlow::conditionOf(const CFGBlock *Branch) {
  const Stmt *S = Branch->succ_size() < 2
                      ? nullptr
                      : Branch->getTerminatorCondition(/*StripParens=*/false);
  const Expr *E = dyn_cast_or_null<Expr>(S);
  while (const BinaryOperator *Op = logicalIn(E))
    E = Op->getRHS();
  return E;
}

static bool isAround(const Function &F, int P, int I) {
  while (I > P)
    I = F.Nodes[I].Parent;
  return I == P;
}

ControlFlow::Written ControlFlow::writtenFor(const CFGBlock *Branch,
                                             int I) const {
  const Stmt *Terminator = Branch->getTerminatorStmt();
  auto *Condition = cast<Expr>(
      Branch->getTerminatorCondition(/*StripParens=*/false));
  int At = numberOf(Terminator);
  if (At < 0)
    return {Condition, I, false};
  // A part of a condition stands for the whole of it.
  while (logicalIn(F.Nodes[At].S) && !isAround(F, At, I)) {
    int P = F.Nodes[At].Parent;
    Condition = cast<Expr>(F.Nodes[At].S);
    while (isa<ParenExpr, ImplicitCastExpr>(F.Nodes[P].S))
      P = F.Nodes[P].Parent;
    At = P;
    if (const BinaryOperator *Op = logicalIn(F.Nodes[At].S);
        Op && isAround(F, At, I))
      Condition = Op->getLHS();
  }
  if (auto *Range = dyn_cast<CXXForRangeStmt>(Terminator))
    Condition = Range->getRangeInit();
  return {Condition, At, isAround(F, At, I)};
}
