//===- ShellText.cpp - Commands in a shell's text ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Quotes, substitutions, operators and continued lines are known; nothing is
/// expanded.
///
//===----------------------------------------------------------------------===//

#include "ShellText.h"
#include "BuildEditor.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <optional>

using namespace llvm;

namespace cu2x::project {
size_t behindShellGroup(StringRef Text, size_t I) {
  char Open = Text[I];
  if (Open == '"' || Open == '\'' || Open == '`') {
    for (++I; I < Text.size() && Text[I] != Open; ++I)
      if (Text[I] == '\\' && Open != '\'')
        ++I;
    return std::min(I + 1, Text.size());
  }
  // A stack, since the text may nest as deep as it likes.
  SmallVector<char> Closing;
  for (; I < Text.size(); ++I) {
    char C = Text[I];
    if (C == '\\')
      ++I;
    else if (C == '(')
      Closing.push_back(')');
    else if (C == '{')
      Closing.push_back('}');
    else if (C == '"' || C == '\'' || C == '`')
      I = behindShellGroup(Text, I) - 1;
    else if (C == Closing.back()) {
      Closing.pop_back();
      if (Closing.empty())
        return I + 1;
    }
  }
  return Text.size();
}

namespace {

/// Nobody nests commands deeper.
constexpr unsigned MaxDepth = 8;

unsigned indentOf(StringRef Line) {
  return Line.take_while([](char C) { return C == ' ' || C == '\t'; }).size();
}

/// Adds the \p Line, a slice that begins behind the last piece of \p To.
void extend(ShellLine &To, StringRef Line, bool Adjacent) {
  if (!Adjacent)
    return To.Pieces.push_back(Line);
  StringRef &Last = To.Pieces.back();
  Last = StringRef(Last.data(), Line.end() - Last.data());
}

std::vector<ShellLine> foldedLines(StringRef Text) {
  std::vector<ShellLine> Lines;
  // Only lines as far in as the first are joined; but all of a plain or quoted
  // scalar, which begins behind its key.
  std::optional<unsigned> Base;
  bool IsBlock = true, Joins = false;
  for (size_t At = 0; At < Text.size();) {
    StringRef Line = Text.slice(At, Text.find('\n', At));
    bool IsFirst = At == 0;
    At += Line.size() + 1;
    if (Line.trim().empty()) {
      Joins = false;
      continue;
    }
    unsigned Indent = indentOf(Line);
    if (!Base) {
      Base = Indent;
      IsBlock = !IsFirst || Indent != 0;
    }
    bool IsPlain = !IsBlock || Indent == *Base;
    bool IsContinued = !Lines.empty() &&
                       Lines.back().Pieces.back().rtrim('\r').ends_with("\\");
    if ((Joins && IsPlain) || IsContinued) {
      extend(Lines.back(), Line, /*Adjacent=*/true);
    } else {
      Lines.emplace_back();
      Lines.back().Folded = true;
      Lines.back().Pieces.push_back(Line);
    }
    Joins = IsPlain;
  }
  return Lines;
}

/// How long the backtick or caret at \p I in \p Text is, with the end of the
/// line that it continues in PowerShell or cmd; 0 where it is none.
size_t foreignContinuation(StringRef Text, size_t I) {
  if ((Text[I] != '`' && Text[I] != '^') || !I || !isSpace(Text[I - 1]))
    return 0;
  StringRef Behind = Text.substr(I + 1);
  if (!Behind.starts_with("\n") && !Behind.starts_with("\r\n"))
    return 0;
  // One that ends a substitution.
  size_t Line = Text.rfind('\n', I) + 1;
  return Text[I] == '`' && Text.slice(Line, I).count('`') % 2 != 0
             ? 0
             : Behind.find('\n') + 2;
}

/// Whether \p Line begins an array whose end it has not.
bool opensArray(StringRef Line) {
  size_t At = Line.find("=(");
  return At != StringRef::npos && !Line.substr(At).contains(')') &&
         !Line.ltrim().starts_with("#");
}

/// The word at \p Begin.
StringRef wordAt(StringRef Text, size_t Begin) {
  size_t I = Begin;
  while (I < Text.size()) {
    char C = Text[I];
    char Before = I > Begin ? Text[I - 1] : ' ';
    char Behind = I + 1 < Text.size() ? Text[I + 1] : ' ';
    if (isSpace(C) || continuation(Text.substr(I)) != 0)
      break;
    if (C == '\\')
      I += 2;
    else if (C == '"' || C == '\'' || C == '`')
      I = behindShellGroup(Text, I);
    else if (C == '$' && (Behind == '(' || Behind == '{'))
      I = behindShellGroup(Text, I + 1);
    else if (C == '(' && StringRef("=<>@?*+!").contains(Before))
      I = behindShellGroup(Text, I); // an array, a process, a pattern
    else if (C == '&' && (Before == '>' || Before == '<' || Behind == '>'))
      ++I;
    else if (C == '|' && Before == '>')
      ++I;
    else if (StringRef(";&|()").contains(C))
      break;
    else
      ++I;
  }
  return Text.slice(Begin, std::min(I, Text.size()));
}

bool isGrammar(StringRef Word) {
  static constexpr StringLiteral Words[] = {
      "if", "then", "elif", "else", "fi", "while", "until",
      "do", "done", "!",    "{",    "}",  "time"};
  return is_contained(Words, Word);
}

struct NestedText {
  StringRef Text;
  bool IsRead;
  bool IsArray; // a new line is a space
};

/// What a shell may read as commands inside of \p Word.
std::vector<NestedText> nestedTexts(StringRef Word) {
  std::vector<NestedText> Texts;
  for (size_t I = 0; I < Word.size(); ++I) {
    char C = Word[I];
    bool IsQuote = C == '"' || C == '\'';
    bool IsGroup = C == '(' && I && StringRef("$<>=").contains(Word[I - 1]);
    if (C == '\\') {
      ++I;
      continue;
    }
    if (!IsQuote && !IsGroup && C != '`')
      continue;
    size_t End = behindShellGroup(Word, I);
    StringRef Inner = Word.slice(I + 1, End);
    char Close = C == '(' ? ')' : C;
    if (Inner.ends_with(StringRef(&Close, 1)))
      Inner = Inner.drop_back();
    if (Inner.find_first_of(" \t\n") != StringRef::npos)
      Texts.push_back({Inner, C == '`' || (IsGroup && Word[I - 1] != '='),
                       IsGroup && Word[I - 1] == '='});
    I = End - 1;
  }
  return Texts;
}

void visit(const ShellLine &Line, function_ref<bool(StringRef)> Calls,
           function_ref<void(const ShellCommand &)> Visit, unsigned Depth,
           bool IsRead) {
  std::vector<ShellCommand> Commands = shellCommands(Line);
  bool Wanted = Depth == 0 || any_of(Commands, [&](const ShellCommand &C) {
                  return any_of(C.Words, Calls);
                });
  for (ShellCommand &C : Commands) {
    C.IsRead |= IsRead;
    if (Wanted)
      Visit(C);
    if (Depth == MaxDepth)
      continue;
    auto Enter = [&](const NestedText &T) {
      ShellLine Inner;
      Inner.Pieces.push_back(T.Text);
      Inner.Folded = Line.Folded;
      if (T.IsArray && !Line.Folded) {
        // A comment ends with its line all the same.
        Inner.Pieces.clear();
        T.Text.split(Inner.Pieces, '\n');
        Inner.Folded = true;
      }
      Inner.AnyShell = Line.AnyShell;
      visit(Inner, Calls, Visit, Depth + 1, IsRead || T.IsRead);
    };
    // What is printed or searched for is no command; what makes a part of that
    // text is.
    bool IsText = !C.Words.empty() && startsNothing(C.Words[0]);
    for (StringRef Word : C.Words)
      for (const NestedText &T : nestedTexts(Word))
        if (!IsText || T.IsRead)
          Enter(T);
        else
          for (const NestedText &Part : nestedTexts(T.Text))
            if (Part.IsRead)
              Enter(Part);
  }
}

} // namespace

std::vector<ShellLine> shellLines(StringRef Text, ShellLines Style) {
  if (Style == ShellLines::Folded)
    return foldedLines(Text);
  std::vector<ShellLine> Lines;
  bool Continued = false, InArray = false, Adjacent = true;
  for (size_t At = 0; At < Text.size();) {
    StringRef Line = Text.slice(At, Text.find('\n', At));
    At += Line.size() + 1;
    bool IsComment = Line.ltrim().starts_with("#");
    if (Continued && Style == ShellLines::Dockerfile &&
        (IsComment || Line.trim().empty())) {
      Adjacent = false;
      continue;
    }
    if (Continued || InArray) {
      extend(Lines.back(), Line, Adjacent);
    } else {
      Lines.emplace_back();
      Lines.back().Pieces.push_back(Line);
      Lines.back().AnyShell = Style == ShellLines::AnyShell;
    }
    Adjacent = true;
    InArray = Style != ShellLines::Dockerfile &&
              (InArray ? !Line.contains(')') : opensArray(Line));
    Continued = !IsComment && (Line.ends_with("\\") || Line.ends_with("\\\r"));
    StringRef Mark = Line.rtrim('\r');
    if (Style == ShellLines::AnyShell && !IsComment && !Mark.empty())
      Continued |= foreignContinuation(Text, Mark.end() - Text.data() - 1) != 0;
  }
  return Lines;
}

std::vector<ShellCommand> shellCommands(const ShellLine &Line) {
  std::vector<ShellCommand> Commands(1);
  auto End = [&](bool Piped) {
    if (Commands.back().Words.empty())
      return;
    Commands.back().IsRead = Piped;
    Commands.emplace_back();
  };
  for (StringRef Text : Line.Pieces)
    for (size_t I = 0; I < Text.size();) {
      char C = Text[I];
      if (size_t Length = continuation(Text.substr(I))) {
        I += Length;
      } else if (size_t Length =
                     Line.AnyShell ? foreignContinuation(Text, I) : 0) {
        I += Length;
      } else if (C == '\n' && !Line.Folded) {
        End(/*Piped=*/false);
        ++I;
      } else if (isSpace(C)) {
        ++I;
      } else if (C == '#') {
        I = Line.Folded ? Text.size()
                        : std::min(Text.find('\n', I), Text.size());
      } else if (StringRef(";|()").contains(C) ||
                 (C == '&' && !Text.substr(I + 1).starts_with(">"))) {
        End(C == '|' && !Text.substr(I + 1).starts_with("|"));
        ++I;
      } else {
        StringRef Word = wordAt(Text, I);
        I += Word.size();
        if (!Commands.back().Words.empty() || !isGrammar(Word))
          Commands.back().Words.push_back(Word);
      }
    }
  if (Commands.back().Words.empty())
    Commands.pop_back();
  return Commands;
}

void visitCommands(const ShellLine &Line, function_ref<bool(StringRef)> Calls,
                   function_ref<void(const ShellCommand &)> Visit) {
  visit(Line, Calls, Visit, /*Depth=*/0, /*IsRead=*/false);
}

StringRef shellVariable(StringRef Word) {
  if (Word.size() > 1 && Word.starts_with("\"") && Word.ends_with("\""))
    Word = Word.drop_front().drop_back();
  if (Word.starts_with("${{"))
    return Word; // of GitHub's CI
  if (!Word.consume_front("$"))
    return "";
  Word.consume_front("$"); // of make
  if (!Word.consume_front("{")) {
    if (Word == "@" || Word == "*")
      return Word;
    return all_of(Word, isWordByte) ? Word : "";
  }
  if (!Word.consume_back("}"))
    return "";
  StringRef Name = Word.take_while(isWordByte);
  StringRef Behind = Word.drop_front(Name.size());
  bool IsPlain = Behind.empty() || Behind == "[@]" || Behind == "[*]" ||
                 Behind.starts_with(":") || Behind.starts_with("-") ||
                 Behind.starts_with("+");
  return IsPlain ? Name : "";
}

ShellAssignment shellAssignment(StringRef Word) {
  ShellAssignment Result;
  StringRef Name = Word.take_while(isWordByte);
  StringRef Value = Word.drop_front(Name.size());
  if (Name.empty() || isDigit(Name[0]))
    return Result;
  Value.consume_front("+");
  if (!Value.consume_front("="))
    return Result;
  Result.Name = Name;
  bool IsArray =
      Value.size() > 1 && Value.front() == '(' && Value.back() == ')';
  bool IsQuoted = Value.size() > 1 && Value.front() == Value.back() &&
                  (Value.front() == '"' || Value.front() == '\'');
  Result.IsBare = !IsArray && !IsQuoted;
  if (IsArray || IsQuoted)
    Value = Value.drop_front().drop_back();
  Result.Value = Value;
  Result.Words = splitWords(Value);
  return Result;
}

std::optional<std::string> shellText(StringRef Word) {
  std::string Result;
  char Quote = 0;
  for (size_t I = 0; I < Word.size(); ++I) {
    char C = Word[I];
    if (C == Quote) {
      Quote = 0;
    } else if (Quote == '\'') {
      Result += C;
    } else if (!Quote && (C == '"' || C == '\'')) {
      Quote = C;
    } else if (C == '\\') {
      if (++I == Word.size() ||
          (Quote && !StringRef("$`\"\\").contains(Word[I])))
        return std::nullopt;
      Result += Word[I];
    } else if (C == '`' || (!Quote && StringRef("*?[]~#&|;<>()").contains(C))) {
      return std::nullopt;
    } else {
      Result += C;
    }
  }
  return Quote ? std::nullopt : std::optional(Result);
}

} // namespace cu2x::project
