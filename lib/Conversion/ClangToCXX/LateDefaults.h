//===- LateDefaults.h - Defaults that use their object -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_LATEDEFAULTS_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_LATEDEFAULTS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallVector.h"

namespace cu2x::importer {

/// Whether \p S names the object around it. A default of a member of another
/// object in it has a `this` of its own.
bool usesThis(const clang::Stmt *S);

/// The field of a union, and its value, that \p Value starts it with: a list, or
/// the constructor that the compiler wrote for a default. Null if there is none.
std::pair<const clang::FieldDecl *, const clang::Expr *>
unionField(const clang::Expr *Value);

/// The values of one list that are not in it, as they are defaults of members
/// that use other members: `int y = x + 1;`. The object gets them when it is
/// there. From the first on, so do those whose effects come after it.
class LateDefaults {
public:
  explicit LateDefaults(const clang::ASTContext &AST) : AST(AST) {}

  /// Whether \p Value, of element \p Index of the list, is one of them.
  bool take(const clang::Expr *Value, unsigned Index);

  /// The field with the first of them, or null.
  const clang::FieldDecl *first() const {
    return Fields.empty() ? nullptr : Fields.front().second;
  }
  /// Their elements in the list, and their fields.
  llvm::ArrayRef<std::pair<unsigned, const clang::FieldDecl *>> fields() const {
    return Fields;
  }
  /// Whether a value of the list has effects, which come after those of the
  /// first default, or may see theirs.
  bool hasEffectsBehind() const { return EffectsBehind; }

  /// The fields of the class of \p First that have such defaults, from it on.
  static llvm::SmallVector<const clang::FieldDecl *>
  from(const clang::FieldDecl *First, const clang::ASTContext &AST);

private:
  const clang::ASTContext &AST;
  llvm::SmallVector<std::pair<unsigned, const clang::FieldDecl *>> Fields;
  bool Effects = false; ///< of one of them
  bool EffectsBehind = false;
};

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_LATEDEFAULTS_H
