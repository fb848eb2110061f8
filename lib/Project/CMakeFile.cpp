//===- CMakeFile.cpp - The commands of a CMake file -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeFile.h"
#include "BuildEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// The length of `[==[ ... ]==]` at the start of \p Text; 0 when there is none.
size_t bracketLength(StringRef Text, size_t *Opening = nullptr) {
  if (!Text.starts_with("["))
    return 0;
  size_t Equals =
      Text.drop_front().take_while([](char C) { return C == '='; }).size();
  if (Text.size() < Equals + 2 || Text[Equals + 1] != '[')
    return 0;
  std::string Close = "]" + std::string(Equals, '=') + "]";
  size_t End = Text.find(Close, Equals + 2);
  if (End == StringRef::npos)
    return 0;
  if (Opening)
    *Opening = Equals + 2;
  return End + Close.size();
}

class CMakeReader {
public:
  explicit CMakeReader(StringRef Text) : Text(Text) {}

  std::vector<CMakeCommand> read(StringRef &Rest) {
    std::vector<CMakeCommand> Commands;
    // CMake takes the mark of UTF-8 for nothing.
    if (Text.starts_with("\xEF\xBB\xBF"))
      At = 3;
    for (;;) {
      skipSpace();
      if (At == Text.size())
        break;
      size_t Begin = At;
      // A template's line that configure_file() fills in.
      if (Text[At] == '@') {
        At +=
            Text.substr(At).take_until([](char C) { return C == '\n'; }).size();
        continue;
      }
      CMakeCommand Command;
      if (!readCommand(Command)) {
        Rest = Text.substr(Begin);
        return Commands;
      }
      Commands.push_back(std::move(Command));
    }
    Rest = StringRef();
    return Commands;
  }

private:
  void skipSpace() {
    for (; At != Text.size(); ++At) {
      if (Text[At] == '#') {
        StringRef Behind = Text.substr(At + 1);
        if (size_t Length = bracketLength(Behind))
          At += Length;
        else
          At += Behind.take_until([](char C) { return C == '\n'; }).size();
      } else if (!isSpace(Text[At])) {
        return;
      }
    }
  }

  bool readCommand(CMakeCommand &Command) {
    size_t Begin = At;
    while (At != Text.size() && isWordByte(Text[At]))
      ++At;
    Command.Name = Text.slice(Begin, At);
    Command.LowerName = Command.Name.lower();
    while (At != Text.size() && (Text[At] == ' ' || Text[At] == '\t'))
      ++At;
    if (Command.Name.empty() || At == Text.size() || Text[At] != '(')
      return false;
    ++At;
    for (unsigned Depth = 1;;) {
      skipSpace();
      if (At == Text.size())
        return false;
      if (Text[At] == '(' || Text[At] == ')') {
        Depth += Text[At] == '(' ? 1 : -1;
        ++At;
        if (Depth == 0)
          break;
        StringRef Parenthesis = Text.slice(At - 1, At);
        Command.Args.push_back({Parenthesis, Parenthesis});
        continue;
      }
      if (!readArgument(Command))
        return false;
    }
    Command.Text = Text.slice(Begin, At);
    return true;
  }

  bool readArgument(CMakeCommand &Command) {
    size_t Begin = At, Opening = 0;
    if (size_t Length = bracketLength(Text.substr(At), &Opening)) {
      At += Length;
      StringRef Whole = Text.slice(Begin, At);
      Command.Args.push_back({Whole,
                              Whole.drop_front(Opening).drop_back(Opening),
                              CMakeArgument::Bracket});
      return true;
    }
    bool Quoted = Text[At] == '"';
    if (Quoted && !readQuoted())
      return false;
    StringRef Whole = Text.slice(Begin, At);
    if (Quoted && (At == Text.size() || isSpace(Text[At]) || Text[At] == ')' ||
                   Text[At] == '(' || Text[At] == '#')) {
      Command.Args.push_back(
          {Whole, Whole.drop_front().drop_back(), CMakeArgument::Quoted});
      return true;
    }
    // Old files have quotes inside of unquoted arguments: -Da="b c".
    for (; At != Text.size(); ++At) {
      char C = Text[At];
      if (isSpace(C) || C == '(' || C == ')' || C == '#')
        break;
      if (C == '\\' && At + 1 != Text.size())
        ++At;
      else if (C == '"') {
        if (!readQuoted())
          return false;
        --At;
      }
    }
    Whole = Text.slice(Begin, At);
    Command.Args.push_back({Whole, Whole});
    return true;
  }

  /// Moves behind the quoted text that starts here.
  bool readQuoted() {
    for (++At; At != Text.size(); ++At) {
      if (Text[At] == '\\' && At + 1 != Text.size())
        ++At;
      else if (Text[At] == '"') {
        ++At;
        return true;
      }
    }
    return false;
  }

  StringRef Text;
  size_t At = 0;
};

} // namespace

std::optional<size_t> CMakeCommand::find(StringRef Keyword, size_t From) const {
  for (size_t I = From; I < Args.size(); ++I)
    if (Args[I].Value == Keyword)
      return I;
  return std::nullopt;
}

std::vector<CMakePlace> placesOf(ArrayRef<CMakeCommand> Commands) {
  static constexpr StringLiteral Bodies[] = {"if",       "foreach", "while",
                                             "function", "macro",   "block"};
  std::vector<CMakePlace> Places;
  std::vector<unsigned> Blocks;
  std::vector<size_t> Heads;
  unsigned Count = 0;
  for (auto [Index, C] : enumerate(Commands)) {
    StringRef Name = C.LowerName;
    bool IsBranch = Name == "elseif" || Name == "else";
    bool IsEnd = Name.consume_front("end") && is_contained(Bodies, Name);
    size_t Head = Index;
    if ((IsBranch || IsEnd) && !Blocks.empty()) {
      Head = Heads.back();
      Blocks.pop_back();
      Heads.pop_back();
    }
    Places.push_back({Blocks, Head});
    if (IsBranch || (!IsEnd && is_contained(Bodies, Name))) {
      Blocks.push_back(++Count);
      Heads.push_back(Head);
    }
  }
  return Places;
}

bool isAround(ArrayRef<unsigned> Outer, ArrayRef<unsigned> Inner) {
  return Outer.size() <= Inner.size() &&
         Outer == Inner.take_front(Outer.size());
}

std::vector<CMakeCommand> readCMake(StringRef Text, StringRef &Rest) {
  return CMakeReader(Text).read(Rest);
}

} // namespace cu2x::project
