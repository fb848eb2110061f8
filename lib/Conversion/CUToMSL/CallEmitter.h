//===- CallEmitter.h - Expressions in place of a call -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_CALLEMITTER_H
#define CU2X_LIB_CONVERSION_CUTOMSL_CALLEMITTER_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x {

/// The name of a number or vector type in Metal ("uint2"); empty for others.
std::string metalTypeName(mlir::Type Type);

/// The value of an expression of constants, if it is one.
std::optional<int64_t> constantValue(mlir::Value V);

/// Writes expressions in place of an operation, behind those of its operands.
class CallEmitter {
public:
  /// \p Erased gets the operations that disappear with \p Replaced.
  explicit CallEmitter(mlir::Operation *Replaced,
                       llvm::DenseSet<mlir::Operation *> *Erased = nullptr)
      : Op(Replaced), B(Replaced), At(Replaced->getLoc()), Erased(Erased) {}

  mlir::Type si32() { return B.getIntegerType(32, true); }
  mlir::Type ui32() { return B.getIntegerType(32, false); }
  mlir::Type ui16() { return B.getIntegerType(16, false); }
  mlir::Type ui64() { return B.getIntegerType(64, false); }
  mlir::Type i1() { return B.getI1Type(); }
  mlir::Type none() { return B.getNoneType(); }
  mlir::Type opaque(llvm::StringRef Name) {
    return cxx::OpaqueType::get(B.getContext(), Name);
  }

  /// The value of an operand that may be a place.
  mlir::Value value(mlir::Value Operand);
  mlir::Value constant(int64_t Number, mlir::Type Type);
  mlir::Value name(llvm::StringRef Text, llvm::StringRef Type);
  mlir::Value call(llvm::StringRef Callee, mlir::Type Result,
                   mlir::ValueRange Operands, llvm::StringRef Template = {});
  mlir::Value polyfill(llvm::StringRef Callee, mlir::Type Result,
                       mlir::ValueRange Operands,
                       llvm::StringRef Template = {});
  mlir::Value binary(llvm::StringRef Kind, mlir::Value Lhs, mlir::Value Rhs,
                     mlir::Type Result);
  /// Converts unless the type is right already.
  mlir::Value cast(mlir::Value V, mlir::Type To,
                   llvm::StringRef Style = "implicit");
  /// An integer as a condition.
  mlir::Value predicate(mlir::Value V);
  /// A built-in of ThreadImplicitParameters: "laneId", "blockDim".
  mlir::Value builtin(llvm::StringRef Name);
  /// A component of a built-in of three.
  mlir::Value builtin(llvm::StringRef Name, llvm::StringRef Component);
  mlir::Value component(mlir::Value Vector, llvm::StringRef Name);

  /// Puts \p V in the place of the operation, converted to its type, and erases
  /// it with those of its operands that nothing uses now.
  void replace(mlir::Value V);
  /// Takes the operation out; what its operands do is still done.
  void drop();

  mlir::OpBuilder &builder() { return B; }
  mlir::Location location() const { return At; }

private:
  void finish();

  mlir::Operation *Op;
  mlir::OpBuilder B;
  mlir::Location At;
  llvm::DenseSet<mlir::Operation *> *Erased;
};

/// Whether evaluating \p V does anything but give a value.
bool hasEffect(mlir::Value V);
/// Erases the expression \p V and its operands as far as nothing uses them and
/// they have no effect.
void eraseUnused(mlir::Value V,
                 llvm::DenseSet<mlir::Operation *> *Erased = nullptr);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_CALLEMITTER_H
