//===- AstFacts.h - Facts from the AST --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_ASTFACTS_H
#define CU2X_LIB_FRONTEND_ASTFACTS_H

#include "EnumFlow.h"
#include "FactCollector.h"
#include "FoldedFunctions.h"
#include "MaskFlow.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/SaveAndRestore.h"

namespace cu2x::frontend {

/// Visits what is written in the wanted files once: no instantiations, no
/// implicit code, no declarations of other headers.
class AstFacts : public clang::RecursiveASTVisitor<AstFacts> {
  using Base = clang::RecursiveASTVisitor<AstFacts>;

public:
  AstFacts(FactCollector &Collector, clang::ASTContext &Context)
      : C(Collector), Context(Context), HasMasks(mayMakeMasks(C)) {}

  void run();

  bool dataTraverseStmtPre(clang::Stmt *S) {
    Parents.push_back(S);
    return true;
  }
  bool dataTraverseStmtPost(clang::Stmt *) {
    Parents.pop_back();
    return true;
  }
  bool TraverseDecltypeTypeLoc(clang::DecltypeTypeLoc T, bool OfQualifier) {
    llvm::SaveAndRestore<bool> Saved(IsUnevaluated, true);
    return Base::TraverseDecltypeTypeLoc(T, OfQualifier);
  }
  bool TraverseVarDecl(clang::VarDecl *D) {
    llvm::SaveAndRestore<const clang::VarDecl *> Saved(CurrentVariable, D);
    return Base::TraverseVarDecl(D);
  }
  bool TraverseDecompositionDecl(clang::DecompositionDecl *D) {
    llvm::SaveAndRestore<const clang::VarDecl *> Saved(CurrentVariable, D);
    return Base::TraverseDecompositionDecl(D);
  }
  bool TraverseLambdaExpr(clang::LambdaExpr *E) {
    llvm::SaveAndRestore<const clang::FunctionDecl *> Saved(
        CurrentFunction, E->getCallOperator());
    // Without a side of its own it has that of the function around it.
    auto *Device = E->getCallOperator()->getAttr<clang::CUDADeviceAttr>();
    auto *Host = E->getCallOperator()->getAttr<clang::CUDAHostAttr>();
    bool IsDevice = Device && !Device->isImplicit();
    llvm::SaveAndRestore<bool> SavedDevice(InDevice, InDevice || IsDevice);
    llvm::SaveAndRestore<bool> SavedHost(
        InHost, IsDevice ? Host && !Host->isImplicit() : InHost);
    return Base::TraverseLambdaExpr(E);
  }

  bool TraverseFunctionDecl(clang::FunctionDecl *D) {
    return inFunction(D, [&] { return Base::TraverseFunctionDecl(D); });
  }
  bool TraverseCXXMethodDecl(clang::CXXMethodDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXMethodDecl(D); });
  }
  bool TraverseCXXConstructorDecl(clang::CXXConstructorDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXConstructorDecl(D); });
  }
  bool TraverseCXXConversionDecl(clang::CXXConversionDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXConversionDecl(D); });
  }
  bool TraverseCXXDestructorDecl(clang::CXXDestructorDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXDestructorDecl(D); });
  }
  bool TraverseNestedNameSpecifierLoc(clang::NestedNameSpecifierLoc NNS);
  bool TraverseTemplateArgumentLoc(const clang::TemplateArgumentLoc &Arg);
  bool TraverseConstructorInitializer(clang::CXXCtorInitializer *Init);
  // The semantic form repeats the names of the syntactic one.
  bool TraverseInitListExpr(clang::InitListExpr *E,
                            DataRecursionQueue *Q = nullptr) {
    clang::InitListExpr *Syntactic =
        E->isSemanticForm() ? E->getSyntacticForm() : E;
    noteInitList(E);
    noteZerosIn(E);
    // One for a type that depends on a parameter has none yet.
    HasOpenLists |= E->getNumInits() &&
                    (E->getType().isNull() || E->getType()->isVoidType() ||
                     E->getType()->isDependentType());
    return TraverseSynOrSemInitListExpr(Syntactic ? Syntactic : E, Q);
  }

  bool VisitDecl(clang::Decl *D) {
    noteDeclaration(D);
    return true;
  }
  bool VisitNamedDecl(clang::NamedDecl *D);
  bool VisitFunctionDecl(clang::FunctionDecl *D) {
    noteKernel(D);
    return true;
  }
  bool VisitCXXRecordDecl(clang::CXXRecordDecl *D) {
    if (D->isThisDeclarationADefinition())
      noteMembers(D, D->getSourceRange());
    noteLayout(D);
    return true;
  }
  bool VisitNamespaceDecl(clang::NamespaceDecl *D);
  bool VisitTemplateDecl(clang::TemplateDecl *D);
  bool VisitClassTemplateDecl(clang::ClassTemplateDecl *D) {
    noteEnumInstances(D);
    return true;
  }
  bool VisitFunctionTemplateDecl(clang::FunctionTemplateDecl *D) {
    noteEnumInstances(D);
    noteInstantiations(D);
    return true;
  }
  bool VisitLambdaExpr(clang::LambdaExpr *E) {
    if (auto *Template = E->getLambdaClass()->getDependentLambdaCallOperator())
      noteEnumInstances(Template);
    return true;
  }
  bool VisitUsingDirectiveDecl(clang::UsingDirectiveDecl *D) {
    note(D->getIdentLocation(), D->getNominatedNamespaceAsWritten());
    return true;
  }
  bool VisitNamespaceAliasDecl(clang::NamespaceAliasDecl *D) {
    note(D->getTargetNameLoc(), D->getAliasedNamespace());
    return true;
  }
  bool VisitUsingDecl(clang::UsingDecl *D) {
    noteDeviceUsing(D);
    for (clang::UsingShadowDecl *S : D->shadows())
      note(D->getNameInfo().getLoc(), S->getTargetDecl());
    return true;
  }
  bool VisitVarDecl(clang::VarDecl *D);
  bool VisitExplicitCastExpr(clang::ExplicitCastExpr *E);
  bool VisitCastExpr(clang::CastExpr *E);
  bool VisitFieldDecl(clang::FieldDecl *D);
  bool VisitArraySubscriptExpr(clang::ArraySubscriptExpr *E) {
    noteEnumUse(E->getIdx());
    noteHandleFlow(Context.getSizeType(), E->getIdx());
    return true;
  }
  bool VisitCXXOperatorCallExpr(clang::CXXOperatorCallExpr *E) {
    // An argument that is an enumeration for the function as well is none.
    if (E->getOperator() == clang::OO_Subscript && E->getNumArgs() == 2 &&
        E->getArg(1)->getType()->isIntegerType() &&
        !E->getArg(1)->getType()->isEnumeralType())
      noteEnumUse(E->getArg(1));
    return true;
  }
  bool VisitUnaryOperator(clang::UnaryOperator *E) {
    noteHandles(E);
    if (E->isArithmeticOp() && E->getOpcode() != clang::UO_LNot)
      noteEnumUse(E->getSubExpr());
    return true;
  }
  bool VisitSwitchStmt(clang::SwitchStmt *S);
  bool VisitImplicitCastExpr(clang::ImplicitCastExpr *E);
  bool VisitCXXScalarValueInitExpr(clang::CXXScalarValueInitExpr *E);
  bool VisitCXXNewExpr(clang::CXXNewExpr *E);
  bool VisitCXXConstructExpr(clang::CXXConstructExpr *E);
  bool VisitReturnStmt(clang::ReturnStmt *S) {
    if (!CurrentFunction)
      return true;
    clang::QualType Result = CurrentFunction->getReturnType();
    noteIntFlow(CurrentFunction, Result, S->getRetValue());
    noteHandleFlow(Result, S->getRetValue());
    return true;
  }

  bool VisitDeclRefExpr(clang::DeclRefExpr *E) {
    note(E->getLocation(), E->getFoundDecl());
    noteWholeIndex(E);
    if (auto *Function = llvm::dyn_cast<clang::FunctionDecl>(E->getDecl());
        Function && E->hasExplicitTemplateArgs())
      noteIntFlows(Function->getPrimaryTemplate(), E->template_arguments());
    if (auto *Var = llvm::dyn_cast<clang::VarDecl>(E->getDecl())) {
      if (Var->hasAttr<clang::CUDADeviceAttr>() ||
          Var->hasAttr<clang::CUDAConstantAttr>())
        noteVariable(E->getLocation(), &FileFacts::DeviceVariables);
      if (Var->getName() == "warpSize" && originOf(Var) == Origin::Cuda)
        C.Facts.UsesWarpSize = true;
      if (HasMasks)
        noteFlow(E, Var);
    }
    noteMention(E);
    return true;
  }
  bool VisitMemberExpr(clang::MemberExpr *E) {
    note(E->getMemberLoc(), E->getMemberDecl());
    if (auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(E->getMemberDecl());
        Method && E->hasExplicitTemplateArgs())
      noteIntFlows(Method->getPrimaryTemplate(), E->template_arguments());
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
  bool VisitOverloadExpr(clang::OverloadExpr *E) {
    for (clang::NamedDecl *D : E->decls()) {
      note(E->getNameLoc(), D, E->getNumDecls() > 1);
      // `Total<T>` in a template.
      if (auto *Var = llvm::dyn_cast<clang::VarTemplateDecl>(D);
          Var && (Var->getTemplatedDecl()->hasAttr<clang::CUDADeviceAttr>() ||
                  Var->getTemplatedDecl()->hasAttr<clang::CUDAConstantAttr>()))
        noteVariable(E->getNameLoc(), &FileFacts::DeviceVariables);
    }
    return true;
  }
  // A label is nobody's but the program's, and hides nothing.
  bool VisitLabelStmt(clang::LabelStmt *S) {
    note(S->getIdentLoc(), S->getDecl());
    return true;
  }
  bool VisitGotoStmt(clang::GotoStmt *S) {
    note(S->getLabelLoc(), S->getLabel());
    return true;
  }
  bool VisitAddrLabelExpr(clang::AddrLabelExpr *E) {
    note(E->getLabelLoc(), E->getLabel());
    return true;
  }
  bool VisitDesignatedInitExpr(clang::DesignatedInitExpr *E);
  bool VisitOffsetOfExpr(clang::OffsetOfExpr *E);
  bool VisitCallExpr(clang::CallExpr *E);
  void noteHostMath(const clang::CallExpr *E);
  bool VisitCUDAKernelCallExpr(clang::CUDAKernelCallExpr *E);
  bool VisitBinaryOperator(clang::BinaryOperator *E);
  bool VisitAsmStmt(clang::AsmStmt *S);

  bool VisitTypedefTypeLoc(clang::TypedefTypeLoc L) {
    note(L.getNameLoc(), L.getDecl());
    return true;
  }
  bool VisitUsingTypeLoc(clang::UsingTypeLoc L) {
    note(L.getNameLoc(), L.getDecl()->getTargetDecl());
    return true;
  }
  bool VisitTagTypeLoc(clang::TagTypeLoc L) {
    note(L.getNameLoc(), L.getDecl());
    return true;
  }
  bool
  VisitTemplateSpecializationTypeLoc(clang::TemplateSpecializationTypeLoc L) {
    clang::TemplateName Name = L.getTypePtr()->getTemplateName();
    noteTemplate(L.getTemplateNameLoc(), Name);
    llvm::SmallVector<clang::TemplateArgumentLoc, 4> Args;
    for (unsigned I = 0; I < L.getNumArgs(); ++I)
      Args.push_back(L.getArgLoc(I));
    noteIntFlows(Name.getAsTemplateDecl(), Args);
    return true;
  }
  bool VisitClassTemplateSpecializationDecl(
      clang::ClassTemplateSpecializationDecl *D) {
    if (auto *Written = D->getTemplateArgsAsWritten())
      noteIntFlows(D->getSpecializedTemplate(), Written->arguments());
    return true;
  }
  bool VisitDeducedTemplateSpecializationTypeLoc(
      clang::DeducedTemplateSpecializationTypeLoc L) {
    noteTemplate(L.getTemplateNameLoc(), L.getTypePtr()->getTemplateName());
    return true;
  }

private:
  friend class EnumInstance;

  template <typename Fn> bool inFunction(clang::FunctionDecl *D, Fn Traverse) {
    llvm::SaveAndRestore<const clang::FunctionDecl *> SavedFunction(
        CurrentFunction, D);
    llvm::SaveAndRestore<bool> Saved(InDevice,
                                     D->hasAttr<clang::CUDADeviceAttr>() ||
                                         D->hasAttr<clang::CUDAGlobalAttr>());
    llvm::SaveAndRestore<bool> SavedHost(
        InHost, !InDevice || D->hasAttr<clang::CUDAHostAttr>());
    if (auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(D);
        Method && D->isOutOfLine())
      noteMembers(Method->getParent(), D->getSourceRange());
    if (D->isOutOfLine() && D->getLexicalDeclContext()->isTranslationUnit())
      noteNamespacesAround(D);
    return Traverse();
  }
  /// \p D is what the name at \p Loc refers to, or one of what it may refer to.
  void note(clang::SourceLocation Loc, const clang::NamedDecl *D,
            bool IsOneOfMany = false);
  /// Notes the name of \p D, of a header whose facts are not wanted.
  void noteUnseen(clang::Decl *D);
  void noteUserName(const clang::NamedDecl *D);
  /// A declaration of \p D that may stand in the way of a name of HIP.
  void noteHipName(const clang::NamedDecl *D);
  /// Adds \p Kind \p D to the names that HIP may have in \p Range.
  void addHipName(const clang::NamedDecl *D, clang::SourceRange Range,
                  llvm::StringRef Kind);
  /// Notes members of \p Class and its bases that are seen in \p Range.
  void noteMembers(const clang::CXXRecordDecl *Class, clang::SourceRange Range);
  /// Notes declarations of \p Space that are seen in \p Range.
  void noteNamespace(const clang::NamespaceDecl *Space,
                     clang::SourceRange Range);
  /// Notes what \p D sees of the namespaces that it is of and not written in.
  void noteNamespacesAround(const clang::FunctionDecl *D);
  /// Adds the name at \p Loc to \p Set of its file.
  void noteVariable(clang::SourceLocation Loc,
                    std::set<unsigned> FileFacts::*Set);
  void noteDeviceUsing(const clang::UsingDecl *D);
  void noteKernel(const clang::FunctionDecl *D);
  /// FileFacts::Declared and UnitFacts::Declarations.
  void noteDeclaration(const clang::Decl *D);
  void noteTemplate(clang::SourceLocation Loc, clang::TemplateName Name) {
    if (clang::TemplateDecl *D = Name.getAsTemplateDecl())
      note(Loc, D);
  }
  void noteInitList(const clang::InitListExpr *E);
  llvm::StringRef handleName(clang::QualType T);
  llvm::StringRef handleOf(const clang::Expr *E);
  bool isNarrow(clang::QualType Handle) const;
  bool computesWithHandle(const clang::Expr *E);
  void noteHandleCast(const clang::Expr *E, llvm::StringRef Type);
  void noteHandleNumber(const clang::Expr *E, llvm::StringRef Handle);
  void noteHandleChange(const clang::Expr *Handle);
  void noteHandleAlias(const clang::Expr *E, clang::QualType Handle);
  void noteNumberOf(const clang::Expr *E);
  void noteHandleFrom(const clang::Expr *E, clang::QualType Handle);
  void noteHandleComparison(const clang::BinaryOperator *E);
  void noteHandles(const clang::BinaryOperator *E);
  void noteHandles(const clang::UnaryOperator *E);
  void noteHandleCastOf(const clang::ExplicitCastExpr *E);
  /// Notes that \p From becomes a value of type \p To.
  void noteHandleFlow(clang::QualType To, const clang::Expr *From);
  /// \p T, a type in a member of \p Object's class, with the arguments that
  /// the program gives to its template.
  clang::QualType asWritten(clang::QualType T, clang::QualType Object);
  clang::QualType asWritten(clang::QualType T, const clang::Expr *Object);
  /// The type of the value of \p E, as far as it can be told as the program
  /// writes it.
  clang::QualType typeOf(const clang::Expr *E);
  bool isPlainNumber(const clang::Expr *E);
  void notePlan(const clang::Expr *Arg);
  void noteHandleFlows(const clang::CallExpr *E);
  void noteHandleFlows(const clang::CXXConstructExpr *E);
  void noteHandleFlows(const clang::InitListExpr *List);
  /// The CUDA enumeration that \p E is a value of, through casts to integers.
  const clang::EnumDecl *cudaEnumOf(const clang::Expr *E);
  void noteEnumNumber(const clang::Expr *Number, const clang::EnumDecl *Enum);
  /// Notes that the number of \p Value counts, where it is one of a CUDA
  /// enumeration's.
  void noteEnumUse(const clang::Expr *Value, bool IsTruth = false);
  /// The operands of \p E whose numbers count.
  void noteEnumOperands(const clang::BinaryOperator *E);
  void addEnumNumber(const clang::Expr *Number, const clang::EnumDecl *Enum,
                     EnumNumber Fact);
  /// Notes where \p E makes a pointer to integers one to values of a CUDA
  /// enumeration, or the other way round.
  void noteEnumPointer(const clang::ExplicitCastExpr *E);
  /// The CUDA enumeration that \p E points to values of.
  const clang::EnumDecl *cudaEnumBehind(const clang::Expr *E);
  /// Notes what instances of \p D for CUDA's enumerations do with numbers.
  void noteEnumInstances(const clang::FunctionTemplateDecl *D);
  void noteEnumInstances(const clang::ClassTemplateDecl *D);
  /// Whether one of \p Args, or of a pack in them, is a CUDA enumeration.
  bool haveCudaEnum(llvm::ArrayRef<clang::TemplateArgument> Args);
  /// Whether \p Number is, in each instance of the template around it, a value
  /// of \p Enum.
  bool isEnumInInstances(const clang::Expr *Number,
                         const clang::EnumDecl *Enum);
  void noteEnumLabels(const clang::SwitchStmt *S);
  static llvm::StringRef nameOf(const clang::EnumDecl *Enum);
  /// Notes the enumerations in a value of type \p T that is zero, at \p At.
  void addEnumZero(clang::QualType T, clang::SourceLocation At,
                   EnumZero::Place Where);
  /// What \p E, in either of its forms, leaves zero.
  void noteZerosIn(const clang::InitListExpr *E);
  void noteUnwritten(const clang::InitListExpr *E,
                     const clang::InitListExpr *Written);
  /// Whether \p E, a part of what \p Written means, has braces of its own
  /// there.
  static bool isWrittenIn(const clang::InitListExpr *E,
                          const clang::InitListExpr *Written);
  void noteZeroVariable(const clang::VarDecl *D);
  /// Notes lists for vectors in \p E, which \p Written means as a whole or,
  /// without
  /// \p HasBraces, a part of it. Braces around a vector alone are right only
  /// where what it is a part of has them, \p IsInBraces.
  void noteVectorList(const clang::InitListExpr *E,
                      const clang::InitListExpr *Written, bool HasBraces,
                      bool IsInBraces = true);
  void noteInstantiatedLists();
  /// Notes the types in explicit instantiations of \p D.
  void noteInstantiations(const clang::FunctionTemplateDecl *D);
  /// Notes where HIP's vectors give \p D another layout.
  void noteLayout(const clang::CXXRecordDecl *D);
  void noteWholeIndex(const clang::DeclRefExpr *E);
  void noteBinding(const clang::VarDecl *D);
  /// Notes that no edit makes a `uint3` of \p E.
  void noteNamedIndex(const clang::DeclRefExpr *E);
  /// Notes that \p From becomes the value of \p To, of type \p Type.
  void noteIntFlow(const clang::ValueDecl *To, clang::QualType Type,
                   const clang::Expr *From);
  void noteIntFlows(const clang::CallExpr *E);
  void noteIntFlows(const clang::CXXConstructExpr *E);
  void noteIntFlows(const clang::InitListExpr *List);
  /// \p Args become the parameters of \p Template.
  void noteIntFlows(const clang::TemplateDecl *Template,
                    llvm::ArrayRef<clang::TemplateArgumentLoc> Args);
  /// What \p E, of the C library, makes zero.
  void noteZeroedMemory(const clang::CallExpr *E);
  /// What \p E, of the C++ library, makes zero.
  void noteZeroElements(const clang::Expr *Object, const clang::CallExpr *E);
  void resolveEnumFlow();
  /// With \p IsGiven a mask that is known becomes the value of \p D.
  void noteMask(const clang::VarDecl *D, bool IsGiven = false);
  void noteMaskUse(const clang::Expr *Arg);
  /// Whether \p Var is the program's and an integer of 64 bits.
  bool isWide(const clang::ValueDecl *Var);
  /// Looks at the values that \p Use, of a mask of 64 bits, may have.
  void noteWideMask(const clang::DeclRefExpr *Use);
  /// \p Value becomes a mask of 64 bits.
  void noteMaskGiven(const clang::Expr *Value);
  /// \p Value becomes the value of \p To, which is a mask if a warp function
  /// takes it for one, here or further on.
  void noteMayBeMask(const clang::ValueDecl *To, const clang::Expr *Value);
  /// The same of the member that \p Value reads.
  void noteMaskMember(const clang::Expr *Value);
  /// A warp function takes \p Place for a mask.
  void noteMaskPlace(const clang::ValueDecl *Place);
  /// Notes what becomes of the value of \p E, the use of a variable or, with a
  /// null \p Var, a call.
  void noteFlow(const clang::Expr *E, const clang::VarDecl *Var);
  void noteUse(const ValueUse &Use, const clang::VarDecl *Var);
  void noteBitCount(const clang::Expr *Arg, BitCount &Count);
  /// The type that \p Function of CUDA's gives back, where HIP's gives another
  /// one back and what becomes of \p Call goes by that; empty otherwise.
  llvm::StringRef typeOfResult(const clang::CallExpr *Call,
                               llvm::StringRef Function);
  Origin originOf(const clang::NamedDecl *D);
  bool isDefinedByUser(const clang::NamedDecl *D);
  static const clang::NamedDecl *pattern(const clang::NamedDecl *D);
  std::string aliasOf(const clang::Expr *E);
  ArgFact classify(const clang::Expr *Arg);
  void classifyType(clang::QualType T, ArgFact &Fact);
  /// Notes a function of CUDA that is named and not called there.
  void noteMention(const clang::DeclRefExpr *E);

  FactCollector &C;
  clang::ASTContext &Context;
  bool InDevice = false;
  bool IsUnevaluated = false; ///< what `decltype` is about
  bool InHost = true;
  /// Warp functions are used, so that the ways of masks are worth following.
  const bool HasMasks;
  EnumFlow Flow;
  FoldedFunctions Folded;
  /// Templates have lists whose types they do not know.
  bool HasOpenLists = false;
  /// Whether a name for a type is one of CUDA's for a handle that is an
  /// integer.
  llvm::DenseMap<const clang::TypedefNameDecl *, bool> IsHandle;
  /// What a warp function takes for a mask: parameters of templates with 32
  /// bits, parameters of functions and members with 64.
  llvm::SmallPtrSet<const clang::ValueDecl *, 4> MaskPlaces;
  /// A value, and the function that it is in.
  using GivenValue =
      std::pair<const clang::Expr *, const clang::FunctionDecl *>;
  /// What becomes the value of such places, as far as they are not known to be
  /// masks.
  llvm::DenseMap<const clang::ValueDecl *, llvm::SmallVector<GivenValue, 2>>
      MaybeMasks;
  /// Masks of 64 bits whose values were looked at, each for the definitions
  /// that reach a use, or in a function.
  llvm::DenseSet<std::pair<const clang::VarDecl *, const void *>> WideMasks;
  llvm::SmallVector<const clang::Stmt *, 32> Parents;
  const clang::VarDecl *CurrentVariable = nullptr;
  const clang::FunctionDecl *CurrentFunction = nullptr;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_ASTFACTS_H
