//===- InstanceHostMath.cpp - Where the host computes by templates --------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A template for both sides is run by the host where a function of the host's
// calls an instance of it, and so is a function for both sides that no other
// unit sees. A template of the standard library that compares two
// halves is no text of the program's, so that its call is noted.
//
//===----------------------------------------------------------------------===//

#include "HostMath.h"
#include "InstanceFacts.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

/// A function that a body names.
struct Use {
  const FunctionDecl *Function;
  SourceLocation Name;
};

/// Collects the functions that one body calls, and those of its lambdas.
class BodyReader : public RecursiveASTVisitor<BodyReader> {
public:
  explicit BodyReader(std::vector<Use> &Uses) : Uses(Uses) {}

  bool shouldVisitImplicitCode() const { return true; }
  // Types, and operands that are not evaluated, call nothing.
  bool TraverseTypeLoc(TypeLoc, bool = true) { return true; }
  bool TraverseType(QualType, bool = true) { return true; }
  bool TraverseUnaryExprOrTypeTraitExpr(UnaryExprOrTypeTraitExpr *) {
    return true;
  }
  bool TraverseCXXNoexceptExpr(CXXNoexceptExpr *) { return true; }
  bool TraverseLambdaExpr(LambdaExpr *E, DataRecursionQueue * = nullptr) {
    for (Expr *Init : E->capture_inits())
      TraverseStmt(Init);
    return mayRunOnHost(E->getCallOperator()) ? TraverseStmt(E->getBody())
                                              : true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *E) {
    return add(dyn_cast<FunctionDecl>(E->getDecl()), E->getLocation());
  }
  bool VisitMemberExpr(MemberExpr *E) {
    return add(dyn_cast<CXXMethodDecl>(E->getMemberDecl()), E->getMemberLoc());
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *E) {
    return add(E->getConstructor(), E->getLocation());
  }

private:
  bool add(const FunctionDecl *Function, SourceLocation Name) {
    if (Function)
      Uses.push_back({Function, Name});
    return true;
  }
  std::vector<Use> &Uses;
};

class HostCalls {
public:
  explicit HostCalls(FactCollector &Collector) : C(Collector) {}
  void run(llvm::ArrayRef<const FunctionDecl *> Roots,
           llvm::ArrayRef<Expr *> Initializers);

private:
  /// Notes and follows \p All of them, which belong to \p Instance if that is
  /// not empty.
  void judge(llvm::ArrayRef<Use> All, const std::string &Instance);
  const std::vector<Use> &usesOf(const FunctionDecl *Function);
  bool isDeviceOnly(const FunctionDecl *Function) {
    return C.originOf(Function->getLocation()) == Origin::Cuda &&
           isDeviceOnlyInHip(Function);
  }
  bool isUsers(const FunctionDecl *Function) {
    return C.originOf(Function->getLocation()) == Origin::User;
  }
  /// Takes \p Function up where only its callers say that the host runs it.
  void follow(const FunctionDecl *Function) {
    if ((Function->isTemplateInstantiation() && mayRunOnHost(Function)) ||
        followsItsCallers(Function))
      add(Function);
  }
  void add(const FunctionDecl *Function) {
    if (Seen.insert(Function->getCanonicalDecl()).second)
      Open.push_back(Function);
  }
  /// What HIP has on the device only and \p Function, which is not the
  /// program's, ends in; null where there is nothing.
  const FunctionDecl *endOf(const FunctionDecl *Function);
  void note(SourceLocation Name, HostMathCall Call);

  FactCollector &C;
  llvm::DenseMap<const FunctionDecl *, std::unique_ptr<std::vector<Use>>> Uses;
  llvm::DenseSet<const FunctionDecl *> Seen, Harmless;
  std::vector<const FunctionDecl *> Open;
};

} // namespace

const std::vector<Use> &HostCalls::usesOf(const FunctionDecl *Function) {
  auto &Found = Uses[Function->getCanonicalDecl()];
  if (!Found) {
    Found = std::make_unique<std::vector<Use>>();
    const FunctionDecl *Definition = nullptr;
    if (Function->hasBody(Definition))
      BodyReader(*Found).TraverseDecl(const_cast<FunctionDecl *>(Definition));
  }
  return *Found;
}

const FunctionDecl *HostCalls::endOf(const FunctionDecl *Function) {
  if (!Function->isTemplateInstantiation() ||
      C.originOf(Function->getLocation()) == Origin::Cuda)
    return nullptr;
  llvm::DenseSet<const FunctionDecl *> Passed{Function->getCanonicalDecl()};
  std::vector<const FunctionDecl *> Way{Function};
  const FunctionDecl *End = nullptr;
  while (!Way.empty()) {
    const FunctionDecl *Next = Way.back();
    Way.pop_back();
    if (Harmless.count(Next->getCanonicalDecl()))
      continue;
    for (const Use &U : usesOf(Next)) {
      if (isUsers(U.Function))
        follow(U.Function);
      else if (isDeviceOnly(U.Function))
        End = End ? End : U.Function;
      else if (U.Function->isTemplateInstantiation() &&
               Passed.insert(U.Function->getCanonicalDecl()).second)
        Way.push_back(U.Function);
    }
  }
  if (!End)
    Harmless.insert(Passed.begin(), Passed.end());
  return End;
}

void HostCalls::note(SourceLocation Name, HostMathCall Call) {
  FactCollector::Place P = C.spelling(Name);
  if (!P)
    P = C.expansion(Name);
  if (P)
    P.File->HostMath.try_emplace(P.Offset, std::move(Call));
}

void HostCalls::judge(llvm::ArrayRef<Use> All, const std::string &Instance) {
  for (const Use &U : All) {
    if (isUsers(U.Function))
      follow(U.Function);
    else if (isDeviceOnly(U.Function))
      note(U.Name, {"", Instance});
    else if (const FunctionDecl *End = endOf(U.Function))
      note(U.Name, {End->getNameAsString(), Instance});
  }
}

void HostCalls::run(llvm::ArrayRef<const FunctionDecl *> Roots,
                    llvm::ArrayRef<Expr *> Initializers) {
  for (Expr *Init : Initializers) {
    std::vector<Use> All;
    BodyReader(All).TraverseStmt(Init);
    judge(All, "");
  }
  for (const FunctionDecl *Root : Roots)
    add(Root);
  for (size_t I = 0; I != Open.size(); ++I) {
    const FunctionDecl *Function = Open[I];
    judge(usesOf(Function), Function->isTemplateInstantiation()
                                ? nameOfInstance(Function)
                                : std::string());
  }
}

std::string cu2x::frontend::nameOfInstance(const FunctionDecl *Function) {
  std::string Name;
  llvm::raw_string_ostream OS(Name);
  auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method && Method->getParent()->isLambda()) {
    OS << "the lambda";
    if (const TemplateArgumentList *Args =
            Function->getTemplateSpecializationArgs())
      printTemplateArgumentList(OS, Args->asArray(),
                                Function->getASTContext().getPrintingPolicy());
    return Name;
  }
  Function->getNameForDiagnostic(
      OS, Function->getASTContext().getPrintingPolicy(), /*Qualified=*/true);
  return Name;
}

void cu2x::frontend::noteHostMath(FactCollector &Collector,
                                  llvm::ArrayRef<const FunctionDecl *> Roots,
                                  llvm::ArrayRef<Expr *> Initializers) {
  HostCalls(Collector).run(Roots, Initializers);
}
