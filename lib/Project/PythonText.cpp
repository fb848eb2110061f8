//===- PythonText.cpp - Literals and names of Python ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PythonText.h"
#include "BuildEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Nobody nests what matters deeper.
constexpr size_t MaxOwners = 8;

struct Bracket {
  char Open;
  size_t Behind;
  bool MakesList;
  StringRef Callee;
  StringRef Owner;
  /// What the expression that is read belongs to.
  StringRef Current = {};
};

class Reader {
public:
  explicit Reader(StringRef Text) : Text(Text) {}
  PythonText read();

private:
  void open();
  void close();
  void readLiteral(size_t Begin);
  void readName();
  StringRef ownerAt(StringRef Before, StringRef Callee) const;
  StringRef &current() { return Open.empty() ? Current : Open.back().Current; }
  StringRef currentOwner() const {
    if (Open.empty())
      return Current;
    return Open.back().Current.empty() ? Open.back().Owner
                                       : Open.back().Current;
  }
  /// Takes note of the first byte of what follows on a literal.
  void see(char C) {
    if (EndsWithLiteral)
      Result.Literals.back().Behind = C;
    EndsWithLiteral = false;
    Last = C;
  }

  StringRef Text;
  size_t At = 0;
  char Last = 0; ///< the last byte that is no white space or comment
  bool EndsWithLiteral = false;
  SmallVector<Bracket> Open;
  StringRef Closed;  ///< the owner of the bracket that was closed last
  StringRef Current; ///< outside of brackets
  PythonText Result;
};

} // namespace

static bool isNameByte(char C) { return isWordByte(C) || C == '.'; }

static bool isQuote(char C) { return C == '"' || C == '\''; }

/// Whether \p Name stands in front of an expression, not of its arguments.
static bool isKeyword(StringRef Name) {
  static constexpr StringLiteral Keywords[] = {
      "in", "return", "and", "or", "not", "if", "else", "yield", "elif", "is"};
  return is_contained(Keywords, Name);
}

/// What the bracket behind \p Before belongs to. \p Callee is the name in front
/// of it.
StringRef Reader::ownerAt(StringRef Before, StringRef Callee) const {
  auto Key = [&](StringRef Up) {
    // The literal that ends there: flags['nvcc'], {'nvcc':
    if (Result.Literals.empty())
      return StringRef();
    const PythonLiteral &L = Result.Literals.back();
    return L.Whole.end() == Up.end() ? L.Value : StringRef();
  };
  auto Named = [&](StringRef Up) {
    Up = Up.rtrim();
    if (Up.consume_back("]"))
      return Key(Up.rtrim());
    size_t Begin = Up.size();
    while (Begin && isNameByte(Up[Begin - 1]))
      --Begin;
    return Up.drop_front(Begin);
  };
  for (StringRef Adds : {".append", ".extend", ".insert"})
    if (Callee.ends_with(Adds)) {
      StringRef Name = Callee.drop_back(Adds.size());
      return Name.empty() ? Named(Before.drop_back(Adds.size())) : Name;
    }
  if (Before.consume_back("="))
    return Named(Before.rtrim("+"));
  if (Before.consume_back(":"))
    return Key(Before.rtrim());
  // [...] + [...], flags + [...]
  if (Before.consume_back("+"))
    return Before.rtrim().ends_with("]") && !Closed.empty() ? Closed
                                                            : currentOwner();
  // [...] if FAST else [...]
  if (Before.ends_with(" else"))
    return currentOwner();
  // name.extend([...])
  if (Before.ends_with("(") && !Open.empty())
    return Open.back().Owner;
  return StringRef();
}

void Reader::open() {
  StringRef Before = Text.take_front(At).rtrim();
  size_t Begin = Before.size();
  while (Begin && isNameByte(Before[Begin - 1]))
    --Begin;
  StringRef Callee = Before.drop_front(Begin);
  if (isKeyword(Callee))
    Callee = StringRef();
  bool IsSubscript = !Callee.empty() || Last == ']' || Last == ')';
  Open.push_back({Text[At], At + 1, Text[At] == '[' && !IsSubscript, Callee,
                  ownerAt(Before, Callee)});
}

void Reader::close() {
  if (Open.empty())
    return;
  Closed = Open.back().Owner;
  Open.pop_back();
}

/// Reads the literal whose prefix begins at \p Begin and whose quote is here.
void Reader::readLiteral(size_t Begin) {
  char Quote = Text[At];
  std::string Three(3, Quote);
  StringRef Prefix = Text.slice(Begin, At);
  bool IsLong = Text.substr(At).starts_with(Three);
  bool HasFields = Prefix.contains_insensitive('f');
  size_t End = At + (IsLong ? 3 : 1);
  // Inside of a field there may be quotes of any kind.
  unsigned Depth = 0;
  while (End < Text.size() && (IsLong || Text[End] != '\n')) {
    if (Depth == 0 &&
        (IsLong ? Text.substr(End).starts_with(Three) : Text[End] == Quote))
      break;
    StringRef Two = Text.substr(End, 2);
    if (HasFields && Depth == 0 && (Two == "{{" || Two == "}}")) {
      End += 2;
      continue;
    }
    if (HasFields && Text[End] == '{')
      ++Depth;
    else if (HasFields && Text[End] == '}' && Depth)
      --Depth;
    End += Text[End] == '\\' ? 2 : 1;
  }
  End = std::min(End + (IsLong ? 3 : 1), Text.size());
  bool FollowsLiteral = EndsWithLiteral;
  if (FollowsLiteral)
    Result.Literals.back().Joined = true;
  char Before = Last;
  see(Quote);
  if (!IsLong && End - At >= 2) {
    PythonLiteral L;
    L.Whole = Text.slice(Begin, End);
    L.Prefix = Prefix;
    L.Value = Text.slice(At + 1, End - 1);
    L.Before = Before;
    L.Joined = FollowsLiteral;
    if (!Open.empty()) {
      L.InList = Open.back().MakesList;
      L.Callee = Open.back().Callee;
      L.Bracket = Open.back().Behind;
    }
    for (const Bracket &B : reverse(Open)) {
      if (L.Owners.size() == MaxOwners)
        break;
      L.Owners.push_back(B.Owner);
    }
    Result.Literals.push_back(std::move(L));
    EndsWithLiteral = true;
  }
  At = End - 1;
}

void Reader::readName() {
  size_t Begin = At;
  StringRef Name = Text.substr(At).take_while(isNameByte);
  size_t Behind = At + Name.size();
  if (Name.size() <= 2 && Behind < Text.size() && isQuote(Text[Behind]) &&
      all_of(
          Name,
          [](char C) { return StringRef("rbuf").contains(toLower(C)); })) {
    At = Behind;
    return readLiteral(Begin);
  }
  see(Name[0]);
  Last = Name.back();
  At = Behind - 1;
  Name = Name.rtrim('.');
  if (!Name.empty() && !isDigit(Name[0]))
    Result.Names.push_back(Name);
}

PythonText Reader::read() {
  for (; At < Text.size(); ++At) {
    char C = Text[At];
    if (C == '#') {
      At = std::min(Text.find('\n', At), Text.size()) - 1;
    } else if (C == '\n' && Open.empty()) {
      Current = StringRef();
      see(C); // the end of a statement
    } else if (C == '\\') {
      ++At; // the line goes on
    } else if (isSpace(C)) {
      continue;
    } else if (isQuote(C)) {
      readLiteral(At);
    } else if (isNameByte(C)) {
      readName();
    } else {
      if (C == '[' || C == '(' || C == '{')
        open();
      else if (C == ']' || C == ')' || C == '}')
        close();
      else if (C == ',')
        current() = StringRef();
      else if (C == ':' || (C == '=' && !Text.substr(At + 1).starts_with("=") &&
                            !StringRef("=!<>").contains(Last)))
        current() = ownerAt(Text.take_front(At + 1), StringRef());
      see(C);
    }
  }
  return std::move(Result);
}

PythonText readPython(StringRef Text) { return Reader(Text).read(); }

} // namespace cu2x::project
