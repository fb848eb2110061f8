//===- CountSearch.h - Values that count lanes of a wave --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_COUNTSEARCH_H
#define CU2X_LIB_FRONTEND_COUNTSEARCH_H

#include "WarpChecks.h"

namespace cu2x::frontend {

/// Calls that count lanes.
using FoundCounts = llvm::SmallSetVector<const clang::Expr *, 8>;
/// What is assigned, and steps, because a count says so, with the calls that
/// count: a condition asks for the count, or it is done in each round of a loop
/// that goes by it.
using Choices = llvm::DenseMap<const clang::Expr *, FoundCounts>;

/// The warp function that \p Callee is; null for all others.
const WarpFunction *warpFunction(const clang::FunctionDecl *Callee);

/// Looks for counts of a vote's lanes in one value.
class CountSearch {
public:
  CountSearch(const WarpCheck &Check, const Choices &Chosen)
      : Check(Check), Chosen(Chosen) {}

  enum Value {
    Other, ///< may be the place of something
    Constant,
    Data,     ///< that is no place: what the kernel is given, indices, votes
    Computed, ///< from data by a function of the program's, or by another lane
    Count ///< of lanes, or the number of one, whether there is one, or computed
          ///< from it
  };
  Value valueOf(const clang::Expr *E);
  /// What is put into a variable by way of \p Reference: by a function whose
  /// parameter that is, where \p Call calls it, or anybody for null.
  Value putInto(const clang::VarDecl *Reference, const clang::CallExpr *Call);
  /// Whether \p Made may be the same whatever is chosen: which of two functions
  /// computes it is no matter of the result.
  static bool isOpen(Value Made) { return Made == Other || Made == Computed; }
  /// Whether \p E compares a count with more than whether there is any.
  bool isLimit(const clang::Expr *E);
  /// Whether \p E asks which thread of a coalesced group this is.
  bool asksRank(const clang::Expr *E);
  /// Whether \p E is a ballot alone, or a variable that has one.
  bool isBallot(const clang::Expr *E) const;
  /// The vote of which \p E, in the type it is used in, asks no more than
  /// whether any lane is so, or whether it is what another vote is. \p Any gets
  /// what \p E is where any lane is so, if nothing else is asked. Null for all
  /// others. \p IsTest says that \p E is used as a condition, which its
  /// type does not say in a template.
  const clang::Expr *voteAskedBy(const clang::Expr *E, std::optional<bool> &Any,
                                 bool IsTest = false);
  /// Whether \p E, a condition, is the same for all threads of a grid: made of
  /// constants, what the kernel is given and the number of the block.
  bool isForAll(const clang::Expr *E);
  /// Whether a loop for as long as \p E goes by a count that is there before
  /// the loop, \p Body: up to it, or over the bits of a vote.
  bool isLoopLimit(const clang::Expr *E, const clang::Stmt *Body);
  /// The calls that count. A vote whose bits a loop counts is one of them.
  FoundCounts Found;
  /// Whether the search had to end before all was seen. What it has not seen
  /// may count lanes.
  bool Ended = false;

private:
  struct InCall;
  using Arguments = llvm::DenseMap<const clang::VarDecl *, const clang::Expr *>;
  Value callOf(const clang::CallExpr *Call);
  Value resultOf(const clang::CallExpr *Call,
                 const clang::FunctionDecl *Callee);
  Value returnedIn(const clang::Stmt *S);
  Value variableOf(const clang::Expr *Ref, const clang::VarDecl *D);
  Value parameterOf(const clang::ParmVarDecl *D, const VariableUse *Use);
  Value variableMadeBy(const VariableUse &Use,
                       llvm::ArrayRef<const clang::Expr *> Values);
  Value putBehind(llvm::function_ref<bool(const clang::Expr *)> IsIt);
  Value elementOf(const clang::VarDecl *Array);
  Value elementOfField(const clang::FieldDecl *Array);
  Value fieldOf(const clang::Expr *E);
  bool enter(const void *Of, bool IsFunction);
  bool mayGoOn();
  /// Takes what \p Inner, which began with half of what was left, has looked at
  /// from that: searches in searches would be without end otherwise.
  void charge(const CountSearch &Inner) { Left -= Left / 2 - Inner.Left; }
  bool comparesVotes(const clang::BinaryOperator *Test);
  bool countsDown(const clang::Expr *E, const clang::Stmt *Body);
  Value binaryOf(const clang::BinaryOperator *Op);
  Value partsOf(llvm::iterator_range<clang::Stmt::const_child_iterator> Parts);
  Value plainValueOf(const clang::Expr *E);
  bool isWholeVote(const clang::Expr *E);
  bool isPlainVote(const clang::Expr *E);
  bool isVoteOfCall(const clang::CallExpr *Call);
  bool isWholeMask(const clang::Expr *E);
  const clang::Expr *voteIn(const clang::Expr *E);
  const clang::Expr *voteOfAll(const clang::Expr *E);
  const clang::Expr *voteInCall(const clang::CallExpr *Call,
                                std::optional<bool> &Any);
  const clang::Expr *voteJoined(const clang::BinaryOperator *Op,
                                std::optional<bool> &Any);
  const clang::Expr *manyIn(const clang::Expr *E);
  const clang::Expr *lowestIn(const clang::Expr *E);
  bool isSame(const clang::Stmt *A, const clang::Stmt *B,
              const clang::Expr *Since) const;
  bool asksAgain(const clang::Expr *E, bool Is, const clang::Expr *Own,
                 bool Has);
  Arguments argumentsOf(const clang::CallExpr *Call,
                        const clang::FunctionDecl *Callee) const;
  static Value both(Value A, Value B) {
    return A == Other || B == Other ? Other : std::max(A, B);
  }

  /// Variables, fields and calls that are followed, one behind the other.
  static constexpr unsigned MaxDepth = 100;
  const WarpCheck &Check;
  const Choices &Chosen;
  /// What the parameters of the call are that is followed.
  Arguments Given;
  /// What is made of itself adds nothing to what it is made of otherwise. A
  /// variable has a value for the definitions that reach a use.
  using Place = std::pair<const clang::ValueDecl *, const VariableUse *>;
  llvm::DenseMap<Place, Value> Known;
  /// Functions, fields and variables, as above, that are being looked at, and
  /// how often.
  llvm::DenseMap<const void *, unsigned> Open;
  unsigned Depth = 0;
  /// Whether the votes that were asked about last are the one value of each
  /// variable on the way to them.
  bool IsOneVote = true;
  /// Expressions that a search still looks at: calls within calls are looked at
  /// for each of their arguments.
  unsigned Left = 4000;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_COUNTSEARCH_H
