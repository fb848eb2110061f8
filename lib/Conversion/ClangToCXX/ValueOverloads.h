//===- ValueOverloads.h - Overloads by rvalue references --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `T &&` is printed as `T &`, which a variable prefers to `const T &`. So what
// C++ chooses between `f(const T &)` and `f(T &&)` cannot be left to Metal.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CLANGTOCXX_VALUEOVERLOADS_H
#define CU2X_CONVERSION_CLANGTOCXX_VALUEOVERLOADS_H

#include "clang/AST/Decl.h"

namespace cu2x::importer {

/// The type of a parameter as far as functions of one name may differ by it:
/// that of `T &&` is that of `const T &`.
std::string overloadType(clang::QualType Type);

/// Whether \p Function is called on, or takes, what is about to go, and another
/// of its name does the same for what stays. Functions get names of their own
/// then; constructors and operators cannot.
bool hasOverloadForVariables(const clang::FunctionDecl *Function);

} // namespace cu2x::importer

#endif // CU2X_CONVERSION_CLANGTOCXX_VALUEOVERLOADS_H
