//===- CMakeTargets.cpp - Targets in CMake files ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Whether the value of the property \p Name is a language.
static bool namesLanguage(StringRef Name) {
  return Name == "LANGUAGE" || Name == "LINKER_LANGUAGE";
}

/// Edits the property \p Name of sources with \p Value that says what nvcc
/// makes of them; says whether it did. Objects are what a language is for.
static bool editFormat(BuildEditor &Editor, StringRef Name, StringRef Value) {
  if (Name != "CUDA_SOURCE_PROPERTY_FORMAT" || Value != "OBJ")
    return false;
  Editor.replace(Name, "LANGUAGE");
  Editor.replace(Value, "HIP");
  return true;
}

/// Whether \p Value is the project's list of GPUs.
static bool isArchReference(StringRef Value) {
  if (!isReference(Value))
    return false;
  const CMakeName *Row = lookupCMake(referenced(Value));
  return Row && Row->Use == ArchVariable;
}

/// Whether the arguments [\p Begin, \p End) are files for nvcc.
static bool namesCudaFiles(const CMakeCommand &C, size_t Begin, size_t End) {
  return Begin < End &&
         all_of(
             ArrayRef(C.Args).slice(Begin, End - Begin),
             [](const CMakeArgument &A) { return A.Value.ends_with(".cu"); });
}

/// set_target_properties(), set_source_files_properties() and
/// set_directory_properties().
void CMakeEditor::editProperties(const CMakeCommand &C) {
  std::optional<size_t> Keyword = C.find("PROPERTIES");
  if (!Keyword)
    return;
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  SmallVector<size_t> Gone;
  std::vector<std::string> Behind;
  bool ForNvcc = C.LowerName == "set_source_files_properties" &&
                 namesCudaFiles(C, 0, *Keyword);
  for (size_t I = *Keyword + 1; I + 1 < C.Args.size(); I += 2) {
    const CMakeArgument &Name = C.Args[I], &Value = C.Args[I + 1];
    if (namesLanguage(Name.Value) && Value.Value == "CUDA")
      Editor.replace(Value.Value, "HIP");
    if (editFormat(Editor, Name.Value, Value.Value))
      continue;
    if (C.LowerName == "set_target_properties")
      leaveSources(C, Name.Value, I + 1, I + 2);
    if (auto Place = flagProperty(Name.Value))
      editFlagWords(C, I + 1, I + 2, ForNvcc, *Place);
    const CMakeName *Row = lookupCMake(Name.Value);
    if (!Row)
      continue;
    StringRef Pair(Name.Text.data(), Value.Text.end() - Name.Text.data());
    switch (Row->Use) {
    case DroppedProperty:
      Gone.push_back(I);
      break;
    case ArchProperty:
      // The list of the project is for HIP now.
      if (isArchReference(Value.Value))
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
      if (!constantOf(Value.Value))
        break;
      Gone.push_back(I);
      for (size_t T = 0; T != *Keyword && *constantOf(Value.Value); ++T)
        append_range(Behind, deviceCodeLines(C.Args[T].Text));
      break;
    default:
      break;
    }
  }
  if (C.LowerName != "set_target_properties")
    Behind.clear();
  size_t Pairs = (C.Args.size() - *Keyword - 1) / 2;
  if (Gone.size() == Pairs && !Gone.empty()) {
    if (Behind.empty())
      return drop(C);
    Editor.replace(
        C.Text, join(Behind, (lineEnd() + Editor.indentation(C.Text)).str()));
    Done.insert(&C);
    return;
  }
  if (!Behind.empty())
    appendLines(C, Behind);
  for (size_t I : Gone)
    Editor.remove(StringRef(C.Args[I].Text.data(),
                            C.Args[I + 1].Text.end() - C.Args[I].Text.data()));
}

/// Reports CUDA's sources among the arguments from \p Begin to \p End, values
/// of
/// \p Property of a target.
void CMakeEditor::leaveSources(const CMakeCommand &C, StringRef Property,
                               size_t Begin, size_t End) {
  if (Property != "SOURCES" && Property != "INTERFACE_SOURCES")
    return;
  for (const CMakeArgument &A : ArrayRef(C.Args).slice(Begin, End - Begin))
    if (isForCuda(A))
      left(C, A.Value,
           "give it the property LANGUAGE HIP in the folders of the targets "
           "that compile it");
}

/// set_property().
void CMakeEditor::editOneProperty(const CMakeCommand &C) {
  std::optional<size_t> Keyword = C.find("PROPERTY");
  if (!Keyword || *Keyword + 1 >= C.Args.size())
    return;
  StringRef Name = C.value(*Keyword + 1), Value = C.value(*Keyword + 2);
  if (namesLanguage(Name) && Value == "CUDA")
    return Editor.replace(Value, "HIP");
  if (editFormat(Editor, Name, Value))
    return;
  if (C.value(0) == "TARGET")
    leaveSources(C, Name, *Keyword + 2, C.Args.size());
  if (auto Place = flagProperty(Name)) {
    // The values may be several arguments here.
    size_t Sources = C.value(0) == "SOURCE" ? 1 : *Keyword;
    size_t End = *Keyword;
    for (StringRef Word :
         {"APPEND", "APPEND_STRING", "DIRECTORY", "TARGET_DIRECTORY"})
      End = std::min(End, C.find(Word, 1).value_or(End));
    return editFlagWords(C, *Keyword + 2, C.Args.size(),
                         namesCudaFiles(C, Sources, End),
                         {/*OneArgument=*/Place->Separator == ' ' &&
                              C.Args.size() == *Keyword + 3,
                          Place->Separator, Place->AreDefinitions});
  }
  const CMakeName *Row = lookupCMake(Name);
  if (!Row)
    return;
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  if (Row->Use == DroppedProperty ||
      (Row->Use == LinkedDeviceCode && constantOf(Value) == false))
    return drop(C);
  if (Row->Use == ArchProperty && !isArchReference(Value)) {
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
      constantOf(Value) == true) {
    std::vector<std::string> Lines;
    for (size_t T = 1; T != *Keyword; ++T)
      append_range(Lines, deviceCodeLines(C.Args[T].Text));
    if (Lines.empty())
      Editor.removeLines(C.Text);
    else
      Editor.replace(
          C.Text, join(Lines, (lineEnd() + Editor.indentation(C.Text)).str()));
    Done.insert(&C);
  }
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

/// The .cu files that generator expressions in \p Value name.
std::vector<std::string> CMakeEditor::generatorSources(const CMakeCommand &C,
                                                       StringRef Value) {
  std::vector<std::string> Files;
  if (!Value.contains("$<"))
    return Files;
  for (size_t At = Value.find(".cu"); At != StringRef::npos;
       At = Value.find(".cu", At + 1)) {
    StringRef Behind = Value.substr(At + 3);
    if (!Behind.empty() && !StringRef(">;, ").contains(Behind[0]))
      continue;
    size_t Begin = Value.take_front(At).find_last_of(":;,> \"");
    Begin = Begin == StringRef::npos ? 0 : Begin + 1;
    StringRef File = Value.slice(Begin, At + 3);
    // A path that begins with the value of another expression.
    if (Begin && Value[Begin - 1] == '>')
      left(C, File, "give it the property LANGUAGE HIP");
    else
      Files.push_back(File.str());
  }
  return Files;
}

/// Gives the sources among the arguments [\p Begin, \p End) the language.
void CMakeEditor::nameSources(const CMakeCommand &C, size_t Begin, size_t End,
                              StringRef Target) {
  const bool IsFindCuda = StringRef(C.LowerName).starts_with("cuda_");
  std::vector<std::string> Files, Variables;
  for (size_t I = Begin; I < End; ++I) {
    const CMakeArgument &A = C.Args[I];
    if (A.Value.contains("$<")) {
      append_range(Files, generatorSources(C, A.Value));
    } else if (A.Value.contains(';') && isForCuda(A)) {
      Variables.push_back(A.Text.str()); // a list in quotes
    } else if (A.Value.ends_with(".cu")) {
      Files.push_back(A.Text.str());
    } else if ((UsesCuda || Editor.Context.AsksForCuda) &&
               A.Value.starts_with("${${") && A.Value.ends_with("}")) {
      Variables.push_back(A.Text.str()); // ${${NAME}_SOURCES}
    } else if (isReference(A.Value)) {
      std::string Name = referenced(A.Value).str();
      append_range(Files, GeneratedSources[Name]);
      // What a command of FindCUDA lists is for CUDA, wherever it was set.
      bool IsListed = IsFindCuda && !Lists.count(Name);
      if (mayBeForCuda(A) || IsListed)
        Variables.push_back(A.Text.str());
    }
  }
  // What an earlier run or a person wrote.
  auto IsNamed = [&](StringRef Text) {
    return any_of(Commands, [&](const CMakeCommand &Other) {
      if (Other.LowerName == "set" && Other.value(0) == SourcesVariable)
        return any_of(Other.Args,
                      [&](const CMakeArgument &A) { return A.Text == Text; });
      // FindCUDA does not look at the language; as C++ the compiler of another
      // branch reads them.
      auto Language = Other.find("LANGUAGE");
      return Other.LowerName == "set_source_files_properties" && Language &&
             (!IsFindCuda || Other.value(*Language + 1) == "HIP" ||
              Other.value(*Language + 1) == "CUDA") &&
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
    Lines.push_back(std::string("set(") + SourcesVariable + " " +
                    join(Variables, " ") + ")");
    Lines.push_back(std::string("list(FILTER ") + SourcesVariable +
                    " INCLUDE REGEX \"[.]cu$\")");
    Lines.push_back(std::string("set_source_files_properties(${") +
                    SourcesVariable + "}" + Where +
                    " PROPERTIES LANGUAGE HIP)");
  }
  insertLines(C, Lines);
}

/// What gives the target of \p C the flags \p Args, for one configuration or,
/// when that is empty, for all. They are a text that is edited on its own.
std::string CMakeEditor::findCudaGroup(const CMakeCommand &C,
                                       StringRef Configuration,
                                       ArrayRef<CMakeArgument> Args) {
  std::string Joined;
  std::set<std::string> Texts; // values that nvcc's shell splits at blanks
  for (const CMakeArgument &A : Args) {
    Joined += (Joined.empty() ? "" : ";") + A.Value.str();
    if (A.Value.contains(' '))
      for (StringRef Word : splitWords(A.Value))
        if (isReference(Word))
          Texts.insert(Word.str());
  }
  std::replace(Joined.begin(), Joined.end(), ' ', ';');
  std::string Edited = editedFlags(C, Joined, ';', [&](StringRef Variable) {
    Texts.insert(Variable.str());
  });
  std::vector<std::string> Kept;
  std::vector<std::string> Flags;
  for (StringRef Flag : split(Edited, ';'))
    if (!Flag.empty())
      Flags.push_back(Flag.str());
  for (const std::string &Flag : withValues(Flags))
    Kept.push_back((Texts.count(Flag) ? "SHELL:" : "") + renamed(Flag));
  if (Kept.empty())
    return "";
  std::string Condition = "$<COMPILE_LANGUAGE:HIP>";
  if (!Configuration.empty())
    Condition =
        ("$<AND:" + Condition + ",$<CONFIG:" + Configuration + ">>").str();
  return "target_compile_options(" + C.Args[0].Text.str() + " PRIVATE \"$<" +
         Condition + ":" + join(Kept, ";") + ">\")";
}

/// What stands behind OPTIONS: flags, and behind the name of a configuration
/// those for it.
void CMakeEditor::addFindCudaOptions(const CMakeCommand &C, size_t Begin) {
  static constexpr StringLiteral Configurations[] = {
      "DEBUG", "RELEASE", "RELWITHDEBINFO", "MINSIZEREL"};
  StringRef Configuration;
  std::vector<std::string> Lines;
  for (size_t I = Begin; I <= C.Args.size(); ++I) {
    if (I != C.Args.size() && !is_contained(Configurations, C.value(I)))
      continue;
    std::string Line = findCudaGroup(C, Configuration,
                                     ArrayRef(C.Args).slice(Begin, I - Begin));
    if (!Line.empty())
      Lines.push_back(Line);
    Configuration = C.value(I);
    Begin = I + 1;
  }
  appendLines(C, Lines);
}

/// Whether \p C stands where \p Target is linked with HIP's runtime, whose
/// target has the folder of its headers, and the macro that they ask for.
bool CMakeEditor::linksRuntime(const CMakeCommand &C, StringRef Target) const {
  return any_of(Commands, [&](const CMakeCommand &Other) {
    return Other.LowerName == "target_link_libraries" &&
           Other.value(0) == Target &&
           isAround(placeOf(Other).Blocks, placeOf(C).Blocks) &&
           any_of(
               ArrayRef(Other.Args).drop_front(), [&](const CMakeArgument &A) {
                 StringRef Name =
                     isReference(A.Value) ? referenced(A.Value) : A.Value;
                 const CMakeName *Row = lookupCMake(Name, LinkLibrary);
                 if (!Row)
                   Row = lookupCMake(Name);
                 return Name == "hip::host" || (Row && Row->To == "hip::host");
               });
  });
}

/// The target that is the first argument of \p C, as its name is from now on.
static StringRef targetName(const CMakeCommand &C) {
  const CMakeName *Row = lookupCMake(C.value(0));
  return Row && Row->Use == LinkTarget ? StringRef(Row->To) : C.Args[0].Text;
}

/// include_directories(), FindCUDA's and target_include_directories(). Sources
/// for the host that include HIP's headers have to say for which GPUs.
void CMakeEditor::editIncludes(const CMakeCommand &C) {
  static constexpr StringLiteral Macro = " __HIP_PLATFORM_AMD__)";
  bool IsTarget = C.LowerName == "target_include_directories";
  if (C.Args.empty() || (IsTarget && linksRuntime(C, C.value(0))))
    return;
  StringRef Scope = "PRIVATE";
  std::set<StringRef> Scopes;
  for (const CMakeArgument &A : C.Args) {
    if (is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, A.Value))
      Scope = A.Value;
    for (size_t At = A.Value.find("${"); At != StringRef::npos;
         At = A.Value.find("${", At + 2))
      if (standsForHeaders(Editor.Context,
                           A.Value.substr(At + 2).take_while(isWordByte)))
        Scopes.insert(Scope);
  }
  std::vector<std::string> Lines;
  for (StringRef Each : Scopes)
    Lines.push_back(IsTarget
                        ? ("target_compile_definitions(" + targetName(C) + " " +
                           Each + Macro)
                              .str()
                        : ("add_compile_definitions(" + Macro.ltrim()).str());
  appendLines(C, Lines);
}

/// Whether \p A may name sources for the host.
bool CMakeEditor::mayBeForHost(const CMakeArgument &A) const {
  if (isReference(A.Value)) {
    std::string Name = referenced(A.Value).str();
    return HostLists.count(Name) || !Lists.count(Name);
  }
  return any_of(ArrayRef<StringRef>{".c", ".cc", ".cpp", ".cxx", ".C", ".c*"},
                [&](StringRef Ending) { return A.Value.ends_with(Ending); });
}

/// FindCUDA gave the sources of a target for the host CUDA's headers, and
/// linked the runtime.
void CMakeEditor::linkHostSources(const CMakeCommand &C, size_t End) {
  if (none_of(ArrayRef(C.Args).slice(1, End - 1),
              [&](const CMakeArgument &A) { return mayBeForHost(A); }) ||
      linksRuntime(C, C.value(0)))
    return;
  // Without a keyword, as all that links such a target has to be.
  StringRef Keyword = "CUDA_LINK_LIBRARIES_KEYWORD";
  need(*lookupCMake("CUDA_LIBRARIES"), C);
  appendLines(C, {("target_link_libraries(" + C.Args[0].Text + " " +
                   (isDefined(Keyword) ? "${" + Keyword.str() + "} " : "") +
                   "hip::host)")
                      .str()});
}

/// Two names of CUDA's targets are one of ROCm's packages, which make it: \p C,
/// which makes one and asks for none before, keeps its name.
void CMakeEditor::leaveOwnTarget(const CMakeCommand &C) {
  const CMakeName *Row = lookupCMake(C.value(0));
  if (!Row || Row->Use != LinkTarget)
    return;
  bool Asks = any_of(Commands, [&](const CMakeCommand &Head) {
    size_t Next = &Head - Commands.data() + 1;
    return Head.LowerName == "if" && Head.has("TARGET") &&
           Head.has(C.value(0)) && Next < Places.size() &&
           isAround(Places[Next].Blocks, placeOf(C).Blocks);
  });
  if (!Asks)
    leftWhole(C, C.Args[0],
              "ROCm's package makes '" + Row->To.str() + "'; remove it");
}

/// add_executable(), add_library(), target_sources() and FindCUDA's.
void CMakeEditor::editTarget(const CMakeCommand &C) {
  if (C.has("ALIAS") || C.has("IMPORTED"))
    return leaveOwnTarget(C);
  size_t End = C.Args.size();
  bool FromFindCuda = StringRef(C.LowerName).starts_with("cuda_");
  if (FromFindCuda)
    if (auto Options = C.find("OPTIONS")) {
      End = *Options;
      addFindCudaOptions(C, End + 1);
      for (size_t I = End; I < C.Args.size(); ++I)
        Editor.remove(C.Args[I].Text);
    }
  if (FromFindCuda && !C.Args.empty())
    linkHostSources(C, End);
  nameSources(C, 1, End,
              C.LowerName == "target_sources" ? C.Args[0].Text : StringRef());
  // Sources that others compile, in folders where these have no properties.
  bool AreOfUsers = false;
  for (const CMakeArgument &A : drop_begin(C.Args, std::min(End, size_t(1)))) {
    if (is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, A.Value))
      AreOfUsers = A.Value != "PRIVATE";
    else if (AreOfUsers && isForCuda(A))
      left(C, A.Value,
           "what links the library compiles it: give it the property LANGUAGE "
           "HIP in the folders of those, too");
  }
}

void CMakeEditor::editLinked(const CMakeCommand &C) {
  for (size_t I = C.LowerName == "link_libraries" ? 0 : 1; I < C.Args.size();
       ++I) {
    StringRef Value = C.Args[I].Value;
    if (const CMakeName *Row = lookupCMake(Value, LinkLibrary);
        Row && !isDefined(Value)) {
      need(*Row, C);
      Editor.replace(C.Args[I].Text, Row->To);
    } else if (StringRef Name = libraryOf(Value); !Name.empty()) {
      // The target stands for the library wherever it is.
      if (const CMakeName *Row = lookupCMake(Name, LinkLibrary)) {
        need(*Row, C);
        Editor.replace(C.Args[I].Text, Row->To);
      }
    } else if (!isDefined(Value)) {
      editLibrary(Editor, Value, [&] { Editor.remove(C.Args[I].Text); });
    }
  }
  editFlagWords(C, 0, C.Args.size(), /*ForNvcc=*/false,
                {/*OneArgument=*/false, ';'});
}

/// A command of FindCUDA.
void CMakeEditor::editCudaCommand(const CMakeCommand &C, const CMakeName &Row) {
  switch (Row.Use) {
  case RenamedCommand:
    Editor.replace(C.Name, Row.To);
    if (Row.To == "include_directories")
      return editIncludes(C);
    if (Row.To != "add_executable" && Row.To != "add_library")
      return;
    editTarget(C);
    // FindCUDA said how such a target is linked; without a source that says so,
    // CMake would not know.
    if (none_of(C.Args, [](const CMakeArgument &A) {
          return A.Value.ends_with(".cu");
        }))
      appendLines(C, {("set_target_properties(" + C.value(0) +
                       " PROPERTIES LINKER_LANGUAGE HIP)")
                          .str()});
    return;
  case LinkingCommand:
    need(Row, C);
    Editor.replace(C.Name, "target_link_libraries");
    if (!C.Args.empty())
      Editor.insertAfter(C.Args[0].Text, " " + Row.To.str());
    return;
  case ArchCommand:
    Editor.architectures(
        C.Text, Editor.Context.Options.OffloadArchs.empty()
                    ? "which CMake now takes from the machine that builds"
                    : "and was dropped");
    return drop(C);
  case DroppedCommand:
    return drop(C);
  default:
    return left(C, C.Name, Row.Note);
  }
}

} // namespace cu2x::project
