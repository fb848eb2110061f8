//===- ReachingDefinitions.h - What gave a variable its value ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A forward analysis over Clang's control-flow graph of each function that is
// asked about. Templates count as written.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_REACHINGDEFINITIONS_H
#define CU2X_FRONTEND_REACHINGDEFINITIONS_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include <set>
#include <vector>

namespace clang {
class BinaryOperator;
class DeclRefExpr;
class Expr;
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace cu2x::frontend {

/// Whether \p Set, an assignment to \p D, is `V = V op By`.
bool isStepOf(const clang::BinaryOperator *Set, const clang::VarDecl *D);

class ReachingDefinitions {
public:
  /// What may have given a variable its value: assignments, steps (`++V`,
  /// `V += 1`, `V = V + 1`), which leave what it had before among them, and
  /// calls that are given a reference to it. Null stands for what it begins
  /// with.
  using Definitions = std::vector<const clang::Expr *>;

  /// The definitions that reach \p Use; the same object for uses of a variable
  /// that the same ones reach. Null where each definition of the variable may:
  /// it is an object, an array or a reference, has its address taken, is
  /// captured or is not the function's own, or there is no graph.
  const Definitions *at(const clang::DeclRefExpr *Use);

  struct Given {
    bool IsInitial; ///< what it begins with may be there
    /// `=`, `|=` and the like.
    llvm::SmallVector<const clang::BinaryOperator *, 4> Assignments;
  };
  /// What in \p Around may have given the variable of \p Use its value there.
  Given givenTo(const clang::DeclRefExpr *Use,
                const clang::FunctionDecl *Around);

private:
  void analyze(const clang::FunctionDecl *Function);

  llvm::DenseSet<const clang::FunctionDecl *> Analyzed;
  std::set<std::pair<const clang::VarDecl *, Definitions>> Sets;
  llvm::DenseMap<const clang::DeclRefExpr *, const Definitions *> Reaching;
  /// Where there is no answer by the graph.
  llvm::DenseMap<
      const clang::FunctionDecl *,
      llvm::DenseMap<const clang::VarDecl *,
                     llvm::SmallVector<const clang::BinaryOperator *, 4>>>
      Assigned;
};

/// The variable that \p E names, without conversions and parentheses; null
/// where it is anything else.
const clang::VarDecl *variableOf(const clang::Expr *E);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_REACHINGDEFINITIONS_H
