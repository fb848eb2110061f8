//===- BranchMaskFix.cpp - Masks of the lanes of a branch -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The mask of a call in a branch is what the lanes vote before they part:
//
//     unsigned Lanes = __ballot_sync(0xffffffff, Keep);
//     if (Keep)
//       X = __shfl_down_sync(Lanes, X, 1);
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef AllLanes = "0xffffffff";

namespace {

/// The condition that decides alone which lanes come to a place.
struct Branch {
  const IfStmt *If = nullptr; ///< null: all lanes come
  bool InElse = false;
};

} // namespace

/// None where the answer is not as simple as that.
static std::optional<Branch> branchOf(CheckInput In, const Function &F, int I) {
  Branch Result;
  int At = -1;
  for (int Child = I, P = F.Nodes[I].Parent; P >= 0;
       Child = P, P = F.Nodes[P].Parent) {
    const Expr *Around = In.Flow.branchAround(F, Child, WaveVarying);
    if (!Around)
      break;
    if (In.Flow.branchAround(F, P, WaveVarying) == Around)
      continue; // the condition is further out
    auto *If = dyn_cast<IfStmt>(F.Nodes[P].S);
    if (!If || Result.If)
      return std::nullopt;
    Result = {If, F.Nodes[Child].S == If->getElse()};
    At = P;
  }
  int Whole = At < 0 ? I : At;
  if (!In.Flow.guardsOf(F, Whole, WaveVarying).empty())
    return std::nullopt;
  if (!Result.If)
    return Result;
  // There has to be a place in front of it for another statement.
  int Parent = F.Nodes[At].Parent;
  const Expr *Condition = Result.If->getCond();
  if (Parent < 0 || !isa<CompoundStmt>(F.Nodes[Parent].S) ||
      Result.If->getInit() || Result.If->getConditionVariable() ||
      Condition->HasSideEffects(In.U.Context) || In.U.text(Condition).empty())
    return std::nullopt;
  return Result;
}

namespace {

/// The variables for masks in one function.
class Masks {
public:
  Masks(CheckInput In, const Function &F) : In(In), F(F) {}

  /// Writes the mask of the lanes of \p B in place of \p Mask.
  void write(const Branch &B, const Expr *Mask, SourceEdits &Edits);

private:
  CheckInput In;
  const Function &F;
  std::map<std::pair<const IfStmt *, bool>, std::string> Names;
  unsigned Count[2] = {0, 0}; ///< of names for branches and for others
};

} // namespace

void Masks::write(const Branch &B, const Expr *Mask, SourceEdits &Edits) {
  if (!B.If)
    return Edits.replace(Mask, AllLanes);
  std::string &Name = Names[{B.If, B.InElse}];
  if (Name.empty()) {
    std::string Base = B.InElse ? "OtherLanes" : "Lanes";
    if (unsigned Others = Count[B.InElse]++)
      Base += std::to_string(Others + 1);
    Name = unusedName(F, Base);
  }
  std::string Condition = In.U.text(B.If->getCond());
  if (B.InElse)
    Condition = "!(" + Condition + ")";
  Edits.insertStatement(B.If, ("unsigned " + Name + " = __ballot_sync(" +
                               AllLanes + ", " + Condition + ");")
                                  .str());
  Edits.replace(Mask, Name);
}

/// The node of the call of `__activemask` that \p Mask is, itself or as the
/// only value of a variable; -1 for others.
static int activeMaskOf(CheckInput In, const Function &F, const Expr *Mask) {
  const Expr *Value = bare(Mask);
  if (auto *Ref = dyn_cast<DeclRefExpr>(Value)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || !Var->getInit())
      return -1;
    for (const Node &N : F.Nodes)
      if (auto *Op = dyn_cast<BinaryOperator>(N.S))
        if (Op->isAssignmentOp() && baseVariable(Op->getLHS()) == Var)
          return -1;
    Value = bare(Var->getInit());
  }
  auto *Call = dyn_cast<CallExpr>(Value);
  if (!Call || cudaCallee(In.U, Call) != "__activemask")
    return -1;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I)
    if (F.Nodes[I].S == Call)
      return I;
  return -1;
}

/// Whether node \p I is the mask of a warp function.
static bool isMask(const Unit &U, const Function &F, int I) {
  auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
  StringRef Name = Call ? cudaCallee(U, Call) : StringRef();
  const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
  unsigned Place = W && W->takesMask() ? W->Mask : 0;
  return ((W && W->takesMask()) || Name == "__syncwarp") &&
         Call->getNumArgs() > Place &&
         Call->getArg(Place)->IgnoreParenImpCasts() == F.Nodes[I].S;
}

bool checks::isMaskOnly(const Unit &U, const Function &F, int I) {
  if (isMask(U, F, I))
    return true;
  auto *Declared = dyn_cast_or_null<DeclStmt>(F.parent(I));
  auto *Var = Declared && Declared->isSingleDecl()
                  ? dyn_cast<VarDecl>(Declared->getSingleDecl())
                  : nullptr;
  if (!Var || !Var->isLocalVarDecl() || !Var->getInit() ||
      Var->getInit()->IgnoreParenImpCasts() != F.Nodes[I].S)
    return false;
  for (const Function &Other : U.Functions)
    for (int J = 0, E = Other.Nodes.size(); J < E; ++J)
      if (auto *Ref = dyn_cast<DeclRefExpr>(Other.Nodes[J].S))
        if (Ref->getDecl() == Var && !isMask(U, Other, J))
          return false;
  return true;
}

void checks::fixBranchMasks(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    Masks Names(In, F);
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
      const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
      if (!W || !W->takesMask() || Call->getNumArgs() <= unsigned(W->Mask))
        continue;
      const Expr *Mask = Call->getArg(W->Mask);
      std::optional<int64_t> Known = In.U.constant(Mask);
      SourceEdits Edits(In.U);
      if (Known && uint32_t(*Known) == 0xffffffffu) {
        std::optional<Branch> B = branchOf(In, F, I);
        if (!B || !B->If)
          continue;
        Names.write(*B, Mask, Edits);
        Edits.offer(cu2x::diag::Kind::PartialMaskSync,
                    Call->getCallee()->getBeginLoc(),
                    cu2x::diag::FixClass::Maybe);
      } else if (In.Flow.kindsOf(Mask) & ActiveMask) {
        int Asked = activeMaskOf(In, F, Mask);
        std::optional<Branch> B;
        if (Asked >= 0)
          B = branchOf(In, F, Asked);
        // Not all lanes need come to a function that a branch may call, and who
        // counts the lanes is told 64 by the mask of all.
        if (!B || !F.IsKernel || (!B->If && !isMaskOnly(In.U, F, Asked)))
          continue;
        Names.write(*B, cast<Expr>(F.Nodes[Asked].S), Edits);
        Edits.offer(cu2x::diag::Kind::ActiveMaskToken, Mask->getBeginLoc(),
                    cu2x::diag::FixClass::Maybe);
      }
    }
  }
}
