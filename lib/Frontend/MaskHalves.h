//===- MaskHalves.h - Both halves of a wide mask ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     const unsigned *Half = (const unsigned *)&Mask;
//     Count = __popc(Half[0]) + __popc(*(Half + 1));
//
// Who takes 32 bits of a mask that has 64 loses nothing where the other ones
// are taken as well.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_MASKHALVES_H
#define CU2X_LIB_FRONTEND_MASKHALVES_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"

namespace clang {
class ASTContext;
class CallExpr;
class Expr;
class FunctionDecl;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p A and \p B are written alike, conversions aside.
bool isSameValue(const clang::Expr *A, const clang::Expr *B,
                 const clang::ASTContext &Context);

/// Whether \p S is \p Whole or a part of it, which may be null.
bool isBelow(const clang::Stmt *S, const clang::Stmt *Whole);

/// What points to the number of 64 bits of which \p E in \p F, `P[1]` or `*P`,
/// is 32 bits; null for others.
const clang::Expr *memoryOfHalf(const clang::Expr *E,
                                const clang::FunctionDecl *F,
                                const clang::ASTContext &Context);

/// Whether \p S in \p F reads the upper half of \p Memory, or one of which is
/// not known which it is.
bool readsUpperHalf(const clang::Stmt *S, const clang::Expr *Memory,
                    const clang::FunctionDecl *F,
                    const clang::ASTContext &Context);

/// Functions that give a half each, `M.low()` and `M.high()`.
class HalfFunctions {
public:
  explicit HalfFunctions(const clang::ASTContext &Context) : Context(Context) {}
  /// Notes what \p F, which has a body, calls.
  void add(const clang::FunctionDecl *F);
  /// Whether all who call \p F, which returns half of the parameter or member
  /// \p E, take the upper half of the same mask as well.
  bool haveUpper(const clang::FunctionDecl *F, const clang::Expr *E) const;

private:
  using Calls = llvm::SmallVector<const clang::CallExpr *, 4>;
  void collect(const clang::Stmt *S, Calls &In);
  bool takesUpper(const clang::FunctionDecl *In, const Calls &Made,
                  const clang::Expr *Mask) const;

  const clang::ASTContext &Context;
  llvm::DenseMap<const clang::FunctionDecl *, Calls> CallsIn;
  /// What others than calls name.
  llvm::SmallPtrSet<const clang::FunctionDecl *, 8> Named;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKHALVES_H
