//===- Words.cpp - Words of scripts and containers --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "Flags.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace cu2x::project {
namespace {

#define GET_BuildWords_IMPL
#include "cu2x/Project/BuildWords.inc"

/// Puts the row's text in the place of \p Part.
void apply(BuildEditor &Editor, StringRef Part, const BuildWord &Row) {
  switch (Row.Fate) {
  case ReplacedWord:
  case DropInWord:
    return Editor.replace(Part, Row.To);
  case ReportedWord:
    Editor.lost(Part, "became '" + Row.To.str() + "'", Row.Note);
    return Editor.replace(Part, Row.To);
  case KeptWord:
    return Editor.left(Part, Row.Note);
  }
}

} // namespace

const BuildWord *lookupWord(StringRef Name, WordUse Use) {
  static const auto Rows = [] {
    StringMap<std::vector<const BuildWord *>> Result;
    for (const BuildWord &Row : BuildWords)
      Result[Row.Name].push_back(&Row);
    return Result;
  }();
  auto Found = Rows.find(Name);
  if (Found != Rows.end())
    for (const BuildWord *Row : Found->second)
      if (Row->Use == Use)
        return Row;
  return nullptr;
}

ArrayRef<StringRef> namesOf(WordUse Use) {
  static const auto Names = [] {
    std::map<WordUse, std::vector<StringRef>> Result;
    for (const BuildWord &Row : BuildWords)
      Result[Row.Use].push_back(Row.Name);
    return Result;
  }();
  auto Found = Names.find(Use);
  return Found == Names.end() ? ArrayRef<StringRef>() : ArrayRef(Found->second);
}

void editHipCompiler(BuildEditor &Editor, StringRef Name) {
  constexpr StringLiteral Compiler = "lib/llvm/bin/clang++";
  if (Name != "CUDACXX")
    return;
  unsigned Begin = Editor.offsetOf(Name);
  StringRef Before = Editor.Text.take_front(Begin);
  bool IsSpaced =
      Before.substr(Before.rfind('\n') + 1).trim().equals_insensitive("ENV");
  StringRef Rest = Editor.Text.substr(Begin + Name.size());
  Rest.consume_front("\"");
  bool IsAssigned = false;
  for (StringRef Operator : {":=", "?=", "=", ": "})
    IsAssigned = IsAssigned || Rest.consume_front(Operator);
  if (!IsAssigned && !(IsSpaced && Rest.starts_with(" ")))
    return;
  Rest = Rest.ltrim(" \t");
  if (Rest.empty() || isSpace(Rest[0]))
    return;
  StringRef Value = splitWords(
      Rest.take_until([](char C) { return C == '\n' || C == ';'; }))[0];
  // A quote that ends a text around it.
  if (Value[0] != '"' && Value[0] != '\'' && Value[0] != '`')
    Value = Value.rtrim("\"'`),");
  if (!Value.contains('$'))
    Value = Value.rtrim("},");
  if (Value.count('(') > Value.count(')'))
    Value = StringRef(Value.data(), Value.size() + 1);
  StringRef Inner = Value.trim("\"'");
  if (Inner.ends_with("/bin/nvcc"))
    return Editor.replace(Inner.take_back(strlen("bin/nvcc")), Compiler);
  if (Inner == "nvcc" || Inner == "$(which nvcc)" ||
      Inner == "$(command -v nvcc)" || Inner == "`which nvcc`")
    return Editor.replace(Inner, ("/opt/rocm/" + Compiler).str());
  if (!Inner.contains("nvcc") && !Inner.contains('$'))
    return;
  Editor.left(Inner,
              ("CMake takes ROCm's compiler, /opt/rocm/" + Compiler).str());
}

void dropVisibleDevices(BuildEditor &Editor, StringRef Pair, bool Gives) {
  StringRef Value = Pair;
  if (!Value.consume_front("NVIDIA_VISIBLE_DEVICES"))
    return;
  bool IsGiven = Value.starts_with("="); // else it comes from outside
  Value = Value.ltrim(":= \"'").rtrim("\"' ");
  bool IsNone =
      Value == "none" || Value == "void" || (IsGiven && Value.empty());
  if (Gives && Value != "all")
    Editor.lost(Pair, "",
                IsNone ? "it gave no GPU, and all are given now"
                       : "all GPUs are given; name /dev/dri/renderD* "
                         "to give some");
  if (!Gives && !IsNone)
    Editor.lost(Pair, "",
                "nothing else gives the container a GPU; where the daemon's "
                "runtime did, give it /dev/kfd, /dev/dri, the group 'video' "
                "and seccomp:unconfined");
}

bool isMakeVariable(const BuildContext &Context, StringRef Name) {
  return Context.Defined.count(("make:" + Name).str());
}

/// Whether \p Rest, behind the name in `${NAME`, gives nothing instead: `:-}`,
/// `:=""}`; for `:+`, whatever follows, nothing is given where it has no value.
static bool isEmptyDefault(StringRef Rest) {
  Rest.consume_front(":");
  if (Rest.consume_front("+"))
    return Rest.contains('}');
  if (!Rest.consume_front("-") && !Rest.consume_front("="))
    return false;
  auto [Default, Behind] = Rest.split('}');
  return !Behind.empty() || Rest.ends_with("}")
             ? Default.trim(" \t\\\"'").empty()
             : false;
}

/// Whether \p Value, of a shell, is another variable, or nothing.
static bool isMaybeNothing(StringRef Value) {
  (void)Value.consume_front("\"");
  if (!Value.consume_front("${"))
    return false;
  return isEmptyDefault(Value.drop_front(Value.take_while(isWordByte).size()));
}

/// Whether \p Name, in \p Text, is a variable that is given no value.
static bool getsNothing(StringRef Text, StringRef Name) {
  StringRef Before = Text.take_front(Name.begin() - Text.begin()),
            Behind(Name.end(), Text.end() - Name.end());
  // ${CUDA_VISIBLE_DEVICES:=}
  StringRef Operator = Behind;
  Operator.consume_front(":");
  if (Before.ends_with("${"))
    return Operator.starts_with("=") && isEmptyDefault(Behind);
  if (Before.ends_with("$"))
    return false;
  auto IsEnd = [](StringRef Rest) {
    return Rest.empty() || isSpace(Rest[0]) ||
           StringRef(";&|),}]`\\\"'").contains(Rest[0]);
  };
  // NAME= program; "NAME=", in quotes as a whole
  if (StringRef Value = Behind; Value.consume_front("=") && IsEnd(Value)) {
    bool IsQuote = Value.starts_with("\"") || Value.starts_with("'");
    if (!IsQuote || Before.ends_with(Value.take_front()))
      return true;
  }
  // NAME="", "NAME": "", environ["NAME"] = "", ENV NAME "", setenv("NAME", "")
  StringRef Value = Behind.ltrim("\"'])").ltrim(" \t");
  bool IsSet = Value.consume_front("=") || Value.consume_front(":");
  if (!IsSet && Value.consume_front(",")) {
    StringRef Call = Before.rtrim("\"' ");
    IsSet = Call.ends_with("setenv(") || Call.ends_with("putenv(") ||
            Call.ends_with("setdefault(");
  } else if (!IsSet) {
    IsSet = Before.rtrim(" \t").ends_with("ENV") ||
            Before.rtrim(" \t").ends_with("setenv");
  }
  Value = Value.ltrim(" \t");
  // NAME=${GPUS:-}
  if (IsSet && isMaybeNothing(Value))
    return true;
  // Blanks are no list either; HIP reads them as the first GPU.
  for (StringRef Quote : {"\"", "'", "\\\""})
    if (StringRef Rest = Value; IsSet && Rest.consume_front(Quote)) {
      Rest = Rest.ltrim(" \t");
      return Rest.consume_front(Quote) && !Rest.starts_with(Quote) &&
             IsEnd(Rest);
    }
  return false;
}

bool leaveDeviceList(BuildEditor &Editor, StringRef Name) {
  if (Name != "CUDA_VISIBLE_DEVICES")
    return false;
  constexpr StringLiteral Hide =
      "an empty list hides all GPUs from CUDA and none from HIP; write "
      "HIP_VISIBLE_DEVICES=-1";
  if (getsNothing(Editor.Text, Name)) {
    // With its own value or nothing: both names stay.
    StringRef Own(Name.end(), Editor.Text.end() - Name.end());
    size_t Length = Own.size();
    (void)Own.consume_front("=");
    (void)Own.consume_front("\"");
    if (Own.consume_front("${") && Own.starts_with(Name))
      Editor.keep(
          StringRef(Name.data(),
                    Name.size() + Length - Own.size() +
                        Own.take_until([](char C) { return C == '}'; }).size()),
          Hide);
    else
      Editor.left(Name, Hide);
    return true;
  }
  StringRef Value(Name.end(), Editor.Text.end() - Name.end());
  size_t Length = Value.size();
  Value = Value.ltrim("\"'])=:, \t");
  if (Value.size() == Length ||
      !(Value.starts_with("GPU-") || Value.starts_with("MIG-")))
    return false;
  Editor.left(Name, "it names GPUs of NVIDIA's; name those of AMD");
  return true;
}

bool leaveFolderOfCuda(BuildEditor &Editor, StringRef Root, StringRef Behind) {
  static constexpr StringLiteral Folders[] = {"compat",  "compute-sanitizer",
                                              "extras",  "gds",
                                              "libnvvp", "nvml",
                                              "nvvm",    "nvvmx",
                                              "jre",     "samples",
                                              "targets"};
  (void)Behind.consume_front("/");
  StringRef Folder =
      Behind.take_while([](char C) { return isAlnum(C) || C == '-'; });
  if (!is_contained(Folders, Folder) && !Folder.starts_with("nsight"))
    return false;
  Editor.left(Root, "ROCm has no such folder");
  return true;
}

/// Whether \p Name, in an expression of a workflow, is a member of another
/// mapping than the environment.
static bool isOutput(StringRef Text, StringRef Name) {
  constexpr size_t LongestExpression = 500;
  StringRef Before = Text.take_front(Name.begin() - Text.begin());
  Before = Before.take_back(LongestExpression);
  size_t Open = Before.rfind("${{");
  return Open != StringRef::npos &&
         Before.substr(Open).find("}}") == StringRef::npos &&
         Before.ends_with(".") && !Before.ends_with("env.");
}

bool leaveLibraryOfCuda(BuildEditor &Editor, StringRef Root, StringRef Behind) {
  StringRef File = Behind.take_until(
      [](char C) { return isSpace(C) || StringRef("\"';)").contains(C); });
  StringRef Base = File.substr(File.rfind('/') + 1);
  bool IsLibrary = Base.starts_with("libcu") || Base.starts_with("libnv");
  if (!IsLibrary || !(Base.contains(".so") || Base.ends_with(".a")) ||
      !(File.starts_with("/lib64/") || File.starts_with("/lib/")))
    return false;
  Editor.left(StringRef(Root.data(), File.end() - Root.data()),
              "ROCm's libraries have other names");
  return true;
}

bool leaveProgramOfCuda(BuildEditor &Editor, StringRef Root, StringRef Behind) {
  if (!Behind.consume_front("/bin/"))
    return false;
  StringRef Name = Behind.take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '+'; });
  const BuildWord *Row = lookupWord(Name, WordUse::Command);
  if (!Row)
    return false;
  Editor.left(StringRef(Root.data(), Name.end() - Root.data()),
              Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
  return true;
}

void editVariables(BuildEditor &Editor, StringRef Part) {
  for (size_t At = 0; At < Part.size();) {
    StringRef Name = Part.substr(At).take_while(isWordByte);
    if (Name.empty()) {
      ++At;
      continue;
    }
    At += Name.size();
    const BuildWord *Row = lookupWord(Name, Variable);
    if (!Row || Editor.isEdited(Name) || Editor.isKept(Name) ||
        editPythonName(Editor, Name))
      continue;
    // ${{ steps.cuda.outputs.CUDA_PATH }}
    if (isOutput(Editor.Text, Name)) {
      Editor.left(Name, "what sets it is to have a name for ROCm");
      continue;
    }
    if (editArchList(Editor, Name))
      continue;
    if (leaveDeviceList(Editor, Name))
      continue;
    if (!Row->To.empty() && isTakenKey(Editor, Name, Row->To)) {
      Editor.left(Name, "the mapping has '" + Row->To.str() + "' already");
      continue;
    }
    // "$CUDA_HOME"/lib64
    auto BehindVariable = [&] {
      StringRef Rest = Part.substr(At);
      if (!Rest.consume_front("}"))
        Rest.consume_front(")");
      if (Rest.starts_with("\"/"))
        Rest = Rest.drop_front();
      return Rest;
    };
    StringRef Folder = BehindVariable();
    if (Row->To == "ROCM_PATH" && (leaveFolderOfCuda(Editor, Name, Folder) ||
                                   leaveLibraryOfCuda(Editor, Name, Folder) ||
                                   leaveProgramOfCuda(Editor, Name, Folder)))
      continue;
    // A makefile's own variable, which is set on its command line and in its
    // environment, keeps its name.
    if (Row->Fate != ReplacedWord || !isMakeVariable(Editor.Context, Name)) {
      apply(Editor, Name, *Row);
      editHipCompiler(Editor, Name);
    }
    // ROCm has neither lib64 nor stubs.
    StringRef Behind = BehindVariable();
    if (Row->To == "ROCM_PATH")
      for (StringRef Library : {"/lib64/stubs", "/lib64"})
        if (Behind.starts_with(Library)) {
          Editor.replace(Behind.take_front(Library.size()), "/lib");
          break;
        }
  }
}

bool startsNothing(StringRef Program) {
  static constexpr StringLiteral Readers[] = {
      "[",        "[[",      "apk",        "apt",    "apt-get",
      "awk",      "brew",    "cat",        "chmod",  "chown",
      "cmake",    "conda",   "cp",         "ctest",  "dnf",
      "dpkg",     "echo",    "egrep",      "export", "fgrep",
      "file",     "gmake",   "grep",       "hash",   "install",
      "ldd",      "ln",      "ls",         "make",   "mamba",
      "md5sum",   "meson",   "mv",         "ninja",  "objdump",
      "pip",      "pip3",    "pkg-config", "printf", "readlink",
      "realpath", "rg",      "rm",         "rpm",    "rsync",
      "scp",      "sed",     "sha256sum",  "stat",   "strings",
      "tar",      "test",    "touch",      "type",   "update-alternatives",
      "unset",    "whereis", "which",      "yum",    "zypper"};
  return is_contained(Readers, Program.substr(Program.rfind('/') + 1));
}

size_t callOfNvcc(ArrayRef<StringRef> Command,
                  function_ref<bool(StringRef)> IsNvcc) {
  size_t At = find_if(Command, IsNvcc) - Command.begin();
  // It may come behind a word that starts others, as in `sudo cp`.
  for (size_t I = 0; I != At; ++I)
    if (startsNothing(Command[I]) ||
        (Command[I] == "command" && I + 1 < Command.size() &&
         Command[I + 1].starts_with("-")))
      return Command.size();
  return At;
}

ArrayRef<StringRef> startedBy(ArrayRef<StringRef> Command) {
  static constexpr StringLiteral Starters[] = {
      "srun",  "mpirun", "mpiexec", "env",     "numactl",
      "nohup", "nice",   "taskset", "timeout", "stdbuf"};
  StringRef First = Command.empty() ? StringRef() : Command[0];
  for (StringRef Starter : Starters)
    if (First == Starter)
      for (size_t I = 1; I < Command.size(); ++I)
        if (lookupWord(Command[I], WordUse::Command))
          return Command.drop_front(I);
  return {};
}

void editRequirement(BuildEditor &Editor, StringRef Part) {
  StringRef Name = Part.take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
  // `name=1.2` of conda and `name>=1.2` of pip; `channel::name`.
  if (Part.substr(Name.size()).starts_with("::"))
    return editRequirement(Editor, Part.substr(Name.size() + 2));
  const BuildWord *Row = lookupWord(Name, PythonPackage);
  // jax[cuda12]
  if (StringRef Extras = Part.substr(Name.size());
      !Row && Extras.starts_with("[") && Extras.contains(']')) {
    StringRef Whole = Part.take_front(Part.find(']') + 1);
    Row = lookupWord(Whole, PythonPackage);
    Name = Row ? Whole : Name;
  }
  if (!Row && Name.starts_with("cuda-"))
    Row = lookupWord("cuda-*", PythonPackage);
  StringRef Release = Name.substr(Name.rfind('-') + 1);
  if (!Row && Name.starts_with("nvidia-") && Release.consume_front("cu") &&
      !Release.empty() && isDigit(Release[0]))
    Row = lookupWord("nvidia-*-cu*", PythonPackage);
  if (Row) {
    if (Row->Fate == KeptWord)
      return apply(Editor, Name, *Row);
    if (Row->Fate == ReportedWord)
      Editor.lost(Name, "became '" + Row->To.str() + "'", Row->Note);
    return Editor.replace(Part, Row->To); // versions are others
  }
  // torch==2.4.0+cu121
  if (size_t At = Part.find("+cu");
      At != StringRef::npos && At + 3 < Part.size() && isDigit(Part[At + 3])) {
    StringRef Local = Part.substr(At).take_while(
        [](char C) { return isWordByte(C) || C == '+'; });
    Editor.left(Local, "the wheels for ROCm have local versions such as "
                       "+rocm6.3");
  }
}

} // namespace cu2x::project
