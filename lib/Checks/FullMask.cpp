//===- FullMask.cpp - Masks of all lanes, and who comes -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FullMask.h"

#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

const Expr *checks::laneMask(const Unit &U, const CallExpr *Call) {
  StringRef Name = cudaCallee(U, Call);
  unsigned Mask = 0;
  if (const frontend::WarpFunction *W = frontend::findWarpFunction(Name)) {
    if (!W->takesMask())
      return nullptr;
    Mask = W->Mask;
  } else if (Name != "__syncwarp") {
    return nullptr;
  }
  // Without an argument `__syncwarp` has no mask in HIP.
  return Call->getNumArgs() <= Mask ||
                 isa<CXXDefaultArgExpr>(Call->getArg(Mask))
             ? nullptr
             : Call->getArg(Mask);
}

bool checks::isFullMask(const Unit &U, const Expr *Mask) {
  std::optional<int64_t> Value = U.constant(Mask);
  return Value && uint32_t(*Value) == 0xffffffffu;
}

/// Whether everything in \p F that names \p Array reads an element of it.
static bool isOnlyRead(const Function &F, const VarDecl *Array) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (!Ref || Ref->getDecl() != Array)
      continue;
    int P = F.Nodes[I].Parent;
    while (P >= 0 && isa<ImplicitCastExpr, ParenExpr>(F.Nodes[P].S))
      P = F.Nodes[P].Parent;
    if (P < 0 || !isa<ArraySubscriptExpr>(F.Nodes[P].S) ||
        accessAt(F, P) != Access::Read)
      return false;
  }
  return llvm::none_of(F.Nodes, [&](const Node &N) {
    auto *Lambda = dyn_cast<LambdaExpr>(N.S);
    return Lambda &&
           llvm::any_of(Lambda->captures(), [&](const LambdaCapture &C) {
             return C.capturesVariable() && C.getCapturedVar() == Array;
           });
  });
}

/// The value of an element of a local array that nothing changes; null for
/// others.
static const Expr *elementValue(const Unit &U, const ArraySubscriptExpr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(frontend::arrayIn(E)));
  auto *Array = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto *Around =
      Array && Array->hasLocalStorage() && Array->getType()->isArrayType()
          ? dyn_cast_or_null<FunctionDecl>(Array->getParentFunctionOrMethod())
          : nullptr;
  const Function *F = Around ? U.find(Around) : nullptr;
  auto *List = F ? dyn_cast_or_null<InitListExpr>(Array->getInit()) : nullptr;
  std::optional<int64_t> I = U.constant(frontend::subscriptIn(E));
  return List && I && *I >= 0 && *I < List->getNumInits() &&
                 isOnlyRead(*F, Array)
             ? List->getInit(*I)
             : nullptr;
}

/// The value of a field that each object gets where its class is declared, and
/// that nothing in the unit changes; null for others.
static const Expr *fieldValue(const Unit &U, const MemberExpr *E) {
  auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
  const Expr *Value = Field ? Field->getInClassInitializer() : nullptr;
  auto *Class =
      Value ? dyn_cast<CXXRecordDecl>(Field->getParent()) : nullptr;
  if (!Class)
    return nullptr;
  for (const Function &F : U.Functions) {
    if (auto *Made = dyn_cast<CXXConstructorDecl>(F.Decl))
      for (const CXXCtorInitializer *Init : Made->inits())
        if (Init->getAnyMember() == Field &&
            !isa<CXXDefaultInitExpr>(Init->getInit()))
          return nullptr;
    for (int I = 0, Count = F.Nodes.size(); I < Count; ++I) {
      const Stmt *S = F.Nodes[I].S;
      auto *Member = dyn_cast<MemberExpr>(S);
      auto *List = dyn_cast<InitListExpr>(S);
      bool IsSet = Member && Member->getMemberDecl() == Field &&
                   accessAt(F, I) != Access::Read;
      bool IsMade = List && List->getType()->getAsCXXRecordDecl() == Class &&
                    List->getNumInits() > Field->getFieldIndex() &&
                    !isa<CXXDefaultInitExpr>(
                        List->getInit(Field->getFieldIndex()));
      if (IsSet || IsMade)
        return nullptr;
    }
  }
  return Value;
}

const Expr *MaskValues::valueOf(const Unit &U, const Expr *Mask,
                                unsigned Depth) {
  const Expr *Kept = nullptr;
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(bare(Mask)))
    Kept = elementValue(U, Element);
  else if (auto *Member = dyn_cast<MemberExpr>(bare(Mask)))
    Kept = fieldValue(U, Member);
  if (Kept && Depth < 4)
    return valueOf(U, Kept, Depth + 1);
  auto *Ref = dyn_cast<DeclRefExpr>(Mask->IgnoreParenImpCasts());
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  const auto *Reaching = Var && Depth < 4 ? Definitions.at(Ref) : nullptr;
  if (!Reaching)
    return Mask;
  const Expr *First = nullptr;
  for (const Expr *At : *Reaching) {
    const Expr *Value = At || isa<ParmVarDecl>(Var) ? nullptr : Var->getInit();
    if (auto *Set = dyn_cast_or_null<BinaryOperator>(At);
        Set && Set->getOpcode() == BO_Assign && !frontend::isStepOf(Set, Var))
      Value = Set->getRHS();
    if (!Value)
      return Mask;
    Value = valueOf(U, Value, Depth + 1);
    if (Reaching->size() > 1 && !isFullMask(U, Value))
      return Mask;
    if (!First)
      First = Value;
  }
  return First ? First : Mask;
}

const ParmVarDecl *MaskValues::parameterIn(const Unit &U, const Expr *Mask) {
  auto *Ref = dyn_cast<DeclRefExpr>(valueOf(U, Mask)->IgnoreParenImpCasts());
  auto *Parameter = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  const auto *Reaching = Parameter ? Definitions.at(Ref) : nullptr;
  return Reaching && Reaching->size() == 1 && !Reaching->front() ? Parameter
                                                                 : nullptr;
}

/// Adds what \p S names, and what these variables are made of, to \p Into.
void MaskValues::collect(const Unit &U, const Stmt *S,
                         llvm::DenseSet<Named> &Into) {
  forEach(S, [&](const Stmt *Part) {
    auto *Ref = dyn_cast<DeclRefExpr>(Part);
    if (Ref && Into.insert({Ref->getDecl(), Definitions.at(Ref)}).second)
      if (const Expr *Value = valueOf(U, Ref); Value != Ref)
        collect(U, Value, Into);
    return true;
  });
}

bool MaskValues::isMadeOf(CheckInput In, const Stmt *S,
                          const llvm::DenseSet<Named> &Whole, bool All,
                          unsigned &Left) {
  if (!S || Left == 0)
    return true;
  --Left;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    if (!isa<VarDecl>(Ref->getDecl()) ||
        (!All && !(In.Flow.kindsOf(Ref) & WarpVarying)) ||
        Whole.contains({Ref->getDecl(), Definitions.at(Ref)}))
      return true;
    const Expr *Value = valueOf(In.U, Ref);
    return Value != Ref && isMadeOf(In, Value, Whole, All, Left);
  }
  // Of what memory holds the pointer says as much as the index.
  auto *Deref = dyn_cast<UnaryOperator>(S);
  All |=
      isa<ArraySubscriptExpr>(S) || (Deref && Deref->getOpcode() == UO_Deref);
  return llvm::all_of(S->children(), [&](const Stmt *Part) {
    return isMadeOf(In, Part, Whole, All, Left);
  });
}

bool MaskValues::isMadeOf(CheckInput In, const Expr *E, const Expr *Whole,
                          bool IsItself) {
  llvm::DenseSet<Named> Known;
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Whole));
  if (Ref && IsItself)
    Known.insert({Ref->getDecl(), Definitions.at(Ref)});
  else if (!IsItself)
    collect(In.U, Whole, Known);
  unsigned Left = 200;
  return isMadeOf(In, E, Known, /*All=*/false, Left);
}

/// Whether a wave of 64 has several rows of threads of \p F, or a warp has, at
/// node \p I: all launches have rows of 32 threads, or a shuffle has them for
/// its width, which is 32 at most.
bool LaneGuards::hasRowsInWaves(const Function &F, int I) const {
  auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
  const frontend::WarpFunction *W = Call ? warpFunction(In.U, Call) : nullptr;
  if (W && W->Width >= 0 && Call->getNumArgs() > unsigned(W->Width) &&
      blockDimension(In.U, Call->getArg(W->Width)) == 0u)
    return true;
  bool Any = false;
  for (const Launch &L : Launches)
    if (L.isOf(F)) {
      if (!L.Block || (*L.Block)[0] != 32 || (*L.Block)[1] < 2)
        return false;
      Any = true;
    }
  return Any;
}

Guard LaneGuards::guardAt(const Function &F, int I) const {
  if (const Expr *Lanes = In.Flow.guardOf(F, I, WarpVarying))
    return {Lanes, false};
  if (!(In.U.Options.Target & cu2x::diag::OnHIP))
    return {};
  const Expr *Lanes = In.Flow.guardOf(F, I, WaveVarying);
  if (!Lanes && hasRowsInWaves(F, I))
    Lanes = In.Flow.guardOf(F, I, RowVarying);
  return {Lanes, true};
}
