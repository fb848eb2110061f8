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

/// The place for one more specifier of the specialization with its name at
/// \p Name, which begins at one of \p Begins: behind `template <>`, or, where
/// a macro stands for that, in front of a specifier of its own. There is none
/// in a declaration that is altogether in a macro.
static TokenIndex specifiersOf(const TokenBuffer &T,
                               llvm::ArrayRef<unsigned> Begins,
                               TokenIndex Name) {
  TokenIndex Place = Name;
  while (Place != NoToken && !llvm::is_contained(Begins, T[Place].Offset)) {
    if (T[Place].isOneOf({tok::semi, tok::r_brace}))
      return NoToken;
    Place = T.previous(Place);
  }
  if (Place == NoToken || Place >= Name || T[Place].Directive >= 0)
    return NoToken;
  if (T.is(Place, "template")) {
    if (!T.is(T.next(Place), "<"))
      return NoToken;
    Place = T.next(closeOfHead(T, T.next(Place)));
    return Place < Name ? Place : NoToken;
  }
  TokenIndex First = T.next(Place);
  if (T[First].is(tok::l_paren) && T[First].Match != NoToken)
    First = T.next(T[First].Match);
  for (TokenIndex I = First; I < Name; I = T.next(I)) {
    if (T[I].Match != NoToken && T[I].Match > I) {
      I = T[I].Match;
      continue;
    }
    // A `const` may be that of a pointer in the macro, unless a type follows.
    if (T.is(I, "constexpr") ||
        (I == First && T.is(I, "const") && T[T.next(I)].isIdentifier() &&
         T.next(I) != Name))
      return I;
  }
  return NoToken;
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
    TokenIndex Place = specifiersOf(T, File.Parsed.here(Fact->Specifiers), I);
    if (Place == NoToken)
      continue;
    File.NeedsOwn = true;
    File.Edits.insertBefore(T[behindAttributes(T, Place)].Offset, "CU2X_OWN ");
  }
}
