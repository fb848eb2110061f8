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

/// Visits one instance, for what counts numbers alone.
class EnumInstance : public RecursiveASTVisitor<EnumInstance> {
public:
  explicit EnumInstance(AstFacts &Facts) : Facts(Facts) {}

  /// The body of \p F, what its parameters are by default, and what a
  /// constructor initialises.
  void visit(const FunctionDecl *F) {
    for (const ParmVarDecl *Parm : F->parameters())
      if (Parm->hasDefaultArg() && !Parm->hasUnparsedDefaultArg() &&
          !Parm->hasUninstantiatedDefaultArg())
        TraverseStmt(const_cast<Expr *>(Parm->getDefaultArg()));
    if (auto *Made = dyn_cast<CXXConstructorDecl>(F))
      for (const CXXCtorInitializer *Init : Made->inits())
        TraverseStmt(Init->getInit());
    TraverseStmt(F->getBody());
  }

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
  bool VisitVarDecl(VarDecl *D) {
    Facts.noteIntFlow(D, D->getType(), D->getInit());
    auto *List = dyn_cast_or_null<InitListExpr>(D->getInit());
    if (!List || !List->getType()->isArrayType())
      return true;
    for (const Expr *Init : List->inits())
      if (const EnumDecl *Enum = Facts.cudaEnumOf(Init))
        Facts.Flow.give(D, Enum);
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *E) { return Facts.VisitLambdaExpr(E); }

private:
  AstFacts &Facts;
};

} // namespace cu2x::frontend

bool AstFacts::haveCudaEnum(llvm::ArrayRef<TemplateArgument> Args) {
  return llvm::any_of(Args, [&](const TemplateArgument &A) {
    if (A.getKind() == TemplateArgument::Pack)
      return haveCudaEnum(A.getPackAsArray());
    auto *Type = A.getKind() == TemplateArgument::Type
                     ? A.getAsType().getNonReferenceType()->getAs<EnumType>()
                     : nullptr;
    return Type && originOf(Type->getDecl()) == Origin::Cuda;
  });
}

bool AstFacts::isEnumInInstances(const Expr *Number, const EnumDecl *Enum) {
  Number = Number->IgnoreParenImpCasts();
  while (auto *Cast = dyn_cast<ExplicitCastExpr>(Number))
    Number = Cast->getSubExpr()->IgnoreParenImpCasts();
  auto *Parameter =
      Number->getType().getNonReferenceType()->getAs<TemplateTypeParmType>();
  const FunctionTemplateDecl *Template =
      CurrentFunction ? CurrentFunction->getDescribedFunctionTemplate()
                      : nullptr;
  if (!Parameter || !Template ||
      Template->getTemplateParameters()->getDepth() != Parameter->getDepth() ||
      Template->specializations().empty())
    return false;
  return llvm::all_of(Template->specializations(), [&](FunctionDecl *F) {
    const TemplateArgumentList &Args = *F->getTemplateSpecializationArgs();
    if (Parameter->getIndex() >= Args.size() ||
        Args[Parameter->getIndex()].getKind() != TemplateArgument::Type)
      return false;
    auto *Type = Args[Parameter->getIndex()].getAsType()->getAs<EnumType>();
    return Type &&
           Type->getDecl()->getCanonicalDecl() == Enum->getCanonicalDecl();
  });
}

void AstFacts::noteEnumInstances(const FunctionTemplateDecl *D) {
  for (const FunctionDecl *F : D->specializations())
    if (F->isTemplateInstantiation() && F->doesThisDeclarationHaveABody() &&
        haveCudaEnum(F->getTemplateSpecializationArgs()->asArray()))
      EnumInstance(*this).visit(F);
}

void AstFacts::noteEnumInstances(const ClassTemplateDecl *D) {
  for (const ClassTemplateSpecializationDecl *S : D->specializations()) {
    if (S->isExplicitSpecialization() ||
        !haveCudaEnum(S->getTemplateArgs().asArray()))
      continue;
    EnumInstance Instance(*this);
    for (const CXXMethodDecl *Method : S->methods())
      if (const FunctionDecl *F = Method->getDefinition())
        Instance.visit(F);
    for (const FieldDecl *Field : S->fields())
      if (Field->hasInClassInitializer())
        Instance.TraverseStmt(Field->getInClassInitializer());
    // Methods that are templates themselves.
    for (const Decl *Member : S->decls())
      if (auto *Method = dyn_cast<FunctionTemplateDecl>(Member))
        for (const FunctionDecl *F : Method->specializations())
          if (F->doesThisDeclarationHaveABody())
            Instance.visit(F);
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
