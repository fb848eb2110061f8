//===- EnumZeros.cpp - Enumerations that begin as zero --------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where C++ makes objects zero, an enumeration gets the value whose number is
// zero. No name says so in the text.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

/// Calls \p Note with the enumerations that are zero in a value of type \p T
/// that is.
static void forEachEnumIn(QualType T, const ASTContext &Context,
                          llvm::function_ref<void(const EnumDecl *)> Note) {
  if (T.isNull() || T->isDependentType())
    return;
  T = Context.getBaseElementType(T);
  if (auto *Enum = T->getAs<EnumType>())
    return Note(Enum->getDecl());
  const RecordDecl *Record = T->getAsRecordDecl();
  if (!Record || !(Record = Record->getDefinition()))
    return;
  if (auto *Class = dyn_cast<CXXRecordDecl>(Record)) {
    if (Class->hasUserProvidedDefaultConstructor())
      return;
    for (const CXXBaseSpecifier &Base : Class->bases())
      forEachEnumIn(Base.getType(), Context, Note);
  }
  for (const FieldDecl *Field : Record->fields()) {
    if (!Field->hasInClassInitializer())
      forEachEnumIn(Field->getType(), Context, Note);
    if (Record->isUnion())
      break;
  }
}

void AstFacts::addEnumZero(QualType T, SourceLocation At,
                           EnumZero::Place Where) {
  forEachEnumIn(T, Context, [&](const EnumDecl *Enum) {
    if (originOf(Enum) != Origin::Cuda)
      return;
    auto Zero = llvm::find_if(Enum->enumerators(), [](EnumConstantDecl *D) {
      return D->getInitVal().isZero();
    });
    // Other uses of a macro may have other types.
    FactCollector::Place P = At.isMacroID() ? C.expansion(At) : C.spelling(At);
    if (Zero == Enum->enumerator_end() || !P)
      return;
    EnumZero::Value Value{nameOf(Enum).str(), Zero->getName().str()};
    auto [Known, IsNew] = P.File->EnumZeros.try_emplace(P.Offset);
    EnumZero &Fact = Known->second;
    if (IsNew)
      Fact.Where =
          T->isEnumeralType() && !At.isMacroID() ? Where : EnumZero::Elsewhere;
    if (!llvm::is_contained(Fact.Values, Value))
      Fact.Values.push_back(Value);
  });
}

void AstFacts::noteZerosIn(const InitListExpr *E) {
  const InitListExpr *Written = E;
  if (E->isSemanticForm() && E->getSyntacticForm())
    Written = E->getSyntacticForm();
  else if (!E->isSemanticForm() && E->getSemanticForm())
    E = E->getSemanticForm();
  if (E->getType().isNull() || E->getType()->isDependentType())
    return;
  if (E->getNumInits() == 0 && E->getType()->isEnumeralType())
    addEnumZero(E->getType(), E->getRBraceLoc(), EnumZero::Inside);
  noteUnwritten(E, Written);
  noteIntFlows(E);
  noteHandleFlows(E);
  noteVectorList(E, Written, /*HasBraces=*/true);
}

bool AstFacts::isWrittenIn(const InitListExpr *E, const InitListExpr *Written) {
  return llvm::any_of(Written->inits(), [&](const Expr *Init) {
    auto *Designated = dyn_cast_or_null<DesignatedInitExpr>(Init);
    auto *List = dyn_cast_or_null<InitListExpr>(
        Designated ? Designated->getInit() : Init);
    return List && (List == E || List->getSemanticForm() == E);
  });
}

void AstFacts::noteUnwritten(const InitListExpr *E,
                             const InitListExpr *Written) {
  SourceLocation Brace = Written->getLBraceLoc();
  if (E->hasArrayFiller() && isa<ImplicitValueInitExpr>(E->getArrayFiller()))
    addEnumZero(E->getArrayFiller()->getType(), Brace, EnumZero::Elsewhere);
  if (E->hasArrayFiller() && isa<InitListExpr>(E->getArrayFiller()))
    noteUnwritten(cast<InitListExpr>(E->getArrayFiller()), Written);
  for (const Expr *Init : E->inits()) {
    if (!Init)
      continue;
    if (isa<ImplicitValueInitExpr>(Init))
      addEnumZero(Init->getType(), Brace, EnumZero::Elsewhere);
    // Without braces of its own.
    else if (auto *List = dyn_cast<InitListExpr>(Init);
             List && !isWrittenIn(List, Written))
      noteUnwritten(List, Written);
  }
}

bool AstFacts::VisitCXXScalarValueInitExpr(CXXScalarValueInitExpr *E) {
  addEnumZero(E->getType(), E->getRParenLoc(), EnumZero::Inside);
  return true;
}

bool AstFacts::VisitCXXNewExpr(CXXNewExpr *E) {
  if (const Expr *Init = E->getInitializer();
      Init && isa<ImplicitValueInitExpr>(Init))
    addEnumZero(E->getAllocatedType(), E->getDirectInitRange().getEnd(),
                E->isArray() ? EnumZero::Elsewhere : EnumZero::Inside);
  return true;
}

/// Functions that make memory zero: which argument is its address, or -1 where
/// the result is, and which one has to be zero.
static bool zeroedBy(StringRef Name, int &Address, int &Value) {
  Address = 0;
  Value = 1;
  if (Name == "calloc") {
    Address = Value = -1;
    return true;
  }
  if (Name == "bzero") {
    Value = -1;
    return true;
  }
  return Name == "memset" || Name == "cudaMemset" || Name == "cudaMemsetAsync";
}

void AstFacts::noteZeroedMemory(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee || E->isTypeDependent())
    return;
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(E))
    return noteZeroElements(Member->getImplicitObjectArgument(), E);
  int Address, Value;
  if (!Callee->getIdentifier() ||
      !zeroedBy(Callee->getName(), Address, Value) ||
      originOf(Callee) == Origin::User || E->getNumArgs() < 2)
    return;
  Expr::EvalResult Result;
  if (Value >= 0 && (E->getArg(Value)->isValueDependent() ||
                     !E->getArg(Value)->EvaluateAsInt(Result, Context) ||
                     !Result.Val.getInt().isZero()))
    return;
  QualType T;
  if (Address >= 0) {
    T = E->getArg(Address)->IgnoreParenCasts()->getType();
  } else {
    for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
      if (auto *Cast = dyn_cast<ExplicitCastExpr>(P))
        T = Cast->getType();
      if (!isa<ImplicitCastExpr, ParenExpr>(P))
        break;
    }
  }
  if (T.isNull() || T->isDependentType())
    return;
  if (T->isPointerType())
    addEnumZero(T->getPointeeType(), E->getBeginLoc(), EnumZero::Elsewhere);
  else if (T->isArrayType())
    addEnumZero(T, E->getBeginLoc(), EnumZero::Elsewhere);
}

/// The type of the elements of \p T, a container of the C++ library that makes
/// them zero where it is told no more than how many there are.
static QualType elementOf(QualType T) {
  const RecordDecl *Record = T.isNull() ? nullptr : T->getAsRecordDecl();
  auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(Record);
  if (!Class || !Class->isInStdNamespace() ||
      !(Class->getName() == "vector" || Class->getName() == "deque" ||
        Class->getName() == "list") ||
      Class->getTemplateArgs().size() == 0 ||
      Class->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Class->getTemplateArgs()[0].getAsType();
}

void AstFacts::noteZeroElements(const Expr *Object, const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee->getIdentifier())
    return;
  if ((Callee->getName() == "resize" && Callee->getNumParams() == 1) ||
      (Callee->getName().starts_with("emplace_") && E->getNumArgs() == 0))
    addEnumZero(
        elementOf(Object->getType().getNonReferenceType()),
        cast<MemberExpr>(E->getCallee()->IgnoreParens())->getMemberLoc(),
        EnumZero::Elsewhere);
}

bool AstFacts::VisitCXXConstructExpr(CXXConstructExpr *E) {
  // A number of elements, and an allocator.
  if (const CXXConstructorDecl *Made = E->getConstructor();
      Made->isExplicit() && E->getNumArgs() &&
      E->getArg(0)->getType()->isIntegerType() &&
      (E->getNumArgs() == 1 || isa<CXXDefaultArgExpr>(E->getArg(1))))
    addEnumZero(elementOf(E->getType()), E->getBeginLoc(), EnumZero::Elsewhere);
  if (E->requiresZeroInitialization())
    addEnumZero(E->getType(), E->getBeginLoc(), EnumZero::Elsewhere);
  if (InHost || !InDevice)
    Folded.noteCall(E->getConstructor());
  noteIntFlows(E);
  noteHandleFlows(E);
  return true;
}

void AstFacts::noteZeroVariable(const VarDecl *D) {
  // Nothing makes shared memory zero.
  if (!D->hasGlobalStorage() || D->hasAttr<CUDASharedAttr>() ||
      D->isThisDeclarationADefinition() == VarDecl::DeclarationOnly)
    return;
  if (const Expr *Init = D->getAnyInitializer()) {
    auto *Made = dyn_cast<CXXConstructExpr>(Init);
    if (!Made || Made->getNumArgs() || Made->isListInitialization())
      return;
  }
  bool IsDefinition = D->isThisDeclarationADefinition() == VarDecl::Definition;
  addEnumZero(D->getType(), D->getLocation(),
              IsDefinition ? EnumZero::Behind : EnumZero::Elsewhere);
}
