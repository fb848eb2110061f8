//===- GroupReads.h - Values that a coalesced group passes on ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_GROUPREADS_H
#define CU2X_LIB_FRONTEND_GROUPREADS_H

namespace clang {
class CallExpr;
class FunctionDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Call is a shuffle in a `coalesced_group` by which a thread gets
/// the value of another thread than in CUDA where the group has the threads of
/// a wave of 64 lanes. The value that one thread of the group has put into a
/// variable for all of them, as an aggregated atomic does, is right for any
/// number of threads. \p Function is the one that the call is in.
bool readsElementOfGroup(const clang::CallExpr *Call,
                         const clang::FunctionDecl *Function);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_GROUPREADS_H
