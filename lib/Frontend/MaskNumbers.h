//===- MaskNumbers.h - Numbers that name lanes ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_MASKNUMBERS_H
#define CU2X_LIB_FRONTEND_MASKNUMBERS_H

namespace clang {
class ASTContext;
class Expr;
class Stmt;
class VarDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Other is a number whose top bit is lane 31. Below zero it has the
/// bits above as well.
bool endsAtTopLane(const clang::Expr *Other, const clang::ASTContext &Context);

/// Whether \p Other is a number of at most 32 bits that names lanes, and not
/// only the first one, which counts where \p First is set. One of 64 bits was
/// chosen for a wave.
bool namesLanes(const clang::Expr *Other, bool First,
                const clang::ASTContext &Context);

/// Whether \p Other names all lanes, where there are 32.
bool namesThirtyTwoLanes(const clang::Expr *Other,
                         const clang::ASTContext &Context);

/// Whether \p Value may be such a number.
bool mayNameThirtyTwoLanes(const clang::Expr *Value,
                           const clang::ASTContext &Context);

/// Whether \p E is a number without bits for the lanes from 32 on.
bool isShortNumber(const clang::Expr *E, const clang::ASTContext &Context);

/// Whether a shift down by \p Amount may be meant for the lanes from 32 on: by
/// a number that is large enough, in steps that are, or by `x & 32`. What comes
/// from elsewhere is not.
bool reachesUpperLanes(const clang::Expr *Amount,
                       const clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKNUMBERS_H
