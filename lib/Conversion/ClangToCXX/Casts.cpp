//===- Casts.cpp - Conversions, written and implicit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/RecordLayout.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// The same place as one of another type.
mlir::Value FunctionImporter::seenAs(mlir::Value Object, mlir::Type Type,
                                     llvm::StringRef Style, mlir::Location At) {
  auto Pointer = [](cxx::LValueType Place) {
    return cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                                 Place.getIsConst(), Place.getIsVolatile());
  };
  auto From = mlir::cast<cxx::LValueType>(Object.getType());
  cxx::LValueType To = From.withPointee(Type);
  mlir::Value Address;
  if (auto Deref = Object.getDefiningOp<cxx::DerefOp>()) {
    Address = Deref.getPointer();
    Deref.erase();
  } else {
    Address = cxx::AddressOp::create(B, At, Pointer(From), Object);
  }
  return cxx::DerefOp::create(B, At, To,
                              convertTo(Address, Pointer(To), Style, At));
}

/// The place \p Object as a written cast to a reference to \p Type sees it.
/// Where that has fewer qualifiers, it can be written to; where it has more,
/// other overloads take it.
mlir::Value FunctionImporter::qualified(mlir::Value Object, QualType Type,
                                        llvm::StringRef Style,
                                        mlir::Location At) {
  auto From = mlir::dyn_cast<cxx::LValueType>(Object.getType());
  if (!From || Style == "implicit" ||
      (From.getIsConst() == Type.isConstQualified() &&
       From.getIsVolatile() == Type.isVolatileQualified()))
    return Object;
  auto To =
      cxx::LValueType::get(From.getPointee(), From.getSpace(),
                           Type.isConstQualified(), Type.isVolatileQualified());
  auto Pointer = cxx::PointerType::get(To.getPointee(), To.getSpace(),
                                       To.getIsConst(), To.getIsVolatile());
  return cxx::DerefOp::create(
      B, At, To, convertTo(addressOf(Object, At), Pointer, Style, At));
}

mlir::Value FunctionImporter::addressOf(mlir::Value Object, mlir::Location At) {
  if (auto Deref = Object.getDefiningOp<cxx::DerefOp>()) {
    mlir::Value Address = Deref.getPointer();
    Deref.erase();
    return Address;
  }
  auto Place = mlir::cast<cxx::LValueType>(Object.getType());
  return cxx::AddressOp::create(
      B, At,
      cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                            Place.getIsConst(), Place.getIsVolatile()),
      Object);
}

mlir::Value FunctionImporter::toBase(const CastExpr *E) {
  bool IsPointer = E->getType()->isPointerType();
  mlir::Location At = loc(E);
  const Expr *Sub = E->getSubExpr();
  mlir::Value Object = IsPointer ? object(Sub, true) : expr(Sub);
  QualType Whole = Sub->getType();
  const auto *Derived =
      (IsPointer ? Whole->getPointeeType() : Whole)->getAsCXXRecordDecl();
  for (const CXXBaseSpecifier *Step : E->path()) {
    const auto *Base = Step->getType()->getAsCXXRecordDecl();
    std::string Field = Unit.baseName(Derived, Base);
    Derived = Base;
    // What CUDA's classes derive from is no matter of the program.
    if (Unit.isCuda(Base))
      return IsPointer ? refuse(E, "a pointer to a class of CUDA") : Object;
    mlir::Type Type = type(Step->getType(), E->getBeginLoc());
    auto Place = mlir::dyn_cast<cxx::LValueType>(Object.getType());
    if (Field.empty()) {
      // An empty base takes no room: it is where the object is.
      // LowerTemporaries gives a name to one that has none.
      if (!Place)
        return refuse(E, "a temporary object seen as its empty base class",
                      "give the object a name");
      Object = seenAs(Object, Type, "c", At);
      continue;
    }
    if (Place)
      Type = Place.withPointee(Type);
    Object = cxx::MemberOp::create(B, At, Type, Object, Field);
  }
  return IsPointer ? addressOf(Object, At) : Object;
}

mlir::Value FunctionImporter::toDerived(const CastExpr *E) {
  bool IsPointer = E->getType()->isPointerType();
  const auto *Derived =
      (IsPointer ? E->getType()->getPointeeType() : E->getType())
          ->getAsCXXRecordDecl();
  CharUnits Offset;
  const CXXRecordDecl *From = Derived;
  for (const CXXBaseSpecifier *Step : E->path()) {
    const auto *Base = Step->getType()->getAsCXXRecordDecl();
    Offset += Unit.AST.getASTRecordLayout(From).getBaseClassOffset(Base);
    From = Base;
  }
  mlir::Location At = loc(E);
  mlir::Value Object =
      IsPointer ? object(E->getSubExpr(), true) : expr(E->getSubExpr());
  if (!mlir::isa<cxx::LValueType>(Object.getType()))
    return refuse(E, "that conversion from a base class");
  QualType Type = IsPointer ? E->getType()->getPointeeType() : E->getType();
  if (!Offset.isZero()) {
    // The object begins before its base.
    mlir::Type Byte =
        mlir::IntegerType::get(&Unit.Context, 8, mlir::IntegerType::Signed);
    Object = seenAs(Object, Byte, "c", At);
    mlir::Value Start = addressOf(Object, At);
    auto Pointer = mlir::cast<cxx::PointerType>(Start.getType());
    mlir::Type Number =
        mlir::IntegerType::get(&Unit.Context, 64, mlir::IntegerType::Signed);
    Start =
        cxx::BinaryOp::create(B, At, Pointer, "-", Start,
                              intConstant(Offset.getQuantity(), Number, At));
    Start.getDefiningOp()->setAttr("cxx.paren", B.getUnitAttr());
    Object = cxx::DerefOp::create(B, At,
                                  cxx::LValueType::get(Byte, Pointer.getSpace(),
                                                       Pointer.getIsConst(),
                                                       Pointer.getIsVolatile()),
                                  Start);
  }
  Object = seenAs(Object, type(Type, E->getBeginLoc()), "c", At);
  return IsPointer ? addressOf(Object, At) : Object;
}

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

const ConditionalOperator *FunctionImporter::choiceOfPlaces(const Expr *E) {
  const auto *Choice =
      dyn_cast<ConditionalOperator>(E->IgnoreParenNoopCasts(Unit.AST));
  return Choice && Choice->isLValue() ? Choice : nullptr;
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

/// Whether \p E is in a constant of the program that its constructor makes at
/// compile time, as no function of Metal's text could.
static bool isConstructedConstant(const Expr *E) {
  for (;;) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(E);
        Member && !Member->isArrow())
      E = Member->getBase();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      E = Element->getBase();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable || !Variable->hasGlobalStorage() || !Variable->isConstexpr())
    return false;
  const Expr *Init = Variable->getAnyInitializer();
  const auto *Construct = dyn_cast_or_null<CXXConstructExpr>(
      Init ? Init->IgnoreImplicit() : nullptr);
  return Construct && Construct->getConstructor()->isUserProvided();
}

mlir::Value FunctionImporter::VisitCastExpr(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  llvm::StringRef Style = styleOf(E);
  mlir::Location At = loc(E);
  switch (E->getCastKind()) {
  case CK_LValueToRValue: {
    if (const auto *Choice = dyn_cast<ConditionalOperator>(Sub->IgnoreParens()))
      return loadChoice(Choice, E->getType(), isa<ParenExpr>(Sub));
    // A member of a constant that a constructor makes is its value, and so is
    // what a call or a part of an object refers to where nothing runs.
    bool IsStatic = !mlir::isa<cxx::FuncOp>(Owner);
    if (isConstructedConstant(Sub) ||
        (IsStatic && (isa<CallExpr>(Sub->IgnoreParens()) ||
                      (isInConstant() && isPartOfObject(Sub)))))
      if (mlir::Value Value = evaluate(E))
        return Value;
    mlir::Value Place = expr(Sub);
    return mlir::isa<cxx::LValueType>(Place.getType()) ? load(Place, At)
                                                       : Place;
  }
  case CK_LValueToRValueBitCast: // a load would convert the value
    return refuse(E, "__builtin_bit_cast",
                  "use memcpy, or __float_as_int and its like");
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
    if (E->isGLValue())
      return qualified(expr(Sub), E->getType(), Style, At);
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
    // T(x) of a class, and T{x} of an array, has made its object below.
    if (Operand.getType() == type(E->getType(), E->getBeginLoc()) &&
        mlir::isa<cxx::RecordType, cxx::VectorType, cxx::ArrayType>(
            Operand.getType()))
      return Operand;
    // A number becomes as wide as an address first, by its sign.
    if (auto Number = mlir::dyn_cast<mlir::IntegerType>(Operand.getType());
        Number && E->getCastKind() == CK_IntegralToPointer)
      Operand = convertTo(Operand, B.getIntegerType(64, Number.isSigned()),
                          "implicit", At);
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
  case CK_UncheckedDerivedToBase:
    return toBase(E);
  case CK_BaseToDerived:
    return toDerived(E);
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
