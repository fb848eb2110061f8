//===- MappingKeys.cpp - Keys that would be one -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA_HOME and CUDA_PATH are both ROCM_PATH, and a mapping of YAML, TOML or
/// JSON with one key twice cannot be read.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

/// How much is looked at in front of a key and behind it: no person writes
/// longer mappings, and each key is asked about.
constexpr size_t MostBytes = 4000;

/// Whether \p Behind, behind a name, says that it is a key; \p Mark stands
/// between it and its value.
static bool isKey(StringRef Behind, char Mark) {
  Behind = Behind.ltrim("\"'").ltrim(" \t");
  return Behind.starts_with(StringRef(&Mark, 1));
}

/// The key that \p Line begins with, and in \p Column where.
static StringRef keyOf(StringRef Line, char Mark, size_t &Column) {
  StringRef Key = Line.ltrim(" \t-\"'");
  Column = Line.size() - Key.size();
  StringRef Name = Key.take_while(isWordByte);
  return isKey(Key.drop_front(Name.size()), Mark) ? Name : StringRef();
}

/// The keys of the mapping in braces around \p Name, in \p Line.
static std::vector<StringRef> keysInBraces(StringRef Line, StringRef Name,
                                           char Mark) {
  std::vector<size_t> Open;
  size_t Begin = Name.begin() - Line.begin();
  for (size_t I = 0; I < Begin; ++I)
    if (Line[I] == '{')
      Open.push_back(I + 1);
    else if (Line[I] == '}' && !Open.empty())
      Open.pop_back();
  std::vector<StringRef> Keys;
  if (Open.empty())
    return Keys;
  StringRef Inside = Line.substr(Open.back());
  unsigned Depth = 0;
  for (size_t I = 0; I < Inside.size(); ++I) {
    if (Inside[I] == '}' && Depth-- == 0)
      break;
    Depth += Inside[I] == '{';
    StringRef Word = Inside.substr(I).take_while(isWordByte);
    StringRef Front = Inside.take_front(I).rtrim(" \t\r\n\"'");
    if (!Word.empty() && Depth == 0 &&
        (Front.empty() || Front.ends_with(",")) &&
        isKey(Inside.substr(I + Word.size()), Mark))
      Keys.push_back(Word);
    if (!Word.empty())
      I += Word.size() - 1;
  }
  return Keys;
}

/// The keys of the mapping on lines of their own with \p Name, of \p Text.
static std::vector<StringRef> keysOnLines(StringRef Text, StringRef Name,
                                          char Mark) {
  std::vector<StringRef> Keys;
  StringRef Before = Text.take_front(Name.begin() - Text.begin());
  size_t Begin = Before.rfind('\n') + 1, Column = 0;
  if (keyOf(Text.substr(Begin), Mark, Column).begin() != Name.begin())
    return Keys;
  // Whether the line is a key of the mapping is asked of each; whether another
  // mapping begins, too.
  auto Add = [&](StringRef Line, bool &Ends) {
    StringRef Bare = Line.trim();
    if (Bare.empty() || Bare.starts_with("#"))
      return;
    size_t Its = 0;
    StringRef Key = keyOf(Line, Mark, Its);
    Ends = Its < Column || Bare.starts_with("[");
    if (!Ends && Its == Column && !Key.empty())
      Keys.push_back(Key);
  };
  bool Ends = Text.substr(Begin).ltrim().starts_with("- ");
  for (StringRef Up = Text.take_front(Begin); !Up.empty() && !Ends;) {
    Up = Up.drop_back();
    StringRef Line = Up.substr(Up.rfind('\n') + 1);
    Up = Up.drop_back(Line.size());
    Add(Line, Ends);
    Ends |= Line.ltrim().starts_with("- ");
  }
  Ends = false;
  StringRef Down = Text.substr(Begin).split('\n').second;
  Keys.push_back(Name);
  while (!Down.empty() && !Ends) {
    StringRef Line;
    std::tie(Line, Down) = Down.split('\n');
    if (Line.ltrim().starts_with("- "))
      break;
    Add(Line, Ends);
  }
  return Keys;
}

/// The names in the list of YAML with the item `- NAME=value` of \p Name; no
/// item may be there twice.
static std::vector<StringRef> namesInItems(StringRef Text, StringRef Name) {
  auto ItemOf = [](StringRef Line, size_t &Column) {
    StringRef Item = Line.ltrim(" \t");
    Column = Line.size() - Item.size();
    if (!Item.consume_front("-"))
      return StringRef();
    Item = Item.ltrim(" \t\"'");
    StringRef Word = Item.take_while(isWordByte);
    return Item.substr(Word.size()).starts_with("=") ? Word : StringRef();
  };
  std::vector<StringRef> Names;
  size_t Begin = Text.take_front(Name.begin() - Text.begin()).rfind('\n') + 1;
  size_t Column = 0, Its = 0;
  if (ItemOf(Text.substr(Begin), Column).begin() != Name.begin())
    return Names;
  // Takes the name in a line; false where the list does not reach it.
  auto Take = [&](StringRef Line) {
    if (StringRef Bare = Line.trim(); Bare.empty() || Bare.starts_with("#"))
      return true;
    StringRef Other = ItemOf(Line, Its);
    if (Its != Column || !Line.ltrim().starts_with("-"))
      return false;
    if (!Other.empty())
      Names.push_back(Other);
    return true;
  };
  StringRef Line;
  for (StringRef Up = Text.take_front(Begin); !Up.empty();) {
    Up = Up.drop_back();
    Line = Up.substr(Up.rfind('\n') + 1);
    Up = Up.drop_back(Line.size());
    if (!Take(Line))
      break;
  }
  for (StringRef Down = Text.substr(Begin).split('\n').second; !Down.empty();) {
    std::tie(Line, Down) = Down.split('\n');
    if (!Take(Line))
      break;
  }
  return Names;
}

bool isTakenKey(const BuildEditor &Editor, StringRef Name, StringRef To) {
  StringRef Extension = sys::path::extension(Editor.Path);
  char Mark = Extension == ".toml" ? '=' : ':';
  if (Mark == ':' && Extension != ".yml" && Extension != ".yaml" &&
      Extension != ".json")
    return false;
  size_t At = Editor.offsetOf(Name);
  StringRef Text = Editor.Text.slice(At - std::min(At, MostBytes),
                                     At + Name.size() + MostBytes);
  size_t Offset = Name.begin() - Text.begin();
  auto IsTaken = [&](StringRef Key) {
    const BuildWord *Row = lookupWord(Key, Variable);
    // The first of several becomes it.
    return Key == To || (Key.begin() < Name.begin() && Row && Row->To == To);
  };
  if (Mark == ':' && Text.substr(Offset + Name.size()).starts_with("="))
    return any_of(namesInItems(Text, Name), IsTaken);
  if (!isKey(Text.substr(Offset + Name.size()), Mark))
    return false;
  size_t Begin = Text.take_front(Offset).rfind('\n') + 1;
  StringRef Line =
      Text.substr(Begin).take_until([](char C) { return C == '\n'; });
  // Only JSON has braces of several lines as a rule.
  std::vector<StringRef> Keys =
      keysInBraces(Extension == ".json" ? Text : Line, Name, Mark);
  if (Keys.empty())
    Keys = keysOnLines(Text, Name, Mark);
  return any_of(Keys, IsTaken);
}

} // namespace cu2x::project
