//===- PythonText.cpp - Literals and names of Python ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PythonText.h"
#include "BuildEditor.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

struct Bracket {
  char Open;
  bool OfLibraries;
  StringRef Callee;
};

class Reader {
public:
  explicit Reader(StringRef Text) : Text(Text) {}
  PythonText read();

private:
  void open();
  void readLiteral();
  void readName();

  StringRef Text;
  size_t At = 0;
  SmallVector<Bracket> Open;
  PythonText Result;
};

} // namespace

static bool isNameByte(char C) { return isWordByte(C) || C == '.'; }

void Reader::open() {
  StringRef Before = Text.take_front(At).rtrim();
  size_t Begin = Before.size();
  while (Begin && isNameByte(Before[Begin - 1]))
    --Begin;
  StringRef Callee = Before.drop_front(Begin);
  StringRef Name = Before.rtrim("+").rtrim();
  bool Libraries = Text[At] == '[' && Name.consume_back("=") &&
                   Name.rtrim().ends_with("libraries");
  Open.push_back({Text[At], Libraries, Callee});
}

void Reader::readLiteral() {
  char Quote = Text[At];
  std::string Three(3, Quote);
  bool IsLong = Text.substr(At).starts_with(Three);
  size_t End = At + (IsLong ? 3 : 1);
  while (End < Text.size() &&
         !(IsLong ? Text.substr(End).starts_with(Three) : Text[End] == Quote) &&
         (IsLong || Text[End] != '\n'))
    End += Text[End] == '\\' ? 2 : 1;
  End = std::min(End + (IsLong ? 3 : 1), Text.size());
  bool HasPrefix = At && isAlpha(Text[At - 1]);
  if (!IsLong && !HasPrefix && End - At >= 2) {
    PythonLiteral L;
    L.Whole = Text.slice(At, End);
    L.Value = L.Whole.drop_front().drop_back();
    if (!Open.empty()) {
      L.InList = Open.back().Open == '[';
      L.OfLibraries = L.InList && Open.back().OfLibraries;
      L.Callee = Open.back().Callee;
    }
    Result.Literals.push_back(L);
  }
  At = End - 1;
}

void Reader::readName() {
  StringRef Name = Text.substr(At).take_while(isNameByte);
  At += Name.size() - 1;
  Name = Name.rtrim('.');
  if (!Name.empty() && !isDigit(Name[0]))
    Result.Names.push_back(Name);
}

PythonText Reader::read() {
  for (; At < Text.size(); ++At) {
    char C = Text[At];
    if (C == '#') {
      At = std::min(Text.find('\n', At), Text.size());
    } else if (C == '[' || C == '(' || C == '{') {
      open();
    } else if (C == ']' || C == ')' || C == '}') {
      if (!Open.empty())
        Open.pop_back();
    } else if (C == '"' || C == '\'') {
      readLiteral();
    } else if (isNameByte(C)) {
      readName();
    }
  }
  return std::move(Result);
}

PythonText readPython(StringRef Text) { return Reader(Text).read(); }

} // namespace cu2x::project
