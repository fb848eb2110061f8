//===- HostMath.h - Mathematics that HIP's host lacks -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_HOSTMATH_H
#define CU2X_LIB_FRONTEND_HOSTMATH_H

namespace clang {
class CXXConstructExpr;
class Expr;
class FunctionDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Callee, a function of CUDA's, is on HIP's device only.
bool isDeviceOnlyInHip(const clang::FunctionDecl *Callee);

/// Whether the host may run \p Function. A lambda without attributes runs where
/// the function around it does.
bool mayRunOnHost(const clang::FunctionDecl *Function);

/// Whether \p Function, of both sides, is compiled for the host only if the
/// host's code of the unit comes to it.
bool followsItsCallers(const clang::FunctionDecl *Function);

/// The `__nv_bfloat16` that \p E makes a `__half` of by way of float, or the
/// other way round; null where it does something else. HIP does not know which
/// way to take.
const clang::Expr *otherHalf(const clang::CXXConstructExpr *E);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_HOSTMATH_H
