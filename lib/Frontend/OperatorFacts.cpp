//===- OperatorFacts.cpp - Operators that mean others in HIP ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OverloadFacts.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool cu2x::frontend::isOperatorWithNumber(const FunctionDecl *D) {
  switch (D->getOverloadedOperator()) {
  case OO_EqualEqual:
  case OO_ExclaimEqual:
  case OO_Plus:
  case OO_PlusEqual:
  case OO_Minus:
  case OO_MinusEqual:
  case OO_Star:
  case OO_StarEqual:
  case OO_Slash:
  case OO_SlashEqual:
  case OO_Percent:
  case OO_PercentEqual:
  case OO_Amp:
  case OO_AmpEqual:
  case OO_Pipe:
  case OO_PipeEqual:
  case OO_Caret:
  case OO_CaretEqual:
  case OO_LessLess:
  case OO_LessLessEqual:
  case OO_GreaterGreater:
  case OO_GreaterGreaterEqual:
    return D->getNumParams() == 2 && !isa<CXXMethodDecl>(D);
  default:
    return false;
  }
}

/// The type of half, or of a pair, for which \p D of CUDA's is another operator
/// in HIP; empty for others.
static StringRef changedHalf(const FunctionDecl *D) {
  if (D->getNumParams() != 2 || isa<CXXMethodDecl>(D))
    return "";
  const RecordDecl *Record =
      D->getParamDecl(0)->getType().getNonReferenceType()->getAsRecordDecl();
  if (!Record || !Record->getIdentifier())
    return "";
  StringRef Type = Record->getName();
  bool IsPair = Type == "__half2" || Type == "__nv_bfloat162";
  switch (D->getOverloadedOperator()) {
  case OO_LessEqual:
  case OO_GreaterEqual:
    return IsPair || Type == "__half" ? Type : "";
  case OO_ExclaimEqual:
    return IsPair ? Type : "";
  case OO_Less:
  case OO_Greater:
    return Type == "__nv_bfloat162" ? Type : "";
  default:
    return "";
  }
}

namespace {

/// Looks at operators in all functions, in those of templates once without and
/// once with their instances.
class OperatorUses : public RecursiveASTVisitor<OperatorUses> {
public:
  OperatorUses(FactCollector &Collector, bool InInstances)
      : C(Collector), InInstances(InInstances) {}

  bool shouldVisitTemplateInstantiations() const { return InInstances; }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *E);
  bool VisitLambdaExpr(LambdaExpr *E);

private:
  void noteHalves(CXXOperatorCallExpr *E, StringRef Type);

  FactCollector &C;
  const bool InInstances;
};

} // namespace

void OperatorUses::noteHalves(CXXOperatorCallExpr *E, StringRef Type) {
  FactCollector::Place P = C.expansion(E->getOperatorLoc());
  if (!P)
    return;
  SourceLocation First = E->getArg(0)->getBeginLoc(),
                 Last = E->getArg(1)->getEndLoc();
  HalfComparison Fact{Type.str(), 0, 0, false};
  if (!InInstances && First.isFileID() && Last.isFileID() &&
      E->getOperatorLoc().isFileID()) {
    FactCollector::Place Begin = C.spelling(First), End = C.spelling(Last);
    Fact.IsFixed = Begin.File == P.File && End.File == P.File;
    Fact.Begin = Begin.Offset;
    Fact.Last = End.Offset;
  }
  P.File->HalfComparisons.try_emplace(P.Offset, std::move(Fact));
}

/// `v * 2` for an operator of the user's that takes a float: HIP's template,
/// which takes the int as it is, is the better match.
bool OperatorUses::VisitCXXOperatorCallExpr(CXXOperatorCallExpr *E) {
  const FunctionDecl *D = E->getDirectCallee();
  if (!D)
    return true;
  if (StringRef Half = changedHalf(D);
      !Half.empty() && C.originOf(D->getLocation()) == Origin::Cuda)
    noteHalves(E, Half);
  if (!isOperatorWithNumber(D) || C.originOf(D->getLocation()) != Origin::User)
    return true;
  for (unsigned I : {0, 1}) {
    QualType Number = D->getParamDecl(I)->getType().getNonReferenceType();
    const RecordDecl *Vector = vectorOf(C, D->getParamDecl(1 - I)->getType());
    QualType Given = E->getArg(I)->IgnoreParenImpCasts()->getType();
    if (!Vector || !Number->isArithmeticType() ||
        Given->getCanonicalTypeUnqualified() ==
            Number->getCanonicalTypeUnqualified() ||
        isElementwise(D))
      continue;
    FactCollector::Place P = C.spelling(E->getOperatorLoc());
    if (!P)
      continue;
    OperatorFact &Fact = P.File->Operators[P.Offset];
    Fact.Type = Vector->getName().str();
    Fact.IsUse = true;
  }
  return true;
}

/// The operator of a lambda is in no list of declarations, and neither are its
/// instances.
bool OperatorUses::VisitLambdaExpr(LambdaExpr *E) {
  FunctionTemplateDecl *Generic =
      InInstances ? E->getLambdaClass()->getDependentLambdaCallOperator()
                  : nullptr;
  if (Generic)
    for (FunctionDecl *Instance : Generic->specializations())
      TraverseStmt(Instance->getBody());
  return true;
}

/// Whether something in the unit compares halves by such an operator.
static bool comparesHalves(ASTContext &Context) {
  for (OverloadedOperatorKind Kind : {OO_LessEqual, OO_GreaterEqual,
                                      OO_ExclaimEqual, OO_Less, OO_Greater})
    for (const NamedDecl *D : Context.getTranslationUnitDecl()->lookup(
             Context.DeclarationNames.getCXXOperatorName(Kind)))
      if (auto *Function = dyn_cast<FunctionDecl>(D);
          Function && !changedHalf(Function).empty() &&
          (Function->isReferenced() || Function->isUsed(false)))
        return true;
  return false;
}

void cu2x::frontend::collectOperatorUses(FactCollector &Collector,
                                         ASTContext &Context, bool OnVectors) {
  if (!OnVectors && !comparesHalves(Context))
    return;
  for (bool InInstances : {false, true}) {
    OperatorUses Uses(Collector, InInstances);
    for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
      if (!D->isImplicit() && Collector.expansion(D->getLocation()))
        Uses.TraverseDecl(D);
  }
}
