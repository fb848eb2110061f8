//===- Shell.cpp - Scripts, Dockerfiles and requirements --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Only words that a row names are edited, and everything else stays. What
/// nvcc reads is found first: nvcc is renamed wherever it stands, so that each
/// word behind it has to be edited or reported, variables included.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "Flags.h"
#include "ShellText.h"
#include "ToolkitChanges.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace llvm;

namespace cu2x::project {
namespace {

/// By the names that NVIDIA's archives for apt and yum use.
bool isNvidiaPackage(StringRef Name) {
  static constexpr StringLiteral Others[] = {"libcurl", "libcups", "libcunit",
                                             "libcue", "libcutl"};
  auto Begins = [&](StringRef Prefix) { return Name.starts_with(Prefix); };
  if (any_of(Others, Begins))
    return false;
  static constexpr StringLiteral Nvidias[] = {
      "cuda-",     "libcu",     "nvidia-",      "libnvidia-", "libnvinfer",
      "libnvonnx", "libnvjpeg", "libnvparsers", "libnpp",     "libnvvm",
      "tensorrt",  "nsight-",   "libnccl"};
  return Name == "cuda" || any_of(Nvidias, Begins);
}

class ShellEditor {
public:
  ShellEditor(BuildEditor &Editor, char Outer)
      : Editor(Editor), Changes(Editor), Quote(Outer == '\'' ? '"' : '\'') {}

  /// Edits \p Lines, all of a script.
  void run(ArrayRef<ShellLine> Lines) {
    for (const ShellLine &Line : Lines)
      for (const ShellCommand &C : commands(Line, /*All=*/true))
        learn(C.Words);
    for (const ShellLine &Line : Lines)
      for (StringRef Piece : Line.Pieces)
        Changes.learn(Piece, Line.Folded);
    for (const ShellLine &Line : Lines)
      for (const ShellCommand &C : commands(Line))
        findReaders(C.Words);
    followVariables();
    editVariableFlags();
    for (const ShellLine &Line : Lines)
      edit(Line);
  }

private:
  std::vector<ShellCommand> commands(const ShellLine &Line, bool All = false);
  bool callsNvcc(StringRef Word) const;
  /// Where in \p Words nvcc is called; their number when it is not.
  size_t callIn(ArrayRef<StringRef> Words) const {
    return callOfNvcc(Words, [&](StringRef W) { return callsNvcc(W); });
  }
  void learn(ArrayRef<StringRef> Words);
  void findReaders(ArrayRef<StringRef> Words);
  void followVariables();
  void editVariableFlags();
  void edit(const ShellLine &Line);
  void editCall(const ShellCommand &C, size_t At);
  void editFlagsIn(ArrayRef<FlagWord> Words, std::vector<std::string> Archs,
                   bool IsBare = false, bool IsOne = false);
  void editCommand(ArrayRef<StringRef> C);
  void editHandedCall(const ShellAssignment &A);
  void editImageIn(StringRef Word);

  BuildEditor &Editor;
  ToolkitChanges Changes;
  char Quote; ///< for words that need some
  std::map<StringRef, std::vector<ShellAssignment>> Values; // by variable
  std::set<StringRef> Compilers;  // variables that hold nvcc
  std::set<StringRef> NvccReads;  // variables in its calls
  std::set<StringRef> OneWord;    // those that stand there in quotes
  std::set<StringRef> OthersRead; // variables in calls of other compilers
  std::set<StringRef> Unseen;     // variables that are reported
};

std::vector<ShellCommand> ShellEditor::commands(const ShellLine &Line,
                                                bool All) {
  std::vector<ShellCommand> Result;
  visitCommands(
      Line, [&](StringRef Word) { return All || callsNvcc(Word); },
      [&](const ShellCommand &C) { Result.push_back(C); });
  return Result;
}

/// nvcc, a variable with it, and one of that name that another file may set.
bool ShellEditor::callsNvcc(StringRef Word) const {
  StringRef Name = shellVariable(Word);
  return isNvcc(Word) || Compilers.count(Name) ||
         (Name == "NVCC" && !Values.count(Name));
}

void ShellEditor::learn(ArrayRef<StringRef> Words) {
  auto Take = [&](ShellAssignment A) {
    bool HoldsNvcc = any_of(A.Words, isNvcc) || endsInNvcc(A.Value);
    if (HoldsNvcc)
      Compilers.insert(A.Name);
    Values[A.Name].push_back(std::move(A));
  };
  for (StringRef Word : Words)
    if (ShellAssignment A = shellAssignment(Word); !A.Name.empty())
      Take(std::move(A));
  // for f in a b; ENV F -O3 -g, as old Dockerfiles write it.
  bool IsLoop = Words.size() > 3 && Words[0] == "for";
  bool IsSpaced = Words.size() > 2 && Words[0].equals_insensitive("ENV") &&
                  !Words[1].contains('=');
  if (IsLoop || IsSpaced) {
    ShellAssignment A;
    A.Name = Words[1];
    A.Words = Words.drop_front(IsLoop ? 3 : 2).vec();
    Take(std::move(A));
  }
}

void ShellEditor::findReaders(ArrayRef<StringRef> Words) {
  // cmake -DCMAKE_CUDA_FLAGS="$F"
  for (StringRef Word : Words)
    if (Word.trim("\"'").starts_with("-DCMAKE_CUDA_FLAGS"))
      for (StringRef Flag : splitWords(Word.split('=').second.trim("\"'")))
        if (StringRef Name = shellVariable(Flag); !Name.empty())
          NvccReads.insert(Name);
  size_t At = callIn(Words);
  bool IsNvcc = At != Words.size();
  if (!IsNvcc && !any_of(Words, isCompiler))
    return;
  for (auto [I, Word] : enumerate(Words))
    if (StringRef Name = shellVariable(Word); Name.empty())
      continue;
    else if (!IsNvcc)
      OthersRead.insert(Name);
    else if (I > At && !isFlagValue(Words, I)) {
      NvccReads.insert(Name);
      if (Word.starts_with("\"") && !Word.contains("["))
        OneWord.insert(Name);
    }
}

/// Variables in the values of those that a compiler reads are read as well.
void ShellEditor::followVariables() {
  for (const auto &[Name, Assignments] : Values)
    if (Name.contains("NVCC") && !Compilers.count(Name))
      NvccReads.insert(Name);
  for (std::set<StringRef> *Read : {&NvccReads, &OthersRead}) {
    std::vector<StringRef> Work(Read->begin(), Read->end());
    while (!Work.empty()) {
      StringRef Name = Work.back();
      Work.pop_back();
      auto Found = Values.find(Name);
      if (Found == Values.end())
        continue;
      for (const ShellAssignment &A : Found->second)
        for (StringRef Word : A.Words)
          if (StringRef More = shellVariable(Word);
              !More.empty() && Read->insert(More).second)
            Work.push_back(More);
    }
  }
}

/// Whether \p Word is what a command prints that may print flags.
static bool printsFlags(StringRef Word) {
  return (Word.starts_with("$(") || Word.starts_with("`")) &&
         (Word.contains("echo ") || Word.contains("printf ") ||
          Word.contains("cat "));
}

/// NVCC_FLAGS="-lineinfo", and other variables that nvcc reads.
void ShellEditor::editVariableFlags() {
  for (const auto &[Name, Assignments] : Values) {
    // CMD=(nvcc); CMD+=(-lineinfo)
    bool IsCompiler = Compilers.count(Name);
    if (!NvccReads.count(Name) && !IsCompiler)
      continue;
    auto HasCompiler = [&](const ShellAssignment &A) {
      return any_of(A.Words, [&](StringRef Word) {
        return callsNvcc(Word) || isCompiler(unquoted(Word));
      });
    };
    bool Mixed = OthersRead.count(Name) ||
                 (IsCompiler && any_of(Assignments, [&](const auto &A) {
                    return HasCompiler(A) && none_of(A.Words, [&](StringRef W) {
                             return callsNvcc(W);
                           });
                  }));
    for (const ShellAssignment &A : Assignments) {
      if (IsCompiler && HasCompiler(A))
        continue;
      // FLAGS=$(echo "-O3 -lineinfo")
      if (A.IsBare && printsFlags(A.Value)) {
        leaveUnseenFlags(Editor, A.Value);
        continue;
      }
      std::vector<FlagWord> Words;
      for (StringRef Word : A.Words)
        Words.push_back({Word, !Mixed, Mixed});
      editFlagsIn(Words, Editor.archFlags(), A.IsBare,
                  OneWord.count(Name) && A.Words.size() == 1);
    }
  }
}

/// \p IsBare: a space would end the one word. \p IsOne: a command takes all of
/// it as one argument.
void ShellEditor::editFlagsIn(ArrayRef<FlagWord> Words,
                              std::vector<std::string> Archs, bool IsBare,
                              bool IsOne) {
  FlagStyle Style;
  Style.Architectures = std::move(Archs);
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    std::string Text = join(New, " ");
    if (IsOne && New.size() != 1)
      return Editor.left(Old, New.empty()
                                  ? "HIP has no such flag, and without it the "
                                    "variable in quotes is an empty argument"
                                  : "HIP has several flags for it, and the "
                                    "variable in quotes is one argument");
    if (IsBare && Text.find(' ') != std::string::npos)
      Text = Quote + Text + Quote;
    if (!New.empty() || Words.size() == 1)
      return Editor.replace(Old, Text);
    if (Old.data() != Words[0].Text.data())
      return Editor.remove(Old);
    // The first word goes with the white space behind it.
    StringRef Behind = Editor.Text.substr(Editor.offsetOf(Old) + Old.size());
    StringRef Space =
        Behind.take_while([](char C) { return C == ' ' || C == '\t'; });
    Editor.replace(StringRef(Old.data(), Old.size() + Space.size()), "");
  };
  editFlags(Editor, Words, Style);
}

void ShellEditor::edit(const ShellLine &Line) {
  for (StringRef Piece : Line.Pieces)
    Changes.leave(Piece, Line.Folded);
  for (StringRef Piece : Line.Pieces)
    editCMakeDefinitions(Editor, Piece, Quote);
  for (const ShellCommand &C : commands(Line)) {
    for (StringRef Word : C.Words)
      editImageIn(Word);
    if (size_t At = callIn(C.Words); At != C.Words.size())
      editCall(C, At);
    editCommand(C.Words);
  }
  for (StringRef Piece : Line.Pieces) {
    editVariables(Editor, Piece);
    editToolkitPaths(Editor, Piece);
    leaveListedCompiler(Editor, Piece);
    editCompilerNames(Editor, Piece);
    editWheelIndex(Editor, Piece);
    Editor.reportMentions(Piece);
  }
}

/// A call of nvcc, the word \p At of \p C: what follows is its own.
void ShellEditor::editCall(const ShellCommand &C, size_t At) {
  ArrayRef<StringRef> Words = ArrayRef(C.Words).drop_front(At);
  std::vector<FlagWord> Flags;
  for (auto [I, Word] : enumerate(Words)) {
    if (C.IsRead && (Word == "--version" || Word == "-V"))
      Editor.left(StringRef(Words[0].data(), Word.end() - Words[0].data()),
                  "hipcc answers in other words and counts other releases");
    else if (Word == "-V")
      Editor.replace(Word, "--version");
    Flags.push_back({Word, /*ForNvcc=*/true});
    StringRef Name = shellVariable(Word);
    bool IsText = Word.starts_with("\"") && !Word.contains("[");
    // Edited by its name, in a mapping of YAML.
    bool IsKey =
        Name.contains("NVCC") && Editor.Text.contains((Name + ":").str());
    // @file
    if (I && Word.size() > 1 && Word[0] == '@')
      leaveUnseenFlags(Editor, Word);
    if (I && !Name.empty() && !Values.count(Name) && !IsKey &&
        !isFlagValue(Words, I) && (!IsText || Name == "@") &&
        Unseen.insert(Name).second)
      leaveUnseenFlags(Editor, Word);
    // What another program prints, where its words are not those of a package.
    if (I && printsFlags(Word) && !isFlagValue(Words, I))
      leaveUnseenFlags(Editor, Word);
  }
  editFlagsIn(Flags, archFlagsFor(Editor, Words));
}

/// `docker run nvidia/cuda:12.4.1-base-ubuntu22.04`, and the value in
/// `ARG BASE=nvidia/...` and `--build-arg=BASE=nvidia/...`.
void ShellEditor::editImageIn(StringRef Word) {
  StringRef Value = Word.trim("\"'");
  Value = Value.substr(Value.rfind('=') + 1);
  Value.consume_front("docker://"); // of singularity
  if (isCudaImage(Value))
    editImage(Editor, Value);
}

/// `make NVCC="nvcc -lineinfo"`
void ShellEditor::editHandedCall(const ShellAssignment &A) {
  if (A.Words.size() < 2 || !isNvcc(A.Words[0]))
    return;
  std::vector<FlagWord> Flags;
  for (StringRef Word : A.Words)
    Flags.push_back({Word, /*ForNvcc=*/true});
  editFlagsIn(Flags, Editor.archFlags(), A.IsBare);
}

void ShellEditor::editCommand(ArrayRef<StringRef> C) {
  // Assignments and words that run the command behind them.
  static constexpr StringLiteral Runners[] = {
      "sudo", "exec", "RUN", "ONBUILD", "CMD", "ENTRYPOINT", "HEALTHCHECK"};
  ArrayRef<StringRef> Whole = C;
  while (!C.empty() && (C[0].contains('=') || is_contained(Runners, C[0]) ||
                        (C.data() != Whole.data() && C[0].starts_with("-"))))
    C = C.drop_front();
  if (C.empty())
    return;
  auto Has = [&](StringRef Word) { return is_contained(C, Word); };
  StringRef Name = C[0];
  if (Name == "docker" || Name == "podman" || Name == "nvidia-docker")
    editContainerOptions(Editor, C);
  if (Name == "nvidia-docker")
    Editor.replace(Name, "docker");
  if (Name == "singularity" || Name == "apptainer")
    for (StringRef Word : C)
      if (Word == "--nv")
        Editor.replace(Word, "--rocm");
  if (isCompiler(Name) && callIn(C) == C.size()) {
    std::vector<FlagWord> Words;
    for (StringRef Word : C)
      Words.push_back({Word, /*ForNvcc=*/false});
    editFlagsIn(Words, archFlagsFor(Editor, C));
  }
  if (Name == "cmake" || Name.ends_with("/cmake"))
    for (StringRef Word : C.drop_front())
      if (!Word.starts_with("-DCMAKE_CUDA_"))
        editCMakeWord(Editor, Word);
  if (Name == "make" || Name == "gmake")
    for (StringRef Word : Whole)
      if (Word.data() != Name.data() &&
          !NvccReads.count(shellAssignment(Word).Name)) {
        leaveHandedFlags(Editor, Word);
        editHandedCall(shellAssignment(Word));
      }
  if (startsInQueue(Name))
    leaveQueueTypes(Editor, queueOptions(C));
  if (ArrayRef<StringRef> Started = startedBy(C); !Started.empty())
    if (const BuildWord *Row = lookupWord(Started[0], WordUse::Command))
      Editor.left(Started[0],
                  Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
  if (const BuildWord *Row = lookupWord(Name, WordUse::Command)) {
    // With options, both the options and the output are others.
    if (Row->Fate == KeptWord || (Row->Fate != DropInWord && C.size() > 1))
      Editor.left(Name, Row->Fate == KeptWord
                            ? Row->Note.str()
                            : "see " + Row->To.str() +
                                  ", which has options of its own");
    else
      Editor.replace(Name, Row->To);
  }
  if ((Name == "module" || Name == "ml") && C.size() > 1)
    for (StringRef Word : C.drop_front())
      if (Word == "cuda" || Word.starts_with("cuda/") ||
          Word.starts_with("cudnn") || Word.starts_with("nvhpc"))
        Editor.left(Word, "load the module of ROCm");
  bool IsRpm =
      (Name == "yum" || Name == "dnf" || Name == "zypper") && Has("install");
  bool IsApt = (Name == "apt-get" || Name == "apt") && Has("install");
  bool IsPython =
      (Name.starts_with("pip") || Name == "conda" || Name == "mamba" ||
       Name == "uv" || Name.starts_with("python")) &&
      Has("install");
  bool HasIndex = IsPython && any_of(C, [](StringRef Word) {
                    return Word.contains("/whl/") && Word.contains("/cu");
                  });
  for (StringRef Word : C) {
    StringRef Bare = Word.trim("\"'");
    if (IsPython)
      editRequirement(Editor, Bare);
    if (IsPython && Bare.starts_with("--torch-backend=cu"))
      Editor.left(Bare, "name a release of ROCm");
    if (HasIndex)
      leaveRelease(Editor, Bare);
    if (IsRpm && isNvidiaPackage(Bare))
      Editor.left(Bare, "AMD's archive has other packages");
    if (!IsApt)
      continue;
    StringRef Package = Bare.split('=').first;
    // The version may be a part of the name: cuda-toolkit-12-4.
    StringRef Stem = Package.rtrim("0123456789-.");
    const BuildWord *Row = lookupWord(Package, AptPackage);
    if (!Row)
      Row = lookupWord(Stem, AptPackage);
    if (Row)
      Editor.replace(Bare, Row->To);
    else if (isNvidiaPackage(Bare))
      Editor.left(Bare, "AMD's archive has other packages");
  }
}

} // namespace

/// The values of flags that take one as a word of its own.
bool isFlagValue(ArrayRef<StringRef> Words, size_t Index) {
  static constexpr StringLiteral Flags[] = {"-o",
                                            "-I",
                                            "-L",
                                            "-D",
                                            "-U",
                                            "-l",
                                            "-x",
                                            "-MF",
                                            "-MT",
                                            "-MQ",
                                            "-include",
                                            "-isystem",
                                            "-arch",
                                            "-code",
                                            "-gencode",
                                            "-ccbin",
                                            "-Xlinker",
                                            "-Xcompiler",
                                            "--compiler-options",
                                            "--output-file"};
  return Index != 0 && is_contained(Flags, Words[Index - 1]);
}

void leaveHandedFlags(BuildEditor &Editor, StringRef Word) {
  StringRef Pair = unquoted(Word);
  Pair.consume_front("-D");
  ShellAssignment A = shellAssignment(Pair);
  if (A.Name == "SMS")
    return Editor.left(Word, "AMD GPUs have other names");
  // nvcc with flags of its own, which are edited as a call of it.
  if (!A.Words.empty() && isNvcc(unquoted(A.Words[0])))
    return;
  bool HasFlag = any_of(A.Words, [](StringRef Flag) {
    Flag = Flag.trim("\"'");
    return Flag == "-G" || Flag == "-dc" || isNvccFlag(Flag) ||
           isSharedFlag(Flag);
  });
  if (HasFlag && !Editor.isEdited(A.Value) && !Editor.isLeft(Word))
    leaveUnseenFlags(Editor, Word);
}

void leaveUnseenFlags(BuildEditor &Editor, StringRef Word) {
  Editor.left(Word, "nvcc reads it; see that no flags in it are nvcc's alone");
}

void editArguments(BuildEditor &Editor, ArrayRef<StringRef> Arguments) {
  size_t At = find_if(Arguments, isNvcc) - Arguments.begin();
  std::vector<FlagWord> Words;
  for (StringRef Argument : Arguments.drop_front(At))
    Words.push_back({Argument, /*ForNvcc=*/true});
  FlagStyle Style;
  Style.Architectures = Editor.archFlags();
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    if (New.size() == 1)
      return Editor.replace(Old, New[0]);
    Editor.left(Old, New.empty() ? "hipcc has no such flag"
                                 : "hipcc needs several flags for it");
  };
  editFlags(Editor, Words, Style);
}

/// The lines of \p Part that are a shell's; reports what queues of a cluster
/// are asked for.
static std::vector<ShellLine> commandLines(BuildEditor &Editor, StringRef Part,
                                           ShellLines Style) {
  std::vector<ShellLine> Lines;
  for (ShellLine &Line : shellLines(Part, Style)) {
    StringRef Start = Line.Pieces[0].trim();
    if (!Start.starts_with("#"))
      Lines.push_back(std::move(Line));
    else if (any_of(ArrayRef<StringRef>{"#SBATCH", "#PBS", "#BSUB"},
                    [&](StringRef Word) { return Start.starts_with(Word); })) {
      leaveQueueTypes(Editor, splitWords(Line.Pieces[0]));
      Editor.reportMentions(Line.Pieces[0]);
    }
  }
  return Lines;
}

void editShellText(BuildEditor &Editor, StringRef Part, char Outer,
                   ShellLines Style) {
  ShellEditor(Editor, Outer).run(commandLines(Editor, Part, Style));
}

void editShell(BuildEditor &Editor) { editShellText(Editor, Editor.Text); }

/// `CMD ["nvcc", "-lineinfo"]`: the literals of \p Line without their quotes.
static std::vector<StringRef> execArguments(StringRef Line) {
  std::vector<StringRef> Arguments;
  StringRef List = Line.substr(Line.find('['));
  // Else it is a test of the shell's.
  if (!List.drop_front().ltrim().starts_with("\"") ||
      !List.rtrim().ends_with("]"))
    return Arguments;
  for (size_t At = List.find('"'); At != StringRef::npos;) {
    size_t End = List.find('"', At + 1);
    if (End == StringRef::npos)
      break;
    Arguments.push_back(List.slice(At + 1, End));
    At = List.find('"', End + 1);
  }
  return Arguments;
}

void editDockerfile(BuildEditor &Editor) {
  std::vector<ShellLine> Lines;
  for (ShellLine &Line :
       commandLines(Editor, Editor.Text, ShellLines::Dockerfile)) {
    std::vector<StringRef> Words = splitWords(Line.whole());
    if (!Words.empty() && Words[0].equals_insensitive("FROM")) {
      for (StringRef Word : ArrayRef(Words).drop_front())
        if (!Word.starts_with("--")) {
          editImage(Editor, Word);
          break;
        }
      continue;
    }
    if (Words.size() > 1 && Words[1].starts_with("["))
      editArguments(Editor, execArguments(Line.whole()));
    // The paths of an image that stays are its own.
    StringRef Stays;
    for (StringRef Word : Words)
      if (Word.consume_front("--from=") && isCudaImage(Word)) {
        editImage(Editor, Word);
        if (!Editor.isEdited(Word.trim("\"'")))
          Stays = Word;
      } else if (Word.starts_with("--mount=")) {
        editMount(Editor, Word);
      }
    if (Stays.empty())
      Lines.push_back(std::move(Line));
  }
  ShellEditor(Editor, /*Outer=*/0).run(Lines);
}

} // namespace cu2x::project
