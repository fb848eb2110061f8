//===- VariableFacts.cpp - Variables and what fills them ------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What the program gives elements of an array of variable length; null where
/// there is none. GCC takes that in C++; clang reports it and goes on.
static const Expr *fillingOf(const VarDecl *D) {
  const Expr *Init = D->getInit();
  if (!Init || D->getType().isNull() || !D->getType()->isVariableArrayType())
    return nullptr;
  if (auto *Recovery = dyn_cast<RecoveryExpr>(Init)) {
    if (Recovery->subExpressions().empty())
      return nullptr;
    Init = Recovery->subExpressions().front();
  }
  return isa<InitListExpr, StringLiteral>(Init) ? Init : nullptr;
}

/// Whether \p Filling means bytes of zero for each element of \p D.
static bool fillsWithZeros(const VarDecl *D, const Expr *Filling,
                           const ASTContext &Context) {
  QualType Element = Context.getBaseElementType(D->getType());
  auto *List = dyn_cast<InitListExpr>(Filling);
  if (!List || Element->isDependentType() || !Element->isScalarType() ||
      Element->isMemberPointerType() || Element.isConstQualified() ||
      Element.isVolatileQualified() || List->getNumInits() > 1)
    return false;
  if (List->getNumInits() == 0)
    return true;
  auto *First =
      dyn_cast<IntegerLiteral>(List->getInit(0)->IgnoreParenImpCasts());
  return First && First->getValue().isZero();
}

/// Notes a structured binding of a class of CUDA's. Of the built-in variables
/// another rule speaks.
void AstFacts::noteBinding(const VarDecl *D) {
  const RecordDecl *Bound =
      D->getType().getNonReferenceType()->getAsRecordDecl();
  if (!Bound || originOf(Bound) != Origin::Cuda)
    return;
  const Expr *From = D->getInit();
  if (auto *List = dyn_cast_or_null<InitListExpr>(From);
      List && List->getNumInits() == 1)
    From = List->getInit(0);
  if (auto *Copy = dyn_cast_or_null<CXXConstructExpr>(
          From ? From->IgnoreParenImpCasts() : nullptr);
      Copy && Copy->getNumArgs() == 1)
    From = Copy->getArg(0);
  auto *Whole = dyn_cast_or_null<DeclRefExpr>(
      From ? From->IgnoreParenImpCasts() : nullptr);
  if (Whole && originOf(Whole->getDecl()) == Origin::Cuda)
    return;
  if (FactCollector::Place P = C.spelling(D->getLocation()))
    P.File->BoundRecords[P.Offset] = Bound->getName().str();
}

bool AstFacts::VisitVarDecl(VarDecl *D) {
  if (const Expr *Filling = fillingOf(D))
    if (FactCollector::Place P = C.spelling(D->getLocation())) {
      const DeclStmt *Alone =
          Parents.empty() ? nullptr : dyn_cast<DeclStmt>(Parents.back());
      const Stmt *Around =
          Parents.size() < 2 ? nullptr : Parents[Parents.size() - 2];
      P.File->FilledArrays[P.Offset] =
          !InDevice && Alone && Alone->isSingleDecl() && Around &&
          isa<CompoundStmt>(Around) && D->getLocation().isFileID() &&
          fillsWithZeros(D, Filling, Context);
    }
  if (D->isFileVarDecl() && D->getInitStyle() == VarDecl::CallInit)
    noteVariable(D->getLocation(), &FileFacts::ParenthesizedVariables);
  // With an assembler name it says which register.
  if (D->getStorageClass() == SC_Register && !D->hasAttr<AsmLabelAttr>() &&
      Context.getLangOpts().CPlusPlus17) {
    FactCollector::Place Begin = C.spelling(D->getBeginLoc());
    FactCollector::Place Name = C.spelling(D->getLocation());
    if (Begin && Begin.File == Name.File)
      Begin.File->Registers.insert({Begin.Offset, Name.Offset});
  }
  if (isa<DecompositionDecl>(D))
    noteBinding(D);
  if (D->isFileVarDecl())
    Folded.noteValue(D->getInit());
  noteZeroVariable(D);
  noteIntFlow(D, D->getType(), D->getInit());
  noteHandleFlow(D->getType(), D->getInit());
  if (const Expr *Init = D->getInit(); Init && makesLaneMask(Init))
    noteMask(D);
  return true;
}
