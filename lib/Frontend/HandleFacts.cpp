//===- HandleFacts.cpp - Handles that are computed with -------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The name of a type that is an integer in CUDA and a pointer in HIP.
static StringRef handleName(QualType T) {
  static const llvm::StringSet<> Names = {
      "CUdeviceptr",     "CUdeviceptr_v1",      "CUdeviceptr_v2",
      "CUtexObject",     "CUsurfObject",        "CUtexObject_v1",
      "CUsurfObject_v1", "cudaTextureObject_t", "cudaSurfaceObject_t"};
  // Through the program's own names for it.
  while (const TypedefType *Typedef =
             T.isNull() ? nullptr : T->getAs<TypedefType>()) {
    if (Names.contains(Typedef->getDecl()->getName()))
      return Typedef->getDecl()->getName();
    T = Typedef->desugar();
  }
  return "";
}

/// Whether \p E computes with handles, as far as casts can say it in HIP.
static bool computesWithHandle(const Expr *E) {
  auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  auto IsHandle = [](const Expr *Operand) {
    Operand = Operand->IgnoreParenImpCasts();
    return !handleName(Operand->getType()).empty() ||
           computesWithHandle(Operand);
  };
  return Op &&
         (Op->isAdditiveOp() || Op->isBitwiseOp() || Op->isMultiplicativeOp() ||
          Op->isShiftOp()) &&
         (IsHandle(Op->getLHS()) || IsHandle(Op->getRHS()));
}

/// The handle that the value of the expression at the end of Parents becomes
/// without a cast; \p Outer is set to the expression with its parentheses.
StringRef AstFacts::handleMade(const Expr *&Outer) const {
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Paren = dyn_cast<ParenExpr>(P)) {
      Outer = Paren;
      continue;
    }
    if (isa<ImplicitCastExpr, FullExpr, MaterializeTemporaryExpr>(P))
      continue;
    if (auto *Choice = dyn_cast<ConditionalOperator>(P);
        Choice && Choice->getCond()->IgnoreImpCasts() != Outer)
      continue;
    if (isa<DeclStmt>(P))
      return CurrentVariable ? handleName(CurrentVariable->getType())
                             : StringRef();
    if (isa<ReturnStmt>(P))
      return CurrentFunction ? handleName(CurrentFunction->getReturnType())
                             : StringRef();
    if (auto *Op = dyn_cast<BinaryOperator>(P))
      return Op->getOpcode() == BO_Assign ? handleName(Op->getLHS()->getType())
                                          : StringRef();
    auto *Call = dyn_cast<CallExpr>(P);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    unsigned Skip =
        Callee && isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee);
    for (unsigned I = Skip;
         Callee && I < Call->getNumArgs() && I - Skip < Callee->getNumParams();
         ++I)
      if (Call->getArg(I)->IgnoreImpCasts() == Outer)
        return handleName(Callee->getParamDecl(I - Skip)->getType());
    return "";
  }
  return "";
}

void AstFacts::noteHandleCast(const Expr *E, StringRef Type) {
  FactCollector::Place Begin = C.spelling(E->getBeginLoc());
  FactCollector::Place End = C.spelling(E->getEndLoc());
  if (!Begin)
    return;
  if (E->getBeginLoc().isMacroID() || E->getEndLoc().isMacroID() ||
      Begin.File != End.File)
    Begin.File->HandleArithmetic.insert(Begin.Offset);
  else
    Begin.File->HandleCasts[{Begin.Offset, End.Offset}] = Type.str();
}

void AstFacts::noteHandles(const BinaryOperator *E) {
  for (const Expr *Operand : {E->getLHS(), E->getRHS()}) {
    Operand = Operand->IgnoreImpCasts();
    if (handleName(Operand->IgnoreParenImpCasts()->getType()).empty())
      continue;
    if (E->isCompoundAssignmentOp()) {
      if (FactCollector::Place P = C.spelling(Operand->getBeginLoc()))
        P.File->HandleArithmetic.insert(P.Offset);
    } else if (computesWithHandle(E) && !computesWithHandle(Operand)) {
      noteHandleCast(Operand, "");
    }
  }
  if (!computesWithHandle(E))
    return;
  const Expr *Outer = E;
  if (StringRef Made = handleMade(Outer); !Made.empty())
    noteHandleCast(Outer, Made);
}
