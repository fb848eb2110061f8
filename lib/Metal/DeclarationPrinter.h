//===- DeclarationPrinter.h - Functions, records, globals -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_DECLARATIONPRINTER_H
#define CU2X_LIB_METAL_DECLARATIONPRINTER_H

#include "DeferredMethods.h"
#include "StatementPrinter.h"
#include "llvm/ADT/DenseMap.h"

namespace cu2x::metal {

/// Prints one declaration. In which order is not its concern.
class DeclarationPrinter {
public:
  DeclarationPrinter(llvm::raw_ostream &OS, const Program &P);

  void print(cxx::FuncOp Func, unsigned Indent = 0);
  /// Whether a method is declared in its record and defined behind it.
  bool isDeferred(cxx::FuncOp Func) const { return Order.isDeferred(Func); }
  const RecordOrder &order() const { return Order; }
  void prototype(cxx::FuncOp Func);
  /// The record with its methods; with \p Shared a check that the host's
  /// program sees the same size.
  void print(cxx::RecordOp Record, bool Shared);
  void forward(cxx::RecordOp Record);
  void print(cxx::GlobalOp Global);
  void print(cxx::EnumOp Enum);
  void comment(llvm::StringRef Text) { Statements.printComment(Text, 0); }

  /// The text of one expression of namespace scope.
  std::string expression(mlir::Value Value);

private:
  /// Everything before the body, or the semicolon.
  void signature(cxx::FuncOp Func, unsigned Indent, bool Outside = false);
  std::vector<std::string> parameters(cxx::FuncOp Func);
  void commentedParameters(cxx::FuncOp Func,
                           llvm::ArrayRef<std::string> Parameters,
                           llvm::StringRef Margin);
  std::string parameterAttribute(cxx::FuncOp Func, unsigned N);
  void memberInitialisers(cxx::FuncOp Func);
  void method(cxx::FuncOp Func);
  void methods(cxx::RecordOp Record);
  void defaultConstructors(cxx::RecordOp Record);
  /// The author's comments on a field, an enumerator or a variable.
  void commentsAbove(mlir::Operation *Op, llvm::StringRef Member);
  std::string commentBehind(mlir::Operation *Op, llvm::StringRef Member);
  /// Those in front of the brace that ends \p Op.
  void tail(mlir::Operation *Op);

  llvm::raw_ostream &OS;
  const Program &P;
  ExpressionPrinter Expressions;
  StatementPrinter Statements;
  RecordOrder Order;
  llvm::DenseSet<mlir::Operation *> SpelledEnums;
  llvm::DenseSet<mlir::Operation *> ThreadgroupRecords;
  /// Methods and the comments before them, in order, by record.
  llvm::DenseMap<mlir::Attribute, llvm::SmallVector<mlir::Operation *>> Methods;
};

/// Records that the host's program knows as well: those in kernel parameters.
llvm::SmallPtrSet<mlir::Operation *, 8> sharedRecords(const Program &P);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_DECLARATIONPRINTER_H
