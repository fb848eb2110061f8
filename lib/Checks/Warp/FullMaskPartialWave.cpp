//===- FullMaskPartialWave.cpp - CU2X1027 ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask of all 32 lanes becomes one of all 64, and the last wave of a block of
// 32 or 96 threads has not so many. How large blocks are is settled when the
// launches of all inputs are known.
//
//===----------------------------------------------------------------------===//

#include "../ConstantLoops.h"
#include "../FullMask.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether the translation makes \p Mask one of all 64 lanes: who writes 64
/// bits has chosen the lanes.
static bool becomesWide(const Unit &U, MaskValues &Values, const Expr *Mask) {
  const Expr *Value = Values.valueOf(U, Mask);
  if (!isFullMask(U, Value))
    return false;
  const Expr *Written = Value->IgnoreParenImpCasts();
  return U.Context.getTypeSize(Written->getType()) <= 32 ||
         U.constant(Written) == -1;
}

namespace {

/// A call of a function whose mask names all lanes.
struct MaskCall {
  const CallExpr *Call = nullptr; ///< in the function that is looked at
  StringRef Name;                 ///< of what has the mask
  bool IsGuarded = false;         ///< part of the block may not come
};

class WaveSearch {
public:
  explicit WaveSearch(CheckInput In) : In(In), Guards(In) {}

  /// The first call in \p F, itself or by way of others, to which all threads
  /// come, else the first at all. Those of which partial-mask-sync speaks
  /// because half of a wave is kept away are left out.
  MaskCall firstIn(const Function &F);
  /// Edits that make all masks exact for blocks of 32 threads; none where
  /// that is not for \p Kernel alone to say.
  std::vector<cu2x::diag::Replacement> editsIn(const Function &Kernel);
  /// Whether all that names \p Kernel, which others cannot, is a launch.
  bool isClosed(const Function &Kernel) const;

private:
  CheckInput In;
  LaneGuards Guards;
  MaskValues Values;
  llvm::DenseMap<const Function *, MaskCall> Known;
};

} // namespace

MaskCall WaveSearch::firstIn(const Function &F) {
  auto [At, New] = Known.try_emplace(&F);
  if (!New)
    return At->second;
  MaskCall Result;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
    if (!Call)
      continue;
    const FunctionDecl *D = callee(Call);
    const Function *Called = D ? In.U.find(D) : nullptr;
    const Expr *Mask = Called ? nullptr : laneMask(In.U, Call);
    MaskCall Found;
    if (Called)
      Found = firstIn(*Called);
    else if (Mask && becomesWide(In.U, Values, Mask))
      Found.Name = cudaCallee(In.U, Call);
    if (Found.Name.empty() || isInEmptyLoop(In.U, F, I))
      continue;
    Guard Around = Guards.guardAt(F, I);
    if (Around.Condition && Around.OfWaves)
      continue;
    Found.Call = Call;
    Found.IsGuarded |= Around.Condition || In.Flow.guardOf(F, I, BlockVarying);
    if (Result.Name.empty() || (Result.IsGuarded && !Found.IsGuarded))
      Result = Found;
  }
  return Known[&F] = Result;
}

std::vector<cu2x::diag::Replacement>
WaveSearch::editsIn(const Function &Kernel) {
  std::vector<cu2x::diag::Replacement> Edits;
  if (Kernel.Decl->isTemplateInstantiation() ||
      Kernel.Decl->isDependentContext())
    return {};
  for (const Node &N : Kernel.Nodes) {
    auto *Call = dyn_cast<CallExpr>(N.S);
    if (!Call)
      continue;
    const FunctionDecl *D = callee(Call);
    const Function *Called = D ? In.U.find(D) : nullptr;
    if (Called && !firstIn(*Called).Name.empty())
      return {};
    const Expr *Mask = Called ? nullptr : laneMask(In.U, Call);
    if (!Mask || !becomesWide(In.U, Values, Mask))
      continue;
    SourceLocation Begin = Mask->getBeginLoc(), End = Mask->getEndLoc();
    // The name of a macro is one token.
    if (Begin.isMacroID() && In.U.SM.isMacroBodyExpansion(Begin) &&
        In.U.SM.isMacroBodyExpansion(End)) {
      auto Range = In.U.SM.getImmediateExpansionRange(Begin);
      Begin = Range.getBegin();
      End = Range.getEnd();
    }
    SourceLocation Callee = Call->getCallee()->getBeginLoc();
    std::optional<unsigned> First = In.U.offset(Begin), Last = In.U.offset(End);
    if (!First || !Last || !In.U.offset(Callee) ||
        In.U.SM.getFileID(Begin) != In.U.SM.getFileID(Callee))
      return {};
    unsigned Length =
        *Last - *First +
        Lexer::MeasureTokenLength(End, In.U.SM, In.U.Context.getLangOpts());
    Edits.push_back({*First, Length, "0xffffffffull"});
  }
  return Edits;
}

bool WaveSearch::isClosed(const Function &Kernel) const {
  if (Kernel.Decl->isExternallyVisible() ||
      !In.U.SM.isInMainFile(Kernel.Decl->getLocation()))
    return false;
  unsigned Names = 0, Launched = 0;
  auto Count = [&](const Stmt *S) {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    Names += Ref && Ref->getDecl()->getCanonicalDecl() ==
                        Kernel.Decl->getCanonicalDecl();
    return true;
  };
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      Count(N.S);
      // Others may be launched from instances that are not looked at.
      auto *Direct = dyn_cast<CUDAKernelCallExpr>(N.S);
      if (Direct && callee(Direct) && !F.Decl->isTemplateInstantiation())
        Launched += callee(Direct)->getCanonicalDecl() ==
                    Kernel.Decl->getCanonicalDecl();
    }
  for (const VarDecl *Var : In.U.Globals)
    forEach(Var->getInit(), Count);
  return Names == Launched;
}

void checks::checkFullMaskPartialWave(CheckInput In) {
  WaveSearch Search(In);
  for (const Function &Kernel : In.U.Functions) {
    std::optional<KernelPlace> Place = kernelPlace(In.U, Kernel);
    if (!Place)
      continue;
    MaskCall Found = Search.firstIn(Kernel);
    if (Found.Name.empty())
      continue;
    std::string What = ("'" + Found.Name + "'").str();
    if (const FunctionDecl *D = callee(Found.Call); D && In.U.find(D))
      What += " in '" + D->getNameAsString() + "'";
    Supposition OfWaves;
    OfWaves.Kernel = std::move(Place);
    OfWaves.Partial = PartialWave{Found.IsGuarded, Search.isClosed(Kernel)};
    const Expr *At = Found.Call->getCallee();
    cu2x::diag::Finding F;
    F.K = cu2x::diag::Kind::FullMaskPartialWave;
    F.Edits = Search.editsIn(Kernel);
    std::optional<unsigned> Offset = In.U.offset(At->getBeginLoc());
    In.U.report(F.K, At, {What}, std::move(OfWaves));
    if (!Offset || F.Edits.empty())
      continue;
    // Who else launches the kernel decides.
    F.Offset = *Offset;
    F.Class = cu2x::diag::FixClass::Maybe;
    In.U.addFix(In.U.SM.getFileID(At->getBeginLoc()), std::move(F));
  }
}
