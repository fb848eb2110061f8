//===- Multiples.cpp - Numbers that whole warps or blocks share -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variable is a multiple where all that sets it gives multiples, itself taken
// for one. Conversions to narrower types end the search, and so do variables
// that others may set.
//
//===----------------------------------------------------------------------===//

#include "Multiples.h"

#include "Bounds.h"

#include "cu2x/Frontend/Expressions.h"

using namespace cu2x::checks;
using namespace clang;

/// \p E without parentheses and conversions between integers of 32 bits or more;
/// null for values of other types.
static const Expr *wholeNumber(const Unit &U, const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    QualType T = E->getType();
    // Of a type that a template leaves open the usual ones are thought of.
    bool IsOpen = T->isDependentType();
    if (IsOpen ? !cu2x::frontend::mayBeNumber(T)
               : !T->isIntegerType() || U.Context.getTypeSize(T) < 32)
      return nullptr;
    auto *Cast = dyn_cast<CastExpr>(E);
    if (!Cast)
      return E;
    E = Cast->getSubExpr();
    if (!E->getType()->isIntegerType() && !E->getType()->isDependentType())
      return Cast;
  }
}

static const VarDecl *ownVariable(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->hasLocalStorage() && !isa<ParmVarDecl>(Var) &&
                 !Var->getType()->isReferenceType() &&
                 !Var->getType().isVolatileQualified()
             ? Var
             : nullptr;
}

std::optional<llvm::SmallVector<const Stmt *, 4>>
cu2x::checks::settersOf(const Function &F, const VarDecl *Var) {
  llvm::SmallVector<const Stmt *, 4> Found;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    if (auto *Lambda = dyn_cast<LambdaExpr>(F.Nodes[I].S))
      for (const LambdaCapture &Capture : Lambda->captures())
        if (Capture.capturesVariable() && Capture.getCapturedVar() == Var &&
            Capture.getCaptureKind() == LCK_ByRef)
          return std::nullopt;
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    switch (accessAt(F, I)) {
    case Access::Read:
      break;
    case Access::Changed: {
      int P = F.Nodes[I].Parent;
      while (isa<ParenExpr>(F.Nodes[P].S))
        P = F.Nodes[P].Parent;
      Found.push_back(F.Nodes[P].S);
      break;
    }
    case Access::Other:
      return std::nullopt;
    }
  }
  return Found;
}

namespace {

/// Numbers that are multiples of one number.
class Multiples {
public:
  /// \p IsUnit: whether an expression is one without a search.
  Multiples(const Unit &U, const Function &F,
            llvm::function_ref<bool(const Expr *)> IsUnit)
      : U(U), F(F), IsUnit(IsUnit) {}

  bool contains(const Expr *E);
  /// As contains, with a number of \p Dimension of the thread added once; what
  /// is added is in \p Into.
  bool containsBehindThread(const Expr *E, unsigned Dimension,
                            ThreadNumber &Into);

private:
  bool areAll(const VarDecl *Var);

  const Unit &U;
  const Function &F;
  llvm::function_ref<bool(const Expr *)> IsUnit;
  llvm::DenseSet<const VarDecl *> Taken, OfThread;
};

} // namespace

bool Multiples::areAll(const VarDecl *Var) {
  if (!Taken.insert(Var).second)
    return true;
  auto Setters = settersOf(F, Var);
  if (!Setters || (!Var->getInit() && Setters->empty()) ||
      (Var->getInit() && !contains(Var->getInit())))
    return false;
  return llvm::all_of(*Setters, [&](const Stmt *S) {
    auto *Op = dyn_cast<BinaryOperator>(S);
    if (!Op)
      return false;
    switch (Op->getOpcode()) {
    case BO_Assign:
    case BO_AddAssign:
    case BO_SubAssign:
      return contains(Op->getRHS());
    case BO_MulAssign:
      return true;
    default:
      return false;
    }
  });
}

bool Multiples::contains(const Expr *E) {
  E = wholeNumber(U, E);
  if (!E)
    return false;
  if (IsUnit(E) || U.constant(E) == 0)
    return true;
  if (const VarDecl *Var = ownVariable(E))
    return areAll(Var);
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  switch (Op->getOpcode()) {
  case BO_Mul:
    return contains(Op->getLHS()) || contains(Op->getRHS());
  case BO_Shl:
    return contains(Op->getLHS());
  case BO_Add:
  case BO_Sub:
    return contains(Op->getLHS()) && contains(Op->getRHS());
  default:
    return false;
  }
}

bool Multiples::containsBehindThread(const Expr *E, unsigned Dimension,
                                     ThreadNumber &Into) {
  E = wholeNumber(U, E);
  if (!E)
    return false;
  if (threadDimension(U, E) == Dimension)
    return true;
  if (const VarDecl *Var = ownVariable(E)) {
    if (!OfThread.insert(Var).second)
      return true;
    auto Setters = settersOf(F, Var);
    if (!Setters || (!Var->getInit() && Setters->empty()) ||
        (Var->getInit() &&
         !containsBehindThread(Var->getInit(), Dimension, Into)))
      return false;
    return llvm::all_of(*Setters, [&](const Stmt *S) {
      auto *Op = dyn_cast<BinaryOperator>(S);
      if (!Op)
        return false;
      Into.Steps.push_back(S);
      bool IsSum =
          Op->getOpcode() == BO_AddAssign || Op->getOpcode() == BO_SubAssign;
      if (IsSum)
        Into.Added.push_back(Op->getRHS());
      return IsSum ? contains(Op->getRHS())
                   : Op->getOpcode() == BO_Assign &&
                         containsBehindThread(Op->getRHS(), Dimension, Into);
    });
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op || !Op->isAdditiveOp())
    return false;
  auto IsBoth = [&](const Expr *Thread, const Expr *Blocks) {
    ThreadNumber Found = Into;
    if (!contains(Blocks) || !containsBehindThread(Thread, Dimension, Found))
      return false;
    Into = std::move(Found);
    Into.Added.push_back(Blocks);
    return true;
  };
  return IsBoth(Op->getLHS(), Op->getRHS()) ||
         (Op->getOpcode() == BO_Add && IsBoth(Op->getRHS(), Op->getLHS()));
}

/// Whether \p E is a multiple of \p Size, a constant, without a look at its
/// parts.
static bool isPlainMultiple(const Unit &U, const Expr *E, int64_t Size) {
  if (std::optional<int64_t> Value = U.constant(E))
    return *Value % Size == 0;
  auto *Op = dyn_cast<BinaryOperator>(E);
  std::optional<int64_t> Right = Op ? U.constant(Op->getRHS()) : std::nullopt;
  if (!Right || !llvm::isPowerOf2_64(Size))
    return false;
  // `& ~63`.
  return Op->getOpcode() == BO_And
             ? (*Right & (Size - 1)) == 0
             : Op->getOpcode() == BO_Shl && *Right >= llvm::Log2_64(Size);
}

bool cu2x::checks::isMultipleOfLanes(const Unit &U, const Function &F,
                                     const Expr *E, unsigned Lanes) {
  auto IsUnit = [&](const Expr *Part) {
    return isBuiltin(U, Part, "warpSize") || isPlainMultiple(U, Part, Lanes);
  };
  return Multiples(U, F, IsUnit).contains(E);
}

bool cu2x::checks::isMultipleOf(const Unit &U, const Function &F, const Expr *E,
                                int64_t Size) {
  auto IsUnit = [&](const Expr *Part) {
    return isPlainMultiple(U, Part, Size);
  };
  return Multiples(U, F, IsUnit).contains(E);
}

bool cu2x::checks::isMultipleOfBlock(const Unit &U, const Function &F,
                                     const Expr *E, unsigned Dimension) {
  auto IsUnit = [&](const Expr *Part) {
    return blockDimension(U, Part) == Dimension;
  };
  return Multiples(U, F, IsUnit).contains(E);
}

/// As threadNumber, beside multiples of what \p IsUnit says of a dimension.
static std::optional<ThreadNumber>
numberBeside(const Unit &U, const Function &F, const Expr *E,
             llvm::function_ref<bool(const Expr *, unsigned)> IsUnit) {
  for (unsigned Dimension = 0; Dimension < 3; ++Dimension) {
    ThreadNumber Found{Dimension, {}, {}};
    auto IsOfDimension = [&](const Expr *Part) {
      return IsUnit(Part, Dimension);
    };
    if (Multiples(U, F, IsOfDimension).containsBehindThread(E, Dimension, Found))
      return Found;
  }
  return std::nullopt;
}

std::optional<ThreadNumber>
cu2x::checks::threadNumber(const Unit &U, const Function &F, const Expr *E) {
  return numberBeside(U, F, E, [&](const Expr *Part, unsigned Dimension) {
    return blockDimension(U, Part) == Dimension;
  });
}

std::optional<ThreadNumber>
cu2x::checks::threadNumberBeside(const Unit &U, const Function &F,
                                 const Expr *E, int64_t Size) {
  return numberBeside(U, F, E, [&](const Expr *Part, unsigned) {
    return isPlainMultiple(U, Part, Size);
  });
}
