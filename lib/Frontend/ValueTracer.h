//===- ValueTracer.h - The uses of a lane mask ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_VALUETRACER_H
#define CU2X_LIB_FRONTEND_VALUETRACER_H

#include "MaskFlow.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

namespace cu2x::frontend {

/// Follows the value of a lane mask outwards through the expression around it
/// and notes what becomes of it. MaskFlow.cpp goes from parent to parent,
/// MaskOperators.cpp knows what each operator does to the bits.
class ValueTracer {
public:
  ValueTracer(const clang::ASTContext &Context, const clang::VarDecl *Variable,
              const clang::FunctionDecl *Function,
              ReachingDefinitions *Definitions = nullptr)
      : Context(Context), Variable(Variable), Function(Function),
        Definitions(Definitions) {}

  void trace(const clang::Expr *E, llvm::ArrayRef<const clang::Stmt *> Parents);
  /// Notes what in \p Other has no bit for lane 32; false where nothing has.
  bool noteShift(const clang::Expr *Other, unsigned Depth = 0);
  /// Notes the numbers of 32 bits that \p E may be, whose bits above become
  /// zero: constants, and what comes from elsewhere.
  void noteNumbers(const clang::Expr *E);
  llvm::SmallVector<ValueUse, 2> Uses;

private:
  /// Each returns true when the value goes on to the next parent.
  bool visitUnary(const clang::UnaryOperator *Op);
  bool visitBinary(const clang::BinaryOperator *Op);
  bool visitCall(const clang::CallExpr *Call);
  void visitArgument(clang::QualType Parameter);
  void visitArgument(const clang::CXXConstructorDecl &Made, unsigned I);
  void visitVariable();
  void notePointerCall(const clang::CallExpr *Call);
  /// A call in a template whose function an instance decides on.
  void visitOpenCall(const clang::CallExpr *Call);
  /// Whether one of the functions that \p Callee may be has, or may have, 32
  /// bits for the argument \p Index.
  bool mayTake32(const clang::UnresolvedLookupExpr *Callee,
                 unsigned Index) const;

  bool isInteger(clang::QualType T, unsigned Bits) const {
    if (!T.isNull() && T->isDependentType())
      return isAnyInstance(T,
                           [&](clang::QualType In) {
                             return !In->isDependentType() &&
                                    isInteger(In, Bits);
                           })
          .value_or(false);
    return !T.isNull() && T->isIntegerType() && !T->isBooleanType() &&
           Context.getTypeSize(T) == Bits;
  }
  bool isShort(clang::QualType T) const {
    return isInteger(T, 8) || isInteger(T, 16);
  }
  /// Whether \p T is a parameter of a template around the function and \p Is
  /// holds for what some instance has for it; nothing where no instance tells.
  std::optional<bool>
  isAnyInstance(clang::QualType T,
                llvm::function_ref<bool(clang::QualType)> Is) const;
  /// Whether what has the type \p T, which a template may leave open, has 32
  /// bits as far as is known.
  bool mayTake32(clang::QualType T) const;
  /// Whether \p T, which a template leaves open, may have operators of its
  /// own.
  bool mayBeClass(clang::QualType T) const;
  /// The same of an operand of \p Operator.
  bool hasClass(const clang::CallExpr &Operator) const;
  void add(MaskFlow::Kind How, const clang::Expr *Place,
           const clang::VarDecl *Target = nullptr) {
    // Of 64 bits those that a number has left, or the first one.
    if (How == MaskFlow::Narrowed && (IsWide ? IsLimited : IsBit && !Target))
      return;
    Uses.push_back({How, Place, {}});
    if (Target)
      Uses.back().Targets.push_back(Target);
  }
  void follow(llvm::ArrayRef<const clang::Stmt *> Parents);
  void visitOperand(clang::BinaryOperatorKind Op, const clang::Expr *Other);
  bool countsToNumber(const clang::Expr *Amount) const;
  void noteOther(const clang::Expr *Other);
  bool noteLanes(const clang::Expr *Other);
  void noteSigned(const clang::Expr *Op);
  bool hasLanes(const clang::Expr *E, unsigned Depth = 0) const;
  void noteWrap(const clang::Expr *Op);
  void noteWideOther(const clang::BinaryOperator *Op, const clang::Expr *Other);
  void noteJoin(llvm::ArrayRef<const clang::Stmt *> Around,
                const clang::Stmt *Part);
  void noteShort();
  bool isGivenAllLanes(const clang::Expr *E) const;

  const clang::ASTContext &Context;
  const clang::VarDecl *Variable;
  const clang::FunctionDecl *Function;
  ReachingDefinitions *Definitions;
  llvm::ArrayRef<const clang::Stmt *> Around; ///< the statements around it
  const clang::Expr *Value = nullptr;         ///< what is traced
  const clang::Expr *Child = nullptr;         ///< its outermost wrapping so far
  const clang::Expr *Complement =
      nullptr; ///< the last `~` nothing has masked since
  const clang::Expr *Wrapped = nullptr; ///< the same of `-` and `+`
  const clang::Expr *Lowered = nullptr; ///< the last `>>` of all lanes
  const clang::Expr *Top = nullptr;     ///< a `>>` to lanes at the top of 32
  bool IsWide = false;     ///< it has 64 bits, of which CUDA sets 32
  bool IsLimited = false;  ///< a number that is known has masked it
  bool IsLowered = false;  ///< a known number has shifted it down
  bool IsRelative = false; ///< one that is not known has
  bool IsBit = false;      ///< it is one bit of the mask
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_VALUETRACER_H
