//===- MemberDefaults.cpp - Defaults that use their object -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "LateDefaults.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

bool importer::usesThis(const Stmt *S) {
  return S && (isa<CXXThisExpr>(S) || (!isa<CXXDefaultInitExpr>(S) &&
                                       llvm::any_of(S->children(), usesThis)));
}

/// Whether the default \p Value of a member comes after its object is there, if
/// others before it do or not, and have effects that it may see.
static bool isLate(const Expr *Value, bool AfterOthers, bool AfterEffects,
                   const ASTContext &AST) {
  return usesThis(Value) || (AfterOthers && Value->HasSideEffects(AST)) ||
         (AfterEffects && !Value->isEvaluatable(AST));
}

bool LateDefaults::take(const Expr *Value, unsigned Index) {
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(Value)) {
    if (!isLate(Default->getExpr(), first(), Effects, AST))
      return false;
    Fields.emplace_back(Index, Default->getField());
    Effects |= Default->getExpr()->HasSideEffects(AST);
    return true;
  }
  EffectsBehind |= first() && (Value->HasSideEffects(AST) ||
                               (Effects && !Value->isEvaluatable(AST)));
  return false;
}

llvm::SmallVector<const FieldDecl *> LateDefaults::from(const FieldDecl *First,
                                                        const ASTContext &AST) {
  llvm::SmallVector<const FieldDecl *> Late;
  bool Effects = false;
  for (const FieldDecl *Field : First->getParent()->fields()) {
    const Expr *Value = Field->getInClassInitializer();
    if (Field != First && (Late.empty() || !Value ||
                           !isLate(Value, /*AfterOthers=*/true, Effects, AST)))
      continue;
    Late.push_back(Field);
    Effects |= Value->HasSideEffects(AST);
  }
  return Late;
}

/// Whether the value of \p S may have the address of the object, not only
/// values of its members.
static bool keepsAddress(const Stmt *S) {
  if (!S || isa<CXXThisExpr>(S))
    return S != nullptr;
  const auto *Load = dyn_cast<CastExpr>(S);
  if (!Load || Load->getCastKind() != CK_LValueToRValue)
    return llvm::any_of(S->children(), keepsAddress);
  const Expr *Place = Load->getSubExpr()->IgnoreParens();
  while (true) {
    const auto *Cast = dyn_cast<CastExpr>(Place);
    const auto *Element = dyn_cast<ArraySubscriptExpr>(Place);
    if (const auto *Member = dyn_cast<MemberExpr>(Place))
      Place = Member->getBase()->IgnoreParens();
    else if (Element && !keepsAddress(Element->getIdx()))
      Place = Element->getBase()->IgnoreParens();
    else if (Cast && Cast->getCastKind() != CK_LValueToRValue)
      Place = Cast->getSubExpr()->IgnoreParens();
    else
      return !isa<CXXThisExpr>(Place) && keepsAddress(Place);
  }
}

/// Whether an object of that type may hold an address.
static bool holdsAddress(QualType Type) {
  Type = QualType(Type->getBaseElementTypeUnsafe(), 0);
  const auto *Record = Type->getAsCXXRecordDecl();
  if (!Record)
    return Type->isAnyPointerType() || Type->isReferenceType();
  return llvm::any_of(Record->bases(),
                      [](const CXXBaseSpecifier &Base) {
                        return holdsAddress(Base.getType());
                      }) ||
         llvm::any_of(Record->fields(), [](const FieldDecl *Field) {
           return holdsAddress(Field->getType());
         });
}

/// Whether an object of \p Record is its bytes, and zeros make one.
static bool isBytes(const CXXRecordDecl *Record) {
  return Record->hasTrivialDestructor() &&
         Record->hasTrivialCopyConstructor() &&
         Record->hasTrivialCopyAssignment();
}

/// Why \p Field, of the object that is a copy, cannot be given its default;
/// empty if it can.
static llvm::StringRef whyNotLate(const FieldDecl *Field) {
  QualType Type = Field->getType();
  QualType Element(Type->getBaseElementTypeUnsafe(), 0);
  const auto *Class = Element->getAsCXXRecordDecl();
  if (Field->getParent()->isUnion() ||
      Field->getParent()->isAnonymousStructOrUnion())
    return "in an anonymous struct or a union";
  if (holdsAddress(Type) &&
      (Type->isReferenceType() || keepsAddress(Field->getInClassInitializer())))
    return "with the address of its object";
  if (Class && (!isBytes(Class) ||
                (Class->hasUserDeclaredConstructor() && !Class->isAggregate())))
    return "of a class with constructors, a destructor or an assignment";
  if (Type.isVolatileQualified())
    return "that is volatile";
  return "";
}

mlir::Value FunctionImporter::withDefaults(const Expr *E, cxx::InitListOp List,
                                           const LateDefaults &Late) {
  // No function gives a variable of program scope its value.
  if (!mlir::isa<cxx::FuncOp>(Owner)) {
    Expr::EvalResult Result;
    if (!E->EvaluateAsConstantExpr(Result, Unit.AST) || !Result.Val.isStruct())
      return refuse(E, "a value of that kind here");
    for (auto [Index, Field] : Late.fields()) {
      mlir::Value Value =
          constant(Result.Val.getStructField(Field->getFieldIndex()),
                   Field->getType(), E);
      if (!Value)
        return refuse(E, "a value of that kind here");
      // What is a constant must come before the list.
      Value.getDefiningOp()->moveBefore(List);
      mlir::Operation *Zero = List->getOperand(Index).getDefiningOp();
      List->setOperand(Index, Value);
      Zero->erase();
    }
    return List;
  }
  static constexpr llvm::StringLiteral Instead = "give the class a constructor";
  const auto *Record = cast<CXXRecordDecl>(Late.first()->getParent());
  for (auto [Index, Field] : Late.fields())
    if (llvm::StringRef Why = whyNotLate(Field); !Why.empty())
      return refuse(E,
                    ("the default of '" + Field->getName() +
                     "', which uses other members, of a member " + Why)
                        .str(),
                    Instead);
  if (!isBytes(Record))
    return refuse(E,
                  "defaults of members that use other members, in a class with "
                  "a destructor or members that are copied by constructors,",
                  Instead);
  if (Late.hasEffectsBehind() ||
      Late.fields().size() != LateDefaults::from(Late.first(), Unit.AST).size())
    return refuse(E,
                  "defaults of members that use other members, in front of "
                  "members with values in the list,",
                  Instead);
  ++GivenDefaults;
  cxx::FuncOp Func = Unit.importMemberDefaults(Late.first());
  return cxx::CallOp::create(B, loc(E), List.getType(), Func.getSymName(),
                             mlir::ValueRange{List}, mlir::StringAttr());
}

cxx::FuncOp UnitImporter::importMemberDefaults(const FieldDecl *First) {
  if (mlir::Operation *Known = Done.lookup(First))
    return mlir::cast<cxx::FuncOp>(Known);
  const auto *Record = cast<CXXRecordDecl>(First->getParent());
  mlir::Type Type = convert(AST.getCanonicalTagType(Record)).Type;
  std::string Name = uniqueName(First, uniqueName(Record, Record->getName()) +
                                           "_with_defaults");
  auto Func = cxx::FuncOp::create(Builder, location(First->getBeginLoc()), Name,
                                  Name, Builder.getFunctionType(Type, Type),
                                  llvm::StringRef("self"));
  Done[First] = Func;
  if (Options.KeepExternal)
    Func->setAttr(InternalAttr, Builder.getUnitAttr());
  mlir::OpBuilder::InsertionGuard Guard(Builder);
  Builder.setInsertionPoint(Func);
  FunctionImporter Importer(*this, Func,
                            mlir::OpBuilder::atBlockEnd(&Func.getEntry()));
  Importer.importMemberDefaults(First, Func);
  for (const FieldDecl *Field : LateDefaults::from(First, AST))
    importEnds(Field->getInClassInitializer());
  return Func;
}

void FunctionImporter::importMemberDefaults(const FieldDecl *First,
                                            cxx::FuncOp Func) {
  This = Func.getEntry().getArgument(0);
  ThisIsNamed = true;
  auto Object = mlir::cast<cxx::LValueType>(This.getType());
  for (const FieldDecl *Field : LateDefaults::from(First, Unit.AST)) {
    mlir::Location At = loc(Field->getBeginLoc());
    mlir::Type Type = type(Field->getType(), Field->getLocation());
    assign(
        [&]() -> mlir::Value {
          return cxx::MemberOp::create(
              B, At, cxx::LValueType::get(Type, Object.getSpace()), This,
              Unit.fieldName(Field));
        },
        Field->getInClassInitializer(), /*IsZero=*/true);
  }
  cxx::ReturnOp::create(B, Func.getLoc(), load(This, Func.getLoc()));
}

void FunctionImporter::assign(llvm::function_ref<mlir::Value()> Place,
                              const Expr *Value, bool IsZero) {
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(Value))
    Value = Default->getExpr();
  mlir::Location At = loc(Value);
  const auto *Array = Unit.AST.getAsConstantArrayType(Value->getType());
  if (!Array) {
    mlir::Value To = Place();
    mlir::Value From = initializer(Value);
    if (From) // not a constructor without an effect
      cxx::ExprStmtOp::create(
          B, At, cxx::AssignOp::create(B, At, To.getType(), To, From));
    return;
  }
  const auto *List = dyn_cast<InitListExpr>(Value->IgnoreImplicit());
  if (!List || List->isStringLiteralInit())
    return void(refuse(Value, "a default of an array that is no list"));
  mlir::Type Index =
      mlir::IntegerType::get(B.getContext(), 32, mlir::IntegerType::Signed);
  auto Element = [&](uint64_t N, const Expr *Init) {
    assign(
        [&]() -> mlir::Value {
          mlir::Value Whole = Place();
          auto Type = mlir::cast<cxx::LValueType>(Whole.getType());
          mlir::Type Element =
              mlir::cast<cxx::ArrayType>(Type.getPointee()).getElement();
          mlir::Value Pointer = cxx::DecayOp::create(
              B, At, cxx::PointerType::get(Element, Type.getSpace()), Whole);
          mlir::Value Number = cxx::ConstantOp::create(
              B, At, Index, mlir::IntegerAttr::get(Index, N),
              mlir::StringAttr());
          return cxx::IndexOp::create(B, At, Type.withPointee(Element), Pointer,
                                      Number);
        },
        Init, IsZero);
  };
  for (auto [N, Init] : llvm::enumerate(List->inits()))
    Element(N, Init);
  uint64_t Size = Array->getZExtSize();
  if (!IsZero && List->hasArrayFiller() && Size <= 64) {
    for (uint64_t N = List->getNumInits(); N < Size; ++N)
      Element(N, List->getArrayFiller());
    return;
  }
  if (List->hasArrayFiller() &&
      !(IsZero && isa<ImplicitValueInitExpr>(List->getArrayFiller())) &&
      List->getNumInits() < Size)
    refuse(Value, "a default of an array that has values which the list lacks");
}
