//===- VectorFacts.cpp - Lists for the built-in vectors -------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA's vectors are structures, those of HIP classes with constructors, of
// which that with one argument gives its value to all parts.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// `int2`, `float4` and the like: a structure named by the number of its parts.
static bool isVector(const RecordDecl *Record) {
  StringRef Name = Record->getName();
  if (Name.empty() || !Record->isCompleteDefinition())
    return false;
  unsigned Parts = std::distance(Record->field_begin(), Record->field_end());
  return Parts >= 1 && Parts <= 4 && Name.back() == char('0' + Parts) &&
         (*Record->field_begin())->getName() == "x";
}

void AstFacts::noteVectorList(const InitListExpr *E,
                              const InitListExpr *Written, bool HasBraces,
                              bool IsInBraces) {
  const RecordDecl *Record = E->getType()->getAsRecordDecl();
  if (Record && originOf(Record) == Origin::Cuda && isVector(Record)) {
    unsigned Missing = llvm::count_if(E->inits(), [](const Expr *Init) {
      return Init && isa<ImplicitValueInitExpr>(Init);
    });
    if (Missing == E->getNumInits() ||
        (HasBraces && isa<DesignatedInitExpr>(Written->getInit(0))))
      return;
    if (HasBraces && !Missing)
      return;
    const Expr *Last = E->getInit(E->getNumInits() - Missing - 1);
    SourceLocation From =
        HasBraces ? Written->getLBraceLoc() : E->getInit(0)->getBeginLoc();
    SourceLocation To = HasBraces ? Written->getRBraceLoc() : Last->getEndLoc();
    if (!IsInBraces || From.isMacroID() || To.isMacroID()) {
      if (FactCollector::Place P = C.expansion(Written->getLBraceLoc()))
        P.File->OddVectors[P.Offset] = Record->getName().str();
      return;
    }
    if (HasBraces) {
      if (FactCollector::Place P = C.spelling(To))
        P.File->ShortVectors[P.Offset] = Missing;
      return;
    }
    FactCollector::Place Begin = C.spelling(From);
    FactCollector::Place End = C.spelling(To);
    if (Begin && Begin.File == End.File)
      Begin.File->BareVectors[{Begin.Offset, End.Offset}] = Missing;
    return;
  }
  for (const Expr *Init : E->inits())
    if (auto *List = dyn_cast_or_null<InitListExpr>(Init);
        List && !isWrittenIn(List, Written))
      noteVectorList(List, Written, /*HasBraces=*/false,
                     /*IsInBraces=*/HasBraces);
}

void AstFacts::noteWholeIndex(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (!D->getIdentifier() ||
      (D->getName() != "threadIdx" && D->getName() != "blockIdx") ||
      originOf(D) != Origin::Cuda)
    return;
  const RecordDecl *Record = D->getType()->getAsRecordDecl();
  if (!Record || Record->getName() != "uint3")
    return;
  for (const Stmt *P : llvm::reverse(Parents)) {
    if (P == E || isa<ImplicitCastExpr, ParenExpr>(P))
      continue;
    const RecordDecl *Made = isa<CXXConstructExpr>(P)
                                 ? cast<Expr>(P)->getType()->getAsRecordDecl()
                                 : nullptr;
    if (Made == Record)
      continue;
    // HIP's indices become a dim3, by themselves or by another rule.
    if (isa<MemberExpr>(P) || (Made && Made->getName() == "dim3"))
      return;
    break;
  }
  if (FactCollector::Place P = C.spelling(E->getLocation()))
    P.File->WholeIndices.insert(P.Offset);
}
