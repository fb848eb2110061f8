//===- ExpressionPrinter.h - Expressions as MSL text ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Folds the operations of an expression back into one text. Parentheses are
/// printed where the author had them and where the grammar needs them; implicit
/// conversions where leaving them out would change a type (Conversions.h).
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_EXPRESSIONPRINTER_H
#define CU2X_LIB_METAL_EXPRESSIONPRINTER_H

#include "AuthorNames.h"
#include "Precedence.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x::metal {

class ExpressionPrinter {
public:
  explicit ExpressionPrinter(const Program &P) : P(P), Names(P) {}

  /// From here on expressions are those of \p Func: its object is `this`.
  /// Null: those of namespace scope.
  void enter(cxx::FuncOp Func);

  /// The expression \p Value, in parentheses when it binds less than \p Least.
  std::string text(mlir::Value Value, Precedence Least = Precedence::Comma);

  /// The same where the context converts to \p To by itself.
  std::string converted(mlir::Value Value, mlir::Type To,
                        Precedence Least = Precedence::Assignment);

  /// The same where it is tested for being true.
  std::string condition(mlir::Value Value,
                        Precedence Least = Precedence::Comma);

  /// What stands behind `=` or `return`: braces need no type there. With
  /// \p Narrowing off the text is inside braces, which refuse to narrow.
  std::string initializer(mlir::Value Value, mlir::Type To,
                          bool Narrowing = true);

  /// The operands of a construction or a list, separated by commas.
  std::string arguments(cxx::ConstructOp Construct, bool Narrowing = true);
  std::string elements(cxx::InitListOp List);
  /// Whether lists are printed on the lines on which the author had them.
  void keepRows(bool Keep) { Rows = Keep; }

  /// The enumerator with that value: `Red`, or `Color::Red` of a scoped one;
  /// a conversion when none has it.
  std::string enumerator(cxx::EnumType Type, mlir::IntegerAttr Number);

  /// The name of a variable or parameter.
  std::string nameOf(mlir::Value Variable) const;

  /// The names of constants in the function.
  AuthorNames &names() { return Names; }

  /// The value that the region of an expression yields.
  static mlir::Value yielded(mlir::Region &Region);

private:
  struct Text {
    std::string S;
    Precedence P = Precedence::Primary;
    bool InParentheses = false;
  };

  Text expression(mlir::Value Value);
  Text operation(mlir::Operation *Op);

  Text print(cxx::ConstantOp Op);
  Text print(cxx::MemberOp Op);
  Text print(cxx::CastOp Op);
  Text print(cxx::UnaryOp Op);
  Text print(cxx::BinaryOp Op);
  Text print(cxx::AssignOp Op);
  Text print(cxx::CompoundAssignOp Op);
  Text print(cxx::LogicalOp Op);
  Text print(cxx::ConditionalOp Op);
  Text print(cxx::CallOp Op);
  Text print(cxx::ConstructOp Op);
  Text print(msl::CallOp Op);

  Text operatorCall(cxx::CallOp Op, cxx::FuncOp Callee);
  Text castTo(mlir::Type Type, mlir::Value Operand);
  std::string member(mlir::Value Object, llvm::StringRef Name);
  std::string argument(mlir::Value Value, cxx::FuncOp Callee, unsigned N);
  std::string list(mlir::ValueRange Values);
  bool isObject(mlir::Value Value) const;
  /// The name of a function or variable of the program, `::f` where another
  /// one hides it.
  std::string programName(llvm::StringRef Name) const;

  /// The elements of a list on lines of their own, with their comments.
  std::string inRows(cxx::InitListOp List, llvm::ArrayRef<std::string> Texts);

  const Program &P;
  AuthorNames Names;
  bool Rows = false;
  unsigned Depth = 0; ///< of the list that is printed in rows
  /// The object of the method, or null.
  mlir::Value Object;
  /// Names of variables and parameters, which hide members.
  llvm::StringSet<> Locals;
  /// Names of the record's fields and methods, which hide the program's.
  llvm::StringSet<> Members;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_EXPRESSIONPRINTER_H
