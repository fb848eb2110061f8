//===- FunctionConstants.cpp - Values that pipelines set --------*- C++ -*-===//
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
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// The first index that there is not.
static constexpr int64_t IndexEnd = 65536;

/// True for scalars and vectors, of which some are classes of our headers.
static bool isScalarOrVector(QualType Type) {
  if (const auto *Class = Type->getAsCXXRecordDecl())
    return Class->getName() == "__msl_bool" ||
           Class->getName() == "__msl_packed3";
  return Type->isArithmeticType() || Type->isExtVectorType();
}

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {}

  bool VisitVarDecl(VarDecl *V) override {
    if (!V->isFileVarDecl())
      return true;
    for (const UsedAttribute &A : attributesOf(V))
      if (A.Row && A.Row->Kind == AttributeKind::Constant)
        check(V, A.Attr);
    return true;
  }

private:
  void check(const VarDecl *V, const AnnotateAttr *Attr) {
    if (V->getType().getAddressSpace() != LangAS::opencl_constant)
      report(V, "a function constant lies in the constant address space");
    else if (!V->getType()->isDependentType() &&
             !isScalarOrVector(V->getType()))
      report(V, "a function constant is a scalar or a vector");
    else
      checkIndex(V, Attr);
  }
  void checkIndex(const VarDecl *V, const AnnotateAttr *Attr) {
    // An enumerator's name is no argument to clang.
    if (Attr->args_size() == 0 && hasParentheses(Attr))
      return;
    if (Attr->args_size() != 1) {
      report(V, "[[function_constant]] takes one index");
      return;
    }
    const Expr *Index = *Attr->args_begin();
    if (Index->isValueDependent())
      return;
    if (const auto *Folded = dyn_cast<ConstantExpr>(Index))
      Index = Folded->getSubExpr();
    Expr::EvalResult Value;
    if (!Index->EvaluateAsInt(Value, In.Context))
      report(V, "the index is not a constant");
    else if (Value.Val.getInt().isNegative() ||
             Value.Val.getInt().getExtValue() >= IndexEnd)
      report(V, "the index of [[function_constant(n)]] must be below " +
                    llvm::Twine(IndexEnd));
  }
  /// Whether something stands in parentheses behind the name of \p Attr.
  bool hasParentheses(const AnnotateAttr *Attr) const {
    auto Next = Lexer::findNextToken(
        In.Context.getSourceManager().getSpellingLoc(Attr->getLocation()),
        In.Context.getSourceManager(), In.Context.getLangOpts());
    return Next && Next->is(tok::l_paren);
  }
  void report(const VarDecl *V, const llvm::Twine &Text) {
    In.Out.report(In.Context.getSourceManager(), V->getLocation(),
                  Rule::FunctionConstant, Text);
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkFunctionConstants(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
