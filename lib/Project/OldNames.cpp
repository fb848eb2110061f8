//===- OldNames.cpp - Variables with two names ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Where one file sets ROCM_PATH and another one asks for CUDA_HOME, nothing
/// fails, and the value is another. An editor renames where its language says
/// that a word is the variable. Here all others are found: what is not renamed,
/// though the project has the new name, is reported, except for names that are
/// the language's own variables.
///
//===----------------------------------------------------------------------===//

#include "PythonEnvironment.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include <list>

using namespace llvm;

namespace cu2x::project {

void collectRenamed(BuildKind Kind, StringRef Path, StringRef Text,
                    BuildContext &Context) {
  auto Named = [&](WordUse Use) {
    return any_of(namesOf(Use), [&](StringRef N) { return Text.contains(N); });
  };
  if (!Named(Variable) && !Named(MakeVariable))
    return;
  BuildTranslation Result = translateBuildFile(Kind, Path, Text, Context);
  for (const Edit &E : Result.Edits.sorted()) {
    StringRef Old = Text.substr(E.Offset, E.Length);
    if (!E.Text.empty() && all_of(E.Text, isWordByte) &&
        (lookupWord(Old, Variable) || lookupWord(Old, MakeVariable)))
      Context.Renamed.try_emplace(Old.str(), Renaming{E.Text, Path.str()});
  }
}

namespace {

class OldNames {
public:
  OldNames(BuildKind Kind, BuildEditor &Editor) : Kind(Kind), Editor(Editor) {}

  void run() {
    bool IsPython = Kind == BuildKind::Python ||
                    Kind == BuildKind::PythonProgram ||
                    (Kind == BuildKind::Settings && isOtherPython(Editor.Path));
    std::vector<StringRef> Programs = Editor.pythonPrograms().vec();
    if (IsPython)
      Programs = {Editor.Text};
    for (StringRef Program : Programs)
      Python.emplace_back(Program);
    for (StringRef Rest = Editor.Text; !Rest.empty();) {
      StringRef Line;
      std::tie(Line, Rest) = Rest.split('\n');
      for (size_t At = 0; At < Line.size(); ++At) {
        StringRef Word = Line.substr(At).take_while(isWordByte);
        At += Word.size();
        auto Found = Editor.Context.Renamed.find(Word.str());
        if (Word.empty() || Found == Editor.Context.Renamed.end() ||
            Editor.isEdited(Word) || Editor.isReported(Word) ||
            !isVariable(Line, Word))
          continue;
        const auto &[To, Path] = Found->second;
        Editor.left(Word, "it is '" + To + "' in " +
                              (Path == Editor.Path ? "other places of this file"
                                                   : Path) +
                              " now");
        break; // who looks at it sees the line
      }
    }
  }

private:
  /// A program of Python, the whole file or one in a command.
  struct Program {
    explicit Program(StringRef Code)
        : Code(Code), Python(readPython(Code)), Environment(Code, Python) {}
    StringRef Code;
    PythonText Python;
    PythonEnvironment Environment;
  };

  bool isVariable(StringRef Line, StringRef Word) const {
    for (const Program &P : Python)
      if (P.Code.begin() <= Word.begin() && Word.end() <= P.Code.end())
        return isInPython(P, Word);
    bool IsProgram =
        Kind == BuildKind::Source ||
        (Kind == BuildKind::Settings && isOtherProgram(Editor.Path));
    return IsProgram ? isInProgram(Line, Word) : isInLine(Line, Word);
  }
  bool isInProgram(StringRef Line, StringRef Word) const;
  bool isInLine(StringRef Line, StringRef Word) const;
  bool isInPython(const Program &P, StringRef Word) const;

  BuildKind Kind;
  BuildEditor &Editor;
  std::list<Program> Python;
};

/// Whether \p Line, the begin of one, ends in a literal with double quotes;
/// nothing where it ends in a comment.
static std::optional<bool> endsInLiteral(StringRef Line) {
  bool IsLiteral = false;
  for (size_t At = 0; At < Line.size(); ++At)
    if (IsLiteral && Line[At] == '\\')
      ++At;
    else if (Line[At] == '"')
      IsLiteral = !IsLiteral;
    else if (!IsLiteral && Line.substr(At).starts_with("//"))
      return std::nullopt;
    else if (!IsLiteral && Line.substr(At).starts_with("/*")) {
      At = Line.find("*/", At + 2);
      if (At == StringRef::npos)
        return std::nullopt;
    }
  return IsLiteral;
}

/// Whether \p Word, in \p Line of a program in any language, is the name in a
/// literal of its own, or a variable of a command in one. A notebook is a
/// program in literals of JSON.
bool OldNames::isInProgram(StringRef Line, StringRef Word) const {
  StringRef Before = Line.take_front(Word.begin() - Line.begin());
  StringRef Behind = Line.substr(Before.size() + Word.size());
  std::optional<bool> IsLiteral = endsInLiteral(Before);
  if (!IsLiteral || isComment(Line) || Line.ltrim().starts_with("*"))
    return false;
  for (StringRef Quote : {"\"", "'", "\\\""})
    if (Before.ends_with(Quote) && Behind.starts_with(Quote)) {
      // What is printed is for people.
      StringRef Up = Before.drop_back(Quote.size()).rtrim();
      return !Up.ends_with("<<") && !Up.ends_with("print(");
    }
  if (Before.ends_with("$") || Before.ends_with("${"))
    return *IsLiteral;
  if (Behind.starts_with("="))
    return Before.ends_with("\"") || Before.ends_with("'") ||
           (*IsLiteral && (Before.ends_with("export ") ||
                           Before.ends_with("env ") || Before.ends_with("!")));
  return Before.ends_with("ENV{") || Before.ends_with("process.env.");
}

/// Whether \p Word, in \p Line, may be the variable.
bool OldNames::isInLine(StringRef Line, StringRef Word) const {
  StringRef Before = Line.take_front(Word.begin() - Line.begin());
  StringRef Behind = Line.substr(Before.size() + Word.size());
  if (isComment(Line) || withoutComment(Kind, Line).end() < Word.end())
    return false;
  // A name that a text mentions is none, but for `name: CUDA_HOME`.
  bool IsNamed = Before.rtrim(" \"'").ends_with("name:") &&
                 Behind.trim("\"' \t\r").empty();
  size_t Open = Before.rfind("$("), Close = Before.rfind(')');
  bool IsInside =
      Open != StringRef::npos && (Close == StringRef::npos || Close < Open);
  if (isForPeople(Line) && !IsNamed && !IsInside && !Before.ends_with("$") &&
      !Before.ends_with("${") && !Before.ends_with("ENV{"))
    return false;
  // == 'NAME', contains(X, 'NAME'): a text of an expression.
  StringRef Quote = Before.take_back();
  StringRef Operator = Before.drop_back(!Before.empty()).rtrim(" ");
  if (Kind == BuildKind::Yaml && (Quote == "'" || Quote == "\"") &&
      Behind.starts_with(Quote) &&
      (Operator.ends_with("==") || Operator.ends_with("!=") ||
       Operator.ends_with("(") ||
       (Operator.ends_with(",") && Operator.contains('('))))
    return false;
  // $NAME is PowerShell's own, $env:NAME is not.
  if (StringRef(Editor.Path).ends_with(".ps1") &&
      (Before.ends_with("$") || Before.ends_with("${")))
    return false;
  // Of JSON, all of a text, or a part of a command; else it is prose.
  if (Kind == BuildKind::Settings && Editor.Path.contains(".json"))
    return Before.ends_with("$") || Before.ends_with("${") ||
           Before.ends_with("env:") || Behind.starts_with("=") ||
           (Before.ends_with("\"") && Behind.starts_with("\""));
  const std::set<std::string> &Defined = Editor.Context.Defined;
  bool OfShell = Before.ends_with("$$") || Before.ends_with("$${");
  if (Kind == BuildKind::Make)
    return OfShell || !isMakeVariable(Editor.Context, Word);
  if (Kind != BuildKind::CMake)
    return true;
  // ${NAME} and a bare name are CMake's own; -DNAME would be another word.
  bool IsOwn = Defined.count(Word.str()) || Before.ends_with("${");
  bool IsEscaped = Before.ends_with("\\${") || OfShell;
  return Before.ends_with("ENV{") || Before.rtrim().ends_with(" ENV") ||
         Behind.starts_with("=") || Before.ends_with("$") || IsEscaped ||
         !IsOwn;
}

/// Whether the text of several lines that \p Before, of Python, ends in is a
/// statement of its own, such as a docstring.
static bool isInStatement(StringRef Before) {
  size_t Quotes = std::max(Before.rfind("\"\"\"") + 1, Before.rfind("'''") + 1);
  if (Quotes == 0)
    return false;
  StringRef Front = Before.take_front(Quotes - 1).rtrim("rRuU");
  StringRef Line = Front.substr(Front.rfind('\n') + 1);
  Front = Front.rtrim();
  return Line.trim().empty() &&
         (Front.empty() || !StringRef("([{,=+%\\").contains(Front.back()));
}

/// Whether \p Word, of the value of \p L, is no more than mentioned: it is not
/// all of it, and no command that the text may be would use it.
static bool isMentioned(const PythonLiteral &L, StringRef Word) {
  StringRef Before = L.Value.take_front(Word.begin() - L.Value.begin());
  StringRef Behind = L.Value.substr(Before.size() + Word.size());
  if (Before.ends_with("$") || Before.ends_with("${") ||
      Behind.starts_with("="))
    return false;
  for (StringRef Command : {"unset ", "printenv ", "export "})
    if (Before.ends_with(Command))
      return false;
  return L.Value != Word || L.Callee == "print";
}

/// Whether \p Word may be the variable and not one of the program's own.
bool OldNames::isInPython(const Program &P, StringRef Word) const {
  ArrayRef<PythonLiteral> Literals = P.Python.Literals;
  ArrayRef<PythonName> Names = P.Python.Names;
  const PythonLiteral *Literal = upper_bound(
      Literals, Word.begin(), [](const char *At, const PythonLiteral &L) {
        return At < L.Whole.begin();
      });
  if (Literal != Literals.begin() &&
      Word.end() <= std::prev(Literal)->Whole.end())
    return !isMentioned(*std::prev(Literal), Word) &&
           (!P.Environment.isOtherKey(*std::prev(Literal)) ||
            P.Environment.isName(*std::prev(Literal)));
  StringRef Before = P.Code.take_front(Word.begin() - P.Code.begin());
  StringRef Behind = P.Code.substr(Before.size() + Word.size());
  bool IsRead = Before.ends_with("$") || Before.ends_with("${");
  const PythonName *Name =
      upper_bound(Names, Word.begin(),
                  [](const char *At, PythonName N) { return At < N.begin(); });
  if (Name != Names.begin() && Word.end() <= std::prev(Name)->end()) {
    // A keyword of a call may become it: dict(NAME=value).
    StringRef Up = Before.rtrim();
    StringRef Line = Before.substr(Before.rfind('\n') + 1);
    return IsRead ||
           ((Up.ends_with("(") || Up.ends_with(",")) &&
            Behind.ltrim(" ").starts_with("=") &&
            !Behind.ltrim(" ").starts_with("==") && !Line.contains("def "));
  }
  // In a comment, or in a text of several lines.
  StringRef Line = Before.substr(Before.rfind('\n') + 1);
  return (IsRead || Behind.starts_with("=")) && !Line.contains('#') &&
         !isInStatement(Before);
}

} // namespace

void reportOldNames(BuildKind Kind, BuildEditor &Editor) {
  bool HasOldName = any_of(Editor.Context.Renamed, [&](const auto &Each) {
    return Editor.Text.contains(Each.first);
  });
  if (HasOldName)
    OldNames(Kind, Editor).run();
}

} // namespace cu2x::project
