//===- Verifier.h - What legal means ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_VERIFIER_H
#define CU2X_LIB_METAL_VERIFIER_H

#include "Conversions.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x::metal {

/// What the passes before the printer promise. Each rule names the promise it
/// checks, so that an error says where to look.
class Verifier {
public:
  explicit Verifier(mlir::ModuleOp Module);

  /// Reports everything in \p Op, an operation of the module, that is not
  /// legal; true when nothing is.
  bool check(mlir::Operation *Op);

private:
  mlir::InFlightDiagnostic error(mlir::Operation *Op, llvm::StringRef Contract);

  // Verifier.cpp: statements, names, declarations.
  void checkOperation(mlir::Operation *Op);
  void checkVariable(cxx::VarOp Op);
  void checkGlobal(cxx::GlobalOp Op);
  void checkOperator(cxx::CallOp Op);
  void checkName(mlir::Operation *Op, llvm::StringRef Name);
  /// The same for a declaration of namespace scope.
  void checkNamespaceName(mlir::Operation *Op, llvm::StringRef Name);

  // VerifyTypes.cpp
  void checkTypes(mlir::Operation *Op);
  void checkType(mlir::Operation *Op, mlir::Type Type);

  // VerifyExpressions.cpp
  void checkExpression(mlir::Operation *Op);
  void checkOrder(mlir::Operation *Op);
  void checkRegions(mlir::Operation *Op);
  void checkCast(cxx::CastOp Op);
  void checkArithmetic(mlir::Operation *Op);
  void checkCall(mlir::Operation *Op, llvm::StringRef Callee,
                 mlir::ValueRange Operands, unsigned FirstParameter);
  void checkFlow(mlir::Operation *Op, mlir::Type From, mlir::Type To);
  void checkWrite(mlir::Operation *Op, cxx::LValueType Place);

  // VerifyKernels.cpp
  void checkKernel(cxx::FuncOp Func);
  void checkBinding(cxx::FuncOp Func, unsigned N);
  void checkKernelType(cxx::FuncOp Func, unsigned N);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  Conversions Rules;
  /// A type is reported once an operation at most, and mostly seen before.
  llvm::DenseSet<mlir::Type> GoodTypes;
  llvm::StringMap<mlir::Operation *> Kernels;
  bool Failed = false;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_VERIFIER_H
