//===- SharedCode.cpp - What several Metal files have in common -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Works on the printed text, since two units may need different versions of
/// one function: for other spaces of memory, with a fence, with other flags.
/// Text that is equal, and refers to equal text only, means the same in all
/// files.
///
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/SharedCode.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

namespace {

/// A declaration at namespace scope, or a directive, with what stands above it.
struct Item {
  std::string Text;
  std::set<std::string> Declared, Mentioned;
  bool Movable = true;
  bool IsMacro = false;
  bool IsPragma = false; ///< it means something for all that follows
};

struct File {
  StringRef Prologue;
  std::vector<Item> Items;
};

/// Finds the declarations of a text.
class Splitter {
public:
  explicit Splitter(StringRef Text) : Text(Text), Tokens(Text) {}
  std::vector<Item> run();

private:
  void skipBlanks();
  /// The token that ends behind the current place.
  frontend::TokenIndex token();
  void directive();
  void declaration();
  void end(Item I);
  bool starts(StringRef Word) const {
    return Text.drop_front(At).starts_with(Word);
  }

  StringRef Text;
  frontend::TokenBuffer Tokens;
  frontend::TokenIndex Token = 0;
  size_t Begin = 0, At = 0;
  std::vector<Item> Items;
};

} // namespace

/// Goes behind space and comments.
void Splitter::skipBlanks() {
  At = token() == Tokens.size() ? Text.size()
                                : std::max<size_t>(At, Tokens[Token].Offset);
}

frontend::TokenIndex Splitter::token() {
  while (Token < Tokens.size() && Tokens[Token].end() <= At)
    ++Token;
  return Token;
}

void Splitter::end(Item I) {
  // No name shows where an operator is used.
  I.Mentioned.insert("operator");
  // A comment on the last line belongs to what it stands behind.
  size_t Line = std::min(Text.find('\n', At), Text.size());
  StringRef Rest = Text.slice(At, Line).trim();
  if (Text[At - 1] != '\n' && (Rest.empty() || Rest.starts_with("//")))
    At = std::min(Line + 1, Text.size());
  I.Text = Text.slice(Begin, At).str();
  Begin = At;
  Items.push_back(std::move(I));
}

/// A macro is a name like others. What is between `#if` and `#endif` stays.
void Splitter::directive() {
  Item I;
  I.Movable = I.IsMacro = starts("#define");
  I.IsPragma = starts("#pragma");
  unsigned Depth = 0;
  do {
    size_t First = At;
    do
      At = std::min(Text.find('\n', At), Text.size() - 1) + 1;
    while (At < Text.size() && Text.take_front(At).rtrim('\n').ends_with("\\"));
    StringRef Line = Text.slice(First, At).trim();
    Depth += Line.starts_with("#if");
    Depth -= Depth && Line.starts_with("#endif");
    while (!Line.empty()) {
      Line =
          Line.drop_until([](char C) { return llvm::isAlpha(C) || C == '_'; });
      StringRef Word =
          Line.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
      Line = Line.drop_front(Word.size());
      if (!Word.empty())
        I.Mentioned.insert(Word.str());
    }
    if (StringRef Rest = Text.slice(First, At); Rest.consume_front("#define "))
      I.Declared.insert(
          Rest.ltrim()
              .take_while([](char C) { return llvm::isAlnum(C) || C == '_'; })
              .str());
  } while (Depth && At < Text.size());
  if (!I.Movable)
    I.Declared = I.Mentioned;
  end(std::move(I));
}

void Splitter::declaration() {
  Item I;
  // The name is the last word before what cannot be a part of it.
  std::string Last;
  bool Named = false, IsTag = false, IsEnum = false, IsTemplate = false;
  unsigned Round = 0, Curly = 0, Angle = 0;
  auto Name = [&] {
    if (!Named && !Last.empty())
      I.Declared.insert(Last);
    Named = true;
  };
  while (At < Text.size()) {
    skipBlanks();
    if (At >= Text.size())
      break;
    char C = Text[At];
    if (clang::tok::isLiteral(Tokens[Token].Kind)) {
      At = Tokens[Token].end();
      continue;
    }
    if (Tokens[Token].isIdentifier()) {
      StringRef Word = Tokens.text(Token);
      At = Tokens[Token].end();
      I.Mentioned.insert(Word.str());
      if (!Round && !Curly && !Angle && !Named) {
        IsTemplate |= Word == "template";
        IsTag |= Word == "struct" || Word == "class" || Word == "union" ||
                 Word == "enum";
        IsEnum |= Word == "enum";
        Last = Word.str();
      } else if (IsEnum && Curly) {
        I.Declared.insert(Word.str());
      }
      continue;
    }
    ++At;
    switch (C) {
    case '<':
      if (IsTemplate && !Named && !Round && !Curly)
        ++Angle;
      break;
    case '>':
      Angle -= Angle && !Round && !Curly;
      break;
    case '(':
      if (!Round && !Curly && !Angle && Last != "alignas" && Last != "coherent")
        Name();
      ++Round;
      break;
    case '[':
      // An attribute is no part of the declarator.
      if (!Curly && !Round && !starts("["))
        Name();
      ++Round;
      break;
    case ')':
    case ']':
      Round -= Round != 0;
      break;
    case '=':
    case ':':
      if (C == ':' && (starts(":") || Text[At - 2] == ':'))
        break;
      if (!Curly && !Round && !Angle)
        Name();
      break;
    case '{':
      // One without a name may be that of a typedef.
      if (Last != "struct" && Last != "union" && Last != "enum")
        Name();
      ++Curly;
      break;
    case '}':
      Curly -= Curly != 0;
      if (Curly || Round)
        break;
      // A function ends here, all else with a semicolon.
      if (size_t After = At; !IsTag) {
        skipBlanks();
        if (!starts(";") && !starts(",")) {
          At = After;
          return end(std::move(I));
        }
      }
      break;
    case ';':
      if (Round || Curly)
        break;
      Name();
      return end(std::move(I));
    default:
      break;
    }
  }
  // What does not end as expected stays where it is.
  I.Movable = false;
  I.Declared = I.Mentioned;
  end(std::move(I));
}

std::vector<Item> Splitter::run() {
  for (;;) {
    skipBlanks();
    if (At >= Text.size())
      break;
    Text[At] == '#' ? directive() : declaration();
  }
  if (Begin < Text.size()) {
    Item Rest;
    Rest.Movable = false;
    At = Text.size();
    end(std::move(Rest));
  }
  return std::move(Items);
}

/// Up to the end of what every file begins with; empty if it begins otherwise.
static StringRef prologueOf(StringRef Text) {
  StringRef Last = "using namespace metal;\n";
  size_t At = Text.find(Last);
  return At == StringRef::npos ? StringRef()
                               : Text.take_front(At + Last.size());
}

/// Without the line that says of which source the file was made.
static StringRef withoutSource(StringRef Prologue) {
  return Prologue.substr(Prologue.find('\n'));
}

static std::string trimmed(const Item &I) {
  return StringRef(I.Text).trim().str();
}

using Texts = std::vector<std::string>;

/// Names that are a macro in one file, and in a file, before its definition or
/// where there is none, something else: a macro of a header replaces that too.
static std::set<std::string> replacedNames(llvm::ArrayRef<File> Files) {
  std::set<std::string> Macros, Replaced;
  for (const File &F : Files)
    for (const Item &I : F.Items)
      if (I.IsMacro)
        Macros.insert(I.Declared.begin(), I.Declared.end());
  for (const File &F : Files) {
    std::set<std::string> Defined;
    for (const Item &I : F.Items) {
      if (I.IsMacro)
        Defined.insert(I.Declared.begin(), I.Declared.end());
      for (const std::string &Name : I.Mentioned)
        if (Macros.count(Name) && !Defined.count(Name))
          Replaced.insert(Name);
    }
  }
  return Replaced;
}

/// The texts that are in at least two files and can be in all.
static std::set<std::string> findShared(llvm::ArrayRef<File> Files) {
  std::map<std::string, std::map<size_t, Texts>> ByName;
  std::map<std::string, std::set<size_t>> In;
  std::map<std::string, const Item *> Of;
  std::set<std::string> Fixed;
  for (auto [N, F] : llvm::enumerate(Files))
    for (const Item &I : F.Items) {
      std::string Text = trimmed(I);
      for (const std::string &Name : I.Declared)
        ByName[Name][N].push_back(Text);
      In[Text].insert(N);
      Of[Text] = &I;
      if (!I.Movable || I.Declared.empty())
        Fixed.insert(Text);
    }
  std::set<std::string> Shared;
  for (const auto &[Text, Where] : In)
    if (Where.size() > 1 && !Fixed.count(Text))
      Shared.insert(Text);
  std::set<std::string> Replaced = replacedNames(Files);
  // A name is safe if all files that declare it do so in the same words.
  auto IsSafe = [&](const std::string &Name) {
    if (Replaced.count(Name))
      return false;
    auto It = ByName.find(Name);
    if (It == ByName.end())
      return true;
    const Texts &First = It->second.begin()->second;
    return llvm::all_of(It->second,
                        [&](const auto &E) { return E.second == First; }) &&
           llvm::all_of(First,
                        [&](const std::string &T) { return Shared.count(T); });
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (auto It = Shared.begin(); It != Shared.end();) {
      const Item &I = *Of[*It];
      bool Stays = !llvm::all_of(I.Declared, IsSafe) ||
                   !llvm::all_of(I.Mentioned, IsSafe);
      It = Stays ? Shared.erase(It) : std::next(It);
      Changed |= Stays;
    }
  }
  return Shared;
}

std::string metal::shareDeclarations(std::vector<MetalFile> &Files) {
  std::vector<File> Parts;
  for (const MetalFile &F : Files) {
    StringRef Prologue = prologueOf(F.Text);
    if (Prologue.empty() ||
        withoutSource(Prologue) != withoutSource(prologueOf(Files[0].Text)))
      return "";
    Parts.push_back(
        {Prologue,
         Splitter(StringRef(F.Text).drop_front(Prologue.size())).run()});
  }
  auto HasPragma = [](const File &F) {
    return llvm::any_of(F.Items, [](const Item &I) { return I.IsPragma; });
  };
  if (Parts.size() < 2 || llvm::any_of(Parts, HasPragma))
    return "";
  std::set<std::string> Shared = findShared(Parts);
  if (Shared.empty())
    return "";

  std::string Header =
      "// Made by cu2x: what several Metal files have in common." +
      withoutSource(Parts[0].Prologue).str();
  std::set<std::string> Written;
  std::vector<std::string> Results;
  for (auto [F, Part] : llvm::zip(Files, Parts)) {
    std::string Own;
    bool Uses = false;
    for (const Item &I : Part.Items) {
      std::string Text = trimmed(I);
      if (!Shared.count(Text)) {
        Own += I.Text;
        continue;
      }
      Uses = true;
      if (!Written.insert(Text).second)
        continue;
      if (Written.size() == 1 && I.Text.front() != '\n')
        Header += '\n';
      Header += I.Text;
    }
    std::string Result = Part.Prologue.str();
    if (Uses)
      Result += "\n#include \"" + F.Include + "\"\n";
    if (Uses && !Own.empty() && Own.front() != '\n')
      Result += '\n';
    Results.push_back(Result + Own);
  }
  for (auto [F, Result] : llvm::zip(Files, Results))
    F.Text = std::move(Result);
  return Header;
}
