//===- Sides.cpp - Functions that are others on the device ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Host and device code are one compilation here, in which macros of the device,
// such as __CUDA_ARCH__, are not defined. A body that asks for one is written
// twice, with it and without, and a call takes the one of its side; of a
// function that only the device has, with it alone:
//
//   T f() { if (inKernel()) {
//   #define __CUDA_ARCH__ 900
//   #line ...
//     body
//   #undef __CUDA_ARCH__
//   } else {
//   #line ...
//     body } }
//
// Initializers of a constructor cannot be written so and are refused.
//
//===----------------------------------------------------------------------===//

#include "Sides.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Rewrite/Edit.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include <set>

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {
/// A function whose body begins with the brace Open.
struct Body {
  TokenIndex Open = NoToken;
  bool IsDeviceOnly = false;
};
} // namespace

/// What the device alone has. The architecture is the one that the translation
/// to Metal parses for.
static constexpr std::pair<StringRef, StringRef> DeviceMacros[] = {
    {"__CUDA_ARCH__", "900"}, {"__HIP_DEVICE_COMPILE__", "1"}};

bool prepare::isAttributeWord(StringRef Word) {
  static constexpr StringRef Words[] = {"alignas",       "__align__",
                                        "__attribute__", "__declspec",
                                        "decltype",      "__launch_bounds__"};
  return llvm::is_contained(Words, Word);
}

/// Whether \p Open begins the body of a function, and whose that is: what
/// stands in front of it has parameters.
static bool isBody(const TokenBuffer &T, TokenIndex Open, bool &IsDeviceOnly) {
  bool HasParameters = false, OnHost = false, OnDevice = false;
  for (TokenIndex I = T.previous(Open); I != NoToken; I = T.previous(I)) {
    if (T[I].isOneOf({tok::semi, tok::l_brace}))
      break;
    if (T[I].isOneOf({tok::r_paren, tok::r_brace})) {
      TokenIndex Begin = T[I].Match;
      TokenIndex Before = Begin == NoToken ? NoToken : T.previous(Begin);
      // `member{1}` in front of a constructor's body, but no other body.
      if (Before == NoToken ||
          (T[I].is(tok::r_brace) && !T[Before].isIdentifier()))
        break;
      HasParameters |=
          T[I].is(tok::r_paren) && !isAttributeWord(T.text(Before));
      I = Begin;
      continue;
    }
    OnHost |= T.text(I) == "__host__";
    OnDevice |= T.text(I) == "__device__" || T.text(I) == "__global__";
  }
  IsDeviceOnly = OnDevice && !OnHost;
  return HasParameters;
}

/// The outermost body that has the directive \p D.
static Body bodyAround(const TokenBuffer &T, const Directive &D) {
  Body Result;
  for (TokenIndex I = 0; I < D.First; ++I) {
    if (!T[I].is(tok::l_brace) || T[I].Directive >= 0 ||
        T[I].Match == NoToken || T[I].Match < D.Last)
      continue;
    if (isBody(T, I, Result.IsDeviceOnly)) {
      Result.Open = I;
      return Result;
    }
  }
  return Result;
}

/// Whether \p D stands between the parameters of a constructor and its body,
/// which has initializers.
static bool isAmongInitializers(const TokenBuffer &T, const Directive &D) {
  TokenIndex Open = D.Last + 1;
  while (Open < T.size() && T[Open].Directive >= 0)
    ++Open;
  if (Open >= T.size())
    return false;
  while (Open != NoToken && !T[Open].is(tok::l_brace)) {
    if (T[Open].isOneOf({tok::semi, tok::r_brace}))
      return false;
    if (T[Open].is(tok::l_paren))
      Open = T[Open].Match;
    Open = Open == NoToken ? NoToken : T.next(Open);
  }
  bool IsDeviceOnly;
  if (Open == NoToken || !isBody(T, Open, IsDeviceOnly))
    return false;
  for (TokenIndex I = T.previous(Open); I != NoToken; I = T.previous(I)) {
    if (T[I].isOneOf({tok::semi, tok::l_brace}))
      return false;
    if (T[I].isOneOf({tok::r_paren, tok::r_brace})) {
      bool IsBrace = T[I].is(tok::r_brace);
      I = T[I].Match;
      TokenIndex Front = I == NoToken ? NoToken : T.previous(I);
      // `member{1}`, and no other body.
      if (Front == NoToken || (IsBrace && !T[Front].isIdentifier()))
        return false;
      continue;
    }
    if (!T[I].is(tok::colon))
      continue;
    TokenIndex Before = T.previous(I);
    if (Before != NoToken && Before < D.First &&
        (T[Before].is(tok::r_paren) || T.text(Before) == "noexcept"))
      return true;
  }
  return false;
}

static bool asksForSide(const TokenBuffer &T, const Directive &D) {
  if (D.K != Directive::Conditional)
    return false;
  for (TokenIndex I = D.First; I <= D.Last; ++I)
    for (auto [Name, Value] : DeviceMacros)
      if (T.text(I) == Name)
        return true;
  return false;
}

/// What keeps the body from being written twice; empty if nothing does.
static StringRef obstacle(const TokenBuffer &T, TokenIndex Open) {
  for (const Directive &D : T.directives())
    if (D.K == Directive::Include && D.First > Open && D.First < T[Open].Match)
      return "includes a file";
  for (TokenIndex I = Open; I < T[Open].Match; ++I)
    if (T.text(I) == "goto")
      return "has labels";
  return "";
}

void prepare::findAskingFunctions(const TokenBuffer &T,
                                  llvm::StringSet<> &Names) {
  for (const Directive &D : T.directives()) {
    Body B = asksForSide(T, D) ? bodyAround(T, D) : Body();
    if (B.Open == NoToken || B.IsDeviceOnly)
      continue;
    StringRef Name;
    for (TokenIndex I = T.previous(B.Open); I != NoToken; I = T.previous(I)) {
      if (T[I].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
        break;
      if (T.is(I, "constexpr") && !Name.empty())
        Names.insert(Name);
      if (!T[I].is(tok::r_paren) || T[I].Match == NoToken)
        continue;
      I = T[I].Match;
      TokenIndex Before = T.previous(I);
      if (Before != NoToken && T[Before].isIdentifier() &&
          !isAttributeWord(T.text(Before)))
        Name = T.text(Before);
    }
  }
}

llvm::Expected<std::string> prepare::separateSides(StringRef Path,
                                                   StringRef Text) {
  std::string Define, Undefine;
  for (auto [Name, Value] : DeviceMacros)
    if (Text.contains(Name)) {
      Define += ("\n#define " + Name + " " + Value).str();
      Undefine += ("\n#undef " + Name).str();
    }
  if (Define.empty())
    return Text.str();
  TokenBuffer T(Text);
  EditSet Edits;
  std::set<TokenIndex> Done;
  for (const Directive &D : T.directives()) {
    if (!asksForSide(T, D))
      continue;
    Body B = bodyAround(T, D);
    if (B.Open == NoToken && isAmongInitializers(T, D))
      return llvm::createStringError(
          Path + ":" + llvm::Twine(T.lineOf(T[D.First].Offset)) +
          ": initializers of a constructor that are others on the device");
    if (B.Open == NoToken || !Done.insert(B.Open).second)
      continue;
    unsigned Begin = T[B.Open].end(), End = T[T[B.Open].Match].Offset;
    auto Line = [&](unsigned Offset) {
      return "\n#line " + std::to_string(T.lineOf(Offset)) + "\n";
    };
    if (B.IsDeviceOnly) {
      Edits.insertAfter(Begin, Define + Line(Begin));
      Edits.insertBefore(End, Undefine + Line(End));
      continue;
    }
    if (StringRef Why = obstacle(T, B.Open); !Why.empty())
      return llvm::createStringError(
          Path + ":" + llvm::Twine(T.lineOf(T[D.First].Offset)) +
          ": a function that is another one on the device " + Why);
    Edits.insertAfter(Begin, " if (!__builtin_is_constant_evaluated() && "
                             "::cu2x::simt::inKernel()) {" +
                                 Define + Line(Begin) +
                                 Text.slice(Begin, End).str() + Undefine +
                                 "\n} else {" + Line(Begin));
    Edits.insertBefore(End, "}");
  }
  return Edits.apply(Text);
}
