//===- AstFacts.cpp - Facts from the AST ----------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"
#include "PublicName.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

void AstFacts::run() {
  // Limit the walk to declarations that begin in wanted files; the headers'
  // thousands are passed over by one look at their location, or are precompiled
  // and stay on disk.
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls()) {
    SourceLocation Loc = D->getLocation();
    if (Loc.isInvalid() || D->isImplicit())
      continue;
    if (C.expansion(Loc) || C.expansion(D->getBeginLoc()) ||
        C.expansion(D->getEndLoc()))
      TraverseDecl(D);
    else if (C.originOf(Loc) == Origin::User)
      noteUnseen(D);
  }
  resolveEnumFlow();
  Folded.resolve(C.Facts, [&](const NamedDecl *D) {
    return originOf(D) == Origin::Cuda;
  });
  if (HasOpenLists)
    noteInstantiatedLists();
}

/// The declaration as somebody wrote it.
const NamedDecl *AstFacts::pattern(const NamedDecl *D) {
  if (auto *S = dyn_cast<UsingShadowDecl>(D))
    D = S->getTargetDecl();
  if (auto *S = dyn_cast<ClassTemplateSpecializationDecl>(D))
    return S->getSpecializedTemplate()->getCanonicalDecl();
  if (auto *T = dyn_cast<ClassTemplateDecl>(D))
    return T->getCanonicalDecl();
  if (auto *F = dyn_cast<FunctionDecl>(D)) {
    if (FunctionTemplateDecl *T = F->getPrimaryTemplate())
      return T->getCanonicalDecl();
    if (F->getFriendObjectKind() == Decl::FOK_None)
      return F->getCanonicalDecl();
  }
  if (auto *N = dyn_cast<NamespaceDecl>(D))
    return N->getCanonicalDecl();
  return cast<NamedDecl>(D->getCanonicalDecl());
}

Origin AstFacts::originOf(const NamedDecl *D) {
  return C.originOf(pattern(D)->getLocation());
}

void AstFacts::note(SourceLocation Loc, const NamedDecl *D, bool IsOneOfMany) {
  if (!D || Loc.isInvalid())
    return;
  // A toolkit's libraries gather names from namespaces that nobody writes; a
  // program's own using-declaration says nothing about the name's scope.
  const NamedDecl *Scoped = D;
  if (auto *Shadow = dyn_cast<UsingShadowDecl>(D)) {
    D = Shadow->getTargetDecl();
    if (C.originOf(Shadow->getLocation()) != Origin::Cuda)
      Scoped = D;
  }
  Origin O = originOf(D);
  std::string Scope;
  if (O == Origin::Cuda)
    if (auto *Parent = dyn_cast_or_null<NamedDecl>(
            Decl::castFromDeclContext(Scoped->getDeclContext())))
      if (auto *Enum = dyn_cast<EnumDecl>(Parent); !Enum || Enum->isScoped())
        Scope = publicName(Parent);
  C.noteName(Loc, O, D->getIdentifier() ? D->getName() : "", Scope);
  if (O == Origin::Cuda && !IsOneOfMany) {
    const NamedDecl *Whole = pattern(D);
    if (auto *Tag = dyn_cast<TagDecl>(Whole); Tag && Tag->getDefinition())
      Whole = Tag->getDefinition();
    C.noteHeader(Loc, Whole->getLocation());
  }
  // A program that defines a function of CUDA has made the name its own.
  if (O == Origin::Cuda && isDefinedByUser(D))
    C.noteName(Loc, Origin::User, D->getName());
}

void AstFacts::noteVariable(SourceLocation Loc,
                            std::set<unsigned> FileFacts::*Set) {
  if (FactCollector::Place P = C.spelling(Loc))
    (P.File->*Set).insert(P.Offset);
  if (!Loc.isMacroID() || !C.SM.isMacroArgExpansion(Loc))
    return;
  // The parameter in the body, and what stands in the use, which may be a
  // parameter of another macro.
  noteVariable(C.SM.getImmediateExpansionRange(Loc).getBegin(), Set);
  noteVariable(C.SM.getImmediateSpellingLoc(Loc), Set);
}

void AstFacts::noteDeviceUsing(const UsingDecl *D) {
  FactCollector::Place P = C.spelling(D->getUsingLoc());
  if (!P || D->getUsingLoc().isMacroID())
    return;
  for (const UsingShadowDecl *Shadow : D->shadows()) {
    const FunctionDecl *Function = Shadow->getTargetDecl()->getAsFunction();
    if (!Function || !Function->hasAttr<CUDADeviceAttr>() ||
        Function->hasAttr<CUDAHostAttr>())
      return;
  }
  if (D->shadow_size() != 0)
    P.File->DeviceUsings.insert(P.Offset);
}

bool AstFacts::isDefinedByUser(const NamedDecl *D) {
  const FunctionDecl *Function = D->getAsFunction();
  if (!Function || !Function->getIdentifier())
    return false;
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Function = Pattern;
  const FunctionDecl *Definition = nullptr;
  return Function->isDefined(Definition) &&
         C.originOf(Definition->getLocation()) == Origin::User;
}

bool AstFacts::TraverseNestedNameSpecifierLoc(NestedNameSpecifierLoc NNS) {
  if (NNS && NNS.getNestedNameSpecifier().getKind() ==
                 NestedNameSpecifier::Kind::Namespace)
    note(NNS.getLocalBeginLoc(), NNS.castAsNamespaceAndPrefix().Namespace);
  return Base::TraverseNestedNameSpecifierLoc(NNS);
}

bool AstFacts::TraverseTemplateArgumentLoc(const TemplateArgumentLoc &Arg) {
  if (Arg.getArgument().getKind() == TemplateArgument::Template)
    noteTemplate(Arg.getTemplateNameLoc(), Arg.getArgument().getAsTemplate());
  return Base::TraverseTemplateArgumentLoc(Arg);
}

bool AstFacts::TraverseConstructorInitializer(CXXCtorInitializer *Init) {
  if (Init->isMemberInitializer() && Init->isWritten()) {
    note(Init->getMemberLocation(), Init->getMember());
    QualType T = Init->getMember()->getType();
    if (isa<ImplicitValueInitExpr>(Init->getInit()))
      addEnumZero(T, Init->getRParenLoc(), EnumZero::Inside);
    noteIntFlow(Init->getMember(), T, Init->getInit());
    noteHandleFlow(T, Init->getInit());
  }
  return Base::TraverseConstructorInitializer(Init);
}

bool AstFacts::VisitNamedDecl(NamedDecl *D) {
  if (isa<UsingDecl>(D) && D->getIdentifier() && originOf(D) == Origin::User &&
      D->getDeclContext()->isFunctionOrMethod())
    noteHipName(D);
  // What a using-declaration names is somebody else's.
  if (!D->getIdentifier() ||
      isa<UsingDirectiveDecl, BaseUsingDecl, UsingShadowDecl>(D))
    return true;
  note(D->getLocation(), D);
  if (originOf(D) == Origin::User) {
    noteUserName(D);
    noteHipName(D);
  }
  return true;
}

bool AstFacts::VisitDesignatedInitExpr(DesignatedInitExpr *E) {
  for (const DesignatedInitExpr::Designator &D : E->designators())
    if (D.isFieldDesignator() && D.getFieldDecl())
      note(D.getFieldLoc(), D.getFieldDecl());
  return true;
}

bool AstFacts::VisitOffsetOfExpr(OffsetOfExpr *E) {
  for (unsigned I = 0; I != E->getNumComponents(); ++I)
    if (E->getComponent(I).getKind() == OffsetOfNode::Field)
      note(E->getComponent(I).getEndLoc(), E->getComponent(I).getField());
  return true;
}

bool AstFacts::VisitBinaryOperator(BinaryOperator *E) {
  noteHandles(E);
  noteEnumOperands(E);
  if (E->getOpcode() == BO_Assign)
    noteHandleFlow(E->getLHS()->getType(), E->getRHS());
  if (E->getOpcode() == BO_Assign)
    if (const ValueDecl *To = EnumFlow::placeOf(E->getLHS()))
      noteIntFlow(To, E->getLHS()->getType(), E->getRHS());
  if (!E->isAssignmentOp() || !makesLaneMask(E->getRHS()))
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E->getLHS()->IgnoreParenImpCasts()))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      noteMask(Var);
  return true;
}

void cu2x::frontend::collectAstFacts(FactCollector &Collector,
                                     ASTContext &Context) {
  AstFacts(Collector, Context).run();
  collectInstanceFacts(Collector, Context);
  collectLambdaFacts(Collector, Context);
  collectLinkFacts(Collector, Context);
}
