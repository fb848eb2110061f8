//===- Parsed.cpp - What the parser says of declarations --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parsed.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;

ParsedDeclarations::ParsedDeclarations(const UnitFacts &Unit,
                                       const FileFacts &File)
    : Unit(Unit), File(File) {
  for (const DeclarationFact &D : Unit.Declarations) {
    if (!isIn(D))
      continue;
    for (unsigned Offset : here(D.Called))
      if (Facts &At = Names[Offset]; !llvm::is_contained(At, &D))
        At.push_back(&D);
    if (D.Attributes)
      for (unsigned Offset : here(D.Begin))
        Begins.insert(Offset);
  }
}

bool ParsedDeclarations::isIn(const DeclarationFact &D) const {
  auto IsHere = [&](const TextPlace &P) { return P.File == &File; };
  return llvm::any_of(D.Called, IsHere) || llvm::any_of(D.Begin, IsHere);
}

bool ParsedDeclarations::hasSeen(unsigned Offset) const {
  return !File.Skipped.empty() && !File.isInactive(Offset);
}

llvm::ArrayRef<const DeclarationFact *>
ParsedDeclarations::at(unsigned Offset) const {
  auto It = Names.find(Offset);
  return It == Names.end() ? llvm::ArrayRef<const DeclarationFact *>()
                           : It->second;
}

const DeclarationFact *ParsedDeclarations::oneAt(unsigned Offset) const {
  llvm::ArrayRef<const DeclarationFact *> All = at(Offset);
  auto Same = [&](const DeclarationFact *D) {
    const DeclarationFact *First = All.front();
    return D->Attributes == First->Attributes &&
           D->IsFunction == First->IsFunction &&
           D->IsTemplate == First->IsTemplate &&
           D->IsFolded == First->IsFolded &&
           (D->IsFunction ||
            (D->IsConstexpr == First->IsConstexpr &&
             D->IsStatic == First->IsStatic && D->IsExtern == First->IsExtern));
  };
  return !All.empty() && llvm::all_of(All, Same) ? All.front() : nullptr;
}

bool ParsedDeclarations::isOfHost(unsigned Offset) const {
  llvm::ArrayRef<const DeclarationFact *> All = at(Offset);
  return !All.empty() && llvm::all_of(All, [](const DeclarationFact *D) {
    return !D->Attributes;
  });
}

llvm::SmallVector<unsigned, 4>
ParsedDeclarations::here(llvm::ArrayRef<TextPlace> Places) const {
  llvm::SmallVector<unsigned, 4> Offsets;
  for (TextPlace P : Places)
    if (P.File == &File)
      Offsets.push_back(P.Offset);
  return Offsets;
}

bool ParsedDeclarations::isOneOf(llvm::ArrayRef<TextPlace> Places,
                                 unsigned Offset) const {
  return llvm::is_contained(here(Places), Offset);
}
