//===- OverloadFacts.cpp - What collides with HIP overloads -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OverloadFacts.h"
#include "HipFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class OverloadFacts : public RecursiveASTVisitor<OverloadFacts> {
public:
  OverloadFacts(FactCollector &Collector) : C(Collector) {}

  /// Functions inside functions are lambdas; no other has overloads.
  bool TraverseStmt(Stmt *) { return true; }
  bool VisitFunctionDecl(FunctionDecl *D);

  /// The program has operators for a vector and a number.
  bool HasOperators = false;

private:
  void noteOperator(const FunctionDecl *D);
  void noteParameters(const FunctionDecl *D);
  std::string cudaTypeOf(QualType T) const;
  bool isCuda(const NamedDecl *D) const {
    return C.originOf(D->getLocation()) == Origin::Cuda;
  }

  FactCollector &C;
};

} // namespace

static bool isVectorName(StringRef Name) {
  static const char *const Elements[] = {
      "char", "uchar", "short",    "ushort",    "int",   "uint",
      "long", "ulong", "longlong", "ulonglong", "float", "double"};
  return Name.size() > 1 && Name.back() >= '1' && Name.back() <= '4' &&
         llvm::is_contained(Elements, Name.drop_back());
}

const RecordDecl *cu2x::frontend::vectorOf(FactCollector &C, QualType T) {
  const RecordDecl *Record = T.getNonReferenceType()->getAsRecordDecl();
  return Record && C.originOf(Record->getLocation()) == Origin::Cuda &&
                 isVectorName(Record->getName())
             ? Record
             : nullptr;
}

namespace {

/// Looks in the body of one function for functions that HIP's headers do not
/// declare: what <math.h> has outside namespace std, for the host, and the
/// conversion of a uint3 to a dim3.
class BodyFacts : public RecursiveASTVisitor<BodyFacts> {
public:
  BodyFacts(FactCollector &Collector, bool IsHost)
      : C(Collector), IsHost(IsHost) {}

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (!E->hasQualifier() && isa<FunctionDecl>(E->getDecl()))
      note(E->getNameInfo().getName(), E->getDecl(), E->getLocation());
    return true;
  }
  bool VisitUnresolvedLookupExpr(UnresolvedLookupExpr *E) {
    if (!E->getQualifier() && E->getNumDecls())
      note(E->getName(), *E->decls_begin(), E->getNameLoc());
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *E);

private:
  void note(DeclarationName Name, const NamedDecl *D, SourceLocation At);

  FactCollector &C;
  const bool IsHost;
};

} // namespace

bool BodyFacts::VisitCXXConstructExpr(CXXConstructExpr *E) {
  const CXXRecordDecl *Class = E->getConstructor()->getParent();
  if (E->getNumArgs() == 0 || !Class->getIdentifier() ||
      Class->getName() != "dim3" ||
      C.originOf(Class->getLocation()) != Origin::Cuda)
    return true;
  const Expr *Arg = E->getArg(0)->IgnoreParenImpCasts();
  if (auto *Copy = dyn_cast<CXXConstructExpr>(Arg);
      Copy && Copy->getNumArgs() == 1)
    Arg = Copy->getArg(0)->IgnoreParenImpCasts();
  const RecordDecl *From = Arg->getType()->getAsRecordDecl();
  if (!From || !From->getIdentifier() || From->getName() != "uint3" ||
      !isa<DeclRefExpr>(Arg))
    return true;
  FactCollector::Place P = C.spelling(Arg->getBeginLoc());
  if (P && !Arg->getBeginLoc().isMacroID())
    P.File->DimsFromVectors.insert(P.Offset);
  return true;
}

void BodyFacts::note(DeclarationName Name, const NamedDecl *D,
                     SourceLocation At) {
  static const llvm::StringSet<> Names = {
      "isfinite", "isinf",       "isnan",          "isnormal",
      "signbit",  "fpclassify",  "isunordered",    "isgreater",
      "isless",   "islessequal", "isgreaterequal", "islessgreater"};
  if (IsHost && Name.isIdentifier() &&
      Names.contains(Name.getAsIdentifierInfo()->getName()) &&
      C.originOf(D->getUnderlyingDecl()->getLocation()) != Origin::User)
    if (FactCollector::Place P = C.spelling(At))
      P.File->NeedsMathHeader = true;
}

/// HIP's vectors have these as functions that are no templates, so that they
/// are as good a match as the user's.
static bool isOperatorOfHip(const FunctionDecl *D) {
  switch (D->getOverloadedOperator()) {
  case OO_PlusEqual:
  case OO_MinusEqual:
  case OO_StarEqual:
  case OO_SlashEqual:
  case OO_Star:
  case OO_Slash:
    return D->getNumParams() == 2;
  case OO_PlusPlus:
  case OO_MinusMinus:
    return true;
  default:
    return false;
  }
}

void OverloadFacts::noteOperator(const FunctionDecl *D) {
  if (!isOperatorOfHip(D) || isa<CXXMethodDecl>(D) || D->getNumParams() == 0)
    return;
  const RecordDecl *Vector = vectorOf(C, D->getParamDecl(0)->getType());
  bool IsStep = D->getOverloadedOperator() == OO_PlusPlus ||
                D->getOverloadedOperator() == OO_MinusMinus;
  if (!Vector ||
      (!IsStep && vectorOf(C, D->getParamDecl(1)->getType()) != Vector))
    return;
  FactCollector::Place P = C.expansion(D->getLocation());
  if (!P)
    return;
  OperatorFact &Fact = P.File->Operators[P.Offset];
  Fact.Type = Vector->getName().str();
  Fact.SameAsHip = isElementwise(D);
  Fact.InMacro = D->getLocation().isMacroID();
  Fact.IsTemplate = D->getPrimaryTemplate() != nullptr;
}

/// The name CUDA gives the type of a parameter, with what is around it.
std::string OverloadFacts::cudaTypeOf(QualType T) const {
  std::string Around;
  if (T->isReferenceType())
    Around = "&";
  T = T.getNonReferenceType();
  while (T->isPointerType()) {
    Around = "*" + Around;
    T = T->getPointeeType();
  }
  if (Around.size() > 0 && T.isConstQualified())
    Around = " const" + Around;
  while (const TypedefType *Typedef = T->getAs<TypedefType>()) {
    if (isCuda(Typedef->getDecl()))
      return Typedef->getDecl()->getName().str() + Around;
    T = Typedef->desugar();
  }
  if (const TagDecl *Tag = T->getAsTagDecl(); Tag && isCuda(Tag))
    return Tag->getName().str() + Around;
  return T.getCanonicalType().getUnqualifiedType().getAsString() + Around;
}

/// See OverloadFact::HipType. A declaration that is no definition is one of
/// HIP's, unless it is in an unnamed namespace.
static std::string hipTypeOf(const FunctionDecl *D, const OverloadFact &Fact) {
  StringRef Name = Fact.Name;
  bool IsUnnamed = Name.consume_front("(anonymous namespace)::");
  QualType First = D->getParamDecl(0)->getType();
  if (First->isPointerType() && First->getPointeeType().hasQualifiers())
    return "";
  return IsUnnamed || D->isThisDeclarationADefinition()
             ? typeInHip(Name, Fact.Params).str()
             : "";
}

void OverloadFacts::noteParameters(const FunctionDecl *D) {
  bool InClass = isa<CXXMethodDecl>(D) && !D->isOutOfLine();
  if (!D->getIdentifier() || D->getNumParams() == 0 ||
      D->getTemplatedKind() != FunctionDecl::TK_NonTemplate)
    return;
  FactCollector::Place P = C.expansion(D->getLocation());
  if (!P)
    return;
  OverloadFact Fact{P.File->Path, P.Offset, D->getQualifiedNameAsString(),
                    {},           "",       false};
  if (D->isOutOfLine())
    Fact.Name += " out of line";
  for (const ParmVarDecl *Param : D->parameters())
    Fact.Params.push_back(cudaTypeOf(Param->getType()));
  Fact.HipType = hipTypeOf(D, Fact);
  Fact.InMacro = D->getLocation().isMacroID();
  if (Fact.HipType.empty() &&
      (Fact.InMacro || !(D->isThisDeclarationADefinition() || InClass)))
    return;
  for (const OverloadFact &Known : C.Facts.Overloads)
    if (Known.Offset == Fact.Offset && Known.Path == Fact.Path &&
        Known.Name == Fact.Name)
      return; // the other side's pass saw it
  C.Facts.Overloads.push_back(std::move(Fact));
}

bool OverloadFacts::VisitFunctionDecl(FunctionDecl *D) {
  if (D->isImplicit())
    return true;
  HasOperators |= isOperatorWithNumber(D);
  noteParameters(D);
  noteOperator(D);
  if (D->isThisDeclarationADefinition())
    BodyFacts(C, !D->hasAttr<CUDADeviceAttr>() && !D->hasAttr<CUDAGlobalAttr>())
        .TraverseStmt(D->getBody());
  if (FunctionTemplateDecl *T = D->getDescribedFunctionTemplate())
    for (FunctionDecl *Instance : T->specializations())
      noteOperator(Instance);
  return true;
}

void cu2x::frontend::collectOverloadFacts(FactCollector &Collector,
                                          ASTContext &Context) {
  OverloadFacts Facts(Collector);
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (!D->isImplicit() && Collector.expansion(D->getLocation()))
      Facts.TraverseDecl(D);
  collectOperatorUses(Collector, Context, Facts.HasOperators);
  collectHipCalls(Collector, Context);
}
