//===- AstFacts.cpp - Facts from the AST ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"
#include "FixedAddress.h"
#include "MaskFlow.h"
#include "PublicName.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Visits what is written in the wanted files once: no instantiations, no
/// implicit code, no declarations of other headers.
class AstFacts : public RecursiveASTVisitor<AstFacts> {
  using Base = RecursiveASTVisitor<AstFacts>;

public:
  AstFacts(FactCollector &Collector, ASTContext &Context)
      : C(Collector), Context(Context),
        HasMasks(Collector.Request.Text.contains("_sync") ||
                 Collector.Request.Text.contains("ballot") ||
                 Collector.Request.Text.contains("__activemask")) {}

  void run();

  bool dataTraverseStmtPre(Stmt *S) {
    Parents.push_back(S);
    return true;
  }
  bool dataTraverseStmtPost(Stmt *) {
    Parents.pop_back();
    return true;
  }
  bool TraverseVarDecl(VarDecl *D) {
    llvm::SaveAndRestore<const VarDecl *> Saved(CurrentVariable, D);
    return Base::TraverseVarDecl(D);
  }
  bool TraverseLambdaExpr(LambdaExpr *E) {
    llvm::SaveAndRestore<const FunctionDecl *> Saved(CurrentFunction,
                                                     E->getCallOperator());
    return Base::TraverseLambdaExpr(E);
  }

  bool TraverseFunctionDecl(FunctionDecl *D) {
    return inFunction(D, [&] { return Base::TraverseFunctionDecl(D); });
  }
  bool TraverseCXXMethodDecl(CXXMethodDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXMethodDecl(D); });
  }
  bool TraverseCXXConstructorDecl(CXXConstructorDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXConstructorDecl(D); });
  }
  bool TraverseNestedNameSpecifierLoc(NestedNameSpecifierLoc NNS);
  bool TraverseTemplateArgumentLoc(const TemplateArgumentLoc &Arg);
  bool TraverseConstructorInitializer(CXXCtorInitializer *Init);
  // The semantic form repeats the names of the syntactic one.
  bool TraverseInitListExpr(InitListExpr *E, DataRecursionQueue *Q = nullptr) {
    InitListExpr *Syntactic = E->isSemanticForm() ? E->getSyntacticForm() : E;
    noteInitList(E);
    return TraverseSynOrSemInitListExpr(Syntactic ? Syntactic : E, Q);
  }

  bool VisitNamedDecl(NamedDecl *D);
  bool VisitCXXRecordDecl(CXXRecordDecl *D) {
    if (D->isThisDeclarationADefinition())
      noteMembers(D, D->getSourceRange());
    return true;
  }
  bool VisitNamespaceDecl(NamespaceDecl *D);
  bool VisitUsingDirectiveDecl(UsingDirectiveDecl *D) {
    note(D->getIdentLocation(), D->getNominatedNamespaceAsWritten());
    return true;
  }
  bool VisitNamespaceAliasDecl(NamespaceAliasDecl *D) {
    note(D->getTargetNameLoc(), D->getAliasedNamespace());
    return true;
  }
  bool VisitUsingDecl(UsingDecl *D) {
    for (UsingShadowDecl *S : D->shadows())
      note(D->getNameInfo().getLoc(), S->getTargetDecl());
    return true;
  }
  bool VisitVarDecl(VarDecl *D);
  bool VisitExplicitCastExpr(ExplicitCastExpr *E);
  bool VisitCastExpr(CastExpr *E);
  bool VisitFieldDecl(FieldDecl *D);
  bool VisitArraySubscriptExpr(ArraySubscriptExpr *E) {
    noteEnumUse(E->getIdx());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *E) {
    // An argument that is an enumeration for the function as well is none.
    if (E->getOperator() == OO_Subscript && E->getNumArgs() == 2 &&
        E->getArg(1)->getType()->isIntegerType() &&
        !E->getArg(1)->getType()->isEnumeralType())
      noteEnumUse(E->getArg(1));
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *E) {
    if (E->isArithmeticOp() && E->getOpcode() != UO_LNot)
      noteEnumUse(E->getSubExpr());
    return true;
  }
  bool VisitSwitchStmt(SwitchStmt *S);

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    note(E->getLocation(), E->getFoundDecl());
    if (auto *Var = dyn_cast<VarDecl>(E->getDecl())) {
      if (Var->hasAttr<CUDADeviceAttr>() || Var->hasAttr<CUDAConstantAttr>())
        noteDeviceVariable(E->getLocation());
      if (HasMasks)
        noteFlow(E, Var);
    }
    return true;
  }
  bool VisitMemberExpr(MemberExpr *E) {
    note(E->getMemberLoc(), E->getMemberDecl());
    FactCollector::Place Member = C.spelling(E->getMemberLoc());
    FactCollector::Place Object = C.spelling(E->getBeginLoc());
    if (Member && Member.File == Object.File &&
        originOf(E->getMemberDecl()) == Origin::Cuda) {
      NameFact &Fact = Member.File->Names[Member.Offset];
      Fact.Object = Object.Offset;
      Fact.IsConstant = E->getType().isConstQualified();
      Fact.IsTemporary = !E->isLValue();
    }
    return true;
  }
  bool VisitOverloadExpr(OverloadExpr *E) {
    for (NamedDecl *D : E->decls())
      note(E->getNameLoc(), D);
    return true;
  }
  // A label is nobody's but the program's, and hides nothing.
  bool VisitLabelStmt(LabelStmt *S) {
    note(S->getIdentLoc(), S->getDecl());
    return true;
  }
  bool VisitGotoStmt(GotoStmt *S) {
    note(S->getLabelLoc(), S->getLabel());
    return true;
  }
  bool VisitAddrLabelExpr(AddrLabelExpr *E) {
    note(E->getLabelLoc(), E->getLabel());
    return true;
  }
  bool VisitDesignatedInitExpr(DesignatedInitExpr *E);
  bool VisitOffsetOfExpr(OffsetOfExpr *E);
  bool VisitCallExpr(CallExpr *E);
  bool VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E);
  bool VisitBinaryOperator(BinaryOperator *E);
  bool VisitAsmStmt(AsmStmt *S) {
    if (FactCollector::Place P = C.spelling(S->getAsmLoc()))
      P.File->Assembly[P.Offset] = InDevice;
    return true;
  }

  bool VisitTypedefTypeLoc(TypedefTypeLoc L) {
    note(L.getNameLoc(), L.getDecl());
    return true;
  }
  bool VisitUsingTypeLoc(UsingTypeLoc L) {
    note(L.getNameLoc(), L.getDecl()->getTargetDecl());
    return true;
  }
  bool VisitTagTypeLoc(TagTypeLoc L) {
    note(L.getNameLoc(), L.getDecl());
    return true;
  }
  bool VisitTemplateSpecializationTypeLoc(TemplateSpecializationTypeLoc L) {
    noteTemplate(L.getTemplateNameLoc(), L.getTypePtr()->getTemplateName());
    return true;
  }
  bool VisitDeducedTemplateSpecializationTypeLoc(
      DeducedTemplateSpecializationTypeLoc L) {
    noteTemplate(L.getTemplateNameLoc(), L.getTypePtr()->getTemplateName());
    return true;
  }

private:
  template <typename Fn> bool inFunction(FunctionDecl *D, Fn Traverse) {
    llvm::SaveAndRestore<const FunctionDecl *> SavedFunction(CurrentFunction,
                                                             D);
    llvm::SaveAndRestore<bool> Saved(
        InDevice, D->hasAttr<CUDADeviceAttr>() || D->hasAttr<CUDAGlobalAttr>());
    llvm::SaveAndRestore<bool> SavedHost(
        InHost, !InDevice || D->hasAttr<CUDAHostAttr>());
    if (auto *Method = dyn_cast<CXXMethodDecl>(D); Method && D->isOutOfLine())
      noteMembers(Method->getParent(), D->getSourceRange());
    return Traverse();
  }
  void note(SourceLocation Loc, const NamedDecl *D);
  /// Notes the name of \p D, of a header whose facts are not wanted.
  void noteUnseen(Decl *D);
  void noteUserName(const NamedDecl *D);
  /// A declaration of \p D that may stand in the way of a name of HIP.
  void noteHipName(const NamedDecl *D);
  /// Adds \p Kind \p D to the names that HIP may have in \p Range.
  void addHipName(const NamedDecl *D, SourceRange Range, StringRef Kind);
  /// Notes members of \p Class and its bases that are seen in \p Range.
  void noteMembers(const CXXRecordDecl *Class, SourceRange Range);
  void noteDeviceVariable(SourceLocation Loc);
  void noteTemplate(SourceLocation Loc, TemplateName Name) {
    if (TemplateDecl *D = Name.getAsTemplateDecl())
      note(Loc, D);
  }
  void noteInitList(const InitListExpr *E);
  StringRef handleMade(const Expr *&Outer) const;
  void noteHandleCast(const Expr *E, StringRef Type);
  void noteHandles(const BinaryOperator *E);
  /// The CUDA enumeration that \p E is a value of, through casts to integers.
  const EnumDecl *cudaEnumOf(const Expr *E);
  void noteEnumNumber(const Expr *Number, const EnumDecl *Enum);
  /// Notes that the number of \p Value counts, where it is one of a CUDA
  /// enumeration's.
  void noteEnumUse(const Expr *Value, bool IsTruth = false);
  void addEnumNumber(const Expr *Number, const EnumDecl *Enum, EnumNumber Fact);
  void noteMask(const VarDecl *D);
  void noteMaskUse(const Expr *Arg);
  /// Notes what becomes of the value of \p E, the use of a variable or, with a
  /// null \p Var, a call.
  void noteFlow(const Expr *E, const VarDecl *Var);
  void noteUse(const ValueUse &Use, const VarDecl *Var);
  void noteBitCount(const Expr *Arg, BitCount &Count);
  Origin originOf(const NamedDecl *D);
  bool isDefinedByUser(const NamedDecl *D);
  static const NamedDecl *pattern(const NamedDecl *D);
  ArgFact classify(const Expr *Arg);

  FactCollector &C;
  ASTContext &Context;
  bool InDevice = false;
  bool InHost = true;
  /// Warp functions are used, so that the ways of masks are worth following.
  const bool HasMasks;
  llvm::SmallVector<const Stmt *, 32> Parents;
  const VarDecl *CurrentVariable = nullptr;
  const FunctionDecl *CurrentFunction = nullptr;
};

} // namespace

void AstFacts::run() {
  // Limit the walk to declarations that begin in wanted files; the headers'
  // thousands are passed over by one look at their location.
  for (Decl *D : Context.getTranslationUnitDecl()->decls()) {
    SourceLocation Loc = D->getLocation();
    if (Loc.isInvalid() || D->isImplicit())
      continue;
    if (C.expansion(Loc) || C.expansion(D->getBeginLoc()) ||
        C.expansion(D->getEndLoc()))
      TraverseDecl(D);
    else if (C.originOf(Loc) == Origin::User)
      noteUnseen(D);
  }
}

void AstFacts::noteUnseen(Decl *D) {
  if (auto *Block = dyn_cast<LinkageSpecDecl>(D))
    for (Decl *Inner : Block->decls())
      noteUnseen(Inner);
  auto *Named = dyn_cast<NamedDecl>(D);
  if (!Named || !Named->getIdentifier())
    return;
  noteUserName(Named);
  noteHipName(Named);
}

void AstFacts::noteUserName(const NamedDecl *D) {
  StringRef Name = D->getName();
  bool IsPasted =
      D->getLocation().isMacroID() &&
      C.SM.isWrittenInScratchSpace(C.SM.getSpellingLoc(D->getLocation()));
  bool IsNew = C.Facts.UserNames.insert(Name).second;
  if (!IsPasted)
    C.Facts.PastedNames.erase(Name);
  else if (IsNew)
    C.Facts.PastedNames.insert(Name);
}

void AstFacts::addHipName(const NamedDecl *D, SourceRange Range,
                          StringRef Kind) {
  if (!D->getIdentifier() || !C.mayBeHip(D->getName(), D->getLocation()))
    return;
  FactCollector::Place Begin = C.expansion(Range.getBegin());
  FactCollector::Place End = C.expansion(Range.getEnd());
  if (Begin && Begin.File == End.File)
    Begin.File->HipNames.push_back(
        {D->getName().str(), Begin.Offset, End.Offset, Kind.str()});
}

void AstFacts::noteMembers(const CXXRecordDecl *Class, SourceRange Range) {
  for (const Decl *D : Class->decls())
    if (auto *Member = dyn_cast<NamedDecl>(D))
      addHipName(Member, Range, "member");
  if (!Class->hasDefinition())
    return;
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl())
      noteMembers(Of->getDefinition() ? Of->getDefinition() : Of, Range);
}

bool AstFacts::VisitNamespaceDecl(NamespaceDecl *D) {
  if (C.originOf(D->getCanonicalDecl()->getLocation()) == Origin::User &&
      !D->isAnonymousNamespace())
    for (const NamespaceDecl *Part : D->redecls())
      for (const Decl *Inner : Part->decls())
        if (auto *Named = dyn_cast<NamedDecl>(Inner))
          addHipName(Named, D->getSourceRange(), "declaration of a namespace");
  return true;
}

/// What is around a declaration inside a function.
static SourceRange blockAround(llvm::ArrayRef<const Stmt *> Parents,
                               const FunctionDecl *Function) {
  for (const Stmt *P : llvm::reverse(Parents))
    if (isa<CompoundStmt, ForStmt, IfStmt, WhileStmt, SwitchStmt,
            CXXForRangeStmt, CXXCatchStmt, LambdaExpr>(P))
      return P->getSourceRange();
  return Function ? Function->getSourceRange() : SourceRange();
}

void AstFacts::noteHipName(const NamedDecl *D) {
  if (!D->getIdentifier() || isa<LabelDecl>(D) ||
      !C.mayBeHip(D->getName(), D->getLocation()))
    return;
  if (isa<ParmVarDecl>(D) || isa<TemplateTypeParmDecl>(D) ||
      isa<NonTypeTemplateParmDecl>(D)) {
    if (CurrentFunction)
      addHipName(D, CurrentFunction->getSourceRange(), "parameter");
    return;
  }
  const DeclContext *Context = D->getDeclContext();
  while (Context->isTransparentContext() || Context->isInlineNamespace() ||
         (isa<NamespaceDecl>(Context) &&
          cast<NamespaceDecl>(Context)->isAnonymousNamespace()))
    Context = Context->getParent();
  if (Context->isFunctionOrMethod())
    addHipName(D, blockAround(Parents, CurrentFunction), "local declaration");
  else if (Context->isTranslationUnit())
    C.Facts.HipGlobals.insert(D->getName());
}

/// The declaration as somebody wrote it.
const NamedDecl *AstFacts::pattern(const NamedDecl *D) {
  if (auto *S = dyn_cast<UsingShadowDecl>(D))
    D = S->getTargetDecl();
  if (auto *S = dyn_cast<ClassTemplateSpecializationDecl>(D))
    return S->getSpecializedTemplate()->getCanonicalDecl();
  if (auto *T = dyn_cast<ClassTemplateDecl>(D))
    return T->getCanonicalDecl();
  if (auto *F = dyn_cast<FunctionDecl>(D)) {
    if (FunctionTemplateDecl *T = F->getPrimaryTemplate())
      return T->getCanonicalDecl();
    if (F->getFriendObjectKind() == Decl::FOK_None)
      return F->getCanonicalDecl();
  }
  if (auto *N = dyn_cast<NamespaceDecl>(D))
    return N->getCanonicalDecl();
  return cast<NamedDecl>(D->getCanonicalDecl());
}

Origin AstFacts::originOf(const NamedDecl *D) {
  return C.originOf(pattern(D)->getLocation());
}

void AstFacts::note(SourceLocation Loc, const NamedDecl *D) {
  if (!D || Loc.isInvalid())
    return;
  // A toolkit's libraries gather names from namespaces that nobody writes; a
  // program's own using-declaration says nothing about the name's scope.
  const NamedDecl *Scoped = D;
  if (auto *Shadow = dyn_cast<UsingShadowDecl>(D)) {
    D = Shadow->getTargetDecl();
    if (C.originOf(Shadow->getLocation()) != Origin::Cuda)
      Scoped = D;
  }
  Origin O = originOf(D);
  std::string Scope;
  if (O == Origin::Cuda)
    if (auto *Parent = dyn_cast_or_null<NamedDecl>(
            Decl::castFromDeclContext(Scoped->getDeclContext())))
      if (auto *Enum = dyn_cast<EnumDecl>(Parent); !Enum || Enum->isScoped())
        Scope = publicName(Parent);
  C.noteName(Loc, O, D->getIdentifier() ? D->getName() : "", Scope);
  // A program that defines a function of CUDA has made the name its own.
  if (O == Origin::Cuda && isDefinedByUser(D))
    C.noteName(Loc, Origin::User, D->getName());
}

void AstFacts::noteDeviceVariable(SourceLocation Loc) {
  if (FactCollector::Place P = C.spelling(Loc))
    P.File->DeviceVariables.insert(P.Offset);
  if (!Loc.isMacroID() || !C.SM.isMacroArgExpansion(Loc))
    return;
  // The parameter in the body, and what stands in the use, which may be a
  // parameter of another macro.
  noteDeviceVariable(C.SM.getImmediateExpansionRange(Loc).getBegin());
  noteDeviceVariable(C.SM.getImmediateSpellingLoc(Loc));
}

bool AstFacts::isDefinedByUser(const NamedDecl *D) {
  const FunctionDecl *Function = D->getAsFunction();
  if (!Function || !Function->getIdentifier())
    return false;
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Function = Pattern;
  const FunctionDecl *Definition = nullptr;
  return Function->isDefined(Definition) &&
         C.originOf(Definition->getLocation()) == Origin::User;
}

bool AstFacts::TraverseNestedNameSpecifierLoc(NestedNameSpecifierLoc NNS) {
  if (NNS && NNS.getNestedNameSpecifier().getKind() ==
                 NestedNameSpecifier::Kind::Namespace)
    note(NNS.getLocalBeginLoc(), NNS.castAsNamespaceAndPrefix().Namespace);
  return Base::TraverseNestedNameSpecifierLoc(NNS);
}

bool AstFacts::TraverseTemplateArgumentLoc(const TemplateArgumentLoc &Arg) {
  if (Arg.getArgument().getKind() == TemplateArgument::Template)
    noteTemplate(Arg.getTemplateNameLoc(), Arg.getArgument().getAsTemplate());
  return Base::TraverseTemplateArgumentLoc(Arg);
}

bool AstFacts::TraverseConstructorInitializer(CXXCtorInitializer *Init) {
  if (Init->isMemberInitializer() && Init->isWritten())
    note(Init->getMemberLocation(), Init->getMember());
  return Base::TraverseConstructorInitializer(Init);
}

bool AstFacts::VisitNamedDecl(NamedDecl *D) {
  // What a using-declaration names is somebody else's.
  if (!D->getIdentifier() ||
      isa<UsingDirectiveDecl, BaseUsingDecl, UsingShadowDecl>(D))
    return true;
  note(D->getLocation(), D);
  if (originOf(D) == Origin::User) {
    noteUserName(D);
    noteHipName(D);
  }
  return true;
}

bool AstFacts::VisitDesignatedInitExpr(DesignatedInitExpr *E) {
  for (const DesignatedInitExpr::Designator &D : E->designators())
    if (D.isFieldDesignator() && D.getFieldDecl())
      note(D.getFieldLoc(), D.getFieldDecl());
  return true;
}

bool AstFacts::VisitOffsetOfExpr(OffsetOfExpr *E) {
  for (unsigned I = 0; I != E->getNumComponents(); ++I)
    if (E->getComponent(I).getKind() == OffsetOfNode::Field)
      note(E->getComponent(I).getEndLoc(), E->getComponent(I).getField());
  return true;
}

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
  // `= {0}` and `= {}` mean the same whatever the order of the fields.
  if (Written->getNumInits() == 1)
    return;
  StringRef Name = Record->getName();
  if (Name.empty())
    if (const TypedefNameDecl *T = Record->getTypedefNameForAnonDecl())
      Name = T->getName();
  if (FactCollector::Place P = C.spelling(Written->getLBraceLoc()))
    P.File->InitLists[P.Offset] = {Name.str(), Written->getNumInits()};
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
  if (T.isNull() || T->isDependentType() || Bare->isTypeDependent() ||
      Bare->isValueDependent())
    return Fact;
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
  }
  if (const TagDecl *Tag = T->getAsTagDecl())
    Fact.TypeName = Tag->getName().str();
  else if (T->isPointerType() && T->getPointeeType()->getAsTagDecl())
    Fact.TypeName = T->getPointeeType()->getAsTagDecl()->getName().str();
  else if (T->isArithmeticType())
    Fact.TypeName = T.getCanonicalType().getUnqualifiedType().getAsString();
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
  return Name == "__popc" || Name == "__ffs" || Name == "__clz" ||
         Name == "__brev";
}

bool AstFacts::VisitCallExpr(CallExpr *E) {
  if (HasMasks && makesLaneMask(E))
    noteFlow(E, nullptr);
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
  llvm::SmallVector<ArgFact, 4> Args;
  for (const Expr *Arg : E->arguments())
    if (!isa<CXXDefaultArgExpr>(Arg))
      Args.push_back(classify(Arg));
  // The body of a macro: only what all of its uses have in common is known.
  if (Fact.Args.size() == Args.size())
    for (size_t I = 0; I < Args.size(); ++I)
      Args[I].keepCommon(Fact.Args[I]);
  Fact.Args = std::move(Args);
  if (Target->getIdentifier() && Target->getName().ends_with("_sync") &&
      E->getNumArgs())
    noteMaskUse(E->getArg(0));
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

bool AstFacts::VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E) {
  if (const CallExpr *Config = E->getConfig())
    if (FactCollector::Place P = C.spelling(Config->getBeginLoc()))
      P.File->Launches[P.Offset] = {InDevice, isTemplateInstance(E)};
  return true;
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

void AstFacts::noteMaskUse(const Expr *Arg) {
  auto *Ref = dyn_cast<DeclRefExpr>(Arg->IgnoreParenImpCasts());
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var)
    return;
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
  FactCollector::Place At = C.spelling(Use.Place->getBeginLoc());
  FactCollector::Place End = C.spelling(Use.Place->getEndLoc());
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

/// What the program gives elements of an array of variable length; null where
/// there is none. GCC takes that in C++; clang reports it and goes on.
static const Expr *fillingOf(const VarDecl *D) {
  const Expr *Init = D->getInit();
  if (!Init || D->getType().isNull() || !D->getType()->isVariableArrayType())
    return nullptr;
  if (auto *Recovery = dyn_cast<RecoveryExpr>(Init)) {
    if (Recovery->subExpressions().empty())
      return nullptr;
    Init = Recovery->subExpressions().front();
  }
  return isa<InitListExpr, StringLiteral>(Init) ? Init : nullptr;
}

/// Whether \p Filling means bytes of zero for each element of \p D.
static bool fillsWithZeros(const VarDecl *D, const Expr *Filling,
                           const ASTContext &Context) {
  QualType Element = Context.getBaseElementType(D->getType());
  auto *List = dyn_cast<InitListExpr>(Filling);
  if (!List || Element->isDependentType() || !Element->isScalarType() ||
      Element->isMemberPointerType() || Element.isConstQualified() ||
      Element.isVolatileQualified() || List->getNumInits() > 1)
    return false;
  if (List->getNumInits() == 0)
    return true;
  auto *First =
      dyn_cast<IntegerLiteral>(List->getInit(0)->IgnoreParenImpCasts());
  return First && First->getValue().isZero();
}

bool AstFacts::VisitVarDecl(VarDecl *D) {
  if (const Expr *Filling = fillingOf(D))
    if (FactCollector::Place P = C.spelling(D->getLocation())) {
      const DeclStmt *Alone =
          Parents.empty() ? nullptr : dyn_cast<DeclStmt>(Parents.back());
      const Stmt *Around =
          Parents.size() < 2 ? nullptr : Parents[Parents.size() - 2];
      P.File->FilledArrays[P.Offset] =
          !InDevice && Alone && Alone->isSingleDecl() && Around &&
          isa<CompoundStmt>(Around) && D->getLocation().isFileID() &&
          fillsWithZeros(D, Filling, Context);
    }
  // With an assembler name it says which register.
  if (D->getStorageClass() == SC_Register && !D->hasAttr<AsmLabelAttr>() &&
      Context.getLangOpts().CPlusPlus17) {
    FactCollector::Place Begin = C.spelling(D->getBeginLoc());
    FactCollector::Place Name = C.spelling(D->getLocation());
    if (Begin && Begin.File == Name.File)
      Begin.File->Registers.insert({Begin.Offset, Name.Offset});
  }
  if (const Expr *Init = D->getInit(); Init && makesLaneMask(Init))
    noteMask(D);
  return true;
}

/// The name of a type that is an integer in CUDA and a pointer in HIP.
static StringRef handleName(QualType T) {
  static const llvm::StringSet<> Names = {
      "CUdeviceptr",     "CUdeviceptr_v1",      "CUdeviceptr_v2",
      "CUtexObject",     "CUsurfObject",        "CUtexObject_v1",
      "CUsurfObject_v1", "cudaTextureObject_t", "cudaSurfaceObject_t"};
  // Through the program's own names for it.
  while (const TypedefType *Typedef =
             T.isNull() ? nullptr : T->getAs<TypedefType>()) {
    if (Names.contains(Typedef->getDecl()->getName()))
      return Typedef->getDecl()->getName();
    T = Typedef->desugar();
  }
  return "";
}

/// Whether \p E computes with handles, as far as casts can say it in HIP.
static bool computesWithHandle(const Expr *E) {
  auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  auto IsHandle = [](const Expr *Operand) {
    Operand = Operand->IgnoreParenImpCasts();
    return !handleName(Operand->getType()).empty() ||
           computesWithHandle(Operand);
  };
  return Op &&
         (Op->isAdditiveOp() || Op->isBitwiseOp() || Op->isMultiplicativeOp() ||
          Op->isShiftOp()) &&
         (IsHandle(Op->getLHS()) || IsHandle(Op->getRHS()));
}

/// The handle that the value of the expression at the end of Parents becomes
/// without a cast; \p Outer is set to the expression with its parentheses.
StringRef AstFacts::handleMade(const Expr *&Outer) const {
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Paren = dyn_cast<ParenExpr>(P)) {
      Outer = Paren;
      continue;
    }
    if (isa<ImplicitCastExpr, FullExpr, MaterializeTemporaryExpr>(P))
      continue;
    if (auto *Choice = dyn_cast<ConditionalOperator>(P);
        Choice && Choice->getCond()->IgnoreImpCasts() != Outer)
      continue;
    if (isa<DeclStmt>(P))
      return CurrentVariable ? handleName(CurrentVariable->getType())
                             : StringRef();
    if (isa<ReturnStmt>(P))
      return CurrentFunction ? handleName(CurrentFunction->getReturnType())
                             : StringRef();
    if (auto *Op = dyn_cast<BinaryOperator>(P))
      return Op->getOpcode() == BO_Assign ? handleName(Op->getLHS()->getType())
                                          : StringRef();
    auto *Call = dyn_cast<CallExpr>(P);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    unsigned Skip =
        Callee && isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee);
    for (unsigned I = Skip;
         Callee && I < Call->getNumArgs() && I - Skip < Callee->getNumParams();
         ++I)
      if (Call->getArg(I)->IgnoreImpCasts() == Outer)
        return handleName(Callee->getParamDecl(I - Skip)->getType());
    return "";
  }
  return "";
}

void AstFacts::noteHandleCast(const Expr *E, StringRef Type) {
  FactCollector::Place Begin = C.spelling(E->getBeginLoc());
  FactCollector::Place End = C.spelling(E->getEndLoc());
  if (!Begin)
    return;
  if (E->getBeginLoc().isMacroID() || E->getEndLoc().isMacroID() ||
      Begin.File != End.File)
    Begin.File->HandleArithmetic.insert(Begin.Offset);
  else
    Begin.File->HandleCasts[{Begin.Offset, End.Offset}] = Type.str();
}

void AstFacts::noteHandles(const BinaryOperator *E) {
  for (const Expr *Operand : {E->getLHS(), E->getRHS()}) {
    Operand = Operand->IgnoreImpCasts();
    if (handleName(Operand->IgnoreParenImpCasts()->getType()).empty())
      continue;
    if (E->isCompoundAssignmentOp()) {
      if (FactCollector::Place P = C.spelling(Operand->getBeginLoc()))
        P.File->HandleArithmetic.insert(P.Offset);
    } else if (computesWithHandle(E) && !computesWithHandle(Operand)) {
      noteHandleCast(Operand, "");
    }
  }
  if (!computesWithHandle(E))
    return;
  const Expr *Outer = E;
  if (StringRef Made = handleMade(Outer); !Made.empty())
    noteHandleCast(Outer, Made);
}

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

const EnumDecl *AstFacts::cudaEnumOf(const Expr *E) {
  for (;;) {
    E = E->IgnoreParenImpCasts();
    if (auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
          Var && !isa<ParmVarDecl>(Var) && Var->getInit() &&
          Var->getType()->isIntegerType() && !Var->getType()->isEnumeralType())
        if (const EnumDecl *Enum = enumInInit(Var->getInit()))
          return originOf(Enum) == Origin::Cuda ? Enum : nullptr;
    if (auto *Type = E->getType()->getAs<EnumType>())
      return originOf(Type->getDecl()) == Origin::Cuda ? Type->getDecl()
                                                       : nullptr;
    auto *Cast = dyn_cast<ExplicitCastExpr>(E);
    if (!Cast || !E->getType()->isIntegerType())
      return nullptr;
    E = Cast->getSubExpr();
  }
}

/// Whether \p E is made of names of enumerators, in itself or in what
/// initialises its variables.
static bool namesEnumerator(const Expr *E, unsigned Depth = 0) {
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

void AstFacts::noteEnumNumber(const Expr *Number, const EnumDecl *Enum) {
  Number = Number->IgnoreImpCasts();
  QualType T = Number->getType();
  if (T->isDependentType() || !T->isIntegerType() || T->isEnumeralType() ||
      namesEnumerator(Number) ||
      (isa<ExplicitCastExpr>(Number->IgnoreParens()) && cudaEnumOf(Number)))
    return;
  addEnumNumber(Number, Enum, {});
}

static StringRef nameOf(const EnumDecl *Enum) {
  if (Enum->getName().empty())
    if (const TypedefNameDecl *D = Enum->getTypedefNameForAnonDecl())
      return D->getName();
  return Enum->getName();
}

void AstFacts::noteEnumUse(const Expr *Value, bool IsTruth) {
  const EnumDecl *Enum = cudaEnumOf(Value);
  if (!Enum)
    return;
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
  if (Known->second.Value != Fact.Value)
    Known->second.Value.reset();
  Known->second.IsTruth &= Fact.IsTruth;
}

bool AstFacts::VisitCastExpr(CastExpr *E) {
  if (E->getCastKind() == CK_IntegralToBoolean)
    noteEnumUse(E->getSubExpr(), /*IsTruth=*/true);
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
  if (auto *Type = E->getType()->getAs<EnumType>())
    if (originOf(Type->getDecl()) == Origin::Cuda)
      noteEnumNumber(E->getSubExpr(), Type->getDecl());
  return true;
}

bool AstFacts::VisitSwitchStmt(SwitchStmt *S) {
  const EnumDecl *Enum = cudaEnumOf(S->getCond());
  for (const SwitchCase *Case = S->getSwitchCaseList(); Case;
       Case = Case->getNextSwitchCase())
    if (auto *Label = dyn_cast<CaseStmt>(Case)) {
      const Expr *Value = Label->getLHS();
      if (auto *Constant = dyn_cast<ConstantExpr>(Value))
        Value = Constant->getSubExpr();
      if (Enum)
        noteEnumNumber(Value, Enum);
      else if (const EnumDecl *OfLabel = cudaEnumOf(Value))
        noteEnumNumber(S->getCond(), OfLabel);
    }
  return true;
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

bool AstFacts::VisitBinaryOperator(BinaryOperator *E) {
  noteHandles(E);
  if (computes(E)) {
    noteEnumUse(E->getLHS());
    noteEnumUse(E->getRHS());
  }
  if (E->getOpcode() == BO_Assign && isShort(E->getLHS()->getSourceBitField()))
    noteEnumUse(E->getRHS());
  if (E->isComparisonOp()) {
    if (const EnumDecl *Enum = cudaEnumOf(E->getLHS()))
      noteEnumNumber(E->getRHS(), Enum);
    if (const EnumDecl *Enum = cudaEnumOf(E->getRHS()))
      noteEnumNumber(E->getLHS(), Enum);
  }
  if (!E->isAssignmentOp() || !makesLaneMask(E->getRHS()))
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E->getLHS()->IgnoreParenImpCasts()))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      noteMask(Var);
  return true;
}

void cu2x::frontend::collectAstFacts(FactCollector &Collector,
                                     ASTContext &Context) {
  AstFacts(Collector, Context).run();
  collectLambdaFacts(Collector, Context);
}
