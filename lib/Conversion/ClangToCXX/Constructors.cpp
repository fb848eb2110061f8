//===- Constructors.cpp - Objects and their constructors --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "ValueOverloads.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// More elements than that are no longer readable as a list.
static constexpr uint64_t MaxListed = 64;

/// Operators on CUDA's half types mean what Metal's own operators mean.
static bool isArithmetic(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  return mlir::isa<mlir::FloatType, mlir::IntegerType>(Type);
}

mlir::Value
FunctionImporter::repeated(const Expr *E, const Expr *Element,
                           llvm::SmallVectorImpl<mlir::Value> &Elements,
                           uint64_t Size) {
  if (Size > MaxListed)
    return refuse(E, "an array of more than 64 objects that are constructed",
                  "give them their values in a loop");
  while (Elements.size() < Size)
    Elements.push_back(initializer(Element));
  return cxx::InitListOp::create(
      B, loc(E), type(E->getType(), E->getBeginLoc()), Elements);
}

mlir::Value FunctionImporter::defaultConstruction(const CXXConstructExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  mlir::Location At = loc(E);
  if (Constructor->isTrivial())
    return E->requiresZeroInitialization()
               ? cxx::InitListOp::create(B, At, Type, mlir::ValueRange())
               : mlir::Value();
  const CXXRecordDecl *Record = Constructor->getParent();
  // A record with constructors takes no list; this one becomes a function. Of
  // those that C++ makes lists of, all objects are lists.
  if (Record->hasUserDeclaredConstructor() && !Record->isAggregate()) {
    cxx::FuncOp Func = Unit.importFunction(Constructor);
    if (!Func)
      return refuse(E, "a constructor without a definition in this unit");
    return cxx::ConstructOp::create(
        B, At, Type, mlir::ValueRange(), "paren",
        mlir::FlatSymbolRefAttr::get(Func.getSymNameAttr()));
  }
  const FunctionDecl *Definition = nullptr;
  if (!Constructor->isDefined(Definition))
    return refuse(E, "a constructor without a definition in this unit");
  if (auto [Field, Value] = unionField(E); Field)
    return unionValue(E, E->getType(), Field, Value);
  // Zeros, the values the fields are declared with, or nothing: what is left
  // without a value may as well be zero.
  llvm::SmallVector<mlir::Value> Fields;
  LateDefaults Late(Unit.AST);
  auto Add = [&](const Expr *Init, QualType FieldType) {
    bool IsLate = Init && Late.take(Init, Fields.size());
    mlir::Value Value = Init && !IsLate ? initializer(Init) : mlir::Value();
    if (!Value) {
      ImplicitValueInitExpr Zero(FieldType.getNonReferenceType());
      Value = VisitImplicitValueInitExpr(&Zero);
    }
    Fields.push_back(Value);
  };
  auto InitOf = [&](auto Matches) -> const Expr * {
    for (const CXXCtorInitializer *Init :
         cast<CXXConstructorDecl>(Definition)->inits())
      if (Matches(Init))
        return Init->getInit();
    return nullptr;
  };
  for (const CXXBaseSpecifier &Base : Record->bases()) {
    if (Unit.baseName(Record, Base.getType()->getAsCXXRecordDecl()).empty())
      continue;
    Add(InitOf([&](const CXXCtorInitializer *Init) {
          return Init->isBaseInitializer() &&
                 Unit.AST.hasSameType(QualType(Init->getBaseClass(), 0),
                                      Base.getType());
        }),
        Base.getType());
  }
  for (const FieldDecl *Field : Record->fields()) {
    // Room alone, of which the record has no field.
    if (Field->isUnnamedBitField())
      continue;
    if (Field->isAnonymousStructOrUnion()) {
      llvm::SmallVector<const CXXCtorInitializer *> Inits;
      for (const CXXCtorInitializer *Init :
           cast<CXXConstructorDecl>(Definition)->inits())
        if (Init->isIndirectMemberInitializer() &&
            Init->getIndirectMember()->chain().front() == Field) {
          Inits.push_back(Init);
          // Refused by withDefaults.
          Late.take(Init->getInit(), Fields.size());
        }
      if (!Inits.empty()) {
        Fields.push_back(anonymousValue(E, Field, Inits, /*Depth=*/1));
        continue;
      }
    }
    Add(InitOf([&](const CXXCtorInitializer *Init) {
          return Init->getMember() == Field;
        }),
        Field->getType());
  }
  auto List = cxx::InitListOp::create(B, At, Type, Fields);
  return Late.first() ? withDefaults(E, List, Late) : List;
}

mlir::Value FunctionImporter::VisitCXXConstructExpr(const CXXConstructExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  if (const auto *Array = Unit.AST.getAsConstantArrayType(E->getType())) {
    if (Constructor->isTrivial() && !E->requiresZeroInitialization())
      return {};
    llvm::SmallVector<mlir::Value> Elements;
    // As if it were written once for each element.
    auto *Element = CXXConstructExpr::Create(
        Unit.AST, Array->getElementType(), E->getLocation(),
        const_cast<CXXConstructorDecl *>(Constructor), E->isElidable(),
        llvm::ArrayRef(const_cast<Expr *const *>(E->getArgs()),
                       E->getNumArgs()),
        E->hadMultipleCandidates(), E->isListInitialization(),
        E->isStdInitListInitialization(), E->requiresZeroInitialization(),
        E->getConstructionKind(), E->getParenOrBraceRange());
    return repeated(E, Element, Elements, Array->getSize().getZExtValue());
  }
  mlir::Type Type = type(E->getType(), E->getBeginLoc());
  mlir::Location At = loc(E);
  bool Copies = Constructor->isCopyOrMoveConstructor();
  if (Copies && (!Constructor->isUserProvided() || Unit.isCuda(Constructor))) {
    if (!E->isElidable() && Unit.copiesByCode(Constructor->getParent()))
      return refuse(E,
                    "an implicit copy of an object whose parts are copied by "
                    "constructors");
    if (const ConditionalOperator *Choice = choiceOfPlaces(E->getArg(0)))
      return loadChoice(Choice, E->getType(), /*InParens=*/false);
    mlir::Value Source = expr(E->getArg(0));
    return mlir::isa<cxx::LValueType>(Source.getType()) ? load(Source, At)
                                                        : Source;
  }
  llvm::StringRef Style = "paren";
  if (E->isListInitialization())
    Style = "brace";
  else if (!isa<CXXTemporaryObjectExpr>(E) &&
           E->getParenOrBraceRange().isInvalid())
    Style = "implicit";
  llvm::SmallVector<mlir::Value> Operands;
  if (Unit.isCuda(Constructor)) {
    arguments(E->arguments(), Operands);
    // half from a number, dim3 from numbers or a uint3.
    if (mlir::isa<mlir::FloatType>(Type) && Operands.size() == 1 &&
        isArithmetic(Operands[0].getType()))
      return convertTo(Operands[0], Type,
                       Style == "implicit" ? "implicit" : "functional", At);
    if (mlir::isa<cxx::VectorType>(Type)) {
      if (Operands.size() == 1 && Operands[0].getType() == Type)
        return Operands[0];
      for (mlir::Value &Operand : Operands)
        if (mlir::isa<cxx::LValueType>(Operand.getType()))
          Operand = load(Operand, At);
      return cxx::ConstructOp::create(B, At, Type, Operands, Style,
                                      mlir::FlatSymbolRefAttr());
    }
    if (mlir::isa<mlir::FloatType>(Type) && Operands.empty())
      return {};
    return cu::CallOp::create(
        B, At, Type,
        Constructor->getParent()->getQualifiedNameAsString() +
            "::" + Constructor->getParent()->getNameAsString(),
        Operands, mlir::StringAttr());
  }
  if (!Constructor->isUserProvided() &&
      !Constructor->isInheritingConstructor()) {
    if (E->getNumArgs() == 0)
      return defaultConstruction(E);
    return refuse(E, "that constructor");
  }
  if (hasOverloadForVariables(Constructor))
    return refuse(E, "a constructor that differs from another by '&&'",
                  "copy where it moves");
  arguments(E->arguments(), Operands);
  cxx::FuncOp Func = Unit.importFunction(Constructor);
  if (!Func)
    return refuse(E, "a constructor without a definition in this unit");
  return cxx::ConstructOp::create(
      B, At, Type, Operands, Style,
      mlir::FlatSymbolRefAttr::get(Func.getSymNameAttr()));
}

/// Whether \p E reads the object that is constructed.
static bool readsThis(const Stmt *E) {
  return E && (isa<CXXThisExpr>(E) ||
               (isa<CXXDefaultInitExpr>(E) &&
                readsThis(cast<CXXDefaultInitExpr>(E)->getExpr())) ||
               llvm::any_of(E->children(), readsThis));
}

void FunctionImporter::initializeIndirectly(
    const CXXCtorInitializer *Init,
    llvm::ArrayRef<CXXCtorInitializer *> Behind) {
  const Expr *Value = Init->getInit();
  SourceLocation Where = Init->getSourceLocation();
  // Those behind it come before it now.
  for (const CXXCtorInitializer *Next : Behind)
    if (!Next->isIndirectMemberInitializer() &&
        (Value->HasSideEffects(Unit.AST) || readsThis(Next->getInit()) ||
         Next->getInit()->HasSideEffects(Unit.AST)))
      return refuseAt(Where,
                      "the initializer of a member of an anonymous struct or "
                      "union in front of others, where their order may matter,",
                      "assign in the body of the constructor");
  QualType MemberType = Init->getAnyMember()->getType();
  if (!MemberType->isScalarType() || MemberType.isVolatileQualified())
    return refuseAt(Where,
                    MemberType->isScalarType()
                        ? "an initializer of a volatile member of an anonymous "
                          "struct or union"
                        : "an initializer of a member of an anonymous struct "
                          "or union that is no number or pointer",
                    "assign in the body of the constructor");
  mlir::Location At = loc(Where);
  mlir::Value Place = This;
  auto Space = mlir::cast<cxx::LValueType>(This.getType()).getSpace();
  auto PlaceOf = [&](QualType Type) {
    return cxx::LValueType::get(type(Type, Where), Space);
  };
  for (const NamedDecl *Part : Init->getIndirectMember()->chain()) {
    const auto *Field = cast<FieldDecl>(Part);
    bool IsFirst = Place == This;
    Place = cxx::MemberOp::create(B, At, PlaceOf(Field->getType()), Place,
                                  Unit.fieldName(Field));
    if (IsFirst)
      Place.getDefiningOp()->setAttr("cxx.implicit_this", B.getUnitAttr());
  }
  mlir::Value From = initializer(Value);
  if (!From) {
    ImplicitValueInitExpr Zero(MemberType);
    From = VisitImplicitValueInitExpr(&Zero);
  }
  cxx::ExprStmtOp::create(
      B, At, cxx::AssignOp::create(B, At, Place.getType(), Place, From));
}

void FunctionImporter::zeroOthers(const CXXConstructorDecl *Constructor) {
  if (Constructor->isUserProvided() || !Constructor->isDefaultConstructor())
    return;
  auto Zero = [&](std::string Name, QualType Type, SourceLocation Where,
                  auto IsOf) {
    bool HasValue =
        llvm::any_of(Constructor->inits(), [&](const CXXCtorInitializer *Init) {
          const auto *Construct = dyn_cast<CXXConstructExpr>(Init->getInit());
          return IsOf(Init) &&
                 (!Construct || !Construct->getConstructor()->isTrivial());
        });
    if (HasValue || Name.empty())
      return;
    ImplicitValueInitExpr Value(Type.getUnqualifiedType());
    cxx::MemberInitOp::create(B, loc(Where), Name,
                              VisitImplicitValueInitExpr(&Value));
  };
  const CXXRecordDecl *Record = Constructor->getParent();
  for (const CXXBaseSpecifier &Base : Record->bases())
    Zero(Unit.baseName(Record, Base.getType()->getAsCXXRecordDecl()),
         Base.getType(), Base.getBeginLoc(),
         [&](const CXXCtorInitializer *Init) {
           return Init->isBaseInitializer() &&
                  Unit.AST.hasSameType(QualType(Init->getBaseClass(), 0),
                                       Base.getType());
         });
  for (const FieldDecl *Field : Record->fields())
    if (!Field->isUnnamedBitField() && !Field->isAnonymousStructOrUnion())
      Zero(Unit.fieldName(Field), Field->getType(), Field->getBeginLoc(),
           [&](const CXXCtorInitializer *Init) {
             return Init->getAnyMember() == Field;
           });
}

mlir::Value FunctionImporter::VisitCXXInheritedCtorInitExpr(
    const CXXInheritedCtorInitExpr *E) {
  // The base's constructor gets the parameters of the inheriting one.
  cxx::FuncOp Func = Unit.importFunction(E->getConstructor());
  if (!Func)
    return refuse(E, "a constructor without a definition in this unit");
  llvm::SmallVector<mlir::Value> Operands;
  for (const ParmVarDecl *Parameter : Function->parameters()) {
    mlir::Value Place = Variables.lookup(Parameter);
    Operands.push_back(
        Parameter->getType()->isReferenceType() ? Place : load(Place, loc(E)));
  }
  return cxx::ConstructOp::create(
      B, loc(E), type(E->getType(), E->getBeginLoc()), Operands, "paren",
      mlir::FlatSymbolRefAttr::get(Func.getSymNameAttr()));
}
