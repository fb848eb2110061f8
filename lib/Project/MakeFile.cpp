//===- MakeFile.cpp - Lines of makefiles ------------------------*- C++ -*-===//
//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MakeFile.h"
#include "BuildEditor.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Cuts the comment off \p Line, whose lines may be continued.
static StringRef withoutComment(StringRef Line) {
  for (size_t I = 0; I < Line.size(); ++I) {
    if (Line[I] == '\\')
      ++I;
    else if (Line[I] == '#')
      return Line.take_front(I);
  }
  return Line;
}

/// Finds `NAME op value` in \p Line; for a target's own variable behind `:`.
static bool readAssignment(StringRef Line, MakeLine &Result) {
  StringRef Rest = Line.ltrim();
  for (StringRef Word : {"export", "override", "private"})
    if (Rest.starts_with(Word) && Rest.size() > Word.size() &&
        isSpace(Rest[Word.size()]))
      Rest = Rest.drop_front(Word.size()).ltrim();
  StringRef Name = Rest.take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
  StringRef Operator = Rest.drop_front(Name.size()).ltrim(" \t");
  if (Name.empty())
    return false;
  for (StringRef Spelling : {":::=", "::=", ":=", "?=", "+=", "!=", "="})
    if (Operator.starts_with(Spelling)) {
      Result.TheForm = MakeLine::Assignment;
      Result.Name = Name;
      Result.Value = Operator.drop_front(Spelling.size());
      return true;
    }
  size_t Colon = Rest.find(':');
  return Colon != StringRef::npos && Rest[Colon] == ':' &&
         Name.data() == Rest.data() &&
         readAssignment(Rest.substr(Colon + 1), Result);
}

/// Where the `;` is between a rule and a recipe on its line; 0 without one.
static size_t recipeBehind(StringRef Line) {
  bool IsRule = false;
  unsigned Depth = 0; // of $(...)
  for (size_t I = 0; I < Line.size(); ++I) {
    char C = Line[I];
    if (C == '$' && I + 1 < Line.size() &&
        (Line[I + 1] == '(' || Line[I + 1] == '{')) {
      ++Depth;
      ++I;
    } else if (Depth) {
      Depth -= C == ')' || C == '}';
    } else if (C == ';') {
      return IsRule ? I : 0;
    } else {
      IsRule |= C == ':';
    }
  }
  return 0;
}

/// Whether \p Line begins with one of \p Words of make's grammar.
static bool isDirective(StringRef Line, ArrayRef<StringRef> Words) {
  StringRef First =
      Line.ltrim().take_until([](char C) { return isSpace(C) || C == '('; });
  return is_contained(Words, First);
}

std::vector<MakeLine> readMake(StringRef Text) {
  std::vector<MakeLine> Lines;
  // A tab begins a recipe only behind a rule, conditions in between aside.
  bool MayAssign = true;
  unsigned Defines = 0;
  for (size_t At = 0; At < Text.size();) {
    size_t End = At;
    for (;;) {
      End = Text.find('\n', End);
      if (End == StringRef::npos) {
        End = Text.size();
        break;
      }
      StringRef Before = Text.take_front(End);
      if (!Before.ends_with("\\") && !Before.ends_with("\\\r"))
        break;
      ++End;
    }
    MakeLine Line;
    Line.Text = Text.slice(At, End);
    At = End + 1;
    if (isDirective(Line.Text, {"define"}))
      ++Defines;
    else if (Defines && isDirective(Line.Text, {"endef"}))
      --Defines;
    bool IsTabbed = Line.Text.starts_with("\t");
    if (IsTabbed && MayAssign && !Defines &&
        readAssignment(withoutComment(Line.Text), Line)) {
      Line.Text = withoutComment(Line.Text);
      Lines.push_back(Line);
      continue;
    }
    if (IsTabbed && !Line.Text.trim().empty()) {
      Line.TheForm = MakeLine::Recipe;
      if (Line.Text.trim().starts_with("#"))
        continue;
    } else {
      StringRef Whole = Line.Text;
      Line.Text = withoutComment(Whole);
      bool IsPlain = Line.Text.trim().empty() ||
                     isDirective(Line.Text, {"ifeq", "ifneq", "ifdef", "ifndef",
                                             "else", "endif"});
      if (readAssignment(Line.Text, Line))
        MayAssign = true;
      else if (!IsPlain)
        MayAssign = !Line.Text.contains(':');
      if (Line.TheForm != MakeLine::Assignment)
        if (size_t Recipe = recipeBehind(Line.Text); Recipe != 0) {
          Line.Text = Whole.take_front(Recipe);
          Lines.push_back(Line);
          Line.TheForm = MakeLine::Recipe;
          Line.Text = Whole.substr(Recipe + 1);
        }
    }
    Lines.push_back(Line);
  }
  return Lines;
}

StringRef makeVariable(StringRef Word) {
  if (!Word.starts_with("$(") && !Word.starts_with("${"))
    return "";
  return Word.drop_front(2).take_while(isWordByte);
}

bool isMakeFunction(StringRef Word) {
  StringRef Name = makeVariable(Word);
  return !Name.empty() &&
         StringRef(Word.drop_front(2 + Name.size())).starts_with(" ");
}

} // namespace cu2x::project
