//===- KernelFacts.cpp - Kernels whose heads macros write -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

/// The word `__global__`, a macro itself, that the attribute at \p Loc is of.
static SourceLocation wordOf(FactCollector &C, SourceLocation Loc) {
  while (Loc.isMacroID() && !C.spelling(Loc))
    Loc = C.SM.getImmediateExpansionRange(Loc).getBegin();
  return Loc;
}

/// Whether tokens of the head of \p D that name something come from macros.
static bool hasMacros(const FunctionDecl *D, SourceLocation Word) {
  FunctionTypeLoc Type = D->getFunctionTypeLoc();
  if (D->getLocation().isMacroID() || Word.isMacroID() ||
      (Type && Type.getLParenLoc().isMacroID()))
    return true;
  const FunctionTemplateDecl *Template = D->getDescribedFunctionTemplate();
  if (Template &&
      Template->getTemplateParameters()->getTemplateLoc().isMacroID())
    return true;
  for (const ParmVarDecl *Parameter : D->parameters())
    if (Parameter->getLocation().isMacroID() ||
        Parameter->getBeginLoc().isMacroID())
      return true;
  return false;
}

/// The arguments that make the template of \p D the one that is defined; false
/// if one has no name.
static bool describeTemplate(const FunctionDecl *D, std::string &Arguments) {
  const FunctionTemplateDecl *Template = D->getDescribedFunctionTemplate();
  if (!Template)
    return true;
  for (const NamedDecl *Parameter : *Template->getTemplateParameters()) {
    if (!Parameter->getIdentifier())
      return false;
    Arguments += Arguments.empty() ? "<" : ", ";
    Arguments += Parameter->getName();
    if (Parameter->isParameterPack())
      Arguments += "...";
  }
  Arguments += ">";
  return true;
}

/// What stands for the body of \p D in a port; nothing if that cannot be said.
static std::optional<KernelFact> describe(const FunctionDecl *D) {
  KernelFact Fact;
  if (!D->getIdentifier() || D->isTemplateInstantiation() ||
      D->getTemplateSpecializationKind() == TSK_ExplicitSpecialization ||
      D->isCXXClassMember() || !describeTemplate(D, Fact.TemplateArguments))
    return std::nullopt;
  Fact.Name = D->getName();
  for (const ParmVarDecl *Parameter : D->parameters()) {
    if (!Parameter->getIdentifier() || Parameter->getName() == Fact.Name)
      return std::nullopt;
    Fact.Parameters.push_back(
        {Parameter->getName().str(), Parameter->isParameterPack()});
  }
  const DeclContext *Scope = D->getDeclContext()->getRedeclContext();
  llvm::SmallPtrSet<const Decl *, 4> Same;
  for (const NamedDecl *Other : Scope->lookup(D->getDeclName()))
    Same.insert(Other->getCanonicalDecl());
  Fact.IsOverloaded = Same.size() > 1;
  return Fact;
}

void AstFacts::noteKernel(const FunctionDecl *D) {
  const auto *Attribute = D->getAttr<CUDAGlobalAttr>();
  if (!Attribute || Attribute->isInherited())
    return;
  SourceLocation At = wordOf(C, Attribute->getLocation());
  if (!hasMacros(D, At))
    return;
  FactCollector::Place Word = C.spelling(At);
  auto Follow = [&](bool IsFollowed) {
    if (Word)
      Word.File->KernelWords.try_emplace(Word.Offset, true).first->second &=
          IsFollowed;
  };
  if (!D->isThisDeclarationADefinition())
    return Follow(true);
  const auto *Body = dyn_cast_if_present<CompoundStmt>(D->getBody());
  if (!Body || Body->getLBracLoc().isMacroID() ||
      Body->getRBracLoc().isMacroID())
    return Follow(false);
  FactCollector::Place Open = C.spelling(Body->getLBracLoc());
  FactCollector::Place Close = C.spelling(Body->getRBracLoc());
  std::optional<KernelFact> Fact = describe(D);
  if (!Open || Open.File != Close.File || !Fact)
    return Follow(false);
  // A file that is included again may make two kernels of one text.
  auto [It, New] = Open.File->MacroKernels.try_emplace(Open.Offset, *Fact);
  if (!New && !(It->second == *Fact)) {
    It->second.Name.clear();
    return Follow(false);
  }
  Follow(!It->second.Name.empty());
}
