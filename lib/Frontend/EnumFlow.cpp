//===- EnumFlow.cpp - Numbers of enumerations in integers -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EnumFlow.h"

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

static bool isNumber(QualType T) {
  return !T.isNull() && !T->isDependentType() && T->isIntegerType() &&
         !T->isEnumeralType() && !T->isBooleanType();
}

/// As it is written, not as it is instantiated.
static const FunctionDecl *writtenForm(const FunctionDecl *F) {
  if (const FunctionDecl *Pattern = F->getTemplateInstantiationPattern())
    F = Pattern;
  if (const FunctionDecl *Definition = F->getDefinition())
    return Definition;
  return F->getCanonicalDecl();
}

const ValueDecl *EnumFlow::place(const ValueDecl *D) {
  if (auto *Parm = dyn_cast<ParmVarDecl>(D)) {
    auto *Of = dyn_cast<FunctionDecl>(Parm->getDeclContext());
    unsigned Index = Parm->getFunctionScopeIndex();
    if (Of && Index < writtenForm(Of)->getNumParams())
      return writtenForm(Of)->getParamDecl(Index);
    return Parm;
  }
  if (auto *Function = dyn_cast<FunctionDecl>(D))
    return writtenForm(Function);
  return cast<ValueDecl>(D->getCanonicalDecl());
}

const ValueDecl *EnumFlow::placeOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  while (auto *Cast = dyn_cast<ExplicitCastExpr>(E)) {
    if (!isNumber(Cast->getType()))
      return nullptr;
    E = Cast->getSubExpr()->IgnoreParenImpCasts();
  }
  if (!isNumber(E->getType()))
    return nullptr;
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    E = Element->getBase()->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return isa<VarDecl, NonTypeTemplateParmDecl>(Ref->getDecl())
               ? place(Ref->getDecl())
               : nullptr;
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isa<FieldDecl>(Member->getMemberDecl())
               ? place(Member->getMemberDecl())
               : nullptr;
  if (auto *Call = dyn_cast<CallExpr>(E))
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      return place(Callee);
  return nullptr;
}

void EnumFlow::resolve(
    llvm::function_ref<void(const Use &, const EnumDecl *)> Note) {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (auto [From, To] : Ways)
      if (const EnumDecl *Enum = Given.lookup(From))
        Changed |= Given.try_emplace(To, Enum).second;
  }
  for (bool Changed = !Given.empty(); Changed;) {
    Changed = false;
    for (auto [From, To] : Ways)
      if (!Given.lookup(From) || Spoilt.contains(From))
        Changed |= Spoilt.insert(To).second;
  }
  for (const Use &U : Uses) {
    const EnumDecl *Enum = Given.lookup(U.Place);
    if (U.Expected) {
      if (Enum != U.Expected || Spoilt.contains(U.Place))
        Note(U, U.Expected);
      continue;
    }
    if (!Enum)
      continue;
    const ValueDecl *Other = U.IsNumber ? placeOf(U.At) : nullptr;
    if (!Other || Given.lookup(Other) != Enum)
      Note(U, Enum);
  }
}

void AstFacts::noteIntFlow(const ValueDecl *To, QualType Type,
                           const Expr *From) {
  if (!From || !isNumber(Type) || originOf(To) != Origin::User)
    return;
  From = From->IgnoreParenImpCasts();
  if (auto *Choice = dyn_cast<ConditionalOperator>(From)) {
    noteIntFlow(To, Type, Choice->getTrueExpr());
    noteIntFlow(To, Type, Choice->getFalseExpr());
    return;
  }
  To = EnumFlow::place(To);
  if (HasMasks)
    noteMayBeMask(To, From);
  if (const EnumDecl *Enum = cudaEnumOf(From))
    Flow.give(To, Enum);
  else if (const ValueDecl *Place = EnumFlow::placeOf(From))
    Flow.connect(Place, To);
  else if (isa<IntegerLiteral>(From))
    Flow.use({To, From, /*IsNumber=*/true, /*IsTruth=*/false});
  else
    Flow.spoil(To);
}

void AstFacts::noteIntFlows(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  // A call that waits for an instance is one of these functions.
  auto *Open = dyn_cast<OverloadExpr>(E->getCallee()->IgnoreParenImpCasts());
  if (HasMasks && Open)
    for (const NamedDecl *D : Open->decls())
      if (const FunctionDecl *F = D->getUnderlyingDecl()->getAsFunction();
          F && originOf(F) == Origin::User)
        for (unsigned I = 0; I < E->getNumArgs() && I < F->getNumParams(); ++I)
          noteMayBeMask(F->getParamDecl(I), E->getArg(I));
  if (!Callee || E->isTypeDependent())
    return;
  Origin From = originOf(Callee);
  if (From == Origin::Cuda)
    return;
  unsigned Object =
      isa<CXXOperatorCallExpr>(E) && isa<CXXMethodDecl>(Callee) ? 1 : 0;
  for (unsigned I = Object; I < E->getNumArgs(); ++I) {
    const ParmVarDecl *Parm = I - Object < Callee->getNumParams()
                                  ? Callee->getParamDecl(I - Object)
                                  : nullptr;
    if (Parm && From == Origin::User)
      noteIntFlow(Parm, Parm->getType(), E->getArg(I));
    // Printed, made text, an exit status, given to another unit: somebody else
    // sees the number.
    if (!Parm || ((From == Origin::Other || !writtenForm(Callee)->hasBody()) &&
                  isNumber(Parm->getType())))
      noteEnumUse(E->getArg(I));
    // Where a number is read to.
    if (!Parm && Callee->getIdentifier() &&
        Callee->getName().ends_with("scanf"))
      if (const EnumDecl *Enum = cudaEnumBehind(E->getArg(I)))
        addEnumNumber(E->getArg(I)->IgnoreImpCasts(), Enum, {});
  }
}

void AstFacts::noteIntFlows(const TemplateDecl *Template,
                            llvm::ArrayRef<TemplateArgumentLoc> Args) {
  if (!Template || originOf(Template) != Origin::User)
    return;
  // As the body names them.
  if (auto *Function = dyn_cast<FunctionTemplateDecl>(Template)) {
    const FunctionDecl *Body = Function->getTemplatedDecl()->getDefinition();
    if (Body && Body->getDescribedFunctionTemplate())
      Template = Body->getDescribedFunctionTemplate();
  } else if (auto *Class = dyn_cast<ClassTemplateDecl>(Template)) {
    const CXXRecordDecl *Body = Class->getTemplatedDecl()->getDefinition();
    if (Body && Body->getDescribedClassTemplate())
      Template = Body->getDescribedClassTemplate();
  }
  const TemplateParameterList *Params = Template->getTemplateParameters();
  for (unsigned I = 0; I < Args.size() && I < Params->size(); ++I)
    if (auto *Parm = dyn_cast<NonTypeTemplateParmDecl>(Params->getParam(I));
        Parm && !Parm->isParameterPack() &&
        Args[I].getArgument().getKind() == TemplateArgument::Expression)
      noteIntFlow(Parm, Parm->getType(), Args[I].getArgument().getAsExpr());
}

void AstFacts::noteIntFlows(const CXXConstructExpr *E) {
  const CXXConstructorDecl *Made = E->getConstructor();
  if (originOf(Made) == Origin::User)
    for (unsigned I = 0; I < E->getNumArgs() && I < Made->getNumParams(); ++I)
      noteIntFlow(Made->getParamDecl(I), Made->getParamDecl(I)->getType(),
                  E->getArg(I));
}

void AstFacts::noteIntFlows(const InitListExpr *List) {
  QualType T = List->getType();
  if (const RecordDecl *Record = T->getAsRecordDecl()) {
    if (originOf(Record) != Origin::User || Record->isUnion() ||
        (isa<CXXRecordDecl>(Record) &&
         cast<CXXRecordDecl>(Record)->getNumBases()))
      return;
    unsigned I = 0;
    for (const FieldDecl *Field : Record->fields()) {
      if (I == List->getNumInits())
        break;
      if (!Field->isUnnamedBitField())
        noteIntFlow(Field, Field->getType(), List->getInit(I++));
    }
  } else if (T->isArrayType() && CurrentVariable) {
    // Where a long list begins tells what it holds.
    for (const Expr *Init : List->inits().take_front(64))
      if (const EnumDecl *Enum = Init ? cudaEnumOf(Init) : nullptr;
          Enum && isNumber(Context.getBaseElementType(T)))
        Flow.give(EnumFlow::place(CurrentVariable), Enum);
  }
}

void AstFacts::resolveEnumFlow() {
  Flow.resolve([&](const EnumFlow::Use &Use, const EnumDecl *Enum) {
    if (Use.Expected)
      return addEnumNumber(Use.At, Enum, {});
    if (Use.IsNumber)
      return noteEnumNumber(Use.At, Enum);
    EnumNumber Fact;
    Fact.IsUse = true;
    Fact.IsTruth = Use.IsTruth;
    addEnumNumber(Use.At->IgnoreImpCasts(), Enum, Fact);
  });
}
