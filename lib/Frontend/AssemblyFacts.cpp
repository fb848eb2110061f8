//===- AssemblyFacts.cpp - Operands of inline assembly ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

#include "clang/AST/ASTContext.h"

using namespace cu2x::frontend;
using namespace clang;

/// The letter of AssemblyFact for an operand of type \p Type.
static char letterOf(const ASTContext &Context, QualType Type) {
  if (Type.isNull() || Type->isDependentType())
    return '?';
  Type = Type.getNonReferenceType();
  if (Type->isSpecificBuiltinType(BuiltinType::Float))
    return 'f';
  // Neither bool nor an enumeration, which an assignment may not go to.
  if (!Type->isIntegerType() || Type->isBooleanType() ||
      Type->isEnumeralType())
    return '?';
  uint64_t Width = Context.getTypeSize(Type);
  bool IsSigned = Type->isSignedIntegerType();
  return Width == 32 ? (IsSigned ? 's' : 'u')
                     : Width == 64 ? (IsSigned ? 'S' : 'U') : '?';
}

bool AstFacts::VisitAsmStmt(AsmStmt *S) {
  FactCollector::Place P = C.spelling(S->getAsmLoc());
  if (!P)
    return true;
  std::string Operands;
  for (unsigned I = 0; I != S->getNumOutputs(); ++I)
    Operands += letterOf(Context, S->getOutputExpr(I)->getType());
  for (unsigned I = 0; I != S->getNumInputs(); ++I)
    Operands += letterOf(Context, S->getInputExpr(I)->getType());
  auto [At, IsNew] = P.File->Assembly.try_emplace(P.Offset);
  AssemblyFact &Fact = At->second;
  Fact.InDevice = InDevice;
  if (IsNew)
    Fact.Operands = Operands;
  else if (Fact.Operands.size() != Operands.size())
    Fact.Operands = std::string(Operands.size(), '?');
  else
    for (size_t I = 0; I != Operands.size(); ++I)
      if (Fact.Operands[I] != Operands[I])
        Fact.Operands[I] = '?';
  return true;
}
