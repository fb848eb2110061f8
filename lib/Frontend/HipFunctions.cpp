//===- HipFunctions.cpp - Functions HIP has and CUDA has not --------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HIP has atomic functions for types that CUDA has none for, at file scope and
/// as functions that are no templates. A program that brings its own calls
/// HIP's where these are the better match, or nothing where they are as good.
///
//===----------------------------------------------------------------------===//

#include "HipFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Facts of HIP 6.3: the types of what `T name(T *, T)` takes, or of
/// `T atomicCAS(T *, T, T)`. Each has a twin with `_system`.
struct HipAtomic {
  StringRef Name;
  std::initializer_list<StringRef> Types;
};

} // namespace

static const HipAtomic HipAtomics[] = {
    {"atomicAdd", {"unsigned long"}},
    {"atomicSub", {"unsigned long", "unsigned long long", "float", "double"}},
    {"atomicMin", {"unsigned long", "float", "double"}},
    {"atomicMax", {"unsigned long", "float", "double"}},
    {"atomicAnd", {"unsigned long"}},
    {"atomicOr", {"unsigned long"}},
    {"atomicXor", {"unsigned long"}},
    {"atomicExch", {"unsigned long", "double"}},
    {"atomicCAS", {"unsigned long", "float", "double"}},
};

static const HipAtomic *findAtomic(StringRef Name) {
  Name.consume_back("_system");
  for (const HipAtomic &A : HipAtomics)
    if (A.Name == Name)
      return &A;
  return nullptr;
}

/// HIP has the functions of lanes without a mask, which CUDA gave up, for
/// these.
static const StringRef ShuffledTypes[] = {
    "int",   "unsigned int", "long",      "unsigned long",
    "float", "double",       "long long", "unsigned long long"};

StringRef cu2x::frontend::typeInHip(StringRef Name,
                                    llvm::ArrayRef<std::string> Params) {
  if (Name == "__any" || Name == "__all" || Name == "__ballot")
    return Params.size() == 1 && Params[0] == "int" ? "int" : "";
  if (Name == "__shfl" || Name == "__shfl_up" || Name == "__shfl_down" ||
      Name == "__shfl_xor")
    return (Params.size() == 2 || Params.size() == 3) &&
                   llvm::is_contained(ShuffledTypes, Params[0])
               ? StringRef(Params[0])
               : "";
  const HipAtomic *A = findAtomic(Name);
  if (!A || Params.size() != (Name.contains("CAS") ? 3 : 2) ||
      Params[0] != Params[1] + "*" || Params.back() != Params[1] ||
      !llvm::is_contained(A->Types, Params[1]))
    return "";
  return Params[1];
}

static QualType plain(QualType T) {
  return T.getNonReferenceType().getCanonicalType().getUnqualifiedType();
}

static QualType pointee(QualType T) {
  T = plain(T);
  if (const auto *Array = T->getAsArrayTypeUnsafe())
    return Array->getElementType().getCanonicalType();
  return T->isPointerType() ? T->getPointeeType() : QualType();
}

/// How far \p From is from a parameter \p To: the less, the better. Enough for
/// telling which of two functions C++ prefers.
static unsigned distance(const ASTContext &Context, QualType From,
                         QualType To) {
  QualType A = pointee(From), B = pointee(To);
  if (!A.isNull() && !B.isNull())
    return A == B                                             ? 0
           : A.getUnqualifiedType() == B.getUnqualifiedType() ? 1
                                                              : 3;
  From = plain(From);
  To = plain(To);
  if (From == To)
    return 0;
  if (!From->isArithmeticType() && !From->isEnumeralType())
    return 4;
  bool IsPromotion = (From->isSpecificBuiltinType(BuiltinType::Float) &&
                      To->isSpecificBuiltinType(BuiltinType::Double)) ||
                     (Context.isPromotableIntegerType(From) &&
                      To->isSpecificBuiltinType(BuiltinType::Int));
  return IsPromotion ? 2 : 3;
}

namespace {

/// Looks for calls of the program's functions that HIP's have a say in.
class HipCalls : public RecursiveASTVisitor<HipCalls> {
public:
  explicit HipCalls(FactCollector &Collector) : C(Collector) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool TraverseDecl(Decl *D);
  bool VisitCallExpr(CallExpr *E);
  bool VisitDeclRefExpr(DeclRefExpr *E);
  /// What an argument of a template stands for is named elsewhere.
  bool TraverseSubstNonTypeTemplateParmExpr(SubstNonTypeTemplateParmExpr *) {
    return true;
  }

private:
  /// Whether a name is looked up at file scope too, where HIP's is.
  bool isSeenAtFileScope(NestedNameSpecifier Qualifier, const NamedDecl *Found,
                         const FunctionDecl *Callee);
  bool isSeenAtFileScope(const DeclRefExpr *E, const FunctionDecl *Callee) {
    return !E->hasExplicitTemplateArgs() &&
           isSeenAtFileScope(E->getQualifier(), E->getFoundDecl(), Callee);
  }
  HipCallFact judge(const CallExpr *E, const DeclRefExpr *Ref,
                    const FunctionDecl *Callee);

  /// Notes that HIP has another function for the name at \p Loc, which stands
  /// for \p Callee and is not called.
  void noteAddress(SourceLocation Loc, const FunctionDecl *Callee);
  void noteArguments(const DeclRefExpr *E, const FunctionDecl *Function);

  FactCollector &C;
  const FunctionDecl *Current = nullptr;
  llvm::SmallPtrSet<const DeclRefExpr *, 8> Callees;
};

} // namespace

bool HipCalls::TraverseDecl(Decl *D) {
  const FunctionDecl *Before = Current;
  if (auto *Function = dyn_cast_or_null<FunctionDecl>(D))
    Current = Function;
  bool Goes = RecursiveASTVisitor::TraverseDecl(D);
  Current = Before;
  return Goes;
}

/// The first context around \p D that has a name others can see.
static const DeclContext *scopeOf(const DeclContext *D) {
  while (
      D->isTransparentContext() || D->isInlineNamespace() ||
      (isa<NamespaceDecl>(D) && cast<NamespaceDecl>(D)->isAnonymousNamespace()))
    D = D->getParent();
  return D;
}

bool HipCalls::isSeenAtFileScope(NestedNameSpecifier Qualifier,
                                 const NamedDecl *Found,
                                 const FunctionDecl *Callee) {
  const DeclContext *Scope = scopeOf(Callee->getDeclContext());
  if (Qualifier)
    return Qualifier.getKind() == NestedNameSpecifier::Kind::Global;
  if (auto *Shadow = dyn_cast<UsingShadowDecl>(Found))
    return scopeOf(Shadow->getDeclContext())->isTranslationUnit();
  // A using directive shows the names where both namespaces are.
  const DeclContext *Common = Scope;
  while (Common && !Common->isTranslationUnit() &&
         !(Current && Common->Encloses(Current->getDeclContext())))
    Common = Common->getParent();
  return !Common || Common->isTranslationUnit();
}

/// `<float>`, where \p Callee is made from a template by types of the language.
static std::string templateArguments(const FunctionDecl *Callee) {
  std::string Text;
  for (const TemplateArgument &A :
       Callee->getTemplateSpecializationArgs()->asArray()) {
    if (A.getKind() != TemplateArgument::Type ||
        !A.getAsType()->isBuiltinType())
      return "";
    Text += (Text.empty() ? "<" : ", ") +
            A.getAsType().getCanonicalType().getAsString();
  }
  return Text.empty() ? "" : Text + ">";
}

HipCallFact HipCalls::judge(const CallExpr *E, const DeclRefExpr *Ref,
                            const FunctionDecl *Callee) {
  HipCallFact Fact;
  unsigned Count = Callee->getName().contains("CAS") ? 3 : 2;
  if (E->getNumArgs() != Count || Callee->getNumParams() < Count ||
      C.originOf(Callee->getCanonicalDecl()->getLocation()) == Origin::Cuda ||
      !isSeenAtFileScope(Ref, Callee))
    return Fact;
  auto Given = [&](unsigned I) {
    return E->getArg(I)->IgnoreParenImpCasts()->getType();
  };
  QualType Type = pointee(Given(0));
  if (Type.isNull() || Type.hasQualifiers() ||
      !llvm::is_contained(findAtomic(Callee->getName())->Types,
                          StringRef(Type.getAsString())))
    return Fact;
  const ASTContext &Context = Callee->getASTContext();
  bool IsBetter = false, IsWorse = false, IsSame = true;
  for (unsigned I = 0; I < Count; ++I) {
    QualType Own = Callee->getParamDecl(I)->getType();
    unsigned Hip = I ? distance(Context, Given(I), Type) : 0;
    unsigned User = distance(Context, Given(I), Own);
    IsBetter |= Hip < User;
    IsWorse |= Hip > User;
    IsSame &= !Own->isReferenceType() &&
              (I ? plain(Own) == Type : pointee(Own) == Type);
  }
  const DeclContext *Scope = scopeOf(Callee->getDeclContext());
  bool IsTemplate = Callee->getPrimaryTemplate();
  // A second definition, which is left out or reported as such.
  bool IsReplaced = IsSame && !IsTemplate && Scope->isTranslationUnit();
  if ((IsWorse && !IsBetter) || IsReplaced)
    return Fact;
  Fact.Name = Callee->getName().str();
  Fact.Type = Type.getAsString();
  Fact.IsAmbiguous = IsBetter == IsWorse && (IsBetter || !IsTemplate);
  if (IsTemplate && !Ref->hasQualifier())
    Fact.Behind = templateArguments(Callee);
  // A using declaration at file scope is an error in HIP.
  if (auto *Space = dyn_cast<NamespaceDecl>(Scope);
      Space && !IsTemplate && Callee->getDeclContext() == Scope &&
      !isa<UsingShadowDecl>(Ref->getFoundDecl())) {
    std::string Name = Space->getQualifiedNameAsString();
    if (!StringRef(Name).contains('('))
      Fact.InFront = "::" + Name + "::";
  }
  return Fact;
}

bool HipCalls::VisitCallExpr(CallExpr *E) {
  if (isa<SubstNonTypeTemplateParmExpr>(
          E->getCallee()->IgnoreParens()->IgnoreImplicit()))
    return true;
  auto *Ref = dyn_cast<DeclRefExpr>(E->getCallee()->IgnoreParenImpCasts());
  auto *Callee = Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
  if (!Callee || isa<CXXMethodDecl>(Callee) || !Callee->getIdentifier() ||
      !findAtomic(Callee->getName()))
    return true;
  bool InMacro = Ref->getLocation().isMacroID();
  Callees.insert(Ref);
  FactCollector::Place P = C.expansion(Ref->getLocation());
  if (!P)
    return true;
  HipCallFact Fact = judge(E, Ref, Callee);
  bool IsInstance = Current && Current->isTemplateInstantiation();
  if (InMacro || IsInstance)
    Fact.IsFixed = false;
  auto [It, New] = P.File->HipCalls.try_emplace(P.Offset, Fact);
  HipCallFact &Known = It->second;
  if (New)
    return true;
  bool Agrees = Known.InFront == Fact.InFront && Known.Behind == Fact.Behind &&
                Known.Type == Fact.Type;
  // The template itself says how its instances are called where it can.
  bool IsFixed = Agrees && (Known.IsFixed || Fact.IsFixed);
  if (Known.Type.empty())
    Known = Fact;
  Known.IsFixed = IsFixed;
  return true;
}

/// Whether a function of HIP's has the type of \p D, so that it is what a name
/// without arguments means.
static bool hasTypeInHip(const FunctionDecl *D) {
  const HipAtomic *A = findAtomic(D->getName());
  unsigned Count = D->getName().contains("CAS") ? 3 : 2;
  if (!A || D->getNumParams() != Count)
    return false;
  QualType Type = D->getReturnType().getCanonicalType();
  QualType First = D->getParamDecl(0)->getType().getCanonicalType();
  if (!First->isPointerType() || First->getPointeeType() != Type ||
      !llvm::is_contained(A->Types, StringRef(Type.getAsString())))
    return false;
  return llvm::all_of(D->parameters().drop_front(), [&](const ParmVarDecl *P) {
    return P->getType().getCanonicalType().getUnqualifiedType() == Type;
  });
}

void HipCalls::noteAddress(SourceLocation Loc, const FunctionDecl *Callee) {
  bool IsTemplate = Callee->getPrimaryTemplate();
  const DeclContext *Scope = scopeOf(Callee->getDeclContext());
  // A second definition, which is left out or reported as such.
  bool IsReplaced = !IsTemplate && Scope->isTranslationUnit();
  if (C.originOf(Callee->getCanonicalDecl()->getLocation()) == Origin::Cuda ||
      !hasTypeInHip(Callee) || IsReplaced)
    return;
  FactCollector::Place P = C.expansion(Loc);
  if (!P)
    return;
  HipCallFact Fact;
  Fact.Name = Callee->getName().str();
  Fact.Type = Callee->getReturnType().getCanonicalType().getAsString();
  Fact.IsAmbiguous = !IsTemplate;
  Fact.IsFixed = false;
  P.File->HipCalls.try_emplace(P.Offset, std::move(Fact));
}

/// Functions that are arguments of the template of \p Function, which \p E
/// names.
void HipCalls::noteArguments(const DeclRefExpr *E,
                             const FunctionDecl *Function) {
  const TemplateArgumentList *Chosen =
      Function->getTemplateSpecializationArgs();
  if (!Chosen)
    return;
  for (const TemplateArgumentLoc &Arg : E->template_arguments()) {
    if (Arg.getArgument().getKind() != TemplateArgument::Expression)
      continue;
    const Expr *Value = Arg.getSourceExpression()->IgnoreParenImpCasts();
    if (auto *Op = dyn_cast<UnaryOperator>(Value))
      Value = Op->getSubExpr()->IgnoreParenImpCasts();
    auto *Name = dyn_cast<UnresolvedLookupExpr>(Value);
    if (!Name || Name->hasExplicitTemplateArgs() || !Name->getNumDecls())
      continue;
    for (const TemplateArgument &A : Chosen->asArray()) {
      auto *D = A.getKind() == TemplateArgument::Declaration
                    ? dyn_cast<FunctionDecl>(A.getAsDecl())
                    : nullptr;
      if (D && D->getIdentifier() && D->getDeclName() == Name->getName() &&
          isSeenAtFileScope(Name->getQualifier(), *Name->decls_begin(), D))
        noteAddress(Name->getNameLoc(), D);
    }
  }
}

bool HipCalls::VisitDeclRefExpr(DeclRefExpr *E) {
  auto *Function = dyn_cast<FunctionDecl>(E->getDecl());
  if (Function && !isa<CXXMethodDecl>(Function) && Function->getIdentifier() &&
      !Callees.contains(E) && isSeenAtFileScope(E, Function))
    noteAddress(E->getLocation(), Function);
  if (Function && E->hasExplicitTemplateArgs())
    noteArguments(E, Function);
  return true;
}

static bool isOwn(FactCollector &C, DeclContext::lookup_result Found) {
  return llvm::any_of(Found, [&](const NamedDecl *D) {
    return C.originOf(D->getUnderlyingDecl()->getLocation()) != Origin::Cuda;
  });
}

/// Whether a namespace of the program's has a function that HIP has for more
/// types than CUDA; few programs have, and others need no second look.
static bool hasOwnAtomics(FactCollector &C, ASTContext &Context) {
  llvm::SmallVector<DeclarationName> Names;
  for (const HipAtomic &A : HipAtomics)
    for (StringRef Tail : {"", "_system"})
      Names.push_back(&Context.Idents.get((A.Name + Tail).str()));
  llvm::SmallVector<DeclContext *> Scopes = {Context.getTranslationUnitDecl()};
  while (!Scopes.empty()) {
    DeclContext *Scope = Scopes.pop_back_val();
    for (DeclarationName Name : Names)
      if (isOwn(C, Scope->noload_lookup(Name)))
        return true;
    for (Decl *D : Scope->noload_decls())
      if (auto *Space = dyn_cast<NamespaceDecl>(D);
          Space && C.expansion(D->getLocation()))
        Scopes.push_back(Space);
  }
  return false;
}

void cu2x::frontend::collectHipCalls(FactCollector &Collector,
                                     ASTContext &Context) {
  if (!hasOwnAtomics(Collector, Context))
    return;
  HipCalls Calls(Collector);
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (!D->isImplicit() && Collector.expansion(D->getLocation()))
      Calls.TraverseDecl(D);
}
