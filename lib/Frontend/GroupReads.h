//===- GroupReads.h - Values that a coalesced group passes on ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_GROUPREADS_H
#define CU2X_LIB_FRONTEND_GROUPREADS_H

#include "llvm/ADT/StringRef.h"

namespace clang {
class CallExpr;
class Expr;
class FunctionDecl;
} // namespace clang

namespace cu2x::frontend {
class FactCollector;

/// The method that \p E calls of a `coalesced_group` which may have threads of
/// a whole wave; empty for all others. Parts of a tile of up to 32 threads have
/// no more on any GPU.
llvm::StringRef methodOfGroup(const clang::Expr *E);

/// What each thread of a group gives to \p Call of \p Callee, which combines or
/// exchanges that; null for all other calls.
const clang::Expr *exchangedInGroup(const clang::CallExpr *Call,
                                    const clang::FunctionDecl *Callee);

/// Whether \p Call is a shuffle or a vote in a `coalesced_group` by which a
/// thread gets another value than in CUDA where the group has the threads of a
/// wave of 64 lanes. The value that one thread of the group has put into a
/// variable for all of them, as an aggregated atomic does, is right for any
/// number of threads. \p Function is the one that the call is in, and \p Facts
/// say whose declarations are.
bool readsElementOfGroup(const clang::CallExpr *Call,
                         const clang::FunctionDecl *Function,
                         FactCollector &Facts);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_GROUPREADS_H
