//===- ArchLists.cpp - Lists of GPUs in variables ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The list that PyTorch's extensions are built for. Where its value ends, and
/// whether quotes are a part of it, is a matter of the language: a value that
/// is not seen as a whole stays, and so does one whose quotes are not known.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <memory>

using namespace llvm;

namespace cu2x::project {
namespace {

/// Where the list stands, and what quotes the new one needs: none, or one byte.
struct ListValue {
  StringRef Old; ///< without quotes
  StringRef Quote;
  StringRef Whole = {}; ///< with its own quotes, where it has some
};

/// Whether \p Value is a list of NVIDIA's GPUs and nothing else: `8.0 8.6+PTX`.
bool isList(StringRef Value) {
  return !Value.empty() && all_of(Value, [](char C) {
    return isDigit(C) || StringRef(".+PTX ;,").contains(C);
  }) && isDigit(Value[0]);
}

/// The quotes that stand open behind \p Text, of a shell; 0 without any.
char openQuote(StringRef Text) {
  char Open = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (C == '\\' && Open != '\'')
      ++I;
    else if (Open ? C == Open : C == '"' || C == '\'')
      Open = Open ? 0 : C;
    else if (!Open && C == '#' && (I == 0 || isSpace(Text[I - 1])))
      I = std::min(Text.find('\n', I), Text.size());
  }
  return Open;
}

/// Whether a text that is no command for the shell may be open behind \p Text,
/// some lines of a script: `<<EOF`.
bool mayBeDocument(StringRef Text) {
  std::string End;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Text = Rest;
    if (!End.empty()) {
      End = Line.trim() == End ? "" : End;
      continue;
    }
    auto [Command, Behind] = Line.split("<<");
    if (!Behind.starts_with("<"))
      End = Behind.ltrim("-~ \t\"'\\").take_while(isWordByte).str();
  }
  return !End.empty();
}

/// The first word of \p Text, of a shell, outside of quotes; empty where it is
/// not seen how far it goes. A quote ends it \p InQuotes only.
StringRef bareWord(StringRef Text, bool InQuotes) {
  size_t I = 0;
  while (I < Text.size()) {
    char C = Text[I];
    StringRef Rest = Text.substr(I);
    if (isAlnum(C) || StringRef(".+-_:/").contains(C)) {
      ++I;
    } else if (C == '\\' && Rest.size() > 1 &&
               (Rest[1] == ';' || Rest[1] == ' ')) {
      I += 2;
    } else if (Rest.starts_with("${{") ||
               (C == '$' && Rest.find_first_of("({") != 1)) {
      if (Rest.starts_with("${{"))
        return {};
      ++I;
    } else if (C == '$') {
      StringRef Inner = Rest.drop_front(2);
      size_t Close = Inner.find(Rest[1] == '(' ? ')' : '}');
      if (Close == StringRef::npos ||
          Inner.take_front(Close).find_first_of("\"'\\$({`") != StringRef::npos)
        return {};
      I += Close + 3;
    } else {
      break;
    }
  }
  bool Ends = I == Text.size() || isSpace(Text[I]) ||
              StringRef(InQuotes ? ";&|)\"'" : ";&|)").contains(Text[I]);
  return Ends ? Text.take_front(I) : StringRef();
}

/// Finds the value of one variable, by the rules that languages share: in
/// commands of a shell, and in quotes.
class ListFinder {
public:
  ListFinder(const BuildEditor &Editor, StringRef Name)
      : Editor(Editor), Name(Name),
        Several(Editor.Context.Options.OffloadArchs.size() > 1) {
    StringRef Text = Editor.Text;
    size_t Begin = Editor.offsetOf(Name);
    LineBegin = Text.take_front(Begin).rfind('\n') + 1; // 0 without one
    Before = Text.slice(LineBegin, Begin);
    Behind = Text.substr(Begin + Name.size());
    auto [Line, Rest] = Behind.split('\n');
    Below = Rest;
    Behind = Line.rtrim("\r");
  }
  virtual ~ListFinder() = default;

  std::optional<ListValue> find() const {
    if (Before.ends_with("$") || Before.ends_with("${"))
      return std::nullopt;
    StringRef Value = Behind;
    if (Value.consume_front("="))
      return assigned(Value);
    if (Before.trim().equals_insensitive("ENV") && Value.consume_front(" ") &&
        !Value.ltrim(" \t").starts_with("="))
      return spaced(Value.trim(" \t"));
    Value = Value.ltrim(" \t\"'");
    if (Value.consume_front(": "))
      return mapped(Value.ltrim(" \t"));
    if (Value.consume_front("= "))
      return spaced(Value.trim(" \t"));
    return std::nullopt;
  }

protected:
  /// `NAME value`, `NAME = value`: all of the line.
  virtual std::optional<ListValue> spaced(StringRef Value) const {
    return quoted(Value);
  }

  /// `NAME: value` of YAML, or JSON.
  virtual std::optional<ListValue> mapped(StringRef Value) const {
    return quoted(Value);
  }

  /// `NAME=value` in a command, a list of YAML or an argument.
  virtual std::optional<ListValue> assigned(StringRef Value) const {
    char Open = openQuote(Before);
    if (auto Whole = argument(Value, Open))
      return Whole;
    if (auto Own = quoted(Value))
      return Own;
    return word(Value, Open);
  }

  /// Whether a value without quotes of its own, in those that are \p Open, is a
  /// word of a shell.
  virtual bool isShellWord(char Open) const { return true; }

  /// Whether quotes may be put around one.
  virtual bool takesQuotes(char Open) const { return true; }

  /// "NAME=8.0 9.0", an argument as a whole.
  std::optional<ListValue> argument(StringRef Value, char Open) const {
    if (!Open || !Before.ends_with(StringRef(&Open, 1)))
      return std::nullopt;
    size_t End = Value.find(Open);
    StringRef Whole = Value.take_front(End);
    if (End == StringRef::npos || !isList(Whole))
      return std::nullopt;
    return ListValue{Whole, ""};
  }

  /// The value at the begin of \p Value where it has quotes of its own.
  std::optional<ListValue> quoted(StringRef Value) const {
    if (Value.size() < 2 || (Value[0] != '"' && Value[0] != '\''))
      return std::nullopt;
    size_t End = Value.find(Value[0], 1);
    if (End == StringRef::npos || End == 1)
      return std::nullopt;
    StringRef Inner = Value.slice(1, End), Rest = Value.substr(End + 1);
    // Nothing that a quote or another text is joined to.
    bool Ends = Rest.empty() || isSpace(Rest[0]) ||
                StringRef(";&|),}]\"'\\`").contains(Rest[0]);
    if (!Ends || Inner.ends_with("\\") || Inner.contains("${{"))
      return std::nullopt;
    return ListValue{Inner, "", Value.take_front(End + 1)};
  }

  /// Whether \p Value, all of a line, has nothing that quotes or goes on.
  static bool isPlain(StringRef Value) {
    return !Value.empty() && !Value.ends_with("\\") &&
           Value.find_first_of("\"'`") == StringRef::npos;
  }

  const BuildEditor &Editor;
  const StringRef Name;
  const bool Several;
  size_t LineBegin;
  StringRef Before, Behind, Below;

private:
  std::optional<ListValue> word(StringRef Value, char Open) const {
    StringRef Word = bareWord(Value, Open);
    // A list without the quotes that it needs.
    StringRef Next = Value.drop_front(Word.size()).ltrim(" ");
    if (isList(Next.take_until(isSpace)) || Word.empty() || !isShellWord(Open))
      return std::nullopt;
    if (!Several)
      return ListValue{Word, ""};
    // A list needs quotes for a shell; where another one starts is not known.
    if (!takesQuotes(Open))
      return std::nullopt;
    if (!Open)
      return ListValue{Word, "\""};
    StringRef Rest = Value.drop_front(Word.size());
    bool IsCommand = isSpace(Rest.empty() ? '\n' : Rest[0]) ||
                     Rest.starts_with(";") || Rest.starts_with("&");
    bool Begins = Before.ends_with(" ") || Before.ends_with(";") ||
                  Before.ends_with(StringRef(&Open, 1));
    if (!IsCommand || !Begins || Rest.trim().empty())
      return std::nullopt;
    return ListValue{Word, Open == '"' ? "'" : "\""};
  }
};

class ShellListFinder : public ListFinder {
  using ListFinder::ListFinder;

  bool takesQuotes(char Open) const override {
    StringRef Above = Editor.Text.take_front(LineBegin);
    return Open || !(openQuote(Above) || mayBeDocument(Above));
  }
};

class PythonListFinder : public ListFinder {
  using ListFinder::ListFinder;

  bool isShellWord(char Open) const override { return Open; }
};

class DockerfileListFinder : public ListFinder {
  using ListFinder::ListFinder;

  std::optional<ListValue> spaced(StringRef Value) const override {
    if (auto Own = quoted(Value))
      return Own;
    if (!isPlain(Value))
      return std::nullopt;
    return ListValue{Value, "\""};
  }

  bool takesQuotes(char Open) const override { return !Open; }
};

class MakeListFinder : public ListFinder {
  using ListFinder::ListFinder;

  std::optional<ListValue> spaced(StringRef Value) const override {
    // Of a shell, which needs quotes, or of make, which needs none.
    if (Several && isInDefine())
      return std::nullopt;
    Value = Value.take_until([](char C) { return C == '#'; }).trim();
    // Recipes would see the end of a command in the list.
    if (Several && Editor.Text.contains(("$(" + Name + ")").str()))
      return std::nullopt;
    if (auto Own = quoted(Value))
      return Own;
    // What is quotes to Docker is a part of the value to make.
    if (!isPlain(Value))
      return std::nullopt;
    return ListValue{Value, ""};
  }

  std::optional<ListValue> assigned(StringRef Value) const override {
    if (!Before.starts_with("\t") && isMakeLine())
      return spaced(Value);
    return ListFinder::assigned(Value);
  }

  /// Whether the line stands between `define` and `endef`.
  bool isInDefine() const {
    bool IsIn = false;
    for (StringRef Above = Editor.Text.take_front(LineBegin); !Above.empty();) {
      auto [Line, Rest] = Above.split('\n');
      Above = Rest;
      (void)Line.consume_front("override ");
      IsIn = Line.starts_with("define ") || (IsIn && !Line.starts_with("endef"));
    }
    return IsIn;
  }

  /// Whether the variable is one of a makefile, and in no command.
  bool isMakeLine() const {
    StringRef Rest = Before.trim();
    (void)Rest.consume_front("override ");
    return Rest.empty() || Rest == "export" ||
           (Rest.contains(':') && !Rest.contains(';'));
  }
};

class YamlListFinder : public ListFinder {
  using ListFinder::ListFinder;

  std::optional<ListValue> mapped(StringRef Value) const override {
    if (auto Own = quoted(Value))
      return Own;
    if (Value.empty() || StringRef("|>&*!\"'#%@`").contains(Value[0]) ||
        Value.starts_with("${{"))
      return std::nullopt;
    StringRef Open = Before.rtrim(" \t\"'");
    bool IsFlow = Open.ends_with("{") || Open.ends_with(",");
    if (!IsFlow && !Open.ltrim(" -").empty())
      return std::nullopt;
    Value = Value.take_front(Value.find(" #")).rtrim(" \t");
    if (IsFlow)
      Value =
          Value.take_until([](char C) { return StringRef(",}").contains(C); })
              .rtrim(" \t");
    bool HasBraces = Value.find_first_of("{}[],") != StringRef::npos;
    if (HasBraces && (IsFlow || !Value.starts_with("${") ||
                      Value.find('}') + 1 != Value.size()))
      return std::nullopt;
    if (!IsFlow && goesOn())
      return std::nullopt;
    return ListValue{Value, "\""};
  }

  std::optional<ListValue> assigned(StringRef Value) const override {
    char Open = openQuote(Before);
    if (!isItem())
      return ListFinder::assigned(Value);
    if (!Open) {
      StringRef Whole = Value.take_front(Value.find(" #")).rtrim();
      if (isList(Whole) || isEnvironmentList())
        return item(Whole);
    } else if (Before.ends_with(StringRef(&Open, 1)) &&
               !argument(Value, Open) && isEnvironmentList()) {
      return std::nullopt;
    }
    return ListFinder::assigned(Value);
  }

  bool takesQuotes(char Open) const override {
    return Open || !mayBeDocument(Editor.Text.take_front(LineBegin));
  }

  // [NAME=8.0 9.0]
  bool isShellWord(char Open) const override {
    StringRef Items = Before.rtrim();
    return Open || !(Items.ends_with("[") || Items.ends_with(","));
  }

  /// `- NAME=value`, where \p Whole is all of the value.
  std::optional<ListValue> item(StringRef Whole) const {
    if (goesOn() || (Several && !isEnvironmentList()))
      return std::nullopt;
    if (auto Own = quoted(Whole))
      return Own;
    if (Whole.empty() || Whole.find_first_of("\"'`") != StringRef::npos)
      return std::nullopt;
    return ListValue{Whole, ""};
  }

  /// Whether it begins an item of a list.
  bool isItem() const {
    return Before.ltrim().starts_with("- ") &&
           Before.ltrim(" -").trim("\"'").empty();
  }

  /// Whether the list that it is an item of has variables and no commands.
  bool isEnvironmentList() const {
    StringRef Above = Editor.Text.take_front(LineBegin);
    size_t Indent = Before.find('-');
    while (!Above.empty()) {
      Above = Above.drop_back(Above.ends_with("\n"));
      size_t Begin = Above.rfind('\n') + 1;
      StringRef Line = Above.substr(Begin);
      Above = Above.take_front(Begin);
      StringRef Content = Line.ltrim(' ');
      size_t Depth = Line.size() - Content.size();
      if (Content.trim().empty() || Content.starts_with("#") ||
          Depth > Indent || (Depth == Indent && Content.starts_with("-")))
        continue;
      StringRef Key =
          Content.ltrim("- ").take_until([](char C) { return C == ':'; });
      return Key == "environment" || Key == "args";
    }
    return false;
  }

  /// Whether the next line may be a part of the value.
  bool goesOn() const {
    size_t Own = Before.find_first_not_of(' ');
    if (Own == StringRef::npos)
      Own = Before.size();
    StringRef Next = Below;
    while (!Next.empty()) {
      auto [Line, Rest] = Next.split('\n');
      Next = Rest;
      if (Line.trim().empty())
        continue;
      size_t Depth = Line.take_while([](char C) { return C == ' '; }).size();
      if (Line.ltrim().starts_with("#"))
        return false;
      // A key beside one that begins in an item.
      return Depth > Own && !Line.contains(": ") &&
             !Line.rtrim().ends_with(":");
    }
    return false;
  }
};

std::unique_ptr<ListFinder> finderFor(const BuildEditor &Editor,
                                      StringRef Name) {
  switch (buildKindOf(Editor.Path, Editor.Text)) {
  case BuildKind::Shell:
  case BuildKind::None:
    return std::make_unique<ShellListFinder>(Editor, Name);
  case BuildKind::Python:
  case BuildKind::PythonProgram:
    return std::make_unique<PythonListFinder>(Editor, Name);
  case BuildKind::Dockerfile:
    return std::make_unique<DockerfileListFinder>(Editor, Name);
  case BuildKind::Make:
    return std::make_unique<MakeListFinder>(Editor, Name);
  case BuildKind::Yaml:
    return std::make_unique<YamlListFinder>(Editor, Name);
  default:
    return std::make_unique<ListFinder>(Editor, Name);
  }
}

} // namespace

bool editArchList(BuildEditor &Editor, StringRef Name) {
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  if (Name != ArchListName || Archs.empty())
    return false;
  auto Value = finderFor(Editor, Name)->find();
  if (!Value)
    return false;
  Editor.architectures(Value->Whole.empty() ? Value->Old : Value->Whole,
                       "which became '" + join(Archs, ";") + "'");
  Editor.replace(Name, "PYTORCH_ROCM_ARCH");
  Editor.replace(Value->Old,
                 (Value->Quote + join(Archs, ";") + Value->Quote).str());
  return true;
}

} // namespace cu2x::project
