//===- ConstantValues.cpp - Values of constants of a class ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions are printed without constexpr, so that none runs where a constant
// of program scope gets its value: what a call makes is written as its numbers.
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/APValue.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

bool importer::hasCall(const Stmt *S) {
  if (isa<CallExpr>(S))
    return true;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(S);
      Construct && Construct->getConstructor()->isUserProvided())
    return true;
  return llvm::any_of(
      S->children(), [](const Stmt *Child) { return Child && hasCall(Child); });
}

namespace {
/// Finds variables that are no constant expressions in Metal, each asked once.
class ConstantReads {
public:
  bool any(const Stmt *S) {
    if (isa<UnaryExprOrTypeTraitExpr>(S))
      return false;
    const ValueDecl *D = nullptr;
    if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
      D = Reference->getDecl();
    else if (const auto *Member = dyn_cast<MemberExpr>(S))
      D = Member->getMemberDecl();
    if (const auto *Variable = dyn_cast_or_null<VarDecl>(D);
        Variable && !isConstant(Variable))
      return true;
    return llvm::any_of(S->children(),
                        [&](const Stmt *Child) { return Child && any(Child); });
  }

private:
  bool isConstant(const VarDecl *Variable) {
    auto [It, IsNew] = Known.try_emplace(Variable->getCanonicalDecl(), false);
    if (!IsNew)
      return It->second;
    bool Is = ask(Variable);
    return Known[Variable->getCanonicalDecl()] = Is;
  }

  bool ask(const VarDecl *Variable) {
    QualType Type = Variable->getType();
    const Expr *Init = Variable->getAnyInitializer();
    if (!Init || Type->isReferenceType())
      return false;
    if (Variable->hasGlobalStorage())
      return Type->isIntegralOrEnumerationType() && !any(Init);
    // The value stands for what is no constant.
    if (Variable->isConstexpr() && Type->isArithmeticType())
      return true;
    return !hasCall(Init) && !any(Init);
  }

  llvm::DenseMap<const VarDecl *, bool> Known;
};
} // namespace

bool importer::readsVariable(const Expr *E) { return ConstantReads().any(E); }

bool importer::isPartOfObject(const Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return isa<FieldDecl>(Member->getMemberDecl());
  return isa<ArraySubscriptExpr>(E);
}

bool FunctionImporter::isInConstant() const {
  return mlir::isa<cxx::GlobalOp>(Owner) &&
         !llvm::any_of(
             llvm::ArrayRef({"cu.managed", "cu.constant", "cu.device"}),
             [&](llvm::StringRef Flag) { return Owner->hasAttr(Flag); });
}

/// Whether Metal gives objects of \p Record their values by lists: those of a
/// class with constructors are made by these.
static bool takesLists(const CXXRecordDecl *Record) {
  return !Record->isPolymorphic() && Record->getNumVBases() == 0 &&
         llvm::none_of(Record->decls(), [](const Decl *D) {
           if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
             D = Template->getTemplatedDecl();
           const auto *Constructor = dyn_cast<CXXConstructorDecl>(D);
           return Constructor && Constructor->isUserProvided();
         });
}

/// Whether \p Value is numbers and null pointers all the way down, of a type
/// that takes a list of them.
static bool isListed(UnitImporter &Unit, const APValue &Value, QualType Type) {
  switch (Value.getKind()) {
  case APValue::Int:
    return true;
  case APValue::Float:
    return mlir::isa_and_nonnull<mlir::FloatType>(Unit.convert(Type).Type);
  case APValue::LValue:
    return Value.isNullPointer();
  case APValue::Array: {
    QualType Element = Unit.AST.getAsArrayType(Type)->getElementType();
    for (unsigned I = 0; I != Value.getArrayInitializedElts(); ++I)
      if (!isListed(Unit, Value.getArrayInitializedElt(I), Element))
        return false;
    return !Value.hasArrayFiller() ||
           isListed(Unit, Value.getArrayFiller(), Element);
  }
  case APValue::Union: {
    const FieldDecl *Field = Value.getUnionField();
    return Field && Field->getFieldIndex() == 0 &&
           takesLists(cast<CXXRecordDecl>(Field->getParent())) &&
           isListed(Unit, Value.getUnionValue(), Field->getType());
  }
  case APValue::Struct: {
    const auto *Record = Type->getAsCXXRecordDecl();
    mlir::Type To = Unit.convert(Type.getUnqualifiedType()).Type;
    if (auto Vector = mlir::dyn_cast_if_present<cxx::VectorType>(To)) {
      if (Value.getStructNumBases() != 0 ||
          Value.getStructNumFields() != Vector.getSize())
        return false;
    } else if (!mlir::isa_and_nonnull<cxx::RecordType>(To) ||
               !takesLists(Record)) {
      return false;
    }
    for (auto [N, Base] : llvm::enumerate(Record->bases()))
      if (!isListed(Unit, Value.getStructBase(N), Base.getType()))
        return false;
    return llvm::all_of(Record->fields(), [&](const FieldDecl *Field) {
      return Field->isUnnamedBitField() ||
             isListed(Unit, Value.getStructField(Field->getFieldIndex()),
                      Field->getType());
    });
  }
  default:
    return false;
  }
}

/// How many elements of an array stand in a line.
static constexpr size_t RowLength = 8;

mlir::Value FunctionImporter::listOf(const APValue &Value, QualType Type,
                                     const Expr *E) {
  llvm::SmallVector<mlir::Value> Parts;
  if (Value.isArray()) {
    QualType Element = Unit.AST.getAsArrayType(Type)->getElementType();
    for (unsigned I = 0; I != Value.getArraySize(); ++I)
      Parts.push_back(listOf(I < Value.getArrayInitializedElts()
                                 ? Value.getArrayInitializedElt(I)
                                 : Value.getArrayFiller(),
                             Element, E));
  } else if (Value.isUnion()) {
    Parts.push_back(
        listOf(Value.getUnionValue(), Value.getUnionField()->getType(), E));
  } else if (Value.isStruct()) {
    const auto *Record = Type->getAsCXXRecordDecl();
    for (auto [N, Base] : llvm::enumerate(Record->bases()))
      // An empty base class is no field.
      if (!Unit.baseName(Record, Base.getType()->getAsCXXRecordDecl()).empty())
        Parts.push_back(listOf(Value.getStructBase(N), Base.getType(), E));
    for (const FieldDecl *Field : Record->fields())
      if (!Field->isUnnamedBitField())
        Parts.push_back(listOf(Value.getStructField(Field->getFieldIndex()),
                               Field->getType(), E));
  } else {
    return constant(Value, Type.getUnqualifiedType(), E);
  }
  mlir::Type To = type(Type.getUnqualifiedType(), E->getBeginLoc());
  if (mlir::isa<cxx::VectorType>(To))
    return cxx::ConstructOp::create(B, loc(E), To, Parts, "brace",
                                    mlir::FlatSymbolRefAttr());
  auto List = cxx::InitListOp::create(B, loc(E), To, Parts);
  // Tables are read in rows.
  if (Value.isArray() && Parts.size() > RowLength) {
    llvm::SmallVector<int64_t> First;
    for (size_t N = 0; N < Parts.size(); N += RowLength)
      First.push_back(N);
    List->setAttr("cxx.rows", B.getDenseI64ArrayAttr(First));
  }
  return List;
}

mlir::Value FunctionImporter::evaluateClass(const Expr *E) {
  if (!E->isPRValue() || !E->getType()->isRecordType() || E->isValueDependent())
    return {};
  const Expr *Bare = E->IgnoreParenImpCasts();
  // A list is imported as it is written, part by part.
  if (isa<InitListExpr, LambdaExpr, CXXDefaultInitExpr>(Bare->IgnoreImplicit()))
    return {};
  const Expr *Made = Bare;
  while (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(Made))
    Made = Cast->getSubExpr()->IgnoreParenImpCasts();
  const auto *Construct = dyn_cast<CXXConstructExpr>(Made);
  // `dim3(1, 2)` is one of Metal's too.
  if (Construct && Unit.isCuda(Construct->getConstructor()) &&
      !Construct->getConstructor()->isCopyOrMoveConstructor())
    return {};
  // Copies of other constants, which are no constant expressions in Metal.
  bool Copies = Construct &&
                Construct->getConstructor()->isCopyOrMoveConstructor() &&
                Construct->getArg(0)->isLValue();
  Expr::EvalResult Result;
  if ((!Copies && !isa<ConditionalOperator>(Bare) && !hasCall(E)) ||
      !E->EvaluateAsConstantExpr(Result, Unit.AST) || Result.HasSideEffects ||
      !isListed(Unit, Result.Val, E->getType()))
    return {};
  return listOf(Result.Val, E->getType(), E);
}
