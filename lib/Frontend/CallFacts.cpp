//===- CallFacts.cpp - What calls and launches are given ------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"
#include "InstanceFacts.h"
#include "FixedAddress.h"
#include "GroupReads.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

void AstFacts::noteInitList(const InitListExpr *E) {
  if (E->getType().isNull())
    return;
  const RecordDecl *Record = E->getType()->getAsRecordDecl();
  const InitListExpr *Written =
      E->isSemanticForm() && E->getSyntacticForm() ? E->getSyntacticForm() : E;
  if (!Record || originOf(Record) != Origin::Cuda ||
      Written->getNumInits() == 0 ||
      isa<DesignatedInitExpr>(Written->getInit(0)))
    return;
  StringRef Name = Record->getName();
  // `= {0}` and `= {}` mean the same whatever the order of the fields. HIP's
  // halves have another field in front.
  if (Written->getNumInits() == 1 &&
      ((Name != "__half_raw" && Name != "__half2_raw") ||
       Written->getInit(0)->isNullPointerConstant(
           Context, Expr::NPC_ValueDependentIsNotNull)))
    return;
  if (Name.empty())
    if (const TypedefNameDecl *T = Record->getTypedefNameForAnonDecl())
      Name = T->getName();
  if (FactCollector::Place P = C.spelling(Written->getLBraceLoc()))
    P.File->InitLists[P.Offset] = {Name.str(), Written->getNumInits()};
}

static unsigned constLevels(QualType T) {
  unsigned Levels = 0;
  for (unsigned Bit : {1u, 2u})
    if (T->isPointerType()) {
      T = T->getPointeeType();
      if (T.isConstQualified())
        Levels |= Bit;
    }
  return Levels;
}

void AstFacts::classifyType(QualType T, ArgFact &Fact) {
  if (T->isFunctionType() || T->isFunctionPointerType() ||
      T->isSpecificPlaceholderType(BuiltinType::Overload))
    Fact.Type = TypeClass::Function;
  else if (T->isVoidPointerType())
    Fact.Type = TypeClass::VoidPointer;
  else if (T->isPointerType() && T->getPointeeType()->isVoidPointerType())
    Fact.Type = TypeClass::VoidPointerPointer;
  else if (T->isPointerType() || T->isArrayType())
    Fact.Type = TypeClass::Pointer;
  else if (T->isEnumeralType())
    Fact.Type = TypeClass::Enum;
  else if (T->isRecordType())
    Fact.Type = TypeClass::Record;
  else if (T->isIntegerType())
    Fact.Type = Context.getTypeSize(T) == 32   ? TypeClass::Integer32
                : Context.getTypeSize(T) == 64 ? TypeClass::Integer64
                                               : TypeClass::OtherInteger;
  else if (T->isFloatingType())
    Fact.Type = TypeClass::Floating;
  else
    Fact.Type = TypeClass::Other;
  if (T->isPointerType() || T->isArrayType()) {
    QualType To = T->isPointerType() ? T->getPointeeType()
                                     : Context.getBaseElementType(T);
    Fact.PointsToNumber = To->isArithmeticType() && !To->isEnumeralType();
    if (Fact.PointsToNumber)
      Fact.TypeName = To.getCanonicalType().getUnqualifiedType().getAsString();
    Fact.ConstLevels =
        constLevels(T->isArrayType() ? Context.getArrayDecayedType(T) : T);
  }
  if (const TagDecl *Tag = T->getAsTagDecl())
    Fact.TypeName = Tag->getName().str();
  else if (T->isPointerType() && T->getPointeeType()->getAsTagDecl())
    Fact.TypeName = T->getPointeeType()->getAsTagDecl()->getName().str();
  else if (T->isArithmeticType())
    Fact.TypeName = T.getCanonicalType().getUnqualifiedType().getAsString();
}

void AstFacts::noteMention(const DeclRefExpr *E) {
  auto *Function = dyn_cast<FunctionDecl>(E->getDecl());
  if (!Function || originOf(Function) != Origin::Cuda)
    return;
  // A callee is the only child of the call that stands in front of it here.
  for (const Stmt *P : llvm::reverse(Parents)) {
    if (P == E || isa<ImplicitCastExpr, ParenExpr>(P))
      continue;
    if (auto *Call = dyn_cast<CallExpr>(P);
        Call && Call->getCallee()->IgnoreParenImpCasts() == E)
      return;
    break;
  }
  FactCollector::Place P = C.spelling(E->getLocation());
  if (!P)
    return;
  CallFact &Fact = P.File->Mentions[P.Offset];
  Fact.Args.clear();
  for (const ParmVarDecl *Param : Function->parameters())
    classifyType(Param->getType(), Fact.Args.emplace_back());
}

/// The class that \p T is a dependent specialisation of, as it is written; null
/// where there are others for some arguments.
static const CXXRecordDecl *primaryOf(QualType T) {
  auto *Written = T.getNonReferenceType()->getAs<TemplateSpecializationType>();
  auto *Template = Written ? dyn_cast_or_null<ClassTemplateDecl>(
                                 Written->getTemplateName().getAsTemplateDecl())
                           : nullptr;
  if (!Template)
    return nullptr;
  llvm::SmallVector<ClassTemplatePartialSpecializationDecl *, 2> Partial;
  Template->getPartialSpecializations(Partial);
  if (!Partial.empty() ||
      llvm::any_of(Template->specializations(), [](const auto *Other) {
        return Other->isExplicitSpecialization();
      }))
    return nullptr;
  return Template->getTemplatedDecl()->getDefinition();
}

/// Whether \p E computes in `int`, whatever the arguments of templates are.
static bool isAlwaysInt(const Expr *E, const ASTContext &Context) {
  E = E->IgnoreParenImpCasts();
  auto IsInt = [&](QualType T) {
    if (T.isNull() || T->isDependentType())
      return false;
    if (Context.isPromotableIntegerType(T))
      T = Context.getPromotedIntegerType(T);
    return Context.hasSameUnqualifiedType(T, Context.IntTy);
  };
  if (E->containsErrors())
    return false;
  if (!E->isTypeDependent())
    return IsInt(E->getType());
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return (Op->isMultiplicativeOp() || Op->isAdditiveOp()) &&
           isAlwaysInt(Op->getLHS(), Context) &&
           isAlwaysInt(Op->getRHS(), Context);
  auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(E);
  const CXXRecordDecl *Class =
      Member && !Member->isArrow() ? primaryOf(Member->getBaseType()) : nullptr;
  if (!Class)
    return false;
  for (const FieldDecl *Field : Class->fields())
    if (Field->getDeclName() == Member->getMember())
      return !Field->isInvalidDecl() && IsInt(Field->getType());
  return false;
}

/// The program's name for the type of \p E: an alias, or the macro that the
/// variable is declared with.
std::string AstFacts::aliasOf(const Expr *E) {
  if (auto *Alias = E->getType()->getAs<TypedefType>()) {
    const TypedefNameDecl *D = Alias->getDecl();
    if (originOf(D) != Origin::User)
      return "";
    std::string Whole = D->getQualifiedNameAsString();
    // What has a scope without a name is in reach, or it had no name here.
    return StringRef(Whole).contains('(') ||
                   D->getParentFunctionOrMethod() != nullptr
               ? D->getName().str()
               : Whole;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<DeclaratorDecl>(Ref->getDecl()) : nullptr;
  const TypeSourceInfo *Written = Var ? Var->getTypeSourceInfo() : nullptr;
  SourceLocation Begin =
      Written ? Written->getTypeLoc().getUnqualifiedLoc().getBeginLoc()
              : SourceLocation();
  // A macro that makes the variable as well says nothing of its type.
  return Begin.isMacroID() && !Var->getLocation().isMacroID()
             ? Lexer::getImmediateMacroName(Begin, C.SM, Context.getLangOpts())
                   .str()
             : "";
}

ArgFact AstFacts::classify(const Expr *Arg) {
  ArgFact Fact;
  const Expr *Bare = Arg->IgnoreParenImpCasts();
  // A class passed by value is copied first.
  if (auto *Copy = dyn_cast<CXXConstructExpr>(Bare);
      Copy && Copy->getNumArgs() == 1 &&
      Copy->getConstructor()->isCopyOrMoveConstructor())
    Bare = Copy->getArg(0)->IgnoreParenImpCasts();
  QualType T = Bare->getType();
  Fact.IsLValueName = isa<DeclRefExpr>(Bare) || isa<MemberExpr>(Bare);
  Fact.HasErrors = Bare->containsErrors();
  Fact.IsInt = isAlwaysInt(Bare, Context);
  if (T.isNull() || T->isDependentType() || Bare->isTypeDependent() ||
      Bare->isValueDependent())
    return Fact;
  classifyType(T, Fact);
  Fact.Alias = aliasOf(Bare);
  Fact.IsNullConstant =
      Arg->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNotNull) !=
      Expr::NPCK_NotNull;
  if (T->isIntegralOrEnumerationType() && !Bare->containsErrors()) {
    Expr::EvalResult Result;
    if (Bare->EvaluateAsInt(Result, Context, Expr::SE_NoSideEffects))
      Fact.Constant = Result.Val.getInt().extOrTrunc(64).getSExtValue();
  }
  return Fact;
}

static bool countsBits(StringRef Name) {
  return Name == "__popc" || Name == "__ffs" || Name == "__ffsll" ||
         Name == "__clz" || Name == "__brev";
}

bool AstFacts::VisitCallExpr(CallExpr *E) {
  if (HasMasks && makesLaneMask(E))
    noteFlow(E, nullptr);
  noteIntFlows(E);
  noteHandleFlows(E);
  noteZeroedMemory(E);
  noteHostMath(E);
  if (InDevice)
    notePromotedResult(C, E, Parents, CurrentFunction,
                       /*IsInstance=*/false);
  if (InHost || !InDevice)
    Folded.noteCall(E->getDirectCallee());
  const Expr *Callee = E->getCallee()->IgnoreParenImpCasts();
  SourceLocation NameLoc;
  const NamedDecl *Target = nullptr;
  if (auto *Ref = dyn_cast<DeclRefExpr>(Callee)) {
    NameLoc = Ref->getLocation();
    Target = Ref->getDecl();
  } else if (auto *Member = dyn_cast<MemberExpr>(Callee)) {
    NameLoc = Member->getMemberLoc();
    Target = Member->getMemberDecl();
  } else if (auto *Overloads = dyn_cast<OverloadExpr>(Callee)) {
    NameLoc = Overloads->getNameLoc();
    if (Overloads->getNumDecls())
      Target = (*Overloads->decls_begin())->getUnderlyingDecl();
  }
  if (!Target || originOf(Target) != Origin::Cuda)
    return true;
  FactCollector::Place P = C.spelling(NameLoc);
  if (!P)
    return true;
  CallFact &Fact = P.File->Calls[P.Offset];
  Fact.InDevice = InDevice;
  Fact.InHost = InHost;
  if (Target->getIdentifier() && E->getNumArgs() &&
      (Target->getName().starts_with("__ld") ||
       Target->getName().starts_with("__st")))
    Fact.InWaitingLoop |= isFixedInLoop(E->getArg(0), Parents);
  if (readsElementOfGroup(E, CurrentFunction, C))
    P.File->GroupReads.insert(P.Offset);
  llvm::SmallVector<ArgFact, 4> Args;
  for (const Expr *Arg : E->arguments())
    if (!isa<CXXDefaultArgExpr>(Arg))
      Args.push_back(classify(Arg));
  // The body of a macro: only what all of its uses have in common is known.
  if (Fact.Args.size() == Args.size())
    for (size_t I = 0; I < Args.size(); ++I)
      Args[I].keepCommon(Fact.Args[I]);
  Fact.Args = std::move(Args);
  if (Target->getIdentifier() && E->getNumArgs() &&
      (Target->getName().ends_with("_sync") ||
       Target->getName() == "__syncwarp"))
    noteMaskUse(E->getArg(0));
  if (Target->getIdentifier() && Fact.ResultType.empty())
    Fact.ResultType = typeOfResult(E, Target->getName());
  if (Target->getIdentifier() && countsBits(Target->getName()) &&
      E->getNumArgs()) {
    BitCount &Count = Fact.Counts.emplace_back();
    noteBitCount(E->getArg(0), Count);
    QualType T = E->getArg(0)->IgnoreParenImpCasts()->getType();
    if (!T->isDependentType() && T->isIntegralOrEnumerationType())
      Count.Bits = Context.getTypeSize(T);
    Count.IsSigned = T->isSignedIntegerOrEnumerationType();
  }
  return true;
}

static bool isTemplateInstance(const CallExpr *E) {
  if (const FunctionDecl *Kernel = E->getDirectCallee())
    return Kernel->getPrimaryTemplate();
  return isa<OverloadExpr>(E->getCallee()->IgnoreParenImpCasts());
}

/// Whether \p E, around which \p Parents are, is no statement of its own.
static bool isOperand(const Expr *E, llvm::ArrayRef<const Stmt *> Parents) {
  const Stmt *Child = E;
  for (const Stmt *P : llvm::reverse(Parents)) {
    if (P == E || isa<ExprWithCleanups>(P)) {
      Child = P;
      continue;
    }
    if (auto *For = dyn_cast<ForStmt>(P))
      return For->getBody() != Child;
    return isa<Expr>(P) || isa<ReturnStmt>(P) || isa<DeclStmt>(P);
  }
  return false;
}

bool AstFacts::VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E) {
  if (const CallExpr *Config = E->getConfig())
    if (FactCollector::Place P = C.spelling(Config->getBeginLoc())) {
      LaunchFact &Fact = P.File->Launches[P.Offset];
      Fact.InDevice = InDevice;
      Fact.IsTemplate = isTemplateInstance(E);
      Fact.IsOperand |= isOperand(E, Parents);
    }
  return true;
}
