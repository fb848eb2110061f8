//===- FixedAddress.h - Addresses that a loop keeps -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_FIXEDADDRESS_H
#define CU2X_LIB_FRONTEND_FIXEDADDRESS_H

#include "llvm/ADT/ArrayRef.h"

namespace clang {
class Expr;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

/// Whether the innermost loop among \p Parents, which are around \p Address,
/// comes to it again and finds the same one: it changes none of the variables
/// in it, as far as they are named.
bool isFixedInLoop(const clang::Expr *Address,
                   llvm::ArrayRef<const clang::Stmt *> Parents);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_FIXEDADDRESS_H
