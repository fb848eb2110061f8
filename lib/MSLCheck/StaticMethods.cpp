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
    const auto *Type = Method->getType()->getAs<FunctionProtoType>();
    if (!Method->isStatic() || !Type || Type->getMethodQuals().empty())
      continue;
    FunctionProtoType::ExtProtoInfo Info = Type->getExtProtoInfo();
    Info.TypeQuals = Qualifiers();
    Method->setType(Context.getFunctionType(Type->getReturnType(),
                                            Type->getParamTypes(), Info));
  }
}
