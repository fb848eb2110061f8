//===- EarlyReturnGuard.h - Threads that stay for a barrier -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNGUARD_H
#define CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNGUARD_H

#include "Uniformity.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cu2x {

/// A statement and the expressions before it that belong to it.
struct Statement {
  llvm::SmallVector<mlir::Operation *> Expressions;
  mlir::Operation *Op;
};

/// The statements of a block.
llvm::SmallVector<Statement> statementsOf(mlir::Block &Block);

/// Whether it holds for the statement or an expression of it: those have
/// barriers too.
bool any(const Statement &S, llvm::function_ref<bool(mlir::Operation *)> Is);

/// Guards one function.
class Guarding {
public:
  Guarding(cxx::FuncOp Func,
           const llvm::DenseSet<mlir::Operation *> &WithBarrier,
           mlir::SymbolTable &Symbols)
      : Func(Func), WithBarrier(WithBarrier), Symbols(Symbols) {}

  /// Makes all threads reach all barriers, or reports why that is not done.
  void run();

private:
  bool hasBarrier(mlir::Operation *Op);
  bool isPlainBarrier(mlir::Operation *Op);
  /// Whether threads that have returned take part in it too: it has a barrier,
  /// or decides whether and how often all come to one.
  bool isForAll(mlir::Operation *Op);
  bool isForAll(const Statement &S) {
    return any(S, [&](mlir::Operation *Op) { return isForAll(Op); });
  }
  /// Collects the variables that decide it.
  void findDeciding();
  bool addDeciding(mlir::Value Place);
  bool isDivergentReturn(cxx::ReturnOp Return);
  /// A barrier may be executed after the statement \p Op of its function.
  bool barrierFollows(mlir::Operation *Op);

  /// Whether guard() can do its work on the statements.
  bool canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  /// How many of them come before a barrier, this time or in a later round of
  /// a loop around them.
  size_t beforeBarriers(llvm::ArrayRef<Statement> Statements, bool Outermost);
  bool canGuardLoop(mlir::Operation *Loop);
  /// A statement in which those take part that have returned.
  bool canGuardForAll(const Statement &S);
  /// Why not, for the finding.
  bool refuse(mlir::Operation *Op, llvm::StringRef Why);

  void guard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  void guardRun(llvm::ArrayRef<Statement> Run);
  /// A name that nothing the function sees has.
  std::string freshName(llvm::StringRef Stem);
  /// Declares the variable before \p First; whether nothing is left to do
  /// about that.
  bool introduce(mlir::Operation *First);
  /// Returns of a statement become assignments; what the statement is then.
  mlir::Operation *replaceReturns(mlir::Operation *Op);

  cxx::FuncOp Func;
  const llvm::DenseSet<mlir::Operation *> &WithBarrier;
  mlir::SymbolTable &Symbols;
  Uniformity Uniform;
  llvm::DenseSet<mlir::Value> Deciding;
  mlir::Value Active;
  mlir::Operation *Refused = nullptr;
  std::string Why;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNGUARD_H
