//===- CMakeReferences.cpp - Names in CMake files ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// \p Text with the variables that it refers to renamed.
std::string CMakeEditor::renamed(StringRef Text) const {
  std::string Result;
  for (size_t At = 0; At < Text.size();) {
    size_t Open = Text.find("${", At);
    size_t Close = Open == StringRef::npos ? Open : Text.find('}', Open);
    if (Close == StringRef::npos) {
      Result += Text.substr(At);
      break;
    }
    StringRef Name = Text.slice(Open + 2, Close);
    const CMakeName *Row = variableRow(Name);
    bool Renames =
        Row && (Row->Use == RenamedName || Row->Use == FlagsVariable ||
                Row->Use == FlagsList || Row->Use == ArchVariable);
    Result += Text.slice(At, Open + 2);
    Result += Renames ? StringRef(Row->To) : Name;
    At = Close;
  }
  return Result;
}

/// Whether the arguments of \p C are words of programs, macros of C or texts,
/// so that none of them is a name of CMake's.
static bool takesTexts(const CMakeCommand &C) {
  static constexpr StringLiteral Commands[] = {
      "message",         "file",
      "execute_process", "add_custom_command",
      "add_test",        "add_custom_target",
      "add_definitions", "add_compile_definitions",
      "configure_file",  "target_compile_definitions"};
  return is_contained(Commands, C.LowerName);
}

/// Whether \p C asks for a file or a text where a variable holds a library, so
/// that the name of a target would be another answer.
static bool takesPaths(const CMakeCommand &C) {
  static constexpr StringLiteral Commands[] = {"install",
                                               "if",
                                               "elseif",
                                               "while",
                                               "string",
                                               "cmake_path",
                                               "find_file",
                                               "find_path",
                                               "find_library",
                                               "find_program",
                                               "export",
                                               "get_filename_component",
                                               "link_directories",
                                               "target_link_directories",
                                               "include_directories"};
  return is_contained(Commands, C.LowerName) ||
         (C.LowerName == "set" && C.value(0).starts_with("ENV{")) ||
         (C.LowerName == "list" && C.value(0) != "APPEND" &&
          C.value(0) != "PREPEND" && C.value(0) != "INSERT");
}

/// Whether \p Part is an element of a list in an argument of \p C, and no part
/// of a path or of flags.
static bool isWhole(const CMakeCommand &C, StringRef Part) {
  for (const CMakeArgument &A : C.Args) {
    if (Part.begin() < A.Value.begin() || A.Value.end() < Part.end())
      continue;
    StringRef Before = A.Value.take_front(Part.begin() - A.Value.begin());
    StringRef Behind(Part.end(), A.Value.end() - Part.end());
    return (Before.empty() || StringRef(";:,").contains(Before.back())) &&
           (Behind.empty() || StringRef(";>,").contains(Behind[0]));
  }
  return true;
}

namespace {
/// What the name of a target in an argument stands for.
enum class TargetUse { Text, Target, File };
} // namespace

/// What \p Name, a part of \p Value, is in an argument of \p C.
static TargetUse useOf(const CMakeCommand &C, StringRef Value, StringRef Name) {
  StringRef Before = Value.take_front(Name.begin() - Value.begin());
  StringRef Behind(Name.end(), Value.end() - Name.end());
  bool Ends = Behind.empty() || StringRef(";,>").contains(Behind[0]);
  // $<TARGET_FILE:name>
  size_t Open = Before.rfind("$<");
  if (Open != StringRef::npos) {
    StringRef Asked = Before.substr(Open + 2);
    if (Ends && Asked.consume_front("TARGET_") && Asked.ends_with(":") &&
        all_of(Asked.drop_back(), isWordByte))
      return Asked.starts_with("EXISTS") || Asked.starts_with("PROPERTY") ||
                     Asked.starts_with("NAME")
                 ? TargetUse::Target
                 : TargetUse::File;
  }
  bool Begins = Before.empty() || Before.ends_with(";") ||
                (Open != StringRef::npos &&
                 (Before.ends_with(":") || Before.ends_with(",")));
  return Begins && Ends && !takesTexts(C) ? TargetUse::Target : TargetUse::Text;
}

void CMakeEditor::replaceTarget(const CMakeCommand &C, StringRef Value,
                                StringRef Name) {
  const CMakeName *Row = lookupCMake(Name);
  TargetUse Use = useOf(C, Value, Name);
  if (!Row || Use == TargetUse::Text)
    return left(C, Name);
  if (Use == TargetUse::Target || Row->Use != LinkTarget ||
      Row->To != "hip::host")
    return replaceName(C, Name, Name, /*Referenced=*/false);
  // hip::host has options only.
  need(*Row, C);
  Editor.replace(Name, "hip::amdhip64");
}

void CMakeEditor::replaceName(const CMakeCommand &C, StringRef Part,
                              StringRef Name, bool Referenced) {
  const CMakeName *Row = variableRow(Name);
  if (!Row)
    return;
  // A name that other projects use too may be this project's own.
  switch (Row->Use) {
  case RenamedName:
  case FlagsVariable:
  case FlagsList:
  case ArchVariable:
  case ArchProperty: {
    StringRef Inner = Referenced ? Part.drop_front(2).drop_back() : Part;
    if (Referenced && !takesTexts(C))
      need(*Row, C);
    return Editor.replace(Inner, Row->To);
  }
  case LinkVariable:
    if (!Referenced || takesTexts(C) || takesPaths(C) || !isWhole(C, Part))
      return left(C, Part, "use the target " + Row->To.str());
    need(*Row, C);
    return Editor.replace(Part, Row->To);
  case LinkTarget:
    need(*Row, C);
    if (!Row->Note.empty())
      Editor.lost(Part, "became '" + Row->To.str() + "'", Row->Note);
    return Editor.replace(Part, Row->To);
  case DroppedProperty:
  case LinkedDeviceCode:
  case ManualName:
    if (unsigned Line = stopBehind(C))
      return left(C, Part,
                  (Row->Note + "; CMake stops in line " + Twine(Line) +
                   " where it takes that branch")
                      .str());
    return left(C, Part, Row->Note);
  default:
    return;
  }
}

/// Expressions that ask which compiler there is for CUDA. It was nvcc, and
/// HIP's is a clang: one that asks for another compiler stays, and is false as
/// before.
void CMakeEditor::editCompilerIds(const CMakeCommand &C, StringRef Text) {
  for (StringRef Opening : {"$<COMPILE_LANG_AND_ID:CUDA,",
                            "$<LINK_LANG_AND_ID:CUDA,", "$<CUDA_COMPILER_ID:"})
    for (size_t At = Text.find(Opening); At != StringRef::npos;
         At = Text.find(Opening, At + 1)) {
      StringRef List = Text.substr(At + Opening.size());
      List = List.take_until([](char Byte) { return Byte == '>'; });
      StringRef Whole(Text.data() + At, List.end() - Text.data() - At + 1);
      SmallVector<StringRef> Items;
      List.split(Items, ',');
      const StringRef *Nvcc = find(Items, "NVIDIA");
      if (Nvcc == Items.end() || List.contains('$')) {
        left(C, Whole, "HIP's compiler is called Clang");
        continue;
      }
      Editor.replace(Text.substr(At + Opening.find("CUDA"), 4), "HIP");
      Editor.replace(*Nvcc, "Clang");
    }
}

/// CUDA in conditions about the compiled language; other expressions that ask
/// for CUDA are left.
void CMakeEditor::editGenerators(const CMakeCommand &C, StringRef Text) {
  static constexpr std::pair<StringLiteral, StringLiteral> Asked[] = {
      {"$<COMPILE_LANGUAGE:", "HIP"}, {"$<LINK_LANGUAGE:", "HIP"}};
  for (auto [Opening, Language] : Asked)
    for (size_t At = Text.find(Opening); At != StringRef::npos;
         At = Text.find(Opening, At + 1)) {
      StringRef List = Text.substr(At + Opening.size());
      List = List.take_until([](char C) { return C == '>'; });
      while (!List.empty()) {
        StringRef Item = List.take_until([](char C) { return C == ','; });
        if (Item == "CUDA")
          Editor.replace(Item, Language);
        List = List.drop_front(std::min(Item.size() + 1, List.size()));
      }
    }
  editCompilerIds(C, Text);
  static constexpr std::pair<StringLiteral, StringLiteral> Others[] = {
      {"$<CUDA_COMPILER_ID>", "HIP's compiler is called Clang"},
      {"$<CUDA_COMPILER_VERSION",
       "versions of ROCm's compiler count differently"},
      {"$<DEVICE_LINK:",
       "CMake links HIP's device code together with the rest"}};
  for (auto [Opening, Advice] : Others)
    if (size_t At = Text.find(Opening); At != StringRef::npos)
      left(C, Text.substr(At, Opening.size()), Advice);
  // Whole words of an expression: $<STREQUAL:${LANGUAGE},CUDA>.
  for (size_t At = Text.find("CUDA"); At != StringRef::npos;
       At = Text.find("CUDA", At + 1)) {
    StringRef Word = Text.substr(At).take_while(isWordByte);
    StringRef Behind = Text.substr(At + Word.size());
    if (At && StringRef(":,").contains(Text[At - 1]) &&
        (Behind.starts_with(">") || Behind.starts_with(",")) &&
        Text.take_front(At).contains("$<") && speaksOfCuda(Word) &&
        !Text.take_front(At).ends_with("_LANG_AND_ID:") && !isDefined(Word) &&
        !Editor.isEdited(Word))
      left(C, Word);
  }
}

bool speaksOfCuda(StringRef Name) {
  return Name == "CUDA" || Name == "CUDNN" || Name.starts_with("CUDA_") ||
         Name.starts_with("CMAKE_CUDA_") || Name.starts_with("CUDAToolkit_") ||
         Name.starts_with("CUDNN_") || Name.starts_with("NCCL_");
}

StringRef libraryOf(StringRef Path) {
  size_t Slash = Path.rfind('/');
  if (Slash == StringRef::npos)
    return "";
  StringRef Folder = Path.take_front(Slash), File = Path.substr(Slash + 1);
  StringRef Name = File.take_until([](char C) { return C == '.'; });
  StringRef Ending = File.substr(Name.size());
  bool IsCuda = Folder.contains("/usr/local/cuda") ||
                Folder.contains("${CUDA") || Folder.contains("ENV{CUDA");
  bool IsLibrary =
      Ending.starts_with(".so") || Ending == ".a" || Ending == ".lib";
  if (!IsCuda || !IsLibrary)
    return "";
  Name.consume_front("lib");
  return Name;
}

/// Whether \p A, an argument of \p C, is a text for people.
static bool isProse(const CMakeCommand &C, const CMakeArgument &A) {
  if (C.LowerName == "message")
    return true;
  // What describes a variable of the cache.
  std::optional<size_t> At;
  if (C.LowerName == "option")
    At = 1;
  else if (auto Cache = C.find("CACHE"); Cache && C.LowerName == "set")
    At = *Cache + 2;
  return At && *At < C.Args.size() && &C.Args[*At] == &A;
}

/// Reports a variable that another run of CMake is given: whether what it
/// builds is ported is not known here.
bool CMakeEditor::leaveDefinition(const CMakeCommand &C,
                                  const CMakeArgument &A) {
  StringRef Value = A.Value, Rest = Value;
  bool IsBehind = &A != C.Args.data() && (&A - 1)->Value == "-D";
  if (ruleFor(C.LowerName) == &CMakeEditor::editOptions ||
      (!IsBehind && !Rest.consume_front("-D")))
    return false;
  StringRef Name = Rest.take_while(isWordByte);
  const CMakeName *Row = lookupCMake(Name);
  if (isDefined(Name) || (!Row && !speaksOfCuda(Name)))
    return false;
  left(C, Value,
       !Row              ? std::string()
       : Row->To.empty() ? Row->Note.str()
                         : "a project for HIP reads " + Row->To.str());
  return true;
}

/// Reports variables of the environment; says whether \p Value sets one.
bool CMakeEditor::leaveEnvironment(const CMakeCommand &C, StringRef Value) {
  auto Leave = [&](StringRef Name) {
    const BuildWord *Row = lookupWord(Name, WordUse::Variable);
    if (Row)
      left(C, Name, Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
    else if (speaksOfCuda(Name) && !isDefined(Name))
      left(C, Name);
  };
  for (size_t At = Value.find("ENV{"); At != StringRef::npos;
       At = Value.find("ENV{", At + 1))
    Leave(Value.substr(At + 4).take_while(isWordByte));
  // `NAME=value`, for a program.
  StringRef Name = Value.take_while(isWordByte);
  if (Value.substr(Name.size()).starts_with("=") &&
      lookupWord(Name, WordUse::Variable)) {
    Leave(Name);
    return true;
  }
  return false;
}

/// Whether \p A, an argument of one of the project's commands, has flags of
/// nvcc: any that hipcc spells otherwise, where they reach CUDA's compiler.
bool CMakeEditor::hasFlagsOfNvcc(const CMakeCommand &C,
                                 const CMakeArgument &A) const {
  const BuildContext &Context = Editor.Context;
  bool ForNvcc = false;
  if (auto Known = Context.Parameters.find(C.LowerName);
      Known != Context.Parameters.end()) {
    ArrayRef<std::string> Names = Known->second;
    size_t At = &A - C.Args.data();
    // What stands behind the named ones has no name of its own.
    ForNvcc = At < Names.size() ? carriesNvccFlags(Context, Names[At])
                                : mayBeArgumentFlags(Context);
  }
  std::vector<FlagWord> Words;
  WordFinder(ForNvcc, Words).read(A.Value);
  return any_of(Words, [&](const FlagWord &W) {
    return isNvccFlag(W.Text) || (ForNvcc && hasFlagRow(W.Text));
  });
}

void CMakeEditor::editArgument(const CMakeCommand &C, const CMakeArgument &A) {
  StringRef Value = A.Value;
  bool IsProse = isProse(C, A);
  if (A.TheForm == CMakeArgument::Bracket) {
    if (!IsProse && any_of(splitWords(Value), isNvccFlag))
      left(C, A.Text, "see what hipcc has in its place");
    return;
  }
  if (Kept.count(A.Text.data()))
    return;
  if (leaveDefinition(C, A) || leaveEnvironment(C, Value))
    return;
  if (StringRef Library = libraryOf(Value); !Library.empty() && !IsProse)
    return left(C, Value, "ROCm's library has another name");
  // A module, and none of the project's by its path.
  if (C.LowerName == "include" && Value.contains("CUDA") &&
      !Value.contains('/') && !Value.contains('.') && !Value.contains('$'))
    return left(C, Value);
  // Flags for functions whose flags may be for any compiler.
  if (!ruleFor(C.LowerName) && !IsProse && hasFlagsOfNvcc(C, A))
    return left(C, Value, "see what hipcc has in its place");
  if (A.TheForm == CMakeArgument::Unquoted || !Value.contains('$')) {
    if (lookupCMake(Value))
      return takesTexts(C) ? left(C, Value)
                           : replaceName(C, Value, Value, /*Referenced=*/false);
    // A keyword of the project's own functions.
    bool TakesKeywords = Editor.Context.Parameters.count(C.LowerName) ||
                         (C.LowerName == "set" && Value.contains('_'));
    bool IsKeyword =
        TakesKeywords && Editor.Context.Keywords.count(Value.str());
    if (speaksOfCuda(Value) && !isDefined(Value) && !IsKeyword &&
        A.TheForm == CMakeArgument::Unquoted)
      return left(C, Value);
  }
  editGenerators(C, Value);
  for (size_t At = 0; At < Value.size();) {
    // A target inside of a generator expression or a list.
    if (Value.substr(At).starts_with("CUDA::")) {
      StringRef Name = Value.substr(At).take_while(
          [](char Byte) { return isWordByte(Byte) || Byte == ':'; });
      replaceTarget(C, Value, Name);
      At += Name.size();
      continue;
    }
    if (!Value.substr(At).starts_with("${")) {
      ++At;
      continue;
    }
    StringRef Whole = Value.substr(At);
    size_t Close = Whole.find('}');
    if (Close == StringRef::npos)
      break;
    Whole = Whole.take_front(Close + 1);
    StringRef Name = referenced(Whole);
    // A library inside of a generator expression.
    StringRef Path = Value.substr(At).take_until(
        [](char Byte) { return StringRef(">;, \"").contains(Byte); });
    if (lookupCMake(Name) && !libraryOf(Path).empty() && !IsProse) {
      left(C, Path, "ROCm's library has another name");
      At += Path.size();
      continue;
    }
    if (lookupCMake(Name))
      replaceName(C, Whole, Name, /*Referenced=*/true);
    else if (speaksOfCuda(Name) && !isDefined(Name))
      left(C, Whole);
    // Names may be built from names.
    At += Name.contains('$') ? 2 : Whole.size();
  }
  // Texts for people are not constructs.
  if (IsProse)
    return;
  if (const BuildWord *Row = lookupWord(Value, WordUse::Command);
      Row && takesTexts(C))
    left(C, Value, Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
  if (size_t At = Value.find("__CUDACC__");
      At != StringRef::npos &&
      ruleFor(C.LowerName) == &CMakeEditor::editOptions)
    left(C, Value.substr(At, strlen("__CUDACC__")),
         "compilers alone define it; remove it");
  if (Value.contains_insensitive("github.com/nvidia/"))
    left(C, Value, "see what ROCm has in its place");
  Editor.reportMentions(Value);
}

void CMakeEditor::editNames(const CMakeCommand &C) {
  if (Done.count(&C))
    return;
  for (const CMakeArgument &A : C.Args)
    // Of one that only begins in another way, the rest is edited here.
    if (!Editor.isEdited(A.Text) || !Editor.isEdited(A.Text.take_back()))
      editArgument(C, A);
}

} // namespace cu2x::project
