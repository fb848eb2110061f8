//===- VerifyTypes.cpp - Types that MSL has ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypePrinter.h"
#include "Verifier.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;

void Verifier::checkType(mlir::Operation *Op, mlir::Type Type) {
  if (GoodTypes.contains(Type))
    return;
  bool Before = Failed;
  Failed = false;
  llvm::TypeSwitch<mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) {
            if (Place.getSpace() == cxx::AddressSpace::Generic)
              error(Op, "address spaces") << Type << " has no space";
          })
      .Case([&](cxx::VectorType Vector) {
        if (Vector.getSize() < 2 || Vector.getSize() > 4 ||
            scalarName(Vector.getElement()).empty())
          error(Op, "types") << Type << " is no vector of MSL";
      })
      .Case([&](cxx::RecordType Record) {
        if (!Symbols.lookup<cxx::RecordOp>(Record.getName().getValue()))
          error(Op, "types") << Type << " is not declared";
      })
      .Case([&](cxx::EnumType Enum) {
        if (!Symbols.lookup<cxx::EnumOp>(Enum.getName().getValue()))
          error(Op, "types") << Type << " is not declared";
      })
      .Case<mlir::IntegerType, mlir::FloatType>([&](mlir::Type Scalar) {
        if (scalarName(Scalar).empty())
          error(Op, "types") << Type << " is no type of MSL";
        // Only bool is without a sign.
        if (Scalar.isSignlessInteger() && !Scalar.isInteger(1))
          error(Op, "types") << Type << " has no sign";
      });
  if (!Failed)
    GoodTypes.insert(Type);
  Failed |= Before;
}

void Verifier::checkTypes(mlir::Operation *Op) {
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](mlir::Type Type) { checkType(Op, Type); });
  for (mlir::NamedAttribute Attribute : Op->getAttrs())
    if (mlir::isa<mlir::TypeAttr>(Attribute.getValue()))
      Walker.walk(Attribute.getValue());
  if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op))
    Walker.walk(Record.getFieldsAttr());
  for (mlir::Type Type : Op->getResultTypes())
    Walker.walk(Type);
}
