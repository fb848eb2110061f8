//===- LanesAlong.h - Lanes that others bring along -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_LANESALONG_H
#define CU2X_LIB_CHECKS_FIX_LANESALONG_H

#include "../Checks.h"

namespace cu2x::checks {

/// What lanes do that come along because others voted. Where a wave is two
/// warps of CUDA that is a whole warp none of whose lanes has voted so.
class LanesAlong {
public:
  /// Of a vote on \p Predicate, asked for all lanes where \p OfAll. \p Whole is
  /// the loop, or what is behind the branch.
  LanesAlong(CheckInput In, const Function &F, const clang::Expr *Predicate,
             bool OfAll, const clang::Stmt *Whole)
      : In(In), F(F), Predicate(Predicate), OfAll(OfAll), Whole(Whole) {}

  /// Whether \p S names a variable that the predicate does.
  bool asksAgain(const clang::Stmt *S) const;
  /// Whether all that \p S does and somebody sees later is under a condition
  /// that asks each lane again, or adds nothing.
  bool doNothing(const clang::Stmt *S) const;

private:
  using Seen = llvm::SmallPtrSet<const clang::ValueDecl *, 4>;
  bool isForWork(const clang::Expr *Cond) const;
  bool isInside(const clang::Stmt *S) const;
  bool isSeen(const clang::Expr *To) const;
  bool choosesAgain(const clang::Stmt *S) const;
  bool isHarmless(const clang::CallExpr *Call) const;
  std::optional<bool> isVoted(const clang::Expr *Cond) const;
  bool isZero(const clang::Expr *E, Seen &Within) const;
  bool isZero(const clang::Expr *E) const {
    Seen Within;
    return isZero(E, Within);
  }
  bool isZeroVariable(const clang::VarDecl *D, Seen &Within) const;
  std::optional<bool> ofZero(const clang::Expr *Cond) const;
  bool addsNothing(const clang::BinaryOperator *Set) const;

  CheckInput In;
  const Function &F;
  const clang::Expr *Predicate;
  bool OfAll;
  const clang::Stmt *Whole;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_LANESALONG_H
