//===- KeptMasks.cpp - Wide masks that lose half of their lanes -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     struct Votes { unsigned long long bits; };
//     votes.bits = __ballot_sync(0xffffffff, p);
//     int last = 31 - __clz(votes.bits);
//
// What has 64 bits holds a mask whole, which a function or a variable of 32
// bits cuts where it is used. In CUDA nothing is lost. What is 32 bits wide
// itself is followed elsewhere.
//
//===----------------------------------------------------------------------===//

#include "MaskFlow.h"
#include "MaskHalves.h"
#include "MaskNumbers.h"
#include "MaskPlaces.h"
#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

/// Looks at each place where a mask of 64 bits is read.
class KeptMasks {
public:
  KeptMasks(const WarpCheck &Check, const MaskPlaces &Places,
            const HalfFunctions &Halves)
      : Check(Check), Places(Places), Halves(Halves) {}
  void visit(const FunctionDecl *F);

private:
  void visit(const Stmt *S);
  void visitLambda(const LambdaExpr *Lambda);
  void visitRead(const Expr *E);
  void visitHalf(const Expr *E);
  bool isSplit(const Expr *E) const;
  bool isWide(const Expr *E) const {
    QualType T = E->getType();
    return !T.isNull() && !T->isDependentType() && T->isIntegerType() &&
           Check.Context.getTypeSize(T) == 64;
  }

  const WarpCheck &Check;
  const MaskPlaces &Places;
  const HalfFunctions &Halves;
  const FunctionDecl *Current = nullptr;
  const VarDecl *Variable = nullptr; ///< whose value is being looked at
  llvm::SmallVector<const Stmt *, 32> Parents;
  llvm::SmallPtrSet<const Stmt *, 16> Narrowed; ///< what has been noted
};

} // namespace

/// Whether \p E may read what is kept somewhere.
static bool isRead(const Expr *E) {
  auto *Op = dyn_cast<UnaryOperator>(E);
  return isa<DeclRefExpr, ArraySubscriptExpr, MemberExpr, CallExpr>(E) ||
         (Op && Op->getOpcode() == UO_Deref);
}

/// Whether \p S, which always happens, has `E >> 32` for its value or part of
/// it.
static bool takesUpperHalf(const Stmt *S, const Expr *E,
                           const ASTContext &Context) {
  if (!S || isa<LambdaExpr, ConditionalOperator, IfStmt, SwitchStmt, WhileStmt,
                ForStmt, DoStmt, CXXForRangeStmt, CompoundStmt>(S))
    return false;
  auto *Op = dyn_cast<BinaryOperator>(S);
  if (Op && Op->isLogicalOp())
    return false;
  if (Op && Op->getOpcode() == BO_Shr &&
      isSameValue(Op->getLHS(), E, Context)) {
    Expr::EvalResult Result;
    return !Op->getRHS()->isValueDependent() &&
           Op->getRHS()->EvaluateAsInt(Result, Context) &&
           Result.Val.getInt() == 32;
  }
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return takesUpperHalf(Part, E, Context);
  });
}

/// Whether the upper half of \p E is taken in the same statement or beside it:
///     unsigned lo = (unsigned)Mask, hi = Mask >> 32;
bool KeptMasks::isSplit(const Expr *E) const {
  if (E->HasSideEffects(Check.Context))
    return false; // `m[i++]`
  const Stmt *Child = E;
  for (const Stmt *P : llvm::reverse(Parents)) {
    auto *Block = dyn_cast<CompoundStmt>(P);
    if (!Block) {
      if (P != E && !isa<Expr, DeclStmt>(P))
        return false;
      Child = P;
      continue;
    }
    // Statements in between may change it.
    auto At = llvm::find(Block->body(), Child);
    if (At == Block->body_end())
      return false;
    return takesUpperHalf(*At, E, Check.Context) ||
           (At + 1 != Block->body_end() &&
            takesUpperHalf(At[1], E, Check.Context)) ||
           (At != Block->body_begin() &&
            takesUpperHalf(At[-1], E, Check.Context));
  }
  return false;
}

/// The whole of the computation that the end of \p Parents is part of.
static const Stmt *wholeValue(llvm::ArrayRef<const Stmt *> Parents) {
  const Stmt *Whole = Parents.back();
  for (const Stmt *P : llvm::reverse(Parents.drop_back())) {
    auto *Op = dyn_cast<BinaryOperator>(P);
    if (!isa<ParenExpr, ImplicitCastExpr, ConditionalOperator>(P) &&
        !(isa<UnaryOperator>(P) && cast<Expr>(P)->isPRValue()) &&
        (!Op || Op->isAssignmentOp()))
      break;
    Whole = P;
  }
  return Whole;
}

static bool isAssigned(llvm::ArrayRef<const Stmt *> Parents) {
  const Stmt *Child = Parents.back();
  for (const Stmt *P : llvm::reverse(Parents.drop_back())) {
    auto *Op = dyn_cast<BinaryOperator>(P);
    if (!isa<ParenExpr>(P))
      return Op && Op->getOpcode() == BO_Assign && Op->getLHS() == Child;
    Child = P;
  }
  return false;
}

/// Whether what \p Use finds is right with both halves of the mask.
static bool isOfHalf(const ValueUse &Use, const ASTContext &Context) {
  return Use.How == MaskFlow::Narrowed ||
         (Use.How == MaskFlow::Compared &&
          namesThirtyTwoLanes(Use.Place, Context));
}

void KeptMasks::visitRead(const Expr *E) {
  if (!isWide(E) || makesLaneMask(E) || !Places.isMask(E) ||
      isAssigned(Parents))
    return;
  for (const ValueUse &Use :
       usesOfValue(E, Parents, Variable, Current, Check.Context,
                   Check.Collector.Definitions)) {
    if (isOfHalf(Use, Check.Context) &&
        (isSplit(E) || Halves.haveUpper(Current, E)))
      continue;
    // Memory may well have numbers too, which are computed with.
    if (Use.How == MaskFlow::Shifted && isWide(Use.Place) &&
        !Places.isBallot(E))
      continue;
    // Masks that are combined are cut once.
    if (Use.How == MaskFlow::Narrowed &&
        !Narrowed.insert(wholeValue(Parents)).second)
      continue;
    noteMaskFlow(Check.Collector, Check.Context, Use, nullptr);
  }
}

/// `*(unsigned *)&Mask`, where nothing reads the other half.
void KeptMasks::visitHalf(const Expr *E) {
  QualType T = E->getType();
  auto *Copy = dyn_cast<CallExpr>(E);
  if (!Copy && (T.isNull() || T->isDependentType() || !T->isIntegerType() ||
                Check.Context.getTypeSize(T) != 32 || isAssigned(Parents)))
    return;
  const Expr *Memory = memoryOfHalf(E, Current, Check.Context);
  if (Memory && Places.holds(Memory) &&
      !readsUpperHalf(Current->getBody(), Memory, Current, Check.Context))
    noteMaskFlow(Check.Collector, Check.Context,
                 {MaskFlow::Narrowed, Copy ? Copy->getArg(1) : E, {}}, nullptr);
}

void KeptMasks::visitLambda(const LambdaExpr *Lambda) {
  for (auto [Capture, Init] :
       llvm::zip(Lambda->captures(), Lambda->capture_inits())) {
    llvm::SaveAndRestore<const VarDecl *> Saved(
        Variable, Lambda->isInitCapture(&Capture)
                      ? dyn_cast<VarDecl>(Capture.getCapturedVar())
                      : nullptr);
    visit(Init);
  }
  llvm::SaveAndRestore<const VarDecl *> Saved(Variable, nullptr);
  for (const FunctionDecl *Body : bodiesOf(Lambda)) {
    llvm::SaveAndRestore<const FunctionDecl *> SavedFunction(Current, Body);
    visit(Body->getBody());
  }
}

void KeptMasks::visit(const Stmt *S) {
  if (!S || isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr>(S))
    return;
  Parents.push_back(S);
  if (auto *E = dyn_cast<Expr>(S); E && isRead(E)) {
    visitRead(E);
    visitHalf(E);
  }
  if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    visitLambda(Lambda);
  } else if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D); Var && Var->getInit()) {
        llvm::SaveAndRestore<const VarDecl *> Saved(Variable, Var);
        visit(Var->getInit());
      }
  } else {
    for (const Stmt *Part : S->children())
      visit(Part);
  }
  Parents.pop_back();
}

void KeptMasks::visit(const FunctionDecl *F) {
  Current = F;
  if (auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      visit(Init->getInit());
  visit(F->getBody());
}

void cu2x::frontend::findKeptMasks(const WarpCheck &Check) {
  if (!mayMakeMasks(Check.Collector))
    return;
  auto IsUser = [&](const Decl *D) {
    return Check.Collector.originOf(D->getLocation()) == Origin::User;
  };
  MaskPlaces Places(Check.Context, Check.Collector.Definitions, IsUser);
  llvm::SmallVector<const FunctionDecl *, 32> Functions =
      writtenFunctions(Check.Context, IsUser);
  for (const FunctionDecl *F : Functions)
    Places.add(F);
  if (!Places.solve())
    return;
  HalfFunctions Halves(Check.Context);
  for (const FunctionDecl *F : Functions)
    Halves.add(F);
  KeptMasks Masks(Check, Places, Halves);
  for (const FunctionDecl *F : Functions)
    Masks.visit(F);
}
