//===- ValueFlow.h - Which values differ between threads --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A forward analysis over Clang's control-flow graphs, function by function and
// through arguments and results until nothing changes. A variable that is set
// between a branch on which threads part and the place where they meet again
// differs as the condition does. What comes from memory other than variables of
// the function is the same for all threads that read the same place, so that a
// doubt is no finding.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_VALUEFLOW_H
#define CU2X_LIB_CHECKS_VALUEFLOW_H

#include "ControlFlow.h"
#include "Multiples.h"
#include "cu2x/Frontend/PlatformChoice.h"

namespace cu2x::checks {

/// What is known of a value, as a set.
enum ValueKind : unsigned {
  Uniform = 0,
  BlockVarying = 1, ///< differs between threads of a block
  WarpVarying = 2,  ///< differs between lanes of a warp
  ActiveMask = 4,   ///< what `__activemask` gave
  WaveVarying = 8,  ///< differs between the lanes of a wave of 64
  Loaded = 16, ///< what varies is no index of a thread that counts up by lanes
  RowVarying = 32 ///< differs between rows of the block, `threadIdx.y`
};

class ValueFlow {
public:
  explicit ValueFlow(const Unit &U);

  /// The kinds of the value of \p E, which is part of a function of the unit.
  unsigned kindsOf(const clang::Expr *E) const;

  /// The conditions on which it depends whether a thread comes to \p I, a node
  /// of \p F, or once more, and whose values have \p Kind: those of statements
  /// that \p I is part of, the innermost first, then others in their order.
  llvm::SmallVector<const clang::Expr *, 4> guardsOf(const Function &F, int I,
                                                     ValueKind Kind) const;
  /// The first of them; null where there is none.
  const clang::Expr *guardOf(const Function &F, int I, ValueKind Kind) const;
  /// The first of those that \p I is part of.
  const clang::Expr *branchAround(const Function &F, int I,
                                  ValueKind Kind) const;
  /// The graph of \p F; null where there is none.
  const ControlFlow *graphOf(const Function &F) const;

private:
  /// A variable, or a field of a local object; the fields of the object of a
  /// method are those of the function.
  using Part = std::pair<const clang::ValueDecl *, const clang::FieldDecl *>;
  /// What is known of variables, and which a block sets.
  class State {
  public:
    unsigned &operator[](const Part &P) {
      Set.insert(P);
      Exchanged.erase(P.first);
      return Known[P];
    }
    unsigned lookup(const Part &P) const { return Known.lookup(P); }
    auto find(const Part &P) const { return Known.find(P); }
    auto end() const { return Known.end(); }

    llvm::DenseMap<Part, unsigned> Known;
    llvm::DenseSet<Part> Set;
    /// The distances over which lanes have exchanged a variable in this block.
    llvm::DenseMap<const clang::ValueDecl *, int64_t> Exchanged;
  };

  /// What guardsOf gives, as it is written.
  std::vector<ControlFlow::Written>
  branchesOver(const Function &F, int I, ValueKind Kind) const;
  /// As kindsOf, with those from parameters apart.
  unsigned valueIn(const clang::Expr *E) const;
  /// Returns whether anything became known.
  bool run(const ControlFlow &Of);
  /// Whether threads may part at the end of \p Branch, as kinds of what is set
  /// on their ways.
  unsigned partedAt(const clang::CFGBlock *Branch) const;
  void visit(const clang::Stmt *S, State &Variables);
  unsigned valueOf(const clang::Expr *E, const State &Variables);
  unsigned callOf(const clang::CallExpr *Call, const State &Variables);
  unsigned binaryOf(const clang::BinaryOperator *Op);
  static unsigned asLoaded(unsigned Kinds);
  static bool countsByLane(clang::BinaryOperatorKind Kind, unsigned Left,
                           unsigned Right, std::optional<int64_t> Added,
                           std::optional<int64_t> AddedTo);
  std::optional<unsigned> ofWholeBlocks(const clang::BinaryOperator *Op);
  void exchange(const clang::Expr *Set, unsigned Kinds, State &Variables);
  void takeFrom(const clang::CallExpr *Call, State &Variables);
  void assign(const clang::Expr *To, unsigned Kinds, State &Variables);
  void widen(unsigned &Known, unsigned Kinds);

  /// Inside of the analysis the kinds that come from the function's own
  /// parameters, or its object, are kept apart, in bits of their own: a call
  /// gives those that its arguments have.
  static constexpr unsigned ParameterShift = 6;
  static constexpr unsigned OfLane = BlockVarying | WarpVarying | WaveVarying;
  static constexpr unsigned OfRow = BlockVarying | RowVarying;
  static constexpr unsigned Varying = OfLane | OfRow;
  static constexpr unsigned AllKinds = Varying | ActiveMask | Loaded;
  static unsigned fromParameter(unsigned Kinds) {
    return (Kinds & AllKinds) << ParameterShift;
  }
  static unsigned merged(unsigned Kinds) {
    return (Kinds | Kinds >> ParameterShift) & AllKinds;
  }
  static unsigned inBoth(unsigned Kinds) {
    return Kinds | fromParameter(Kinds);
  }
  /// What \p Kinds in a function are for who gives it \p Arguments.
  static unsigned given(unsigned Kinds, unsigned Arguments) {
    return (Kinds & AllKinds) | (Arguments & inBoth(Kinds >> ParameterShift));
  }

  // In ObjectFlow.cpp.
  const clang::ValueDecl *objectOf(const clang::Expr *E) const;
  unsigned fieldOf(const clang::ValueDecl *Object,
                   const clang::FieldDecl *Field, const State &Variables);
  unsigned fieldMadeBy(const clang::FunctionDecl *Function,
                       const clang::FieldDecl *Field, unsigned Arguments) const;
  unsigned fieldIn(const clang::Expr *E, const clang::FieldDecl *Field,
                   unsigned I, const State &Variables);
  unsigned argumentsOf(llvm::iterator_range<clang::CallExpr::const_arg_iterator>
                           Arguments) const;
  unsigned valuesGiven(const clang::CallExpr *Call, const State &Variables);
  void assignObject(const clang::ValueDecl *Object, const clang::Expr *E,
                    State &Variables);
  void putField(const clang::ValueDecl *Object, const clang::FieldDecl *Field,
                unsigned Kinds, State &Variables);
  void initialize(const clang::CXXCtorInitializer *Init, State &Variables);
  bool addToObject(const clang::Expr *To, unsigned Kinds, State &Variables);
  void copyObject(const clang::CXXOperatorCallExpr *Call, State &Variables);
  void takeFields(const clang::CallExpr *Call, State &Variables);
  void returnFields(const clang::Expr *Value, State &Variables);

  const Unit &U;
  frontend::PlatformChoice Choice;
  std::vector<std::unique_ptr<ControlFlow>> Flows;
  llvm::DenseMap<const Function *, const ControlFlow *> Graphs;
  llvm::DenseMap<const clang::Stmt *, unsigned> Values;
  llvm::DenseMap<const clang::ParmVarDecl *, unsigned> Parameters;
  llvm::DenseMap<const clang::FunctionDecl *, unsigned> Results;
  /// What functions put behind references and pointers that they are given.
  llvm::DenseMap<const clang::ParmVarDecl *, unsigned> Outputs;
  /// What functions put into fields of their object or result, what fields
  /// of their object are in calls, and which of those they read.
  llvm::DenseMap<Part, unsigned> FieldsMade, FieldsGiven;
  llvm::DenseMap<const clang::FunctionDecl *,
                 llvm::SmallVector<const clang::FieldDecl *, 4>>
      FieldsRead;
  const clang::FunctionDecl *Current = nullptr;
  /// Conditions that compare the number of a thread, and whether threads part
  /// on the way to what sets such a number.
  llvm::DenseMap<const clang::BinaryOperator *, std::optional<ThreadNumber>>
      Numbers;
  llvm::DenseMap<const clang::Stmt *, unsigned> OwnSteps;
  llvm::DenseSet<const clang::Stmt *> NumberSteps; ///< those of Numbers
  bool StepsParted = false;
  llvm::DenseMap<const clang::Stmt *,
                 llvm::SmallVector<const clang::VarDecl *, 2>>
      AgreedBehind; ///< by loop
  llvm::DenseSet<const clang::CFGBlock *> Visited;
  /// The kinds of what decides whether threads come to the block.
  unsigned Parted = Uniform;
  bool Changed = false;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_VALUEFLOW_H
