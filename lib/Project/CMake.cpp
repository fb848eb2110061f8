//===- CMake.cpp - CMake files for HIP --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Each command is edited by the rule of its name, and then every name of CUDA
/// in its arguments by the rows of CMakeNames.td. Sources keep the extension
/// .cu, which CMake does not know as HIP: they get the property LANGUAGE.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "CMakeFile.h"
#include "CMakeRows.h"
#include "Flags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/VersionTuple.h"
#include <map>

using namespace llvm;

namespace cu2x::project {
namespace {

/// The first release of CMake that knows the language HIP.
constexpr StringLiteral FirstWithHIP = "3.21";
/// The list of sources that get the language, in commands that are written.
constexpr StringLiteral SourcesVariable = "CU2X_HIP_SOURCES";

/// Whether \p Value is the value of one variable.
bool isReference(StringRef Value) {
  return Value.starts_with("${") && Value.ends_with("}") &&
         Value.drop_front(2).find('$') == StringRef::npos;
}
StringRef referenced(StringRef Value) {
  return Value.drop_front(2).drop_back();
}

class CMakeEditor {
public:
  explicit CMakeEditor(BuildEditor &Editor) : Editor(Editor) {}

  void run();

private:
  using Rule = void (CMakeEditor::*)(const CMakeCommand &);
  static Rule ruleFor(StringRef Name);

  // Rules, each for some commands.
  void editMinimum(const CMakeCommand &C);
  void editLanguages(const CMakeCommand &C);
  void editFindPackage(const CMakeCommand &C);
  void editAssignment(const CMakeCommand &C);
  void editProperties(const CMakeCommand &C);
  void editOneProperty(const CMakeCommand &C);
  void editTarget(const CMakeCommand &C);
  void editLinked(const CMakeCommand &C);
  void editOptions(const CMakeCommand &C);
  void editCudaCommand(const CMakeCommand &C, const CMakeName &Row);

  // Steps of rules.
  void nameSources(const CMakeCommand &C, size_t Begin, size_t End,
                   StringRef Target);
  void replaceFlagsList(const CMakeCommand &C, const CMakeName &Row);
  void replaceArchitectures(const CMakeCommand &C, const CMakeName &Row);
  void editFlagWords(const CMakeCommand &C, size_t Begin, bool ForNvcc);
  void editNames(const CMakeCommand &C);
  void editArgument(const CMakeCommand &C, const CMakeArgument &A);
  void editGenerators(StringRef Text);
  void replaceName(const CMakeCommand &C, StringRef Part, StringRef Name,
                   bool Referenced);
  void need(StringRef Package, StringRef Where);
  void findNeeded();
  std::string renamed(StringRef Text) const;

  void drop(const CMakeCommand &C) {
    Editor.removeLines(C.Text);
    Done.insert(&C);
  }
  void left(const CMakeCommand &C, StringRef Part, StringRef Advice = "") {
    if (Reported.insert(&C).second)
      Editor.left(Part, Advice);
  }
  bool isDefined(StringRef Name) const {
    return Editor.Context.Defined.count(Name.str());
  }
  /// Text in front of \p C on lines of its own.
  void insertLines(const CMakeCommand &C, ArrayRef<std::string> Lines);
  void appendLines(const CMakeCommand &C, ArrayRef<std::string> Lines);

  BuildEditor &Editor;
  std::vector<CMakeCommand> Commands;
  std::set<const CMakeCommand *> Done;     // not to be edited further
  std::set<const CMakeCommand *> Reported; // one finding each
  std::set<std::string> CudaLists;         // variables that may name .cu files
  std::set<std::string> Lists;             // variables that this file sets
  bool UsesCuda = false; // the file asks for the language or package
  bool HasLanguage = false;
  const CMakeCommand *Minimum = nullptr;
  const CMakeCommand *Found = nullptr; // behind it packages are looked for
  bool FoundIsRequired = false;
  std::vector<std::string> FoundLines;     // to be written behind it
  std::map<std::string, StringRef> Needed; // package, where it is needed first
  std::set<std::string> FoundPackages;
};

void CMakeEditor::insertLines(const CMakeCommand &C,
                              ArrayRef<std::string> Lines) {
  std::string New, Indent = Editor.indentation(C.Text).str();
  for (const std::string &Line : Lines)
    New += Line + "\n" + Indent;
  Editor.insertBefore(C.Text, New);
}

void CMakeEditor::appendLines(const CMakeCommand &C,
                              ArrayRef<std::string> Lines) {
  std::string New, Indent = Editor.indentation(C.Text).str();
  for (const std::string &Line : Lines)
    New += "\n" + Indent + Line;
  Editor.insertAfter(C.Text, New);
}

void CMakeEditor::need(StringRef Package, StringRef Where) {
  if (!Package.empty())
    Needed.try_emplace(Package.str(), Where);
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

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
    const CMakeName *Row = lookupCMake(Name);
    bool Renames =
        Row && (Row->Use == RenamedName || Row->Use == FlagsVariable ||
                Row->Use == FlagsList || Row->Use == ArchVariable);
    Result += Text.slice(At, Open + 2);
    Result += Renames ? StringRef(Row->To) : Name;
    At = Close;
  }
  return Result;
}

void CMakeEditor::replaceName(const CMakeCommand &C, StringRef Part,
                              StringRef Name, bool Referenced) {
  const CMakeName *Row = lookupCMake(Name);
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
    return Editor.replace(Inner, Row->To);
  }
  case LinkVariable:
    if (!Referenced)
      return left(C, Part, "use the target " + Row->To.str());
    need(Row->Package, C.Text);
    return Editor.replace(Part, Row->To);
  case LinkTarget:
    need(Row->Package, C.Text);
    return Editor.replace(Part, Row->To);
  case DroppedProperty:
  case LinkedDeviceCode:
  case ManualName:
    return left(C, Part, Row->Note);
  default:
    return;
  }
}

/// CUDA in conditions about the compiled language.
void CMakeEditor::editGenerators(StringRef Text) {
  static constexpr std::pair<StringLiteral, StringLiteral> Asked[] = {
      {"$<COMPILE_LANGUAGE:", "HIP"},
      {"$<LINK_LANGUAGE:", "HIP"},
      {"$<COMPILE_LANG_AND_ID:", "HIP"},
      {"$<LINK_LANG_AND_ID:", "HIP"}};
  for (auto [Opening, Language] : Asked)
    for (size_t At = Text.find(Opening); At != StringRef::npos;
         At = Text.find(Opening, At + 1)) {
      StringRef List = Text.substr(At + Opening.size());
      List = List.take_until([](char C) { return C == '>'; });
      bool HasCuda = false;
      while (!List.empty()) {
        StringRef Item = List.take_until([](char C) { return C == ','; });
        if (Item == "CUDA") {
          Editor.replace(Item, Language);
          HasCuda = true;
        } else if (HasCuda && Item == "NVIDIA") {
          Editor.replace(Item, "Clang");
        }
        List = List.drop_front(std::min(Item.size() + 1, List.size()));
      }
    }
  for (size_t At = Text.find("$<CUDA_COMPILER_ID:"); At != StringRef::npos;
       At = Text.find("$<CUDA_COMPILER_ID:", At + 1)) {
    Editor.replace(Text.substr(At + 2, 4), "HIP");
    StringRef ID = Text.substr(At + strlen("$<CUDA_COMPILER_ID:"));
    if (ID.starts_with("NVIDIA"))
      Editor.replace(ID.take_front(6), "Clang");
  }
}

/// Whether \p Name is one that only CUDA's parts of CMake give a meaning.
static bool speaksOfCuda(StringRef Name) {
  return Name == "CUDA" || Name == "CUDNN" || Name.starts_with("CUDA_") ||
         Name.starts_with("CMAKE_CUDA_") || Name.starts_with("CUDAToolkit_") ||
         Name.starts_with("CUDNN_") || Name.starts_with("NCCL_");
}

void CMakeEditor::editArgument(const CMakeCommand &C, const CMakeArgument &A) {
  if (A.TheForm == CMakeArgument::Bracket)
    return;
  StringRef Value = A.Value;
  if (A.TheForm == CMakeArgument::Unquoted || !Value.contains('$')) {
    if (lookupCMake(Value))
      return replaceName(C, Value, Value, /*Referenced=*/false);
    if (speaksOfCuda(Value) && !isDefined(Value) &&
        A.TheForm == CMakeArgument::Unquoted)
      return left(C, Value);
    if (Value.starts_with("CUDA::"))
      return left(C, Value);
  }
  editGenerators(Value);
  for (size_t At = 0; At < Value.size();) {
    // A target inside of a generator expression or a list.
    if (Value.substr(At).starts_with("CUDA::")) {
      StringRef Name = Value.substr(At).take_while(
          [](char Byte) { return isWordByte(Byte) || Byte == ':'; });
      if (lookupCMake(Name))
        replaceName(C, Name, Name, /*Referenced=*/false);
      else
        left(C, Name);
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
    if (lookupCMake(Name))
      replaceName(C, Whole, Name, /*Referenced=*/true);
    else if (speaksOfCuda(Name) && !isDefined(Name))
      left(C, Whole);
    // Names may be built from names.
    At += Name.contains('$') ? 2 : Whole.size();
  }
  for (StringRef Tool : {"/usr/local/cuda", "nvidia-smi"})
    if (size_t At = Value.find(Tool); At != StringRef::npos)
      left(C, Value.substr(At, Tool.size()));
  if (isNvcc(Value))
    left(C, Value);
}

void CMakeEditor::editNames(const CMakeCommand &C) {
  if (Done.count(&C))
    return;
  for (const CMakeArgument &A : C.Args)
    if (!Editor.isEdited(A.Text))
      editArgument(C, A);
}

//===----------------------------------------------------------------------===//
// Flags
//===----------------------------------------------------------------------===//

namespace {
/// Finds words in arguments, inside of generator expressions too.
class WordFinder {
public:
  WordFinder(bool ForNvcc, std::vector<FlagWord> &Words)
      : ForNvcc(ForNvcc), Words(Words) {}

  void read(StringRef Text) {
    size_t Begin = StringRef::npos;
    auto End = [&](size_t At) {
      if (Begin != StringRef::npos && At > Begin)
        Words.push_back({Text.slice(Begin, At), isForNvcc()});
      Begin = StringRef::npos;
    };
    for (size_t I = 0; I < Text.size(); ++I) {
      char C = Text[I];
      if (Text.substr(I).starts_with("$<")) {
        End(I);
        Levels.push_back({isForNvcc(), false, ""});
        ++I;
        continue;
      }
      if (!Levels.empty() && !Levels.back().Payload && C != '>') {
        if (C == ':' && I && Text[I - 1] == '>') {
          Level &L = Levels.back();
          L.Payload = true;
          L.ForNvcc |= asksForCuda(L.Condition);
          continue;
        }
        Levels.back().Condition += C;
        continue;
      }
      if (C == '>' && !Levels.empty()) {
        End(I);
        std::string Condition = Levels.back().Condition;
        Levels.pop_back();
        if (!Levels.empty() && !Levels.back().Payload)
          Levels.back().Condition += "<" + Condition + ">";
        continue;
      }
      if (isSpace(C) || C == ';' ||
          (C == '\\' && I + 1 < Text.size() && Text[I + 1] == '"')) {
        End(I);
        continue;
      }
      if (Begin == StringRef::npos)
        Begin = I;
    }
    End(Text.size());
  }

private:
  struct Level {
    bool ForNvcc;
    bool Payload;
    std::string Condition;
  };
  bool isForNvcc() const {
    return Levels.empty() ? ForNvcc : Levels.back().ForNvcc;
  }
  static bool asksForCuda(StringRef Condition) {
    if (Condition.contains("NOT:"))
      return false;
    size_t At = Condition.find("COMPILE_LANG");
    return At != StringRef::npos && Condition.substr(At).contains("CUDA");
  }

  bool ForNvcc;
  std::vector<FlagWord> &Words;
  SmallVector<Level> Levels;
};
} // namespace

void CMakeEditor::editFlagWords(const CMakeCommand &C, size_t Begin,
                                bool ForNvcc) {
  std::vector<FlagWord> Words;
  WordFinder Finder(ForNvcc, Words);
  for (size_t I = Begin; I < C.Args.size(); ++I)
    if (C.Args[I].TheForm != CMakeArgument::Bracket)
      Finder.read(C.Args[I].Value);
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    bool WholeArgument = any_of(C.Args, [&](const CMakeArgument &A) {
      return A.Value.data() == Old.data() && A.Value.size() == Old.size();
    });
    if (!New.empty()) {
      // Unquoted words of a list are arguments, those of a text stay words.
      size_t At = Editor.offsetOf(Old);
      bool InList = !WholeArgument &&
                    ((At && Editor.Text[At - 1] == ';') ||
                     Editor.Text.substr(At + Old.size()).starts_with(";"));
      bool InGenerator = !WholeArgument && At && Editor.Text[At - 1] == ':';
      return Editor.replace(Old, join(New, InList || InGenerator ? ";" : " "));
    }
    if (WholeArgument)
      for (const CMakeArgument &A : C.Args)
        if (A.Value.data() == Old.data())
          return Editor.remove(A.Text);
    StringRef Behind = Editor.Text.substr(Editor.offsetOf(Old) + Old.size());
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Old));
    if (Behind.starts_with(";"))
      return Editor.replace(StringRef(Old.data(), Old.size() + 1), "");
    if (Before.ends_with(";") || Before.ends_with(" "))
      return Editor.replace(StringRef(Old.data() - 1, Old.size() + 1), "");
    Editor.replace(Old, "");
  };
  editFlags(Editor, Words, Style);
}

void CMakeEditor::editOptions(const CMakeCommand &C) {
  editFlagWords(C, 0, /*ForNvcc=*/false);
}

/// FindCUDA's flags are a list, those of a language one text.
void CMakeEditor::replaceFlagsList(const CMakeCommand &C,
                                   const CMakeName &Row) {
  bool IsList = C.LowerName == "list";
  size_t First = IsList ? 2 : 1;
  if ((IsList && C.value(0) != "APPEND") || C.has("CACHE") ||
      C.has("PARENT_SCOPE"))
    return left(C, C.Text, "set " + Row.To.str() + ", which is one text");
  // The words are edited on their own, since the command is written anew.
  std::string Flags;
  for (size_t I = First; I < C.Args.size(); ++I)
    Flags += (Flags.empty() ? "" : " ") + C.Args[I].Value.str();
  std::replace(Flags.begin(), Flags.end(), ';', ' ');
  BuildContext Context{Editor.Context.Options, {}};
  BuildEditor Inner(Editor.Path, Flags, Context);
  std::vector<FlagWord> Words;
  for (StringRef Word : splitWords(Inner.Text))
    Words.push_back({Word, /*ForNvcc=*/true});
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    New.empty() ? Inner.remove(Old) : Inner.replace(Old, join(New, " "));
  };
  editFlags(Inner, Words, Style);
  BuildTranslation Result = Inner.take();
  Editor.adopt(std::move(Result.Findings), C.Text);
  std::string New = StringRef(renamed(Result.Edits.apply(Flags))).trim().str();
  Done.insert(&C);
  if (IsList) {
    if (New.empty())
      return Editor.removeLines(C.Text);
    return Editor.replace(C.Text, "string(APPEND " + Row.To.str() + " \" " +
                                      New + "\")");
  }
  Editor.replace(C.Text,
                 C.Name.str() + "(" + Row.To.str() + " \"" + New + "\")");
}

void CMakeEditor::replaceArchitectures(const CMakeCommand &C,
                                       const CMakeName &Row) {
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  StringRef Value = C.value(1);
  if (C.LowerName != "set" || Value == "OFF" || Value.empty())
    return;
  if (Archs.empty()) {
    Editor.architectures(C.Text,
                         "which CMake now takes from the machine that builds");
    return drop(C);
  }
  Editor.architectures(C.Text, "which became '" + join(Archs, ";") + "'");
  Editor.replace(C.Args[0].Text, Row.To);
  size_t End = C.Args.size();
  for (StringRef Keyword : {"CACHE", "PARENT_SCOPE"})
    if (auto At = C.find(Keyword))
      End = std::min(End, *At);
  Editor.replace(C.Args[1].Text, "\"" + join(Archs, ";") + "\"");
  for (size_t I = 2; I < End; ++I)
    Editor.remove(C.Args[I].Text);
  Done.insert(&C);
}

/// set(), list() and option(), whose argument is a variable.
void CMakeEditor::editAssignment(const CMakeCommand &C) {
  size_t At = C.LowerName == "list" || C.LowerName == "string" ? 1 : 0;
  const CMakeName *Row = lookupCMake(C.value(At));
  if (!Row)
    return editFlagWords(C, At + 1, /*ForNvcc=*/false);
  switch (Row->Use) {
  case FlagsVariable:
    return editFlagWords(C, At + 1, /*ForNvcc=*/true);
  case FlagsList:
    return replaceFlagsList(C, *Row);
  case ArchVariable:
    return replaceArchitectures(C, *Row);
  default:
    return;
  }
}

//===----------------------------------------------------------------------===//
// The project
//===----------------------------------------------------------------------===//

void CMakeEditor::editMinimum(const CMakeCommand &C) { Minimum = &C; }

void CMakeEditor::editLanguages(const CMakeCommand &C) {
  for (const CMakeArgument &A : C.Args)
    if (A.Value == "CUDA")
      Editor.replace(A.Value, "HIP");
  if (C.has("CUDA"))
    Done.insert(&C);
}

void CMakeEditor::editFindPackage(const CMakeCommand &C) {
  const CMakeName *Row = lookupCMake(C.value(0), FoundPackage);
  if (!Row) {
    FoundPackages.insert(C.value(0).str());
    return;
  }
  FoundPackages.insert(Row->To.str());
  if (!Found)
    Found = &C;
  std::string New = C.Name.str() + "(" + Row->To.str() + " CONFIG";
  for (StringRef Keyword : {"QUIET", "REQUIRED"})
    if (C.has(Keyword))
      New += " " + Keyword.str();
  Editor.replace(C.Text, New + ")");
  Done.insert(&C);
  if (Found != &C)
    return;
  FoundIsRequired = C.has("REQUIRED");
  // FindCUDA brought its own commands; now a language has to be there.
  if (C.value(0) == "CUDA" && !HasLanguage)
    FoundLines.push_back("enable_language(HIP)");
}

/// Looks for the packages of targets that came in.
void CMakeEditor::findNeeded() {
  std::vector<std::string> Lines;
  for (const auto &[Package, Where] : Needed)
    if (!FoundPackages.count(Package))
      Lines.push_back("find_package(" + Package + " CONFIG REQUIRED)");
  if (!Found) {
    // In front of the first command that needs one.
    for (const CMakeCommand &C : Commands)
      if (any_of(Needed, [&](const auto &N) { return N.second == C.Text; }))
        return insertLines(C, Lines);
    return;
  }
  Lines.insert(Lines.begin(), FoundLines.begin(), FoundLines.end());
  if (Lines.empty())
    return;
  if (!FoundIsRequired) {
    for (std::string &Line : Lines)
      Line.insert(0, "  ");
    Lines.insert(Lines.begin(), "if(hip_FOUND)");
    Lines.push_back("endif()");
  }
  appendLines(*Found, Lines);
}

//===----------------------------------------------------------------------===//
// Properties
//===----------------------------------------------------------------------===//

/// set_target_properties() and set_source_files_properties().
void CMakeEditor::editProperties(const CMakeCommand &C) {
  std::optional<size_t> Keyword = C.find("PROPERTIES");
  if (!Keyword)
    return;
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  SmallVector<size_t> Gone;
  std::vector<std::string> Behind;
  for (size_t I = *Keyword + 1; I + 1 < C.Args.size(); I += 2) {
    const CMakeArgument &Name = C.Args[I], &Value = C.Args[I + 1];
    if (Name.Value == "LANGUAGE" && Value.Value == "CUDA")
      Editor.replace(Value.Value, "HIP");
    if (Name.Value == "COMPILE_FLAGS" || Name.Value == "COMPILE_OPTIONS" ||
        Name.Value == "LINK_FLAGS") {
      CMakeCommand One = C;
      One.Args = {Value};
      editFlagWords(One, 0, /*ForNvcc=*/false);
    }
    const CMakeName *Row = lookupCMake(Name.Value);
    if (!Row)
      continue;
    StringRef Pair(Name.Text.data(), Value.Text.end() - Name.Text.data());
    switch (Row->Use) {
    case DroppedProperty:
      Gone.push_back(I);
      break;
    case ArchProperty:
      if (Value.Value == "OFF")
        break;
      if (Archs.empty()) {
        Editor.architectures(
            Pair, "which CMake now takes from the machine that builds");
        Gone.push_back(I);
        break;
      }
      Editor.architectures(Pair, "which became '" + join(Archs, ";") + "'");
      Editor.replace(Name.Text, Row->To);
      Editor.replace(Value.Text, "\"" + join(Archs, ";") + "\"");
      break;
    case LinkedDeviceCode:
      if (Value.Value != "ON" && Value.Value != "TRUE" && Value.Value != "1" &&
          Value.Value != "OFF" && Value.Value != "FALSE" && Value.Value != "0")
        break;
      Gone.push_back(I);
      if (Value.Value == "OFF" || Value.Value == "FALSE" || Value.Value == "0")
        break;
      for (size_t T = 0; T != *Keyword; ++T) {
        std::string Target = C.Args[T].Text.str();
        Behind.push_back("target_compile_options(" + Target +
                         " PRIVATE $<$<COMPILE_LANGUAGE:HIP>:-fgpu-rdc>)");
        Behind.push_back("target_link_options(" + Target +
                         " PRIVATE -fgpu-rdc --hip-link)");
      }
      break;
    default:
      break;
    }
  }
  if (!Behind.empty() && C.LowerName == "set_target_properties")
    appendLines(C, Behind);
  size_t Pairs = (C.Args.size() - *Keyword - 1) / 2;
  if (Gone.size() == Pairs && !Gone.empty())
    return drop(C);
  for (size_t I : Gone)
    Editor.remove(StringRef(C.Args[I].Text.data(),
                            C.Args[I + 1].Text.end() - C.Args[I].Text.data()));
}

/// set_property().
void CMakeEditor::editOneProperty(const CMakeCommand &C) {
  std::optional<size_t> Keyword = C.find("PROPERTY");
  if (!Keyword || *Keyword + 1 >= C.Args.size())
    return;
  StringRef Name = C.value(*Keyword + 1), Value = C.value(*Keyword + 2);
  if (Name == "LANGUAGE" && Value == "CUDA")
    return Editor.replace(Value, "HIP");
  const CMakeName *Row = lookupCMake(Name);
  if (!Row)
    return;
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  bool IsOff = Value == "OFF" || Value == "FALSE" || Value == "0";
  if (Row->Use == DroppedProperty || (Row->Use == LinkedDeviceCode && IsOff))
    return drop(C);
  if (Row->Use == ArchProperty && !IsOff) {
    if (Archs.empty()) {
      Editor.architectures(
          C.Text, "which CMake now takes from the machine that builds");
      return drop(C);
    }
    Editor.architectures(C.Text, "which became '" + join(Archs, ";") + "'");
    Editor.replace(C.Args[*Keyword + 1].Text, Row->To);
    Editor.replace(C.Args[*Keyword + 2].Text, join(Archs, " "));
    for (size_t I = *Keyword + 3; I < C.Args.size(); ++I)
      Editor.remove(C.Args[I].Text);
    Done.insert(&C);
    return;
  }
  if (Row->Use == LinkedDeviceCode && C.value(0) == "TARGET" &&
      (Value == "ON" || Value == "TRUE" || Value == "1")) {
    std::vector<std::string> Lines;
    for (size_t T = 1; T != *Keyword; ++T) {
      std::string Target = C.Args[T].Text.str();
      Lines.push_back("target_compile_options(" + Target +
                      " PRIVATE $<$<COMPILE_LANGUAGE:HIP>:-fgpu-rdc>)");
      Lines.push_back("target_link_options(" + Target +
                      " PRIVATE -fgpu-rdc --hip-link)");
    }
    std::string Indent = Editor.indentation(C.Text).str();
    Editor.replace(C.Text, join(Lines, "\n" + Indent));
    Done.insert(&C);
  }
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

/// Gives the sources among the arguments [\p Begin, \p End) the language.
void CMakeEditor::nameSources(const CMakeCommand &C, size_t Begin, size_t End,
                              StringRef Target) {
  std::vector<std::string> Files, Variables;
  for (size_t I = Begin; I < End; ++I) {
    const CMakeArgument &A = C.Args[I];
    if (A.Value.ends_with(".cu")) {
      Files.push_back(A.Text.str());
    } else if (isReference(A.Value)) {
      std::string Name = referenced(A.Value).str();
      if (CudaLists.count(Name) || (UsesCuda && !Lists.count(Name)))
        Variables.push_back(A.Text.str());
    }
  }
  // What an earlier run or a person wrote.
  auto IsNamed = [&](StringRef Text) {
    return any_of(Commands, [&](const CMakeCommand &Other) {
      if (Other.LowerName == "set" && Other.value(0) == SourcesVariable)
        return any_of(Other.Args,
                      [&](const CMakeArgument &A) { return A.Text == Text; });
      auto Language = Other.find("LANGUAGE");
      return Other.LowerName == "set_source_files_properties" && Language &&
             any_of(Other.Args,
                    [&](const CMakeArgument &A) { return A.Text == Text; });
    });
  };
  erase_if(Files, IsNamed);
  erase_if(Variables, IsNamed);
  std::string Where = Target.empty() ? "" : " TARGET_DIRECTORY " + Target.str();
  std::vector<std::string> Lines;
  if (!Files.empty())
    Lines.push_back("set_source_files_properties(" + join(Files, " ") + Where +
                    " PROPERTIES LANGUAGE HIP)");
  if (!Variables.empty()) {
    Lines.push_back("set(" + SourcesVariable.str() + " " +
                    join(Variables, " ") + ")");
    Lines.push_back("list(FILTER " + SourcesVariable.str() +
                    " INCLUDE REGEX \"[.]cu$\")");
    Lines.push_back("set_source_files_properties(${" + SourcesVariable.str() +
                    "}" + Where + " PROPERTIES LANGUAGE HIP)");
  }
  insertLines(C, Lines);
}

/// add_executable(), add_library(), target_sources() and FindCUDA's.
void CMakeEditor::editTarget(const CMakeCommand &C) {
  if (C.has("ALIAS") || C.has("IMPORTED"))
    return;
  size_t End = C.Args.size();
  bool FromFindCuda = StringRef(C.LowerName).starts_with("cuda_");
  if (FromFindCuda)
    if (auto Options = C.find("OPTIONS")) {
      End = *Options;
      // The flags go to the target, as a text that is edited on its own.
      CMakeCommand Flags = C;
      Flags.Args.erase(Flags.Args.begin(), Flags.Args.begin() + End + 1);
      std::string Joined;
      for (const CMakeArgument &A : Flags.Args)
        Joined += (Joined.empty() ? "" : ";") + A.Value.str();
      std::replace(Joined.begin(), Joined.end(), ' ', ';');
      BuildContext Context{Editor.Context.Options, {}};
      BuildEditor Inner(Editor.Path, Joined, Context);
      std::vector<FlagWord> Words;
      WordFinder(/*ForNvcc=*/true, Words).read(Inner.Text);
      FlagStyle Style;
      Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
        Inner.replace(Old, join(New, ";"));
      };
      editFlags(Inner, Words, Style);
      BuildTranslation Result = Inner.take();
      Editor.adopt(std::move(Result.Findings), C.Text);
      SmallVector<StringRef> Kept;
      std::string Edited = renamed(Result.Edits.apply(Joined));
      StringRef(Edited).split(Kept, ';', -1, /*KeepEmpty=*/false);
      for (size_t I = End; I < C.Args.size(); ++I)
        Editor.remove(C.Args[I].Text);
      if (!Kept.empty())
        appendLines(C, {"target_compile_options(" + C.Args[0].Text.str() +
                        " PRIVATE \"$<$<COMPILE_LANGUAGE:HIP>:" +
                        join(Kept, ";") + ">\")"});
    }
  nameSources(C, 1, End,
              C.LowerName == "target_sources" ? C.Args[0].Text : StringRef());
}

void CMakeEditor::editLinked(const CMakeCommand &C) {
  for (size_t I = C.LowerName == "link_libraries" ? 0 : 1; I < C.Args.size();
       ++I) {
    StringRef Value = C.Args[I].Value;
    if (const CMakeName *Row = lookupCMake(Value, LinkLibrary);
        Row && !isDefined(Value)) {
      need(Row->Package, C.Text);
      Editor.replace(C.Args[I].Text, Row->To);
    }
  }
  editFlagWords(C, 1, /*ForNvcc=*/false);
}

/// A command of FindCUDA.
void CMakeEditor::editCudaCommand(const CMakeCommand &C, const CMakeName &Row) {
  switch (Row.Use) {
  case RenamedCommand:
    Editor.replace(C.Name, Row.To);
    if (Row.To == "add_executable" || Row.To == "add_library")
      editTarget(C);
    return;
  case LinkingCommand:
    need(Row.Package, C.Text);
    Editor.replace(C.Name, "target_link_libraries");
    if (!C.Args.empty())
      Editor.insertAfter(C.Args[0].Text, " " + Row.To.str());
    return;
  case ArchCommand:
    Editor.architectures(C.Text,
                         "which CMake now takes from the machine that builds");
    return drop(C);
  case DroppedCommand:
    return drop(C);
  default:
    return left(C, C.Name, Row.Note);
  }
}

CMakeEditor::Rule CMakeEditor::ruleFor(StringRef Name) {
  return StringSwitch<Rule>(Name)
      .Case("cmake_minimum_required", &CMakeEditor::editMinimum)
      .Cases({"project", "enable_language", "check_language"},
             &CMakeEditor::editLanguages)
      .Case("find_package", &CMakeEditor::editFindPackage)
      .Cases({"set", "list", "string", "option"}, &CMakeEditor::editAssignment)
      .Cases({"set_target_properties", "set_source_files_properties"},
             &CMakeEditor::editProperties)
      .Case("set_property", &CMakeEditor::editOneProperty)
      .Cases({"add_executable", "add_library", "target_sources"},
             &CMakeEditor::editTarget)
      .Cases({"target_link_libraries", "link_libraries"},
             &CMakeEditor::editLinked)
      .Cases({"target_compile_options", "add_compile_options",
              "target_link_options", "add_link_options"},
             &CMakeEditor::editOptions)
      .Cases({"add_definitions", "target_compile_definitions"},
             &CMakeEditor::editOptions)
      .Default(nullptr);
}

static const CMakeName *cudaCommand(StringRef LowerName) {
  for (NameUse Use : {RenamedCommand, LinkingCommand, ArchCommand,
                      DroppedCommand, ManualName})
    if (const CMakeName *Row = lookupCMake(LowerName, Use))
      return Row;
  return nullptr;
}

void CMakeEditor::run() {
  StringRef Rest;
  Commands = readCMake(Editor.Text, Rest);

  // What the file says about CUDA as a whole.
  for (const CMakeCommand &C : Commands) {
    bool IsLanguage =
        C.LowerName == "project" || C.LowerName == "enable_language";
    if (IsLanguage && (C.has("CUDA") || C.has("HIP")))
      HasLanguage = true;
    UsesCuda |= (IsLanguage && C.has("CUDA")) ||
                (C.LowerName == "find_package" &&
                 lookupCMake(C.value(0), FoundPackage));
    size_t Name = C.LowerName == "set" ? 0
                  : C.LowerName == "list" || C.LowerName == "file" ||
                          C.LowerName == "aux_source_directory"
                      ? 1
                      : StringRef::npos;
    if (Name == StringRef::npos || Name >= C.Args.size())
      continue;
    Lists.insert(C.value(Name).str());
    if (C.LowerName == "aux_source_directory" ||
        any_of(ArrayRef(C.Args).drop_front(Name + 1),
               [&](const CMakeArgument &A) {
                 return StringRef(A.Value).contains(".cu") ||
                        (isReference(A.Value) &&
                         CudaLists.count(referenced(A.Value).str()));
               }))
      CudaLists.insert(C.value(Name).str());
  }
  CudaLists.erase(SourcesVariable.str());

  for (const CMakeCommand &C : Commands) {
    if (const CMakeName *Row = cudaCommand(C.LowerName);
        Row && !isDefined(C.LowerName))
      editCudaCommand(C, *Row);
    else if (Rule Edit = ruleFor(C.LowerName))
      (this->*Edit)(C);
    else if (StringRef(C.LowerName).starts_with("cuda_") &&
             !isDefined(C.LowerName))
      left(C, C.Name);
    editNames(C);
  }
  findNeeded();
  if (!Rest.empty())
    Editor.left(Rest.take_until([](char Byte) { return Byte == '\n'; }),
                "what follows breaks the grammar of CMake");

  if (!Minimum || (!UsesCuda && Needed.empty()))
    return;
  VersionTuple Asked, First;
  First.tryParse(FirstWithHIP);
  StringRef Version = Minimum->value(1);
  if (Minimum->value(0) != "VERSION" ||
      Asked.tryParse(Version.split("...").first) || !(Asked < First))
    return;
  VersionTuple Last;
  StringRef Upper = Version.split("...").second;
  if (!Upper.empty() && !Last.tryParse(Upper) && First < Last)
    Editor.replace(Version.split("...").first, FirstWithHIP);
  else
    Editor.replace(Version, FirstWithHIP);
}

} // namespace

void editCMake(BuildEditor &Editor) { CMakeEditor(Editor).run(); }

void collectCMakeNames(StringRef Text, BuildContext &Context) {
  StringRef Rest;
  for (const CMakeCommand &C : readCMake(Text, Rest)) {
    size_t Name =
        StringSwitch<size_t>(C.LowerName)
            .Cases({"set", "option", "function", "macro"}, 0)
            .Cases({"add_library", "add_executable", "find_library"}, 0)
            .Cases({"find_path", "find_program", "find_file"}, 0)
            .Cases({"list", "string", "file"}, 1)
            .Default(StringRef::npos);
    if (Name != StringRef::npos && Name < C.Args.size()) {
      StringRef Defined = C.value(Name);
      bool IsCommand = C.LowerName == "function" || C.LowerName == "macro";
      Context.Defined.insert(IsCommand ? Defined.lower() : Defined.str());
    }
  }
}

} // namespace cu2x::project
