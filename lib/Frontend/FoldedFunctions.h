//===- FoldedFunctions.h - Functions that the compiler calls -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_FOLDEDFUNCTIONS_H
#define CU2X_LIB_FRONTEND_FOLDEDFUNCTIONS_H

#include "cu2x/Frontend/UnitFacts.h"

#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SetVector.h"

namespace cu2x::frontend {

/// Finds constexpr functions of the device alone that text outside of device
/// code calls: the value of a variable, a bound, an argument of a template.
/// Only the compiler can, so that the host needs their bodies. All sources have
/// to agree on a header: those of headers count that could be called.
class FoldedFunctions {
public:
  /// The compiler computes \p E, and what is in it.
  void noteValue(const clang::Stmt *E);
  /// Text outside of device code calls \p Function.
  void noteCall(const clang::FunctionDecl *Function);
  /// The next of UnitFacts::Declarations is \p Function.
  void noteDeclaration(const clang::FunctionDecl *Function, size_t Index,
                       bool IsInHeader);
  using Predicate = llvm::function_ref<bool(const clang::NamedDecl *)>;
  /// Sets DeclarationFact::IsFolded of them, and of those that they call.
  void resolve(UnitFacts &Facts, Predicate IsCuda);

private:
  /// Whether nothing in \p F is the device's alone but what is so as well.
  bool couldBeCalled(const clang::FunctionDecl *F, Predicate IsCuda);
  bool isPlain(const clang::Stmt *S, Predicate IsCuda);
  static const clang::FunctionDecl *pattern(const clang::FunctionDecl *F);

  llvm::SetVector<const clang::FunctionDecl *> Called;
  llvm::SmallVector<const clang::FunctionDecl *> InHeaders;
  llvm::DenseMap<const clang::FunctionDecl *, bool> Callable;
  llvm::DenseMap<const clang::FunctionDecl *, llvm::SmallVector<size_t, 2>>
      Declarations;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_FOLDEDFUNCTIONS_H
