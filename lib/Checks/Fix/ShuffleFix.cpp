//===- ShuffleFix.cpp - Shuffles for waves of any size ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shuffle without a width has the wave's. Code that counts in groups of 32 is
// given the width 32. Where the code around goes by `warpSize`, ladders over
// distances up to 16 begin or end at `warpSize / 2` in its place, and those
// that are written out get a step over 32 lanes.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "WarpChoice.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// The loop around node \p I whose variable \p Distance is.
static const ForStmt *ladderOf(const Function &F, int I, const Expr *Distance) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Distance));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var)
    return nullptr;
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (auto *Loop = dyn_cast<ForStmt>(F.Nodes[P].S))
      if (auto *Declared = dyn_cast_or_null<DeclStmt>(Loop->getInit()))
        if (Declared->isSingleDecl() && Declared->getSingleDecl() == Var)
          return Loop;
  return nullptr;
}

/// Makes the distances of \p Loop, which are made for 32 lanes, end at half a
/// wave. False where they do not.
static bool widenLadder(CheckInput In, const ForStmt *Loop,
                        SourceEdits &Edits) {
  auto *Var = cast<VarDecl>(cast<DeclStmt>(Loop->getInit())->getSingleDecl());
  std::optional<int64_t> First = In.U.constant(Var->getInit());
  if (First == 16) {
    Edits.replace(Var->getInit(), "warpSize / 2");
    return true;
  }
  auto *Test = dyn_cast_or_null<BinaryOperator>(Loop->getCond());
  if (First != 1 || !Test)
    return false;
  std::optional<int64_t> Last = In.U.constant(Test->getRHS());
  if (Test->getOpcode() == BO_LT && Last == 32)
    Edits.replace(Test->getRHS(), "warpSize");
  else if (Test->getOpcode() == BO_LE && Last == 16)
    Edits.replace(Test->getRHS(), "warpSize / 2");
  else
    return false;
  return true;
}

/// The statement of a block that node \p I is part of; -1 where a condition or
/// a loop is in between.
static int statementOf(const Function &F, int I) {
  for (int At = I; At >= 0; At = F.Nodes[At].Parent) {
    int Parent = F.Nodes[At].Parent;
    if (Parent >= 0 && isa<CompoundStmt>(F.Nodes[Parent].S))
      return At;
    if (!isa<Expr>(F.Nodes[At].S))
      return -1;
  }
  return -1;
}

/// The distance of the one shuffle like \p Call that is in \p S; 0 for others.
static int64_t stepOf(CheckInput In, const Stmt *S, const CallExpr *Call) {
  const frontend::WarpFunction *W = warpFunction(In.U, Call);
  int64_t Distance = 0;
  bool IsOther = false;
  forEach(S, [&](const Stmt *Part) {
    auto *Other = dyn_cast<CallExpr>(Part);
    if (Other && warpFunction(In.U, Other)) {
      IsOther |= Distance != 0 || callee(Other) != callee(Call);
      if (!IsOther)
        Distance = In.U.constant(Other->getArg(W->Distance)).value_or(-1);
    }
    return true;
  });
  return IsOther ? 0 : Distance;
}

/// Of a ladder whose steps over 16, 8, 4, 2 and 1 lanes are written out, in
/// this order or the other: repeats the step over 16, which node \p I is, over
/// 32 where a wave has 64 lanes. False where \p I is no such step.
static bool addStep(CheckInput In, const Function &F, int I,
                    const Expr *Distance, SourceEdits &Edits) {
  if (In.U.constant(Distance) != 16)
    return false;
  int At = statementOf(F, I);
  if (At < 0)
    return false;
  const Stmt *Step = F.Nodes[At].S;
  auto *Call = cast<CallExpr>(F.Nodes[I].S);
  auto *Block = cast<CompoundStmt>(F.Nodes[F.Nodes[At].Parent].S);
  llvm::SmallVector<int64_t, 16> Steps;
  int Here = -1;
  for (const Stmt *S : Block->body()) {
    if (S == Step)
      Here = Steps.size();
    Steps.push_back(stepOf(In, S, Call));
  }
  auto Leads = [&](int Way) {
    int64_t Want = 16;
    for (int J = Here; Want > 0; J += Way, Want /= 2)
      if (J < 0 || J >= int(Steps.size()) || Steps[J] != Want)
        return false;
    int Before = Here - Way;
    return Before < 0 || Before >= int(Steps.size()) || Steps[Before] != 32;
  };
  std::string Text = In.U.text(Step), Old = In.U.text(Distance);
  size_t InStep = In.U.SM.getFileOffset(Distance->getBeginLoc()) -
                  In.U.SM.getFileOffset(Step->getBeginLoc());
  if (Old.empty() || Text.size() < InStep + Old.size() ||
      Step->getBeginLoc().isMacroID() || Distance->getBeginLoc().isMacroID())
    return false;
  Text = "if (warpSize == 64) " + Text.replace(InStep, Old.size(), "32") + ";";
  if (Leads(1))
    Edits.insertStatement(Step, Text);
  else if (Leads(-1))
    Edits.appendStatement(Step, Text);
  else
    return false;
  return true;
}

/// The vote that has given the mask of \p Call, which names no lane that is not
/// there; null for other masks.
static const CallExpr *voteOf(CheckInput In, const CallExpr *Call,
                              const frontend::WarpFunction &W) {
  const Expr *Mask = bare(Call->getArg(W.Mask));
  if (auto *Ref = dyn_cast<DeclRefExpr>(Mask))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Var->isLocalVarDecl() && Var->getInit())
      Mask = bare(Var->getInit());
  auto *Vote = dyn_cast<CallExpr>(Mask);
  const frontend::WarpFunction *Made =
      Vote ? warpFunction(In.U, Vote) : nullptr;
  return Made && Made->GivesMask ? Vote : nullptr;
}

/// Whether \p Vote asks for what the branch around node \p I asks for.
static bool asksForBranch(CheckInput In, const Function &F, int I,
                          const CallExpr *Vote) {
  const Expr *Around = In.Flow.branchAround(F, I, WaveVarying);
  std::string Text = Around ? In.U.text(Around) : "";
  return !Text.empty() && Vote->getNumArgs() > 0 &&
         In.U.text(Vote->getArg(Vote->getNumArgs() - 1)) == Text;
}

/// Whether the distances that \p Loop counts go to shuffles alone.
static bool isForShuffles(CheckInput In, const Function &F,
                          const ForStmt *Loop) {
  auto *Var = cast<DeclStmt>(Loop->getInit())->getSingleDecl();
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    int P = F.Nodes[I].Parent;
    while (P >= 0 && isa<Expr>(F.Nodes[P].S) && !isa<CallExpr>(F.Nodes[P].S) &&
           F.Nodes[P].S != Loop->getCond() && F.Nodes[P].S != Loop->getInc())
      P = F.Nodes[P].Parent;
    const Stmt *Around = P < 0 ? nullptr : F.Nodes[P].S;
    if (!Around || Around == Loop || Around == Loop->getCond() ||
        Around == Loop->getInc())
      continue;
    auto *Call = dyn_cast<CallExpr>(Around);
    const frontend::WarpFunction *W = Call ? warpFunction(In.U, Call) : nullptr;
    if (!W || !W->isShuffle() ||
        Call->getArg(W->Distance)->IgnoreParenImpCasts() != Ref)
      return false;
  }
  return true;
}

/// Whether \p Mask, in \p F, is one that the host gives a kernel, also by way
/// of a variable or a parameter: which lanes it names is not known here.
static bool isMaskOfHost(CheckInput In, const Function &F, const Expr *Mask,
                         unsigned Depth = 0) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Mask));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || Depth > 4)
    return false;
  auto *Param = dyn_cast<ParmVarDecl>(Var);
  if (!Param)
    return Var->isLocalVarDecl() && Var->getInit() &&
           isMaskOfHost(In, F, Var->getInit(), Depth + 1);
  if (F.IsKernel)
    return true;
  unsigned At = Param->getFunctionScopeIndex();
  for (const Function &Caller : In.U.Functions)
    for (const Node &N : Caller.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (Call && !isa<CXXOperatorCallExpr>(Call) && callee(Call) &&
          At < Call->getNumArgs() && In.U.find(callee(Call)) == &F &&
          isMaskOfHost(In, Caller, Call->getArg(At), Depth + 1))
        return true;
    }
  return false;
}

void checks::fixShuffles(CheckInput In, const WarpChoice &Choice) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    WarpUse Use = Choice.around(F);
    bool IsKnown = Choice.isCalledByKernel(F);
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
      if (!W || !W->isShuffle())
        continue;
      unsigned Given = 0;
      for (const Expr *Arg : Call->arguments())
        Given += !isa<CXXDefaultArgExpr>(Arg);
      if (Given != unsigned(W->Width))
        continue;
      bool IsWhole = !W->takesMask() || !Choice.mayLackLanes(F, I);
      if (!IsWhole) {
        const CallExpr *Vote = voteOf(In, Call, *W);
        if (!Vote)
          continue;
        IsWhole = asksForBranch(In, F, I, Vote);
      }
      auto Offer = [&](SourceEdits &Edits, bool IsSafe) {
        SourceLocation At = Call->getCallee()->getBeginLoc();
        // Other units may use a header with lanes that they count otherwise.
        bool IsShared = !In.U.SM.isInMainFile(In.U.SM.getExpansionLoc(At));
        cu2x::diag::FixClass Class = IsSafe && IsKnown && IsWhole && !IsShared
                                         ? cu2x::diag::FixClass::Safe
                                         : cu2x::diag::FixClass::Maybe;
        Edits.offer(cu2x::diag::Kind::ShuffleTreeStart, At, Class);
        Edits.offer(cu2x::diag::Kind::WarpIntrinsicWidth, At, Class);
      };
      SourceEdits Edits(In.U);
      if (Use.goesByWave()) {
        const Expr *Distance = Call->getArg(W->Distance);
        const ForStmt *Loop = ladderOf(F, I, Distance);
        if (Loop ? widenLadder(In, Loop, Edits)
                 : addStep(In, F, I, Distance, Edits))
          Offer(Edits, Use.isKnownForWave() && Choice.isSameOverWaves(F) &&
                           (!W->takesMask() ||
                            !isMaskOfHost(In, F, Call->getArg(W->Mask))) &&
                           (!Loop || isForShuffles(In, F, Loop)));
        continue;
      }
      // A lane that a vote over the wave has chosen is none of 32.
      bool OfVote = Use.Votes && W->Op == frontend::WarpOp::ShuffleIndex &&
                    !In.U.constant(Call->getArg(W->Distance));
      // Nor is what a number tells apart that the host makes of the size of a
      // warp, while 32 of a constant are.
      if (OfVote || (Use.IsOpen && Choice.hostAsks()))
        continue;
      Edits.insert(Call->getRParenLoc(), ", 32");
      Offer(Edits, Use.isKnownFor32() && !Choice.hostAsks());
    }
  }
}
