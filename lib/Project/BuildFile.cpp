//===- BuildFile.cpp - Kinds of build files ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

bool isWordByte(char C) { return isAlnum(C) || C == '_'; }

namespace {

/// An editor with the name of what it edits.
struct KindRow {
  BuildKind Kind;
  StringLiteral Name;
  void (*Edit)(BuildEditor &);
};

constexpr KindRow Kinds[] = {
    {BuildKind::CMake, "cmake", editCMake},
    {BuildKind::Make, "make", editMake},
    {BuildKind::Shell, "shell", editShell},
    {BuildKind::Dockerfile, "dockerfile", editDockerfile},
    {BuildKind::Yaml, "yaml", editYaml},
    {BuildKind::Devcontainer, "devcontainer", editDevcontainer},
    {BuildKind::Python, "python", editPython},
    {BuildKind::Requirements, "requirements", editRequirements},
    {BuildKind::Toml, "toml", editToml},
    {BuildKind::Presets, "cmake presets", editPresets},
    {BuildKind::PythonProgram, "python program", editPythonProgram},
    {BuildKind::Template, "template", editTemplate},
    {BuildKind::Pipeline, "pipeline", editPipeline},
    {BuildKind::Source, "source", editSource},
    {BuildKind::Settings, "settings", [](BuildEditor &) {}},
    {BuildKind::Foreign, "foreign", editForeign},
};

const KindRow *rowOf(BuildKind Kind) {
  for (const KindRow &Row : Kinds)
    if (Row.Kind == Kind)
      return &Row;
  return nullptr;
}

/// Files of build systems and tests that none of the kinds is for.
bool isForeignBuild(StringRef Name) {
  static constexpr StringLiteral Names[] = {
      "meson.build",   "meson_options.txt",
      "meson.options", "BUILD",
      "WORKSPACE",     "SConstruct",
      "SConscript",    "wscript",
      "Rakefile",      "Justfile",
      "justfile",      "Snakefile",
      "Vagrantfile",   "Earthfile",
      "Singularity",   "build.rs",
      "build.jl",      "build.zig",
      "Cargo.toml",    "setup.cfg",
      "tox.ini",       "noxfile.py",
      "conanfile.py",  "conanfile.txt",
      "vcpkg.json",    ".bazelrc",
      ".env",          "CMakeSettings.json"};
  return is_contained(Names, Name);
}

BuildKind kindByName(StringRef Path) {
  StringRef Name = sys::path::filename(Path);
  BuildKind Kind =
      StringSwitch<BuildKind>(Name)
          .Case("CMakeLists.txt", BuildKind::CMake)
          .Cases({"Makefile", "makefile", "GNUmakefile"}, BuildKind::Make)
          .Case("make.config", BuildKind::Make)
          .Case("setup.py", BuildKind::Python)
          .Case("pyproject.toml", BuildKind::Toml)
          .Cases({"CMakePresets.json", "CMakeUserPresets.json"},
                 BuildKind::Presets)
          .Cases({"devcontainer.json", ".devcontainer.json"},
                 BuildKind::Devcontainer)
          .Default(BuildKind::None);
  if (Kind != BuildKind::None)
    return Kind;
  if (Name.starts_with("Makefile") || Name.starts_with("makefile"))
    return BuildKind::Make;
  // What makefiles include: make.inc, Make.defs; make.bat is a script.
  StringRef Extension = sys::path::extension(Path);
  if ((Name.starts_with("make.") || Name.starts_with("Make.")) &&
      !is_contained({".bat", ".cmd", ".ps1", ".sh", ".py", ".jl", ".lua", ".m",
                     ".xml", ".txt", ".md", ".rst"},
                    Extension))
    return BuildKind::Make;
  if (Name.starts_with("Dockerfile") || Name.starts_with("Containerfile") ||
      Name.ends_with(".Dockerfile") || Name.ends_with(".dockerfile"))
    return BuildKind::Dockerfile;
  if (Name.contains("requirements") && Name.ends_with(".txt"))
    return BuildKind::Requirements;
  if (Name.ends_with(".cmake.in"))
    return BuildKind::CMake;
  if (Name.starts_with("Jenkinsfile"))
    return BuildKind::Pipeline;
  if (isForeignBuild(Name) || Name.starts_with(".env."))
    return BuildKind::Foreign;
  return StringSwitch<BuildKind>(sys::path::extension(Path))
      .Case(".cmake", BuildKind::CMake)
      .Cases({".mk", ".mak", ".make"}, BuildKind::Make)
      .Cases({".yml", ".yaml"}, BuildKind::Yaml)
      .Cases({".sh", ".bash", ".envrc"}, BuildKind::Shell)
      // Of batch systems.
      .Cases({".sbatch", ".slurm", ".pbs", ".lsf", ".qsub"}, BuildKind::Shell)
      .Cases({".bat", ".cmd", ".ps1"}, BuildKind::Pipeline)
      .Case(".in", BuildKind::Template)
      // Bazel, Autotools, Qt, Visual Studio, gyp, Nix, csh, fish, Lua.
      .Cases({".bzl", ".bazel", ".bazelrc", ".ac", ".am", ".m4"},
             BuildKind::Foreign)
      .Cases({".pro", ".pri", ".prf", ".vcxproj", ".props", ".targets"},
             BuildKind::Foreign)
      .Cases({".gyp", ".gypi", ".nix", ".csh", ".fish", ".lua"},
             BuildKind::Foreign)
      .Cases({".def", ".env", ".gradle", ".groovy", ".tcl", ".spec"},
             BuildKind::Foreign)
      .Default(BuildKind::None);
}

bool namesCuda(StringRef Text) {
  while (!Text.empty()) {
    StringRef Word = Text.take_while(isWordByte);
    if (isOfCuda(Word))
      return true;
    Text = Text.drop_front(Word.size() + (Word.size() != Text.size()));
  }
  return false;
}

} // namespace

StringRef name(BuildKind Kind) {
  const KindRow *Row = rowOf(Kind);
  return Row ? StringRef(Row->Name) : StringRef();
}

BuildKind buildKindOf(StringRef Path, StringRef Text) {
  BuildKind Kind = kindByName(Path);
  StringRef First = Text.take_until([](char C) { return C == '\n'; });
  // #!/bin/sh, #!/usr/bin/env bash
  if (Kind == BuildKind::None && sys::path::extension(Path).empty() &&
      First.starts_with("#!") && First.rtrim().ends_with("sh"))
    return BuildKind::Shell;
  // Of kinds for all programs, those without a word of CUDA are no concern.
  if (Kind == BuildKind::Foreign && !Text.empty() && !namesCuda(Text))
    return BuildKind::None;
  // One that nothing of CUDA is filled into is no concern of anybody's.
  if (Kind == BuildKind::Template && !Text.empty() && !Text.contains("CUDA") &&
      !Text.contains("cuda"))
    return BuildKind::None;
  if (Kind != BuildKind::None || sys::path::extension(Path) != ".py")
    return Kind;
  // Without a text, what it may be.
  if (Text.empty() || Text.contains("cpp_extension"))
    return BuildKind::Python;
  if (namesEnvironment(Text) || callsPrograms(Text) || holdsKernels(Text))
    return BuildKind::PythonProgram;
  bool NamesTorch =
      Text.contains("import torch") || Text.contains("from torch");
  return NamesTorch && Text.contains("cuda") ? BuildKind::PythonProgram
                                             : BuildKind::None;
}

bool hasSettings(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {
      ".json", ".jsonc", ".toml",   ".ini",     ".cfg",        ".conf",
      ".list", ".zsh",   ".ksh",    ".service", ".properties", ".xml",
      ".tf",   ".hcl",   ".j2",     ".jinja",   ".jinja2",     ".tmpl",
      ".tpl",  ".awk",   ".desktop"};
  return is_contained(Extensions, sys::path::extension(Path)) ||
         isOtherPython(Path) || isOtherProgram(Path);
}

bool isOtherPython(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {".py", ".pyx", ".pxd", ".pyi"};
  return is_contained(Extensions, sys::path::extension(Path));
}

bool isOtherProgram(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {
      ".ipynb", ".rs",  ".go",    ".js", ".mjs", ".ts",   ".java",
      ".kt",    ".cs",  ".rb",    ".pl", ".pm",  ".php",  ".jl",
      ".R",     ".r",   ".swift", ".m",  ".mm",  ".hs",   ".zig",
      ".f",     ".f90", ".F90",   ".ml", ".ex",  ".scala"};
  return is_contained(Extensions, sys::path::extension(Path));
}

void collectDefinitions(BuildKind Kind, StringRef Path, StringRef Text,
                        BuildContext &Context) {
  if (Kind == BuildKind::CMake)
    collectCMakeNames(Path, Text, Context);
  else if (Kind == BuildKind::Make)
    collectMakeVariables(Text, Context);
  else if (Kind == BuildKind::Python || Kind == BuildKind::PythonProgram)
    collectPythonNames(Text, Context);
}

BuildTranslation translateBuildFile(BuildKind Kind, StringRef Path,
                                    StringRef Text,
                                    const BuildContext &Context) {
  BuildEditor Editor(Path, Text, Context);
  if (auto Unseen = Context.Unseen.find(Path.str());
      Unseen != Context.Unseen.end())
    for (const UnseenSources &U : Unseen->second)
      Editor.keep(Text.substr(U.Begin, U.Length), U.Advice);
  if (Context.Options.ForMetal)
    reportForMetal(Kind, Editor);
  else if (const KindRow *Row = rowOf(Kind))
    Row->Edit(Editor);
  if (!Context.Renamed.empty()) {
    reportMergedNames(Kind, Editor);
    reportOldNames(Kind, Editor);
  }
  BuildTranslation Result = Editor.take();
  if (!Context.Options.ForMetal && Kind != BuildKind::Source &&
      Kind != BuildKind::Settings)
    Result.LeftLines = leftLines(Kind, Editor, Result);
  return Result;
}

//===----------------------------------------------------------------------===//
// BuildEditor
//===----------------------------------------------------------------------===//

void BuildEditor::replace(StringRef Part, StringRef By) {
  if (Part == By)
    return;
  if (!Result.Edits.replace(offsetOf(Part), Part.size(), By))
    return left(Part);
  Replaced[offsetOf(Part)] = offsetOf(Part) + Part.size();
}

void BuildEditor::remove(StringRef Part) {
  unsigned Begin = offsetOf(Part);
  for (;;) {
    StringRef Before = Text.take_front(Begin);
    if (Begin != 0 && isEdited(Before.take_back()))
      break;
    if (Before.ends_with("\\\n"))
      Begin -= 2;
    else if (Before.ends_with("\\\r\n"))
      Begin -= 3;
    else if (Before.ends_with(" ") || Before.ends_with("\t"))
      Begin -= 1;
    else
      break;
  }
  // The first on its line, with others that went away in front of it.
  bool IsFirst = Begin == 0 || Text[Begin - 1] == '\n' ||
                 (Begin == offsetOf(Part) && isEdited(Text.substr(Begin - 1)));
  if (IsFirst) {
    // What follows takes its place.
    StringRef Behind = Text.substr(offsetOf(Part) + Part.size());
    StringRef Space =
        Behind.take_while([](char C) { return C == ' ' || C == '\t'; });
    bool IsLast = Behind.drop_front(Space.size()).empty() ||
                  isSpace(Behind[Space.size()]);
    return IsLast ? removeLines(Part)
                  : replace(
                        Text.substr(offsetOf(Part), Part.size() + Space.size()),
                        "");
  }
  replace(Text.slice(Begin, offsetOf(Part) + Part.size()), "");
}

void BuildEditor::removeLines(StringRef Part) {
  unsigned Begin = offsetOf(Part), End = Begin + Part.size();
  while (Begin != 0 && (Text[Begin - 1] == ' ' || Text[Begin - 1] == '\t'))
    --Begin;
  while (End != Text.size() &&
         (Text[End] == ' ' || Text[End] == '\t' || Text[End] == '\r'))
    ++End;
  bool Alone = (Begin == 0 || Text[Begin - 1] == '\n') &&
               (End == Text.size() || Text[End] == '\n');
  if (!Alone)
    return replace(Part, "");
  replace(Text.slice(Begin, std::min<size_t>(End + 1, Text.size())), "");
}

void BuildEditor::insertBefore(StringRef Part, StringRef New) {
  Result.Edits.insertBefore(offsetOf(Part), New);
}

void BuildEditor::insertAfter(StringRef Part, StringRef New) {
  Result.Edits.insertAfter(offsetOf(Part) + Part.size(), New);
}

void BuildEditor::add(diag::Finding F, StringRef Part) {
  F.Path = Path.str();
  F.Offset = offsetOf(Part);
  F.Length = Part.size();
  // Those that overlap are one.
  unsigned Begin = F.Offset, End = F.Offset + F.Length;
  auto At = Reported.upper_bound(Begin);
  if (At != Reported.begin() && Begin < std::prev(At)->second)
    Begin = (--At)->first;
  for (; At != Reported.end() && At->first < End; At = Reported.erase(At))
    End = std::max(End, At->second);
  if (Begin != End)
    Reported[Begin] = End;
  Result.Findings.push_back(std::move(F));
}

void BuildEditor::report(diag::Kind K, StringRef Part,
                         ArrayRef<StringRef> MoreArgs) {
  diag::Finding F;
  F.K = K;
  F.Args = {Part.str()};
  for (StringRef Argument : MoreArgs)
    F.Args.push_back(Argument.str());
  add(std::move(F), Part);
}

void BuildEditor::torchDevice(StringRef Part, StringRef New, StringRef Advice) {
  std::string Write =
      New.empty() ? Advice.str() : ("write '" + New + "'").str();
  report(diag::Kind::TorchDevice, Part, {Write});
  if (!New.empty() && Context.Options.FixMaybe)
    replace(Part, New);
}

StringRef BuildEditor::indentation(StringRef Part) const {
  size_t Line = Text.rfind('\n', offsetOf(Part));
  StringRef From = Text.substr(Line == StringRef::npos ? 0 : Line + 1);
  return From.take_while([](char C) { return C == ' ' || C == '\t'; });
}

std::vector<std::string> BuildEditor::archFlags() const {
  std::vector<std::string> Flags;
  for (const std::string &Arch : Context.Options.OffloadArchs)
    Flags.push_back("--offload-arch=" + Arch);
  if (Flags.empty())
    Flags.push_back("--offload-arch=native");
  return Flags;
}

bool BuildEditor::isEdited(StringRef Part) const {
  auto Behind = Replaced.upper_bound(offsetOf(Part));
  return Behind != Replaced.begin() &&
         offsetOf(Part) < std::prev(Behind)->second;
}

static bool isWithin(ArrayRef<StringRef> Wholes, StringRef Part) {
  return any_of(Wholes, [&](StringRef Whole) {
    return Whole.begin() <= Part.begin() && Part.begin() < Whole.end();
  });
}

bool BuildEditor::isLeft(StringRef Part) const { return isWithin(Stays, Part); }

bool BuildEditor::isReported(StringRef Part) const {
  auto Behind = Reported.upper_bound(offsetOf(Part));
  return Behind != Reported.begin() &&
         offsetOf(Part) < std::prev(Behind)->second;
}

bool BuildEditor::isKept(StringRef Part) const { return isWithin(Kept, Part); }

void BuildEditor::adopt(std::vector<diag::Finding> Findings, StringRef Part) {
  for (diag::Finding &F : Findings)
    add(std::move(F), Part);
}

void BuildEditor::reportMentions(StringRef Part) {
  StringRef First, Advice; // of all texts, by its place
  for (StringRef Mention : namesOf(WordUse::Mention))
    for (size_t At = Part.find(Mention); At != StringRef::npos;
         At = Part.find(Mention, At + 1)) {
      StringRef Found = Part.substr(At, Mention.size());
      const BuildWord *Row = lookupWord(Mention, WordUse::Mention);
      if (!First.empty() && First.data() <= Found.data())
        break;
      unsigned Offset = offsetOf(Found);
      char Before = Offset ? Text[Offset - 1] : ' ';
      char Behind = Offset + Mention.size() < Text.size()
                        ? Text[Offset + Mention.size()]
                        : ' ';
      // -L/usr/local/cuda
      StringRef Option = Text.take_front(Offset).take_back(2);
      if (Mention.starts_with("/") && (Option == "-L" || Option == "-I"))
        Before = ' ';
      // A part of a longer name is somebody's own name.
      bool IsNumbered = Mention.ends_with("_");
      // A release follows.
      bool IsRelease = Mention.ends_with("cu");
      bool IsPrefix = Mention == "/dev/nvidia" || Mention.ends_with(".") ||
                      Mention.ends_with("$") ||
                      (IsRelease && (isDigit(Behind) || Behind == '$'));
      if ((isWordByte(Before) && !IsRelease) || (IsRelease && !IsPrefix) ||
          (IsNumbered && !isDigit(Behind) && Behind != '$' && Behind != '{') ||
          (!IsNumbered && !IsPrefix && isWordByte(Behind)) ||
          // Slurm's --gpus-per-node asks for GPUs of anybody.
          (Mention == "--gpus" && Behind == '-'))
        continue;
      if (!isEdited(Found) && !isReported(Found) && !isKept(Found))
        First = Found, Advice = Row->Note;
    }
  if (!First.empty())
    left(First, Advice);
}

BuildTranslation BuildEditor::take() {
  diag::sortUnique(Result.Findings);
  return std::move(Result);
}

//===----------------------------------------------------------------------===//
// What all languages share
//===----------------------------------------------------------------------===//

void editToolkitPaths(BuildEditor &Editor, StringRef Part) {
  constexpr StringLiteral Toolkit = "/usr/local/cuda";
  for (size_t At = Part.find(Toolkit); At != StringRef::npos;
       At = Part.find(Toolkit, At + 1)) {
    size_t Length = Toolkit.size();
    StringRef Behind = Part.substr(At + Length);
    if (Behind.starts_with("-"))
      Length += 1 + Behind.drop_front()
                        .take_while([](char C) {
                          return isDigit(C) || C == '.' || C == 'x';
                        })
                        .size();
    Behind = Part.substr(At + Length);
    if ((!Behind.empty() && isWordByte(Behind[0])) ||
        Editor.isEdited(Part.substr(At, Length)) ||
        Editor.isKept(Part.substr(At)))
      continue;
    if (!Behind.empty() && StringRef("${%").contains(Behind[0])) {
      Editor.left(Part.substr(At, Length),
                  "ROCm's folders count other releases");
      continue;
    }
    if (leaveFolderOfCuda(Editor, Part.substr(At, Length), Behind))
      continue;
    if (Behind.starts_with("/bin/cuda-uninstaller")) {
      Editor.left(Part.substr(At, Length), "ROCm has no such program");
      continue;
    }
    if (leaveLibraryOfCuda(Editor, Part.substr(At, Length), Behind) ||
        leaveProgramOfCuda(Editor, Part.substr(At, Length), Behind))
      continue;
    // ROCm has neither lib64 nor stubs.
    StringRef To = "/opt/rocm";
    for (StringRef Library : {"/lib64/stubs", "/lib64", "/lib/stubs"})
      if (Behind.starts_with(Library)) {
        Length += Library.size();
        To = "/opt/rocm/lib";
        break;
      }
    if (!Editor.isLeft(Part.substr(At, Length)))
      Editor.replace(Part.substr(At, Length), To);
  }
}

void editCompilerNames(BuildEditor &Editor, StringRef Part) {
  for (size_t At = Part.find("nvcc"); At != StringRef::npos;
       At = Part.find("nvcc", At + 1)) {
    StringRef Before = Part.take_front(At), Behind = Part.substr(At + 4);
    char Left = Before.empty() ? ' ' : Before.back();
    char Right = Behind.empty() ? ' ' : Behind.front();
    bool IsVariable =
        (Before.ends_with("$(") && !isSpace(Right)) || Before.ends_with("${");
    bool Ends = isSpace(Right) || StringRef(")\"'`;&|").contains(Right);
    bool Starts = isSpace(Left) || StringRef("/\"'`(;&|=").contains(Left);
    // A recipe of make: @nvcc, -nvcc.
    Starts |= Before.contains('@') && Before.trim(" \t@-+").empty();
    // ${NVCC:-nvcc}
    bool IsDefault = Before.ends_with(":-") && Right == '}';
    StringRef Name = Part.substr(At, 4);
    if (((Starts && Ends && !IsVariable) || IsDefault) &&
        !Editor.isLeft(Name) && !Editor.isEdited(Name))
      Editor.replace(Name, "hipcc");
  }
}

} // namespace cu2x::project
