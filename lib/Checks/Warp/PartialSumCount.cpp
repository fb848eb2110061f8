//===- PartialSumCount.cpp - CU2X1025 -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"

#include "cu2x/Frontend/Expressions.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/MapVector.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

/// How the elements of a shared array are used in a function.
struct Uses {
  bool PerWarp = false;  ///< written at the number of a warp
  bool Others = false;   ///< written elsewhere, or used as a whole
  std::vector<int> Read; ///< the nodes
};

} // namespace

/// Whether \p Index is something divided by `warpSize`.
static bool isWarpNumber(const Unit &U, const Expr *Index) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(bare(Index)))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
        Var->getInit())
      Index = Var->getInit();
  auto *Op = dyn_cast<BinaryOperator>(bare(Index));
  return Op && Op->getOpcode() == BO_Div &&
         isBuiltin(U, Op->getRHS(), "warpSize");
}

/// Whether node \p I is what an assignment of the kind `=`, or of another one
/// with \p Compound, sets.
static bool isSet(const Function &F, int I, bool Compound) {
  auto *Op = dyn_cast_or_null<BinaryOperator>(F.parent(I));
  return Op && bare(Op->getLHS()) == F.Nodes[I].S &&
         (Compound ? Op->isCompoundAssignmentOp()
                   : Op->getOpcode() == BO_Assign);
}

using ArrayUses = llvm::MapVector<const VarDecl *, Uses>;

static ArrayUses usesIn(const Unit &U, const Function &F) {
  ArrayUses Result;
  int Element = -1;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Var || !Var->hasAttr<CUDASharedAttr>())
      continue;
    Uses &Of = Result[Var];
    for (Element = F.Nodes[I].Parent;
         Element >= 0 && F.Nodes[Element].S != F.parent(I);)
      Element = F.Nodes[Element].Parent;
    auto *At = Element < 0 ? nullptr
                           : dyn_cast<ArraySubscriptExpr>(F.Nodes[Element].S);
    if (!At || bare(frontend::arrayIn(At)) != Ref || isSet(F, Element, true) ||
        isAddressTaken(F, Element))
      Of.Others = true;
    else if (!isSet(F, Element, false))
      Of.Read.push_back(Element);
    else if (isWarpNumber(U, frontend::subscriptIn(At)))
      Of.PerWarp = true;
    else
      Of.Others = true;
  }
  return Result;
}

/// Whether \p S names a variable for which \p Is holds.
static bool namesOne(const Stmt *S,
                     llvm::function_ref<bool(const ValueDecl *)> Is) {
  if (!S)
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Is(Ref->getDecl());
  return llvm::any_of(S->children(),
                      [&](const Stmt *Part) { return namesOne(Part, Is); });
}

/// Whether \p Less limits \p Index, which node \p I of \p F uses: it is about
/// the same variable, or about the thread where no loop counts the index.
static bool limits(const Unit &U, const Function &F, int I, const Expr *Less,
                   const Expr *Index) {
  if (namesOne(Index, [&](const ValueDecl *D) {
        return isa<VarDecl>(D) && D->getIdentifier() &&
               D->getName() != "threadIdx" &&
               namesOne(Less, [&](const ValueDecl *L) { return L == D; });
      }))
    return true;
  if (Index->isEvaluatable(U.Context))
    return false;
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (auto *Loop = dyn_cast<ForStmt>(F.Nodes[P].S))
      if (namesOne(Index, [&](const ValueDecl *D) {
            return namesOne(Loop->getInc(),
                            [&](const ValueDecl *L) { return L == D; });
          }))
        return false;
  return true;
}

/// Whether node \p I is where its \p Index is less than a number divided by
/// `warpSize`: `threadIdx.x < blockDim.x / warpSize`.
static bool isLimited(const Unit &U, const Function &F, int I,
                      const Expr *Index) {
  for (int P = F.Nodes[I].Parent, Child = I; P >= 0;
       Child = P, P = F.Nodes[P].Parent) {
    const Expr *Condition = nullptr;
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[P].S);
        If && If->getThen() == F.Nodes[Child].S)
      Condition = If->getCond();
    else if (auto *Choice = dyn_cast<ConditionalOperator>(F.Nodes[P].S);
             Choice && Choice->getTrueExpr() == F.Nodes[Child].S)
      Condition = Choice->getCond();
    auto *Test =
        Condition ? dyn_cast<BinaryOperator>(bare(Condition)) : nullptr;
    if (Test &&
        ((Test->getOpcode() == BO_LT && isWarpNumber(U, Test->getRHS()) &&
          limits(U, F, I, Test->getLHS(), Index)) ||
         (Test->getOpcode() == BO_GT && isWarpNumber(U, Test->getLHS()) &&
          limits(U, F, I, Test->getRHS(), Index))))
      return true;
  }
  return false;
}

/// Whether a block of \p F whose warps write one element each writes element
/// \p Last on warps of 32 lanes, and not on waves of 64. Yes where no size of
/// a block is known: a number is right for one width only.
static bool isMissing(llvm::ArrayRef<Launch> Launches, const Function &F,
                      int64_t Last) {
  bool Any = false;
  for (const Launch &L : Launches) {
    if (!L.isOf(F) || !L.Block)
      continue;
    Any = true;
    int64_t Threads = (*L.Block)[0] * (*L.Block)[1] * (*L.Block)[2];
    if ((Threads + 63) / 64 <= Last && Last < (Threads + 31) / 32)
      return true;
  }
  return !Any;
}

void checks::checkPartialSumCount(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const auto &[Var, Of] : usesIn(In.U, F)) {
      if (!Of.PerWarp || Of.Others)
        continue;
      for (int I : Of.Read) {
        auto *At = cast<ArraySubscriptExpr>(F.Nodes[I].S);
        std::optional<int64_t> Last =
            largestValue(In, Launches, F, I, frontend::subscriptIn(At));
        if (!Last || *Last < 1 ||
            isLimited(In.U, F, I, frontend::subscriptIn(At)) ||
            !isMissing(Launches, F, *Last))
          continue;
        In.U.report(cu2x::diag::Kind::PartialSumCount, At,
                    {Var->getNameAsString(), std::to_string(*Last)});
        break;
      }
    }
  }
}
