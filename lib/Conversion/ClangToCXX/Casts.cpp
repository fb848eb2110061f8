//===- Casts.cpp - Conversions, written and implicit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

static llvm::StringRef styleOf(const CastExpr *E) {
  switch (E->getStmtClass()) {
  case Stmt::CStyleCastExprClass:
    return "c";
  case Stmt::CXXFunctionalCastExprClass:
    return "functional";
  case Stmt::CXXStaticCastExprClass:
    return "static";
  case Stmt::CXXReinterpretCastExprClass:
    return "reinterpret";
  case Stmt::CXXConstCastExprClass:
    return "const";
  default:
    return "implicit";
  }
}

mlir::Value FunctionImporter::loadChoice(const ConditionalOperator *E,
                                         QualType Type, bool InParens) {
  mlir::Value Condition = expr(E->getCond());
  auto Op = cxx::ConditionalOp::create(B, loc(E), type(Type, E->getBeginLoc()),
                                       Condition);
  for (auto [Region, Branch] :
       {std::pair(&Op.getTrueRegion(), E->getTrueExpr()),
        std::pair(&Op.getFalseRegion(), E->getFalseExpr())})
    fill(*Region, [&, Branch = Branch] {
      const Expr *Inner = Branch->IgnoreParens();
      mlir::Value Value;
      if (const auto *Choice = dyn_cast<ConditionalOperator>(Inner))
        Value = loadChoice(Choice, Type, Inner != Branch);
      else
        Value = load(expr(Branch), loc(Branch));
      cxx::YieldOp::create(B, loc(Branch), Value);
    });
  if (InParens)
    Op->setAttr("cxx.paren", B.getUnitAttr());
  return Op;
}

mlir::Value FunctionImporter::VisitCastExpr(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  llvm::StringRef Style = styleOf(E);
  mlir::Location At = loc(E);
  switch (E->getCastKind()) {
  case CK_LValueToRValue: {
    if (const auto *Choice = dyn_cast<ConditionalOperator>(Sub->IgnoreParens()))
      return loadChoice(Choice, E->getType(), isa<ParenExpr>(Sub));
    mlir::Value Place = expr(Sub);
    return mlir::isa<cxx::LValueType>(Place.getType()) ? load(Place, At)
                                                       : Place;
  }
  case CK_LValueToRValueBitCast:
    return load(expr(Sub), At);
  case CK_ArrayToPointerDecay: {
    mlir::Value Array = expr(Sub);
    auto Place = mlir::dyn_cast<cxx::LValueType>(Array.getType());
    auto Type = Place ? mlir::dyn_cast<cxx::ArrayType>(Place.getPointee())
                      : cxx::ArrayType();
    if (!Type)
      return refuse(E, "an array that is no variable");
    return cxx::DecayOp::create(
        B, At,
        cxx::PointerType::get(Type.getElement(), Place.getSpace(),
                              Place.getIsConst(), Place.getIsVolatile()),
        Array);
  }
  case CK_NullToPointer:
    return cxx::NullOp::create(B, At, type(E->getType(), E->getBeginLoc()));
  case CK_NoOp:
    // Qualifiers of a place are not looked at again.
    if (E->isGLValue())
      return expr(Sub);
    [[fallthrough]];
  case CK_BitCast:
  case CK_IntegralCast:
  case CK_IntegralToBoolean:
  case CK_IntegralToFloating:
  case CK_FloatingToIntegral:
  case CK_FloatingToBoolean:
  case CK_FloatingCast:
  case CK_BooleanToSignedIntegral:
  case CK_PointerToIntegral:
  case CK_IntegralToPointer:
  case CK_PointerToBoolean:
  case CK_ToVoid: {
    mlir::Value Operand = expr(Sub);
    // (void)x names a place without reading it.
    return convertTo(Operand, type(E->getType(), E->getBeginLoc()), Style, At);
  }
  case CK_LValueBitCast: {
    mlir::Value Operand = expr(Sub);
    auto From = mlir::cast<cxx::LValueType>(Operand.getType());
    auto To = place(E->getType(), From.getSpace(), E->getBeginLoc());
    auto Pointer = [](cxx::LValueType Place) {
      return cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                                   Place.getIsConst(), Place.getIsVolatile());
    };
    mlir::Value Address = cxx::AddressOp::create(B, At, Pointer(From), Operand);
    return cxx::DerefOp::create(B, At, To,
                                convertTo(Address, Pointer(To), Style, At));
  }
  case CK_DerivedToBase:
  case CK_UncheckedDerivedToBase: {
    bool IsPointer = E->getType()->isPointerType();
    mlir::Value Object = IsPointer ? object(Sub, true) : expr(Sub);
    for (const CXXBaseSpecifier *Step : E->path()) {
      const auto *Base = Step->getType()->getAsCXXRecordDecl();
      std::string Field = Unit.baseName(Base);
      // What CUDA's classes derive from is no matter of the program.
      if (Unit.isCuda(Base))
        return IsPointer ? refuse(E, "a pointer to a class of CUDA") : Object;
      if (Field.empty())
        return refuse(E, "the conversion to an empty base class");
      mlir::Type Type = type(Step->getType(), E->getBeginLoc());
      if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object.getType()))
        Type = Place.withPointee(Type);
      Object = cxx::MemberOp::create(B, At, Type, Object, Field);
    }
    if (!IsPointer)
      return Object;
    auto Place = mlir::cast<cxx::LValueType>(Object.getType());
    return cxx::AddressOp::create(
        B, At,
        cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                              Place.getIsConst(), Place.getIsVolatile()),
        Object);
  }
  case CK_FunctionToPointerDecay:
    // The type says what is refused.
    return cu::CallOp::create(B, At, type(E->getType(), E->getBeginLoc()),
                              "cu2x.refused", mlir::ValueRange(),
                              mlir::StringAttr());
  case CK_ConstructorConversion:
  case CK_UserDefinedConversion:
    // What the conversion calls is the operand.
    return expr(Sub);
  default:
    return refuse(
        E, (llvm::Twine("the conversion ") + E->getCastKindName()).str());
  }
}
