//===- StatementMoves.h - Statements under other conditions -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What passes do that replace a jump by structured statements: a flag says
/// whether it was taken, and what would have been jumped over depends on it.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_STATEMENTMOVES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_STATEMENTMOVES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SetVector.h"

namespace cu2x {

/// Whether `break` leaves \p Op.
bool takesBreak(mlir::Operation *Op);

/// The operation that a statement begins with: its first expression.
mlir::Operation *beginOf(mlir::Operation *Statement);

/// The opposite of a condition, made where \p Builder stands; the condition's
/// operation may be changed.
mlir::Value negated(mlir::OpBuilder &Builder, mlir::Value Condition);

/// A new variable of type bool with that value, where \p Builder stands.
cxx::VarOp declareFlag(mlir::OpBuilder &Builder, mlir::Location At,
                       llvm::StringRef Name, bool Is);

/// Whether the declaration can be taken out of the statements around it: as a
/// whole, or without the value.
bool canDeclareBefore(cxx::VarOp Var);

/// Whether the variable holds references to other variables and nothing else,
/// as a lambda does. It can be moved as a whole with these.
bool bindsVariables(cxx::VarOp Var);

/// Moves the declaration before \p Place, where a statement begins. A value
/// that is computed becomes an assignment, which stays; a reference becomes a
/// pointer, and \p Var is gone.
void declareBefore(cxx::VarOp Var, mlir::Operation *Place);

/// Whether one of the statements of \p Moved is a declaration that others use.
bool isUsedOutside(cxx::VarOp Var,
                   llvm::function_ref<bool(mlir::Operation *)> IsInside);

/// The statements behind \p From in its block, up to \p To or the end.
llvm::SmallVector<mlir::Operation *> behind(mlir::Operation *From,
                                            mlir::Operation *To = nullptr);

/// Jumps that leave statements, told by a variable.
class JumpFlag {
public:
  /// \p Variable has the value \p Jumped behind a jump, and the other one if
  /// there was none.
  JumpFlag(mlir::Value Variable, bool Jumped)
      : Variable(Variable), Jumped(Jumped) {}

  /// Whether leave() can do its work.
  static bool canLeave(mlir::Operation *Jump, mlir::Operation *Outer);

  /// Replaces \p Jump, an operation inside of the statement \p Outer or this
  /// itself: sets the variable, and makes nothing else happen in \p Outer.
  /// Returns the assignment.
  mlir::Operation *leave(mlir::Operation *Jump, mlir::Operation *Outer);

  /// Puts the statements behind \p From, up to \p To or the end of the block,
  /// under the condition that nothing has jumped. They may go into the branch
  /// that is taken if `From`, a conditional jump, does not jump.
  void skip(mlir::Operation *From, mlir::Operation *To = nullptr);

  /// Takes the variable away if nothing depends on it.
  void simplify();

private:
  /// The condition that something has jumped, or has not.
  mlir::Value condition(mlir::OpBuilder &Builder, mlir::Location At, bool Has);

  mlir::Value Variable;
  bool Jumped;
  llvm::SmallSetVector<mlir::Operation *, 8> Checked;
  llvm::SmallVector<cxx::ExprStmtOp> Assignments;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_STATEMENTMOVES_H
