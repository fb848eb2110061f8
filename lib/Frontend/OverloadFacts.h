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

namespace clang {
class FunctionDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Function is an operator that computes, element by element of two
/// vectors of one type or of a vector and a number of the type of its elements,
/// what its symbol says, and nothing else.
bool isElementwise(const clang::FunctionDecl *Function);

/// Notes the user's functions that may collide with HIP's or, once their
/// parameters have HIP's types, with each other.
void collectOverloadFacts(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_OVERLOADFACTS_H
