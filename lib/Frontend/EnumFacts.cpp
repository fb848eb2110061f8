//===- EnumFacts.cpp - Enumerations whose numbers count -------------------===//
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

/// The enumeration that a variable of integer type begins with a value of, by
/// name; null where it does not.
static const EnumDecl *enumInInit(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    const EnumDecl *Enum = enumInInit(Choice->getTrueExpr());
    return Enum == enumInInit(Choice->getFalseExpr()) ? Enum : nullptr;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Constant = Ref ? dyn_cast<EnumConstantDecl>(Ref->getDecl()) : nullptr;
  return Constant ? cast<EnumDecl>(Constant->getDeclContext()) : nullptr;
}

/// What an instance of a template returns, as far as one statement tells.
static const Expr *resultOfInstance(const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const FunctionDecl *Definition = nullptr;
  if (!Callee || !Callee->isTemplateInstantiation() ||
      !Callee->hasBody(Definition))
    return nullptr;
  const Expr *Result = nullptr;
  llvm::SmallVector<const Stmt *> Open{Definition->getBody()};
  while (!Open.empty()) {
    const Stmt *S = Open.pop_back_val();
    if (auto *Return = dyn_cast<ReturnStmt>(S))
      Result = Return->getRetValue();
    else if (!isa<Expr>(S))
      for (const Stmt *Part : S->children())
        if (Part)
          Open.push_back(Part);
  }
  // A template may call itself.
  return Result && !isa<CallExpr>(Result->IgnoreParenCasts()) ? Result
                                                              : nullptr;
}

const EnumDecl *AstFacts::cudaEnumOf(const Expr *E) {
  for (;;) {
    E = E->IgnoreParenImpCasts();
    if (const Expr *Result = resultOfInstance(E);
        Result && !E->getType()->isEnumeralType() &&
        E->getType()->isIntegerType())
      return cudaEnumOf(Result);
    if (auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
          Var && !isa<ParmVarDecl>(Var) && Var->getInit() &&
          Var->getType()->isIntegerType() && !Var->getType()->isEnumeralType())
        if (const EnumDecl *Enum = enumInInit(Var->getInit()))
          return originOf(Enum) == Origin::Cuda ? Enum : nullptr;
    if (E->getType().isNull())
      return nullptr; // the arguments of a constructor in a template
    if (auto *Type = E->getType()->getAs<EnumType>()) {
      const EnumDecl *Enum = Type->getDecl();
      // The program's own names for CUDA's values.
      if (originOf(Enum) == Origin::User && !Enum->enumerators().empty())
        if (const Expr *First = (*Enum->enumerator_begin())->getInitExpr())
          if (const EnumDecl *Behind = enumInInit(First))
            Enum = Behind;
      return originOf(Enum) == Origin::Cuda ? Enum : nullptr;
    }
    auto *Cast = dyn_cast<ExplicitCastExpr>(E);
    if (!Cast || !E->getType()->isIntegerType())
      return nullptr;
    E = Cast->getSubExpr();
  }
}

/// Whether \p E is made of names of enumerators, in itself or in what
/// initialises its variables. What a function or a comparison makes of one, or
/// what an array has at its place, is another number.
static bool namesEnumerator(const Expr *E, unsigned Depth = 0) {
  E = E->IgnoreParenImpCasts();
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return namesEnumerator(Choice->getTrueExpr(), Depth) &&
           namesEnumerator(Choice->getFalseExpr(), Depth);
  if (isa<CallExpr, ArraySubscriptExpr, UnaryExprOrTypeTraitExpr>(E))
    return false;
  if (auto *Op = dyn_cast<BinaryOperator>(E);
      Op && (Op->isComparisonOp() || Op->isLogicalOp()))
    return false;
  if (auto *Op = dyn_cast<UnaryOperator>(E); Op && Op->getOpcode() == UO_LNot)
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return isa<EnumConstantDecl>(Ref->getDecl()) ||
           (Var && Depth < 3 && Var->getInit() &&
            namesEnumerator(Var->getInit(), Depth + 1));
  }
  for (const Stmt *Part : E->children())
    if (auto *Operand = dyn_cast_or_null<Expr>(Part))
      if (namesEnumerator(Operand, Depth))
        return true;
  return false;
}

/// Whether \p T is an enumeration of the program's with numbers of its own.
static bool hasOwnNumbers(QualType T) {
  auto *Type = T->getAs<EnumType>();
  const EnumDecl *Enum = Type ? Type->getDecl()->getDefinition() : nullptr;
  return Enum && !llvm::all_of(Enum->enumerators(), [](EnumConstantDecl *D) {
           return D->getInitExpr() && namesEnumerator(D->getInitExpr());
         });
}

void AstFacts::noteEnumNumber(const Expr *Number, const EnumDecl *Enum) {
  Number = Number->IgnoreImpCasts();
  QualType T = Number->getType();
  if (auto *Own = T->getAs<EnumType>();
      Own && originOf(Own->getDecl()) == Origin::User && hasOwnNumbers(T)) {
    addEnumNumber(Number, Enum, {});
    return;
  }
  if (T->isDependentType() || !T->isIntegerType() || T->isEnumeralType() ||
      namesEnumerator(Number) ||
      (isa<ExplicitCastExpr>(Number->IgnoreParens()) && cudaEnumOf(Number)))
    return;
  if (const ValueDecl *Place = EnumFlow::placeOf(Number))
    Flow.use({Place, Number, /*IsNumber=*/true, /*IsTruth=*/false, Enum});
  else
    addEnumNumber(Number, Enum, {});
}

StringRef AstFacts::nameOf(const EnumDecl *Enum) {
  if (Enum->getName().empty())
    if (const TypedefNameDecl *D = Enum->getTypedefNameForAnonDecl())
      return D->getName();
  return Enum->getName();
}

void AstFacts::noteEnumUse(const Expr *Value, bool IsTruth) {
  const EnumDecl *Enum = cudaEnumOf(Value);
  if (!Enum) {
    if (const ValueDecl *Place = EnumFlow::placeOf(Value))
      Flow.use({Place, Value, /*IsNumber=*/false, IsTruth});
    return;
  }
  EnumNumber Fact;
  Fact.IsUse = true;
  Fact.IsTruth = IsTruth;
  addEnumNumber(Value->IgnoreImpCasts(), Enum, Fact);
}

void AstFacts::addEnumNumber(const Expr *Number, const EnumDecl *Enum,
                             EnumNumber Fact) {
  FactCollector::Place Begin = C.spelling(Number->getBeginLoc());
  FactCollector::Place End = C.spelling(Number->getEndLoc());
  if (!Begin)
    return;
  Fact.End = End.File == Begin.File ? End.Offset : Begin.Offset;
  Fact.Enum = nameOf(Enum).str();
  Expr::EvalResult Result;
  if (!Number->isValueDependent() && Number->EvaluateAsInt(Result, Context))
    Fact.Value = Result.Val.getInt().extOrTrunc(64).getSExtValue();
  auto [Known, IsNew] = Begin.File->EnumNumbers.try_emplace(Begin.Offset, Fact);
  if (IsNew)
    return;
  // Instances of a template may have several, which stand side by side.
  llvm::SmallVector<StringRef> Names;
  StringRef(Known->second.Enum).split(Names, ' ');
  if (!llvm::is_contained(Names, Fact.Enum))
    Known->second.Enum += " " + Fact.Enum;
  if (Known->second.Value != Fact.Value)
    Known->second.Value.reset();
  Known->second.IsTruth &= Fact.IsTruth;
}

bool AstFacts::VisitCastExpr(CastExpr *E) {
  if (E->getCastKind() == CK_IntegralToBoolean)
    noteEnumUse(E->getSubExpr(), /*IsTruth=*/true);
  if (E->getCastKind() == CK_IntegralToFloating)
    noteEnumUse(E->getSubExpr());
  // HIP's numbers need more than the seven bits.
  if (E->getCastKind() == CK_IntegralCast && E->getType()->isCharType() &&
      E->getType()->isSignedIntegerType())
    noteEnumUse(E->getSubExpr());
  return true;
}

/// Whether \p D has too few bits for the numbers that HIP gives to values.
static bool isShort(const FieldDecl *D) {
  return D && D->isBitField() && !D->getBitWidth()->isValueDependent() &&
         D->getBitWidthValue() < 8;
}

bool AstFacts::VisitFieldDecl(FieldDecl *D) {
  noteIntFlow(D, D->getType(), D->getInClassInitializer());
  noteHandleFlow(D->getType(), D->getInClassInitializer());
  auto *Type = D->getType()->getAs<EnumType>();
  if (!Type || !isShort(D) || originOf(Type->getDecl()) != Origin::Cuda)
    return true;
  if (FactCollector::Place P = C.spelling(D->getLocation())) {
    EnumNumber &Fact = P.File->EnumNumbers[P.Offset];
    Fact.End = P.Offset;
    Fact.Enum = nameOf(Type->getDecl()).str();
    Fact.IsUse = true;
  }
  return true;
}

bool AstFacts::VisitExplicitCastExpr(ExplicitCastExpr *E) {
  noteHandleCastOf(E);
  noteEnumPointer(E);
  if (auto *Type = E->getType()->getAs<EnumType>())
    if (originOf(Type->getDecl()) == Origin::Cuda)
      noteEnumNumber(E->getSubExpr(), Type->getDecl());
  return true;
}

bool AstFacts::VisitImplicitCastExpr(ImplicitCastExpr *E) {
  // In C, numbers become values by themselves.
  if (auto *Type = E->getType()->getAs<EnumType>();
      Type && E->getCastKind() == CK_IntegralCast &&
      originOf(Type->getDecl()) == Origin::Cuda)
    noteEnumNumber(E->getSubExpr(), Type->getDecl());
  return true;
}

bool AstFacts::VisitSwitchStmt(SwitchStmt *S) {
  noteHandleFlow(Context.UnsignedLongLongTy, S->getCond());
  noteEnumLabels(S);
  return true;
}

void AstFacts::noteEnumLabels(const SwitchStmt *S) {
  const EnumDecl *Enum = cudaEnumOf(S->getCond());
  for (const SwitchCase *Case = S->getSwitchCaseList(); Case;
       Case = Case->getNextSwitchCase())
    if (auto *Label = dyn_cast<CaseStmt>(Case)) {
      const Expr *Value = Label->getLHS();
      if (auto *Constant = dyn_cast<ConstantExpr>(Value))
        Value = Constant->getSubExpr();
      if (Enum) {
        noteEnumNumber(Value, Enum);
        continue;
      }
      if (const ValueDecl *Place = EnumFlow::placeOf(S->getCond()))
        Flow.use({Place, Value, /*IsNumber=*/true, /*IsTruth=*/false});
      if (const EnumDecl *OfLabel = cudaEnumOf(Value))
        noteEnumNumber(S->getCond(), OfLabel);
    }
}

/// Whether \p E computes with the numbers of its operands. Bits of one
/// enumeration that are combined stay bits of it.
static bool computes(const BinaryOperator *E) {
  return E->isMultiplicativeOp() || E->isAdditiveOp() || E->isShiftOp() ||
         E->isCompoundAssignmentOp() ||
         (E->isBitwiseOp() &&
          E->getLHS()->IgnoreParenImpCasts()->getType() !=
              E->getRHS()->IgnoreParenImpCasts()->getType());
}

void AstFacts::noteEnumOperands(const BinaryOperator *E) {
  if (computes(E)) {
    noteEnumUse(E->getLHS());
    noteEnumUse(E->getRHS());
  }
  if (E->getOpcode() == BO_Assign && isShort(E->getLHS()->getSourceBitField()))
    noteEnumUse(E->getRHS());
  if (E->isComparisonOp()) {
    if (const EnumDecl *Enum = cudaEnumOf(E->getLHS());
        Enum && !isEnumInInstances(E->getRHS(), Enum))
      noteEnumNumber(E->getRHS(), Enum);
    if (const EnumDecl *Enum = cudaEnumOf(E->getRHS());
        Enum && !isEnumInInstances(E->getLHS(), Enum))
      noteEnumNumber(E->getLHS(), Enum);
    if (const ValueDecl *Place = EnumFlow::placeOf(E->getLHS()))
      Flow.use({Place, E->getRHS(), /*IsNumber=*/true, /*IsTruth=*/false});
    if (const ValueDecl *Place = EnumFlow::placeOf(E->getRHS()))
      Flow.use({Place, E->getLHS(), /*IsNumber=*/true, /*IsTruth=*/false});
  }
}
