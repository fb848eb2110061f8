//===- InstanceFacts.h - What instances of templates do ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_INSTANCEFACTS_H
#define CU2X_LIB_FRONTEND_INSTANCEFACTS_H

#include "FactCollector.h"

#include "llvm/ADT/SmallVector.h"

namespace clang {
class CallExpr;
class Expr;
class FunctionDecl;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

/// \p Function, an instance of a template, as a program would write it.
std::string nameOfInstance(const clang::FunctionDecl *Function);

/// Follows the calls of \p Roots, functions that the host runs, and of
/// \p Initializers, and notes those that end in what HIP has on the device
/// only.
void noteHostMath(FactCollector &Collector,
                  llvm::ArrayRef<const clang::FunctionDecl *> Roots,
                  llvm::ArrayRef<clang::Expr *> Initializers);

/// Notes that the result of \p Call has another type in HIP, if something goes
/// by that. \p Call is one of the device's, with \p Parents around it, in
/// \p Function, which is made from a template with \p IsInstance. Where uses of
/// one text differ in the type, CallFact::ResultType is `?`, or `-` while none
/// goes by it.
void notePromotedResult(FactCollector &Collector, const clang::CallExpr *Call,
                        llvm::ArrayRef<const clang::Stmt *> Parents,
                        const clang::FunctionDecl *Function, bool IsInstance);

/// Notes where \p E makes a `__nv_bfloat16` of an integer of 64 bits, or
/// assigns one to it: HIP finds its conversions from smaller numbers all as
/// good, and each would round twice. \p Instance is the function around it, if
/// that is made from a template.
void noteWideNumber(FactCollector &Collector, const clang::Expr *E,
                    const clang::FunctionDecl *Instance);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_INSTANCEFACTS_H
