//===- EnumFlow.h - Numbers of enumerations in integers ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_ENUMFLOW_H
#define CU2X_LIB_FRONTEND_ENUMFLOW_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <utility>
#include <vector>

namespace cu2x::frontend {

/// Follows values of enumerations through what holds integers: variables,
/// parameters, members, arrays and results of functions. What happens to those
/// is noted during the walk, and known at its end.
class EnumFlow {
public:
  /// What \p E reads, of an integer type that is no enumeration; else null.
  static const clang::ValueDecl *placeOf(const clang::Expr *E);
  /// The declaration of \p D that stands for all of them.
  static const clang::ValueDecl *place(const clang::ValueDecl *D);

  void give(const clang::ValueDecl *To, const clang::EnumDecl *Enum) {
    Given.try_emplace(To, Enum);
  }
  /// Notes that \p To also holds what is no value of an enumeration.
  void spoil(const clang::ValueDecl *To) { Spoilt.insert(To); }
  void connect(const clang::ValueDecl *From, const clang::ValueDecl *To) {
    Ways.push_back({From, To});
  }

  /// Something that counts if a place holds values of an enumeration.
  struct Use {
    const clang::ValueDecl *Place;
    const clang::Expr *At;
    bool IsNumber; ///< \ref At stands beside the place, or fills it
    bool IsTruth;
    /// \ref At reads the place, in the place of a value of this enumeration. It
    /// counts unless the place holds values of it alone.
    const clang::EnumDecl *Expected = nullptr;
  };
  void use(Use U) { Uses.push_back(U); }

  /// Calls \p Note for all uses that count, with the enumeration.
  void
  resolve(llvm::function_ref<void(const Use &, const clang::EnumDecl *)> Note);

private:
  llvm::DenseMap<const clang::ValueDecl *, const clang::EnumDecl *> Given;
  llvm::DenseSet<const clang::ValueDecl *> Spoilt;
  std::vector<std::pair<const clang::ValueDecl *, const clang::ValueDecl *>>
      Ways;
  std::vector<Use> Uses;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_ENUMFLOW_H
