//===- MaskFacts.cpp - Where lane masks go --------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool AstFacts::mayMakeMasks() const {
  for (unsigned I = 0, E = C.SM.local_sloc_entry_size(); I != E; ++I) {
    const SrcMgr::SLocEntry &Entry = C.SM.getLocalSLocEntry(I);
    if (!Entry.isFile() ||
        SrcMgr::isSystem(Entry.getFile().getFileCharacteristic()))
      continue;
    const SrcMgr::ContentCache &File = Entry.getFile().getContentCache();
    if (File.OrigEntry && isCudaHeader(C.Request, File.OrigEntry->getName()))
      continue;
    if (std::optional<StringRef> Text = File.getBufferDataIfLoaded();
        Text && (Text->contains("_sync") || Text->contains("ballot") ||
                 Text->contains("__activemask")))
      return true;
  }
  return false;
}

void AstFacts::noteMask(const VarDecl *D, bool IsGiven) {
  QualType T = D->getType();
  if (T->getContainedAutoType())
    T = T.getNonReferenceType();
  if (T.isNull() || T->isDependentType() || !T->isIntegerType() ||
      Context.getTypeSize(T) != 32 || originOf(D) != Origin::User ||
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
  Fact.IsAuto |= Written.getType()->getContainedAutoType() &&
                 (IsGiven || (D->getInit() && makesLaneMask(D->getInit())));
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
  QualType T = E->getType();
  bool IsBallot = Var ? isWideBallot(cast<DeclRefExpr>(E)) : !makesLaneMask(E);
  bool Fits =
      T->isDependentType()
          ? makesLaneMask(E)
          : T->isIntegerType() && (IsBallot || Context.getTypeSize(T) == 32);
  if (!Fits || Parents.empty() || IsUnevaluated)
    return;
  if (!Var)
    noteWideBallot(E);
  for (const ValueUse &Use :
       usesOfValue(E, Parents, CurrentVariable, CurrentFunction, Context,
                   C.Definitions)) {
    // One whose type is deduced is as wide as what it is given.
    for (const VarDecl *Target : Use.Targets)
      if (Use.How == MaskFlow::Narrowed &&
          Target->getType()->getContainedAutoType())
        noteMask(Target, /*IsGiven=*/true);
    noteUse(Use, IsBallot ? nullptr : Var);
  }
}

void AstFacts::noteWideBallot(const Expr *E) {
  auto Add = [&](const VarDecl *To) {
    if (To && isWide(To) && !isa<ParmVarDecl>(To))
      WideBallots.insert(To);
  };
  if (CurrentVariable && CurrentVariable->getInit() &&
      CurrentVariable->getInit()->IgnoreParenImpCasts() == E)
    Add(CurrentVariable);
  for (const Stmt *Around : llvm::reverse(Parents))
    if (auto *Op = dyn_cast<BinaryOperator>(Around)) {
      auto *To = dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParens());
      if (To && Op->getOpcode() == BO_Assign &&
          Op->getRHS()->IgnoreParenImpCasts() == E)
        Add(dyn_cast<VarDecl>(To->getDecl()));
      return;
    }
}

bool AstFacts::isWideBallot(const DeclRefExpr *Use) {
  auto *Var = cast<VarDecl>(Use->getDecl());
  if (!isWide(Var))
    return false;
  if (!C.Definitions.at(Use))
    return WideBallots.contains(Var);
  ReachingDefinitions::Given Given =
      C.Definitions.givenTo(Use, CurrentFunction);
  auto IsBallot = [&](const Expr *Value) {
    auto *Call = dyn_cast<CallExpr>(Value->IgnoreParenImpCasts());
    if (!Call)
      return false;
    QualType T = Call->getType();
    return makesLaneMask(Call)
               ? !T->isDependentType() && Context.getTypeSize(T) == 32
               : handsBallotOn(Call, Context, C.Definitions);
  };
  return (Given.IsInitial && Var->getInit() && !isa<ParmVarDecl>(Var) &&
          IsBallot(Var->getInit())) ||
         llvm::any_of(Given.Assignments, [&](const BinaryOperator *Set) {
           return Set->getOpcode() == BO_Assign && IsBallot(Set->getRHS());
         });
}

/// Where \p E is written. What is the whole of a macro, or of an argument of
/// one, stands where that is used; what is made of more than one macro, or
/// \p Outside of them, stands where the outermost ones are.
static SourceRange writtenRange(const Expr *E, bool Outside,
                                const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  const LangOptions &Opts = Context.getLangOpts();
  SourceLocation Begin = E->getBeginLoc(), End = E->getEndLoc();
  while (Begin.isMacroID() && SM.getFileID(Begin) == SM.getFileID(End)) {
    if (SM.isMacroArgExpansion(Begin)) {
      Begin = SM.getImmediateSpellingLoc(Begin);
      End = SM.getImmediateSpellingLoc(End);
      continue;
    }
    SourceLocation Behind = End.getLocWithOffset(
        Lexer::MeasureTokenLength(SM.getSpellingLoc(End), SM, Opts));
    if (!SM.isAtStartOfImmediateMacroExpansion(Begin) ||
        !SM.isAtEndOfImmediateMacroExpansion(Behind))
      break;
    CharSourceRange Use = SM.getImmediateExpansionRange(Begin);
    Begin = Use.getBegin();
    End = Use.getEnd();
  }
  if (Outside || SM.getFileID(Begin) != SM.getFileID(End)) {
    End = SM.getExpansionRange(End).getEnd();
    Begin = SM.getExpansionLoc(Begin);
  }
  return {Begin, End};
}

void AstFacts::noteUse(const ValueUse &Use, const VarDecl *Var) {
  // A function of CUDA's gives as many bits as it is given.
  if (auto *Call = dyn_cast<CallExpr>(Use.Place->IgnoreParenImpCasts());
      Call && Use.How == MaskFlow::Given &&
      (!Call->getDirectCallee() ||
       originOf(Call->getDirectCallee()) != Origin::User))
    return;
  SourceRange Range = Use.Place->getSourceRange();
  bool IsGiven = Use.How == MaskFlow::Given;
  if (IsGiven ||
      C.SM.getFileID(Range.getBegin()) != C.SM.getFileID(Range.getEnd()))
    Range = writtenRange(
        Use.Place, IsGiven && Var && !Var->getLocation().isMacroID(), Context);
  // A macro of another file is told where it is used.
  auto IsElsewhere = [&] {
    return Range.getBegin().isMacroID() &&
           C.spelling(Range.getBegin()).File !=
               C.expansion(Range.getBegin()).File;
  };
  for (bool Outside : {false, true})
    if (IsElsewhere())
      Range = writtenRange(Use.Place, Outside, Context);
  FactCollector::Place At = C.spelling(Range.getBegin());
  FactCollector::Place End = C.spelling(Range.getEnd());
  if (!At)
    return;
  MaskFlow Flow{Use.How, At.Offset, 0, std::nullopt, {}};
  if (End.File == At.File && End.Offset > At.Offset)
    Flow.Length = End.Offset - At.Offset;
  auto NameOf = [&](const VarDecl *D) -> std::optional<unsigned> {
    FactCollector::Place Name = C.spelling(D->getLocation());
    return Name.File == At.File ? std::optional(Name.Offset) : std::nullopt;
  };
  if (Var && !(Flow.Variable = NameOf(Var)))
    return;
  for (const VarDecl *Target : Use.Targets)
    if (std::optional<unsigned> Name = NameOf(Target))
      Flow.Targets.push_back(*Name);
  At.File->MaskFlows.push_back(std::move(Flow));
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
