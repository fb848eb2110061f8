//===- PastedNames.cpp - Names that macros put together ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With `#define LOAD(F) p_##F`, the argument of `LOAD(cudaFree)` is a piece of
// the name `p_cudaFree`. Renamed, it makes another one. Where the argument is
// used as it is, too, its name has to change; that is right as long as the
// other name comes from such arguments only and all of them change.
//
// An argument that becomes text by `#` changes with the text, as a message
// should say what the program calls.
//
//===----------------------------------------------------------------------===//

#include "PastedNames.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool PastedNames::isSpelled(StringRef Name) const {
  return Words.contains(Name) || (File.Unit.UserNames.contains(Name) &&
                                  !File.Unit.PastedNames.contains(Name));
}

PastedNames::Outcome PastedNames::outcomeOf(const PastedArgument &Use,
                                            StringRef Name,
                                            StringRef Hip) const {
  std::string Made = Use.Before + Name.str() + Use.After;
  if (!Use.IsKnown || isSpelled(Made))
    return Taken;
  const api::Entry *Row = api::lookup(Made);
  if (!Row)
    return Open;
  return Row->isSupported() && Row->Hip == Use.Before + Hip.str() + Use.After
             ? Good
             : Taken;
}

PastedNames::PastedNames(const FileContext &File) : File(File) {
  const auto &All = File.Facts.PastedArguments;
  if (All.empty())
    return;
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier())
      Words.insert(T.text(I));

  struct Argument {
    unsigned Offset;
    StringRef Name;
    llvm::ArrayRef<PastedArgument> Uses;
    llvm::SmallVector<Outcome, 2> Outcomes;
  };
  std::vector<Argument> Pieces;
  std::set<std::string> Changed; // by arguments that have to be renamed
  auto Accept = [&](const Argument &A) {
    Fates[A.Offset] = Free;
    for (auto [Use, How] : llvm::zip(A.Uses, A.Outcomes))
      (How == Good
           ? (void)Translated.insert(
                 {Use.Use, Use.Before + A.Name.str() + Use.After})
           : (void)Changed.insert(Use.Before + A.Name.str() + Use.After));
  };
  for (const auto &[Offset, Uses] : All) {
    TokenIndex I = T.at(Offset);
    const api::Entry *Row = I == NoToken ? nullptr : api::lookup(T.text(I));
    if (!Row || Row->isIdentity())
      continue;
    Argument A{Offset, T.text(I), Uses, {}};
    for (const PastedArgument &Use : Uses)
      A.Outcomes.push_back(Row->isSupported() ? outcomeOf(Use, A.Name, Row->Hip)
                                              : Taken);
    if (!File.Facts.Names.count(Offset))
      Pieces.push_back(std::move(A));
    else if (llvm::is_contained(A.Outcomes, Taken))
      Fates[Offset] = Refused;
    else
      Accept(A);
  }
  for (const Argument &A : Pieces) {
    bool Follows = true;
    for (auto [Use, How] : llvm::zip(A.Uses, A.Outcomes))
      Follows &=
          How == Good ||
          (How == Open && Changed.count(Use.Before + A.Name.str() + Use.After));
    if (Follows)
      Accept(A);
    else
      Fates[A.Offset] = Kept;
  }
}

/// Whether \p I is an argument of a macro that makes another name of it, in
/// text that no parse has seen.
static bool isPastedByText(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  if (File.Unit.PastingMacros.empty() || !File.Facts.isInactive(T[I].Offset))
    return false;
  TokenIndex Open = T.previous(I);
  while (Open != NoToken && !T[Open].is(tok::l_paren)) {
    if (T[Open].isOneOf({tok::r_paren, tok::r_square, tok::r_brace}) &&
        T[Open].Match != NoToken)
      Open = T[Open].Match;
    else if (T[Open].isOneOf({tok::semi, tok::l_brace}))
      return false;
    Open = T.previous(Open);
  }
  TokenIndex Macro = Open == NoToken ? NoToken : T.previous(Open);
  if (Macro == NoToken || !T[Macro].isIdentifier())
    return false;
  auto Found = File.Unit.PastingMacros.find(T.text(Macro).str());
  auto Args = Found == File.Unit.PastingMacros.end() ? std::nullopt
                                                     : T.splitArguments(Open);
  if (!Args)
    return false;
  for (auto [Index, Arg] : llvm::enumerate(*Args))
    if (I == Arg.First || I == Arg.Last)
      return Found->second.count(Index);
  return false;
}

PastedNames::Fate PastedNames::fateOf(TokenIndex I) const {
  auto Known = Fates.find(File.Tokens[I].Offset);
  if (Known != Fates.end())
    return Known->second;
  return isPastedByText(File, I) ? Kept : Free;
}
