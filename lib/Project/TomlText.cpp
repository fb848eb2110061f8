//===- TomlText.cpp - Keys of TOML ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A table may be spelled by a header, by dotted keys and in braces; keys may
/// have quotes. What the parser does not take it passes over, a byte at a time.
///
//===----------------------------------------------------------------------===//

#include "TomlText.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Nobody nests values deeper.
constexpr unsigned MaxDepth = 64;

class TomlReader {
public:
  explicit TomlReader(StringRef Text) : Text(Text) {}

  void run() {
    std::string Table;
    while (skip(/*Lines=*/true), At < Text.size()) {
      if (Text[At] == '[') {
        bool IsArray = Text.substr(At).starts_with("[[");
        At += 1 + IsArray;
        Table.clear();
        for (StringRef Part : key())
          Table += ("." + Part).str();
        // Each element is a table of its own.
        if (IsArray)
          Table += "#" + utostr(++Elements);
        At = std::min(Text.find('\n', At), Text.size());
      } else if (!pair(Table, 0)) {
        At = std::min(Text.find('\n', At), Text.size());
      }
    }
  }

  std::map<std::string, std::vector<StringRef>> Keys; // by table

private:
  void skip(bool Lines) {
    while (At < Text.size()) {
      char C = Text[At];
      if (C == '#')
        At = std::min(Text.find('\n', At), Text.size());
      else if (C == ' ' || C == '\t' || C == '\r' || (Lines && C == '\n'))
        ++At;
      else
        return;
    }
  }

  /// Reads a literal, which begins here; returns what is between the quotes.
  StringRef literal() {
    StringRef Quote = Text.substr(At, 1);
    if (StringRef Three = Text.substr(At, 3);
        Three.size() == 3 && Three[1] == Quote[0] && Three[2] == Quote[0])
      Quote = Three;
    size_t Begin = At += Quote.size();
    while (At < Text.size() && !Text.substr(At).starts_with(Quote))
      At += Text[At] == '\\' && Quote[0] == '"' ? 2 : 1;
    At = std::min(At, Text.size());
    StringRef Value = Text.slice(Begin, At);
    At = std::min(At + Quote.size(), Text.size());
    return Value;
  }

  /// The parts of a key; empty where none begins here.
  std::vector<StringRef> key() {
    std::vector<StringRef> Parts;
    for (;;) {
      skip(/*Lines=*/false);
      if (At >= Text.size())
        return {};
      if (Text[At] == '"' || Text[At] == '\'') {
        Parts.push_back(literal());
      } else {
        StringRef Bare = Text.substr(At).take_while(
            [](char C) { return isAlnum(C) || C == '_' || C == '-'; });
        if (Bare.empty())
          return {};
        Parts.push_back(Bare);
        At += Bare.size();
      }
      skip(/*Lines=*/false);
      if (!Text.substr(At).starts_with("."))
        return Parts;
      ++At;
    }
  }

  /// Reads `key = value` of \p Table.
  bool pair(const std::string &Table, unsigned Depth) {
    std::vector<StringRef> Parts = key();
    if (Parts.empty() || !Text.substr(At).starts_with("="))
      return false;
    ++At;
    std::string Path = Table;
    for (StringRef Part : ArrayRef(Parts).drop_back())
      Path += ("." + Part).str();
    Keys[Path].push_back(Parts.back());
    value((Path + "." + Parts.back()).str(), Depth);
    return true;
  }

  void value(const std::string &Path, unsigned Depth) {
    skip(/*Lines=*/false);
    if (At >= Text.size())
      return;
    char C = Text[At];
    if (C == '"' || C == '\'') {
      literal();
    } else if ((C == '{' || C == '[') && Depth < MaxDepth) {
      ++At;
      while (skip(/*Lines=*/true), At < Text.size()) {
        char End = Text[At];
        if (End == (C == '{' ? '}' : ']') || (C == '{' && End == ']')) {
          ++At;
          break;
        }
        size_t Before = At;
        if (C == '{')
          (void)pair(Path, Depth + 1);
        else
          value(Path + "#" + utostr(++Elements), Depth + 1);
        if (skip(/*Lines=*/true), At < Text.size() && Text[At] == ',')
          ++At;
        else if (At == Before)
          ++At;
      }
    } else {
      At += Text.substr(At)
                .take_until([](char C) {
                  return isSpace(C) || StringRef(",]}#").contains(C);
                })
                .size();
    }
  }

  StringRef Text;
  size_t At = 0;
  unsigned Elements = 0;
};

} // namespace

void readTomlKeys(StringRef Text, NameGroups &Groups) {
  TomlReader Reader(Text);
  Reader.run();
  for (auto &[Table, Keys] : Reader.Keys)
    Groups.add(std::move(Keys));
}

} // namespace cu2x::project
