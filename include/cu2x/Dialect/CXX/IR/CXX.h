//===- CXX.h - The dialect of C++ as it is written -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXX_H
#define CU2X_DIALECT_CXX_IR_CXX_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "cu2x/Dialect/CXX/IR/CXXDialect.h.inc"

#include "cu2x/Dialect/CXX/IR/CXXEnums.h.inc"

#define GET_TYPEDEF_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXTypes.h.inc"

#define GET_ATTRDEF_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXAttrs.h.inc"

namespace cu2x::cxx {

/// Marks an operation as an expression: it has one result, and that is used at
/// most once. See the description of the dialect.
template <typename ConcreteOp>
class Expression : public mlir::OpTrait::TraitBase<ConcreteOp, Expression> {
public:
  static mlir::LogicalResult verifyTrait(mlir::Operation *Op) {
    if (Op->getNumResults() != 1)
      return Op->emitOpError("an expression has one result");
    if (!Op->getResult(0).use_empty() && !Op->getResult(0).hasOneUse())
      return Op->emitOpError("the value of an expression is used twice");
    return mlir::success();
  }
};

/// Whether \p Op is an expression of any dialect.
inline bool isExpression(mlir::Operation *Op) {
  return Op->hasTrait<Expression>();
}

/// Whether \p V is a variable or a parameter, which expressions refer to.
bool isVariable(mlir::Value V);

/// A copy of the expression \p V, made where \p Builder stands. Variables are
/// not copied.
mlir::Value repeat(mlir::OpBuilder &Builder, mlir::Value V);

/// Whether \p Type is an integer or bool; enumerations are not.
bool isInteger(mlir::Type Type);

/// The space of a pointer, reference or place; Generic for other types.
AddressSpace getSpace(mlir::Type Type);

/// Size and alignment in bytes as CUDA has them, on an LP64 host. Records are
/// looked up from \p From. Zero size for types without one (none, opaque).
struct Layout {
  uint64_t Size;
  uint64_t Alignment;
};
Layout getLayout(mlir::Type Type, mlir::Operation *From);
/// The same for a field, whose alignment may be larger than that of its type.
Layout getLayout(FieldAttr Field, mlir::Operation *From);

} // namespace cu2x::cxx

#define GET_OP_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXOps.h.inc"

#endif // CU2X_DIALECT_CXX_IR_CXX_H
