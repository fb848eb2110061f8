//===- OverloadFacts.h - Functions HIP's overloads collide with -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_OVERLOADFACTS_H
#define CU2X_LIB_FRONTEND_OVERLOADFACTS_H

#include "FactCollector.h"

#include "clang/AST/Type.h"

namespace clang {
class FunctionDecl;
class RecordDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Function is an operator that computes, element by element of two
/// vectors of one type or of a vector and a number of the type of its elements,
/// what its symbol says, and nothing else.
bool isElementwise(const clang::FunctionDecl *Function);

/// The built-in vector that \p T or what it refers to is; null for others.
const clang::RecordDecl *vectorOf(FactCollector &Collector, clang::QualType T);

/// Notes uses of operators whose place HIP's take: on vectors and numbers, where
/// \p OnVectors says that the program has such operators, and on halves.
void collectOperatorUses(FactCollector &Collector, clang::ASTContext &Context,
                         bool OnVectors);

/// Whether \p Function is one for a vector and a number that HIP's vectors
/// have as a template.
bool isOperatorWithNumber(const clang::FunctionDecl *Function);

/// Notes the user's functions that may collide with HIP's or, once their
/// parameters have HIP's types, with each other.
void collectOverloadFacts(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_OVERLOADFACTS_H
