//===- EnumInstances.cpp - Numbers of enumerations in templates -----------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A template does not know that what it makes of a number, or a number of, is a
// value of one of CUDA's enumerations. Its instances do, and so does a pointer.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

namespace cu2x::frontend {

/// Visits the body of one instance, for what counts numbers alone.
class EnumInstance : public RecursiveASTVisitor<EnumInstance> {
public:
  explicit EnumInstance(AstFacts &Facts) : Facts(Facts) {}

  bool VisitCastExpr(CastExpr *E) { return Facts.VisitCastExpr(E); }
  bool VisitExplicitCastExpr(ExplicitCastExpr *E) {
    Facts.noteEnumPointer(E);
    if (auto *Type = E->getType()->getAs<EnumType>())
      if (Facts.originOf(Type->getDecl()) == Origin::Cuda)
        Facts.noteEnumNumber(E->getSubExpr(), Type->getDecl());
    return true;
  }
  bool VisitArraySubscriptExpr(ArraySubscriptExpr *E) {
    Facts.noteEnumUse(E->getIdx());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *E) {
    if (E->isArithmeticOp() && E->getOpcode() != UO_LNot)
      Facts.noteEnumUse(E->getSubExpr());
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *E) {
    Facts.noteEnumOperands(E);
    return true;
  }
  bool VisitSwitchStmt(SwitchStmt *S) {
    Facts.noteEnumLabels(S);
    return true;
  }
  bool VisitCallExpr(CallExpr *E) {
    Facts.noteIntFlows(E);
    return true;
  }

private:
  AstFacts &Facts;
};

} // namespace cu2x::frontend

bool AstFacts::haveCudaEnum(const TemplateArgumentList *Args) {
  return Args && llvm::any_of(Args->asArray(), [&](const TemplateArgument &A) {
           auto *Type = A.getKind() == TemplateArgument::Type
                            ? A.getAsType()->getAs<EnumType>()
                            : nullptr;
           return Type && originOf(Type->getDecl()) == Origin::Cuda;
         });
}

void AstFacts::noteEnumInstances(const FunctionTemplateDecl *D) {
  for (const FunctionDecl *F : D->specializations())
    if (F->isTemplateInstantiation() && F->doesThisDeclarationHaveABody() &&
        haveCudaEnum(F->getTemplateSpecializationArgs()))
      EnumInstance(*this).TraverseStmt(F->getBody());
}

void AstFacts::noteEnumInstances(const ClassTemplateDecl *D) {
  for (const ClassTemplateSpecializationDecl *S : D->specializations()) {
    if (S->isExplicitSpecialization() || !haveCudaEnum(&S->getTemplateArgs()))
      continue;
    for (const CXXMethodDecl *Method : S->methods())
      if (const FunctionDecl *F = Method->getDefinition())
        EnumInstance(*this).TraverseStmt(F->getBody());
  }
}

const EnumDecl *AstFacts::cudaEnumBehind(const Expr *E) {
  QualType T = E->getType();
  T = T->isPointerType() || T->isArrayType()
          ? QualType(T->getPointeeOrArrayElementType(), 0)
          : QualType();
  auto *Type = T.isNull() ? nullptr : T->getAs<EnumType>();
  return Type && originOf(Type->getDecl()) == Origin::Cuda ? Type->getDecl()
                                                           : nullptr;
}

/// Whether \p T is that of numbers, of which bytes are none.
static bool isNumber(QualType T) {
  return T->isIntegerType() && !T->isEnumeralType() && !T->isBooleanType() &&
         !T->isCharType();
}

void AstFacts::noteEnumPointer(const ExplicitCastExpr *E) {
  const Expr *From = E->getSubExpr();
  if (E->getCastKind() == CK_LValueBitCast) {
    // `reinterpret_cast<int &>(Value)`
    auto *Type = From->getType()->getAs<EnumType>();
    if (Type && isNumber(E->getType()) &&
        originOf(Type->getDecl()) == Origin::Cuda)
      addEnumNumber(E, Type->getDecl(), {});
    return;
  }
  if (E->getCastKind() != CK_BitCast)
    return;
  if (const EnumDecl *Enum = cudaEnumBehind(From);
      Enum && E->getType()->isPointerType() &&
      isNumber(E->getType()->getPointeeType())) {
    EnumNumber Fact;
    Fact.IsUse = true;
    addEnumNumber(E, Enum, Fact);
  } else if (const EnumDecl *Enum = cudaEnumBehind(E);
             Enum && From->getType()->isPointerType() &&
             isNumber(From->getType()->getPointeeType())) {
    addEnumNumber(From->IgnoreImpCasts(), Enum, {});
  }
}
