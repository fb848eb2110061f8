//===- Shell.cpp - Scripts, Dockerfiles and requirements --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A shell's text is cut into commands and words; quotes and continued lines
/// are known, nothing is expanded. That is enough, since only words that a row
/// names are edited, and everything else stays.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

using Command = std::vector<StringRef>;

/// The logical lines of \p Text, continued ones as one.
std::vector<StringRef> logicalLines(StringRef Text) {
  std::vector<StringRef> Lines;
  for (size_t At = 0; At < Text.size();) {
    size_t End = Text.find('\n', At);
    while (End != StringRef::npos && End && Text[End - 1] == '\\')
      End = Text.find('\n', End + 1);
    if (End == StringRef::npos)
      End = Text.size();
    Lines.push_back(Text.slice(At, End));
    At = End + 1;
  }
  return Lines;
}

std::vector<Command> commandsOf(StringRef Line) {
  std::vector<Command> Commands(1);
  for (StringRef Word : splitWords(Line)) {
    if (Word.starts_with("#"))
      break;
    if (Word == ";" || Word == "&&" || Word == "||" || Word == "|" ||
        Word == "then" || Word == "do" || Word == "else") {
      Commands.emplace_back();
      continue;
    }
    bool Last = Word.size() > 1 && Word.ends_with(";");
    Commands.back().push_back(Last ? Word.drop_back() : Word);
    if (Last)
      Commands.emplace_back();
  }
  return Commands;
}

/// By the names that NVIDIA's archives for apt and yum use.
bool isNvidiaPackage(StringRef Name) {
  for (StringRef Prefix : {"cuda-", "libcu", "nvidia-"})
    if (Name.starts_with(Prefix))
      return true;
  return Name == "cuda";
}

/// The begin of addresses of PyTorch's wheels for a release of CUDA.
constexpr StringLiteral CudaWheels = "download.pytorch.org/whl/cu";

/// Reports a requirement of one release of PyTorch, where the index changes.
void leaveRelease(BuildEditor &Editor, StringRef Requirement) {
  StringRef Name = Requirement.take_while(isWordByte);
  if (Requirement.substr(Name.size()).starts_with("==") &&
      !Requirement.contains("+cu") &&
      (Name == "torch" || Name == "torchvision" || Name == "torchaudio"))
    Editor.left(Requirement, "see whether the index for ROCm has this release");
}

class ShellEditor {
public:
  ShellEditor(BuildEditor &Editor, char Outer)
      : Editor(Editor), Quote(Outer == '\'' ? '"' : '\'') {}

  void edit(StringRef Line) {
    editCMakeDefinitions(Editor, Line, Quote);
    for (Command &C : commandsOf(Line)) {
      for (StringRef Word : C) {
        editImageIn(Word);
        editFlagVariable(Word);
      }
      editCommand(C);
    }
    editVariables(Editor, Line);
    editToolkitPaths(Editor, Line);
    editCompilerNames(Editor, Line);
    editWheelIndex(Editor, Line);
    Editor.reportMentions(Line);
  }

private:
  void editCommand(ArrayRef<StringRef> C);
  void editImageIn(StringRef Word);
  void editFlagVariable(StringRef Word);

  BuildEditor &Editor;
  char Quote; ///< for words that need some
};

/// NVCC_FLAGS="-lineinfo"
void ShellEditor::editFlagVariable(StringRef Word) {
  StringRef Name = Word.take_while(isWordByte);
  StringRef Value = Word.drop_front(Name.size());
  if (!Name.contains("NVCC") || !Value.consume_front("="))
    return;
  if (Value.size() > 1 && (Value[0] == '"' || Value[0] == '\'') &&
      Value.back() == Value[0])
    Value = Value.drop_front().drop_back();
  editFlagText(Editor, Value, Editor.archFlags());
}

/// `docker run nvidia/cuda:12.4.1-base-ubuntu22.04`, and the value in
/// `ARG BASE=nvidia/...` and `--build-arg=BASE=nvidia/...`.
void ShellEditor::editImageIn(StringRef Word) {
  StringRef Value = Word.trim("\"'");
  Value = Value.substr(Value.rfind('=') + 1);
  if (isCudaImage(Value))
    editImage(Editor, Value);
}

void ShellEditor::editCommand(ArrayRef<StringRef> C) {
  // Assignments and words that run the command behind them.
  while (!C.empty() &&
         (C[0].contains('=') || C[0] == "sudo" || C[0] == "time" ||
          C[0] == "exec" || C[0] == "RUN" || C[0] == "if" || C[0] == "!"))
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
  if (isCompiler(Name)) {
    std::vector<FlagWord> Words;
    for (StringRef Word : C)
      Words.push_back({Word, isNvcc(Name)});
    FlagStyle Style;
    Style.Architectures = archFlagsFor(Editor, C);
    Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
      New.empty() ? Editor.remove(Old) : Editor.replace(Old, join(New, " "));
    };
    editFlags(Editor, Words, Style);
  }
  if (Name == "cmake" || Name.ends_with("/cmake"))
    for (StringRef Word : C.drop_front())
      if (!Word.starts_with("-DCMAKE_CUDA_"))
        editCMakeWord(Editor, Word);
  if (Name == "make" || Name == "gmake")
    for (StringRef Word : C.drop_front())
      if (Word.starts_with("SMS="))
        Editor.left(Word, "AMD GPUs have other names");
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
                    return Word.contains(CudaWheels);
                  });
  for (StringRef Word : C) {
    StringRef Bare = Word.trim("\"'");
    if (IsPython)
      editRequirement(Editor, Bare);
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

void editWheelIndex(BuildEditor &Editor, StringRef Part) {
  constexpr StringLiteral Index = CudaWheels;
  for (size_t At = Part.find(Index); At != StringRef::npos;
       At = Part.find(Index, At + 1)) {
    StringRef Release = Part.substr(At + Index.size() - 2);
    Release = Release.take_while(isWordByte);
    Editor.replace(Release, "rocm" + Editor.Context.Options.RocmVersion);
  }
}

void editShellText(BuildEditor &Editor, StringRef Part, char Outer) {
  ShellEditor Shell(Editor, Outer);
  for (StringRef Line : logicalLines(Part)) {
    StringRef Start = Line.trim();
    if (!Start.starts_with("#"))
      Shell.edit(Line);
    // What queues of a cluster are asked for.
    else if (any_of(ArrayRef<StringRef>{"#SBATCH", "#PBS", "#BSUB"},
                    [&](StringRef Word) { return Start.starts_with(Word); }))
      Editor.reportMentions(Line);
  }
}

void editShell(BuildEditor &Editor) { editShellText(Editor, Editor.Text); }

void editDockerfile(BuildEditor &Editor) {
  for (StringRef Line : logicalLines(Editor.Text)) {
    if (Line.trim().starts_with("#"))
      continue;
    std::vector<StringRef> Words = splitWords(Line);
    if (!Words.empty() && Words[0].equals_insensitive("FROM")) {
      for (StringRef Word : ArrayRef(Words).drop_front())
        if (!Word.starts_with("--")) {
          editImage(Editor, Word);
          break;
        }
      continue;
    }
    // The paths of an image that stays are its own.
    StringRef Stays;
    for (StringRef Word : Words)
      if (Word.consume_front("--from=") && isCudaImage(Word)) {
        editImage(Editor, Word);
        if (!Editor.isEdited(Word.trim("\"'")))
          Stays = Word;
      }
    if (Stays.empty())
      editShellText(Editor, Line);
  }
}

void editRequirements(BuildEditor &Editor) {
  bool HasIndex = Editor.Text.contains(CudaWheels);
  for (StringRef Line : logicalLines(Editor.Text)) {
    StringRef Requirement = Line.trim();
    if (Requirement.starts_with("#"))
      continue;
    if (Requirement.starts_with("-"))
      editShellText(Editor, Line);
    else {
      Requirement = Requirement.take_until(
          [](char C) { return isSpace(C) || C == ';' || C == '#'; });
      editRequirement(Editor, Requirement);
      if (HasIndex)
        leaveRelease(Editor, Requirement);
    }
  }
}

} // namespace cu2x::project
