//===- PlatformChoice.h - Numbers that the preprocessor chooses -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_PLATFORMCHOICE_H
#define CU2X_FRONTEND_PLATFORMCHOICE_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class ASTContext;
class Expr;
} // namespace clang

namespace cu2x::frontend {

class PlatformChoice {
public:
  explicit PlatformChoice(const clang::ASTContext &Context)
      : Context(Context) {}

  /// Whether the preprocessor chooses the number \p E: a macro or a constant
  /// that its file defines in several branches, or a function with `#if` in it.
  /// Who writes that has one for each platform.
  bool isMade(const clang::Expr *E);

private:
  const clang::ASTContext &Context;
  /// What was found about the definition at this place.
  llvm::DenseMap<clang::SourceLocation, bool> Answers;
};

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_PLATFORMCHOICE_H
