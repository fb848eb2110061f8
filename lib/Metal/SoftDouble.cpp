//===- SoftDouble.cpp - Operators of double that a file needs ------ -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftDouble.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using llvm::StringRef;

static bool isDouble(mlir::Type Type) {
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  return Opaque && Opaque.getName() == "cu2x_double";
}

static StringRef binaryOperator(StringRef Kind) {
  return llvm::StringSwitch<StringRef>(Kind)
      .Case("+", "cu2x_double_add")
      .Case("-", "cu2x_double_subtract")
      .Case("*", "cu2x_double_multiply")
      .Case("/", "cu2x_double_divide")
      .Default("cu2x_double_compare");
}

static StringRef assignmentOperator(StringRef Kind) {
  return llvm::StringSwitch<StringRef>(Kind)
      .Case("+", "cu2x_double_add_to")
      .Case("-", "cu2x_double_subtract_to")
      .Case("*", "cu2x_double_multiply_to")
      .Default("cu2x_double_divide_to");
}

void metal::addSoftDouble(mlir::ModuleOp Module,
                          llvm::SetVector<StringRef> &Names) {
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::OpaqueType Opaque) {
    if (isDouble(Opaque))
      Names.insert("cu2x_double");
  });
  Module.walk([&](mlir::Operation *Op) {
    Walker.walk(Op->getAttrDictionary());
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
    if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op)) {
      if (isDouble(Binary.getLhs().getType()))
        Names.insert(binaryOperator(Binary.getKind()));
    } else if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op)) {
      if (isDouble(Unary.getType()))
        Names.insert(Unary.getKind() == "-" ? "cu2x_double_negate"
                                            : "cu2x_double_copy");
    } else if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op)) {
      if (isDouble(Assign.getPlace().getType().getPointee()))
        Names.insert(assignmentOperator(Assign.getKind()));
    }
  });
}
