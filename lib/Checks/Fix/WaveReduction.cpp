//===- WaveReduction.cpp - Ladders that may go over the wave ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The known forms are gone through and what they name is allowed: shuffles,
// `warpSize`, variables with a result. Anything else that names such a thing is
// a doubt.
//
//===----------------------------------------------------------------------===//

#include "WaveReduction.h"

#include "BlockPlace.h"
#include "LadderSteps.h"
#include "WholeWaves.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

/// A variable that holds the result of a wave.
struct Reduced {
  Operation Op;
  int At;           ///< the node behind which it does
  unsigned Steps;   ///< that are written out; 0 for a loop or a call
  int64_t Distance; ///< of the last of these
};

class WaveReduction {
public:
  WaveReduction(CheckInput In, const CallGraph &Graph,
                llvm::ArrayRef<int> Codes)
      : In(In), Graph(Graph), Codes(Codes) {}
  bool isKnown();

private:
  bool isTopLevel(const Function &F, int I) const;
  bool isSame(QualType A, QualType B) const {
    return In.U.Context.hasSameUnqualifiedType(A, B);
  }
  void allow(const Stmt *S, const VarDecl *Var);
  void setReduced(const VarDecl *Var, Reduced How);
  void readLoop(const Function &F, int I);
  void readStep(const Function &F, int I);
  void readCall(const Function &F, int I);
  void readReturns(const Function &F);
  void readBranch(const Function &F, int I);
  void allowEarlier(const Function &F);
  void allowLanes(const Function &F);
  bool isLane(const Expr *E);
  bool isLaneZero(const Expr *E);
  bool isAtomic(const Function &F, const Stmt *S);
  bool isResult(const Expr *E, Operation Op, QualType T);
  std::optional<Operation> resultOf(const Expr *E) const;
  bool isAllAllowed() const;

  CheckInput In;
  const CallGraph &Graph;
  llvm::ArrayRef<int> Codes;
  llvm::DenseMap<const VarDecl *, Reduced> Variables;
  llvm::DenseMap<const FunctionDecl *, Operation> Results;
  llvm::DenseMap<const VarDecl *, unsigned> LaneTests; ///< of a lane's number
  llvm::SmallPtrSet<const Stmt *, 32> Allowed;
  bool IsKnown = true;
};

} // namespace

static const Expr *plain(const Expr *E) { return E->IgnoreParenImpCasts(); }

/// Whether node \p I always runs, once, when \p F does.
bool WaveReduction::isTopLevel(const Function &F, int I) const {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (!isa<CompoundStmt, AttributedStmt>(F.Nodes[P].S))
      return false;
  return true;
}

/// Allows each mention of \p Var in \p S.
void WaveReduction::allow(const Stmt *S, const VarDecl *Var) {
  forEach(S, [&](const Stmt *Part) {
    auto *Ref = dyn_cast<DeclRefExpr>(Part);
    if (Ref && Ref->getDecl() == Var)
      Allowed.insert(Ref);
    return true;
  });
}

void WaveReduction::setReduced(const VarDecl *Var, Reduced How) {
  // What holds a result already is no value of one lane.
  IsKnown &= Variables.try_emplace(Var, How).second;
}

/// `for (int D = 16; D > 0; D /= 2)` around steps.
void WaveReduction::readLoop(const Function &F, int I) {
  auto *Loop = cast<ForStmt>(F.Nodes[I].S);
  auto *Declared = dyn_cast_or_null<DeclStmt>(Loop->getInit());
  auto *Distance = Declared && Declared->isSingleDecl()
                       ? dyn_cast<VarDecl>(Declared->getSingleDecl())
                       : nullptr;
  if (!Distance || !isTopLevel(F, I) ||
      !isHalving(In.U, Loop->getInc(), Distance))
    return;
  llvm::SmallVector<const Stmt *, 4> Body;
  if (auto *Block = dyn_cast<CompoundStmt>(Loop->getBody()))
    Body.append(Block->body_begin(), Block->body_end());
  else
    Body.push_back(Loop->getBody());
  for (const Stmt *S : Body) {
    std::optional<Step> Found = stepIn(In.U, S);
    if (!Found || numberOf(Found->Distance) != Distance)
      return;
  }
  for (const Stmt *S : Body) {
    std::optional<Step> Found = stepIn(In.U, S);
    Allowed.insert(Found->Shuffle);
    allow(S, Found->Var);
    setReduced(Found->Var, {Found->Op, I, 0, 0});
  }
}

/// A step that is written out: each goes on from the one before.
void WaveReduction::readStep(const Function &F, int I) {
  std::optional<Step> Found = stepIn(In.U, F.Nodes[I].S);
  std::optional<int64_t> Lanes =
      Found ? In.U.constant(Found->Distance) : std::nullopt;
  if (!Lanes || !isTopLevel(F, I))
    return;
  Allowed.insert(Found->Shuffle);
  allow(F.Nodes[I].S, Found->Var);
  auto [At, New] =
      Variables.try_emplace(Found->Var, Reduced{Found->Op, I, 1, *Lanes});
  if (New) {
    IsKnown &= *Lanes == 16 || *Lanes == 1;
    return;
  }
  Reduced &Known = At->second;
  bool IsNext = *Lanes * 2 == Known.Distance || *Lanes == Known.Distance * 2;
  IsKnown &= Known.Steps > 0 && Known.Op == Found->Op && IsNext;
  ++Known.Steps;
  Known.Distance = *Lanes;
}

/// The operation by which \p E, a call of the user's, has the result of a wave.
std::optional<Operation> WaveReduction::resultOf(const Expr *E) const {
  auto *Call = dyn_cast<CallExpr>(plain(E));
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  auto It = D ? Results.find(D->getCanonicalDecl()) : Results.end();
  return It == Results.end() ? std::nullopt : std::optional(It->second);
}

/// `int X = sumOfWarp(Y)`, also as an assignment.
void WaveReduction::readCall(const Function &F, int I) {
  auto Take = [&](const VarDecl *Var, const Expr *Value) {
    std::optional<Operation> Op = resultOf(Value);
    if (!Op || !isSame(Var->getType(), plain(Value)->getType()) ||
        !Allowed.insert(plain(Value)).second)
      return;
    // `X = sumOfWarp(X)` gives away what X was.
    int Last = I, Count = F.Nodes.size();
    while (Last + 1 < Count && F.Nodes[Last + 1].Parent >= I)
      ++Last;
    setReduced(Var, {*Op, Last, 0, 0});
  };
  if (!isTopLevel(F, I))
    return;
  if (auto *Declared = dyn_cast<DeclStmt>(F.Nodes[I].S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D); Var && Var->getInit() &&
                                            Var->hasLocalStorage() &&
                                            Var->getType()->isArithmeticType())
        Take(Var, Var->getInit());
    return;
  }
  auto *E = dyn_cast<Expr>(F.Nodes[I].S);
  auto *Set = E ? dyn_cast<BinaryOperator>(plain(E)) : nullptr;
  const VarDecl *Var =
      Set && Set->getOpcode() == BO_Assign ? numberOf(Set->getLHS()) : nullptr;
  if (!Var || !resultOf(Set->getRHS()))
    return;
  Allowed.insert(plain(Set->getLHS()));
  Take(Var, Set->getRHS());
}

void WaveReduction::readReturns(const Function &F) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Return = dyn_cast<ReturnStmt>(F.Nodes[I].S);
    if (!Return)
      continue;
    // Lanes that have left take no part in a ladder.
    IsKnown &= isTopLevel(F, I);
    const Expr *Value = Return->getRetValue();
    if (!Value)
      continue;
    std::optional<Operation> Op = resultOf(Value);
    if (const VarDecl *Var = numberOf(Value))
      if (auto It = Variables.find(Var); It != Variables.end())
        Op = It->second.Op;
    if (!Op || !isSame(plain(Value)->getType(), F.Decl->getReturnType()))
      continue;
    Allowed.insert(plain(Value));
    Results.try_emplace(F.Decl->getCanonicalDecl(), *Op);
  }
}

/// `threadIdx.x % warpSize`, `threadIdx.x & (warpSize - 1)`.
bool WaveReduction::isLane(const Expr *E) {
  auto *Op = dyn_cast<BinaryOperator>(plain(E));
  if (!Op || !isThread(In.U, Op->getLHS()))
    return false;
  const Expr *Size = plain(Op->getRHS());
  if (Op->getOpcode() == BO_And) {
    auto *Less = dyn_cast<BinaryOperator>(Size);
    if (!Less || Less->getOpcode() != BO_Sub ||
        In.U.constant(Less->getRHS()) != 1)
      return false;
    Size = plain(Less->getLHS());
  } else if (Op->getOpcode() != BO_Rem) {
    return false;
  }
  if (!isBuiltin(In.U, Size, "warpSize"))
    return false;
  Allowed.insert(Size);
  return true;
}

bool WaveReduction::isLaneZero(const Expr *E) {
  E = plain(E);
  const Expr *Number = nullptr;
  if (auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    Number = Not->getSubExpr();
  else if (auto *Equal = dyn_cast<BinaryOperator>(E);
           Equal && Equal->getOpcode() == BO_EQ)
    Number = In.U.constant(Equal->getRHS()) == 0   ? Equal->getLHS()
             : In.U.constant(Equal->getLHS()) == 0 ? Equal->getRHS()
                                                   : nullptr;
  if (!Number)
    return false;
  const VarDecl *Var = numberOf(Number);
  if (!Var)
    return isLane(Number);
  ++LaneTests[Var];
  return true; // allowLanes looks at the variable
}

/// Whether \p E is nothing but results of waves by \p Op, of type \p T.
bool WaveReduction::isResult(const Expr *E, Operation Op, QualType T) {
  E = plain(E);
  if (!isSame(E->getType(), T))
    return false;
  if (auto *Sum = dyn_cast<BinaryOperator>(E))
    return operationOf(Sum->getOpcode()) == Op && !Sum->isAssignmentOp() &&
           isResult(Sum->getLHS(), Op, T) && isResult(Sum->getRHS(), Op, T);
  if (resultOf(E) == Op) {
    Allowed.insert(E);
    return true;
  }
  const VarDecl *Var = numberOf(E);
  auto It = Var ? Variables.find(Var) : Variables.end();
  if (It == Variables.end() || It->second.Op != Op)
    return false;
  Allowed.insert(E);
  return true;
}

/// `atomicAdd(Place, Result)` with one place for the block.
bool WaveReduction::isAtomic(const Function &F, const Stmt *S) {
  auto *E = dyn_cast<Expr>(S);
  auto *Call = E ? dyn_cast<CallExpr>(plain(E)) : nullptr;
  StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
  std::optional<Operation> Op = operationOf(Name);
  return Op && Name.starts_with("atomic") && Call->getNumArgs() == 2 &&
         isOneForBlock(In.U, F, Call->getArg(0)) &&
         isResult(Call->getArg(1), *Op, Call->getType());
}

/// `if (lane == 0)` around atomic functions.
void WaveReduction::readBranch(const Function &F, int I) {
  auto *If = cast<IfStmt>(F.Nodes[I].S);
  if (If->getElse() || If->getInit() || If->getConditionVariable() ||
      !isTopLevel(F, I))
    return;
  llvm::SmallVector<const Stmt *, 4> Body;
  if (auto *Block = dyn_cast<CompoundStmt>(If->getThen()))
    Body.append(Block->body_begin(), Block->body_end());
  else
    Body.push_back(If->getThen());
  bool IsOfResults = llvm::any_of(Body, [&](const Stmt *S) {
    bool Found = false;
    forEach(S, [&](const Stmt *Part) {
      if (auto *E = dyn_cast<Expr>(Part)) {
        const VarDecl *Var = numberOf(E);
        Found |= resultOf(E).has_value() || (Var && Variables.count(Var));
      }
      return !Found;
    });
    return Found;
  });
  if (!IsOfResults)
    return;
  IsKnown &= isLaneZero(If->getCond()) &&
             llvm::all_of(Body, [&](const Stmt *S) { return isAtomic(F, S); });
}

/// What a variable is in front of its ladder is the lane's own.
void WaveReduction::allowEarlier(const Function &F) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    auto It = Var ? Variables.find(Var) : Variables.end();
    if (It == Variables.end() || I > It->second.At)
      continue;
    if (accessAt(F, I) != Access::Other)
      Allowed.insert(Ref);
  }
}

/// `int Lane = threadIdx.x % warpSize` that is only compared with 0.
void WaveReduction::allowLanes(const Function &F) {
  llvm::DenseMap<const VarDecl *, unsigned> Mentions;
  for (const Node &N : F.Nodes)
    if (auto *Ref = dyn_cast<DeclRefExpr>(N.S))
      if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
          Var && LaneTests.count(Var))
        ++Mentions[Var];
  for (auto [Var, Count] : Mentions)
    IsKnown &= Count == LaneTests[Var] && Var->getInit() &&
               !isa<ParmVarDecl>(Var) && isLane(Var->getInit());
}

bool WaveReduction::isAllAllowed() const {
  for (int I : Codes)
    for (const Stmt *S : Graph.codes()[I].Parts) {
      if (isa<GCCAsmStmt, MSAsmStmt>(S))
        return false;
      bool IsOfWave = false;
      if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
        auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        IsOfWave =
            isBuiltin(In.U, Ref, "warpSize") || (Var && Variables.count(Var));
      } else if (auto *Call = dyn_cast<CallExpr>(S)) {
        IsOfWave = warpFunction(In.U, Call) || resultOf(Call);
      }
      if (IsOfWave && !Allowed.contains(S))
        return false;
    }
  return true;
}

bool WaveReduction::isKnown() {
  llvm::SmallVector<const Function *, 8> Functions;
  for (const Function &F : In.U.Functions)
    if (int I = Graph.find(F.Decl); I >= 0 && llvm::is_contained(Codes, I))
      Functions.push_back(&F);
  for (const Function *F : Functions)
    for (int I = 0, E = F->Nodes.size(); I < E; ++I) {
      if (isa<ForStmt>(F->Nodes[I].S))
        readLoop(*F, I);
      else if (isa<Expr>(F->Nodes[I].S))
        readStep(*F, I);
    }
  for (const auto &[Var, How] : Variables)
    IsKnown &= How.Steps == 0 || How.Steps == 5;
  // Results of results, until there are no more.
  for (size_t Before = -1; Before != Results.size() + Variables.size();) {
    Before = Results.size() + Variables.size();
    for (const Function *F : Functions) {
      for (int I = 0, E = F->Nodes.size(); I < E; ++I)
        readCall(*F, I);
      readReturns(*F);
    }
  }
  for (const Function *F : Functions) {
    allowEarlier(*F);
    for (int I = 0, E = F->Nodes.size(); I < E; ++I)
      if (isa<IfStmt>(F->Nodes[I].S))
        readBranch(*F, I);
    allowLanes(*F);
  }
  return IsKnown && isAllAllowed() && hasWholeWaves(In.U, Graph, Codes);
}

bool checks::isSameOverWaves(CheckInput In, const CallGraph &Graph,
                             llvm::ArrayRef<int> Codes) {
  return WaveReduction(In, Graph, Codes).isKnown();
}
