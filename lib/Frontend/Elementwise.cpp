//===- Elementwise.cpp - Recognise element by element operators -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OverloadFacts.h"

#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;

namespace {

/// Looks at the body of one operator.
class ElementwiseBody {
public:
  ElementwiseBody(const FunctionDecl *F, BinaryOperatorKind Op,
                  const RecordDecl *Record)
      : F(F), Op(Op), Record(Record) {}

  bool isCompound();
  bool isBinary();

private:
  /// The field of \p Of that \p E reads or writes.
  static const FieldDecl *fieldOf(const Expr *E, const ValueDecl *Of);
  static bool names(const Expr *E, const ValueDecl *D);
  /// Whether \p E is what operand \p Index has for \p Field: its element, or
  /// the operand itself when that is a number of the same type.
  bool isOperand(const Expr *E, unsigned Index, const FieldDecl *Field) const;
  /// Whether \p E is `a.f op b.f`.
  bool isElement(const Expr *E, const FieldDecl *Field) const;
  /// Whether \p E has all elements, in order.
  bool isWhole(const Expr *E) const;
  template <typename Range> bool areElements(const Range &Values) const;
  /// Whether \p S sets one field of \p Of, or all of them.
  bool assigns(const Stmt *S, const ValueDecl *Of);
  bool setsAll() const {
    return Set.size() ==
           unsigned(std::distance(Record->field_begin(), Record->field_end()));
  }

  const FunctionDecl *F;
  BinaryOperatorKind Op;
  const RecordDecl *Record;
  llvm::SmallPtrSet<const FieldDecl *, 4> Set;
};

} // namespace

/// Past what copies or wraps a value of class type without changing it.
static const Expr *bare(const Expr *E) {
  while (true) {
    E = E->IgnoreParenImpCasts();
    if (auto *Wrap = dyn_cast<FullExpr>(E))
      E = Wrap->getSubExpr();
    else if (auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (auto *Cast = dyn_cast<CXXFunctionalCastExpr>(E))
      E = Cast->getSubExpr();
    else if (auto *Literal = dyn_cast<CompoundLiteralExpr>(E))
      E = Literal->getInitializer();
    else if (auto *Copy = dyn_cast<CXXConstructExpr>(E);
             Copy && Copy->getNumArgs() == 1 &&
             Copy->getConstructor()->isCopyOrMoveConstructor())
      E = Copy->getArg(0);
    else
      return E;
  }
}

bool ElementwiseBody::names(const Expr *E, const ValueDecl *D) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  return Ref && Ref->getDecl() == D;
}

const FieldDecl *ElementwiseBody::fieldOf(const Expr *E, const ValueDecl *Of) {
  auto *Member = dyn_cast<MemberExpr>(E->IgnoreParenImpCasts());
  if (!Member || Member->isArrow() || !names(Member->getBase(), Of))
    return nullptr;
  return dyn_cast<FieldDecl>(Member->getMemberDecl());
}

bool ElementwiseBody::isOperand(const Expr *E, unsigned Index,
                                const FieldDecl *Field) const {
  const ParmVarDecl *Param = F->getParamDecl(Index);
  QualType T = Param->getType().getNonReferenceType();
  if (T->getAsRecordDecl())
    return fieldOf(E, Param) == Field;
  return names(E, Param) && T->getCanonicalTypeUnqualified() ==
                                Field->getType()->getCanonicalTypeUnqualified();
}

bool ElementwiseBody::isElement(const Expr *E, const FieldDecl *Field) const {
  auto *Binary = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  if (!Binary || Binary->getOpcode() != Op)
    return false;
  const Expr *Left = Binary->getLHS(), *Right = Binary->getRHS();
  return (isOperand(Left, 0, Field) && isOperand(Right, 1, Field)) ||
         // Sums and products do not depend on the order.
         ((Op == BO_Add || Op == BO_Mul) && isOperand(Left, 1, Field) &&
          isOperand(Right, 0, Field));
}

template <typename Range>
bool ElementwiseBody::areElements(const Range &Values) const {
  auto Field = Record->field_begin(), End = Record->field_end();
  for (const Expr *Value : Values) {
    if (Field == End || !isElement(Value, *Field))
      return false;
    ++Field;
  }
  return Field == End;
}

bool ElementwiseBody::isWhole(const Expr *E) const {
  E = bare(E);
  if (auto *List = dyn_cast<InitListExpr>(E))
    return areElements(List->inits());
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee)
    return false;
  if (isa<CXXOperatorCallExpr>(Call)) {
    auto NamesBoth = [&](unsigned First) {
      return names(Call->getArg(0), F->getParamDecl(First)) &&
             names(Call->getArg(1), F->getParamDecl(1 - First));
    };
    return Call->getNumArgs() == 2 && Callee != F &&
           BinaryOperator::getOverloadedOpcode(
               Callee->getOverloadedOperator()) == Op &&
           (NamesBoth(0) || ((Op == BO_Add || Op == BO_Mul) && NamesBoth(1))) &&
           isElementwise(Callee);
  }
  return Callee->getIdentifier() &&
         Callee->getName() == ("make_" + Record->getName()).str() &&
         areElements(Call->arguments());
}

bool ElementwiseBody::assigns(const Stmt *S, const ValueDecl *Of) {
  auto *E = dyn_cast<Expr>(S);
  if (!E)
    return false;
  E = E->IgnoreParenImpCasts();
  if (auto *Full = dyn_cast<FullExpr>(E))
    E = Full->getSubExpr();
  if (auto *Binary = dyn_cast<BinaryOperator>(E)) {
    const FieldDecl *Field = fieldOf(Binary->getLHS(), Of);
    if (!Field || !Set.insert(Field).second)
      return false;
    if (Binary->getOpcode() == BO_Assign)
      return isElement(Binary->getRHS(), Field);
    return Of == F->getParamDecl(0) && Binary->isCompoundAssignmentOp() &&
           BinaryOperator::getOpForCompoundAssignment(Binary->getOpcode()) ==
               Op &&
           isOperand(Binary->getRHS(), 1, Field);
  }
  auto *Call = dyn_cast<CXXOperatorCallExpr>(E);
  if (!Call || Call->getOperator() != OO_Equal || Call->getNumArgs() != 2 ||
      !names(Call->getArg(0), Of) || !Set.empty() || !isWhole(Call->getArg(1)))
    return false;
  for (const FieldDecl *Field : Record->fields())
    Set.insert(Field);
  return true;
}

bool ElementwiseBody::isCompound() {
  const ParmVarDecl *Left = F->getParamDecl(0);
  if (!Left->getType()->isLValueReferenceType())
    return false;
  for (const Stmt *S : F->getBody()->children()) {
    if (auto *Return = dyn_cast<ReturnStmt>(S))
      return setsAll() &&
             (!Return->getRetValue() || names(Return->getRetValue(), Left));
    if (!isa<NullStmt>(S) && !assigns(S, Left))
      return false;
  }
  return setsAll();
}

bool ElementwiseBody::isBinary() {
  const VarDecl *Result = nullptr;
  for (const Stmt *S : F->getBody()->children()) {
    if (auto *Return = dyn_cast<ReturnStmt>(S)) {
      const Expr *Value = Return->getRetValue();
      return Value &&
             (Result ? setsAll() && names(Value, Result) : isWhole(Value));
    }
    if (auto *Declaration = dyn_cast<DeclStmt>(S)) {
      auto *Var = Declaration->isSingleDecl()
                      ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                      : nullptr;
      if (!Var || Result || Var->isStaticLocal() ||
          Var->getType()->getAsRecordDecl() != Record)
        return false;
      Result = Var;
      const Expr *Init = Var->getInit();
      if (Init && isWhole(Init))
        for (const FieldDecl *Field : Record->fields())
          Set.insert(Field);
      else if (auto *Construct = dyn_cast_or_null<CXXConstructExpr>(Init);
               Init && !(Construct && Construct->getNumArgs() == 0))
        return false;
      continue;
    }
    if (!isa<NullStmt>(S) && (!Result || !assigns(S, Result)))
      return false;
  }
  return false;
}

bool cu2x::frontend::isElementwise(const FunctionDecl *Function) {
  const FunctionDecl *F = nullptr;
  if (!Function->hasBody(F) || F->getNumParams() != 2)
    return false;
  QualType Left = F->getParamDecl(0)->getType().getNonReferenceType();
  QualType Right = F->getParamDecl(1)->getType().getNonReferenceType();
  const RecordDecl *Record = Left->getAsRecordDecl();
  const RecordDecl *Other = Right->getAsRecordDecl();
  if (!Record && Left->isArithmeticType())
    Record = Other;
  else if (!Other && Right->isArithmeticType())
    Other = Record;
  if (!Record || Record != Other || Record->field_empty() ||
      !isa<CompoundStmt>(F->getBody()))
    return false;
  OverloadedOperatorKind Symbol = F->getOverloadedOperator();
  // Not every symbol with two operands is one, `()` and `[]` for example.
  switch (Symbol) {
  case OO_PlusEqual:
  case OO_MinusEqual:
  case OO_StarEqual:
  case OO_SlashEqual:
    return ElementwiseBody(F,
                           BinaryOperator::getOpForCompoundAssignment(
                               BinaryOperator::getOverloadedOpcode(Symbol)),
                           Record)
        .isCompound();
  case OO_Plus:
  case OO_Minus:
  case OO_Star:
  case OO_Slash:
    return ElementwiseBody(F, BinaryOperator::getOverloadedOpcode(Symbol),
                           Record)
        .isBinary();
  default:
    return false;
  }
}
