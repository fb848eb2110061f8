//===- ShellLists.cpp - nvcc among the words of a script --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// In a list that a script goes over, and in a comparison, nvcc may be a
/// package of NVIDIA's (cuda-$package), not the program.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Whether a word ends behind \p Before, with the quote that it begins with.
static bool beginsWord(StringRef Before) {
  return Before.empty() || isSpace(Before.back()) || Before.ends_with("(");
}

/// The command that \p Before ends in, which may have continued lines, without
/// what YAML, Docker and the grammar of shells write in front.
static StringRef commandIn(StringRef Before) {
  size_t End = Before.size();
  for (;;) {
    size_t At = Before.take_front(End).find_last_of("\n;&|");
    if (At == StringRef::npos)
      break;
    End = At;
    StringRef Front = Before.take_front(At).rtrim("\r");
    if (Before[At] == '\n' && Front.ends_with("\\"))
      continue;
    Before = Before.drop_front(At + 1);
    break;
  }
  Before = Before.ltrim();
  for (bool Found = true; Found;) {
    Found = false;
    for (StringRef Word : {"- ", "RUN ", "ONBUILD ", "do ", "then ", "else ",
                           "run:", "script:", "(", "{ ", "\"", "'", "@"})
      if (Before.consume_front(Word)) {
        Before = Before.ltrim();
        Found = true;
      }
  }
  return Before;
}

/// for p in cudart nvcc; do
static bool isInLoop(StringRef Before) {
  StringRef Line = commandIn(Before);
  if (!Line.consume_front("for "))
    return false;
  Line = Line.ltrim();
  Line = Line.drop_front(Line.take_while(isWordByte).size()).ltrim();
  return Line.consume_front("in") && (Line.empty() || isSpace(Line[0]));
}

/// PACKAGES="cudart nvcc", where a loop of \p Text goes through its words.
static bool isInListOfLoop(StringRef Text, StringRef Before) {
  StringRef Line = Before.substr(Before.find_last_of("\n;&|") + 1);
  size_t Open = std::max(Line.rfind("=\"") + 1, Line.rfind("='") + 1);
  if (Open == 0)
    return false;
  StringRef Inside = Line.substr(Open + 1);
  StringRef Front = Line.take_front(Open - 1);
  StringRef Name =
      Front.drop_front(Front.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "abcdefghijklmnopqrstuvwxyz"
                                              "0123456789_") +
                       1);
  if (Name.empty() || Inside.contains(Line[Open]))
    return false;
  return Text.contains((" in $" + Name).str()) ||
         Text.contains((" in ${" + Name).str()) ||
         Text.contains((" in \"$" + Name).str());
}

/// PACKAGES=(cudart nvcc); the first word may be a command's.
static bool isInArray(StringRef Before, StringRef Behind) {
  size_t Open = Before.rfind("=(");
  if (Open == StringRef::npos || Open == 0 ||
      !(isWordByte(Before[Open - 1]) || Before[Open - 1] == '+'))
    return false;
  // CMD=(ccache nvcc -c a.cu)
  if (Behind.ltrim(" \t").starts_with("-"))
    return false;
  StringRef Inside = Before.substr(Open + 2);
  // PACKAGES+=(nvcc)
  if (Before[Open - 1] == '+' && Behind.ltrim().starts_with(")"))
    return true;
  return !Inside.contains(')') && !Inside.trim("\"' \t\r\n").empty();
}

/// [[ $package == nvcc ]], test nvcc = "$1"
static bool isCompared(StringRef Before) {
  StringRef Line = Before.substr(Before.find_last_of("\n;&|") + 1);
  Line = Line.rtrim(" \t");
  auto EndsWith = [&](StringRef End) { return Line.ends_with(End); };
  if (EndsWith("[") || Line.trim() == "test" || EndsWith(" test"))
    return true;
  return (Line.contains("[ ") || Line.contains("test ")) &&
         (EndsWith(" =") || EndsWith("==") || EndsWith("!=") || EndsWith("=~"));
}

/// case $1 in nvcc) ..;;
static bool isPattern(StringRef Before, StringRef Behind) {
  size_t Case = Before.rfind("case "), End = Before.rfind("esac");
  StringRef Line = Before.substr(Before.find_last_of("\n;|") + 1).trim();
  return Behind.starts_with(")") && Case != StringRef::npos &&
         (End == StringRef::npos || End < Case) &&
         (Line.empty() || Line.ends_with(" in"));
}

/// package=nvcc
static bool isPackage(StringRef Before) {
  if (!Before.consume_back("="))
    return false;
  StringRef Name =
      Before.drop_front(Before.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                "abcdefghijklmnopqrstuvwxyz"
                                                "0123456789_") +
                        1);
  return Name.contains_insensitive("package") ||
         Name.contains_insensitive("pkg");
}

void leaveListedCompiler(BuildEditor &Editor, StringRef Part) {
  constexpr StringLiteral Compiler = "nvcc";
  for (size_t At = Part.find(Compiler); At != StringRef::npos;
       At = Part.find(Compiler, At + 1)) {
    StringRef Name = Part.substr(At, Compiler.size());
    constexpr size_t LongestList = 4000;
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Name));
    StringRef Behind = Editor.Text.substr(Before.size() + Name.size());
    Before = Before.take_back(LongestList);
    const bool IsOfLoop =
        isInListOfLoop(Editor.Text, Before) &&
        StringRef(" \t\n\"'").contains(Before.back()) &&
        (Behind.empty() || StringRef(" \t\r\n\"'").contains(Behind[0]));
    if (!IsOfLoop && (Before.ends_with("\"") || Before.ends_with("'"))) {
      if (!Behind.consume_front(Before.take_back()))
        continue;
      Before = Before.drop_back();
    }
    bool Ends = Behind.empty() || isSpace(Behind[0]) || Behind[0] == ';' ||
                Behind[0] == ')';
    bool IsListed =
        isPattern(Before, Behind) ||
        (beginsWord(Before) &&
         (isInLoop(Before) || isInArray(Before, Behind) || isCompared(Before)));
    if ((IsOfLoop || ((IsListed || isPackage(Before)) && Ends)) &&
        !Editor.isEdited(Name))
      Editor.left(Name, "where it is the program, that is hipcc");
  }
}

} // namespace cu2x::project
