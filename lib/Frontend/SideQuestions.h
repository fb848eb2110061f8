//===- SideQuestions.h - Values that ask for the side -----* -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_SIDEQUESTIONS_H
#define CU2X_LIB_FRONTEND_SIDEQUESTIONS_H

#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace cu2x::frontend {

/// Finds the functions that a value needs whose text names `__CUDA_ARCH__`.
/// nvcc makes the first values of the device's variables in the compilation
/// for the device; what a port gives them is made by the host's compiler.
class SideQuestions {
public:
  /// With \p OfBoth, functions of the device alone ask nothing.
  SideQuestions(const clang::SourceManager &SM,
                const clang::LangOptions &LangOpts, bool OfBoth = false)
      : SM(SM), LangOpts(LangOpts), OfBoth(OfBoth) {}

  /// Whether one of the functions that \p Value calls, or that these call,
  /// asks.
  bool asks(const clang::Stmt *Value);

private:
  bool asks(const clang::FunctionDecl *Function);
  bool asksOfConstant(const clang::ValueDecl *D);
  bool namesSide(clang::SourceRange Text) const;

  const clang::SourceManager &SM;
  const clang::LangOptions &LangOpts;
  const bool OfBoth;
  llvm::SmallPtrSet<const clang::Decl *, 8> Seen;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_SIDEQUESTIONS_H
