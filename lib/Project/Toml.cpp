//===- Toml.cpp - pyproject.toml for HIP ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a project asks of the machine that builds it: requirements, arguments
/// of CMake for scikit-build-core, commands of cibuildwheel. Tables, keys and
/// literals of one line are known; all else is passed over.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

class TomlEditor {
public:
  explicit TomlEditor(BuildEditor &Editor) : Editor(Editor) {}
  void run();

private:
  void readLine(StringRef Line);
  void editLiteral(StringRef Value, char Quote);
  bool inTable(StringRef Prefix) const {
    return Table == Prefix ||
           StringRef(Table).starts_with((Prefix + ".").str());
  }

  /// Whether the table, with \p Dotted in front of a key, has variables.
  bool isEnvironmentOf(StringRef Dotted) const {
    Dotted = Dotted.trim(" \t\"'.");
    return (Dotted.empty() ? StringRef(Table) : Dotted)
        .ends_with("environment");
  }

  BuildEditor &Editor;
  std::string Table; ///< `tool.scikit-build.cmake.define`
  StringRef Key;     ///< of the value that is read
  int Depth = 0;     ///< of brackets
};

void TomlEditor::editLiteral(StringRef Value, char Quote) {
  bool IsRequirement = Key == "requires" || Key == "dependencies" ||
                       inTable("project.optional-dependencies") ||
                       inTable("dependency-groups");
  if (IsRequirement)
    editRequirement(Editor, Value);
  if (Value.starts_with("-D")) {
    editCMakeWord(Editor, Value);
  } else if (inTable("tool.scikit-build.cmake.define")) {
    editCMakeDefinition(Editor, Key, Value, Value);
  } else if (Key.starts_with("before-")) {
    editShellText(Editor, Value, Quote);
  } else if (inTable("tool.cibuildwheel") && Key == "environment") {
    editVariables(Editor, Value);
  } else if (inTable("tool.cibuildwheel")) {
    // environment.CUDA_HOME = "/usr/local/cuda"
    StringRef Name = Key.substr(Key.rfind('.') + 1).trim(" \t\"'");
    if (isEnvironmentOf(StringRef(Key.begin(), Name.begin() - Key.begin())))
      editVariables(Editor, Name);
  }
  editWheelIndex(Editor, Value);
  editToolkitPaths(Editor, Value);
  Editor.reportMentions(Value);
}

void TomlEditor::readLine(StringRef Line) {
  StringRef Start = Line.ltrim();
  if (Depth == 0) {
    Key = "";
    if (Start.starts_with("[")) {
      Table = Start.trim("[")
                  .take_until([](char C) { return C == ']'; })
                  .trim()
                  .str();
      return;
    }
    if (!Start.starts_with("#"))
      Key =
          Start.take_until([](char C) { return C == '='; }).rtrim().trim("\"'");
    // { CUDA_HOME = "/usr/local/cuda" }
    if (inTable("tool.cibuildwheel") && Key == "environment")
      editVariables(Editor, Start);
    // A package of Poetry's stands as a key.
    if (Table == "tool.poetry.dependencies")
      if (const BuildWord *Row = lookupWord(Key, PythonPackage))
        Editor.left(Key, Row->To.empty() ? Row->Note.str()
                                         : "depend on " + Row->To.str());
  }
  for (size_t At = 0; At < Line.size(); ++At) {
    char C = Line[At];
    if (C == '#')
      return;
    if (C == '[' || C == '{')
      ++Depth;
    if (C == ']' || C == '}')
      Depth = std::max(0, Depth - 1);
    if (C != '"' && C != '\'')
      continue;
    size_t End = At + 1;
    while (End < Line.size() && Line[End] != C)
      End += C == '"' && Line[End] == '\\' ? 2 : 1;
    // The name of a key may have quotes.
    StringRef Behind = Line.substr(std::min(End + 1, Line.size())).ltrim();
    if (End < Line.size() && !Behind.starts_with("="))
      editLiteral(Line.slice(At + 1, End), C);
    At = End;
  }
}

void TomlEditor::run() {
  StringRef Rest = Editor.Text;
  while (!Rest.empty()) {
    auto [Line, Next] = Rest.split('\n');
    readLine(Line);
    Rest = Next;
  }
}

} // namespace

void editToml(BuildEditor &Editor) { TomlEditor(Editor).run(); }

} // namespace cu2x::project
