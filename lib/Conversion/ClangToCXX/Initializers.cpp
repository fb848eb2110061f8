//===- Initializers.cpp - Values of initialisers -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "ListRows.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

mlir::Value FunctionImporter::initializer(const Expr *E) {
  if (isInConstant())
    if (mlir::Value Value = evaluateClass(E))
      return Value;
  return expr(E);
}

/// Whether \p Filler sets all of an element to zero, as an empty list does.
/// Members with initialisers of their own and constructors may do otherwise.
static bool isZero(const Expr *Filler) {
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(Filler))
    Filler = Default->getExpr();
  Filler = Filler->IgnoreParenImpCasts();
  if (const auto *List = dyn_cast<InitListExpr>(Filler))
    return llvm::all_of(List->inits(), isZero) &&
           (!List->hasArrayFiller() || isZero(List->getArrayFiller()));
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(Filler))
    return Construct->getConstructor()->isTrivial();
  if (const auto *Integer = dyn_cast<IntegerLiteral>(Filler))
    return Integer->getValue().isZero();
  if (const auto *Float = dyn_cast<FloatingLiteral>(Filler))
    return Float->getValue().isPosZero();
  return isa<ImplicitValueInitExpr>(Filler);
}

mlir::Value FunctionImporter::VisitInitListExpr(const InitListExpr *E) {
  if (E->isSemanticForm() == false && E->getSemanticForm())
    E = E->getSemanticForm();
  // { x } around a value of the same type.
  if (E->isTransparent() ||
      (E->getNumInits() == 1 && !E->getType()->isAggregateType()))
    return initializer(E->getInit(0));
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  if (E->getNumInits() == 0 && !E->getType()->isAggregateType()) {
    ImplicitValueInitExpr Zero(E->getType());
    return VisitImplicitValueInitExpr(&Zero);
  }
  llvm::SmallVector<mlir::Value> Elements;
  if (auto [Field, Value] = unionField(E); Field && Field->getFieldIndex() != 0)
    return unionValue(E, E->getType(), Field, Value);
  const auto *Record = E->getType()->getAsCXXRecordDecl();
  ListRows Rows(Unit.SM, E);
  LateDefaults Late(Unit.AST);
  for (auto [N, Element] : llvm::enumerate(E->inits())) {
    // An empty base class is no field.
    if (Record && N < Record->getNumBases() &&
        Unit.baseName(Record, Element->getType()->getAsCXXRecordDecl()).empty())
      continue;
    Rows.begin(Element, Elements.size(), Comments);
    bool IsLate = Record && Late.take(Element, Elements.size());
    Elements.push_back(IsLate ? mlir::Value() : initializer(Element));
    if (!Elements.back()) { // later, or a constructor without an effect
      ImplicitValueInitExpr Zero(Element->getType());
      Elements.back() = VisitImplicitValueInitExpr(&Zero);
    }
  }
  if (mlir::isa<cxx::VectorType>(Type))
    return cxx::ConstructOp::create(B, loc(E), Type, Elements, "brace",
                                    mlir::FlatSymbolRefAttr());
  // Zeros at the end are not written.
  if (E->hasArrayFiller() && !isZero(E->getArrayFiller()))
    return repeated(
        E, E->getArrayFiller(), Elements,
        Unit.AST.getAsConstantArrayType(E->getType())->getZExtSize());
  auto List = cxx::InitListOp::create(B, loc(E), Type, Elements);
  Rows.end(List, Comments);
  return Late.first() ? withDefaults(E, List, Late) : List;
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

/// The elements of the array \p Place, which may have arrays in it.
static mlir::Value elements(mlir::OpBuilder &B, mlir::Location At,
                            llvm::function_ref<mlir::Value()> Place) {
  mlir::Value Array = Place();
  auto Type = mlir::cast<cxx::LValueType>(Array.getType());
  auto ArrayType = mlir::dyn_cast<cxx::ArrayType>(Type.getPointee());
  if (!ArrayType)
    return cxx::LoadOp::create(B, At, Type.getPointee(), Array);
  llvm::SmallVector<mlir::Value> All;
  mlir::Type Index =
      mlir::IntegerType::get(B.getContext(), 32, mlir::IntegerType::Signed);
  for (uint64_t N = 0; N != ArrayType.getSize(); ++N)
    All.push_back(elements(B, At, [&]() -> mlir::Value {
      mlir::Value Whole = N ? Place() : Array;
      mlir::Value Pointer = cxx::DecayOp::create(
          B, At,
          cxx::PointerType::get(ArrayType.getElement(), Type.getSpace(),
                                Type.getIsConst(), Type.getIsVolatile()),
          Whole);
      mlir::Value Number = cxx::ConstantOp::create(
          B, At, Index, mlir::IntegerAttr::get(Index, N), mlir::StringAttr());
      return cxx::IndexOp::create(
          B, At, Type.withPointee(ArrayType.getElement()), Pointer, Number);
    }));
  return cxx::InitListOp::create(B, At, ArrayType, All);
}

mlir::Value
FunctionImporter::VisitArrayInitLoopExpr(const ArrayInitLoopExpr *E) {
  const Expr *Source = E->getCommonExpr()->getSourceExpr();
  auto Type =
      mlir::dyn_cast<cxx::ArrayType>(type(E->getType(), E->getBeginLoc()));
  mlir::Type Element = Type;
  uint64_t Size = 1;
  while (auto Array = mlir::dyn_cast_if_present<cxx::ArrayType>(Element)) {
    Size *= Array.getSize();
    Element = Array.getElement();
  }
  const auto *Record =
      Unit.AST.getBaseElementType(E->getType())->getAsCXXRecordDecl();
  if (Size > 64 || !Source || Source->HasSideEffects(Unit.AST) ||
      (Record && !Record->hasTrivialCopyConstructor()))
    return refuse(E, "a copy of that array",
                  "copy it in a loop, or put it in a struct");
  // An array cannot be copied as a whole.
  return elements(B, loc(E), [&] { return expr(Source); });
}

mlir::Value
FunctionImporter::VisitCompoundLiteralExpr(const CompoundLiteralExpr *E) {
  if (E->isGLValue())
    return refuse(E, "a compound literal that is an object");
  return initializer(E->getInitializer());
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
