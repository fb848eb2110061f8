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
#include "MakeFile.h"
#include "ShellText.h"
#include "ToolkitChanges.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// The variable \p Name among all that a project defines.
std::string definedBy(StringRef Name) { return ("make:" + Name).str(); }

class MakeEditor {
public:
  explicit MakeEditor(BuildEditor &Editor) : Editor(Editor), Changes(Editor) {}
  void run();

private:
  void learn(const MakeLine &Line);
  /// Whether \p Word is nvcc or a variable with it; one of that name may be set
  /// in another file.
  bool standsForNvcc(StringRef Word) const {
    // One that `define` hands on to $(eval).
    if (Word.starts_with("$$(") && Word.ends_with(")"))
      Word = Word.drop_front();
    StringRef Name = makeVariable(Word);
    return isNvcc(Word) || Compilers.count(Name.str()) ||
           (Name == "NVCC" && !Assigned.count(Name.str()));
  }
  /// The words of \p Command from nvcc on; empty without a call of it.
  ArrayRef<StringRef> callIn(ArrayRef<StringRef> Command) const {
    return Command.drop_front(
        callOfNvcc(Command, [&](StringRef W) { return standsForNvcc(W); }));
  }
  std::vector<std::vector<StringRef>> commandsOf(StringRef Recipe) const;
  std::vector<std::string> variablesIn(StringRef Word) const;
  /// The variables with flags at \p Index of \p Words.
  std::vector<std::string> valuesOf(ArrayRef<StringRef> Words,
                                    size_t Index) const {
    return isFlagValue(Words, Index) ? std::vector<std::string>()
                                     : variablesIn(Words[Index]);
  }
  bool anyWord(ArrayRef<StringRef> Words,
               function_ref<bool(StringRef)> Is) const;
  bool links(ArrayRef<StringRef> Command) const;
  std::vector<StringRef> leaveReleases(StringRef Text);
  void edit(const MakeLine &Line);
  void editWords(ArrayRef<StringRef> Text, bool ForNvcc, bool Mixed = false);
  void leaveCondition(StringRef Text);
  void leaveExported(StringRef Name);
  void leaveFunction(StringRef Word, bool ForNvcc);
  void editCommand(ArrayRef<StringRef> Command);
  void editCalls(StringRef Text);
  void editRoots(StringRef Text);
  void editQuestions(StringRef Text);
  void editEnvironment(StringRef Recipe);
  bool isRoot(StringRef Name) const;

  BuildEditor &Editor;
  ToolkitChanges Changes;
  std::set<std::string> Compilers; // variables that hold nvcc
  std::set<std::string> Flags;     // variables that nvcc reads
  std::set<std::string> Others;    // variables that other programs read
  std::set<std::string> Roots;     // variables that hold CUDA's folder
  std::set<std::string> Assigned;
  std::map<std::string, std::vector<StringRef>> Values; // words of variables
  std::set<StringRef> Loops; // variables of the shell's loops
  bool HasRelocatableCode = false;
};

/// The commands of \p Recipe with their words, without variables in front.
std::vector<std::vector<StringRef>>
MakeEditor::commandsOf(StringRef Recipe) const {
  ShellLine Line;
  Line.Pieces.push_back(Recipe);
  std::vector<std::vector<StringRef>> Commands;
  auto Calls = [&](StringRef W) { return standsForNvcc(W.ltrim("@-+")); };
  visitCommands(Line, Calls, [&](const ShellCommand &C) {
    ArrayRef<StringRef> Words = C.Words;
    while (!Words.empty() && !shellAssignment(Words[0]).Name.empty())
      Words = Words.drop_front();
    if (Words.empty())
      return;
    Commands.push_back(Words.vec());
    // $$(NAME), in a text that $(eval) reads again.
    for (StringRef &Word : Commands.back())
      if (StringRef Name = makeVariable(Word.drop_front());
          Word.starts_with("$$(") && Word.size() == Name.size() + 4 &&
          Assigned.count(Name.str()))
        Word = Word.drop_front();
    StringRef &First = Commands.back()[0];
    First = First.ltrim("@-+");
    if (First.empty())
      Commands.back().erase(Commands.back().begin());
    if (Commands.back().empty())
      Commands.pop_back();
  });
  return Commands;
}

/// The variables whose value \p Word may be: one, or those that are assigned
/// where a part of the name is a variable, as in $(FLAGS.$(CFG)).
std::vector<std::string> MakeEditor::variablesIn(StringRef Word) const {
  StringRef Name = makeVariable(Word);
  if (Name.empty() || isMakeFunction(Word))
    return {};
  StringRef Whole = Word.drop_front(2).take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
  StringRef Behind = Word.drop_front(2 + Whole.size());
  if (!Behind.starts_with("$"))
    return {Assigned.count(Whole.str()) ? Whole.str() : Name.str()};
  std::vector<std::string> Names;
  for (const std::string &Each : Assigned)
    if (StringRef(Each).starts_with(Whole))
      Names.push_back(Each);
  return Names;
}

/// Whether \p Is holds for a word of \p Words or of a variable among them.
bool MakeEditor::anyWord(ArrayRef<StringRef> Words,
                         function_ref<bool(StringRef)> Is) const {
  return any_of(Words, [&](StringRef Word) {
    auto Value = Values.find(makeVariable(Word).str());
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

/// Whether \p Name is a variable that holds CUDA's folder, though nothing
/// assigns it.
bool isKnownRoot(StringRef Name) {
  const BuildWord *Row = lookupWord(Name, Variable);
  return lookupWord(Name, MakeVariable) || (Row && Row->To == "ROCM_PATH");
}

bool MakeEditor::isRoot(StringRef Name) const {
  return Roots.count(Name.str()) || isKnownRoot(Name);
}

/// Where nothing assigns it, the variable that ifdef or $(origin) asks for in
/// \p Text.
void MakeEditor::editQuestions(StringRef Text) {
  auto Edit = [&](StringRef Behind) {
    StringRef Name = Behind.ltrim(" \t").take_while(isWordByte);
    if (isKnownRoot(Name) && !Assigned.count(Name.str()) &&
        !Editor.Context.Defined.count(definedBy(Name)))
      Editor.replace(Name, "ROCM_PATH");
  };
  StringRef Line = Text.ltrim(" \t");
  if (Line.consume_front("else"))
    Line = Line.ltrim(" \t");
  if (Line.consume_front("ifdef ") || Line.consume_front("ifndef "))
    Edit(Line);
  for (StringRef Function : {"(origin ", "{origin ", "(flavor ", "{flavor "})
    for (size_t At = Text.find(Function); At != StringRef::npos;
         At = Text.find(Function, At + 1))
      if (At && Text[At - 1] == '$')
        Edit(Text.substr(At + Function.size()));
}

void MakeEditor::learn(const MakeLine &Line) {
  if (Line.TheForm != MakeLine::Assignment)
    return Changes.learn(Line.Text);
  Changes.assign(Line.Name, Line.Value);
  Assigned.insert(Line.Name.str());
  std::vector<StringRef> Words = splitWords(Line.Value);
  std::vector<StringRef> &All = Values[Line.Name.str()];
  All.insert(All.end(), Words.begin(), Words.end());
  if (any_of(Words, isNvcc) || endsInNvcc(Line.Value))
    Compilers.insert(Line.Name.str());
  // $(CUDA_HOME) alone
  StringRef Other = Words.empty() ? StringRef() : makeVariable(Words[0]);
  // $(shell dirname $$(dirname $$(which nvcc)))
  if (Line.Value.contains("dirname") && Line.Value.contains("nvcc"))
    Roots.insert(Line.Name.str());
  bool IsRoot = Words.size() == 1 && isRoot(Other) &&
                Words[0].size() == strlen("$()") + Other.size();
  if (IsRoot || (Words.size() == 1 && Words[0].contains("/usr/local/cuda")))
    Roots.insert(Line.Name.str());
}

/// `$(CUDA_HOME)/lib64`, and the variable where nothing assigns it.
void MakeEditor::editRoots(StringRef Text) {
  for (size_t At = Text.find('$'); At != StringRef::npos;
       At = Text.find('$', At + 1)) {
    StringRef Name = makeVariable(Text.substr(At));
    if (Name.empty() || !isRoot(Name) || Editor.isKept(Name))
      continue;
    StringRef Behind = Text.substr(At + 2 + Name.size());
    if (!Behind.consume_front(")") && !Behind.consume_front("}"))
      continue;
    if (Behind.starts_with("\"/")) // "$(CUDA_HOME)"/lib64
      Behind = Behind.drop_front();
    if (leaveFolderOfCuda(Editor, Name, Behind) ||
        leaveLibraryOfCuda(Editor, Name, Behind) ||
        leaveProgramOfCuda(Editor, Name, Behind))
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

/// Whether \p Recipe runs programs of Python.
static bool installs(StringRef Recipe) {
  return any_of(splitWords(Recipe), [](StringRef Word) {
    return is_contained({"pip", "pip3", "python", "python3"}, Word);
  });
}

/// `CUDA_VISIBLE_DEVICES=0 ./app`: the variables in front of a command.
void MakeEditor::editEnvironment(StringRef Recipe) {
  bool IsInFront = true, IsExported = false;
  for (StringRef Word : splitWords(Recipe)) {
    if (Word == ";" || Word == "&&" || Word == "||" || Word == "|") {
      IsInFront = true;
      IsExported = false;
      continue;
    }
    StringRef Pair = Word.ltrim("@-+(");
    StringRef Name = Pair.take_while(isWordByte);
    bool IsAssignment =
        !Name.empty() && Pair.drop_front(Name.size()).starts_with("=");
    const BuildWord *Row = lookupWord(Name, Variable);
    bool IsLeft = IsInFront && IsAssignment && leaveDeviceList(Editor, Name);
    // One of the makefile's keeps its name, and programs do not read it.
    if (IsInFront && IsAssignment && !IsLeft &&
        (Assigned.count(Name.str()) ||
         Editor.Context.Defined.count(definedBy(Name)))) {
      leaveExported(Name);
      // setup.py asks for it by PyTorch's name.
      if (Row && Row->To == "ROCM_PATH" && installs(Recipe))
        Editor.left(Name, "PyTorch for ROCm reads ROCM_HOME");
    }
    if (IsInFront && IsAssignment && Row && Row->Fate == KeptWord)
      editVariables(Editor, Name);
    // The rest of the recipe may read it by its name.
    if (IsExported && IsAssignment && Row && !IsLeft &&
        (Recipe.contains(("$$" + Name).str()) ||
         Recipe.contains(("$${" + Name).str()))) {
      if (!Editor.isReported(Name))
        Editor.left(Name, "programs for ROCm read " + Row->To.str());
      continue;
    }
    if (IsInFront && IsAssignment && Row && Row->Fate == ReplacedWord &&
        !IsLeft && !Assigned.count(Name.str()) &&
        !Editor.Context.Defined.count(definedBy(Name))) {
      Editor.replace(Name, Row->To);
      editHipCompiler(Editor, Name);
      if (StringRef(Row->To).starts_with("HIPCC_COMPILE_FLAGS"))
        editFlagText(Editor, shellAssignment(Pair).Value, Editor.archFlags());
      // Handed on from the environment of make.
      StringRef Value = Pair.drop_front(Name.size() + 1);
      if (makeVariable(Value) == Name && !isRoot(Name))
        Editor.replace(Value.substr(2, Name.size()), Row->To);
    }
    IsExported = !Word.ends_with(";") &&
                 (IsExported || (IsInFront && Pair == "export"));
    IsInFront = Word.ends_with(";") || IsExported ||
                (IsInFront && (IsAssignment || Pair.empty() || Pair == "env"));
  }
}

void MakeEditor::editWords(ArrayRef<StringRef> Text, bool ForNvcc, bool Mixed) {
  std::vector<FlagWord> Words;
  for (StringRef Word : Text) {
    Words.push_back({Word, ForNvcc, Mixed});
    if (isMakeFunction(Word) || Word.contains(":%") || Word.starts_with("-l$"))
      leaveFunction(Word, ForNvcc);
    StringRef Path = Word;
    if (Path.consume_front("-I") && Path.contains("/usr/local/cuda") &&
        Path.rtrim('/').ends_with("/include"))
      Editor.insertAfter(Word, " -D__HIP_PLATFORM_AMD__");
  }
  FlagStyle Style;
  Style.Architectures = archFlagsFor(Editor, Text);
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    New.empty() ? Editor.remove(Old) : Editor.replace(Old, join(New, " "));
  };
  editFlags(Editor, Words, Style);
}

/// $(addprefix -Xcompiler ,-Wall -fPIC), $(LIBRARIES:%=-l%): what make writes
/// is not seen, and its parts are not edited.
void MakeEditor::leaveFunction(StringRef Word, bool ForNvcc) {
  bool MakesLibraries =
      Word.contains("-l,") || Word.contains("-l%") || Word.contains("-l$");
  auto IsOfNvcc = [&](StringRef Part) {
    return (ForNvcc ? hasFlagRow(Part) : isNvccFlag(Part)) ||
           (MakesLibraries && isNvccFlag(("-l" + Part).str()));
  };
  std::vector<StringRef> Parts;
  for (size_t At = 0; At < Word.size();) {
    StringRef Part = Word.substr(At).take_while([](char C) {
      return isWordByte(C) || C == '-' || C == '=' || C == '.';
    });
    if (Part.empty()) {
      ++At;
      continue;
    }
    Parts.push_back(Part);
    auto Value = Values.find(Part.str());
    if (MakesLibraries && Value != Values.end())
      Parts.insert(Parts.end(), Value->second.begin(), Value->second.end());
    At += Part.size();
  }
  if (any_of(Parts, IsOfNvcc) && !Editor.isLeft(Word))
    Editor.left(Word, "make puts it together; write the flags of hipcc");
}

/// ifneq ($(findstring -G,$(NVCCFLAGS)),): of flags that are others now.
void MakeEditor::leaveCondition(StringRef Text) {
  StringRef Condition = Text.ltrim();
  if (Condition.consume_front("else"))
    Condition = Condition.ltrim();
  if (!Condition.consume_front("ifeq") && !Condition.consume_front("ifneq"))
    return;
  bool IsOfNvcc = any_of(Values, [&](const auto &Value) {
    StringRef Name = Value.first;
    bool HoldsFlags = Flags.count(Value.first) || Name.contains("NVCC");
    return HoldsFlags && !Compilers.count(Value.first) &&
           (Condition.contains(("$(" + Name + ")").str()) ||
            Condition.contains(("${" + Name + "}").str()));
  });
  leaveFunction(Condition.trim(), IsOfNvcc);
}

void MakeEditor::editCommand(ArrayRef<StringRef> Command) {
  static constexpr StringLiteral Readers[] = {"$(MAKE)", "${MAKE}", "make",
                                              "gmake",   "cmake",   "meson"};
  if (is_contained(Readers, Command[0]))
    for (StringRef Word : Command.drop_front())
      if (!Word.starts_with("-DCMAKE_"))
        leaveHandedFlags(Editor, Word);
  ArrayRef<StringRef> Call = callIn(Command);
  // Other tools have flags of their own.
  if (!Call.empty())
    editWords(Call, /*ForNvcc=*/true);
  else if (isCompiler(Command[0]) || Command[0].contains('$'))
    editWords(Command, /*ForNvcc=*/false);
  // A variable of the shell that the recipe does not set to names of files.
  for (size_t I = 1; I < Call.size(); ++I)
    if (Call[I].starts_with("$$") && !isFlagValue(Call, I))
      if (StringRef Name = shellVariable(Call[I]);
          !Name.empty() && !Loops.count(Name))
        leaveUnseenFlags(Editor, Call[I]);
  if (HasRelocatableCode && !Call.empty() && links(Call))
    Editor.insertAfter(Call[0], " -fgpu-rdc --hip-link");
  StringRef First = Command[0].ltrim("@-+");
  if (startsInQueue(First))
    leaveQueueTypes(Editor, queueOptions(Command));
  ArrayRef<StringRef> Started = startedBy(Command);
  StringRef Program = Started.empty() ? Command[0] : Started[0];
  if (const BuildWord *Row = lookupWord(Program, WordUse::Command))
    Editor.left(Program,
                Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
}

/// Edits the calls of nvcc in \p Text, which need not be a recipe.
void MakeEditor::editCalls(StringRef Text) {
  for (ArrayRef<StringRef> Command : commandsOf(Text))
    if (callIn(Command).size() > 1)
      editCommand(Command);
}

/// Reports the variable \p Name, which keeps its name as one of the makefile's,
/// where programs get it that read another one. The folder is no such: those of
/// ROCm find it themselves.
void MakeEditor::leaveExported(StringRef Name) {
  const BuildWord *Row = lookupWord(Name, Variable);
  if (Row && Row->Fate == ReplacedWord && Row->To != "ROCM_PATH" &&
      !Editor.isReported(Name))
    Editor.left(Name, "programs for ROCm read " + Row->To.str());
}

void MakeEditor::edit(const MakeLine &Line) {
  // The value may be a command.
  Changes.leave(Line.TheForm == MakeLine::Assignment ? Line.Value : Line.Text);
  switch (Line.TheForm) {
  case MakeLine::Assignment: {
    std::string Name = Line.Name.str();
    bool IsMixed = Flags.count(Name) && Others.count(Name);
    bool IsOfNvcc = (Flags.count(Name) && !IsMixed) || Compilers.count(Name) ||
                    Line.Name.contains("NVCC");
    editWords(splitWords(Line.Value), IsOfNvcc, IsMixed);
    // For what a recipe runs.
    if (const BuildWord *Row = lookupWord(Line.Name, Variable);
        Row && Row->Fate == KeptWord &&
        Line.Text.ltrim().starts_with("export "))
      editVariables(Editor, Line.Name);
    if (Line.Name == "CUDA_VISIBLE_DEVICES" && Line.Value.trim().empty())
      Editor.left(Line.Name,
                  "an empty list hides all GPUs from CUDA and none from HIP");
    // export NAME = value; target: export NAME = value
    if (is_contained(splitWords(Line.Text.take_front(Line.Name.begin() -
                                                     Line.Text.begin())),
                     "export"))
      leaveExported(Line.Name);
    // A command in quotes, for another shell.
    for (StringRef Word : splitWords(Line.Value))
      if (Word.find_first_of("\"'") != StringRef::npos)
        editCalls(Word);
    break;
  }
  case MakeLine::Recipe:
    editEnvironment(Line.Text);
    for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
      if (Command[0] == "for" && Command.size() > 1)
        Loops.insert(Command[1]);
    for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
      editCommand(Command);
    break;
  case MakeLine::Other:
    if (StringRef Names = Line.Text.ltrim(); Names.consume_front("export "))
      for (StringRef Name : splitWords(Names)) {
        leaveExported(Name);
        if (const BuildWord *Row = lookupWord(Name, Variable);
            Row && Row->Fate == KeptWord && !Editor.isReported(Name))
          Editor.left(Name, Row->Note);
      }
    editCalls(Line.Text); // a line of `define`
    leaveCondition(Line.Text);
    break;
  }
  editQuestions(Line.Text);
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
  for (StringRef Root : namesOf(MakeVariable))
    if (!Assigned.count(Root.str()))
      Changes.hold(Root);
  for (const MakeLine &Line : Lines)
    if (Line.TheForm == MakeLine::Assignment)
      HasRelocatableCode |= makesRelocatableCode(splitWords(Line.Value));
    else if (Line.TheForm == MakeLine::Recipe)
      for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
        HasRelocatableCode |= makesRelocatableCode(callIn(Command));
  // A variable of a recipe of nvcc's holds flags of nvcc, and of others where
  // another program reads it as well.
  for (const MakeLine &Line : Lines) {
    if (Line.TheForm != MakeLine::Recipe)
      continue;
    for (ArrayRef<StringRef> Command : commandsOf(Line.Text))
      for (auto [I, Word] : enumerate(Command))
        for (std::string &Name : valuesOf(Command, I))
          (callIn(Command).empty() ? Others : Flags).insert(std::move(Name));
  }
  // Variables in the values of those that nvcc alone reads.
  std::vector<std::string> Work(Flags.begin(), Flags.end());
  while (!Work.empty()) {
    std::string Name = std::move(Work.back());
    Work.pop_back();
    auto Value = Values.find(Name);
    if (Value == Values.end() || Compilers.count(Name))
      continue;
    for (size_t I = 0; I < Value->second.size(); ++I)
      for (std::string &More : valuesOf(Value->second, I))
        if ((Others.count(Name) ? Others : Flags).insert(More).second)
          Work.push_back(std::move(More));
  }
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
