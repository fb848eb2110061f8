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
#include "llvm/ADT/DenseMap.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// The first index that there is not.
static constexpr unsigned IndexEnd = 65536;

/// True for scalars and vectors, of which some are classes of our headers.
static bool isScalarOrVector(QualType Type) {
  if (const auto *Class = Type->getAsCXXRecordDecl())
    return Class->getName() == "__msl_bool" ||
           Class->getName() == "__msl_packed3";
  return Type->isArithmeticType() || Type->isEnumeralType() ||
         Type->isExtVectorType();
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
        check(V, A);
    return true;
  }

private:
  void check(const VarDecl *V, const UsedAttribute &A) {
    if (V->getType().getAddressSpace() != LangAS::opencl_constant)
      report(V, "a function constant lies in the constant address space");
    else if (!V->getType()->isDependentType() &&
             !isScalarOrVector(V->getType()))
      report(V, "a function constant is a scalar or a vector");
    else if (auto Index = indexOf(In, V, A, Rule::FunctionConstant, IndexEnd))
      checkOnce(V, *Index);
    // No text of Apple's says whether it is one of the scalars.
    if (V->getType()->isEnumeralType())
      report(V,
             "a function constant is a scalar or a vector; give it the type "
             "of the enumeration's values",
             Severity::Warning);
    // The specification has none; published code has.
    if (V->hasInit())
      report(V,
             "the pipeline gives a function constant its value, and not an "
             "initializer; use is_function_constant_defined() for a default",
             Severity::Warning);
  }
  /// Two of one index are refused, even if they have one value.
  void checkOnce(const VarDecl *V, uint64_t Index) {
    const VarDecl *First =
        Taken.try_emplace(Index, V->getCanonicalDecl()).first->second;
    if (First == V->getCanonicalDecl())
      return;
    report(V, "[[function_constant(" + llvm::Twine(Index) + ")]] is that of '" +
                  First->getName() + "'");
    In.Out.note(In.Context.getSourceManager(), First->getLocation(), "here");
  }
  void report(const VarDecl *V, const llvm::Twine &Text,
              Severity Level = Severity::Error) {
    In.Out.report(In.Context.getSourceManager(), V->getLocation(),
                  Rule::FunctionConstant, Text, Level);
  }

  const CheckInput &In;
  llvm::DenseMap<uint64_t, const VarDecl *> Taken;
};

} // namespace

void cu2x::mslcheck::checkCondition(const CheckInput &In, const Decl *D,
                                    const UsedAttribute &A) {
  // The size of the variable that the text names stands for its value.
  if (A.Attr->args_size() == 1) {
    const Expr *Condition = *A.Attr->args_begin();
    if (const auto *Folded = dyn_cast<ConstantExpr>(Condition))
      Condition = Folded->getSubExpr();
    const auto *Size =
        dyn_cast<UnaryExprOrTypeTraitExpr>(Condition->IgnoreParenImpCasts());
    if (Condition->isValueDependent() || (Size && !Size->isArgumentType()))
      return;
  }
  In.Out.report(In.Context.getSourceManager(), D->getLocation(),
                Rule::FunctionConstant,
                "the function_constant of a parameter or a member is the name "
                "of a variable; numbers are those of function constants at "
                "program scope");
}

void cu2x::mslcheck::checkFunctionConstants(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
