//===- Make.cpp - Makefiles for HIP -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Assignments and recipes are edited word by word; the names of variables
/// stay, since other files may read them. hipcc takes nvcc's place, which
/// compiles and links as nvcc does.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "CMakeRows.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// One line with those that a backslash continues.
struct MakeLine {
  enum Form { Assignment, Recipe, Other };
  Form TheForm = Other;
  StringRef Text;  ///< without comment
  StringRef Name;  ///< of the variable
  StringRef Value; ///< of the variable
};

/// Cuts the comment off \p Line, whose lines may be continued.
StringRef withoutComment(StringRef Line) {
  for (size_t I = 0; I < Line.size(); ++I) {
    if (Line[I] == '\\')
      ++I;
    else if (Line[I] == '#')
      return Line.take_front(I);
  }
  return Line;
}

/// Finds `NAME op value` in \p Line; for a target's own variable behind `:`.
bool readAssignment(StringRef Line, MakeLine &Result) {
  StringRef Rest = Line.ltrim();
  for (StringRef Word : {"export", "override", "private"})
    if (Rest.starts_with(Word) && Rest.size() > Word.size() &&
        isSpace(Rest[Word.size()]))
      Rest = Rest.drop_front(Word.size()).ltrim();
  StringRef Name = Rest.take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
  StringRef Operator = Rest.drop_front(Name.size()).ltrim(" \t");
  if (Name.empty())
    return false;
  for (StringRef Spelling : {":::=", "::=", ":=", "?=", "+=", "!=", "="})
    if (Operator.starts_with(Spelling)) {
      Result.TheForm = MakeLine::Assignment;
      Result.Name = Name;
      Result.Value = Operator.drop_front(Spelling.size());
      return true;
    }
  size_t Colon = Rest.find(':');
  return Colon != StringRef::npos && Rest[Colon] == ':' &&
         Name.data() == Rest.data() &&
         readAssignment(Rest.substr(Colon + 1), Result);
}

/// Where the `;` is between a rule and a recipe on its line; 0 without one.
size_t recipeBehind(StringRef Line) {
  bool IsRule = false;
  unsigned Depth = 0; // of $(...)
  for (size_t I = 0; I < Line.size(); ++I) {
    char C = Line[I];
    if (C == '$' && I + 1 < Line.size() &&
        (Line[I + 1] == '(' || Line[I + 1] == '{')) {
      ++Depth;
      ++I;
    } else if (Depth) {
      Depth -= C == ')' || C == '}';
    } else if (C == ';') {
      return IsRule ? I : 0;
    } else {
      IsRule |= C == ':';
    }
  }
  return 0;
}

std::vector<MakeLine> readMake(StringRef Text) {
  std::vector<MakeLine> Lines;
  for (size_t At = 0; At < Text.size();) {
    size_t End = At;
    for (;;) {
      End = Text.find('\n', End);
      if (End == StringRef::npos) {
        End = Text.size();
        break;
      }
      if (End == 0 || Text[End - 1] != '\\')
        break;
      ++End;
    }
    MakeLine Line;
    Line.Text = Text.slice(At, End);
    At = End + 1;
    if (Line.Text.starts_with("\t") && !Line.Text.trim().empty()) {
      Line.TheForm = MakeLine::Recipe;
      if (Line.Text.trim().starts_with("#"))
        continue;
    } else {
      StringRef Whole = Line.Text;
      Line.Text = withoutComment(Whole);
      if (!readAssignment(Line.Text, Line))
        if (size_t Recipe = recipeBehind(Line.Text); Recipe != 0) {
          Line.Text = Whole.take_front(Recipe);
          Lines.push_back(Line);
          Line.TheForm = MakeLine::Recipe;
          Line.Text = Whole.substr(Recipe + 1);
        }
    }
    Lines.push_back(Line);
  }
  return Lines;
}

/// The commands of a recipe line, each split into words.
std::vector<std::vector<StringRef>> commandsOf(StringRef Line) {
  std::vector<std::vector<StringRef>> Commands(1);
  for (StringRef Word : splitWords(Line)) {
    bool Ends = Word == ";" || Word == "&&" || Word == "||" || Word == "|";
    if (Ends) {
      Commands.emplace_back();
      continue;
    }
    if (Commands.back().empty()) {
      Word = Word.ltrim("@-+(");
      // `VAR=value command`
      if (Word.empty() || (Word.contains('=') && !Word.starts_with("$")))
        continue;
    }
    bool Last = Word.ends_with(";");
    Commands.back().push_back(Last ? Word.drop_back() : Word);
    if (Last)
      Commands.emplace_back();
  }
  return Commands;
}

/// The name in `$(NAME)` or `${NAME}` at the start of \p Word.
StringRef variableOf(StringRef Word) {
  if (!Word.starts_with("$(") && !Word.starts_with("${"))
    return "";
  return Word.drop_front(2).take_while(isWordByte);
}

/// The variable \p Name among all that a project defines.
std::string definedBy(StringRef Name) { return ("make:" + Name).str(); }

class MakeEditor {
public:
  explicit MakeEditor(BuildEditor &Editor) : Editor(Editor) {}
  void run();

private:
  void learn(const MakeLine &Line);
  /// Whether \p Word is nvcc or a variable with it; one of that name may be set
  /// in another file.
  bool standsForNvcc(StringRef Word) const {
    StringRef Name = variableOf(Word);
    return isNvcc(Word) || Compilers.count(Name.str()) ||
           (Name == "NVCC" && !Assigned.count(Name.str()));
  }
  bool callsNvcc(ArrayRef<StringRef> Command) const {
    return !Command.empty() && standsForNvcc(Command[0]);
  }
  bool anyWord(ArrayRef<StringRef> Words,
               function_ref<bool(StringRef)> Is) const;
  bool links(ArrayRef<StringRef> Command) const;
  std::vector<StringRef> leaveReleases(StringRef Text);
  void edit(const MakeLine &Line);
  void editWords(StringRef Text, bool ForNvcc);
  void editRoots(StringRef Text);
  void editEnvironment(StringRef Recipe);
  bool isRoot(StringRef Name) const;

  BuildEditor &Editor;
  std::set<std::string> Compilers; // variables that hold nvcc
  std::set<std::string> Flags;     // variables that only nvcc reads
  std::set<std::string> Roots;     // variables that hold CUDA's folder
  std::set<std::string> Assigned;
  std::map<std::string, std::vector<StringRef>> Values; // words of variables
  bool HasRelocatableCode = false;
};

/// Whether \p Is holds for a word of \p Words or of a variable among them.
bool MakeEditor::anyWord(ArrayRef<StringRef> Words,
                         function_ref<bool(StringRef)> Is) const {
  return any_of(Words, [&](StringRef Word) {
    auto Value = Values.find(variableOf(Word).str());
    return Is(Word) || (Value != Values.end() && any_of(Value->second, Is));
  });
}

/// Whether \p Words have a flag after which nvcc's objects need a link of their
/// device code.
bool makesRelocatableCode(ArrayRef<StringRef> Words) {
  static constexpr StringLiteral Flags[] = {
      "dc",   "device-c",       "rdc=true", "relocatable-device-code=true",
      "dlto", "dlink-time-opt", "dlink",    "device-link"};
  for (auto [I, Word] : enumerate(Words)) {
    StringRef Name = Word.ltrim('-');
    if (!Word.starts_with("-"))
      continue;
    // -rdc true
    std::string Pair =
        I + 1 < Words.size() ? (Name + "=" + Words[I + 1]).str() : "";
    if (is_contained(Flags, Name) || is_contained(Flags, Pair))
      return true;
  }
  return false;
}

/// Whether nvcc makes a program or a shared library by \p Command.
bool MakeEditor::links(ArrayRef<StringRef> Command) const {
  static constexpr StringLiteral Phases[] = {
      "c",   "compile",  "dc",    "device-c",    "dw",     "device-w",
      "ptx", "cubin",    "E",     "preprocess",  "fatbin", "M",
      "MM",  "optix-ir", "dlink", "device-link", "lib",    "cuda"};
  if (anyWord(Command, [](StringRef Word) {
        return Word == "--hip-link" ||
               (Word.starts_with("-") && is_contained(Phases, Word.ltrim('-')));
      }))
    return false;
  return any_of(Command, [](StringRef Word) {
    return Word == "-o" || Word == "$^" || Word.ends_with(".o");
  });
}

/// Leaves what asks nvcc for its release, since hipcc answers in other words;
/// returns the rest of \p Text.
std::vector<StringRef> MakeEditor::leaveReleases(StringRef Text) {
  std::vector<StringRef> Rest;
  StringRef Before;
  size_t From = 0;
  for (size_t At = 0; At < Text.size();) {
    if (isSpace(Text[At])) {
      ++At;
      continue;
    }
    StringRef Word =
        Text.substr(At).take_until([](char C) { return isSpace(C); });
    StringRef Flag =
        Word.take_until([](char C) { return StringRef("|;&)`").contains(C); });
    if ((Flag == "--version" || Flag == "-V") && standsForNvcc(Before)) {
      size_t Begin = Before.data() - Text.data();
      size_t End = At + Flag.size();
      Editor.left(Text.slice(Begin, End),
                  "hipcc answers in other words and counts other releases");
      Rest.push_back(Text.slice(From, Begin));
      From = End;
    }
    Before = Word.ltrim("@-`(\"'");
    At += Word.size();
  }
  Rest.push_back(Text.substr(From));
  return Rest;
}

void MakeEditor::learn(const MakeLine &Line) {
  if (Line.TheForm != MakeLine::Assignment)
    return;
  Assigned.insert(Line.Name.str());
  std::vector<StringRef> Words = splitWords(Line.Value);
  std::vector<StringRef> &All = Values[Line.Name.str()];
  All.insert(All.end(), Words.begin(), Words.end());
  if (any_of(Words, isNvcc) || Line.Value.trim().ends_with("nvcc)"))
    Compilers.insert(Line.Name.str());
  if (Words.size() == 1 && Words[0].contains("/usr/local/cuda"))
    Roots.insert(Line.Name.str());
}

bool MakeEditor::isRoot(StringRef Name) const {
  // Variables of the environment that installations of CUDA set.
  static constexpr StringLiteral Known[] = {
      "CUDA_HOME", "CUDA_PATH", "CUDA_ROOT", "CUDA_DIR", "CUDA_INSTALL_PATH"};
  return Roots.count(Name.str()) || is_contained(Known, Name);
}

/// `$(CUDA_HOME)/lib64`, and the variable where nothing assigns it.
void MakeEditor::editRoots(StringRef Text) {
  for (size_t At = Text.find('$'); At != StringRef::npos;
       At = Text.find('$', At + 1)) {
    StringRef Name = variableOf(Text.substr(At));
    if (Name.empty() || !isRoot(Name))
      continue;
    StringRef Behind = Text.substr(At + 2 + Name.size());
    if (!Behind.consume_front(")") && !Behind.consume_front("}"))
      continue;
    if (!Assigned.count(Name.str()) &&
        !Editor.Context.Defined.count(definedBy(Name)))
      Editor.replace(Name, "ROCM_PATH");
    for (StringRef Folder : {"/lib64/stubs", "/lib64"})
      if (Behind.starts_with(Folder)) {
        Editor.replace(Behind.take_front(Folder.size()), "/lib");
        break;
      }
    // Host compilers do not define what HIP's headers ask for.
    StringRef Include = "/include";
    bool IsSearched = At >= 2 && Text.slice(At - 2, At) == "-I";
    if (!IsSearched || !Behind.consume_front(Include))
      continue;
    Behind.consume_front("/");
    if (!Behind.empty() && !isSpace(Behind[0]))
      continue;
    if (!Behind.ltrim(" \t").starts_with("-D__HIP_PLATFORM_AMD__"))
      Editor.insertAfter(StringRef(Behind.data(), 0),
                         " -D__HIP_PLATFORM_AMD__");
  }
}

/// `CUDA_VISIBLE_DEVICES=0 ./app`: the variables in front of a command.
void MakeEditor::editEnvironment(StringRef Recipe) {
  bool IsInFront = true;
  for (StringRef Word : splitWords(Recipe)) {
    if (Word == ";" || Word == "&&" || Word == "||" || Word == "|") {
      IsInFront = true;
      continue;
    }
    StringRef Pair = Word.ltrim("@-+(");
    StringRef Name = Pair.take_while(isWordByte);
    bool IsAssignment =
        !Name.empty() && Pair.drop_front(Name.size()).starts_with("=");
    const BuildWord *Row = lookupWord(Name, Variable);
    if (IsInFront && IsAssignment && Row && Row->Fate == KeptWord)
      editVariables(Editor, Name);
    if (IsInFront && IsAssignment && Row && Row->Fate == ReplacedWord &&
        !Assigned.count(Name.str()) &&
        !Editor.Context.Defined.count(definedBy(Name))) {
      Editor.replace(Name, Row->To);
      // Handed on from the environment of make.
      StringRef Value = Pair.drop_front(Name.size() + 1);
      if (variableOf(Value) == Name && !isRoot(Name))
        Editor.replace(Value.substr(2, Name.size()), Row->To);
    }
    IsInFront = Word.ends_with(";") ||
                (IsInFront && (IsAssignment || Pair.empty() || Pair == "env"));
  }
}

void MakeEditor::editWords(StringRef Text, bool ForNvcc) {
  std::vector<FlagWord> Words;
  for (StringRef Word : splitWords(Text)) {
    Words.push_back({Word, ForNvcc});
    StringRef Path = Word;
    if (Path.consume_front("-I") && Path.contains("/usr/local/cuda") &&
        Path.rtrim('/').ends_with("/include"))
      Editor.insertAfter(Word, " -D__HIP_PLATFORM_AMD__");
  }
  FlagStyle Style;
  Style.Architectures = archFlagsFor(Editor, splitWords(Text));
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    New.empty() ? Editor.remove(Old) : Editor.replace(Old, join(New, " "));
  };
  editFlags(Editor, Words, Style);
}

void MakeEditor::edit(const MakeLine &Line) {
  switch (Line.TheForm) {
  case MakeLine::Assignment:
    editWords(Line.Value, Flags.count(Line.Name.str()) ||
                              Compilers.count(Line.Name.str()) ||
                              Line.Name.contains("NVCC"));
    break;
  case MakeLine::Recipe:
    editEnvironment(Line.Text);
    for (ArrayRef<StringRef> Command : commandsOf(Line.Text)) {
      if (Command.empty())
        continue;
      // Other tools have flags of their own.
      if (isCompiler(Command[0]) || Command[0].contains('$'))
        editWords(StringRef(Command.front().data(),
                            Command.back().end() - Command.front().data()),
                  callsNvcc(Command));
      if (HasRelocatableCode && callsNvcc(Command) && links(Command))
        Editor.insertAfter(Command[0], " -fgpu-rdc --hip-link");
      ArrayRef<StringRef> Started = startedBy(Command);
      StringRef Program = Started.empty() ? Command[0] : Started[0];
      if (const BuildWord *Row = lookupWord(Program, WordUse::Command))
        Editor.left(Program,
                    Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
    }
    break;
  case MakeLine::Other:
    break;
  }
  editCMakeDefinitions(Editor, Line.Text, '\'');
  for (StringRef Part : leaveReleases(Line.Text)) {
    editRoots(Part);
    editToolkitPaths(Editor, Part);
    editCompilerNames(Editor, Part);
  }
  Editor.reportMentions(Line.Text);
}

void MakeEditor::run() {
  std::vector<MakeLine> Lines = readMake(Editor.Text);
  for (const MakeLine &Line : Lines)
    learn(Line);
  for (const MakeLine &Line : Lines)
    if (Line.TheForm == MakeLine::Assignment)
      HasRelocatableCode |= makesRelocatableCode(splitWords(Line.Value));
    else if (Line.TheForm == MakeLine::Recipe)
      for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
        HasRelocatableCode |=
            callsNvcc(Command) && makesRelocatableCode(Command);
  // A variable of a recipe of nvcc's holds flags of nvcc, unless another
  // compiler reads it as well.
  std::set<std::string> Others;
  for (const MakeLine &Line : Lines) {
    if (Line.TheForm != MakeLine::Recipe)
      continue;
    for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
      for (StringRef Word : Command)
        if (StringRef Name = variableOf(Word); !Name.empty())
          (callsNvcc(Command) ? Flags : Others).insert(Name.str());
  }
  for (const std::string &Name : Others)
    Flags.erase(Name);
  for (const MakeLine &Line : Lines)
    edit(Line);
}

} // namespace

void editMake(BuildEditor &Editor) { MakeEditor(Editor).run(); }

void collectMakeVariables(StringRef Text, BuildContext &Context) {
  for (const MakeLine &Line : readMake(Text))
    if (Line.TheForm == MakeLine::Assignment)
      Context.Defined.insert(definedBy(Line.Name));
}

} // namespace cu2x::project
