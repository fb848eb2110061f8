//===- ImplicitCopies.cpp - Copies out of constant memory -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ImplicitCopies.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Sema/Sema.h"

using namespace clang;

/// `const constant T &`
static QualType constantReference(ASTContext &Context, QualType Record) {
  return Context.getLValueReferenceType(Context.getAddrSpaceQualType(
      Record.withConst(), LangAS::opencl_constant));
}

static FunctionProtoType::ExtProtoInfo anySpaceMethod() {
  FunctionProtoType::ExtProtoInfo Info;
  Info.TypeQuals.addAddressSpace(LangAS::opencl_generic);
  return Info;
}

static void finish(ASTContext &Context, CXXMethodDecl *Method,
                   QualType Parameter, CXXRecordDecl *Record) {
  SourceLocation Loc = Record->getLocation();
  auto *Source = ParmVarDecl::Create(
      Context, Method, Loc, Loc, nullptr, Parameter,
      Context.getTrivialTypeSourceInfo(Parameter, Loc), SC_None, nullptr);
  Source->setImplicit();
  Method->setParams(Source);
  Method->setImplicit();
  Method->setAccess(AS_public);
  Method->setTrivial(true);
  Method->setTrivialForCall(true);
  // Defaulted, or the record were no aggregate any more; with a body to come,
  // or clang would look for one.
  Method->setDefaulted();
  Method->setWillHaveBody();
  Record->addDecl(Method);
}

static void addConstructor(ASTContext &Context, CXXRecordDecl *Record,
                           QualType Type, QualType Parameter) {
  SourceLocation Loc = Record->getLocation();
  DeclarationNameInfo Name(Context.DeclarationNames.getCXXConstructorName(
                               Context.getCanonicalType(Type)),
                           Loc);
  QualType Function =
      Context.getFunctionType(Context.VoidTy, Parameter, anySpaceMethod());
  auto *Made = CXXConstructorDecl::Create(
      Context, Record, Loc, Name, Function,
      Context.getTrivialTypeSourceInfo(Function, Loc), ExplicitSpecifier(),
      /*UsesFPIntrin=*/false, /*isInline=*/true,
      /*isImplicitlyDeclared=*/true, ConstexprSpecKind::Constexpr);
  finish(Context, Made, Parameter, Record);
}

static void addAssignment(ASTContext &Context, CXXRecordDecl *Record,
                          QualType Type, QualType Parameter) {
  SourceLocation Loc = Record->getLocation();
  DeclarationNameInfo Name(
      Context.DeclarationNames.getCXXOperatorName(OO_Equal), Loc);
  QualType Result = Context.getLValueReferenceType(
      Context.getAddrSpaceQualType(Type, LangAS::opencl_generic));
  QualType Function =
      Context.getFunctionType(Result, Parameter, anySpaceMethod());
  auto *Made = CXXMethodDecl::Create(
      Context, Record, Loc, Name, Function,
      Context.getTrivialTypeSourceInfo(Function, Loc), SC_None,
      /*UsesFPIntrin=*/false, /*isInline=*/true, ConstexprSpecKind::Unspecified,
      Loc);
  finish(Context, Made, Parameter, Record);
}

static bool isFromConstant(const CXXConstructorDecl *Constructor) {
  return Constructor->getNumParams() == 1 &&
         Constructor->getParamDecl(0)
                 ->getType()
                 .getNonReferenceType()
                 .getAddressSpace() == LangAS::opencl_constant;
}

void cu2x::mslcheck::addCopiesFromConstant(Sema &S, CXXRecordDecl *Record) {
  if (Record->isDependentContext() || Record->isInvalidDecl() ||
      Record->isLambda() || !Record->isCompleteDefinition())
    return;
  for (const Decl *D : Record->decls())
    if (const auto *Made = dyn_cast<CXXConstructorDecl>(D);
        Made && Made->isImplicit() && isFromConstant(Made))
      return; // seen before
  // One that is declared stops clang from declaring its own.
  if (Record->needsImplicitDefaultConstructor())
    S.DeclareImplicitDefaultConstructor(Record);
  if (Record->needsImplicitCopyConstructor())
    S.DeclareImplicitCopyConstructor(Record);
  if (Record->needsImplicitMoveConstructor())
    S.DeclareImplicitMoveConstructor(Record);
  if (Record->needsImplicitCopyAssignment())
    S.DeclareImplicitCopyAssignment(Record);
  if (Record->needsImplicitMoveAssignment())
    S.DeclareImplicitMoveAssignment(Record);
  ASTContext &Context = S.Context;
  QualType Type = Context.getCanonicalTagType(Record);
  QualType Parameter = constantReference(Context, Type);
  if (!Record->hasUserDeclaredCopyConstructor() &&
      Record->hasTrivialCopyConstructor())
    addConstructor(Context, Record, Type, Parameter);
  if (!Record->hasUserDeclaredCopyAssignment() &&
      Record->hasTrivialCopyAssignment())
    addAssignment(Context, Record, Type, Parameter);
}
