//===- Attributes.h - The [[...]] of the language ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_ATTRIBUTES_H
#define CU2X_LIB_MSLCHECK_ATTRIBUTES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace clang {
class AnnotateAttr;
class Decl;
class FunctionDecl;
} // namespace clang

namespace cu2x::mslcheck {

enum class AttributeKind {
  Binding,    ///< buffer, texture, sampler, threadgroup: one index.
  Position,   ///< A built-in value of 1 to 3 components.
  Index,      ///< A built-in value that is a scalar.
  Function,   ///< Says something about a function.
  Constant,   ///< function_constant: the value comes with the pipeline.
  Member,     ///< id: a member of an argument buffer.
  OtherStage, ///< Belongs to a stage that is not compute.
  Anything    ///< Has no rule here.
};

struct AttributeRow {
  const char *Name;
  AttributeKind Kind;
};

/// How the keyword `kernel` is spelled for clang: as an attribute of GNU's
/// syntax, which stands at any place among the specifiers.
inline constexpr char KernelSpelling[] = "__msl_kernel";

/// How the attribute that gives methods their address space is spelled.
inline constexpr char MethodSpaceSpelling[] = "__msl_method";

/// The line of text after which methods get their address space.
std::string methodSpacePragma();

/// The row of the attribute \p Name of Metal, or null.
const AttributeRow *findAttribute(llvm::StringRef Name);

/// Makes clang know the attributes; they become annotations of declarations.
void registerAttributes();

/// An attribute of Metal as a declaration carries it.
struct UsedAttribute {
  const AttributeRow *Row;
  const clang::AnnotateAttr *Attr;
};

/// The attributes of Metal on \p D in the order of the text.
std::vector<UsedAttribute> attributesOf(const clang::Decl *D);

/// True if \p F is a kernel.
bool isKernel(const clang::FunctionDecl *F);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_ATTRIBUTES_H
