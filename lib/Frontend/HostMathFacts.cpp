//===- HostMathFacts.cpp - CUDA's mathematics on the host -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA's headers bring functions along that no libm has, for both sides. HIP
// has them on the device.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"
#include "HostMath.h"

#include "cu2x/API/API.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;

/// Whether \p Callee has a parameter of CUDA's class \p Name.
static bool takes(const FunctionDecl *Callee, llvm::StringRef Name) {
  return llvm::any_of(Callee->parameters(), [&](const ParmVarDecl *P) {
    const RecordDecl *Record =
        P->getType().getNonReferenceType()->getAsRecordDecl();
    return Record && Record->getName() == Name;
  });
}

bool cu2x::frontend::isDeviceOnlyInHip(const FunctionDecl *Callee) {
  if (Callee->isOverloadedOperator())
    return !Callee->isImplicit() &&
           Callee->getOverloadedOperator() != OO_Equal &&
           takes(Callee, "__half");
  if (!Callee->getIdentifier())
    return false;
  const api::Entry *Row = api::lookup(Callee->getName());
  return Row && Row->isDeviceOnly() && !takes(Callee, "__nv_bfloat16");
}

static bool isImplicit(const Attr *A) { return !A || A->isImplicit(); }

bool cu2x::frontend::mayRunOnHost(const FunctionDecl *Function) {
  while (auto *Method = dyn_cast_or_null<CXXMethodDecl>(Function)) {
    if (!Method->getParent()->isLambda() ||
        !isImplicit(Method->getAttr<CUDADeviceAttr>()) ||
        !isImplicit(Method->getAttr<CUDAHostAttr>()))
      break;
    const DeclContext *Around = Method->getParent()->getDeclContext();
    while (Around && !Around->isFunctionOrMethod())
      Around = Around->getParent();
    Function = dyn_cast_or_null<FunctionDecl>(Around);
  }
  return !Function || Function->hasAttr<CUDAHostAttr>() ||
         !(Function->hasAttr<CUDADeviceAttr>() ||
           Function->hasAttr<CUDAGlobalAttr>());
}

bool cu2x::frontend::followsItsCallers(const FunctionDecl *Function) {
  if (!Function->hasAttr<CUDADeviceAttr>() ||
      !Function->hasAttr<CUDAHostAttr>())
    return false;
  // A use of these need not name them.
  auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method && (Method->isVirtual() || isa<CXXDestructorDecl>(Method)))
    return false;
  return isDiscardableGVALinkage(
      Function->getASTContext().GetGVALinkageForFunction(Function));
}

void AstFacts::noteHostMath(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee || !CurrentFunction || originOf(Callee) != Origin::Cuda ||
      !isDeviceOnlyInHip(Callee) || !mayRunOnHost(CurrentFunction))
    return;
  // What the preprocessor keeps from the host is nobody's business there.
  if (CurrentFunction->hasAttr<CUDAHostAttr>() &&
      Context.getLangOpts().CUDAIsDevice)
    return;
  if (followsItsCallers(CurrentFunction)) {
    C.HasMathOfCallers = true;
    return;
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E->getCallee()->IgnoreParenImpCasts()))
    if (FactCollector::Place P = C.spelling(Ref->getLocation()))
      P.File->HostMath.try_emplace(P.Offset);
}
