//===- LinkFacts.cpp - What a unit needs of others --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A port has the units that it is made of. A function that takes something of
// CUDA's cannot come from a library that was built without it.
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Mangle.h"
#include "clang/Basic/Diagnostic.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

class LinkFacts {
public:
  LinkFacts(FactCollector &C, ASTContext &Context)
      : C(C),
        Names(ItaniumMangleContext::create(Context, Context.getDiagnostics())) {
  }

  void visit(const DeclContext *In);

private:
  void note(const FunctionDecl *D);
  bool isOfCuda(QualType T);

  FactCollector &C;
  const std::unique_ptr<ItaniumMangleContext> Names;
};

} // namespace

bool LinkFacts::isOfCuda(QualType T) {
  T = T.getNonReferenceType();
  while (T->isPointerType() || T->isArrayType())
    T = T->isPointerType() ? T->getPointeeType()
                           : QualType(T->getArrayElementTypeNoTypeQual(), 0);
  const TagDecl *Tag = T->getAsTagDecl();
  return Tag && C.originOf(Tag->getLocation()) == Origin::Cuda;
}

void LinkFacts::note(const FunctionDecl *D) {
  if (isa<CXXConstructorDecl, CXXDestructorDecl>(D) || D->isImplicit() ||
      D->isDependentContext() || !D->isExternallyVisible() ||
      D->getBuiltinID() || C.originOf(D->getLocation()) != Origin::User)
    return;
  bool IsKernel = D->hasAttr<CUDAGlobalAttr>();
  if (!IsKernel && D->hasAttr<CUDADeviceAttr>() && !D->hasAttr<CUDAHostAttr>())
    return;
  bool IsDefined = D->isDefined();
  if (IsDefined ? !D->isThisDeclarationADefinition()
                : !D->isCanonicalDecl() || !D->isUsed())
    return;
  if (!IsDefined && !IsKernel && !isOfCuda(D->getReturnType()) &&
      llvm::none_of(D->parameters(), [&](const ParmVarDecl *Parameter) {
        return isOfCuda(Parameter->getType());
      }))
    return;
  std::string Symbol = D->getNameAsString();
  if (Names->shouldMangleDeclName(D)) {
    Symbol.clear();
    llvm::raw_string_ostream Stream(Symbol);
    Names->mangleName(IsKernel ? GlobalDecl(D, KernelReferenceKind::Stub)
                               : GlobalDecl(D),
                      Stream);
  }
  if (IsDefined) {
    C.Facts.Defined.insert(std::move(Symbol));
    return;
  }
  PresumedLoc At = C.SM.getPresumedLoc(D->getLocation());
  C.Facts.Needed.push_back({std::move(Symbol), D->getQualifiedNameAsString(),
                            At.isValid() ? At.getFilename() : ""});
}

void LinkFacts::visit(const DeclContext *In) {
  for (const Decl *D : In->noload_decls()) {
    if (auto *Function = dyn_cast<FunctionDecl>(D))
      note(Function);
    else if (isa<NamespaceDecl, LinkageSpecDecl, CXXRecordDecl>(D) &&
             (D->getLocation().isInvalid() ||
              C.originOf(D->getLocation()) == Origin::User))
      visit(cast<DeclContext>(D));
  }
}

void cu2x::frontend::collectLinkFacts(FactCollector &Collector,
                                      ASTContext &Context) {
  // After errors, a definition may be missing for another reason.
  if (Context.getLangOpts().CPlusPlus &&
      !Context.getDiagnostics().hasErrorOccurred())
    LinkFacts(Collector, Context).visit(Context.getTranslationUnitDecl());
}
