//===- WarpChoice.cpp - Groups of 32 lanes or whole waves -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChoice.h"
#include "Fixes.h"
#include "WaveReduction.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/DeclTemplate.h"

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
  BySome |= Other.BySome;
  IsOpen |= Other.IsOpen;
}

static bool mentionsWarpSize(const Unit &U, const Expr *E) {
  bool Found = false;
  forEach(E, [&](const Stmt *S) {
    Found |= isa<DeclRefExpr>(S) && isBuiltin(U, cast<Expr>(S), "warpSize");
    return !Found;
  });
  return Found;
}

void WarpChoice::noteVotes() {
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E && F.IsDevice; ++I)
      if (auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S)) {
        const frontend::WarpFunction *W = warpFunction(In.U, Call);
        if (W && W->GivesMask && isMaskOnly(In.U, F, I))
          MasksOnly.insert(Call);
      }
}

void WarpChoice::noteShuffle(const CallExpr *Call, WarpUse &Use) {
  const frontend::WarpFunction *W = warpFunction(In.U, Call);
  if (Call->getNumArgs() <= unsigned(W->Distance)) {
    Use.IsOpen = true;
    return;
  }
  bool IsLane = W->Op == frontend::WarpOp::ShuffleIndex;
  const Expr *Distance = Call->getArg(W->Distance);
  Use.IsOpen |= !Origin.isKnown(Distance, /*WithData=*/IsLane);
  Use.BySome |= IsLane && In.U.constant(Distance).value_or(0) != 0;
  bool HasWidth = Call->getNumArgs() > unsigned(W->Width) &&
                  !isa<CXXDefaultArgExpr>(Call->getArg(W->Width));
  if (HasWidth) {
    Use.Narrow |= !isBuiltin(In.U, Call->getArg(W->Width), "warpSize");
    Use.IsOpen |= !Origin.isKnown(Call->getArg(W->Width));
  } else if (W->takesMask()) {
    Use.Shuffles = true;
  } else {
    Use.Narrow = true; // what gives it a mask gives it the width 32
  }
}

/// Whether \p T is a cooperative group of a block or more, or of up to 32
/// lanes.
static bool isGroupOfAnyWave(QualType T) {
  const CXXRecordDecl *Record =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->getIdentifier())
    return false;
  if (Record->getName() == "thread_block" || Record->getName() == "grid_group")
    return true;
  auto *Tile = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  return Tile && Tile->getName() == "thread_block_tile" &&
         Tile->getTemplateArgs()[0].getKind() == TemplateArgument::Integral &&
         Tile->getTemplateArgs()[0].getAsIntegral().ule(32);
}

/// Whether \p Call, of a function that is not the user's, has nothing to do
/// with the size of a wave.
static bool isFreeOfWaves(const CallExpr *Call) {
  const DeclContext *Outer = nullptr;
  for (const DeclContext *DC = callee(Call)->getDeclContext(); DC;
       DC = DC->getParent())
    if (isa<NamespaceDecl>(DC))
      Outer = DC;
  if (!Outer)
    return true; // a function of CUDA's own, or of the C library
  if (Outer->isStdNamespace())
    return true;
  const IdentifierInfo *Name = cast<NamespaceDecl>(Outer)->getIdentifier();
  if (!Name || Name->getName() != "cooperative_groups")
    return false;
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    return isGroupOfAnyWave(
        bare(Member->getImplicitObjectArgument())->getType());
  if (Call->getType()->isRecordType() && !isGroupOfAnyWave(Call->getType()))
    return false;
  return llvm::all_of(Call->arguments(), [](const Expr *Arg) {
    return !bare(Arg)->getType()->isRecordType() ||
           isGroupOfAnyWave(bare(Arg)->getType());
  });
}

void WarpChoice::noteCall(const CallExpr *Call, WarpUse &Use) {
  StringRef Name = cudaCallee(In.U, Call);
  if (const frontend::WarpFunction *W = frontend::findWarpFunction(Name)) {
    if (W->isShuffle())
      noteShuffle(Call, Use);
    else
      Use.Votes |= !MasksOnly.contains(Call);
    return;
  }
  const FunctionDecl *D = callee(Call);
  if (!D || In.U.isUser(D->getLocation()))
    return;
  if (Name == "LaneId")
    Use.WarpSize = true; // CUB's
  else
    Use.IsOpen |= !isFreeOfWaves(Call);
}

/// `threadIdx.x % N` and the like.
void WarpChoice::noteOperator(const BinaryOperator *Op, WarpUse &Use) {
  BinaryOperatorKind Kind =
      Op->isCompoundAssignmentOp()
          ? BinaryOperator::getOpForCompoundAssignment(Op->getOpcode())
          : Op->getOpcode();
  const Expr *Value = Op->getLHS(), *By = Op->getRHS();
  if (Kind == BO_And && In.U.constant(Value))
    std::swap(Value, By);
  bool IsOfWave = mentionsWarpSize(In.U, By);
  std::optional<int64_t> Number = IsOfWave ? std::nullopt : In.U.constant(By);
  bool IsSplit =
      Kind == BO_Div || Kind == BO_Rem || Kind == BO_And || Kind == BO_Shr;
  Use.By32 |= ((Kind == BO_Div || Kind == BO_Rem) && Number == 32) ||
              (Kind == BO_And && Number == 31) ||
              (Kind == BO_Shr && Number == 5);
  if (!IsSplit && !Op->isComparisonOp())
    return;
  if (!By->getType()->isIntegerType() || !Value->getType()->isIntegerType())
    return;
  if (Number) {
    Use.BySome |= (IsSplit || *Number != 0) && Origin.hasIndex(Value);
    return;
  }
  if (IsSplit && Origin.hasIndex(Value) && !Origin.isKnown(By))
    Use.IsOpen = true;
}

void WarpChoice::note(const Stmt *S, WarpUse &Use) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    Use.WarpSize |= isBuiltin(In.U, Ref, "warpSize");
  } else if (auto *Asm = dyn_cast<GCCAsmStmt>(S)) {
    // Other registers, and what lanes exchange, may be the wave's.
    std::string Text = Asm->getAsmString();
    if (StringRef(Text).contains("%laneid"))
      Use.WarpSize = true;
    else
      for (StringRef Word : {"%%", "shfl", "vote", "match", "activemask",
                             "redux", "WARP_SZ", "call"})
        Use.IsOpen |= StringRef(Text).contains(Word);
  } else if (auto *Call = dyn_cast<CallExpr>(S)) {
    noteCall(Call, Use);
  } else if (auto *Op = dyn_cast<BinaryOperator>(S)) {
    noteOperator(Op, Use);
  }
}

WarpChoice::WarpChoice(CheckInput In)
    : In(In), Graph(In.U), Origin(In.U, Graph) {
  noteVotes();
  const std::vector<Code> &Codes = Graph.codes();
  int Count = Codes.size();
  Own.resize(Count);
  Groups.resize(Count);
  OfGroup.resize(Count);
  FromKernel.resize(Count);
  LacksLanes.resize(Count);
  for (int I = 0; I < Count; ++I) {
    Groups[I] = I;
    for (const Stmt *S : Codes[I].Parts)
      note(S, Own[I]);
    Own[I].IsOpen |= Codes[I].IsOpen;
  }
  std::vector<bool> LeadsToWarps(Count);
  for (bool Again = true; Again;) {
    Again = false;
    for (int I = 0; I < Count; ++I) {
      bool Leads = LeadsToWarps[I] || Own[I].isAny();
      WarpUse &Use = Own[I];
      bool IsOpen = Use.IsOpen, BySome = Use.BySome;
      for (const Call &Made : Codes[I].Calls) {
        Leads |= LeadsToWarps[Made.Callee];
        // A number that may be the wave's comes from there as well.
        Use.IsOpen |= Own[Made.Callee].IsOpen;
        Use.BySome |= Own[Made.Callee].BySome;
      }
      Again |= Leads != LeadsToWarps[I] || IsOpen != Use.IsOpen ||
               BySome != Use.BySome;
      LeadsToWarps[I] = Leads;
    }
  }
  for (int I = 0; I < Count; ++I) {
    // What has nothing to do with warps ties nobody together.
    for (const Call &Made : Codes[I].Calls)
      if (LeadsToWarps[Made.Callee])
        Groups[groupOf(Made.Callee)] = groupOf(I);
    if (Codes[I].IsKernel)
      mark(I, FromKernel);
  }
  for (int I = 0; I < Count; ++I)
    OfGroup[groupOf(I)].add(Own[I]);
  followBranches();
}

void WarpChoice::mark(int I, std::vector<bool> &Marks) const {
  llvm::SmallVector<int, 16> Pending = {I};
  while (!Pending.empty()) {
    int Next = Pending.pop_back_val();
    if (Marks[Next])
      continue;
    Marks[Next] = true;
    for (const Call &Made : Graph.codes()[Next].Calls)
      Pending.push_back(Made.Callee);
  }
}

void WarpChoice::followBranches() {
  llvm::DenseMap<const Stmt *, bool> IsUnderBranch; ///< nodes with calls
  for (const Code &C : Graph.codes())
    for (const Call &Made : C.Calls)
      IsUnderBranch[Made.At] = Made.IsChoice;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (auto It = IsUnderBranch.find(F.Nodes[I].S); It != IsUnderBranch.end())
        It->second = In.Flow.branchAround(F, I, WaveVarying) != nullptr;
  for (const Code &C : Graph.codes())
    for (const Call &Made : C.Calls)
      if (IsUnderBranch.lookup(Made.At))
        mark(Made.Callee, LacksLanes);
}

int WarpChoice::groupOf(int I) const {
  while (Groups[I] != I)
    I = Groups[I];
  return I;
}

WarpUse WarpChoice::around(const Function &F) const {
  int I = Graph.find(F.Decl);
  return I < 0 ? WarpUse() : OfGroup[groupOf(I)];
}

bool WarpChoice::isSameOverWaves(const Function &F) const {
  int Place = Graph.find(F.Decl);
  if (Place < 0)
    return false;
  auto [At, New] = SameOverWaves.try_emplace(groupOf(Place));
  if (New) {
    llvm::SmallVector<int, 8> Codes;
    for (int I = 0, E = Groups.size(); I < E; ++I)
      if (groupOf(I) == At->first)
        Codes.push_back(I);
    At->second = checks::isSameOverWaves(In, Graph, Codes);
  }
  return At->second;
}

bool WarpChoice::isCalledByKernel(const Function &F) const {
  int I = Graph.find(F.Decl);
  return I >= 0 && FromKernel[I];
}

bool WarpChoice::mayLackLanes(const Function &F, int I) const {
  int Place = Graph.find(F.Decl);
  return (Place >= 0 && LacksLanes[Place]) ||
         In.Flow.branchAround(F, I, WaveVarying);
}
