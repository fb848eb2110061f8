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

/// Whether each return in the statement is the last that it does.
bool returnsLast(mlir::Operation *Op);

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
  bool isDivergentReturn(cxx::ReturnOp Return);
  /// A barrier may be executed after the statement \p Op of its function.
  bool barrierFollows(mlir::Operation *Op);

  /// Whether guard() can do its work on the statements.
  bool canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  /// How many of them come before a barrier, this time or in a later round of
  /// a loop around them.
  size_t beforeBarriers(llvm::ArrayRef<Statement> Statements, bool Outermost);
  bool canGuardLoop(mlir::Operation *Loop);
  bool canHoist(cxx::VarOp Var);
  /// Why not, for the finding.
  bool refuse(mlir::Operation *Op, llvm::StringRef Why);

  void guard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  void guardRun(llvm::ArrayRef<Statement> Run);
  void hoist(cxx::VarOp Var, cxx::IfOp If);
  void introduce(cxx::IfOp First);
  void replaceReturns(cxx::IfOp If);

  cxx::FuncOp Func;
  const llvm::DenseSet<mlir::Operation *> &WithBarrier;
  mlir::SymbolTable &Symbols;
  Uniformity Uniform;
  mlir::Value Active;
  mlir::Operation *Refused = nullptr;
  std::string Why;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNGUARD_H
