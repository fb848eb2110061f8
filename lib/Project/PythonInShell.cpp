//===- PythonInShell.cpp - Programs of Python in commands -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `python -c '...'`, `python <<END` and steps of a workflow with `shell:
/// python`. A name in such a program is Python's; only texts in it, and what
/// the shell puts in, name variables of the environment.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

constexpr StringLiteral Interpreter = "python";

/// What stands in quotes at the start of \p Text, or the first word.
StringRef quotedCode(StringRef Text) {
  Text = Text.ltrim(" \t");
  // ["python", "-c", "code"]
  if (Text.consume_front("\",") || Text.consume_front("',"))
    Text = Text.ltrim();
  // In a text that is in quotes itself.
  if (Text.consume_front("\\\""))
    return Text.take_front(Text.find("\\\""));
  (void)Text.consume_front("$");
  if (Text.consume_front("'"))
    return Text.take_front(Text.find('\''));
  if (!Text.consume_front("\""))
    return Text.take_until([](char C) { return isSpace(C); });
  size_t End = Text.find('"');
  while (End != StringRef::npos && End && Text[End - 1] == '\\')
    End = Text.find('"', End + 1);
  return Text.take_front(End);
}

/// The lines behind `<<END` at the start of \p Text, up to END.
StringRef hereDocument(StringRef Text) {
  Text = Text.drop_front(2);
  (void)Text.consume_front("-");
  StringRef Word = Text.ltrim(" \t\"'\\").take_while(isWordByte);
  size_t Begin = Text.find('\n');
  if (Word.empty() || Begin == StringRef::npos)
    return "";
  Text = Text.drop_front(Begin + 1);
  for (StringRef Rest = Text; !Rest.empty();) {
    auto [Line, Next] = Rest.split('\n');
    if (Line.trim() == Word)
      return Text.take_front(Line.data() - Text.data());
    Rest = Next;
  }
  return Text;
}

/// Whether the commands in \p Line write a file of Python's.
bool writesPython(StringRef Line) {
  for (StringRef Writer : {">", "tee "})
    for (size_t At = Line.find(Writer); At != StringRef::npos;
         At = Line.find(Writer, At + 1)) {
      StringRef File = Line.substr(At + Writer.size()).ltrim("> \t\"'");
      if (File.take_until([](char C) {
                return isSpace(C) || StringRef("\"';|&<)").contains(C);
              })
              .ends_with(".py"))
        return true;
    }
  return false;
}

/// A line of YAML that begins with a key: `- run: |`.
struct KeyLine {
  StringRef Key, Value;
  size_t Column = 0;   ///< of the key
  bool IsItem = false; ///< the first one of an item
  const char *Next;    ///< the line behind it
};

std::vector<KeyLine> keyLines(StringRef Text) {
  std::vector<KeyLine> Result;
  for (StringRef Rest = Text; !Rest.empty();) {
    StringRef Line = Rest.take_until([](char C) { return C == '\n'; });
    Rest = Rest.drop_front(std::min(Line.size() + 1, Rest.size()));
    KeyLine L;
    L.Next = Rest.begin();
    StringRef Words = Line.ltrim(' ');
    while (Words.starts_with("- ")) {
      L.IsItem = true;
      Words = Words.drop_front(2).ltrim(' ');
    }
    L.Column = Line.size() - Words.size();
    std::tie(L.Key, L.Value) = Words.split(':');
    L.Key = L.Key.trim("\"'");
    L.Value = L.Value.trim(" \t\r\"'");
    if (!Words.empty() && !Words.starts_with("#"))
      Result.push_back(L);
  }
  return Result;
}

/// The value of \p Key in the mapping that \p Lines has at \p I.
StringRef valueBeside(ArrayRef<KeyLine> Lines, size_t I, StringRef Key) {
  size_t Column = Lines[I].Column, First = I, End = I + 1;
  while (First && !(Lines[First].IsItem && Lines[First].Column == Column) &&
         Lines[First - 1].Column >= Column)
    --First;
  while (End < Lines.size() && Lines[End].Column >= Column &&
         !(Lines[End].IsItem && Lines[End].Column == Column))
    ++End;
  for (const KeyLine &L : Lines.slice(First, End - First))
    if (L.Column == Column && L.Key == Key)
      return L.Value;
  return "";
}

/// The lines that a job, or the workflow, has a usual shell for.
struct UsualShell {
  size_t First, End, Column;
  StringRef Shell;
};

/// What each `defaults:` says.
std::vector<UsualShell> usualShells(ArrayRef<KeyLine> Lines) {
  std::vector<UsualShell> Result;
  for (size_t D = 0; D + 2 < Lines.size(); ++D) {
    size_t Column = Lines[D].Column, First = D, End = D;
    if (Lines[D].Key != "defaults" || Lines[D + 1].Key != "run" ||
        Lines[D + 2].Column <= Lines[D + 1].Column)
      continue;
    while (First && Lines[First - 1].Column >= Column)
      --First;
    while (End < Lines.size() && Lines[End].Column >= Column)
      ++End;
    if (StringRef Shell = valueBeside(Lines, D + 2, "shell"); !Shell.empty())
      Result.push_back({First, End, Column, Shell});
  }
  return Result;
}

/// Adds the programs of steps with `shell: python` in the workflow \p Text.
void addSteps(StringRef Text, std::vector<StringRef> &Result) {
  if (!Text.contains("shell:"))
    return;
  std::vector<KeyLine> Lines = keyLines(Text);
  // No workflow is as long, and time goes by the square.
  constexpr size_t MaxLines = 10000;
  if (Lines.size() > MaxLines)
    return;
  std::vector<UsualShell> Usuals = usualShells(Lines);
  for (size_t I = 0; I < Lines.size(); ++I) {
    if (Lines[I].Key != "run")
      continue;
    StringRef Shell = valueBeside(Lines, I, "shell");
    // A job's is nearer than the workflow's.
    const UsualShell *Nearest = nullptr;
    for (const UsualShell &Usual : Usuals)
      if (Usual.First <= I && I < Usual.End &&
          (!Nearest || Usual.Column > Nearest->Column))
        Nearest = &Usual;
    if (Shell.empty() && Nearest)
      Shell = Nearest->Shell;
    if (!Shell.starts_with(Interpreter))
      continue;
    const char *End = Text.end();
    if (!Lines[I].Value.starts_with("|") && !Lines[I].Value.starts_with(">"))
      End = Lines[I].Next;
    for (size_t J = I + 1; J < Lines.size() && End == Text.end(); ++J)
      if (Lines[J].Column <= Lines[I].Column)
        End = Lines[J - 1].Next;
    const char *Begin = Lines[I].Key.end();
    Result.push_back(StringRef(Begin, End - Begin));
  }
}

/// The programs of Python that commands in \p Text are given or write.
std::vector<StringRef> findPrograms(StringRef Text) {
  std::vector<StringRef> Result;
  for (size_t At = Text.find_insensitive(Interpreter); At != StringRef::npos;
       At = Text.find_insensitive(Interpreter, At + 1)) {
    // python3.11, ${PYTHON_EXECUTABLE}, "$PYTHON", python.exe
    StringRef Rest = Text.substr(At).drop_while(
        [](char C) { return isWordByte(C) || StringRef(".})").contains(C); });
    for (;;) {
      Rest = Rest.ltrim(" \t,\"'");
      if (Rest.starts_with("<<")) {
        Result.push_back(hereDocument(Rest));
        break;
      }
      StringRef Option =
          Rest.take_while([](char C) { return isAlnum(C) || C == '-'; });
      if (!Option.starts_with("-") || Option == "-m")
        break;
      Rest = Rest.drop_front(Option.size());
      if (!Option.starts_with("--") && Option.ends_with("c")) {
        Result.push_back(quotedCode(Rest));
        break;
      }
    }
  }
  for (size_t At = Text.find("<<"); At != StringRef::npos;
       At = Text.find("<<", At + 2)) {
    size_t Begin = Text.take_front(At).rfind('\n') + 1;
    if (writesPython(Text.slice(Begin, Text.find('\n', At))))
      Result.push_back(hereDocument(Text.substr(At)));
  }
  addSteps(Text, Result);
  return Result;
}

/// Whether what follows \p Before in a program is in a literal of its.
bool isInLiteral(StringRef Before) {
  char Quote = 0;
  for (size_t I = 0; I < Before.size(); ++I) {
    char C = Before[I];
    if (Quote == 0 && C == '#')
      I = std::min(Before.find('\n', I), Before.size());
    else if (Quote == 0 && (C == '"' || C == '\''))
      Quote = C;
    else if (C == Quote)
      Quote = 0;
  }
  // f"{NAME}"
  return Quote != 0 && !Before.ends_with("{");
}

/// Whether the program \p Code has \p Name from PyTorch's cpp_extension, and
/// gives it no other value.
bool importsName(StringRef Code, StringRef Name) {
  bool IsImported = false;
  constexpr StringLiteral Import = "cpp_extension import";
  for (size_t At = Code.find(Import); At != StringRef::npos;
       At = Code.find(Import, At + 1)) {
    StringRef List = Code.substr(At + Import.size()).ltrim(" ");
    List = List.take_front(
        List.find_first_of(List.starts_with("(") ? ")" : "\n;"));
    SmallVector<StringRef> Names;
    SplitString(List, Names, " ,()\n\t\\");
    IsImported |= is_contained(Names, Name);
  }
  for (size_t At = Code.find(Name); At != StringRef::npos;
       At = Code.find(Name, At + 1)) {
    StringRef Behind = Code.substr(At + Name.size()).ltrim(" ");
    if (Behind.starts_with("=") && !Behind.starts_with("=="))
      return false;
  }
  return IsImported;
}

} // namespace

bool editPythonName(BuildEditor &Editor, StringRef Name) {
  StringRef Code;
  for (StringRef Program : Editor.pythonPrograms())
    if (Program.begin() <= Name.begin() && Name.end() <= Program.end())
      Code = Program;
  StringRef Before = Code.take_front(Name.begin() - Code.begin());
  if (Code.empty() || Before.ends_with("$") || Before.ends_with("${") ||
      isInLiteral(Before))
    return false;
  // It is None on ROCm.
  constexpr StringLiteral Home = "CUDA_HOME", Module = "cpp_extension";
  if (Name != Home || !Code.contains(Module))
    return true;
  if (Before.ends_with((Module + ".").str()) ||
      (!Before.ends_with(".") && importsName(Code, Name)))
    Editor.replace(Name, "ROCM_HOME");
  else if (Before.ends_with("."))
    Editor.left(Name, "it is None on ROCm; torch.utils.cpp_extension has "
                      "ROCM_HOME");
  return true;
}

ArrayRef<StringRef> BuildEditor::pythonPrograms() {
  if (!Programs)
    Programs = findPrograms(Text);
  return *Programs;
}

} // namespace cu2x::project
