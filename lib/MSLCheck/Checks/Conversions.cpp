//===- Conversions.cpp - Conversions that Metal refuses ---------*- C++ -*-===//
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
using llvm::StringRef;

/// True if \p E is a vector of truth values: clang gives it the type of a
/// vector of integers.
static bool isVectorOfTruth(const Expr *E) {
  E = E->IgnoreParens();
  if (!E->getType()->isExtVectorType())
    return false;
  if (const auto *Binary = dyn_cast<BinaryOperator>(E))
    return Binary->isComparisonOp() || Binary->isLogicalOp();
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_LNot;
  return false;
}

/// Without a word about it a place belongs to the thread.
static LangAS spaceOf(QualType Type) {
  LangAS Space = Type.getAddressSpace();
  return Space == LangAS::Default ? LangAS::opencl_private : Space;
}

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitImplicitCastExpr(ImplicitCastExpr *Cast) override {
    if (Cast->isPartOfExplicitCast())
      return true;
    ASTContext &C = In.Context;
    QualType To = C.getCanonicalType(Cast->getType()).getUnqualifiedType();
    QualType From = C.getCanonicalType(Cast->getSubExpr()->getType());
    To = C.removeAddrSpaceQualType(To);
    From = C.removeAddrSpaceQualType(From).getUnqualifiedType();
    if (Cast->getCastKind() == CK_FloatingCast && To == C.BFloat16Ty &&
        (From == C.FloatTy || From == C.HalfTy))
      report(Cast->getExprLoc(), Rule::Bfloat,
             "no implicit conversion from '" + From.getAsString() +
                 "' to 'bfloat'");
    else if (Cast->getCastKind() == CK_FloatingCast && From == C.BFloat16Ty &&
             To == C.HalfTy)
      report(Cast->getExprLoc(), Rule::Bfloat,
             "no implicit conversion from 'bfloat' to 'half'");
    return true;
  }

  /// `int x{1.5f}`: constructors of vectors are lists here, and convert.
  bool VisitInitListExpr(InitListExpr *List) override {
    if (InitListExpr *Converted = List->getSemanticForm())
      List = Converted; // the visited form is the written one
    if (List->getType()->isVectorType())
      return true;
    for (const Expr *Value : List->inits()) {
      const auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Value);
      if (Cast && !Cast->isPartOfExplicitCast() &&
          Cast->getCastKind() == CK_FloatingToIntegral)
        report(Cast->getExprLoc(), Rule::Cxx,
               "a floating-point value in braces does not become an integer");
    }
    return true;
  }

  /// `(device T &)x`: clang lets C's casts lead a place into any space.
  bool VisitCStyleCastExpr(CStyleCastExpr *Cast) override {
    QualType To = Cast->getTypeAsWritten();
    const Expr *From = Cast->getSubExprAsWritten();
    if (!To->isReferenceType() || From->isTypeDependent() ||
        To->isDependentType() ||
        spaceOf(To->getPointeeType()) == spaceOf(From->getType()))
      return true;
    report(Cast->getExprLoc(), Rule::AddressSpace,
           "a cast to a reference does not change the address space");
    return true;
  }

  /// `v.lo` and `v.s0`, which clang takes besides.
  bool VisitExtVectorElementExpr(ExtVectorElementExpr *E) override {
    StringRef Name = E->getAccessor().getName();
    if (Name.find_first_not_of("xyzw") != StringRef::npos &&
        Name.find_first_not_of("rgba") != StringRef::npos)
      report(E->getAccessorLoc(), Rule::Swizzle,
             "the components of vectors are xyzw or rgba; '" + Name +
                 "' is one of OpenCL");
    return true;
  }

  bool VisitVarDecl(VarDecl *V) override {
    if (V->getInit() && V->getType()->isExtVectorType() &&
        !V->getType()->getContainedDeducedType())
      checkTruth(V->getInit());
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *Op) override {
    if (Op->isAssignmentOp() && Op->getType()->isExtVectorType())
      checkTruth(Op->getRHS());
    return true;
  }

  bool VisitConditionalOperator(ConditionalOperator *Op) override {
    if (Op->getCond()->getType()->isExtVectorType())
      report(Op->getQuestionLoc(), Rule::VectorConversion,
             "the condition of ?: must be a scalar; use select()");
    return true;
  }

private:
  void checkTruth(const Expr *E) {
    if (isVectorOfTruth(E))
      report(E->getExprLoc(), Rule::VectorConversion,
             "a comparison of vectors gives a vector of bool");
  }
  void report(SourceLocation Loc, Rule R, const llvm::Twine &Text) {
    In.Out.report(In.Context.getSourceManager(), Loc, R, Text);
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkConversions(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
