//===- References.cpp - Names, members, elements -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

mlir::Value FunctionImporter::VisitDeclRefExpr(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (const auto *Enumerator = dyn_cast<EnumConstantDecl>(D)) {
    mlir::Value Value =
        constant(APValue(Enumerator->getInitVal()), E->getType(), E);
    auto Enum = mlir::dyn_cast<cxx::EnumType>(Value.getType());
    if (Enum) {
      std::string Name = Enumerator->getName().str();
      if (cast<EnumDecl>(Enumerator->getDeclContext())->isScoped())
        Name = Enum.getName().getValue().str() + "::" + Name;
      Value.getDefiningOp<cxx::ConstantOp>().setSpelling(Name);
    }
    return Value;
  }
  if (auto It = Variables.find(D); It != Variables.end())
    return It->second;
  // In a lambda, a field of the closure.
  if (auto It = Captures.find(D); It != Captures.end()) {
    mlir::Value Place =
        cxx::MemberOp::create(B, loc(E), resultType(E), This, It->second);
    Place.getDefiningOp()->setAttr("cxx.implicit_this", B.getUnitAttr());
    return Place;
  }
  if (const auto *Binding = dyn_cast<BindingDecl>(D)) {
    if (!Binding->getBinding())
      return refuse(E, "a structured binding of that kind");
    return expr(Binding->getBinding());
  }
  const auto *Variable = dyn_cast<VarDecl>(D);
  if (!Variable)
    return refuse(E, "the address of '" + D->getNameAsString() + "'");
  if (Unit.isCuda(Variable)) {
    static const llvm::StringSet<> Builtins = {
        "threadIdx", "blockIdx", "blockDim", "gridDim", "warpSize"};
    if (!Builtins.count(Variable->getName()))
      return refuse(E, "the variable '" + Variable->getNameAsString() + "'");
    return cu::BuiltinOp::create(
        B, loc(E),
        place(E->getType(), cxx::AddressSpace::Thread, E->getBeginLoc()),
        Variable->getName());
  }
  if (Variable->hasGlobalStorage()) {
    // Of namespace scope, or of the function around a lambda: all dynamic
    // shared memory is one.
    if (Variable->hasAttr<CUDASharedAttr>() && Variable->hasExternalStorage() &&
        mlir::isa<cxx::FuncOp>(Owner)) {
      mlir::OpBuilder::InsertionGuard Guard(B);
      B.setInsertionPointToStart(&mlir::cast<cxx::FuncOp>(Owner).getEntry());
      this->variable(Variable);
      return Variables.lookup(Variable);
    }
    if (Variable->hasAttr<CUDASharedAttr>()) {
      if (!mlir::isa<cxx::FuncOp>(Owner))
        return refuse(E, "a __shared__ variable outside of a function",
                      "declare it in the kernel");
      return outerShared(Variable);
    }
    cxx::GlobalOp Global = Unit.importGlobal(Variable);
    return cxx::GlobalRefOp::create(B, loc(E), Global.getPlace(),
                                    Global.getSymName());
  }
  // A constant that a lambda or a local class uses without capture.
  if (Variable->isUsableInConstantExpressions(Unit.AST))
    if (const APValue *Value = Variable->evaluateValue())
      if (mlir::Value Constant = constant(*Value, E->getType(), E))
        return cxx::TemporaryOp::create(
            B, loc(E),
            cxx::LValueType::get(Constant.getType(), cxx::AddressSpace::Thread,
                                 /*isConst=*/true),
            Constant);
  return refuse(E, "the variable '" + D->getNameAsString() + "' here");
}

mlir::Value FunctionImporter::outerShared(const VarDecl *Variable) {
  const VarDecl *Key = Variable->getCanonicalDecl();
  auto Number = Unit.SharedNumbers.try_emplace(Key, Unit.SharedNumbers.size());
  mlir::StringAttr Identity = B.getStringAttr(
      Variable->getName() + "#" + llvm::Twine(Number.first->second));
  if (mlir::Operation *Declared = Unit.SharedVariables.lookup(Key))
    Declared->setAttr("cu.identity", Identity);
  mlir::OpBuilder::InsertionGuard Guard(B);
  B.setInsertionPointToStart(&mlir::cast<cxx::FuncOp>(Owner).getEntry());
  this->variable(Variable);
  mlir::Value Place = Variables.lookup(Variable);
  Place.getDefiningOp()->setAttr("cu.identity", Identity);
  return Place;
}

bool FunctionImporter::isOwnThis(const Expr *E) const {
  // Not through a conversion to a base class: that is another object.
  for (E = E->IgnoreParens();;) {
    const auto *Cast = dyn_cast<ImplicitCastExpr>(E);
    if (!Cast || Cast->getCastKind() != CK_NoOp)
      break;
    E = Cast->getSubExpr()->IgnoreParens();
  }
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Function);
  return This && isa<CXXThisExpr>(E) &&
         (ThisIsNamed || (Method && !Method->getParent()->isLambda()));
}

mlir::Value FunctionImporter::VisitMemberExpr(const MemberExpr *E) {
  // The object of a static member is not printed.
  if (!isa<FieldDecl>(E->getMemberDecl()) && hasEffects(E->getBase()))
    return refuse(E, "a static member of an object that has effects");
  if (const auto *Variable = dyn_cast<VarDecl>(E->getMemberDecl())) {
    cxx::GlobalOp Global = Unit.importGlobal(Variable);
    return cxx::GlobalRefOp::create(B, loc(E), Global.getPlace(),
                                    Global.getSymName());
  }
  // Asked for itself: an object that is a parameter has no constant value.
  // Without a name its type says nothing.
  if (const auto *Enumerator = dyn_cast<EnumConstantDecl>(E->getMemberDecl())) {
    const auto *Enum = cast<EnumDecl>(Enumerator->getDeclContext());
    if (mlir::Value Value = constant(
            APValue(Enumerator->getInitVal()),
            Enum->hasNameForLinkage() ? E->getType() : Enum->getPromotionType(),
            E))
      return Value;
  }
  const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
  if (!Field)
    return refuse(E, "the member '" + E->getMemberDecl()->getNameAsString() +
                         "' as a value");
  if (Unit.isCuda(Field->getParent()) &&
      Field->getParent()->getName() == "textureReference")
    return refuse(E, "a member of a texture reference",
                  "give the kernel its value as a parameter");
  mlir::Value Object;
  bool Implicit = E->isImplicitAccess();
  if (E->isArrow() && isOwnThis(E->getBase()))
    Object = This;
  else
    Object = E->isArrow() ? object(E->getBase(), true) : expr(E->getBase());
  auto Place = mlir::dyn_cast<cxx::LValueType>(Object.getType());
  QualType FieldType = Field->getType();
  mlir::Type Result;
  if (!Place) {
    Result = type(FieldType.getNonReferenceType(), E->getMemberLoc());
  } else if (FieldType->isReferenceType()) {
    Result = place(FieldType, cxx::AddressSpace::Generic, E->getMemberLoc());
  } else {
    Result = cxx::LValueType::get(
        type(FieldType, E->getMemberLoc()), Place.getSpace(),
        (Place.getIsConst() && !Field->isMutable()) ||
            FieldType.isConstQualified(),
        Place.getIsVolatile() || FieldType.isVolatileQualified());
  }
  auto Member =
      cxx::MemberOp::create(B, loc(E), Result, Object, Unit.fieldName(Field));
  if (Object == This && Implicit && !ThisIsNamed)
    Member->setAttr("cxx.implicit_this", B.getUnitAttr());
  return Member;
}

mlir::Value
FunctionImporter::VisitArraySubscriptExpr(const ArraySubscriptExpr *E) {
  // In the order of the source; the pointer may stand behind, as in 2[a].
  mlir::Value Left = expr(E->getLHS());
  mlir::Value Right = expr(E->getRHS());
  if (E->getBase() != E->getLHS())
    std::swap(Left, Right);
  auto Pointer = mlir::dyn_cast<cxx::PointerType>(Left.getType());
  if (!Pointer)
    return refuse(E, "an element of something that is no array");
  return cxx::IndexOp::create(
      B, loc(E),
      cxx::LValueType::get(Pointer.getPointee(), Pointer.getSpace(),
                           Pointer.getIsConst(), Pointer.getIsVolatile()),
      Left, Right);
}

mlir::Value FunctionImporter::copiedThis(const Expr *E) {
  E = E->IgnoreParenNoopCasts(Unit.AST);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Function);
  bool Copied = This && isa<CXXThisExpr>(E) && Method &&
                Method->getParent()->isLambda() &&
                llvm::any_of(Method->getParent()->captures(),
                             [](const LambdaCapture &Capture) {
                               return Capture.getCaptureKind() == LCK_StarThis;
                             });
  if (!Copied)
    return {};
  auto Place = mlir::cast<cxx::LValueType>(This.getType());
  return cxx::MemberOp::create(
      B, loc(E),
      cxx::LValueType::get(
          type(E->getType()->getPointeeType(), E->getBeginLoc()),
          Place.getSpace(), Place.getIsConst()),
      This, "self");
}

mlir::Value FunctionImporter::VisitCXXThisExpr(const CXXThisExpr *E) {
  if (!This)
    return refuse(E, "'this' here");
  if (mlir::Value Copy = copiedThis(E)) {
    auto Place = mlir::cast<cxx::LValueType>(Copy.getType());
    return cxx::AddressOp::create(B, loc(E),
                                  cxx::PointerType::get(Place.getPointee(),
                                                        Place.getSpace(),
                                                        Place.getIsConst()),
                                  Copy);
  }
  auto Place = mlir::cast<cxx::LValueType>(This.getType());
  if (!isOwnThis(E)) // that of the method around a lambda
    return load(cxx::MemberOp::create(
                    B, loc(E),
                    cxx::LValueType::get(type(E->getType(), E->getBeginLoc()),
                                         Place.getSpace(), Place.getIsConst()),
                    This, "self"),
                loc(E));
  return cxx::AddressOp::create(
      B, loc(E),
      cxx::PointerType::get(Place.getPointee(), Place.getSpace(),
                            Place.getIsConst(), Place.getIsVolatile()),
      This);
}
