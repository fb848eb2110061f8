//===- HipNameFacts.cpp - Names of HIP that the program has ---------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

void AstFacts::noteUnseen(Decl *D) {
  if (auto *Block = dyn_cast<LinkageSpecDecl>(D))
    for (Decl *Inner : Block->decls())
      noteUnseen(Inner);
  if (auto *Function = dyn_cast<FunctionTemplateDecl>(D))
    noteInstantiations(Function);
  auto *Named = dyn_cast<NamedDecl>(D);
  if (!Named || !Named->getIdentifier())
    return;
  noteUserName(Named);
  noteHipName(Named);
}

void AstFacts::noteUserName(const NamedDecl *D) {
  StringRef Name = C.writtenName(D);
  bool IsPasted =
      D->getLocation().isMacroID() &&
      C.SM.isWrittenInScratchSpace(C.SM.getSpellingLoc(D->getLocation()));
  bool IsNew = C.Facts.UserNames.insert(Name).second;
  if (!IsPasted)
    C.Facts.PastedNames.erase(Name);
  else if (IsNew)
    C.Facts.PastedNames.insert(Name);
}

void AstFacts::addHipName(const NamedDecl *D, SourceRange Range,
                          StringRef Kind) {
  if (!D->getIdentifier())
    return;
  StringRef Name = C.writtenName(D);
  if (!C.mayBeHip(Name, D->getLocation()))
    return;
  FactCollector::Place Begin = C.expansion(Range.getBegin());
  FactCollector::Place End = C.expansion(Range.getEnd());
  if (Begin && Begin.File == End.File)
    Begin.File->HipNames.push_back(
        {Name.str(), Begin.Offset, End.Offset, Kind.str()});
}

void AstFacts::noteMembers(const CXXRecordDecl *Class, SourceRange Range) {
  for (const Decl *D : Class->decls())
    if (auto *Member = dyn_cast<NamedDecl>(D))
      addHipName(Member, Range, "member");
  if (!Class->hasDefinition())
    return;
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl())
      noteMembers(Of->getDefinition() ? Of->getDefinition() : Of, Range);
}

bool AstFacts::VisitNamespaceDecl(NamespaceDecl *D) {
  if (C.originOf(D->getCanonicalDecl()->getLocation()) == Origin::User)
    noteNamespace(D, D->getSourceRange());
  return true;
}

void AstFacts::noteNamespace(const NamespaceDecl *Space, SourceRange Range) {
  constexpr StringRef Kind = "declaration of a namespace";
  for (const NamespaceDecl *Part : Space->redecls())
    for (const Decl *D : Part->decls()) {
      auto *Named = dyn_cast<NamedDecl>(D);
      if (Named && (!Space->isAnonymousNamespace() ||
                    (Named->getIdentifier() &&
                     FactCollector::isInBoth(Named->getName()))))
        addHipName(Named, Range, Kind);
      // What is in one without a name is seen around it as well.
      if (auto *Inner = dyn_cast<NamespaceDecl>(D);
          Inner && Inner->isAnonymousNamespace() && Inner->isFirstDecl())
        noteNamespace(Inner, Range);
    }
}

void AstFacts::noteNamespacesAround(const FunctionDecl *D) {
  for (const DeclContext *Around = D->getDeclContext(); Around;
       Around = Around->getParent())
    if (auto *Space = dyn_cast<NamespaceDecl>(Around);
        Space &&
        C.originOf(Space->getCanonicalDecl()->getLocation()) == Origin::User)
      noteNamespace(Space, D->getSourceRange());
}

/// What is around a declaration inside a function.
static SourceRange blockAround(llvm::ArrayRef<const Stmt *> Parents,
                               const FunctionDecl *Function) {
  for (const Stmt *P : llvm::reverse(Parents))
    if (isa<CompoundStmt, ForStmt, IfStmt, WhileStmt, SwitchStmt,
            CXXForRangeStmt, CXXCatchStmt, LambdaExpr>(P))
      return P->getSourceRange();
  return Function ? Function->getSourceRange() : SourceRange();
}

bool AstFacts::VisitTemplateDecl(TemplateDecl *D) {
  if (D->getTemplateParameters() && originOf(D) == Origin::User)
    for (const NamedDecl *Parameter : *D->getTemplateParameters())
      addHipName(Parameter, D->getSourceRange(), "parameter of a template");
  return true;
}

void AstFacts::noteHipName(const NamedDecl *D) {
  if (!D->getIdentifier() || isa<LabelDecl>(D) ||
      !C.mayBeHip(C.writtenName(D), D->getLocation()))
    return;
  if (isa<ParmVarDecl, TemplateTypeParmDecl, NonTypeTemplateParmDecl,
          TemplateTemplateParmDecl>(D)) {
    if (CurrentFunction)
      addHipName(D, CurrentFunction->getSourceRange(), "parameter");
    return;
  }
  const DeclContext *Context = D->getDeclContext();
  while (Context->isTransparentContext() || Context->isInlineNamespace() ||
         (isa<NamespaceDecl>(Context) &&
          cast<NamespaceDecl>(Context)->isAnonymousNamespace()))
    Context = Context->getParent();
  if (Context->isFunctionOrMethod())
    addHipName(D, blockAround(Parents, CurrentFunction), "local declaration");
  // At file scope, a function of both is CUDA's again, or another overload.
  else if (Context->isTranslationUnit() &&
           !FactCollector::isInBoth(C.writtenName(D)))
    C.Facts.HipGlobals.insert(C.writtenName(D));
}
