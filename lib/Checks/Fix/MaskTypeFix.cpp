//===- MaskTypeFix.cpp - Masks that are put into 32 bits --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskWidening.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

void checks::fixMaskTypes(CheckInput In) {
  MaskVariables Masks(In.U);
  auto Offer = [&](const Expr *Value, auto Widen) {
    if (!Value || !Masks.isIn(Value))
      return;
    SourceEdits Edits(In.U);
    MaskWidening Widening(In, Masks, Edits);
    if (Widen(Widening))
      Edits.offer(cu2x::diag::Kind::LaneMaskTruncated,
                  Value->IgnoreParenImpCasts()->getBeginLoc(),
                  Widening.classOf());
  };
  auto OfferFor = [&](const Expr *Value, const ValueDecl *To) {
    Offer(Value, [&](MaskWidening &W) {
      return To && W.widenDeclaration(To, Values::Any);
    });
  };
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const Node &N : F.Nodes) {
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        const FunctionDecl *D = callee(Call);
        if (!D || !In.U.find(D) || isa<CXXOperatorCallExpr>(Call))
          continue;
        for (unsigned I = 0; I < Call->getNumArgs(); ++I)
          Offer(Call->getArg(I), [&](MaskWidening &W) {
            return W.widenParameter(D, I, Values::Any);
          });
      } else if (auto *Return = dyn_cast<ReturnStmt>(N.S)) {
        Offer(Return->getRetValue(), [&](MaskWidening &W) {
          return W.widenResult(F.Decl, Values::Any);
        });
      } else if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
        for (const Decl *D : Declared->decls())
          if (auto *Var = dyn_cast<VarDecl>(D))
            OfferFor(Var->getInit(), Var);
      } else if (auto *List = dyn_cast<InitListExpr>(N.S)) {
        if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
          for (const FieldDecl *Field : Record->fields())
            if (Field->getFieldIndex() < List->getNumInits())
              OfferFor(List->getInit(Field->getFieldIndex()), Field);
      } else if (auto *Op = dyn_cast<BinaryOperator>(N.S)) {
        if (Op->getOpcode() == BO_Assign)
          OfferFor(Op->getRHS(), maskNamed(Op->getLHS()));
      }
    }
  }
}
