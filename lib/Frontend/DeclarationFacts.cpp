//===- DeclarationFacts.cpp - Declarations and where they stand -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who finds declarations by their tokens cannot know what the macros around
// them stand for in the place of the use. The parser does.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"
#include "SideQuestions.h"
#include "SideValues.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

/// Which end of what a macro makes a token must stand at for the macro's use to
/// be one of its places.
enum class Edge { Any, First, Last };

class PlaceFinder {
public:
  PlaceFinder(FactCollector &C, const LangOptions &Options, Edge At)
      : C(C), Options(Options), At(At) {}

  llvm::SmallVector<FactCollector::Place, 4> find(SourceLocation Loc) {
    add(Loc);
    return std::move(Places);
  }

private:
  void add(SourceLocation Loc);
  bool isAtEdge(SourceLocation Loc) const;

  FactCollector &C;
  const LangOptions &Options;
  const Edge At;
  llvm::SmallVector<FactCollector::Place, 4> Places;
};

} // namespace

bool PlaceFinder::isAtEdge(SourceLocation Loc) const {
  if (At == Edge::First)
    return C.SM.isAtStartOfImmediateMacroExpansion(Loc);
  if (At == Edge::Any)
    return true;
  unsigned Length =
      Lexer::MeasureTokenLength(C.SM.getSpellingLoc(Loc), C.SM, Options);
  return Length && C.SM.isAtEndOfImmediateMacroExpansion(
                       Loc.getLocWithOffset(static_cast<int>(Length)));
}

void PlaceFinder::add(SourceLocation Loc) {
  if (Loc.isInvalid())
    return;
  if (Loc.isFileID()) {
    if (FactCollector::Place P = C.spelling(Loc))
      Places.push_back(P);
    return;
  }
  add(C.SM.getImmediateSpellingLoc(Loc));
  if (!isAtEdge(Loc))
    return;
  CharSourceRange Use = C.SM.getImmediateExpansionRange(Loc);
  add(At == Edge::Last ? Use.getEnd() : Use.getBegin());
}

static bool isInFunction(const Decl *D) {
  for (const DeclContext *In = D->getLexicalDeclContext(); In;
       In = In->getLexicalParent())
    if (In->isFunctionOrMethod() || In->isRequiresExprBody())
      return true;
  return false;
}

static bool isLambda(const Decl *D) {
  const auto *Record = dyn_cast<CXXRecordDecl>(D);
  if (!Record)
    Record = dyn_cast_if_present<CXXRecordDecl>(
        Decl::castFromDeclContext(D->getLexicalDeclContext()));
  return Record && Record->isLambda();
}

/// Whether \p D is no part of another declaration.
static bool standsAlone(const Decl *D) {
  if (auto *Tag = dyn_cast<TagDecl>(D))
    return Tag->isThisDeclarationADefinition();
  if (auto *Linkage = dyn_cast<LinkageSpecDecl>(D))
    return Linkage->hasBraces();
  return !isa<FriendDecl>(D);
}

/// The `}` of a declaration with others in it.
static SourceLocation endOfScope(const Decl *D) {
  return isa<NamespaceDecl, LinkageSpecDecl, TagDecl>(D) ? D->getEndLoc()
                                                         : SourceLocation();
}

/// Clang has no such attribute for CUDA: cu2x's headers leave a note.
static bool isManaged(const Attr *A) {
  const auto *Note = dyn_cast<AnnotateAttr>(A);
  return isa<HIPManagedAttr>(A) ||
         (Note && Note->getAnnotation() == "cu2x.managed");
}

/// CUDA's attributes that the program gives \p D.
static unsigned attributesOf(const Decl *D) {
  unsigned All = 0;
  auto Add = [&](const Attr *A, unsigned Bit) {
    if (A && !A->isImplicit())
      All |= Bit;
  };
  Add(D->getAttr<CUDAGlobalAttr>(), DeclarationFact::Global);
  Add(D->getAttr<CUDADeviceAttr>(), DeclarationFact::Device);
  Add(D->getAttr<CUDAHostAttr>(), DeclarationFact::Host);
  Add(D->getAttr<CUDAConstantAttr>(), DeclarationFact::Constant);
  for (const Attr *A : D->attrs())
    Add(isManaged(A) ? A : nullptr, DeclarationFact::Managed);
  return All;
}

static bool isAttributeOfCuda(const Attr *A) {
  return isa<CUDAGlobalAttr, CUDADeviceAttr, CUDAHostAttr, CUDAConstantAttr>(
             A) ||
         isManaged(A);
}

/// Of what a template makes, it is the template that somebody wrote.
static bool isInstance(const Decl *D) {
  auto Kind = TSK_Undeclared;
  if (auto *Function = dyn_cast<FunctionDecl>(D))
    Kind = Function->getTemplateSpecializationKind();
  else if (auto *Var = dyn_cast<VarDecl>(D))
    Kind = Var->getTemplateSpecializationKind();
  return isTemplateInstantiation(Kind);
}

/// Where \p D begins, with what belongs to it alone in front of it; whether
/// that is an attribute, which begins with something else than its name.
static std::pair<SourceLocation, bool> beginOf(const DeclaratorDecl *D,
                                               const SourceManager &SM) {
  SourceLocation Begin = D->getOuterLocStart();
  bool IsAttribute = false;
  auto Take = [&](SourceLocation Loc, bool OfAttribute) {
    if (Loc.isInvalid() || !SM.isBeforeInTranslationUnit(Loc, Begin))
      return;
    Begin = Loc;
    IsAttribute = OfAttribute;
  };
  const TemplateDecl *Template = D->getDescribedTemplate();
  if (Template && Template->getTemplateParameters())
    Take(Template->getTemplateParameters()->getTemplateLoc(), false);
  if (auto *Linkage = dyn_cast<LinkageSpecDecl>(
          Decl::castFromDeclContext(D->getLexicalDeclContext()));
      Linkage && !Linkage->hasBraces())
    Take(Linkage->getBeginLoc(), false);
  for (const Attr *A : D->attrs())
    if (!A->isImplicit() && !A->isInherited() && !isAttributeOfCuda(A))
      Take(A->getRange().getBegin(), true);
  return {Begin, IsAttribute};
}

static bool hasTemplateHead(const DeclaratorDecl *D) {
  if (D->getNumTemplateParameterLists())
    return true;
  if (auto *Function = dyn_cast<FunctionDecl>(D)) {
    const FunctionTemplateDecl *Template =
        Function->getDescribedFunctionTemplate();
    return Template && !Template->isAbbreviated();
  }
  return D->getDescribedTemplate() != nullptr;
}

/// Whether \p Var is a constant that specializes a template of variables and
/// that g++ makes each source's own.
static bool isOwnConstant(const VarDecl *Var, const ASTContext &Context) {
  return isa<VarTemplateSpecializationDecl>(Var) &&
         !isa<VarTemplatePartialSpecializationDecl>(Var) &&
         Var->getTemplateSpecializationKind() == TSK_ExplicitSpecialization &&
         Var->isFileVarDecl() && !Var->isStaticDataMember() &&
         !Var->isInlineSpecified() && Var->getStorageClass() == SC_None &&
         !Var->getType().isVolatileQualified() &&
         Context.getBaseElementType(Var->getType()).isConstQualified();
}

/// Whether nvcc makes the instances of \p D, a kernel, this unit's own, and D
/// does not say so itself. Those of a definition in a source that this source
/// asks for are made for units with declarations alone.
static bool isUnitsOwn(const FunctionDecl *D, const SourceManager &SM) {
  const FunctionTemplateDecl *Template = D->getDescribedFunctionTemplate();
  const FunctionDecl *Definition = nullptr;
  if (!Template || !D->isDefined(Definition) || !D->isExternallyVisible())
    return false;
  bool IsInSource =
      SM.isInMainFile(SM.getExpansionLoc(Definition->getLocation()));
  return !IsInSource ||
         llvm::none_of(Template->specializations(), [](const FunctionDecl *F) {
           return F->getTemplateSpecializationKind() ==
                  TSK_ExplicitInstantiationDefinition;
         });
}

/// The class outside of others that \p D stands in.
static const CXXRecordDecl *outermostClass(const Decl *D) {
  const CXXRecordDecl *Class = nullptr;
  for (const DeclContext *In = D->getLexicalDeclContext(); In;
       In = In->getLexicalParent())
    if (auto *Record = dyn_cast<CXXRecordDecl>(In))
      Class = Record;
  return Class;
}

/// What has to be declared for \p D, a friend, to be declared in front of
/// \p Class; nothing if that is more than the class itself.
static std::optional<std::string> forwardOf(const FunctionDecl *D,
                                            const CXXRecordDecl *Class,
                                            SourceLocation Begin,
                                            const SourceManager &SM) {
  std::string Forward;
  bool IsKnown = !D->getTrailingRequiresClause();
  auto Look = [&](QualType Type, auto &&Self) -> void {
    if (Type->isPointerOrReferenceType())
      return Self(Type->getPointeeType(), Self);
    if (isa<BuiltinType, TemplateTypeParmType>(Type.getTypePtr()))
      return;
    const NamedDecl *Named = nullptr;
    if (auto *Alias = Type->getAs<TypedefType>())
      Named = Alias->getDecl();
    else if (auto *Tag = Type->getAs<TagType>())
      Named = Tag->getDecl();
    if (Named && declaresSameEntity(Named, Class) &&
        !Class->getDescribedClassTemplate() &&
        !isa<ClassTemplateSpecializationDecl>(Class))
      Forward = (Class->getKindName() + " " + Class->getName() + "; ").str();
    else if (!Named ||
             !Named->getDeclContext()->getRedeclContext()->isFileContext() ||
             !SM.isBeforeInTranslationUnit(Named->getLocation(), Begin))
      IsKnown = false;
  };
  for (const ParmVarDecl *Parameter : D->parameters()) {
    QualType Type = Parameter->getOriginalType();
    if (auto *Pack = Type->getAs<PackExpansionType>())
      Type = Pack->getPattern();
    Look(Type, Look);
  }
  const TemplateParameterList *List =
      D->getDescribedFunctionTemplate()->getTemplateParameters();
  IsKnown &= !List->getRequiresClause();
  for (const NamedDecl *Parameter : *List)
    if (auto *Value = dyn_cast<NonTypeTemplateParmDecl>(Parameter))
      Look(Value->getType(), Look);
    else if (auto *Type = dyn_cast<TemplateTypeParmDecl>(Parameter))
      IsKnown &= !Type->hasTypeConstraint();
    else
      IsKnown = false;
  return IsKnown ? std::optional(Forward) : std::nullopt;
}

void AstFacts::noteDeclaration(const Decl *D) {
  SourceLocation Loc = D->getLocation();
  if (D->isImplicit() || Loc.isInvalid() ||
      isLambda(D) || isInstance(D) || D->isTemplateParameter() ||
      isa<ParmVarDecl>(D))
    return;
  auto PlacesOf = [&](SourceLocation Of, Edge At) {
    return PlaceFinder(C, Context.getLangOpts(), At).find(Of);
  };
  const auto *Declarator = dyn_cast<DeclaratorDecl>(D);
  if (!isa_and_present<VarDecl, FunctionDecl>(Declarator))
    Declarator = nullptr;
  unsigned Attributes = Declarator ? attributesOf(Declarator) : 0;
  bool IsLocal = isInFunction(D);
  if (IsLocal && !Attributes)
    return;
  auto Called = PlacesOf(Loc, Edge::Any);
  if (Called.empty())
    return;
  if (!IsLocal && standsAlone(D))
    for (SourceLocation At : {Loc, endOfScope(D)})
      for (FactCollector::Place P : PlacesOf(At, Edge::Any))
        P.File->Declared.insert(P.Offset);
  if (!Declarator)
    return;
  auto TextPlacesOf = [&](SourceLocation Of, Edge At) {
    std::vector<TextPlace> Text;
    for (FactCollector::Place P : PlacesOf(Of, At))
      Text.push_back({P.File, P.Offset});
    return Text;
  };
  DeclarationFact Fact;
  Fact.Attributes = Attributes;
  Fact.Name = Declarator->getNameAsString();
  Fact.Called = TextPlacesOf(Loc, Edge::Any);
  auto [Begin, IsAttribute] = beginOf(Declarator, C.SM);
  Fact.Begin = TextPlacesOf(Begin, IsAttribute ? Edge::Any : Edge::First);
  Fact.End = TextPlacesOf(Declarator->getEndLoc(), Edge::Last);
  Fact.IsTemplate = hasTemplateHead(Declarator);
  if (auto *Function = dyn_cast<FunctionDecl>(Declarator)) {
    Fact.IsFunction = true;
    Folded.noteDeclaration(
        Function, C.Facts.Declarations.size(),
        !C.SM.isWrittenInMainFile(C.SM.getExpansionLoc(Loc)));
    Fact.IsDefinition = Function->doesThisDeclarationHaveABody();
    Fact.IsConstexpr = Function->isConstexpr();
    Fact.IsStatic = Function->getStorageClass() == SC_Static;
    Fact.IsExtern = Function->getStorageClass() == SC_Extern;
    if (Function->hasAttr<CUDAGlobalAttr>()) {
      Fact.Specifiers = TextPlacesOf(Function->getInnerLocStart(), Edge::First);
      Fact.IsUnitsOwn = isUnitsOwn(Function, C.SM);
      Fact.IsFirst = Function->isFirstDecl();
      const CXXRecordDecl *Class = outermostClass(Function);
      if (Class && Fact.IsUnitsOwn && Fact.IsFirst) {
        SourceLocation At = Class->getOuterLocStart();
        if (const ClassTemplateDecl *Of = Class->getDescribedClassTemplate())
          At = Of->getTemplateParameters()->getTemplateLoc();
        Fact.Befriends = TextPlacesOf(At, Edge::First);
        Fact.Forward = forwardOf(Function, Class, At, C.SM);
      }
    }
  } else if (auto *Var = dyn_cast<VarDecl>(Declarator)) {
    Fact.IsConstexpr = Var->isConstexpr();
    Fact.IsStatic = Var->getStorageClass() == SC_Static;
    Fact.IsExtern = Var->getStorageClass() == SC_Extern;
    if (isOwnConstant(Var, Context)) {
      Fact.IsOwnConstant = true;
      Fact.Specifiers = TextPlacesOf(Var->getOuterLocStart(), Edge::First);
    }
    if (Attributes && C.Facts.MentionsCudaArch) {
      bool IsKnown;
      Fact.ValueNames = noteFirstValues(Var, C.Facts, IsKnown);
      auto Asks = [&](bool OfBoth) {
        return SideQuestions(C.SM, Context.getLangOpts(), OfBoth)
            .asks(Var->getInit());
      };
      bool IsAsking = Asks(/*OfBoth=*/false);
      Fact.AsksForSide = !IsKnown && IsAsking;
      Fact.IsOfDeviceCode = IsAsking && !Asks(/*OfBoth=*/true);
    }
    if (const auto *Array = Context.getAsConstantArrayType(Var->getType()))
      Fact.Elements = Array->getSize().getZExtValue();
  }
  for (const Attr *A : Declarator->attrs())
    if (isAttributeOfCuda(A) && !A->isImplicit() && !A->isInherited())
      Fact.Words.push_back(TextPlacesOf(A->getLocation(), Edge::Any));
  C.Facts.Declarations.push_back(std::move(Fact));
}
