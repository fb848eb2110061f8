//===- NumberOrigin.h - Where numbers of lanes come from --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `threadIdx.x % N` counts by 32 or by the wave, as N is: an N that the host
// gives to the kernel may be either.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_NUMBERORIGIN_H
#define CU2X_LIB_CHECKS_FIX_NUMBERORIGIN_H

#include "CallGraph.h"

namespace cu2x::checks {

class NumberOrigin {
public:
  NumberOrigin(const Unit &U, const CallGraph &Graph);

  /// Whether \p E is computed from constants, `warpSize` and indices of threads
  /// alone, and from memory where \p WithData: not from what a kernel is given,
  /// a variable outside of functions or a member.
  bool isKnown(const clang::Expr *E, bool WithData = false);

  /// Whether the index of a thread may be part of \p E, other than by memory.
  bool hasIndex(const clang::Expr *E);

  /// Whether the host asks for the size of a warp to do more than print it.
  bool hostAsks() const { return HostAsks; }

private:
  void note(const clang::Stmt *S);
  void noteArguments(const clang::FunctionDecl *D,
                     llvm::ArrayRef<const clang::Expr *> Args);
  bool isKnownVariable(const clang::VarDecl *D, bool WithData);
  bool isKnownCall(const clang::CallExpr *Call, bool WithData);
  bool anyHasIndex(const clang::ValueDecl *D);
  /// Counts a variable of this question; false where it has too many.
  bool step();

  const Unit &U;
  const CallGraph &Graph;
  /// All that a variable or parameter is given, or a function as it is written
  /// returns; null for what is not seen.
  llvm::DenseMap<const clang::ValueDecl *,
                 llvm::SmallVector<const clang::Expr *, 2>>
      Values;
  llvm::SmallPtrSet<const clang::ValueDecl *, 8> Active;
  /// Whether the index of a thread may be part of a variable, as far as known,
  /// and the variables that the present question has come to.
  llvm::DenseMap<const clang::ValueDecl *, bool> Indexed;
  llvm::SmallPtrSet<const clang::ValueDecl *, 16> Visited;
  /// Variables that one question has come to. Behind so many nothing is known.
  static constexpr unsigned MaxSteps = 1000;
  unsigned Steps = 0;
  bool HostAsks = false;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_NUMBERORIGIN_H
