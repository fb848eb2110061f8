//===- ResultTypes.cpp - Results that have another type in HIP --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `__popc(x) - 3 < 0` is never so in HIP, where `__popc` gives an unsigned
// number. Of most calls nobody can tell: their bits become a number of the
// program's own type. What is known of an expression goes from the call to
// where it ends.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

enum Kind { Small, Any, Truth, Same };

struct ResultRow {
  const char *Function;
  const char *Type; ///< in CUDA
  Kind InHip;
};

constexpr ResultRow Rows[] = {
#define RESULT_TYPE(FUNCTION, TYPE, KIND) {FUNCTION, TYPE, KIND},
#include "ResultTypes.def"
};

const ResultRow *rowOf(StringRef Function) {
  auto *Row = llvm::find_if(
      Rows, [&](const ResultRow &R) { return R.Function == Function; });
  return Row == std::end(Rows) ? nullptr : Row;
}

/// What becomes of the result of one call.
class Result {
public:
  Result(const CallExpr *Call, bool IsSmall, const ASTContext &Context,
         const FunctionDecl *Function)
      : E(Call), IsSmall(IsSmall), Context(Context), Function(Function) {}

  /// Whether something differs with the other type of the same size.
  bool matters(llvm::ArrayRef<const Stmt *> Parents);

private:
  enum Verdict { GoesOn, Matters, IsLost };
  Verdict enter(const Stmt *Parent);
  Verdict enter(const CastExpr *Cast);
  Verdict enter(const BinaryOperator *Op);
  Verdict enter(const UnaryOperator *Op);
  Verdict enter(const CallExpr *Call);
  Verdict enter(const DeclStmt *Decl);
  bool isSmall(const Expr *Other) const;
  Verdict unlessSmall() const { return IsSmall ? IsLost : Matters; }

  const Expr *E; ///< the largest that has the result's type, so far
  /// It is a number from 0 on, and the same in both types.
  bool IsSmall;
  const ASTContext &Context;
  const FunctionDecl *Function; ///< that the call is in
};

} // namespace

/// Whether \p Other is a number from 0 on that both types have.
bool Result::isSmall(const Expr *Other) const {
  Other = Other->IgnoreParenImpCasts();
  if (Other->isValueDependent() || Other->isTypeDependent() ||
      Other->containsErrors())
    return false;
  if (auto *Call = dyn_cast<CallExpr>(Other)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const ResultRow *Row =
        Callee && Callee->getIdentifier() ? rowOf(Callee->getName()) : nullptr;
    return Row && Row->InHip == Small;
  }
  Expr::EvalResult Value;
  return Other->getType()->isIntegralOrEnumerationType() &&
         Other->EvaluateAsInt(Value, Context, Expr::SE_NoSideEffects) &&
         !Value.Val.getInt().isNegative() &&
         Value.Val.getInt().getActiveBits() < 31;
}

Result::Verdict Result::enter(const CastExpr *Cast) {
  QualType To = Cast->getType();
  // What an argument that a template's parameter decides on leaves open, and a
  // cast does not.
  if (Cast->getCastKind() == CK_Dependent)
    return To->isDependentType() || !To->isIntegerType() ||
                   Context.getTypeSize(To) > Context.getIntWidth(Context.IntTy)
               ? unlessSmall()
               : IsLost;
  switch (Cast->getCastKind()) {
  case CK_NoOp:
    return isa<ExplicitCastExpr>(Cast) ? IsLost : GoesOn;
  case CK_IntegralToBoolean:
  case CK_ToVoid:
    return IsLost;
  case CK_IntegralCast:
    return Context.getTypeSize(To) <= Context.getTypeSize(E->getType())
               ? IsLost
               : unlessSmall();
  case CK_IntegralToFloating:
    return unlessSmall();
  default:
    return Matters;
  }
}

Result::Verdict Result::enter(const UnaryOperator *Op) {
  switch (Op->getOpcode()) {
  case UO_Plus:
    return GoesOn;
  case UO_Minus:
  case UO_Not:
    IsSmall = false;
    return GoesOn;
  case UO_LNot:
    return IsLost;
  default:
    return Matters;
  }
}

Result::Verdict Result::enter(const BinaryOperator *Op) {
  const bool IsLeft = Op->getLHS() == E;
  const Expr *Other = IsLeft ? Op->getRHS() : Op->getLHS();
  if (Op->isTypeDependent())
    return Matters;
  if (Op->getType()->isPointerType() && Op->isAdditiveOp())
    return unlessSmall();
  switch (Op->getOpcode()) {
  case BO_Add:
  case BO_Mul:
  case BO_Or:
  case BO_Xor:
    IsSmall &= isSmall(Other);
    return GoesOn;
  case BO_And:
    IsSmall |= isSmall(Other);
    return GoesOn;
  case BO_Sub:
    IsSmall = false;
    return GoesOn;
  case BO_Shl:
    IsSmall = false;
    return IsLeft ? GoesOn : IsLost;
  case BO_Shr:
    if (!IsLeft)
      return IsLost;
    return IsSmall ? GoesOn : Matters;
  case BO_Div:
  case BO_Rem:
    return IsSmall && isSmall(Other) ? GoesOn : Matters;
  case BO_LT:
  case BO_GT:
  case BO_LE:
  case BO_GE:
    return IsSmall && isSmall(Other) ? IsLost : Matters;
  case BO_EQ:
  case BO_NE:
  case BO_LAnd:
  case BO_LOr:
    return IsLost;
  case BO_Comma:
    return IsLeft ? IsLost : GoesOn;
  case BO_DivAssign:
  case BO_RemAssign:
    return Matters;
  default:
    // Another type than that of the variable takes a cast.
    return Op->isAssignmentOp() && !IsLeft ? IsLost : Matters;
  }
}

/// Overloads and templates go by the type.
Result::Verdict Result::enter(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || !Callee->getIdentifier() || isa<CXXOperatorCallExpr>(Call) ||
      Callee->getPrimaryTemplate())
    return Matters;
  // The address says which one it is.
  if (Callee->getName().starts_with("atomic"))
    return IsLost;
  auto Found = Callee->getDeclContext()->lookup(Callee->getDeclName());
  bool IsAlone = llvm::all_of(Found, [&](const NamedDecl *D) {
    return D->getCanonicalDecl() == Callee->getCanonicalDecl();
  });
  return IsAlone ? IsLost : Matters;
}

Result::Verdict Result::enter(const DeclStmt *Decl) {
  for (const clang::Decl *D : Decl->decls()) {
    auto *Var = dyn_cast<VarDecl>(D);
    if (!Var || Var->getInit() != E)
      continue;
    const TypeSourceInfo *Written = Var->getTypeSourceInfo();
    if (!Written || Written->getType()->getContainedAutoType() ||
        isa<DecltypeType>(Written->getType()))
      return Matters;
    return Var->getType()->isDependentType() ? unlessSmall() : IsLost;
  }
  return Matters;
}

Result::Verdict Result::enter(const Stmt *Parent) {
  if (isa<ParenExpr, FullExpr>(Parent))
    return GoesOn;
  if (auto *Cast = dyn_cast<CastExpr>(Parent))
    return enter(Cast);
  if (auto *Op = dyn_cast<UnaryOperator>(Parent))
    return enter(Op);
  if (auto *Op = dyn_cast<BinaryOperator>(Parent))
    return enter(Op);
  if (auto *Call = dyn_cast<CallExpr>(Parent))
    return enter(Call);
  if (auto *Decl = dyn_cast<DeclStmt>(Parent))
    return enter(Decl);
  if (auto *Choice = dyn_cast<ConditionalOperator>(Parent)) {
    if (Choice->getCond() == E)
      return IsLost;
    const Expr *Other = Choice->getTrueExpr() == E ? Choice->getFalseExpr()
                                                   : Choice->getTrueExpr();
    IsSmall &= isSmall(Other);
    return Choice->isTypeDependent() ? Matters : GoesOn;
  }
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(Parent))
    return Element->getIdx() == E ? unlessSmall() : Matters;
  // What a function gives back has its type, but for those that go by this one.
  if (isa<ReturnStmt>(Parent)) {
    QualType To = Function ? Function->getDeclaredReturnType() : QualType();
    if (To.isNull() || To->getContainedAutoType() || isa<DecltypeType>(To))
      return Matters;
    return To->isDependentType() ? unlessSmall() : IsLost;
  }
  // A label that is negative is no unsigned number.
  if (isa<SwitchStmt>(Parent))
    return unlessSmall();
  return isa<CompoundStmt, IfStmt, WhileStmt, DoStmt, ForStmt>(Parent)
             ? IsLost
             : Matters;
}

bool Result::matters(llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    if (Parent == E)
      continue;
    if (Verdict V = enter(Parent); V != GoesOn)
      return V == Matters;
    E = cast<Expr>(Parent);
  }
  return true;
}

/// Whether nothing is asked of the value of \p Call but whether it is zero.
static bool isAskedForTruth(const CallExpr *Call,
                            llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    if (Parent == Call || isa<ParenExpr, FullExpr>(Parent))
      continue;
    if (auto *Cast = dyn_cast<CastExpr>(Parent)) {
      if (Cast->getCastKind() == CK_NoOp && isa<ImplicitCastExpr>(Cast))
        continue;
      return Cast->getCastKind() == CK_IntegralToBoolean ||
             Cast->getCastKind() == CK_ToVoid;
    }
    if (auto *Op = dyn_cast<UnaryOperator>(Parent))
      return Op->getOpcode() == UO_LNot;
    if (auto *Op = dyn_cast<BinaryOperator>(Parent))
      return Op->isLogicalOp() ||
             (Op->isEqualityOp() && llvm::any_of(Op->children(), [](auto *E) {
                auto *Number = dyn_cast<IntegerLiteral>(
                    cast<Expr>(E)->IgnoreParenImpCasts());
                return Number && Number->getValue() == 0;
              }));
    return isa<CompoundStmt>(Parent);
  }
  return false;
}

StringRef AstFacts::typeOfResult(const CallExpr *Call, StringRef Function) {
  const ResultRow *Row = rowOf(Function);
  if (!Row)
    return "";
  auto Matters = [&] {
    switch (Row->InHip) {
    case Same:
      return false; // PromotedResults.cpp
    case Truth:
      return !isAskedForTruth(Call, Parents);
    case Small:
    case Any:
      return Result(Call, Row->InHip == Small, Context, CurrentFunction)
          .matters(Parents);
    }
    llvm_unreachable("all kinds of rows are above");
  };
  return Matters() ? Row->Type : "";
}
