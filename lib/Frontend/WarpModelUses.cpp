//===- WarpModelUses.cpp - What the model says of a use ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpModel.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;

const FunctionDecl *WarpModel::written(const FunctionDecl *D) {
  if (const FunctionDecl *Pattern = D->getTemplateInstantiationPattern())
    D = Pattern;
  // A member template of a class template's instance.
  if (FunctionTemplateDecl *Template = D->getDescribedFunctionTemplate()) {
    while (FunctionTemplateDecl *From =
               Template->getInstantiatedFromMemberTemplate())
      Template = From;
    D = Template->getTemplatedDecl();
  }
  return D->getCanonicalDecl();
}

const Expr *cu2x::frontend::pointerIn(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  bool IsPointer =
      E->getType()->isAnyPointerType() || E->getType()->isArrayType();
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op || !Op->isAdditiveOp())
    return IsPointer ? E : nullptr;
  // A long sum of numbers is not gone through once for each of its parts.
  if (!IsPointer && !E->isTypeDependent())
    return nullptr;
  const Expr *Left = pointerIn(Op->getLHS()), *Right = pointerIn(Op->getRHS());
  // A difference of two is a number.
  return Left && Right ? nullptr : Left ? Left : Right;
}

/// What is left of \p Use where \p Reaching alone give the variable a value.
static VariableUse reduced(VariableUse Use,
                           const ReachingDefinitions::Definitions &Reaching) {
  llvm::SmallPtrSet<const Expr *, 8> Assigned(Use.Assigned.begin(),
                                              Use.Assigned.end());
  llvm::SmallPtrSet<const Expr *, 8> At(Reaching.begin(), Reaching.end()), Set;
  for (const Expr *Definition : Reaching)
    if (auto *Op = dyn_cast_or_null<BinaryOperator>(Definition);
        Op && Op->getOpcode() == BO_Assign)
      Set.insert(Op->getRHS());
  Use.IsInitial = At.contains(nullptr);
  llvm::erase_if(Use.Values, [&](const Expr *Value) {
    return Assigned.contains(Value) ? !Set.contains(Value) : !Use.IsInitial;
  });
  llvm::erase_if(Use.Assigned,
                 [&](const Expr *Value) { return !Set.contains(Value); });
  llvm::erase_if(Use.Steps, [&](const VariableUse::Step &Step) {
    return !At.contains(Step.At);
  });
  llvm::erase_if(Use.Behind, [&](const auto &Reference) {
    return !At.contains(Reference.second);
  });
  return Use;
}

const VariableUse *WarpModel::useOf(const Expr *E) const {
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts()->IgnoreImplicit());
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto Use = D ? Variables.find(D->getCanonicalDecl()) : Variables.end();
  if (Use == Variables.end())
    return nullptr;
  const ReachingDefinitions::Definitions *Known = Definitions->at(Ref);
  if (!Known)
    return &Use->second;
  std::unique_ptr<VariableUse> &Here = Reaching[Known];
  if (!Here)
    Here = std::make_unique<VariableUse>(reduced(Use->second, *Known));
  return Here.get();
}
