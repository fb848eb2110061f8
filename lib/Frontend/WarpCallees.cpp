//===- WarpCallees.cpp - What calls and members stand for -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Templates count as written, so that names which wait for a template's
// arguments are looked up in the class templates that they name.
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"
#include "WarpModel.h"

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::frontend;
using namespace clang;

using Candidates = llvm::SmallVector<const FunctionDecl *, 1>;

/// As many levels of bases and of variables as are looked through.
static constexpr unsigned MostLevels = 8;

const CXXRecordDecl *cu2x::frontend::writtenClass(QualType T) {
  if (T.isNull())
    return nullptr;
  T = T.getNonReferenceType();
  if (T->isPointerType())
    T = T->getPointeeType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  if (auto *Special = T->getAs<TemplateSpecializationType>(); Special && !Class)
    if (auto *Template = dyn_cast_or_null<ClassTemplateDecl>(
            Special->getTemplateName().getAsTemplateDecl()))
      Class = Template->getTemplatedDecl();
  if (!Class)
    return nullptr;
  if (const CXXRecordDecl *Pattern = Class->getTemplateInstantiationPattern())
    Class = Pattern;
  return Class->getDefinition();
}

static const CXXRecordDecl *classOf(const Expr *E, unsigned Level = 0);

/// The class of \p Var, by what it begins with where that is to say.
static const CXXRecordDecl *classOfVariable(const VarDecl *Var,
                                            unsigned Level) {
  if (const CXXRecordDecl *Class = writtenClass(Var->getType()))
    return Class;
  const Expr *Init = Var->getInit();
  return Init && Var->getType()->getContainedAutoType() &&
                 !isa<ParmVarDecl>(Var)
             ? classOf(withoutCasts(Init), Level + 1)
             : nullptr;
}

static const CXXRecordDecl *classOf(const Expr *E, unsigned Level) {
  if (Level == MostLevels)
    return nullptr;
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      return classOfVariable(Var, Level);
  if (auto *Lambda = dyn_cast<LambdaExpr>(E))
    return Lambda->getLambdaClass();
  if (auto *Made = dyn_cast<CXXUnresolvedConstructExpr>(E))
    return writtenClass(Made->getTypeAsWritten());
  if (const CXXRecordDecl *Class = writtenClass(E->getType()))
    return Class;
  if (isa<CXXDependentScopeMemberExpr>(E))
    if (const FieldDecl *Field = fieldIn(E))
      return writtenClass(Field->getType());
  auto *Call = dyn_cast<CallExpr>(E);
  auto *Element = dyn_cast<ArraySubscriptExpr>(E);
  if (!Call && !Element)
    return nullptr;
  Candidates Callees =
      Call ? functionsOf(Call->getCallee()) : functionsOf(Element);
  return Callees.size() == 1 ? writtenClass(Callees[0]->getReturnType())
                             : nullptr;
}

/// Calls \p Take with the members of \p Class, and of its bases where it has
/// none, that have \p Name.
static void membersOf(const CXXRecordDecl *Class, DeclarationName Name,
                      llvm::function_ref<void(const NamedDecl *)> Take,
                      unsigned Level = 0) {
  if (!Class || !Class->hasDefinition() || Level == MostLevels)
    return;
  auto Found = Class->lookup(Name);
  for (const NamedDecl *D : Found)
    Take(D->getUnderlyingDecl());
  // A partial specialization may be meant as well.
  if (ClassTemplateDecl *Template = Class->getDescribedClassTemplate()) {
    llvm::SmallVector<ClassTemplatePartialSpecializationDecl *, 4> Partial;
    Template->getPartialSpecializations(Partial);
    for (const ClassTemplatePartialSpecializationDecl *Other : Partial)
      for (const NamedDecl *D : Other->lookup(Name))
        Take(D->getUnderlyingDecl());
  }
  if (Found.empty())
    for (const CXXBaseSpecifier &Of : Class->getDefinition()->bases())
      membersOf(writtenClass(Of.getType()), Name, Take, Level + 1);
}

/// The class whose member \p E, which waits for a template's arguments, names.
static const CXXRecordDecl *classBefore(const CXXDependentScopeMemberExpr *E) {
  if (!E->isImplicitAccess())
    if (const CXXRecordDecl *Class = classOf(E->getBase()))
      return Class;
  return writtenClass(E->getBaseType());
}

Candidates cu2x::frontend::functionsOf(const Expr *E) {
  Candidates Found;
  E = E->IgnoreParenImpCasts();
  if (auto *Cast = dyn_cast<ExplicitCastExpr>(E))
    return functionsOf(Cast->getSubExpr());
  if (auto *Op = dyn_cast<UnaryOperator>(E))
    return functionsOf(Op->getSubExpr());
  auto Add = [&](const NamedDecl *D) {
    if (const FunctionDecl *Function = D->getUnderlyingDecl()->getAsFunction())
      Found.push_back(WarpModel::written(Function));
  };
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    Add(Ref->getDecl());
  else if (auto *Member = dyn_cast<MemberExpr>(E))
    Add(Member->getMemberDecl());
  else if (auto *Overloads = dyn_cast<OverloadExpr>(E))
    for (const NamedDecl *D : Overloads->decls())
      Add(D);
  else if (auto *Open = dyn_cast<CXXDependentScopeMemberExpr>(E))
    membersOf(classBefore(Open), Open->getMember(), Add);
  else if (auto *Scoped = dyn_cast<DependentScopeDeclRefExpr>(E)) {
    NestedNameSpecifier Scope = Scoped->getQualifier();
    if (Scope.getKind() == NestedNameSpecifier::Kind::Type)
      membersOf(writtenClass(QualType(Scope.getAsType(), 0)),
                Scoped->getDeclName(), Add);
  }
  // An object that is called.
  if (Found.empty() && E->isTypeDependent() &&
      (isa<DeclRefExpr, CXXUnresolvedConstructExpr>(E)))
    if (const CXXRecordDecl *Class = classOf(E)) {
      ASTContext &Context = Class->getASTContext();
      membersOf(Class, Context.DeclarationNames.getCXXOperatorName(OO_Call),
                Add);
    }
  return Found;
}

Candidates cu2x::frontend::functionsOf(const ArraySubscriptExpr *E) {
  Candidates Found;
  // Of an array or a pointer the subscript may depend on a template as well.
  const Expr *Object = E->getLHS();
  if (!E->isTypeDependent() || Object->getType()->isPointerType() ||
      Object->getType()->isArrayType())
    return Found;
  if (const CXXRecordDecl *Class = classOf(Object))
    membersOf(Class,
              Class->getASTContext().DeclarationNames.getCXXOperatorName(
                  OO_Subscript),
              [&](const NamedDecl *D) {
                if (const FunctionDecl *Function = D->getAsFunction())
                  Found.push_back(WarpModel::written(Function));
              });
  return Found;
}

const FieldDecl *cu2x::frontend::fieldIn(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  const FieldDecl *Field = nullptr;
  if (auto *Member = dyn_cast<MemberExpr>(E))
    Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
  else if (auto *Open = dyn_cast<CXXDependentScopeMemberExpr>(E))
    membersOf(classBefore(Open), Open->getMember(), [&](const NamedDecl *D) {
      if (!Field)
        Field = dyn_cast<FieldDecl>(D);
    });
  if (!Field)
    return nullptr;
  return writtenField(Field);
}

const FieldDecl *cu2x::frontend::writtenField(const FieldDecl *Field) {
  auto *Class = dyn_cast<CXXRecordDecl>(Field->getParent());
  const CXXRecordDecl *Pattern =
      Class ? Class->getTemplateInstantiationPattern() : nullptr;
  if (Pattern && Pattern->getDefinition() && Field->getDeclName())
    for (const NamedDecl *D :
         Pattern->getDefinition()->lookup(Field->getDeclName()))
      if (auto *Written = dyn_cast<FieldDecl>(D))
        return Written->getCanonicalDecl();
  return Field->getCanonicalDecl();
}

/// The friends that \p Call finds in the classes of its arguments alone.
static Candidates friendsOf(const CallExpr *Call) {
  Candidates Found;
  auto *Name = dyn_cast<UnresolvedLookupExpr>(Call->getCallee());
  if (!Name || !Name->requiresADL() || Name->getNumDecls())
    return Found;
  for (const Expr *Arg : Call->arguments())
    if (const CXXRecordDecl *Class = classOf(Arg))
      for (const FriendDecl *Friend : Class->friends())
        if (const NamedDecl *D = Friend->getFriendDecl();
            D && D->getDeclName() == Name->getName())
          if (const FunctionDecl *Function = D->getAsFunction())
            Found.push_back(WarpModel::written(Function));
  return Found;
}

Candidates WarpModel::candidatesOf(const CallExpr *Call) const {
  Candidates Found, All = functionsOf(Call->getCallee());
  if (All.empty())
    All = friendsOf(Call);
  for (const FunctionDecl *D : All) {
    // An operator's first one is the object.
    const unsigned Args =
        Call->getNumArgs() -
        (isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(D));
    if (Collector->originOf(D->getLocation()) == Origin::User &&
        Args >= D->getMinRequiredArguments() &&
        (Args <= D->getNumParams() || D->isVariadic()))
      Found.push_back(D);
  }
  return Found;
}

const FunctionDecl *WarpModel::calleeOf(const CallExpr *Call) const {
  const FunctionDecl *Any = anyCallee(Call);
  if (Any && Any == Call->getDirectCallee())
    return Any;
  if (Any) {
    auto *Found =
        cast<UnresolvedLookupExpr>(Call->getCallee()->IgnoreParenImpCasts());
    if (Found->getNumDecls() == 1 ||
        llvm::all_of(Found->decls(), [&](const NamedDecl *D) {
          return Collector->originOf(D->getLocation()) != Origin::User;
        }))
      return Any;
  }
  // Several of the program's may do different things.
  Candidates Found = candidatesOf(Call);
  return Found.size() == 1 ? Found[0] : nullptr;
}
