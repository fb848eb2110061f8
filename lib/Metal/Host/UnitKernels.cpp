//===- UnitKernels.cpp - Templates of kernels of one unit -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Without -rdc=true CUDA's compiler makes the instances of such templates the
// unit's own: those of others may use another variable or macro by the same
// name. `static` says so to all compilers.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Why `static` cannot stand at \p Place, where the specifiers of a kernel
/// begin; empty if it can. In a macro it has to be right for all its uses.
static StringRef obstacle(const HostFile &File, unsigned Place) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex I = T.at(Place);
  if (I == NoToken || T[I].Directive < 0)
    return "";
  for (const DeclarationFact &Other : File.Unit.Declarations)
    if (File.Parsed.isOneOf(Other.Specifiers, Place) && !Other.IsUnitsOwn)
      return "is made by a macro that also makes kernels which are not this "
             "unit's own";
  return "";
}

/// Where `static` goes, among the specifiers that begin with \p I: attributes
/// in brackets stand in front of it, as CUDA's own go.
static unsigned placeOfStatic(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  unsigned Place = T[I].Offset;
  while (I != NoToken && T[I].Directive < 0) {
    if (T[I].is(tok::l_square) && T[I].Match != NoToken) {
      I = T.next(T[I].Match);
      Place = T[I].Offset;
    } else if (attributesOf(T, I, File.Shared.Macros)) {
      I = behindUse(T, I);
    } else {
      break;
    }
  }
  return Place;
}

/// The friend \p Fact as a static function for the place in front of its class;
/// empty where its text does not tell.
static std::string declarationOf(const HostFile &File,
                                 const DeclarationFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  llvm::SmallVector<unsigned, 4> Begins = File.Parsed.here(Fact.Begin),
                                 Ends = File.Parsed.here(Fact.End);
  TokenIndex Begin = Begins.empty() ? NoToken : T.at(Begins.back());
  TokenIndex End = Ends.empty() ? NoToken : T.at(Ends.back());
  if (!Fact.Forward || Begin == NoToken || End == NoToken || Begin > End)
    return "";
  std::string Text = *Fact.Forward;
  for (TokenIndex I = Begin; I != NoToken && I <= End; I = T.next(I)) {
    if (T[I].Directive >= 0)
      return "";
    if (attributesOf(T, I, File.Shared.Macros)) {
      if (TokenIndex Next = T.next(I); Next != NoToken && Next < End &&
                                       T[Next].is(tok::l_paren) &&
                                       attributeWord(T.text(I)))
        I = T[Next].Match;
      continue;
    }
    Text += T.is(I, "friend") ? "static" : File.renamedText(I, I);
    if (TokenIndex Next = T.next(I);
        Next != NoToken && Next <= End && T[Next].Offset > T[I].end())
      Text += " ";
  }
  return Text + ";\n";
}

/// Declares the friend \p Fact in front of its class, as its linkage is what
/// its first declaration says. False if that cannot be.
static bool declareFriend(HostFile &File, const DeclarationFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  if (Fact.Befriends.empty() || Fact.Befriends.back().File != &File.Facts)
    return false;
  unsigned Place = Fact.Befriends.back().Offset;
  TokenIndex I = T.at(Place);
  std::string Text = declarationOf(File, Fact);
  if (I == NoToken || T[I].Directive >= 0 || Text.empty())
    return false;
  File.Edits.insertBefore(Place, Text);
  return true;
}

void host::separateKernels(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  if (File.Shared.IsLinked)
    return;
  std::set<unsigned> Done;
  for (const DeclarationFact &Fact : File.Unit.Declarations) {
    if (!Fact.IsUnitsOwn || !Fact.IsFirst || Fact.Specifiers.empty() ||
        Fact.Specifiers.back().File != &File.Facts)
      continue;
    unsigned Place = Fact.Specifiers.back().Offset;
    TokenIndex I = T.at(Place);
    if (I == NoToken || File.isGone(I) || File.isKept(I) ||
        !Done.insert(Place).second)
      continue;
    bool IsFriend = !Fact.Befriends.empty();
    if (IsFriend && declareFriend(File, Fact))
      continue;
    StringRef Why =
        IsFriend ? "is one of a friend that nothing in front of the class can "
                   "make this unit's own"
                 : obstacle(File, Place);
    if (!Why.empty())
      File.reportDeclaration(I, Fact.Name, Why);
    else
      File.Edits.insertBefore(placeOfStatic(File, I), "static ");
  }
}
