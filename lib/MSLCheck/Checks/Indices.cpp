//===- Indices.cpp - Indices of bindings and constants ----------*- C++ -*-===//
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
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Expr.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

std::optional<uint64_t> cu2x::mslcheck::indexOf(const CheckInput &In,
                                                const Decl *D,
                                                const UsedAttribute &A, Rule R,
                                                unsigned End) {
  StringRef Name = A.Row->Name;
  auto report = [&](const llvm::Twine &Text) -> std::optional<uint64_t> {
    In.Out.report(In.Context.getSourceManager(), D->getLocation(), R, Text);
    return std::nullopt;
  };
  if (A.Attr->args_size() != 1)
    return report("[[" + Name + "]] takes one index");
  const Expr *Index = *A.Attr->args_begin();
  if (Index->isValueDependent())
    return std::nullopt;
  if (const auto *Folded = dyn_cast<ConstantExpr>(Index))
    Index = Folded->getSubExpr();
  Expr::EvalResult Value;
  if (!Index->EvaluateAsInt(Value, In.Context))
    return report("the index is not a constant");
  const llvm::APSInt &Number = Value.Val.getInt();
  if (Number.isNegative() || Number.uge(End))
    return report("the index of [[" + Name + "(n)]] must be below " +
                  llvm::Twine(End));
  return Number.getZExtValue();
}

uint64_t cu2x::mslcheck::numberOf(const ASTContext &Context, QualType Type) {
  if (const auto *Array = Context.getAsConstantArrayType(Type))
    return Array->getSize().getZExtValue() *
           numberOf(Context, Array->getElementType());
  const auto *Array = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsRecordDecl());
  if (!Array || Array->getQualifiedNameAsString() != "metal::array")
    return 1;
  const TemplateArgumentList &Args = Array->getTemplateArgs();
  return Args.size() == 2 && Args[1].getKind() == TemplateArgument::Integral
             ? Args[1].getAsIntegral().getZExtValue()
             : 1;
}
