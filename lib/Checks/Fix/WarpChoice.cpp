//===- WarpChoice.cpp - Groups of 32 lanes or whole waves -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChoice.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void WarpUse::add(const WarpUse &Other) {
  WarpSize |= Other.WarpSize;
  Votes |= Other.Votes;
  By32 |= Other.By32;
  Narrow |= Other.Narrow;
  Shuffles |= Other.Shuffles;
  ByOther |= Other.ByOther;
}

static void noteCall(const Unit &U, const CallExpr *Call, WarpUse &Use) {
  const frontend::WarpFunction *W =
      frontend::findWarpFunction(cudaCallee(U, Call));
  if (!W)
    return;
  if (!W->isShuffle()) {
    Use.Votes = true;
    return;
  }
  bool HasWidth = Call->getNumArgs() > unsigned(W->Width) &&
                  !isa<CXXDefaultArgExpr>(Call->getArg(W->Width));
  if (HasWidth)
    Use.Narrow |= !isBuiltin(U, Call->getArg(W->Width), "warpSize");
  else if (W->takesMask())
    Use.Shuffles = true;
  else
    Use.Narrow = true; // what gives it a mask gives it the width 32
}

/// `threadIdx.x % n` for an n that the host may have taken from the device.
static bool dividesByOther(CheckInput In, const BinaryOperator *Op) {
  if (Op->getOpcode() != BO_Div && Op->getOpcode() != BO_Rem)
    return false;
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Op->getRHS()));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && !In.U.isCuda(Var) && !In.U.constant(Op->getRHS()) &&
         (In.Flow.kindsOf(Op->getLHS()) & WarpVarying);
}

static void noteUse(CheckInput In, const Stmt *S, WarpUse &Use) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    Use.WarpSize |= isBuiltin(In.U, Ref, "warpSize");
  } else if (auto *Asm = dyn_cast<GCCAsmStmt>(S)) {
    std::string Text = Asm->getAsmString();
    for (StringRef Register : {"%laneid", "%warpid", "%lanemask"})
      Use.WarpSize |= StringRef(Text).contains(Register);
  } else if (auto *Call = dyn_cast<CallExpr>(S)) {
    noteCall(In.U, Call, Use);
    // CUB's.
    Use.WarpSize |= cudaCallee(In.U, Call) == "LaneId";
  } else if (auto *Op = dyn_cast<BinaryOperator>(S)) {
    int64_t Right = In.U.constant(Op->getRHS()).value_or(0);
    Use.By32 |= ((Op->getOpcode() == BO_Div || Op->getOpcode() == BO_Rem) &&
                 Right == 32) ||
                (Op->getOpcode() == BO_And && Right == 31) ||
                (Op->getOpcode() == BO_Shr && Right == 5);
    Use.ByOther |= dividesByOther(In, Op);
  }
}

/// Takes what \p S, a part of function \p I, has to do with warps.
void WarpChoice::note(int I, const Stmt *S) {
  noteUse(In, S, Own[I]);
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(S))
    return forEach(Default->getExpr(), [&](const Stmt *Part) {
      note(I, Part);
      return true;
    });
  auto *Call = dyn_cast<CallExpr>(S);
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  if (auto *Construct = dyn_cast<CXXConstructExpr>(S)) {
    D = Construct->getConstructor();
    noteConstructor(I, Construct->getConstructor());
  }
  if (const Function *Called = D ? In.U.find(D) : nullptr)
    Callees[I].push_back(Called - In.U.Functions.data());
}

/// As note, for the constructor \p D that the function calls, with the values
/// of members.
void WarpChoice::noteConstructor(int I, const CXXConstructorDecl *D) {
  if (!In.U.isUser(D->getLocation()) || !Noted.insert({I, D}).second)
    return;
  auto NoteAll = [&](const Stmt *Whole) {
    forEach(Whole, [&](const Stmt *Part) {
      note(I, Part);
      return true;
    });
  };
  if (auto *Definition =
          dyn_cast_or_null<CXXConstructorDecl>(D->getDefinition()))
    D = Definition;
  for (const CXXCtorInitializer *Init : D->inits()) {
    const Expr *Value = Init->getInit();
    if (auto *Default = dyn_cast_or_null<CXXDefaultInitExpr>(Value))
      Value = Default->getExpr();
    NoteAll(Value);
  }
  if (D->hasBody())
    NoteAll(D->getBody());
}

WarpChoice::WarpChoice(CheckInput In) : In(In) {
  const std::vector<Function> &All = In.U.Functions;
  int Count = All.size();
  Own.resize(Count);
  Callees.resize(Count);
  Groups.resize(Count);
  OfGroup.resize(Count);
  FromKernel.resize(Count);
  for (int I = 0; I < Count; ++I) {
    Groups[I] = I;
    if (!All[I].IsDevice)
      continue;
    for (const Node &N : All[I].Nodes)
      note(I, N.S);
    if (auto *Constructor = dyn_cast<CXXConstructorDecl>(All[I].Decl))
      noteConstructor(I, Constructor);
  }
  std::vector<int> Pending;
  for (int I = 0; I < Count; ++I) {
    // What has nothing to do with warps ties nobody together.
    for (int Callee : Callees[I]) {
      std::vector<bool> Seen(Count);
      if (usesWarps(Callee, Seen))
        Groups[groupOf(Callee)] = groupOf(I);
    }
    if (All[I].IsKernel)
      Pending.push_back(I);
  }
  for (int I = 0; I < Count; ++I)
    OfGroup[groupOf(I)].add(Own[I]);
  while (!Pending.empty()) {
    int I = Pending.back();
    Pending.pop_back();
    if (FromKernel[I])
      continue;
    FromKernel[I] = true;
    Pending.insert(Pending.end(), Callees[I].begin(), Callees[I].end());
  }
  followBranches();
}

void WarpChoice::followBranches() {
  const std::vector<Function> &All = In.U.Functions;
  LacksLanes.resize(All.size());
  std::vector<int> Pending;
  for (const Function &F : All) {
    if (!F.IsDevice)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      const Function *Called = D ? In.U.find(D) : nullptr;
      if (Called && In.Flow.branchAround(F, I, WaveVarying))
        Pending.push_back(Called - All.data());
    }
  }
  while (!Pending.empty()) {
    int I = Pending.back();
    Pending.pop_back();
    if (LacksLanes[I])
      continue;
    LacksLanes[I] = true;
    Pending.insert(Pending.end(), Callees[I].begin(), Callees[I].end());
  }
}

int WarpChoice::groupOf(int I) const {
  while (Groups[I] != I)
    I = Groups[I];
  return I;
}

bool WarpChoice::usesWarps(int I, std::vector<bool> &Seen) const {
  if (Seen[I])
    return false;
  Seen[I] = true;
  return Own[I].isAny() || llvm::any_of(Callees[I], [&](int Callee) {
           return usesWarps(Callee, Seen);
         });
}

WarpUse WarpChoice::around(const Function &F) const {
  return OfGroup[groupOf(&F - In.U.Functions.data())];
}

bool WarpChoice::isCalledByKernel(const Function &F) const {
  return FromKernel[&F - In.U.Functions.data()];
}

bool WarpChoice::mayLackLanes(const Function &F, int I) const {
  return LacksLanes[&F - In.U.Functions.data()] ||
         In.Flow.branchAround(F, I, WaveVarying);
}
