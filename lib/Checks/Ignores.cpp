//===- Ignores.cpp - Comments that silence findings -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Checks/Ignores.h"
#include "cu2x/Diagnostics/LineTable.h"

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

using namespace cu2x;
using namespace cu2x::checks;
using llvm::StringRef;

namespace {

/// One name in a comment, and the lines that it is about.
struct Ignore {
  std::string Word;
  const diag::Row *Row; ///< null when the word names no finding
  unsigned First, Last; ///< one-based
  unsigned Offset;      ///< of the word
  bool Used = false;
  bool Open = false; ///< a begin that has no end yet
  /// Why it silences nothing, or cannot be meant; null for others.
  const char *Problem = nullptr;
};

class IgnoreReader {
public:
  IgnoreReader(StringRef Text) : Text(Text), Lines(Text) {}
  std::vector<Ignore> read();

private:
  void readComment(unsigned Line, size_t At);
  bool close(const diag::Row *Row, bool All, unsigned Line);
  unsigned nextCode(unsigned Line) const;

  StringRef Text;
  diag::LineTable Lines;
  std::vector<Ignore> Result;
};

} // namespace

static constexpr llvm::StringLiteral Marker = "cu2x-ignore";

/// The first line behind \p Line that has more than a comment of this kind.
unsigned IgnoreReader::nextCode(unsigned Line) const {
  for (unsigned Next = Line + 1; Next <= Lines.count(); ++Next) {
    StringRef Code = Lines.line(Next).ltrim();
    if (!Code.empty() && !Code.starts_with("//"))
      return Next;
  }
  return Line + 1;
}

/// Ends at \p Line what is open for \p Row, or all; false where nothing is.
bool IgnoreReader::close(const diag::Row *Row, bool All, unsigned Line) {
  bool Any = false;
  for (Ignore &I : Result)
    if (I.Open && (I.Row == Row || All)) {
      I.Open = false;
      I.Last = Line;
      Any = true;
    }
  return Any;
}

void IgnoreReader::readComment(unsigned Line, size_t At) {
  StringRef Whole = Lines.line(Line);
  StringRef Rest = Whole.drop_front(At + Marker.size());
  enum { Here, Begin, End } Form = Here;
  if (Rest.consume_front("-begin"))
    Form = Begin;
  else if (Rest.consume_front("-end"))
    Form = End;
  else if (Rest.starts_with("-"))
    return;
  // Only in a comment.
  StringRef Before = Whole.take_front(At).rtrim();
  if (!Before.consume_back("//") && !Before.consume_back("/*") &&
      !Before.consume_back("#"))
    return;
  // Code may follow a comment in the same line.
  StringRef After = Rest.split("*/").second.ltrim();
  bool Alone =
      Before.trim().empty() && (After.empty() || After.starts_with("//"));

  auto [Names, Reason] = Rest.split("*/").first.split(':');
  llvm::SmallVector<StringRef, 4> Words;
  Names.split(Words, ',');
  for (StringRef Word : Words) {
    Word = Word.trim();
    const diag::Row *Row = diag::lookup(Word);
    if (Form == End) {
      if (close(Row, Word.empty(), Line))
        continue;
    }
    unsigned Target = Form == Here && Alone ? nextCode(Line) : Line;
    Ignore New{Word.str(), Row, Target, Target, 0};
    StringRef Place = Word.empty() ? Whole.substr(At, Marker.size()) : Word;
    New.Offset = Place.data() - Text.data();
    if (Form == End)
      New.Problem = "no 'cu2x-ignore-begin' is before it";
    else if (Row && Reason.trim().empty())
      New.Problem = "': ' and a reason have to follow";
    if (Form == Begin) {
      New.Last = Lines.count();
      New.Open = true;
    }
    Result.push_back(std::move(New));
  }
}

/// Where the string literals of \p Text are that have the marker.
static llvm::SmallVector<std::pair<size_t, size_t>, 2>
markedLiterals(StringRef Text) {
  clang::LangOptions Options;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.LineComment = true;
  Options.RawStringLiterals = true;
  const std::string Copy = Text.str(); // ends with a zero
  clang::Lexer Lexer(clang::SourceLocation(), Options, Copy.data(), Copy.data(),
                     Copy.data() + Copy.size());
  llvm::SmallVector<std::pair<size_t, size_t>, 2> Found;
  clang::Token Token;
  do {
    Lexer.LexFromRawLexer(Token);
    size_t End = Lexer.getBufferLocation() - Copy.data();
    size_t Begin = End - Token.getLength();
    if (clang::tok::isStringLiteral(Token.getKind()) &&
        StringRef(Copy).slice(Begin, End).contains(Marker))
      Found.push_back({Begin, End});
  } while (Token.isNot(clang::tok::eof));
  return Found;
}

std::vector<Ignore> IgnoreReader::read() {
  const auto Literals = markedLiterals(Text);
  size_t At = Text.find(Marker);
  while (At != StringRef::npos) {
    unsigned Line = Lines.lineOf(At);
    if (llvm::none_of(Literals, [&](const auto &Literal) {
          return Literal.first <= At && At < Literal.second;
        }))
      readComment(Line, Lines.columnOf(At) - 1);
    At = Text.find(Marker, At + 1);
  }
  for (Ignore &I : Result)
    if (I.Open && !I.Problem)
      I.Problem = "no 'cu2x-ignore-end' follows";
  return std::move(Result);
}

void checks::applyIgnores(StringRef Path, StringRef Text, diag::Targets Target,
                          std::vector<diag::Finding> &Findings) {
  if (!Text.contains(Marker))
    return;
  std::vector<Ignore> Ignores = IgnoreReader(Text).read();
  diag::LineTable Lines(Text);
  llvm::erase_if(Findings, [&](const diag::Finding &F) {
    unsigned Line = Lines.lineOf(F.Offset);
    bool Silenced = false;
    for (Ignore &I : Ignores)
      if (!I.Problem && I.Row == &diag::row(F.K) && I.First <= Line &&
          Line <= I.Last)
        Silenced = I.Used = true;
    return Silenced;
  });
  for (const Ignore &I : Ignores) {
    if (I.Used || (!I.Problem && I.Row && !(I.Row->Targets & Target)))
      continue;
    diag::Finding F;
    F.K = cu2x::diag::Kind::UnusedIgnore;
    F.Path = Path.str();
    F.Offset = I.Offset;
    F.Length = I.Word.size();
    F.Args = {I.Word.empty() ? "nothing" : I.Word,
              I.Problem        ? I.Problem
              : I.Row          ? "nothing here is reported as that"
              : I.Word.empty() ? "a finding's ID has to follow 'cu2x-ignore'"
                               : "no finding has this name"};
    Findings.push_back(std::move(F));
  }
  llvm::stable_sort(Findings);
}
