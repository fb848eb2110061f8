//===- ValueFlow.h - Which values differ between threads --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A forward analysis over Clang's control-flow graphs, function by function and
// through arguments and results until nothing changes. What comes from memory
// other than variables of the function is the same for all threads that read
// the same place, so that a doubt is no finding.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_VALUEFLOW_H
#define CU2X_LIB_CHECKS_VALUEFLOW_H

#include "Model.h"
#include "cu2x/Frontend/PlatformChoice.h"

#include "clang/Analysis/CFG.h"
#include <memory>

namespace cu2x::checks {

/// What is known of a value, as a set.
enum ValueKind : unsigned {
  Uniform = 0,
  BlockVarying = 1, ///< differs between threads of a block
  WarpVarying = 2,  ///< differs between lanes of a warp
  ActiveMask = 4,   ///< what `__activemask` gave
  WaveVarying = 8   ///< differs between the lanes of a wave of 64
};

class ValueFlow {
public:
  explicit ValueFlow(const Unit &U);

  /// The kinds of the value of \p E, which is part of a function of the unit.
  unsigned kindsOf(const clang::Expr *E) const;

  /// The conditions of which \p I, a node of \p F, is under one branch, and
  /// those on which threads have left before it: the first of them whose value
  /// has \p Kind; null where there is none.
  const clang::Expr *guardOf(const Function &F, int I, ValueKind Kind) const;
  /// As guardOf, for branches around the node alone.
  const clang::Expr *branchAround(const Function &F, int I,
                                  ValueKind Kind) const;

private:
  using State = llvm::DenseMap<const clang::ValueDecl *, unsigned>;
  struct Flow {
    const Function *F;
    std::unique_ptr<clang::CFG> Graph;
  };

  /// As kindsOf, with those from parameters apart.
  unsigned valueIn(const clang::Expr *E) const;
  /// Returns whether anything became known.
  bool run(Flow &Of);
  void visit(const clang::Stmt *S, State &Variables);
  unsigned valueOf(const clang::Expr *E, const State &Variables);
  unsigned callOf(const clang::CallExpr *Call);
  unsigned binaryOf(const clang::BinaryOperator *Op);
  void takeFrom(const clang::CallExpr *Call, State &Variables);
  void assign(const clang::Expr *To, unsigned Kinds, State &Variables);
  void widen(unsigned &Known, unsigned Kinds);

  const Unit &U;
  frontend::PlatformChoice Choice;
  std::vector<Flow> Flows;
  llvm::DenseMap<const clang::Stmt *, unsigned> Values;
  llvm::DenseMap<const clang::ParmVarDecl *, unsigned> Parameters;
  llvm::DenseMap<const clang::FunctionDecl *, unsigned> Results;
  /// What functions put behind references and pointers that they are given.
  llvm::DenseMap<const clang::ParmVarDecl *, unsigned> Outputs;
  const clang::FunctionDecl *Current = nullptr;
  bool Changed = false;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_VALUEFLOW_H
