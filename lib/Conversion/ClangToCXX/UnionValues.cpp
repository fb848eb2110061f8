//===- UnionValues.cpp - Values of unions and their fields ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "LateDefaults.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

std::pair<const FieldDecl *, const Expr *>
importer::unionField(const Expr *Value) {
  Value = Value->IgnoreImplicit();
  if (const auto *List = dyn_cast<InitListExpr>(Value)) {
    const FieldDecl *Field = List->getInitializedFieldInUnion();
    if (Field && List->getNumInits() == 1)
      return {Field, List->getInit(0)};
    return {};
  }
  const auto *Construct = dyn_cast<CXXConstructExpr>(Value);
  const FunctionDecl *Definition = nullptr;
  if (!Construct || Construct->getType()->isArrayType() ||
      !Construct->getConstructor()->getParent()->isUnion() ||
      !Construct->getConstructor()->getParent()->isAggregate() ||
      !Construct->getConstructor()->isDefaultConstructor() ||
      !Construct->getConstructor()->isDefined(Definition))
    return {};
  for (const CXXCtorInitializer *Init :
       cast<CXXConstructorDecl>(Definition)->inits())
    if (Init->isMemberInitializer())
      return {Init->getMember(), Init->getInit()};
  return {};
}

mlir::Value FunctionImporter::unionValue(const Expr *E, QualType Type,
                                         const FieldDecl *Field,
                                         const Expr *Value) {
  const auto *Default = dyn_cast<CXXDefaultInitExpr>(Value);
  if (Default && usesThis(Default->getExpr()))
    return refuse(E, "the default of a member of a union that uses others",
                  "give the class a constructor");
  bool IsFirst = Field->getFieldIndex() == 0;
  const auto *Class = Field->getType()->getAsCXXRecordDecl();
  // No function gives a variable of program scope its value, and none takes an
  // array.
  if (!IsFirst &&
      (!mlir::isa<cxx::FuncOp>(Owner) || Field->getType()->isArrayType() ||
       Field->getType().isVolatileQualified() ||
       (Class && !Class->isTriviallyCopyable())))
    return refuse(E, "a union that starts with another field than its first");
  mlir::Value From = initializer(Value);
  if (!From) {
    ImplicitValueInitExpr Zero(Field->getType().getUnqualifiedType());
    From = VisitImplicitValueInitExpr(&Zero);
  }
  mlir::Type Union = type(Type.getUnqualifiedType(), E->getBeginLoc());
  if (IsFirst)
    return cxx::InitListOp::create(B, loc(E), Union, From);
  ++GivenDefaults;
  cxx::FuncOp Func = Unit.importUnionMaker(Field);
  return cxx::CallOp::create(B, loc(E), Union, Func.getSymName(),
                             mlir::ValueRange{From}, mlir::StringAttr());
}

mlir::Value FunctionImporter::anonymousValue(
    const Expr *E, const FieldDecl *Field,
    llvm::ArrayRef<const CXXCtorInitializer *> Inits, unsigned Depth) {
  const CXXRecordDecl *Record = Field->getType()->getAsCXXRecordDecl();
  llvm::SmallVector<mlir::Value> Fields;
  for (const FieldDecl *Part : Record->fields()) {
    if (Part->isUnnamedBitField())
      continue;
    llvm::SmallVector<const CXXCtorInitializer *> Own;
    llvm::copy_if(Inits, std::back_inserter(Own),
                  [&](const CXXCtorInitializer *Init) {
                    auto Chain = Init->getIndirectMember()->chain();
                    return Depth < Chain.size() && Chain[Depth] == Part;
                  });
    if (Record->isUnion()) {
      if (Own.empty())
        continue;
      if (!Part->isAnonymousStructOrUnion())
        return unionValue(E, Field->getType(), Part, Own.front()->getInit());
      if (Part->getFieldIndex() != 0)
        return refuse(E,
                      "a union that starts with another field than its first");
      Fields.push_back(anonymousValue(E, Part, Own, Depth + 1));
      break;
    }
    mlir::Value Value;
    if (Part->isAnonymousStructOrUnion())
      Value = anonymousValue(E, Part, Own, Depth + 1);
    else if (!Own.empty())
      Value = initializer(Own.front()->getInit());
    if (!Value) {
      ImplicitValueInitExpr Zero(Part->getType().getUnqualifiedType());
      Value = VisitImplicitValueInitExpr(&Zero);
    }
    Fields.push_back(Value);
  }
  return cxx::InitListOp::create(
      B, loc(E), type(Field->getType(), E->getBeginLoc()), Fields);
}

cxx::FuncOp UnitImporter::importUnionMaker(const FieldDecl *Field) {
  if (mlir::Operation *Known = Done.lookup(Field))
    return mlir::cast<cxx::FuncOp>(Known);
  const auto *Record = cast<CXXRecordDecl>(Field->getParent());
  mlir::Type Type = convert(AST.getCanonicalTagType(Record)).Type;
  mlir::Type Part = convert(Field->getType().getUnqualifiedType()).Type;
  mlir::Location At = location(Field->getBeginLoc());
  std::string Named = fieldName(Field);
  std::string Stem =
      Record->getName().empty() ? "union" : Record->getName().str();
  std::string Name =
      uniqueName(Field, uniqueName(Record, Stem) + "_of_" + Named);
  llvm::StringRef Parameter = "value";
  auto Func = cxx::FuncOp::create(
      Builder, At, Name, Name, Builder.getFunctionType(Part, Type), Parameter);
  Done[Field] = Func;
  if (Options.KeepExternal)
    Func->setAttr(InternalAttr, Builder.getUnitAttr());
  mlir::OpBuilder::InsertionGuard Guard(Builder);
  Builder.setInsertionPoint(Func);
  mlir::OpBuilder B = mlir::OpBuilder::atBlockEnd(&Func.getEntry());
  auto Space = cxx::AddressSpace::Thread;
  auto Place = cxx::LValueType::get(Type, Space);
  mlir::Value Whole = cxx::VarOp::create(B, At, Place, "made", mlir::Value(),
                                         /*reference=*/false,
                                         /*is_static=*/false,
                                         /*constant=*/false, mlir::StringAttr())
                          .getVariable();
  mlir::Value To =
      cxx::MemberOp::create(B, At, Place.withPointee(Part), Whole, Named);
  mlir::Value From =
      cxx::LoadOp::create(B, At, Part, Func.getEntry().getArgument(0));
  cxx::ExprStmtOp::create(B, At,
                          cxx::AssignOp::create(B, At, To.getType(), To, From));
  cxx::ReturnOp::create(B, At, cxx::LoadOp::create(B, At, Type, Whole));
  return Func;
}
