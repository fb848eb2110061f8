//===- StaticMethods.cpp - The types of static methods ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StaticMethods.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

void cu2x::mslcheck::freeStaticMethods(ASTContext &Context,
                                       CXXRecordDecl *Record) {
  for (CXXMethodDecl *Method : Record->methods()) {
    // The definition has the address space, and the declaration must have it
    // until it has been seen.
    bool HasBody = Method->willHaveBody() || Method->hasBody() ||
                   (Method->isInlined() && !Method->isInlineSpecified());
    if (!Method->isStatic() || !HasBody)
      continue;
    for (FunctionDecl *Each : Method->redecls()) {
      const auto *Type = Each->getType()->getAs<FunctionProtoType>();
      if (!Type || Type->getMethodQuals().empty())
        continue;
      FunctionProtoType::ExtProtoInfo Info = Type->getExtProtoInfo();
      Info.TypeQuals = Qualifiers();
      Each->setType(Context.getFunctionType(Type->getReturnType(),
                                            Type->getParamTypes(), Info));
    }
  }
}
