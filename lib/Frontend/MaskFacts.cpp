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

void AstFacts::noteMask(const VarDecl *D) {
  QualType T = D->getType();
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
  Fact.IsAuto = Written.getType()->getContainedAutoType() && D->getInit() &&
                makesLaneMask(D->getInit());
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

/// Adds to \p Values what \p S assigns to \p Var.
static void collectAssigned(const Stmt *S, const VarDecl *Var,
                            llvm::SmallVectorImpl<const Expr *> &Values) {
  if (!S)
    return;
  if (auto *Op = dyn_cast<BinaryOperator>(S);
      Op && Op->getOpcode() == BO_Assign)
    if (auto *Ref = dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParens());
        Ref && Ref->getDecl() == Var)
      Values.push_back(Op->getRHS());
  for (const Stmt *Part : S->children())
    collectAssigned(Part, Var, Values);
}

void AstFacts::noteMaskUse(const Expr *Arg) {
  auto *Ref = dyn_cast<DeclRefExpr>(Arg->IgnoreParenImpCasts());
  if (auto *Parm = dyn_cast_or_null<NonTypeTemplateParmDecl>(
          Ref ? Ref->getDecl() : nullptr))
    if (Parm->getType()->isIntegerType() &&
        Context.getTypeSize(Parm->getType()) == 32)
      MaskParams.insert(Parm);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var)
    return;
  // One of 64 bits that a number of 32 gives its value.
  if (originOf(Var) == Origin::User && Var->getType()->isIntegerType() &&
      Context.getTypeSize(Var->getType()) == 64) {
    llvm::SmallVector<const Expr *> Values;
    if (isa<ParmVarDecl>(Var))
      MaskParams.insert(EnumFlow::place(Var));
    if (Var->getInit() && !isa<ParmVarDecl>(Var))
      Values.push_back(Var->getInit());
    if (CurrentFunction)
      collectAssigned(CurrentFunction->getBody(), Var, Values);
    for (const Expr *Value : Values)
      for (const ValueUse &Use : numbersIn(Value, Context))
        noteUse(Use, nullptr);
  }
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
  bool Fits = T->isDependentType()
                  ? makesLaneMask(E)
                  : T->isIntegerType() && Context.getTypeSize(T) == 32;
  if (!Fits || Parents.empty())
    return;
  for (const ValueUse &Use :
       usesOfValue(E, Parents, CurrentVariable, CurrentFunction, Context))
    noteUse(Use, Var);
}

void AstFacts::noteUse(const ValueUse &Use, const VarDecl *Var) {
  // A function of CUDA's gives as many bits as it is given.
  if (auto *Call = dyn_cast<CallExpr>(Use.Place->IgnoreParenImpCasts());
      Call && Use.How == MaskFlow::Given &&
      (!Call->getDirectCallee() ||
       originOf(Call->getDirectCallee()) != Origin::User))
    return;
  SourceLocation Begin = Use.Place->getBeginLoc();
  FactCollector::Place At = C.spelling(Begin);
  FactCollector::Place End = C.spelling(Use.Place->getEndLoc());
  // A macro as the value is named where the variable is.
  if (Use.How == MaskFlow::Given && Var && Begin.isMacroID() &&
      !C.SM.isMacroArgExpansion(Begin) && !Var->getLocation().isMacroID())
    At = End = C.expansion(Begin);
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
