//===- OwnConstants.cpp - Constants that each source has --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VariableWriter.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;

TokenIndex host::behindAttributes(const TokenBuffer &T, TokenIndex I) {
  for (;;) {
    TokenIndex Open = T.is(I, "alignas") ? T.next(I) : I;
    if (!(T[I].is(tok::l_square) || Open != I) || T[Open].Match == NoToken)
      return I;
    I = T.next(T[Open].Match);
  }
}

void host::separateConstants(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T[I].Directive >= 0 || File.isGone(I) ||
        File.isKept(I))
      continue;
    const DeclarationFact *Fact = File.Parsed.oneAt(T[I].Offset);
    if (!Fact || Fact->Attributes || !Fact->IsOwnConstant)
      continue;
    // A head that a macro stands for has no place.
    llvm::SmallVector<unsigned, 4> Places = File.Parsed.here(Fact->Specifiers);
    if (Places.size() != 1)
      continue;
    TokenIndex Place = I;
    while (Place != NoToken && T[Place].Offset > Places.front())
      Place = T.previous(Place);
    if (Place == NoToken || T[Place].Offset != Places.front() ||
        !T.is(Place, "template") || !T.is(T.next(Place), "<"))
      continue;
    Place = T.next(closeOfHead(T, T.next(Place)));
    if (Place >= I)
      continue;
    File.NeedsOwn = true;
    File.Edits.insertBefore(T[behindAttributes(T, Place)].Offset, "CU2X_OWN ");
  }
}
