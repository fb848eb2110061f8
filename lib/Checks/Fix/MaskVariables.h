//===- MaskVariables.h - What may hold a lane mask --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_MASKVARIABLES_H
#define CU2X_LIB_CHECKS_FIX_MASKVARIABLES_H

#include "../Model.h"

#include "llvm/ADT/SmallPtrSet.h"

namespace cu2x::checks {

/// The variable or member that \p E is; null for anything else.
const clang::ValueDecl *maskNamed(const clang::Expr *E);

/// The variables, parameters, members and results that a lane mask may be part
/// of, or that are one to a warp function.
class MaskVariables {
public:
  explicit MaskVariables(const Unit &U);
  /// Whether a mask may be part of \p E.
  bool isIn(const clang::Expr *E) const;

private:
  bool note(const Function &F, const clang::Stmt *S);
  bool add(const clang::ValueDecl *D, const clang::Expr *Value);
  bool addArguments(const clang::FunctionDecl *D,
                    llvm::ArrayRef<const clang::Expr *> Args);

  const Unit &U;
  llvm::SmallPtrSet<const clang::ValueDecl *, 16> Known; ///< results: functions
};

/// Masks whose bits are those of the lanes of a wave, whatever its size.
class WholeMasks {
public:
  explicit WholeMasks(const Unit &U) : U(U) {}
  bool isOne(const clang::Expr *E);

private:
  bool isOneVariable(const clang::VarDecl *D);
  bool isUse(const Function &F, int I, const clang::VarDecl *D);

  const Unit &U;
  llvm::SmallPtrSet<const clang::VarDecl *, 8> Active;
  /// Variables that one question has come to. Behind so many nothing is known.
  static constexpr unsigned MaxSteps = 64;
  unsigned Steps = 0;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_MASKVARIABLES_H
