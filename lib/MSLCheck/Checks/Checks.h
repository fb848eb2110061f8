//===- Checks.h - Rules of Metal that clang does not know -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_CHECKS_CHECKS_H
#define CU2X_LIB_MSLCHECK_CHECKS_CHECKS_H

#include "../Rules.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace clang {
class ASTContext;
class Decl;
class ParmVarDecl;
class QualType;
} // namespace clang

namespace cu2x::mslcheck {

class Findings;
struct UsedAttribute;

/// What a check looks at: the declarations of the user's files.
struct CheckInput {
  clang::ASTContext &Context;
  llvm::ArrayRef<clang::Decl *> Decls;
  Findings &Out;
};

/// Runs all of the checks below.
void runChecks(clang::ASTContext &Context, llvm::ArrayRef<clang::Decl *> Decls,
               Findings &Out);

/// A parameter of a kernel that is a position or a size, and which.
struct PositionParameter {
  const clang::ParmVarDecl *Parameter;
  llvm::StringRef Attribute;
};

/// The index that \p A gives \p D, which has to be a constant below \p End;
/// nothing if it is not, which is reported as a breach of \p R, or if it
/// depends on a template.
std::optional<uint64_t> indexOf(const CheckInput &In, const clang::Decl *D,
                                const UsedAttribute &A, Rule R, unsigned End);

/// How many indices a parameter or a member of \p Type takes: an array has one
/// for each element.
uint64_t numberOf(const clang::ASTContext &Context, clang::QualType Type);

/// Checks that \p A, a function_constant of the parameter or member \p D, names
/// the variable that says whether it exists.
void checkCondition(const CheckInput &In, const clang::Decl *D,
                    const UsedAttribute &A);

/// Checks the types of positions and sizes of one kernel.
void checkPositions(const CheckInput &In,
                    llvm::ArrayRef<PositionParameter> Positions);

/// Pointers and references without an address space.
void checkNamedSpaces(const CheckInput &In);
/// Bindings and built-in values of kernels.
void checkKernels(const CheckInput &In);
/// Values that come with the pipeline.
void checkFunctionConstants(const CheckInput &In);
/// C++ that the version of the language does not have.
void checkSyntax(const CheckInput &In);
/// Implicit conversions that clang makes and Metal does not.
void checkConversions(const CheckInput &In);
/// Memory orders.
void checkAtomics(const CheckInput &In);
/// The indices of members of argument buffers.
void checkArgumentBuffers(const CheckInput &In);
/// Threadgroup variables of classes with constructors, and the room of all.
void checkThreadgroupObjects(const CheckInput &In);
/// Attributes in places where they say nothing.
void checkAttributePlaces(const CheckInput &In);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_CHECKS_CHECKS_H
