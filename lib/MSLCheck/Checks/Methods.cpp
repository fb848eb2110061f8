//===- Methods.cpp - Methods and the objects they serve ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::mslcheck;
using namespace clang;

namespace {

/// A method without an address-space qualifier is one of thread objects. To
/// clang it is one of all spaces.
class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitCXXMemberCallExpr(CXXMemberCallExpr *Call) override {
    check(Call->getMethodDecl(), Call->getImplicitObjectArgument(),
          Call->getExprLoc());
    return true;
  }

  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Call) override {
    const auto *Method =
        dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
    if (Method && Method->isInstance() && Call->getNumArgs() > 0)
      check(Method, Call->getArg(0), Call->getOperatorLoc());
    return true;
  }

private:
  void check(const CXXMethodDecl *Method, const Expr *Object,
             SourceLocation Loc) {
    const SourceManager &SM = In.Context.getSourceManager();
    if (!Method || Method->isImplicit() || Method->isDefaulted() ||
        Method->getParent()->isLambda() || !Object ||
        Method->getMethodQualifiers().getAddressSpace() !=
            LangAS::opencl_generic ||
        SM.isInSystemHeader(SM.getExpansionLoc(Method->getLocation())))
      return;
    QualType Type = Object->IgnoreParenImpCasts()->getType();
    if (Type->isPointerType())
      Type = Type->getPointeeType();
    LangAS Space = Type.getAddressSpace();
    if (Space != LangAS::opencl_global && Space != LangAS::opencl_local &&
        Space != LangAS::opencl_constant)
      return;
    const char *Name = Space == LangAS::opencl_global  ? "device"
                       : Space == LangAS::opencl_local ? "threadgroup"
                                                       : "constant";
    In.Out.report(SM, Loc, Rule::MethodAddressSpace,
                  "'" + Method->getNameAsString() +
                      "' is a method of thread objects; one of " +
                      llvm::Twine(Name) + " objects needs the qualifier '" +
                      Name + "'");
    In.Out.note(SM, Method->getLocation(), "declared here");
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkMethods(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
