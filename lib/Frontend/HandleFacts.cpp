//===- HandleFacts.cpp - Handles that are taken for numbers ---------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Some handles are integers in CUDA and pointers in HIP. Where one meets a
// number, a cast says what CUDA does, as long as both have as many bits. So
// does one between half and bfloat16.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"
#include "HostMath.h"
#include "InstanceFacts.h"

#include "cu2x/API/API.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// The handle that \p T is, also through the program's own names for it.
StringRef AstFacts::handleName(QualType T) {
  while (const TypedefType *Typedef =
             T.isNull() ? nullptr : T->getAs<TypedefType>()) {
    const TypedefNameDecl *D = Typedef->getDecl();
    auto [Known, IsNew] = IsHandle.try_emplace(D, false);
    if (IsNew) {
      const api::Entry *Row = api::lookup(D->getName());
      Known->second = Row && Row->isIntegerHandle();
    }
    if (Known->second)
      return D->getName();
    T = Typedef->desugar();
  }
  return "";
}

StringRef AstFacts::handleOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  // What is computed of a handle is a number, although clang keeps the name.
  auto *Binary = dyn_cast<BinaryOperator>(E);
  auto *Unary = dyn_cast<UnaryOperator>(E);
  if ((Binary && !Binary->isAssignmentOp() && !Binary->isCommaOp()) ||
      (Unary && Unary->isArithmeticOp()))
    return "";
  return handleName(typeOf(E));
}

/// How the program writes \p T, if it is a class made from a template.
static const TemplateSpecializationType *
writtenTemplate(QualType T, const ASTContext &Context) {
  for (QualType Under = T; !Under.isNull(); T = Under) {
    auto *Written = dyn_cast<TemplateSpecializationType>(T.getTypePtr());
    if (Written && !Written->isTypeAlias())
      return Written;
    Under = T.getSingleStepDesugaredType(Context);
    if (Under == T)
      break;
  }
  return nullptr;
}

QualType AstFacts::asWritten(QualType T, const Expr *Object) {
  return asWritten(T, Object->IgnoreParenImpCasts()->getType());
}

QualType AstFacts::asWritten(QualType T, QualType Object) {
  Object = Object.getNonReferenceType();
  if (Object->isPointerType())
    Object = Object->getPointeeType();
  auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Object->getAsCXXRecordDecl());
  const TemplateSpecializationType *Written =
      Class ? writtenTemplate(Object, Context) : nullptr;
  if (!Written)
    return T;
  auto Args = Written->template_arguments();
  auto WithArgument = [&](const TemplateArgument &Arg) {
    return T->isLValueReferenceType() &&
                   !T.getNonReferenceType().isConstQualified()
               ? Context.getLValueReferenceType(Arg.getAsType())
               : Arg.getAsType();
  };
  // A specialization for numbers, such as that of std::hash, names the type.
  if (Class->isExplicitSpecialization()) {
    for (const TemplateArgument &Arg : Args)
      if (Arg.getKind() == TemplateArgument::Type &&
          !handleName(Arg.getAsType()).empty() &&
          Context.hasSameUnqualifiedType(Arg.getAsType(),
                                         T.getNonReferenceType()))
        return WithArgument(Arg);
    return T;
  }
  const TemplateParameterList *Params =
      Class->getSpecializedTemplate()->getTemplateParameters();
  QualType Value = T.getNonReferenceType();
  for (QualType Under = Value; !Under.isNull(); Value = Under) {
    if (auto *Argument =
            dyn_cast<SubstTemplateTypeParmType>(Value.getTypePtr())) {
      unsigned I = Argument->getIndex();
      bool IsOfClass = I < Params->size() && I < Args.size() &&
                       Params->getParam(I) == Argument->getReplacedParameter();
      return IsOfClass && Args[I].getKind() == TemplateArgument::Type
                 ? WithArgument(Args[I])
                 : T;
    }
    Under = Value.getSingleStepDesugaredType(Context);
    if (Under == Value)
      break;
  }
  return T;
}

QualType AstFacts::typeOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  QualType T = E->getType();
  if (auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
    if (const CXXMethodDecl *Method = Call->getMethodDecl())
      T = asWritten(Method->getReturnType(), Call->getImplicitObjectArgument());
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    if (isa<FieldDecl>(Member->getMemberDecl()))
      T = asWritten(Member->getMemberDecl()->getType(), Member->getBase());
  }
  return T.getNonReferenceType();
}

/// Whether \p T is written as a type of numbers. An argument of a template may
/// have been a handle.
static bool isNumber(QualType T, const ASTContext &Context) {
  for (QualType Under = T; !Under.isNull(); T = Under) {
    if (T->isDependentType() ||
        isa<AutoType, DecltypeType, SubstTemplateTypeParmType>(T.getTypePtr()))
      return false;
    if (auto *Typedef = dyn_cast<TypedefType>(T.getTypePtr());
        Typedef && isa<ClassTemplateSpecializationDecl>(
                       Typedef->getDecl()->getDeclContext()))
      return false;
    Under = T.getSingleStepDesugaredType(Context);
    if (Under == T)
      return T->isIntegerType() && !T->isBooleanType() && !T->isEnumeralType();
  }
  return false;
}

/// Whether \p E is a number, and no handle whose name got lost.
bool AstFacts::isPlainNumber(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return isNumber(Ref->getDecl()->getType().getNonReferenceType(), Context) ||
           Ref->getType()->isUnscopedEnumerationType();
  return isNumber(typeOf(E), Context);
}

/// Whether casts cannot say what CUDA does: HIP's pointers have more bits.
bool AstFacts::isNarrow(QualType Handle) const {
  return Context.getTypeSize(Handle) < Context.getTypeSize(Context.VoidPtrTy);
}

/// Whether \p E computes with handles, as far as casts can say it in HIP.
bool AstFacts::computesWithHandle(const Expr *E) {
  auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  auto IsHandle = [&](const Expr *Operand) {
    return !handleOf(Operand).empty() || computesWithHandle(Operand);
  };
  return Op &&
         (Op->isAdditiveOp() || Op->isBitwiseOp() || Op->isMultiplicativeOp() ||
          Op->isShiftOp()) &&
         (IsHandle(Op->getLHS()) || IsHandle(Op->getRHS()));
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

/// Where \p Loc is written, if that is no part of a macro's definition.
static SourceLocation writtenPlace(SourceLocation Loc,
                                   const SourceManager &SM) {
  while (Loc.isMacroID()) {
    if (!SM.isMacroArgExpansion(Loc))
      return {};
    Loc = SM.getImmediateSpellingLoc(Loc);
  }
  return Loc;
}

void AstFacts::noteHandleCast(const Expr *E, StringRef Type) {
  FactCollector::Place Begin = C.spelling(E->getBeginLoc());
  FactCollector::Place End = C.spelling(E->getEndLoc());
  if (!Begin)
    return;
  if (writtenPlace(E->getBeginLoc(), C.SM).isInvalid() ||
      writtenPlace(E->getEndLoc(), C.SM).isInvalid() || Begin.File != End.File)
    Begin.File->HandleArithmetic.insert(Begin.Offset);
  else
    Begin.File->HandleCasts[{Begin.Offset, End.Offset}] = Type.str();
}

void AstFacts::noteHandleNumber(const Expr *E, StringRef Handle) {
  E = E->IgnoreImpCasts();
  FactCollector::Place Begin = C.spelling(E->getBeginLoc());
  FactCollector::Place End = C.spelling(E->getEndLoc());
  if (Begin)
    Begin.File->HandleNumbers[Begin.Offset] = {
        End.File == Begin.File ? End.Offset : Begin.Offset, Handle.str()};
}

/// A handle that the program computes with and no cast helps.
void AstFacts::noteHandleChange(const Expr *Handle) {
  if (isNarrow(Handle->getType()))
    return noteHandleNumber(Handle, handleOf(Handle));
  if (FactCollector::Place P =
          C.spelling(Handle->IgnoreImpCasts()->getBeginLoc()))
    P.File->HandleArithmetic.insert(P.Offset);
}

/// \p E, a handle, is wanted as a number.
void AstFacts::noteNumberOf(const Expr *E) {
  if (isNarrow(E->IgnoreParenImpCasts()->getType()))
    noteHandleNumber(E, handleOf(E));
  else
    noteHandleCast(E->IgnoreImpCasts(), "");
}

/// \p E, a number, is wanted as a handle of type \p Handle.
void AstFacts::noteHandleFrom(const Expr *E, QualType Handle) {
  // A number that no handle has means none, whatever its bits are.
  Expr::EvalResult Result;
  bool IsNegative = !E->isValueDependent() &&
                    E->EvaluateAsInt(Result, Context) &&
                    Result.Val.getInt().isNegative();
  // A cast to a pointer is no constant expression.
  bool IsConstant = CurrentVariable && CurrentVariable->isConstexpr();
  if (isNarrow(Handle) && (!IsNegative || IsConstant))
    noteHandleNumber(E, handleName(Handle));
  else
    noteHandleCast(E->IgnoreImpCasts(), handleName(Handle));
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

void AstFacts::noteHandleComparison(const BinaryOperator *E) {
  for (const auto &[Handle, Other] : {std::pair(E->getLHS(), E->getRHS()),
                                      std::pair(E->getRHS(), E->getLHS())}) {
    if (handleOf(Handle).empty() || !handleOf(Other).empty() ||
        !(isPlainNumber(Other) || computesWithHandle(Other)))
      continue;
    if (!E->isEqualityOp())
      noteNumberOf(Handle);
    else if (Other->isNullPointerConstant(Context,
                                          Expr::NPC_ValueDependentIsNotNull))
      continue;
    else if (isNarrow(Handle->IgnoreParenImpCasts()->getType()))
      noteHandleFrom(Other, Handle->IgnoreParenImpCasts()->getType());
    else
      noteNumberOf(Handle);
  }
}

void AstFacts::noteHandles(const BinaryOperator *E) {
  if (E->isComparisonOp())
    noteHandleComparison(E);
  for (const Expr *Operand : {E->getLHS(), E->getRHS()}) {
    if (handleOf(Operand).empty())
      continue;
    if (E->isCompoundAssignmentOp())
      noteHandleChange(Operand);
    else if (computesWithHandle(E))
      noteNumberOf(Operand);
  }
}

void AstFacts::noteHandles(const UnaryOperator *E) {
  const Expr *Operand = E->getSubExpr();
  if (!E->isIncrementDecrementOp() && !E->isArithmeticOp())
    return;
  if (E->getOpcode() == UO_LNot || handleOf(Operand).empty())
    return;
  if (E->isIncrementDecrementOp())
    noteHandleChange(Operand);
  else
    noteNumberOf(Operand);
}

void AstFacts::noteHandleFlow(QualType To, const Expr *From) {
  if (!From || To.isNull() || isa<InitListExpr>(From) ||
      From->IgnoreParenImpCasts()->getType().isNull())
    return;
  if (auto *Choice =
          dyn_cast<ConditionalOperator>(From->IgnoreParenImpCasts())) {
    noteHandleFlow(To, Choice->getTrueExpr());
    noteHandleFlow(To, Choice->getFalseExpr());
    return;
  }
  const Expr *Value = From->IgnoreParenImpCasts();
  bool IsAlias = To->isLValueReferenceType() &&
                 !To.getNonReferenceType().isConstQualified();
  if (To->isPointerType() || IsAlias) {
    QualType Target = To->getPointeeType(), Source = Value->getType();
    if (To->isPointerType())
      Source = Source->isPointerType() ? Source->getPointeeType() : QualType();
    bool IsHandle = !handleName(Target).empty();
    if (!Source.isNull() && isNumber(IsHandle ? Source : Target, Context) &&
        !handleName(IsHandle ? Target : Source).empty() &&
        handleName(IsHandle ? Source : Target).empty())
      noteHandleAlias(From, IsHandle ? Target : Source);
    return;
  }
  To = To.getNonReferenceType();
  StringRef Wanted = handleName(To), Given = handleOf(Value);
  if (!Wanted.empty()) {
    if (Given.empty() && (isPlainNumber(Value) || computesWithHandle(Value)) &&
        !From->isNullPointerConstant(Context,
                                     Expr::NPC_ValueDependentIsNotNull))
      noteHandleFrom(From, To);
  } else if (!Given.empty() &&
             (isNumber(To, Context) || To->isRealFloatingType())) {
    noteNumberOf(From);
  }
}

/// Something of type \p Handle and a number have one place in memory.
void AstFacts::noteHandleAlias(const Expr *E, QualType Handle) {
  if (isNarrow(Handle))
    return noteHandleNumber(E, handleName(Handle));
  E = E->IgnoreParenImpCasts();
  if (auto *Address = dyn_cast<UnaryOperator>(E);
      Address && Address->getOpcode() == UO_AddrOf)
    E = Address->getSubExpr();
  if (FactCollector::Place P = C.spelling(E->getBeginLoc()))
    P.File->HandleArithmetic.insert(P.Offset);
}

/// Whether cuFFT's function \p Name, whose parameters are not declared, begins
/// them with a plan or the address of one.
static bool takesPlan(StringRef Name) {
  return Name.consume_front("cufft") && !Name.starts_with("Estimate") &&
         !Name.starts_with("Get");
}

/// \p Arg stands where a library takes a plan or the address of one.
void AstFacts::notePlan(const Expr *Arg) {
  const Expr *Value = Arg->IgnoreParenImpCasts();
  QualType T = Value->getType();
  bool IsAddress = !T.isNull() && T->isPointerType();
  if (T.isNull() || T->isDependentType() ||
      !(IsAddress ? handleName(T->getPointeeType()) : handleOf(Value)).empty())
    return;
  if (IsAddress ? isNumber(T->getPointeeType(), Context) : isPlainNumber(Value))
    noteHandleNumber(Arg, "cufftHandle");
}

/// Whether parameter \p I of \p Callee is a `T &&` that its argument decides
/// on.
static bool isDeduced(const FunctionDecl *Callee, unsigned I) {
  const FunctionTemplateDecl *Template = Callee->getPrimaryTemplate();
  if (!Template)
    return false;
  auto Params = Template->getTemplatedDecl()->parameters();
  QualType T = Params[std::min<size_t>(I, Params.size() - 1)]->getType();
  if (auto *Pack = T->getAs<PackExpansionType>())
    T = Pack->getPattern();
  return T->isRValueReferenceType() &&
         isa<TemplateTypeParmType>(T.getNonReferenceType().getTypePtr());
}

/// The function that \p E, a call in a template, has to be one of where its
/// arguments bring no other: the only one of the name.
static const FunctionDecl *onlyCandidate(const CallExpr *E) {
  auto *Overloads = dyn_cast<OverloadExpr>(E->getCallee()->IgnoreParens());
  if (!Overloads || isa<UnresolvedMemberExpr>(Overloads) ||
      Overloads->getNumDecls() != 1)
    return nullptr;
  const NamedDecl *D = (*Overloads->decls_begin())->getUnderlyingDecl();
  if (auto *Template = dyn_cast<FunctionTemplateDecl>(D))
    D = Template->getTemplatedDecl();
  return dyn_cast<FunctionDecl>(D);
}

/// Whether \p E, a call in a template, may be one of a function that takes a
/// handle: a member, or one of several.
static bool mayTakeHandles(const CallExpr *E,
                           llvm::function_ref<bool(QualType)> IsHandle) {
  const Expr *Callee = E->getCallee()->IgnoreParens();
  if (isa<UnresolvedMemberExpr, CXXDependentScopeMemberExpr>(Callee))
    return true;
  auto *Overloads = dyn_cast<OverloadExpr>(Callee);
  return Overloads && llvm::any_of(Overloads->decls(), [&](const NamedDecl *D) {
           auto *Function = D->getUnderlyingDecl()->getAsFunction();
           return Function &&
                  llvm::any_of(Function->parameters(), [&](const auto *P) {
                    return IsHandle(P->getType().getNonReferenceType());
                  });
         });
}

void AstFacts::noteHandleFlows(const CallExpr *E) {
  noteWideNumber(C, E, nullptr);
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee || E->isTypeDependent()) {
    Callee = onlyCandidate(E);
    // Which of several it calls, an instance decides.
    if (!Callee &&
        mayTakeHandles(E, [&](QualType T) { return !handleName(T).empty(); }))
      for (const Expr *Arg : E->arguments())
        if (computesWithHandle(Arg))
          if (FactCollector::Place P = C.spelling(Arg->getBeginLoc()))
            P.File->HandleArithmetic.insert(P.Offset);
    if (!Callee)
      return;
  }
  // The libraries' functions that are known by name only take anything.
  if (Callee->isVariadic() && Callee->getNumParams() == 0) {
    if (Callee->getIdentifier() && E->getNumArgs() &&
        takesPlan(Callee->getName()) && originOf(Callee) == Origin::Cuda)
      notePlan(E->getArg(0));
    return;
  }
  bool IsOperator = isa<CXXOperatorCallExpr>(E) && isa<CXXMethodDecl>(Callee);
  unsigned Object = IsOperator ? 1 : 0;
  auto *Member = dyn_cast<CXXMemberCallExpr>(E);
  const Expr *Of = Member       ? Member->getImplicitObjectArgument()
                   : IsOperator ? E->getArg(0)
                                : nullptr;
  for (unsigned I = Object; I < E->getNumArgs(); ++I)
    if (I - Object < Callee->getNumParams()) {
      if (isDeduced(Callee, I - Object))
        continue;
      QualType To = Callee->getParamDecl(I - Object)->getType();
      noteHandleFlow(Of ? asWritten(To, Of) : To, E->getArg(I));
    } else // printed
      noteHandleFlow(Context.UnsignedLongLongTy, E->getArg(I));
}

const Expr *cu2x::frontend::otherHalf(const CXXConstructExpr *E) {
  const CXXConstructorDecl *Made = E->getConstructor();
  StringRef To = Made->getParent()->getIdentifier()
                     ? Made->getParent()->getName()
                     : StringRef();
  StringRef From = To == "__half"          ? "__nv_bfloat16"
                   : To == "__nv_bfloat16" ? "__half"
                                           : "";
  if (From.empty() || E->getNumArgs() == 0)
    return nullptr;
  auto IsFrom = [&](const CXXRecordDecl *Class) {
    return Class && Class->getIdentifier() && Class->getName() == From;
  };
  // In later headers a constructor does it.
  QualType Param = Made->getParamDecl(0)->getType().getNonReferenceType();
  if (IsFrom(Param->getAsCXXRecordDecl())) {
    const Expr *Value = E->getArg(0)->IgnoreImplicit();
    auto *Copy = dyn_cast<CXXConstructExpr>(Value);
    return Copy && Copy->getConstructor()->isCopyOrMoveConstructor()
               ? Copy->getArg(0)->IgnoreImplicit()
               : Value;
  }
  auto *Call = dyn_cast<CXXMemberCallExpr>(E->getArg(0)->IgnoreParenImpCasts());
  return Call && Param->isSpecificBuiltinType(BuiltinType::Float) &&
                 isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()) &&
                 IsFrom(Call->getMethodDecl()->getParent())
             ? Call->getImplicitObjectArgument()->IgnoreImpCasts()
             : nullptr;
}

void cu2x::frontend::noteWideNumber(FactCollector &Collector, const Expr *E,
                                    const FunctionDecl *Instance) {
  const CXXMethodDecl *To = nullptr;
  const Expr *Value = nullptr;
  if (auto *Made = dyn_cast<CXXConstructExpr>(E); Made && Made->getNumArgs()) {
    To = Made->getConstructor();
    Value = Made->getArg(0);
  } else if (auto *Call = dyn_cast<CXXOperatorCallExpr>(E);
             Call && Call->getOperator() == OO_Equal) {
    To = dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
    Value = Call->getArg(1);
  }
  if (!To || To->getNumParams() == 0 || !To->getParent()->getIdentifier() ||
      To->getParent()->getName() != "__nv_bfloat16")
    return;
  QualType Param = To->getParamDecl(0)->getType();
  if (!Param->isIntegerType() || To->getASTContext().getTypeSize(Param) != 64)
    return;
  FactCollector::Place P = Collector.spelling(Value->getBeginLoc());
  if (!P)
    P = Collector.expansion(Value->getBeginLoc());
  if (!P)
    return;
  std::string Between =
      "from '" + Param.getUnqualifiedType().getAsString() + "' to bfloat16";
  if (Instance)
    Between += ", which '" + nameOfInstance(Instance) + "' makes";
  P.File->OddConversions.try_emplace(P.Offset, std::move(Between));
}

void AstFacts::noteHandleFlows(const CXXConstructExpr *E) {
  noteWideNumber(C, E, nullptr);
  const CXXConstructorDecl *Made = E->getConstructor();
  if (const Expr *Value = otherHalf(E))
    noteHandleCast(Value, "float");
  for (unsigned I = 0; I < E->getNumArgs() && I < Made->getNumParams(); ++I)
    if (!isDeduced(Made, I))
      noteHandleFlow(asWritten(Made->getParamDecl(I)->getType(), E->getType()),
                     E->getArg(I));
}

void AstFacts::noteHandleFlows(const InitListExpr *List) {
  QualType T = List->getType();
  unsigned I = 0;
  if (const RecordDecl *Record = T->getAsRecordDecl()) {
    if (Record->isUnion() || (isa<CXXRecordDecl>(Record) &&
                              cast<CXXRecordDecl>(Record)->getNumBases()))
      return;
    for (const FieldDecl *Field : Record->fields())
      if (!Field->isUnnamedBitField() && I < List->getNumInits())
        noteHandleFlow(Field->getType(), List->getInit(I++));
  } else {
    if (T->isArrayType())
      T = Context.getBaseElementType(T);
    // What a long list of numbers holds does not become a handle.
    for (const Expr *Init : List->inits().take_front(64))
      noteHandleFlow(T, Init);
  }
}

void AstFacts::noteHandleCastOf(const ExplicitCastExpr *E) {
  const Expr *From = E->getSubExpr();
  QualType To = E->getTypeAsWritten(),
           Type = From->IgnoreParenImpCasts()->getType();
  if (Type.isNull() || To->isDependentType() || Type->isDependentType())
    return;
  if (To->isPointerType() && Type->isPointerType()) {
    // Of as many bits, they may share memory.
    QualType A = To->getPointeeType(), B = Type->getPointeeType();
    for (const auto &[Handle, Other] : {std::pair(A, B), std::pair(B, A)})
      if (!handleName(Handle).empty() && handleName(Other).empty() &&
          isNarrow(Handle) && !Other->isCharType() && isNumber(Other, Context))
        noteHandleNumber(From, handleName(Handle));
    return;
  }
  bool IsStatic = isa<CXXStaticCastExpr>(E);
  if (!handleName(To).empty()) {
    // Without the name of the function it is as in C, where all bits stay.
    if (IsStatic || isNarrow(To))
      noteHandleFlow(To, From);
  } else if (!handleOf(From).empty() && !To->isBooleanType() &&
             (IsStatic || isNarrow(Type) || To->isRealFloatingType() ||
              (To->isIntegerType() &&
               Context.getTypeSize(To) < Context.getTypeSize(Type)))) {
    noteHandleFlow(To, From);
  }
}
