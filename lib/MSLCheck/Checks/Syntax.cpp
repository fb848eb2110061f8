//===- Syntax.cpp - C++ that a version does not have ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Attributes.h"
#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::mslcheck;
using namespace clang;

/// True if objects of \p Type get a value without being told one.
static bool hasDefaultConstructor(QualType Type) {
  const auto *Record = Type->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() &&
         !Record->hasTrivialDefaultConstructor();
}

namespace {

/// Looks for what makes an initializer no constant expression.
class CallFinder : public DynamicRecursiveASTVisitor {
public:
  bool VisitCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (Callee && !Callee->isConstexpr() && !Callee->getBuiltinID())
      Found = Call;
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *Ref) override {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    if (!V || !V->hasGlobalStorage() || !Seen.insert(V).second)
      return true;
    for (const UsedAttribute &A : attributesOf(V))
      UsesFunctionConstant |= A.Row && A.Row->Kind == AttributeKind::Constant;
    if (V->getInit())
      TraverseStmt(const_cast<Expr *>(V->getInit()));
    return true;
  }

  const CallExpr *Found = nullptr;
  bool UsesFunctionConstant = false;

private:
  llvm::SmallPtrSet<const VarDecl *, 4> Seen;
};

/// Up to 3.2 Metal is C++14. Apple's compiler, as clang, takes most of C++17
/// with a warning; so does this.
class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {}

  bool VisitLambdaExpr(LambdaExpr *L) override {
    if (In.Out.version() < MSLVersion::V3_2)
      report(L->getBeginLoc(), Rule::Lambda,
             "lambda expressions need Metal 3.2", Severity::Error);
    return true;
  }
  bool VisitFunctionDecl(FunctionDecl *F) override {
    if (F->getDeclContext()->isTranslationUnit() && F->getIdentifier() &&
        F->getName() == "main")
      report(F->getLocation(), Rule::ReservedName,
             "a function cannot be called 'main'", Severity::Error);
    return true;
  }
  bool VisitIfStmt(IfStmt *S) override {
    if (S->isConstexpr())
      cxx17(S->getBeginLoc(), "constexpr if");
    else if (S->getInit())
      cxx17(S->getBeginLoc(), "an initializer in an if");
    return true;
  }
  bool VisitSwitchStmt(SwitchStmt *S) override {
    if (S->getInit())
      cxx17(S->getBeginLoc(), "an initializer in a switch");
    return true;
  }
  bool VisitDecompositionDecl(DecompositionDecl *D) override {
    cxx17(D->getLocation(), "a structured binding");
    return true;
  }
  bool VisitCXXFoldExpr(CXXFoldExpr *E) override {
    cxx17(E->getBeginLoc(), "a fold expression");
    return true;
  }
  bool VisitCXXNoexceptExpr(CXXNoexceptExpr *E) override {
    report(E->getBeginLoc(), Rule::Exception,
           "the operator 'noexcept' is not supported in Metal",
           Severity::Error);
    return true;
  }
  bool VisitVarDecl(VarDecl *V) override {
    if (V->isInlineSpecified())
      cxx17(V->getLocation(), "an inline variable");
    if (V->isFileVarDecl())
      checkSupplied(V);
    checkInitialized(V);
    checkConstant(V);
    checkFunctionPointer(V);
    return true;
  }
  bool VisitFieldDecl(FieldDecl *F) override {
    checkFunctionPointer(F);
    return true;
  }
  bool VisitNamespaceDecl(NamespaceDecl *N) override {
    if (N->isNested())
      cxx17(N->getLocation(), "a nested namespace definition");
    return true;
  }

private:
  /// What lies in constant memory has a value, which a static member of a class
  /// may have been given inside.
  void checkInitialized(const VarDecl *V) {
    if (V->getType().getAddressSpace() == LangAS::opencl_constant &&
        !isa<ParmVarDecl>(V) && !V->hasExternalStorage() &&
        V->isThisDeclarationADefinition() != VarDecl::DeclarationOnly &&
        !V->getAnyInitializer() && !V->getType()->isDependentType() &&
        !hasDefaultConstructor(V->getType()))
      report(V->getLocation(), Rule::ProgramScope,
             "a variable in the constant address space must be initialized",
             Severity::Error);
  }
  /// Nothing runs before a kernel: only constant expressions have a value at
  /// program scope, and what the host sets when it makes the pipeline.
  void checkConstant(const VarDecl *V) {
    const Expr *Init = V->getInit();
    if (!Init || !V->hasGlobalStorage() || V->isStaticLocal() ||
        Init->isValueDependent() || Init->containsErrors() ||
        V->getType()->isDependentType() ||
        Init->isConstantInitializer(In.Context, /*ForRef=*/false))
      return;
    CallFinder Calls;
    Calls.TraverseStmt(const_cast<Expr *>(Init));
    if (Calls.Found && !Calls.UsesFunctionConstant)
      report(Calls.Found->getExprLoc(), Rule::ProgramScope,
             "the value of a variable at program scope must be a constant "
             "expression, and '" +
                 Calls.Found->getDirectCallee()->getNameAsString() +
                 "' is no constexpr function",
             Severity::Error);
  }
  /// Functions are arguments of templates, but no values.
  void checkFunctionPointer(const ValueDecl *D) {
    QualType Type = In.Context.getBaseElementType(D->getType());
    if (Type->isMemberFunctionPointerType() ||
        (Type->isPointerOrReferenceType() &&
         Type->getPointeeType()->isFunctionType()))
      report(D->getLocation(), Rule::FunctionPointer,
             "a variable cannot lead to a function", Severity::Error);
  }
  /// Built-in values and bindings at program scope.
  void checkSupplied(const VarDecl *V) {
    for (const UsedAttribute &A : attributesOf(V)) {
      if (!A.Row)
        continue;
      bool BuiltIn = A.Row->Kind == AttributeKind::Position ||
                     A.Row->Kind == AttributeKind::Index;
      if (BuiltIn && In.Out.version() < MSLVersion::V3_1)
        report(V->getLocation(), Rule::Version,
               "a built-in value at program scope needs Metal 3.1",
               Severity::Error);
      else if (A.Row->Kind == AttributeKind::Binding &&
               In.Out.version() < MSLVersion::V3_2)
        report(V->getLocation(), Rule::Version,
               "a binding at program scope needs Metal 3.2", Severity::Error);
    }
  }
  void cxx17(SourceLocation Loc, const llvm::Twine &What) {
    if (In.Out.version() < MSLVersion::V4_0)
      report(Loc, Rule::Cxx17, What + " is C++17, which needs Metal 4.0",
             Severity::Warning);
  }
  void report(SourceLocation Loc, Rule R, const llvm::Twine &Text,
              Severity Level) {
    In.Out.report(In.Context.getSourceManager(), Loc, R, Text, Level);
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkSyntax(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
