//===- TakenNames.cpp - HIP's names that the program has taken --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// `#define hipFree cudaFree`, which is `#define hipFree hipFree` in the end.
static bool standsForItself(StringRef Hip, StringRef Body) {
  const api::Entry *Row = Body.empty() ? nullptr : api::lookup(Body);
  return Body == Hip || (Row && Row->isSupported() && Row->Hip == Hip);
}

StringRef hip::takenBy(const FileContext &File, TokenIndex I, StringRef Hip) {
  const TokenBuffer &T = File.Tokens;
  auto Macro = File.Unit.HipMacros.find(Hip.str());
  if (Macro != File.Unit.HipMacros.end() &&
      !standsForItself(Hip, Macro->second))
    return "macro";
  TokenIndex Before = T.previous(I);
  if (isMacroParameter(T, I, Hip))
    return "parameter of a macro";
  bool IsQualified = Before != NoToken && T[Before].is(tok::coloncolon);
  TokenIndex Scope = IsQualified ? T.previous(Before) : NoToken;
  if (Scope != NoToken && (T[Scope].isIdentifier() || T.is(Scope, ">")) &&
      !startsExpression(T.text(Scope)))
    return "";
  if (File.Unit.HipGlobals.contains(Hip))
    return "declaration";
  if (IsQualified ||
      (Before != NoToken && T[Before].isOneOf({tok::period, tok::arrow})))
    return "";
  for (const NameScope &S : File.Facts.HipNames)
    if (S.Name == Hip && S.Begin <= T[I].Offset && T[I].Offset <= S.End)
      return S.Kind;
  return "";
}

static bool isFunctionOfBoth(StringRef Name) {
  const api::Entry *Row = api::lookup(Name);
  return Row && Row->Kind == api::Kind::DeviceFunction && Row->isSupported();
}

/// Whether a declaration that is not at file scope hides the function \p Name
/// at token \p I. The text of a macro may be used in any scope.
static bool isHidden(const FileContext &File, TokenIndex I, StringRef Name) {
  if (File.Tokens[I].Directive >= 0)
    return llvm::any_of(File.Facts.HipNames,
                        [&](const NameScope &S) { return S.Name == Name; });
  return !takenBy(File, I, Name).empty();
}

std::optional<std::string> hip::seenFrom(const FileContext &File, TokenIndex I,
                                         StringRef Text) {
  auto IsPartOfWord = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  std::string Result;
  while (!Text.empty()) {
    StringRef Word = Text.take_while(IsPartOfWord);
    bool IsCalled = Text.size() == Word.size() || Text[Word.size()] == '(';
    if (!Word.empty() && IsCalled && isFunctionOfBoth(Word) &&
        !StringRef(Result).ends_with(":")) {
      if (File.Unit.HipMacros.count(Word.str()) ||
          isMacroParameter(File.Tokens, I, Word))
        return std::nullopt;
      if (isHidden(File, I, Word))
        Result += "::";
    }
    size_t Length = std::max<size_t>(Word.size(), 1);
    Result += Text.take_front(Length);
    Text = Text.drop_front(Length);
  }
  return Result;
}
