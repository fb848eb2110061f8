//===- ControlFlow.h - What decides who comes to a place --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_CONTROLFLOW_H
#define CU2X_LIB_CHECKS_CONTROLFLOW_H

#include "Model.h"

#include "clang/Analysis/Analyses/Dominators.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"
#include <memory>

namespace cu2x::checks {

/// Clang's control-flow graph of a function. A trap ends the kernel, so that
/// the graph goes on behind it: who did not come to it has lost nobody.
class ControlFlow {
public:
  /// Null where Clang makes no graph.
  static std::unique_ptr<ControlFlow> of(const Unit &U, const Function &F);

  const Function &function() const { return F; }
  const clang::CFG &graph() const { return *Graph; }

  /// The node of \p S; -1 where it is none.
  int numberOf(const clang::Stmt *S) const {
    auto It = Numbers.find(S);
    return It == Numbers.end() ? -1 : It->second;
  }
  /// The block of what is done first at node \p I; null where the graph has
  /// nothing of it.
  const clang::CFGBlock *blockOf(int I) const;

  /// The blocks that end in a branch which decides whether a thread comes to \p
  /// B, or once more.
  llvm::ArrayRef<const clang::CFGBlock *>
  branchesOver(const clang::CFGBlock *B) const;

  /// A block where threads meet again, and what they have passed on their ways.
  struct Meeting {
    const clang::CFGBlock *At;
    llvm::BitVector Passed; ///< numbers of blocks
  };
  /// Of threads that part at the end of \p Branch.
  llvm::ArrayRef<Meeting> meetingsOf(const clang::CFGBlock *Branch) const;

  /// The numbers of \p From and of the blocks to which who is there can come
  /// without another round over \p Branch.
  llvm::BitVector reachableFrom(const clang::CFGBlock *From,
                                const clang::CFGBlock *Branch = nullptr) const;

  /// What is looked at where \p Branch ends: the last operand of `&&` and `||`;
  /// null where nothing is.
  static const clang::Expr *conditionOf(const clang::CFGBlock *Branch);

  /// A branch as it is written.
  struct Written {
    const clang::Expr *Condition; ///< the whole, or what node I is under
    int At;                       ///< the node of the statement
    bool IsAround;                ///< node I is part of it
  };
  /// Of \p Branch, which has a condition, as seen from node \p I.
  Written writtenFor(const clang::CFGBlock *Branch, int I) const;

private:
  explicit ControlFlow(const Function &F) : F(F) {}
  void goOnBehindTraps();
  /// Without a way to the end nothing is behind anything.
  void leaveEndlessLoops();
  void meet(const clang::CFGBlock *Branch, std::vector<Meeting> &Into) const;

  const Function &F;
  std::unique_ptr<clang::CFG> Graph;
  mutable std::unique_ptr<clang::ControlDependencyCalculator> Dependences;
  llvm::DenseMap<const clang::Stmt *, const clang::CFGBlock *> Blocks;
  llvm::DenseMap<const clang::Stmt *, int> Numbers; ///< of nodes
  mutable llvm::DenseMap<const clang::CFGBlock *,
                         std::vector<const clang::CFGBlock *>>
      Over;
  mutable llvm::DenseMap<const clang::CFGBlock *, std::vector<Meeting>>
      Meetings;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_CONTROLFLOW_H
