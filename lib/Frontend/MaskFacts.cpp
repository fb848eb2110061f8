//===- MaskFacts.cpp - Where lane masks go --------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p T is `decltype(Var)`, which has 64 bits once \p Var has.
static bool isTypeOf(QualType T, const VarDecl *Var) {
  auto *Named = T->getAs<DecltypeType>();
  return Named && Var && variableOf(Named->getUnderlyingExpr()) == Var;
}

void AstFacts::noteMask(const VarDecl *D, bool IsGiven) {
  QualType T = D->getType();
  if (T->getContainedAutoType())
    T = T.getNonReferenceType();
  // In a template `auto` waits for the type of what it begins with.
  auto *In = dyn_cast<FunctionDecl>(D->getDeclContext());
  const bool IsOpenMask = T->isDependentType() && T->getContainedAutoType() &&
                          !D->getType()->isReferenceType() && In &&
                          D->getInit() && makesLaneMask(D->getInit()) &&
                          isReadWhole(In->getBody(), D);
  if (T.isNull() ||
      (!IsOpenMask && (T->isDependentType() || !T->isIntegerType() ||
                       Context.getTypeSize(T) != 32)) ||
      originOf(D) != Origin::User ||
      // Another unit or declaration may know it as 32 bits.
      D->hasExternalFormalLinkage() || D->getMostRecentDecl() != D ||
      D->getPreviousDecl() || D->getTypeSourceInfo() == nullptr)
    return;
  TypeLoc Written = D->getTypeSourceInfo()->getTypeLoc();
  FactCollector::Place Name = C.spelling(D->getLocation());
  FactCollector::Place Begin = C.spelling(Written.getBeginLoc());
  FactCollector::Place End = C.spelling(Written.getEndLoc());
  if (!Name)
    return;
  MaskVariable &Fact = Name.File->Masks[Name.Offset];
  Fact.Name = D->getName().str();
  Fact.IsSigned = T->isSignedIntegerType();
  Fact.IsAuto |= Written.getType()->getContainedAutoType()
                     ? IsGiven || (D->getInit() && makesLaneMask(D->getInit()))
                     : IsGiven && Written.getType()->getAs<DecltypeType>();
  if (Written.getType()->getContainedAutoType()) {
    if (!Fact.IsAuto)
      Name.File->Masks.erase(Name.Offset);
    return;
  }
  Fact.NameOffset = Name.Offset;
  if (Begin.File == Name.File && End.File == Name.File)
    Fact.TypeRange = {Begin.Offset, End.Offset};
  if (const Expr *Init = D->getInit(); Init && !isa<ParmVarDecl>(D)) {
    // A macro as the value is named where the variable is, not where it is
    // defined.
    FactCollector::Place P =
        Init->getBeginLoc().isMacroID() && !D->getLocation().isMacroID()
            ? C.expansion(Init->getBeginLoc())
            : C.spelling(Init->getBeginLoc());
    if (P.File == Name.File)
      Fact.InitOffset = P.Offset;
    for (const ValueUse &Use : shortMasksIn(Init, Context))
      noteUse(Use, D);
  }
}

bool AstFacts::isWide(const ValueDecl *Var) {
  return originOf(Var) == Origin::User && !Var->getType()->isDependentType() &&
         Var->getType()->isIntegerType() &&
         Context.getTypeSize(Var->getType()) == 64;
}

void AstFacts::noteWideMask(const DeclRefExpr *Use) {
  auto *Var = dyn_cast<VarDecl>(Use->getDecl());
  if (!Var || !isWide(Var))
    return;
  const void *Known = C.Definitions.at(Use);
  if (!WideMasks.insert({Var, Known ? Known : CurrentFunction}).second)
    return;
  ReachingDefinitions::Given Given =
      C.Definitions.givenTo(Use, CurrentFunction);
  llvm::SmallVector<const Expr *> Values;
  auto *Parm = dyn_cast<ParmVarDecl>(Var);
  if (!Given.IsInitial) {
    // What it begins with is gone.
  } else if (Parm) {
    noteMaskPlace(Var);
    if (Parm->hasDefaultArg() && !Parm->hasUnparsedDefaultArg() &&
        !Parm->hasUninstantiatedDefaultArg())
      Values.push_back(Parm->getDefaultArg());
  } else if (Var->getInit()) {
    Values.push_back(Var->getInit());
  }
  // An `&` adds no lanes, and a shift is looked at where it stands.
  for (const BinaryOperator *Set : Given.Assignments)
    if (Set->getOpcode() == BO_Assign || Set->getOpcode() == BO_OrAssign ||
        Set->getOpcode() == BO_XorAssign)
      Values.push_back(Set->getRHS());
  for (const Expr *Value : Values)
    noteMaskGiven(Value);
}

void AstFacts::noteMaskGiven(const Expr *Value) {
  for (const ValueUse &Use : numbersIn(Value, Context))
    noteUse(Use, nullptr);
  if (auto *Ref = dyn_cast<DeclRefExpr>(Value->IgnoreParenImpCasts()))
    noteWideMask(Ref);
  noteMaskMember(Value);
}

/// The member of a template's class stands for those of its instances.
static const ValueDecl *maskPlace(const ValueDecl *D) {
  auto *Field = dyn_cast<FieldDecl>(D);
  auto *Class = Field ? dyn_cast<CXXRecordDecl>(Field->getParent()) : nullptr;
  const CXXRecordDecl *Pattern =
      Class ? Class->getTemplateInstantiationPattern() : nullptr;
  if (!Pattern)
    return EnumFlow::place(D);
  unsigned Index = Field->getFieldIndex();
  for (const FieldDecl *Written : Pattern->fields())
    if (Index-- == 0)
      return EnumFlow::place(Written);
  return EnumFlow::place(D);
}

void AstFacts::noteMaskMember(const Expr *Value) {
  // Nor are 32 bits all lanes in what a function of the user's returns.
  auto *Call = dyn_cast<CallExpr>(Value->IgnoreParenImpCasts());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const FunctionDecl *Function = Callee ? Callee->getDefinition() : nullptr;
  if (Function && originOf(Function) == Origin::User &&
      !Call->getType()->isDependentType() && Call->getType()->isIntegerType() &&
      Context.getTypeSize(Call->getType()) == 64 &&
      MaskPlaces.insert(Function).second) {
    llvm::SaveAndRestore<const FunctionDecl *> Saved(CurrentFunction, Function);
    for (const Expr *Result : returnedBy(Function))
      noteMaskGiven(Result);
  }
  // Each element of an array may be the one that is read.
  if (auto *Element =
          dyn_cast<ArraySubscriptExpr>(Value->IgnoreParenImpCasts()))
    if (auto *Ref =
            dyn_cast<DeclRefExpr>(Element->getBase()->IgnoreParenImpCasts()))
      if (auto *Array = dyn_cast<VarDecl>(Ref->getDecl());
          Array && originOf(Array) == Origin::User &&
          Element->getType()->isIntegerType() &&
          Context.getTypeSize(Element->getType()) == 64 &&
          MaskPlaces.insert(Array).second)
        if (auto *List = dyn_cast_or_null<InitListExpr>(Array->getInit()))
          for (const Expr *Init : List->inits())
            noteMaskGiven(Init);
  auto *Member = dyn_cast<MemberExpr>(Value->IgnoreParenImpCasts());
  auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  if (Field && isWide(Field))
    noteMaskPlace(Field);
}

void AstFacts::noteMayBeMask(const ValueDecl *To, const Expr *Value) {
  if (auto *Parm = dyn_cast<NonTypeTemplateParmDecl>(To)) {
    if (MaskPlaces.contains(Parm))
      return noteUse({MaskFlow::Given, Value, {}}, nullptr);
  } else if (!isa<ParmVarDecl, FieldDecl>(To) || !isWide(To)) {
    return;
  }
  To = maskPlace(To);
  if (MaskPlaces.contains(To))
    return noteMaskGiven(Value);
  MaybeMasks[To].push_back({Value, CurrentFunction});
}

void AstFacts::noteMaskPlace(const ValueDecl *Place) {
  Place = maskPlace(Place);
  if (!MaskPlaces.insert(Place).second)
    return;
  // What is behind the places that are found comes here again.
  auto Given = MaybeMasks.find(Place);
  if (Given == MaybeMasks.end())
    return;
  llvm::SmallVector<GivenValue, 2> Values = std::move(Given->second);
  MaybeMasks.erase(Given);
  for (auto [Value, Function] : Values) {
    llvm::SaveAndRestore<const FunctionDecl *> Saved(CurrentFunction, Function);
    if (isa<NonTypeTemplateParmDecl>(Place))
      noteUse({MaskFlow::Given, Value, {}}, nullptr);
    else
      noteMaskGiven(Value);
  }
}

void AstFacts::noteMaskUse(const Expr *Arg) {
  noteMaskMember(Arg);
  auto *Ref = dyn_cast<DeclRefExpr>(Arg->IgnoreParenImpCasts());
  if (auto *Parm = dyn_cast_or_null<NonTypeTemplateParmDecl>(
          Ref ? Ref->getDecl() : nullptr))
    if (Parm->getType()->isIntegerType() &&
        Context.getTypeSize(Parm->getType()) == 32)
      noteMaskPlace(Parm);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var)
    return;
  noteWideMask(Ref);
  noteMask(Var);
  FactCollector::Place Use = C.spelling(Ref->getLocation());
  FactCollector::Place Name = C.spelling(Var->getLocation());
  if (Name)
    if (auto Mask = Name.File->Masks.find(Name.Offset);
        Mask != Name.File->Masks.end())
      Mask->second.IsArgument = true;
  if (Use && Use.File == Name.File)
    Use.File->MaskUses[Use.Offset] = Name.Offset;
}

void AstFacts::noteFlow(const Expr *E, const VarDecl *Var) {
  // What has 64 bits is followed by KeptMasks.
  QualType T = E->getType();
  bool Fits = T->isDependentType()
                  ? makesLaneMask(E)
                  : T->isIntegerType() && Context.getTypeSize(T) == 32;
  if (!Fits || Parents.empty() || IsUnevaluated)
    return;
  for (const ValueUse &Use :
       usesOfValue(E, Parents, CurrentVariable, CurrentFunction, Context,
                   C.Definitions)) {
    // One whose type is deduced is as wide as what it is given.
    for (const VarDecl *Target : Use.Targets)
      if (Use.How == MaskFlow::Narrowed &&
          (Target->getType()->getContainedAutoType() ||
           isTypeOf(Target->getType(), Var)))
        noteMask(Target, /*IsGiven=*/true);
    noteUse(Use, Var);
  }
}

void AstFacts::noteUse(const ValueUse &Use, const VarDecl *Var) {
  noteMaskFlow(C, Context, Use, Var);
}

void AstFacts::noteBitCount(const Expr *Arg, BitCount &Count) {
  if (makesLaneMask(Arg))
    Count.MakesMask = true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(Arg))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      if (FactCollector::Place Name = C.spelling(Var->getLocation()))
        Count.Variables.push_back(Name.Offset);
  for (const Stmt *Child : Arg->children())
    if (auto *E = dyn_cast_or_null<Expr>(Child))
      noteBitCount(E, Count);
}
