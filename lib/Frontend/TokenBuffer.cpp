//===- TokenBuffer.cpp - The token view of one file -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/TokenBuffer.h"

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// How many bytes of a backslash, blanks and a line end \p Text begins with.
static size_t joinLength(StringRef Text) {
  if (!Text.starts_with("\\"))
    return 0;
  StringRef Rest = Text.drop_front().ltrim(" \t\f\v\r");
  return Rest.consume_front("\n") ? Text.size() - Rest.size() : 0;
}

unsigned cu2x::frontend::skipJoins(StringRef Text, unsigned Offset) {
  while (size_t Length = joinLength(Text.drop_front(Offset)))
    Offset += Length;
  return Offset;
}

std::string cu2x::frontend::joinLines(StringRef Text) {
  std::string Result;
  for (unsigned I = skipJoins(Text, 0); I < Text.size();
       I = skipJoins(Text, I + 1))
    Result += Text[I];
  return Result;
}

/// Where the name of a header that begins in front of \p At ends.
static size_t endOfHeaderName(StringRef Text, char Close, size_t At) {
  for (; At < Text.size() && Text[At] != Close; ++At)
    if (Text[At] == '\n' &&
        !Text.take_front(At).rtrim(" \t\f\v\r").ends_with("\\"))
      return StringRef::npos;
  return At < Text.size() ? At : StringRef::npos;
}

TokenBuffer::TokenBuffer(StringRef Text) : Text(Text) {
  LineStarts.push_back(0);
  for (size_t At = Text.find('\n'); At != StringRef::npos;
       At = Text.find('\n', At + 1))
    LineStarts.push_back(At + 1);
  lex();
  findDirectives();
  matchBrackets();
}

void TokenBuffer::lex() {
  LangOptions Options;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.CPlusPlus14 =
      Options.CPlusPlus17 = true;
  Options.LineComment = true;
  Options.Bool = true;
  Options.Digraphs = true;
  Options.CUDA = true; // gives the tokens <<< and >>>
  Lexer Lex(SourceLocation(), Options, Text.begin(), Text.begin(), Text.end());
  clang::Token Tok;
  while (true) {
    bool AtEnd = Lex.LexFromRawLexer(Tok);
    if (Tok.is(tok::eof))
      break;
    unsigned End = Lex.getCurrentBufferOffset();
    unsigned Offset = skipJoins(Text, End - Tok.getLength());
    Tokens.push_back({Tok.getKind(), Offset, End - Offset,
                      Tok.isAtStartOfLine(), -1, NoToken, 0});
    // Passes find offsets inside of literals, which therefore stay as they are.
    if (Tok.needsCleaning() && !Tok.isLiteral()) {
      Joined[Offset] = joinLines(Text.slice(Offset, End));
      Tokens.back().IsSplit = true;
    }
    if (AtEnd)
      break;
  }
}

static Directive::Kind classify(StringRef Name) {
  return llvm::StringSwitch<Directive::Kind>(Name)
      .Cases({"include", "include_next", "import"}, Directive::Include)
      .Case("define", Directive::Define)
      .Case("undef", Directive::Undef)
      .Cases({"if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else",
              "endif"},
             Directive::Conditional)
      .Case("pragma", Directive::Pragma)
      .Default(Directive::Other);
}

void TokenBuffer::findDirectives() {
  Regions.push_back({});
  llvm::SmallVector<unsigned> Open; // current region of each open #if group
  unsigned Current = 0;
  for (TokenIndex I = 0; I < size();) {
    if (!Tokens[I].is(tok::hash) || !Tokens[I].StartsLine) {
      Tokens[I++].Region = Current;
      continue;
    }
    Directive D;
    D.First = I;
    TokenIndex Last = I;
    while (Last + 1 < size() && !Tokens[Last + 1].StartsLine)
      ++Last;
    D.Last = Last;
    if (Last > I) {
      D.Name = text(I + 1);
      D.K = classify(D.Name);
    }
    if (D.K == Directive::Include && Last >= I + 2) {
      unsigned Begin = Tokens[I + 2].Offset;
      char Close = Text[Begin] == '<' ? '>' : Text[Begin] == '"' ? '"' : 0;
      size_t End =
          Close ? endOfHeaderName(Text, Close, Begin + 1) : StringRef::npos;
      if (End != StringRef::npos) {
        D.Angled = Close == '>';
        D.NameOffset = Begin;
        D.NameLength = End + 1 - Begin;
        D.FileName = Text.slice(Begin + 1, End);
        if (D.FileName.contains('\n'))
          D.FileName = Joined[Begin + 1] = joinLines(D.FileName);
      }
    }
    if (D.K == Directive::Conditional) {
      if (D.Name.starts_with("if")) {
        Open.push_back(Current);
        Regions.push_back({Current, false});
        // An include guard is no condition for what the file holds. That it
        // goes around all of the file is seen at its end.
        Regions.back().IsIncludeGuard =
            D.Name == "ifndef" && Current == 0 && Directives.empty() &&
            Last + 2 < size() && Tokens[Last + 1].is(tok::hash) &&
            is(Last + 2, "define") && Last + 3 < size() &&
            text(Last + 3) == text(Last);
        Current = Regions.size() - 1;
      } else if (D.Name == "endif") {
        if (Last + 1 < size())
          Regions[Current].IsIncludeGuard = false;
        if (!Open.empty())
          Current = Open.pop_back_val();
      } else if (!Open.empty()) {
        Regions[Current].IsIncludeGuard = false;
        Regions.push_back({Open.back(), false});
        Current = Regions.size() - 1;
      }
    }
    for (; I <= Last; ++I) {
      Tokens[I].Directive = Directives.size();
      Tokens[I].Region = Current;
    }
    Directives.push_back(D);
  }
}

static tok::TokenKind openerOf(tok::TokenKind K) {
  switch (K) {
  case tok::r_paren:
    return tok::l_paren;
  case tok::r_square:
    return tok::l_square;
  case tok::r_brace:
    return tok::l_brace;
  default:
    return tok::unknown;
  }
}

void TokenBuffer::matchBrackets() {
  using Stack = llvm::SmallVector<TokenIndex, 32>;
  Stack Code;
  llvm::SmallVector<Stack> Saved; // state at each open #if, for its #else
  Stack InDirective;
  int LastDirective = -1;
  for (TokenIndex I = 0; I < size(); ++I) {
    Token &T = Tokens[I];
    if (T.Directive >= 0 && T.Directive != LastDirective) {
      LastDirective = T.Directive;
      InDirective.clear();
      const Directive &D = Directives[T.Directive];
      if (D.K == Directive::Conditional) {
        if (D.Name.starts_with("if"))
          Saved.push_back(Code);
        else if (Saved.empty())
          continue;
        else if (D.Name == "endif")
          Saved.pop_back();
        else
          Code = Saved.back();
      }
    }
    Stack &S = T.Directive >= 0 ? InDirective : Code;
    if (T.is(tok::l_paren) || T.is(tok::l_square) || T.is(tok::l_brace)) {
      S.push_back(I);
      continue;
    }
    tok::TokenKind Opener = openerOf(T.Kind);
    if (Opener == tok::unknown)
      continue;
    // Code that does not parse: drop openers nothing closed, but never let a
    // stray parenthesis close over a brace.
    auto Found = std::find_if(S.rbegin(), S.rend(), [&](TokenIndex J) {
      return Tokens[J].is(Opener) ||
             (T.Kind != tok::r_brace && Tokens[J].is(tok::l_brace));
    });
    if (Found == S.rend() || !Tokens[*Found].is(Opener))
      continue;
    T.Match = *Found;
    Tokens[*Found].Match = I;
    S.erase(std::prev(Found.base()), S.end());
  }
}

StringRef TokenBuffer::text(TokenRange R) const {
  if (R.empty())
    return "";
  return Text.slice(Tokens[R.First].Offset, Tokens[R.Last].end());
}

TokenIndex TokenBuffer::at(unsigned Offset) const {
  auto It = llvm::lower_bound(
      Tokens, Offset, [](const Token &T, unsigned O) { return T.Offset < O; });
  return It != Tokens.end() && It->Offset == Offset ? It - Tokens.begin()
                                                    : NoToken;
}

unsigned TokenBuffer::lineOf(unsigned Offset) const {
  return llvm::upper_bound(LineStarts, Offset) - LineStarts.begin();
}

unsigned TokenBuffer::startOfLine(unsigned Offset) const {
  // A byte order mark belongs to no line: nothing may come in front of it.
  unsigned Top = Text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  return std::max(LineStarts[lineOf(Offset) - 1], Top);
}

unsigned TokenBuffer::nextLine(unsigned Offset) const {
  unsigned Line = lineOf(Offset);
  return Line < LineStarts.size() ? LineStarts[Line] : Text.size();
}

TokenIndex TokenBuffer::next(TokenIndex I) const {
  int Context = Tokens[I].Directive;
  for (++I; I < size(); ++I) {
    if (Tokens[I].Directive == Context)
      return I;
    if (Context >= 0)
      break;
  }
  return NoToken;
}

TokenIndex TokenBuffer::previous(TokenIndex I) const {
  int Context = Tokens[I].Directive;
  while (I-- > 0) {
    if (Tokens[I].Directive == Context)
      return I;
    if (Context >= 0)
      break;
  }
  return NoToken;
}

bool TokenBuffer::encloses(unsigned Outer, unsigned Inner) const {
  while (Inner != Outer) {
    if (Inner == 0)
      return Regions[Outer].IsIncludeGuard && Outer != 0 &&
             Regions[Outer].Parent == 0;
    Inner = Regions[Inner].Parent;
  }
  return true;
}

TokenIndex TokenBuffer::closeOfTemplateArgs(TokenIndex Less) const {
  if (Less == NoToken || !Tokens[Less].is(tok::less))
    return NoToken;
  unsigned Depth = 1;
  for (TokenIndex I = next(Less); I != NoToken; I = next(I)) {
    const Token &T = Tokens[I];
    switch (T.Kind) {
    case tok::less:
      ++Depth;
      break;
    case tok::greater:
    case tok::greatergreater:
    case tok::greatergreatergreater:
      if (Depth <= text(I).size())
        return I;
      Depth -= text(I).size();
      break;
    case tok::l_paren:
    case tok::l_square:
      if (T.Match == NoToken)
        return NoToken;
      I = T.Match;
      break;
    // None of these stands in a template argument list outside brackets.
    case tok::semi:
    case tok::l_brace:
    case tok::r_brace:
    case tok::r_paren:
    case tok::r_square:
    case tok::ampamp:
    case tok::pipepipe:
    case tok::equal:
    case tok::lesslessless:
      return NoToken;
    default:
      break;
    }
  }
  return NoToken;
}

std::optional<llvm::SmallVector<TokenRange, 8>>
TokenBuffer::splitArguments(TokenIndex Open,
                            std::optional<unsigned> ExpectedCount) const {
  if (Open == NoToken || Tokens[Open].Match == NoToken ||
      Tokens[Open].Match < Open)
    return std::nullopt;
  TokenIndex Close = Tokens[Open].Match;
  auto Split = [&](bool SkipTemplateArgs) {
    llvm::SmallVector<TokenRange, 8> Args;
    TokenRange Arg;
    for (TokenIndex I = next(Open); I != NoToken && I < Close; I = next(I)) {
      if (Tokens[I].is(tok::comma)) {
        Args.push_back(Arg);
        Arg = TokenRange();
        continue;
      }
      if (Arg.empty())
        Arg.First = I;
      Arg.Last = I;
      if (Tokens[I].is(tok::l_paren) || Tokens[I].is(tok::l_square) ||
          Tokens[I].is(tok::l_brace)) {
        if (Tokens[I].Match != NoToken && Tokens[I].Match > I)
          Arg.Last = I = Tokens[I].Match;
      } else if (SkipTemplateArgs && Tokens[I].is(tok::less) && I > Open + 1 &&
                 Tokens[I - 1].isIdentifier()) {
        TokenIndex End = closeOfTemplateArgs(I);
        if (End != NoToken && End < Close)
          Arg.Last = I = End;
      }
    }
    if (!Arg.empty() || !Args.empty())
      Args.push_back(Arg);
    return Args;
  };
  auto Args = Split(/*SkipTemplateArgs=*/true);
  if (ExpectedCount && Args.size() != *ExpectedCount)
    if (auto Plain = Split(false); Plain.size() == *ExpectedCount)
      return Plain;
  return Args;
}
