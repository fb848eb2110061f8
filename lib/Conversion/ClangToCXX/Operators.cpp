//===- Operators.cpp - Built-in operators -*- C++ -*-===//
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

mlir::Value FunctionImporter::VisitParenExpr(const ParenExpr *E) {
  mlir::Value Value = expr(E->getSubExpr());
  mlir::Operation *Op = Value.getDefiningOp();
  if (Op && cxx::isExpression(Op))
    Op->setAttr("cxx.paren", B.getUnitAttr());
  return Value;
}

mlir::Value FunctionImporter::VisitUnaryOperator(const UnaryOperator *E) {
  if (E->getOpcode() == UO_Deref)
    if (const auto *Iterator =
            dyn_cast<DeclRefExpr>(E->getSubExpr()->IgnoreParenImpCasts()))
      if (auto Element = Elements.find(Iterator->getDecl());
          Element != Elements.end())
        return Element->second();
  mlir::Value Operand = expr(E->getSubExpr());
  mlir::Location At = loc(E);
  switch (E->getOpcode()) {
  case UO_Extension:
    return Operand;
  case UO_Deref: {
    auto Pointer = mlir::dyn_cast<cxx::PointerType>(Operand.getType());
    if (!Pointer)
      return refuse(E, "* on something that is no pointer to an object");
    return cxx::DerefOp::create(
        B, At,
        cxx::LValueType::get(Pointer.getPointee(), Pointer.getSpace(),
                             Pointer.getIsConst(), Pointer.getIsVolatile()),
        Operand);
  }
  case UO_AddrOf: {
    auto Place = mlir::dyn_cast<cxx::LValueType>(Operand.getType());
    if (!Place)
      return refuse(E, "the address of a function or member");
    // In Metal it is no object of the type that CUDA has.
    if (auto Builtin = Operand.getDefiningOp<cu::BuiltinOp>();
        Builtin && mlir::isa<cxx::VectorType>(Place.getPointee()))
      return refuse(E, ("the address of " + Builtin.getName()).str(),
                    "copy it to a variable first");
    // The address of a place that a cast names is the pointer that is cast.
    if (isa<ExplicitCastExpr>(E->getSubExpr()->IgnoreParens()))
      return addressOf(Operand, At);
    return cxx::AddressOp::create(
        B, At,
        cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                              Place.getIsConst(), Place.getIsVolatile()),
        Operand);
  }
  case UO_PreInc:
  case UO_PreDec:
    return cxx::IncDecOp::create(B, At, Operand.getType(),
                                 E->isIncrementOp() ? "++" : "--", Operand,
                                 /*postfix=*/false);
  case UO_PostInc:
  case UO_PostDec:
    return cxx::IncDecOp::create(
        B, At, mlir::cast<cxx::LValueType>(Operand.getType()).getPointee(),
        E->isIncrementOp() ? "++" : "--", Operand, /*postfix=*/true);
  case UO_Plus:
  case UO_Minus:
  case UO_Not:
  case UO_LNot:
    return cxx::UnaryOp::create(B, At, type(E->getType(), E->getBeginLoc()),
                                UnaryOperator::getOpcodeStr(E->getOpcode()),
                                Operand);
  default:
    return refuse(E, "that operator");
  }
}

mlir::Value FunctionImporter::VisitBinaryOperator(const BinaryOperator *E) {
  mlir::Location At = loc(E);
  if (E->isPtrMemOp())
    return refuse(E, "a pointer to a member");
  mlir::Value Left = expr(E->getLHS());
  if (E->isLogicalOp()) {
    auto Op =
        cxx::LogicalOp::create(B, At, B.getI1Type(), E->getOpcodeStr(), Left);
    fillYield(Op.getRhs(), E->getRHS());
    return Op;
  }
  mlir::Value Right = expr(E->getRHS());
  if (E->getOpcode() == BO_Comma)
    return cxx::CommaOp::create(B, At, Right.getType(), Left, Right);
  if (E->getOpcode() == BO_Assign)
    return cxx::AssignOp::create(B, At, Left.getType(), Left, Right);
  return cxx::BinaryOp::create(B, At, type(E->getType(), E->getBeginLoc()),
                               E->getOpcodeStr(), Left, Right);
}

mlir::Value
FunctionImporter::VisitCompoundAssignOperator(const CompoundAssignOperator *E) {
  mlir::Value Left = expr(E->getLHS());
  mlir::Value Right = expr(E->getRHS());
  return cxx::CompoundAssignOp::create(
      B, loc(E), Left.getType(),
      BinaryOperator::getOpcodeStr(
          BinaryOperator::getOpForCompoundAssignment(E->getOpcode())),
      Left, Right, type(E->getComputationResultType(), E->getBeginLoc()));
}

mlir::Value
FunctionImporter::VisitConditionalOperator(const ConditionalOperator *E) {
  mlir::Value Condition = expr(E->getCond());
  auto Op = cxx::ConditionalOp::create(B, loc(E), resultType(E), Condition);
  fillYield(Op.getTrueRegion(), E->getTrueExpr());
  fillYield(Op.getFalseRegion(), E->getFalseExpr());
  return Op;
}

mlir::Value FunctionImporter::VisitBinaryConditionalOperator(
    const BinaryConditionalOperator *E) {
  // `a ?: b`, where a can as well be written twice.
  const Expr *Common = E->getCommon();
  if (Common->HasSideEffects(Unit.AST) || E->isGLValue())
    return refuse(E, "'?:' without its middle, of something with an effect",
                  "name the value first");
  mlir::Value Condition = expr(Common);
  if (!Condition.getType().isInteger(1))
    Condition = convertTo(Condition, B.getI1Type(), "implicit", loc(E));
  auto Op = cxx::ConditionalOp::create(B, loc(E), resultType(E), Condition);
  mlir::Type Type = Op.getType();
  fill(Op.getTrueRegion(), [&] {
    cxx::YieldOp::create(B, loc(E),
                         convertTo(expr(Common), Type, "implicit", loc(E)));
  });
  fillYield(Op.getFalseRegion(), E->getFalseExpr());
  return Op;
}
