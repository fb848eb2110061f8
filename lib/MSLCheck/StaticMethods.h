//===- StaticMethods.h - The types of static methods ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_STATICMETHODS_H
#define CU2X_LIB_MSLCHECK_STATICMETHODS_H

namespace clang {
class ASTContext;
class CXXRecordDecl;
} // namespace clang

namespace cu2x::mslcheck {

/// Takes the address space of an object away from the types of static methods
/// of \p Record, which have no object. Clang gives it to all members, so that
/// none could be the argument of a template that takes a function.
void freeStaticMethods(clang::ASTContext &Context,
                       clang::CXXRecordDecl *Record);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_STATICMETHODS_H
