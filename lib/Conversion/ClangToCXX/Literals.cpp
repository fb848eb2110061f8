//===- Literals.cpp - Literals and constants -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/APValue.h"
#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// The attribute of an integer or bool value of that type; enumerations take
/// their underlying type.
static mlir::TypedAttr integerAttr(const llvm::APInt &Value, mlir::Type Type) {
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    Type = Enum.getUnderlying();
  return mlir::IntegerAttr::get(
      Type, Value.zextOrTrunc(Type.getIntOrFloatBitWidth()));
}

mlir::StringAttr cu2x::importer::literalSpelling(UnitImporter &Unit,
                                                 const Expr *E) {
  if (E->getBeginLoc().isMacroID() || E->getBeginLoc().isInvalid())
    return {};
  llvm::SmallString<32> Buffer;
  bool Invalid = false;
  llvm::StringRef Text = Lexer::getSpelling(E->getBeginLoc(), Buffer, Unit.SM,
                                            Unit.AST.getLangOpts(), &Invalid);
  if (Invalid)
    return {};
  return mlir::StringAttr::get(&Unit.Context, Text);
}

mlir::Value FunctionImporter::intConstant(uint64_t Value, mlir::Type Type,
                                          mlir::Location At) {
  return cxx::ConstantOp::create(B, At, Type,
                                 integerAttr(llvm::APInt(64, Value), Type),
                                 mlir::StringAttr());
}

mlir::Value FunctionImporter::VisitIntegerLiteral(const IntegerLiteral *E) {
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  return cxx::ConstantOp::create(B, loc(E), Type,
                                 integerAttr(E->getValue(), Type),
                                 literalSpelling(Unit, E));
}

mlir::Value FunctionImporter::VisitFloatingLiteral(const FloatingLiteral *E) {
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  if (!mlir::isa<mlir::FloatType>(Type))
    return refuse(E, "a literal of that type");
  return cxx::ConstantOp::create(B, loc(E), Type,
                                 mlir::FloatAttr::get(Type, E->getValue()),
                                 literalSpelling(Unit, E));
}

mlir::Value FunctionImporter::VisitCharacterLiteral(const CharacterLiteral *E) {
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  return cxx::ConstantOp::create(
      B, loc(E), Type, integerAttr(llvm::APInt(64, E->getValue()), Type),
      literalSpelling(Unit, E));
}

mlir::Value
FunctionImporter::VisitCXXBoolLiteralExpr(const CXXBoolLiteralExpr *E) {
  return intConstant(E->getValue(), B.getI1Type(), loc(E));
}

mlir::Value
FunctionImporter::VisitCXXNullPtrLiteralExpr(const CXXNullPtrLiteralExpr *E) {
  return cxx::NullOp::create(B, loc(E), type(E->getType(), E->getBeginLoc()));
}

mlir::Value FunctionImporter::VisitStringLiteral(const StringLiteral *E) {
  if (E->getCharByteWidth() != 1)
    return refuse(E, "a string of wide characters");
  return cxx::StringOp::create(
      B, loc(E),
      place(E->getType(), cxx::AddressSpace::Constant, E->getBeginLoc()),
      E->getBytes());
}

mlir::Value FunctionImporter::VisitPredefinedExpr(const PredefinedExpr *E) {
  if (!E->getFunctionName())
    return refuse(E, "the name of a function");
  return expr(E->getFunctionName());
}

mlir::Value FunctionImporter::VisitUnaryExprOrTypeTraitExpr(
    const UnaryExprOrTypeTraitExpr *E) {
  const auto *Record =
      E->getTypeOfArgument()->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  if (Record && Record->isInvalidDecl())
    return refuse(E, "the size of a record without a valid definition");
  return evaluate(E);
}

mlir::Value FunctionImporter::VisitOffsetOfExpr(const OffsetOfExpr *E) {
  // Structs have the layout of CUDA's. An index that is no constant has none.
  if (mlir::Value Value = evaluate(E))
    return Value;
  return refuse(E, "an 'offsetof' that is no constant");
}

mlir::Value FunctionImporter::constant(const APValue &Value, QualType Type,
                                       const Expr *E) {
  mlir::Type To = type(Type, E->getBeginLoc());
  if (Value.isInt())
    return cxx::ConstantOp::create(
        B, loc(E), To, integerAttr(Value.getInt(), To), mlir::StringAttr());
  if (Value.isFloat() && mlir::isa<mlir::FloatType>(To))
    return cxx::ConstantOp::create(B, loc(E), To,
                                   mlir::FloatAttr::get(To, Value.getFloat()),
                                   mlir::StringAttr());
  // Of other kinds of values, the bytes are no pointer's.
  if (Value.isLValue() && Value.isNullPointer())
    return cxx::NullOp::create(B, loc(E), To);
  return {};
}

mlir::Value FunctionImporter::evaluate(const Expr *E) {
  Expr::EvalResult Result;
  if (!E->isValueDependent() && E->isPRValue() &&
      E->EvaluateAsRValue(Result, Unit.AST,
                          /*InConstantContext=*/isInConstant()) &&
      !Result.HasSideEffects)
    return constant(Result.Val, E->getType(), E);
  return {};
}
