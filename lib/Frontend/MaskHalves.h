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

namespace clang {
class ASTContext;
class Expr;
class FunctionDecl;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p A and \p B are written alike, conversions aside.
bool isSameValue(const clang::Expr *A, const clang::Expr *B,
                 const clang::ASTContext &Context);

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

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKHALVES_H
