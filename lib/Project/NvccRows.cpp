//===- NvccRows.cpp - Rows of nvcc's flags ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NvccRows.h"
#include "Flags.h"

using namespace llvm;

namespace cu2x::project {

namespace {
#define GET_NvccFlags_IMPL
#include "cu2x/Project/NvccFlags.inc"

} // namespace

const StringMap<std::vector<const NvccFlag *>> &flagRows() {
  static const auto Rows = [] {
    StringMap<std::vector<const NvccFlag *>> Result;
    for (const NvccFlag &Row : NvccFlags)
      Result[Row.Name].push_back(&Row);
    return Result;
  }();
  return Rows;
}

const NvccFlag *choose(ArrayRef<const NvccFlag *> Rows, StringRef Value) {
  const NvccFlag *Any = nullptr;
  for (const NvccFlag *Row : Rows) {
    if (Row->Kind == AnyValue && Row->Value == "*")
      Any = Row;
    else if (Row->Value == Value)
      return Row;
  }
  return Any;
}

void editDefinitions(BuildEditor &, ArrayRef<FlagWord> Words,
                     const FlagStyle &Style) {
  for (const FlagWord &Word : Words) {
    auto Found = flagRows().find(("D" + Word.Text.split('=').first).str());
    if (Found == flagRows().end() || Found->second[0]->Kind != NoValue)
      continue;
    StringRef To = Found->second[0]->To;
    To.consume_front("-D");
    Style.Replace(Word.Text, To.empty() ? std::vector<std::string>()
                                        : std::vector<std::string>{To.str()});
  }
}

bool isNvccFlag(StringRef Word) {
  if (!Word.consume_front("-"))
    return false;
  Word.consume_front("-");
  auto Found = flagRows().find(Word.split('=').first);
  return Found != flagRows().end() && !Found->second[0]->Shared;
}

bool hasFlagRow(StringRef Word) {
  return Word.starts_with("-") &&
         flagRows().count(Word.ltrim('-').split('=').first);
}

void editLibrary(BuildEditor &Editor, StringRef Name,
                 function_ref<void()> Remove) {
  auto Found = flagRows().find(("l" + Name).str());
  if (Found == flagRows().end())
    return;
  const NvccFlag &Row = *Found->second[0];
  StringRef To = Row.To;
  // A flag that only begins with the same letter.
  if (Row.Kind != NoValue || (!To.empty() && !To.starts_with("-l")))
    return;
  if (Row.Fate == Manual)
    return Editor.left(Name, Row.Note);
  if (!To.consume_front("-l")) {
    Editor.lost(Name, "was dropped", Row.Note);
    return Remove();
  }
  if (Row.Fate == Reported)
    Editor.lost(Name, "became '" + To.str() + "'", Row.Note);
  Editor.replace(Name, To);
}

bool isSharedFlag(StringRef Word) {
  StringRef Name = Word.split('=').first;
  auto Found = flagRows().find(Name.ltrim('-'));
  // Of one letter: anybody's.
  return Word.starts_with("-") && Name.size() > 2 &&
         Found != flagRows().end() && Found->second[0]->Shared;
}

} // namespace cu2x::project
