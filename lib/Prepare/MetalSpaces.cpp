//===- MetalSpaces.cpp - Address spaces for the executor --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MetalSpaces.h"
#include "llvm/ADT/Twine.h"

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// True for `*`, `&`, `&&`, and `(` in front of one of them.
static bool startsDeclarator(const TokenBuffer &T, TokenIndex I) {
  if (T[I].is(tok::l_paren))
    I = T.next(I);
  return I != NoToken && T[I].isOneOf({tok::star, tok::amp, tok::ampamp});
}

/// Behind parameters, where the space is that of a method's object.
static bool isBehindParameters(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Before = T.previous(I);
  while (Before != NoToken &&
         (T.is(Before, "const") || T.is(Before, "volatile")))
    Before = T.previous(Before);
  return Before == NoToken || T[Before].is(tok::r_paren);
}

void prepare::dropThreadOfVariables(const TokenBuffer &T, EditSet &Edits) {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T.is(I, "thread") || T[I].Directive != -1 || isBehindParameters(T, I))
      continue;
    // The type: words, names with `::`, template arguments.
    TokenIndex At = T.next(I);
    while (At != NoToken) {
      if (T[At].is(tok::less)) {
        At = T.closeOfTemplateArgs(At);
        if (At == NoToken)
          break;
      } else if (!T[At].isIdentifier() && !T[At].is(tok::coloncolon)) {
        break;
      }
      At = T.next(At);
    }
    if (At != NoToken && !startsDeclarator(T, At))
      Edits.replace(T[I].Offset, T[I].Length, "");
  }
}

namespace {

/// Which special functions the author of a class declared.
struct DeclaredCopies {
  bool Constructor = false;
  bool CopyConstructor = false;
  bool CopyAssignment = false;
};

} // namespace

/// True if the parameters between the parenthesis at \p Open and its partner
/// are a reference to \p Class and others with default values.
static bool takesReference(const TokenBuffer &T, TokenIndex Open,
                           StringRef Class) {
  bool NamesClass = false, IsReference = false, IsFirst = true;
  // Commas less default values behind the first parameter.
  int WithoutValue = 0;
  for (TokenIndex I = Open + 1; I < T[Open].Match; ++I) {
    if (T[I].isOneOf({tok::l_paren, tok::l_brace, tok::l_square}) &&
        T[I].Match != NoToken) {
      I = T[I].Match;
      continue;
    }
    if (T[I].is(tok::comma))
      ++WithoutValue;
    else if (T[I].is(tok::equal) && !IsFirst)
      --WithoutValue;
    IsFirst &= !T[I].isOneOf({tok::comma, tok::equal});
    if (!IsFirst)
      continue;
    NamesClass |= T.is(I, Class);
    IsReference |= NamesClass && T[I].isOneOf({tok::amp, tok::ampamp});
  }
  return IsReference && WithoutValue <= 0;
}

static DeclaredCopies findCopies(const TokenBuffer &T, TokenIndex Open,
                                 StringRef Class) {
  DeclaredCopies Found;
  for (TokenIndex I = Open + 1; I < T[Open].Match; ++I) {
    if (T[I].isOneOf({tok::l_brace, tok::l_paren, tok::l_square}) &&
        T[I].Match != NoToken) {
      I = T[I].Match;
      continue;
    }
    if (T.is(I, Class) && T.is(I + 1, "(") && !T.is(I - 1, "~")) {
      Found.Constructor = true;
      Found.CopyConstructor |= takesReference(T, I + 1, Class);
    }
    if (T.is(I, "operator") && T.is(I + 1, "=") && T.is(I + 2, "("))
      Found.CopyAssignment |= takesReference(T, I + 2, Class);
  }
  return Found;
}

/// True for the brace at \p I if it opens a namespace or an extern "C" block.
static bool opensNamespace(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Before = T.previous(I);
  while (Before != NoToken && !T.is(Before, "namespace") &&
         (T[Before].isIdentifier() || T[Before].is(tok::coloncolon)))
    Before = T.previous(Before);
  return Before != NoToken &&
         (T.is(Before, "namespace") || T[Before].is(tok::string_literal));
}

void prepare::declareCopies(const TokenBuffer &T, EditSet &Edits) {
  // A class in a function has no templates.
  TokenIndex EndOfFunction = 0, ClassBody = NoToken;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].is(tok::l_brace) && T[I].Match != NoToken && I > EndOfFunction &&
        I != ClassBody && !opensNamespace(T, I))
      EndOfFunction = T[I].Match;
    if (!(T.is(I, "struct") || T.is(I, "class") || T.is(I, "union")) ||
        T[I].Directive != -1)
      continue;
    TokenIndex Before = T.previous(I);
    if (Before != NoToken && T.is(Before, "enum"))
      continue;
    // Attributes and alignas(...) in front of the name.
    TokenIndex Name = T.next(I);
    while (Name != NoToken &&
           (T[Name].is(tok::l_square) || T.is(T.next(Name), "("))) {
      TokenIndex Bracket = T[Name].is(tok::l_square) ? Name : T.next(Name);
      Name = T[Bracket].Match == NoToken ? NoToken : T.next(T[Bracket].Match);
    }
    if (Name == NoToken || !T[Name].isIdentifier())
      continue;
    TokenIndex Open = T.next(Name);
    if (Open != NoToken && T[Open].is(tok::less)) {
      TokenIndex Close = T.closeOfTemplateArgs(Open);
      Open = Close == NoToken ? NoToken : T.next(Close);
    }
    if (Open != NoToken && T[Open].is(tok::colon))
      while (Open != NoToken &&
             !T[Open].isOneOf({tok::l_brace, tok::semi, tok::r_paren}))
        Open = T.next(Open);
    if (Open == NoToken || !T[Open].is(tok::l_brace) ||
        T[Open].Match == NoToken)
      continue;
    ClassBody = Open;
    StringRef Class = T.text(Name);
    DeclaredCopies Found = findCopies(T, Open, Class);
    std::string Text;
    auto Declare = [&](StringRef Macro) {
      Text += (" " + Macro + "(" + Class + ")").str();
    };
    if (!Found.Constructor)
      Declare("CU2X_MSL_DEFAULT");
    if (!Found.CopyConstructor)
      Declare("CU2X_MSL_COPY");
    if (!Found.CopyAssignment && I > EndOfFunction)
      Declare("CU2X_MSL_ASSIGN");
    Edits.insertAfter(T[Open].end(), Text);
  }
}
