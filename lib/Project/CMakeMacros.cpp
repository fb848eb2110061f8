//===- CMakeMacros.cpp - Macros in the options of CMake ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Quoting is taken away as often as the build does: once by CMake, and once by
/// a shell where one reads the text. A word that is not plain has no flag.
///
//===----------------------------------------------------------------------===//

#include "CMakeMacros.h"
#include "Flags.h"
#include "ShellText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// \p Value as CMake reads it, with its variables; nothing where an escape
/// stands for another byte.
std::optional<std::string> cmakeText(StringRef Value,
                                     CMakeArgument::Form Form) {
  if (Form == CMakeArgument::Bracket)
    return Value.str();
  std::string Result;
  for (size_t I = 0; I < Value.size(); ++I) {
    if (Value[I] == '\\' && I + 1 < Value.size()) {
      ++I;
      // `\$` is no variable, `\n` no n.
      if (isAlnum(Value[I]) || Value[I] == '$' || Value[I] == '@')
        return std::nullopt;
    }
    Result += Value[I];
  }
  return Result;
}

class MacroReader {
public:
  MacroReader(StringRef Before, std::vector<MacroWord> &Into)
      : Before(Before), Into(Into) {}

  /// \p Plain is \p Word as the compiler gets it.
  void read(StringRef Word, const std::optional<std::string> &Plain) {
    // These take the next word.
    static constexpr StringLiteral Opaque[] = {
        "-include", "-imacros", "--pre-include", "-optf", "--options-file"};
    static constexpr StringLiteral Inner[] = {"=-D", ",-D", "=-U", ",-U"};
    auto IsIn = [&](StringRef Text) { return Word.contains(Text); };
    StringRef Text = Word;
    bool HasMore = Word.contains("$<");
    if (Before == "-D" || Before == "--define-macro") {
      define(Word, Plain, 0);
    } else if (Before == "-U" || Before == "--undefine-macro") {
      take(Text);
    } else if (is_contained(Opaque, Before) || any_of(Inner, IsIn) ||
               (is_contained({"-Xcompiler", "--compiler-options"}, Before) &&
                (Word.starts_with("-D") || Word.starts_with("-U"))) ||
               any_of(Opaque, [&](StringRef Name) {
                 return Word.starts_with(Name) &&
                        Word.drop_front(Name.size()).starts_with("=");
               })) {
      Into.push_back({});
    } else if (HasMore || Word.contains(">")) {
      if (Word.contains("-U"))
        Into.push_back({"", "*", ""});
      else if (Word.contains("-D") || Word.contains("SHELL:"))
        Into.push_back({});
      else
        ask(Word);
    } else if (Text.consume_front("--define-macro=")) {
      define(Word, Plain, Word.size() - Text.size());
    } else if (Text.consume_front("--undefine-macro=")) {
      take(Text);
    } else if (Text.consume_front("-D")) {
      if (!Text.empty())
        define(Word, Plain, 2);
    } else if (Text.consume_front("-U")) {
      if (!Text.empty())
        take(Text);
    } else {
      ask(Word);
    }
    Before = Word.str();
  }

  void define(StringRef Word, const std::optional<std::string> &Plain,
              size_t From) {
    StringRef Macro = Word.drop_front(From);
    if (Macro == "NDEBUG" || Macro.empty())
      return;
    bool IsKnown = Plain && !StringRef(*Plain).contains('$') &&
                   !StringRef(*Plain).contains('@') && Plain->size() > From;
    Into.push_back({IsKnown ? "-D" + Plain->substr(From) : "", "", ""});
  }

private:
  void take(StringRef Macro) {
    if (Macro != "NDEBUG")
      Into.push_back({"", all_of(Macro, isWordByte) ? Macro.str() : "*", ""});
  }

  void ask(StringRef Word) {
    if (Word.contains("${"))
      Into.push_back({"", "", Word.str()});
  }

  static bool isWordByte(char C) { return isAlnum(C) || C == '_'; }

  std::string Before;
  std::vector<MacroWord> &Into;
};

} // namespace

std::vector<MacroWord> readMacros(const CMakeArgument &A, StringRef Value,
                                  StringRef Before, MacroText Kind) {
  std::vector<MacroWord> Result;
  MacroReader Reader(Before, Result);
  if (Kind == MacroText::Options && Value.consume_front("SHELL:"))
    Kind = MacroText::Shell;
  if (Kind == MacroText::Shell) {
    std::optional<std::string> Text = cmakeText(Value, A.TheForm);
    if (!Text) {
      Reader.read(Value.contains("-U") ? "$<-U" : "$<-D", std::nullopt);
      return Result;
    }
    for (StringRef Word : splitWords(*Text)) {
      std::optional<std::string> Plain = shellText(Word);
      Reader.read(Plain && !Word.contains('$') ? StringRef(*Plain) : Word,
                  Plain);
    }
    return Result;
  }
  SmallVector<StringRef> Items;
  if (Value.contains("$<"))
    Items.push_back(Value);
  else
    Value.split(Items, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Item : Items) {
    if (Kind == MacroText::Macros) {
      StringRef Macro = Item;
      Macro.consume_front("-D");
      Reader.define(
          Macro,
          Macro.contains("$<") ? std::nullopt : cmakeText(Macro, A.TheForm), 0);
      continue;
    }
    std::vector<StringRef> Words = splitWords(Item);
    bool IsOne = Kind == MacroText::List || Words.size() == 1;
    for (StringRef Word : Words) {
      bool IsPlain = IsOne && (Kind != MacroText::List ||
                               Word.find_first_of("\"'\\") == StringRef::npos);
      Reader.read(Word, IsPlain ? cmakeText(Word, A.TheForm) : std::nullopt);
    }
  }
  return Result;
}

std::vector<std::string> variablesOf(StringRef Text) {
  std::vector<std::string> Result;
  for (size_t At = Text.find("${"); At != StringRef::npos;
       At = Text.find("${", At + 2))
    Result.push_back(
        Text.substr(At + 2).take_until([](char C) { return C == '}'; }).str());
  return Result;
}

} // namespace cu2x::project
