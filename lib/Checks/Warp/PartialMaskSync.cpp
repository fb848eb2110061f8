//===- PartialMaskSync.cpp - CU2X1008 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask of all 32 lanes becomes one of all 64. Where a branch lets whole warps
// of 32 through, half of a wave of 64 is missing: HIP's functions compare their
// mask with the lanes that are there and end the kernel.
//
//===----------------------------------------------------------------------===//

#include "../ConstantLoops.h"
#include "../FullMask.h"
#include "cu2x/Frontend/Expressions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

class MaskSearch : public LaneGuards {
public:
  explicit MaskSearch(CheckInput In) : LaneGuards(In), In(In) {}

  /// A function between lanes.
  struct Masked {
    StringRef Name; ///< empty where there is none
    /// What the mask is; null: all lanes.
    const ParmVarDecl *Given = nullptr;
  };
  /// The function with a mask of all lanes, or of those that a parameter names,
  /// that \p Call calls, itself or by way of others.
  Masked madeBy(const CallExpr *Call);

  /// Of node \p I of \p F, a function between lanes whose mask is a vote: what
  /// keeps lanes away that voted for it.
  struct Voted {
    const CallExpr *Vote = nullptr;
    const Expr *Condition = nullptr; ///< null: nothing
  };
  Voted votedAway(const Function &F, int I);

private:
  /// Whether those that come to node \p I of \p F by way of \p Condition are
  /// those that \p Test is not true for, which are not in its vote.
  bool isOpposite(const Function &F, int I, const Expr *Condition,
                  const Expr *Test);
  /// As madeBy, of what all lanes that come to \p Called call there.
  Masked within(const Function &Called);
  Masked withMask(StringRef Name, const Expr *Mask);

  CheckInput In;
  MaskValues Values;
  llvm::DenseMap<const Function *, Masked> Known; ///< what within() gave
};

} // namespace

MaskSearch::Masked MaskSearch::withMask(StringRef Name, const Expr *Mask) {
  if (auto *Default = dyn_cast_or_null<CXXDefaultArgExpr>(Mask))
    Mask = Default->getExpr();
  if (!Mask)
    return {};
  if (isFullMask(In.U, Values.valueOf(In.U, Mask)))
    return {Name};
  const ParmVarDecl *Given = Values.parameterIn(In.U, Mask);
  return Given ? Masked{Name, Given} : Masked();
}

MaskSearch::Masked MaskSearch::madeBy(const CallExpr *Call) {
  const FunctionDecl *D = callee(Call);
  const Function *Called = D ? In.U.find(D) : nullptr;
  if (!Called)
    return withMask(cudaCallee(In.U, Call), laneMask(In.U, Call));
  Masked Found = within(*Called);
  if (!Found.Given)
    return Found;
  unsigned I = Found.Given->getFunctionScopeIndex();
  if (isa<CXXOperatorCallExpr>(Call))
    return {};
  if (I < Call->getNumArgs())
    return withMask(Found.Name, Call->getArg(I));
  // A call that waits for a template's arguments has no defaults yet.
  const ParmVarDecl *Param = Called->Decl->getParamDecl(I);
  return Param->hasDefaultArg() && !Param->hasUnparsedDefaultArg() &&
                 !Param->hasUninstantiatedDefaultArg()
             ? withMask(Found.Name, Param->getDefaultArg())
             : Masked();
}

MaskSearch::Masked MaskSearch::within(const Function &Called) {
  auto [At, New] = Known.try_emplace(&Called);
  if (!New)
    return At->second;
  Masked ByCaller;
  for (int I = 0, E = Called.Nodes.size(); I < E; ++I) {
    auto *Call = dyn_cast<CallExpr>(Called.Nodes[I].S);
    // What has a guard of its own is reported there.
    Masked Found = Call ? madeBy(Call) : Masked();
    if (Found.Name.empty() || isInEmptyLoop(In.U, Called, I) ||
        guardAt(Called, I).Condition)
      continue;
    if (!Found.Given)
      return Known[&Called] = Found;
    if (ByCaller.Name.empty())
      ByCaller = Found;
  }
  return Known[&Called] = ByCaller;
}

/// Whether who does \p S does not come to what is behind it.
static bool isLeft(const Stmt *S) {
  if (auto *Block = dyn_cast_or_null<CompoundStmt>(S))
    S = Block->body_empty() ? nullptr : Block->body_back();
  return S && isa<BreakStmt, ContinueStmt, ReturnStmt>(S);
}

/// Whether node \p I of \p F is part of node \p P.
static bool isWithin(const Function &F, int I, int P) {
  while (I > P)
    I = F.Nodes[I].Parent;
  return I == P;
}

/// What \p Condition is for those that come to node \p I of \p F; none where
/// both may come.
static std::optional<bool> valueAt(const Function &F, int I,
                                   const Expr *Condition) {
  for (int P = 0, E = F.Nodes.size(); P < E && P < I; ++P) {
    const Stmt *S = F.Nodes[P].S;
    auto *If = dyn_cast<IfStmt>(S);
    auto Holds = [&](const Stmt *Part) {
      for (int J = P + 1; Part && J < E && J <= I; ++J)
        if (F.Nodes[J].S == Part)
          return isWithin(F, I, J);
      return false;
    };
    if (auto *While = dyn_cast<WhileStmt>(S);
        While && While->getCond() == Condition && Holds(While->getBody()))
      return true;
    if (auto *For = dyn_cast<ForStmt>(S);
        For && For->getCond() == Condition && Holds(For->getBody()))
      return true;
    if (!If || If->getCond() != Condition)
      continue;
    if (isWithin(F, I, P)) {
      if (Holds(If->getThen()))
        return true;
      return Holds(If->getElse()) ? std::optional(false) : std::nullopt;
    }
    // A jump leads away from what is behind in the same loop.
    int Around = F.Nodes[P].Parent;
    while (Around >= 0 &&
           !isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt, SwitchStmt>(
               F.Nodes[Around].S))
      Around = F.Nodes[Around].Parent;
    if (Around >= 0 && !isWithin(F, I, Around))
      return std::nullopt;
    bool Then = isLeft(If->getThen()), Else = isLeft(If->getElse());
    return Then == Else ? std::nullopt : std::optional(Else);
  }
  return std::nullopt;
}

bool MaskSearch::isOpposite(const Function &F, int I, const Expr *Condition,
                            const Expr *Test) {
  std::optional<bool> Comes = valueAt(F, I, Condition);
  if (!Comes)
    return false;
  bool Is = *Comes, Voted = true;
  Condition = withoutNots(Condition, Is);
  Test = withoutNots(Test, Voted);
  if (Is == Voted)
    return false;
  // That all in both has the same values isMadeOf() has seen.
  return frontend::areWrittenSame(Condition, Test, In.U.Context) &&
         !Condition->HasSideEffects(In.U.Context);
}

MaskSearch::Voted MaskSearch::votedAway(const Function &F, int I) {
  const Expr *Mask = laneMask(In.U, cast<CallExpr>(F.Nodes[I].S));
  auto *Vote =
      Mask ? dyn_cast<CallExpr>(bare(Values.valueOf(In.U, Mask))) : nullptr;
  StringRef Name = Vote ? cudaCallee(In.U, Vote) : StringRef();
  // Lanes that have the same value are in one mask.
  bool IsOfValues = Name == "__ballot_sync" || Name == "__match_any_sync";
  if (!IsOfValues && Name != "__activemask")
    return {};
  auto At = llvm::find_if(F.Nodes, [&](const Node &N) { return N.S == Vote; });
  if (At == F.Nodes.end())
    return {};
  const Expr *Test =
      IsOfValues && Vote->getNumArgs() == 2 ? Vote->getArg(1) : nullptr;
  auto Before = In.Flow.guardsOf(F, At - F.Nodes.begin(), WarpVarying);
  for (const Expr *Condition : In.Flow.guardsOf(F, I, WarpVarying)) {
    // In a loop that who leaves does not come to the next vote: what is asked
    // behind the vote keeps lanes away in this round.
    auto Asked =
        llvm::find_if(F.Nodes, [&](const Node &N) { return N.S == Condition; });
    bool IsBehind = Asked > At && Asked - F.Nodes.begin() < I;
    if (llvm::is_contained(Before, Condition) && !IsBehind)
      continue;
    if (!Test ||
        !Values.isMadeOf(In, Condition, Test, Name == "__match_any_sync") ||
        (Name == "__ballot_sync" && isOpposite(F, I, Condition, Test)))
      return {Vote, Condition};
  }
  return {};
}

void checks::checkPartialMaskSync(CheckInput In) {
  MaskSearch Search(In);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call)
        continue;
      auto [Name, Given] = Search.madeBy(Call);
      std::string Lanes = "all lanes";
      Guard Around;
      if (!Name.empty() && !Given) {
        Around = Search.guardAt(F, I);
      } else if (auto [Vote, Condition] = Search.votedAway(F, I); Vote) {
        Around.Condition = Condition;
        Name = cudaCallee(In.U, Call);
        Lanes =
            ("the lanes of '" + cudaCallee(In.U, Vote) + "' in line ").str() +
            std::to_string(In.U.lineOf(Vote->getBeginLoc()));
      }
      if (!Around.Condition)
        continue;
      std::string What = ("'" + Name + "'").str();
      if (const FunctionDecl *D = callee(Call); D && In.U.find(D))
        What += " in '" + D->getNameAsString() + "'";
      std::string Lost = "'" + In.U.text(Around.Condition) + "'";
      Supposition OfBlocks;
      if (Around.OfWaves) {
        // Of a wave of 64 a block of one warp has no other half at all.
        Lost = "on waves of 64 lanes " + Lost;
        OfBlocks.Kernel = kernelPlace(In.U, F);
        OfBlocks.OneWarpArgs = {
            What, Lanes,
            "a block of one warp, which is half of a wave of 64 lanes,"};
      }
      In.U.report(cu2x::diag::Kind::PartialMaskSync, Call->getCallee(),
                  {What, Lanes, Lost}, std::move(OfBlocks));
    }
  }
}
