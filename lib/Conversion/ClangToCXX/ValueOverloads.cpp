//===- ValueOverloads.cpp - Overloads by rvalue references ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueOverloads.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace clang;

std::string importer::overloadType(QualType Type) {
  QualType Canonical = Type.getCanonicalType();
  if (!Canonical->isRValueReferenceType())
    return Canonical.getAsString();
  return Canonical->getPointeeType().withConst().getAsString() + " &";
}

/// Whether a call may choose either, going by the printed types alone.
static bool sameOverload(const FunctionDecl *A, const FunctionDecl *B) {
  return A->getNumParams() == B->getNumParams() &&
         llvm::equal(A->parameters(), B->parameters(),
                     [](const ParmVarDecl *P, const ParmVarDecl *Q) {
                       return importer::overloadType(P->getType()) ==
                              importer::overloadType(Q->getType());
                     });
}

bool importer::hasOverloadForVariables(const FunctionDecl *Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  bool OfValue = Method && Method->getRefQualifier() == RQ_RValue;
  if (!OfValue &&
      llvm::none_of(Function->parameters(), [](const ParmVarDecl *P) {
        return P->getType()->isRValueReferenceType();
      }))
    return false;
  auto Rivals = [&](const FunctionDecl *Other) {
    return Other->getCanonicalDecl() != Function->getCanonicalDecl() &&
           !Other->isDeleted() && sameOverload(Function, Other);
  };
  for (const NamedDecl *Named :
       Function->getDeclContext()->lookup(Function->getDeclName())) {
    if (const auto *Using = dyn_cast<UsingShadowDecl>(Named))
      Named = Using->getTargetDecl();
    if (const auto *Other = dyn_cast<FunctionDecl>(Named);
        Other && Rivals(Other))
      return true;
    if (const auto *Template = dyn_cast<FunctionTemplateDecl>(Named))
      if (llvm::any_of(Template->specializations(), Rivals))
        return true;
  }
  return false;
}
