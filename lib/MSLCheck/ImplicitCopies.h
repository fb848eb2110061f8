//===- ImplicitCopies.h - Copies out of constant memory ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_IMPLICITCOPIES_H
#define CU2X_LIB_MSLCHECK_IMPLICITCOPIES_H

namespace clang {
class CXXRecordDecl;
class Sema;
} // namespace clang

namespace cu2x::mslcheck {

/// Gives \p Record a copy constructor and a copy assignment from constant
/// memory where its implicit ones exist: those of OpenCL take objects of the
/// generic address space, which constant is no part of. Metal copies freely.
void addCopiesFromConstant(clang::Sema &S, clang::CXXRecordDecl *Record);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_IMPLICITCOPIES_H
