//===- StatementPrinter.h - Statements as MSL text --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_STATEMENTPRINTER_H
#define CU2X_LIB_METAL_STATEMENTPRINTER_H

#include "ExpressionPrinter.h"
#include "llvm/Support/raw_ostream.h"

namespace cu2x::metal {

/// Whether the author left a line empty between two operations.
bool separated(mlir::Operation *First, mlir::Operation *Second);

class StatementPrinter {
public:
  StatementPrinter(llvm::raw_ostream &OS, const Program &P,
                   ExpressionPrinter &Expressions)
      : OS(OS), P(P), Expressions(Expressions) {}

  /// The statements of \p Block, each on its lines; member initialisers of a
  /// constructor are left out.
  void print(mlir::Block &Block, unsigned Indent);

  /// A comment of the author, its lines moved to \p Indent.
  void printComment(llvm::StringRef Text, unsigned Indent);

  /// The comment behind a statement or, with `cxx.head`, behind the brace that
  /// opens its body, and the end of the line.
  void endLine(mlir::Operation *Op, llvm::StringRef Which = "cxx.trailing");

private:
  void statement(mlir::Operation *Op, unsigned Indent);
  void ifStatement(cxx::IfOp Op, unsigned Indent);
  void forStatement(cxx::ForOp Op, unsigned Indent);
  void whileStatement(cxx::WhileOp Op, unsigned Indent);
  void doStatement(cxx::DoOp Op, unsigned Indent);
  void switchStatement(cxx::SwitchOp Op, unsigned Indent);
  void unrollPragma(mlir::Operation *Op, unsigned Indent);
  /// ` {`, the statements and `}` without the end of the line. Attribute
  /// \p Head of \p Of has the comment behind the brace.
  void body(mlir::Region &Region, unsigned Indent, mlir::Operation *Of,
            llvm::StringRef Head = "cxx.head");
  Declaration variable(cxx::VarOp Op);
  std::string caseValue(cxx::CaseOp Op);
  /// The same behind a label, which a brace may follow on its line.
  void endLabel(mlir::Operation *Op);
  llvm::raw_ostream &line(unsigned Indent) { return OS.indent(Indent); }

  llvm::raw_ostream &OS;
  const Program &P;
  ExpressionPrinter &Expressions;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_STATEMENTPRINTER_H
