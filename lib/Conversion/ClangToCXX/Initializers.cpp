//===- Initializers.cpp - Values of initialisers -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

mlir::Value FunctionImporter::initializer(const Expr *E) { return expr(E); }

mlir::Value FunctionImporter::VisitInitListExpr(const InitListExpr *E) {
  if (E->isSemanticForm() == false && E->getSemanticForm())
    E = E->getSemanticForm();
  // { x } around a value of the same type.
  if (E->isTransparent() ||
      (E->getNumInits() == 1 && !E->getType()->isAggregateType()))
    return expr(E->getInit(0));
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  if (E->getNumInits() == 0 && !E->getType()->isAggregateType()) {
    ImplicitValueInitExpr Zero(E->getType());
    return VisitImplicitValueInitExpr(&Zero);
  }
  llvm::SmallVector<mlir::Value> Elements;
  if (const FieldDecl *Field = E->getInitializedFieldInUnion())
    if (Field->getFieldIndex() != 0)
      return refuse(E, "a union that starts with another field than its first");
  for (const Expr *Element : E->inits())
    Elements.push_back(initializer(Element));
  if (mlir::isa<cxx::VectorType>(Type))
    return cxx::ConstructOp::create(B, loc(E), Type, Elements, "brace",
                                    mlir::FlatSymbolRefAttr());
  // Zeros at the end are not written.
  if (E->hasArrayFiller() && isa<CXXConstructExpr>(E->getArrayFiller()) &&
      !cast<CXXConstructExpr>(E->getArrayFiller())
           ->getConstructor()
           ->isTrivial())
    return refuse(E, "an array whose other elements are constructed");
  return cxx::InitListOp::create(B, loc(E), Type, Elements);
}

mlir::Value
FunctionImporter::VisitImplicitValueInitExpr(const ImplicitValueInitExpr *E) {
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  mlir::Location At = loc(E);
  if (auto Float = mlir::dyn_cast<mlir::FloatType>(Type))
    return cxx::ConstantOp::create(
        B, At, Type, mlir::FloatAttr::get(Float, 0.0), mlir::StringAttr());
  if (mlir::isa<mlir::IntegerType, cxx::EnumType>(Type))
    return intConstant(0, Type, At);
  if (mlir::isa<cxx::PointerType>(Type))
    return cxx::NullOp::create(B, At, Type);
  if (mlir::isa<cxx::ArrayType, cxx::RecordType>(Type))
    return cxx::InitListOp::create(B, At, Type, mlir::ValueRange());
  return cxx::ConstructOp::create(B, At, Type, mlir::ValueRange(), "brace",
                                  mlir::FlatSymbolRefAttr());
}

mlir::Value
FunctionImporter::VisitCXXScalarValueInitExpr(const CXXScalarValueInitExpr *E) {
  if (E->getType()->isVoidType())
    return refuse(E, "void()");
  ImplicitValueInitExpr Zero(E->getType());
  return VisitImplicitValueInitExpr(&Zero);
}

mlir::Value FunctionImporter::VisitMaterializeTemporaryExpr(
    const MaterializeTemporaryExpr *E) {
  mlir::Value Value = expr(E->getSubExpr());
  if (mlir::isa<cxx::LValueType>(Value.getType()))
    return Value;
  return cxx::TemporaryOp::create(
      B, loc(E),
      cxx::LValueType::get(Value.getType(), cxx::AddressSpace::Thread,
                           E->getType().isConstQualified()),
      Value);
}
