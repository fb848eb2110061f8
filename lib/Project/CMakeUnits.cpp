//===- CMakeUnits.cpp - Macros that CMake files define ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Without a compilation database, the macros of a unit are those that the
/// CMake files give its targets. CMake is not run: what is not plainly written
/// is named as lost.
///
//===----------------------------------------------------------------------===//

#include "CMakeUnits.h"
#include "CMakeRows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
/// The payload of an expression that chooses sources by language, with
/// \p Languages; other values are what they are.
static StringRef forLanguages(StringRef Value, unsigned &Languages) {
  StringRef Rest = Value;
  if (!Rest.consume_front("$<$<COMPILE_LANGUAGE:") || !Rest.ends_with(">") ||
      !Rest.contains(">:"))
    return Value;
  auto [Names, Payload] = Rest.drop_back().split(">:");
  SmallVector<StringRef> Items;
  Names.split(Items, ',');
  Languages = (is_contained(Items, "CUDA") ? CUDA : 0) |
              (is_contained(Items, "CXX") ? CXX : 0);
  return Payload;
}

static bool isScope(StringRef Word) {
  return is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, Word);
}

CMakeDefinition *UnitReader::make(StringRef Where, const CMakePlace &Place,
                                  StringRef Property) {
  auto D = std::make_unique<CMakeDefinition>();
  D->Path = Path;
  D->Begin = Where.data() - Text.data();
  D->Length = Where.size();
  D->Blocks = Place.Blocks;
  D->Command = Index;
  D->Property = Property.str();
  All.push_back(std::move(D));
  return All.back().get();
}

/// What takes all that \p Property held before \p C.
CMakeDefinition *UnitReader::makeReplacing(const CMakeCommand &C,
                                           const CMakePlace &Place,
                                           StringRef Property) {
  CMakeDefinition *D = make(C.Text, Place, Property);
  D->Replaces = D->IsSilent = true;
  return D;
}

std::vector<CMakeDefinition *>
UnitReader::read(const CMakeCommand &C, const CMakeArgument &A,
                 const CMakePlace &Place, MacroText Kind, StringRef Property) {
  std::vector<CMakeDefinition *> Result;
  unsigned Languages = CUDA | CXX;
  StringRef Value = forLanguages(A.Value, Languages);
  if (isScope(Value) || Value == "BEFORE")
    return Result;
  StringRef Before = &A == C.Args.data() ? StringRef() : (&A - 1)->Value;
  for (MacroWord &Word : readMacros(A, Value, Before, Kind)) {
    CMakeDefinition *D = make(A.Text, Place, Property);
    D->Flag = std::move(Word.Flag);
    D->Takes = std::move(Word.Takes);
    D->Variables = std::move(Word.Variables);
    D->Languages = Languages;
    Result.push_back(D);
  }
  return Result;
}

/// A path relative to the root, or one with variables that are not known.
std::string UnitReader::expanded(StringRef Value) const {
  SmallString<256> Result(Folder);
  for (StringRef Name :
       {"${CMAKE_CURRENT_SOURCE_DIR}/", "${CMAKE_CURRENT_LIST_DIR}/", "./"})
    Value.consume_front(Name);
  if (Value.consume_front("${CMAKE_SOURCE_DIR}/"))
    Result.clear();
  sys::path::append(Result, Value);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

/// Adds the sources \p A names; says whether they are known.
bool UnitReader::addSource(const CMakeArgument &A,
                           std::set<std::string> &Into) const {
  if (A.Value.starts_with("${") && A.Value.ends_with("}") &&
      !A.Value.drop_front(2).contains('$')) {
    std::string Name = A.Value.drop_front(2).drop_back().str();
    auto Known = Lists.find(Name);
    if (Known == Lists.end() || Unknown.count(Name))
      return false;
    Into.insert(Known->second.begin(), Known->second.end());
    return true;
  }
  SmallVector<StringRef> Items;
  A.Value.split(Items, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Item : Items) {
    std::string Source = expanded(Item);
    if (StringRef(Source).contains('$'))
      return false;
    Into.insert(Source);
  }
  return true;
}

void UnitReader::readSources(const CMakeCommand &C, size_t From,
                             CMakeTarget &T) {
  std::set<std::string> Sources;
  for (size_t I = From; I < C.Args.size(); ++I) {
    if (C.value(I) == "OPTIONS")
      break;
    // A library of headers and the like.
    if (C.value(I) == "INTERFACE" && C.LowerName == "add_library")
      return;
    if (!addSource(C.Args[I], Sources))
      T.IsPartlyKnown = true;
  }
  for (const ProjectFile &File : P.Files)
    if (File.Kind == FileKind::Unit && Sources.count(File.Path))
      T.Units.insert(File.Path);
}

/// set(), list() and file(GLOB) with sources.
void UnitReader::readVariable(const CMakeCommand &C, const CMakePlace &Place) {
  bool IsSet = C.LowerName == "set";
  std::string Name = C.value(!IsSet).str();
  std::set<std::string> &Sources = Lists[Name];
  if (!Place.Blocks.empty() || (IsSet && !Sources.empty()) ||
      (C.LowerName == "list" && C.value(0) != "APPEND"))
    Unknown.insert(Name);
  if (C.LowerName != "file") {
    for (size_t I = IsSet ? 1 : 2; I < C.Args.size() && C.value(I) != "CACHE";
         ++I)
      if (!addSource(C.Args[I], Sources))
        Unknown.insert(Name);
    return;
  }
  for (size_t I = 2; I < C.Args.size(); ++I) {
    if (C.value(I) == "CONFIGURE_DEPENDS")
      continue;
    std::string Pattern = expanded(C.value(I));
    Expected<GlobPattern> Glob =
        GlobPattern::create(sys::path::filename(Pattern));
    if (StringRef(Pattern).contains('$') || !Glob) {
      if (!Glob)
        consumeError(Glob.takeError());
      Unknown.insert(Name);
      continue;
    }
    StringRef In = sys::path::parent_path(Pattern);
    for (const ProjectFile &File : P.Files) {
      StringRef Where = sys::path::parent_path(File.Path);
      bool IsBelow =
          Where == In || (C.value(0) == "GLOB_RECURSE" &&
                          (In.empty() || Where.starts_with((In + "/").str())));
      if (IsBelow && Glob->match(sys::path::filename(File.Path)))
        Sources.insert(File.Path);
    }
  }
}

/// One with a variable in its name means the same in its file only.
std::string UnitReader::key(StringRef Name) const {
  return Name.contains('$') ? (Path + ":" + Name).str() : Name.str();
}

/// The target \p Name, which may be made behind the command that is read.
CMakeTarget &UnitReader::target(StringRef Name) { return Targets[key(Name)]; }

void UnitReader::give(StringRef Target, ArrayRef<CMakeDefinition *> Which,
                      StringRef Scope) {
  CMakeTarget &T = target(Target);
  if (Scope != "INTERFACE")
    append_range(T.Own, Which);
  if (Scope != "PRIVATE")
    append_range(T.Interface, Which);
}

void UnitReader::giveFolder(ArrayRef<CMakeDefinition *> Which, bool ForLater) {
  for (CMakeDefinition *D : Which) {
    D->IsOfFolder = true;
    ForFolders.push_back({D, Folder, ForLater, !HasBelow});
  }
}

/// Properties of targets; those of sources are lost, and what they define is
/// not defined otherwise.
void UnitReader::readProperties(const CMakeCommand &C,
                                const CMakePlace &Place) {
  bool IsOne = C.LowerName == "set_property";
  auto Keyword = C.find(IsOne ? "PROPERTY" : "PROPERTIES");
  if (!Keyword)
    return;
  bool IsTarget = C.LowerName == "set_target_properties" ||
                  (IsOne && C.value(0) == "TARGET");
  bool IsAdded = IsOne && (C.has("APPEND") || C.has("APPEND_STRING"));
  for (size_t I = *Keyword + 1; I < C.Args.size(); I += 2) {
    StringRef Property = C.value(I), Name = Property;
    HasLanguages |= Name == "LANGUAGE" || Name == "CUDA_SOURCE_PROPERTY_FORMAT";
    if (!IsTarget && ((Name == "LANGUAGE" && C.value(I + 1) == "CUDA") ||
                      Name == "CUDA_SOURCE_PROPERTY_FORMAT"))
      for (size_t S = IsOne; S < *Keyword && !isKeywordOfSources(C.value(S));
           ++S)
        noteCudaSources(C, S);
    for (size_t T = IsOne; IsTarget && Name == "OUTPUT_NAME" && T < *Keyword;
         ++T)
      target(C.value(T)).OutputName = C.value(I + 1);
    bool IsInterface = Name.consume_front("INTERFACE_");
    bool AreMacros = Name.starts_with("COMPILE_DEFINITIONS");
    if (!AreMacros && Name != "COMPILE_OPTIONS" && Name != "COMPILE_FLAGS") {
      if (IsOne)
        return;
      continue;
    }
    MacroText Kind = AreMacros                 ? MacroText::Macros
                     : Name == "COMPILE_FLAGS" ? MacroText::Shell
                                               : MacroText::Options;
    std::vector<CMakeDefinition *> New;
    size_t End = IsOne ? C.Args.size() : std::min(I + 2, C.Args.size());
    for (size_t V = I + 1; V < End; ++V)
      append_range(New, read(C, C.Args[V], Place, Kind, Name));
    // Those of one configuration are lost.
    bool IsKnown = IsTarget &&
                   (!AreMacros || Name.size() == strlen("COMPILE_DEFINITIONS"));
    for (CMakeDefinition *D : New)
      D->IsLost |= !IsKnown;
    if (IsTarget) {
      if (!IsAdded)
        New.push_back(makeReplacing(C, Place, Name));
    } else {
      std::set<std::string> Sources;
      for (size_t S = IsOne; S < *Keyword; ++S)
        if (!is_contained({"APPEND", "APPEND_STRING"}, C.value(S)) &&
            !addSource(C.Args[S], Sources)) {
          Sources.clear();
          break;
        }
      for (CMakeDefinition *D : New)
        D->Sources = Sources;
      append_range(ForAll, New);
    }
    for (size_t T = IsOne; IsTarget && T < *Keyword; ++T)
      if (C.value(T) != "APPEND" && C.value(T) != "APPEND_STRING")
        give(C.value(T), New, IsInterface ? "INTERFACE" : "PRIVATE");
    if (IsOne)
      return;
  }
}

/// Properties of folders are lost, and what they may take away too.
void UnitReader::readFolderProperties(const CMakeCommand &C,
                                      const CMakePlace &Place) {
  bool IsOne = C.LowerName == "set_property";
  auto Keyword = C.find(IsOne ? "PROPERTY" : "PROPERTIES");
  if (!Keyword)
    return;
  for (size_t I = *Keyword + 1; I < C.Args.size(); I += 2) {
    StringRef Name = C.value(I);
    if (Name.starts_with("COMPILE_DEFINITIONS") || Name == "COMPILE_OPTIONS") {
      CMakeDefinition *D = make(C.Text, Place, Name);
      D->IsLost = D->IsOfFolder = true;
      D->Replaces = !C.has("APPEND") && !C.has("APPEND_STRING");
      if (D->Replaces)
        ForAll.push_back(D);
    }
    if (IsOne)
      return;
  }
}

void UnitReader::readFlagsVariable(const CMakeCommand &C,
                                   const CMakePlace &Place) {
  bool IsSet = C.LowerName == "set";
  StringRef Name = C.value(!IsSet);
  bool IsCXX = Name.starts_with("CMAKE_CXX_FLAGS");
  bool IsForAll = Name == "CMAKE_CUDA_FLAGS" || Name == "CUDA_NVCC_FLAGS" ||
                  Name == "CMAKE_CXX_FLAGS";
  // A value of the cache may be another one, and one for the parent is not for
  // this folder.
  bool IsKnown =
      IsForAll && !C.has("PARENT_SCOPE") && (!C.has("CACHE") || C.has("FORCE"));
  bool IsAdded = !IsSet && is_contained({"APPEND", "PREPEND"}, C.value(0));
  if (IsSet)
    IsAdded = any_of(C.Args, [&](const CMakeArgument &A) {
      return is_contained(variablesOf(A.Value), Name);
    });
  std::vector<CMakeDefinition *> New;
  MacroText Kind =
      Name.starts_with("CUDA_NVCC_FLAGS") ? MacroText::List : MacroText::Shell;
  if (IsSet || IsAdded)
    for (size_t I = IsSet ? 1 : 2; I < C.Args.size() && C.value(I) != "CACHE" &&
                                   C.value(I) != "PARENT_SCOPE";
         ++I)
      append_range(New, read(C, C.Args[I], Place, Kind, Name));
  for (CMakeDefinition *D : New) {
    D->IsUnsure = !IsKnown;
    D->Languages = IsCXX ? CXX : CUDA;
  }
  if (!IsAdded) {
    New.push_back(makeReplacing(C, Place, Name));
    if (C.has("PARENT_SCOPE"))
      ForAll.push_back(New.back());
  }
  giveFolder(New, /*ForLater=*/false);
}

/// Keeps what the variable \p Name may hold.
void UnitReader::note(StringRef Variable, const CMakeCommand &C, size_t From) {
  for (size_t I = From; I < C.Args.size(); ++I)
    Texts[Variable.str()].push_back(C.value(I).str());
}

void UnitReader::readLinks(const CMakeCommand &C, const CMakePlace &Place) {
  static constexpr StringLiteral Configurations[] = {"debug", "optimized"};
  StringRef Scope = "PUBLIC";
  for (size_t I = 1; I < C.Args.size(); ++I) {
    StringRef Name = C.value(I);
    if (isScope(Name))
      Scope = Name;
    else if (Name == "LINK_PRIVATE")
      Scope = "PRIVATE";
    else if (Name == "LINK_PUBLIC")
      Scope = "PUBLIC";
    else if (Name == "LINK_INTERFACE_LIBRARIES")
      Scope = "INTERFACE";
    else
      target(C.value(0))
          .Links.push_back({key(Name), Scope, Path, Place.Blocks,
                            !is_contained(Configurations, C.value(I - 1)) &&
                                sys::path::filename(Path) == "CMakeLists.txt"});
  }
}

void UnitReader::readCommand(const CMakeCommand &C, const CMakePlace &Place) {
  StringRef Name = C.LowerName;
  if (Name == "endfunction" || Name == "endmacro")
    Function.clear();
  if (C.Args.empty())
    return;
  if (Name == "add_subdirectory" || Name == "subdirs") {
    HasBelow = true;
    std::string To = expanded(C.value(0));
    bool IsKnown = Name == "add_subdirectory" && !StringRef(To).contains('$') &&
                   sys::path::filename(Path) == "CMakeLists.txt";
    Entries.push_back({Folder, IsKnown ? To : "", !Place.Blocks.empty()});
  } else if (Name == "project") {
    Projects.insert(Folder);
    for (StringRef Variable : {"PROJECT_NAME", "CMAKE_PROJECT_NAME"})
      Texts[Variable.str()].push_back(C.value(0).str());
    if (Folder.empty())
      ProjectName = C.value(0);
  } else if (Name == "set" || Name == "list" || Name == "string") {
    StringRef Variable = C.value(Name != "set");
    if (Name == "list" && C.value(0) == "TRANSFORM") {
      auto Output = C.find("OUTPUT_VARIABLE");
      Computed.insert(C.value(Output ? *Output + 1 : 1).str());
    }
    auto IsFlags = [](StringRef Variable) {
      const CMakeName *Row = lookupCMake(Variable);
      return Variable.starts_with("CMAKE_CXX_FLAGS") ||
             (Row && (Row->Use == FlagsVariable || Row->Use == FlagsList));
    };
    note(Variable, C, Name == "set" ? 1 : 2);
    if (IsFlags(Variable))
      return readFlagsVariable(C, Place);
    if (Name != "string")
      return readVariable(C, Place);
    // Another form of string() writes any of its arguments.
    for (const CMakeArgument &A : ArrayRef(C.Args).drop_front()) {
      note(A.Value, C, 1);
      if (IsFlags(A.Value)) {
        CMakeDefinition *D = makeReplacing(C, Place, A.Value);
        D->IsLost = C.Text.contains("-D");
        D->IsSilent = !D->IsLost;
        ForAll.push_back(D);
      }
    }
  } else if (Name == "file") {
    if (C.value(0).starts_with("GLOB"))
      readVariable(C, Place);
  } else if (Name == "add_executable" || Name == "add_library" ||
             Name == "cuda_add_executable" || Name == "cuda_add_library") {
    if (C.value(1) == "ALIAS")
      target(C.value(0))
          .Links.push_back(
              {key(C.value(2)), "PUBLIC", Path, Place.Blocks, true});
    if (C.has("ALIAS") || C.has("IMPORTED"))
      return;
    CMakeTarget &T = target(C.value(0));
    ++T.Made;
    T.IsProgram = StringRef(Name).ends_with("executable");
    T.Name = C.value(0);
    T.Path = Path;
    T.Folder = Folder;
    T.Blocks = Place.Blocks;
    T.Command = Index;
    readSources(C, 1, T);
    if (auto From = C.find("OPTIONS"))
      for (size_t I = *From + 1; I < C.Args.size(); ++I)
        for (CMakeDefinition *D :
             read(C, C.Args[I], Place, MacroText::List, Name)) {
          D->IsUnsure = true;
          T.Own.push_back(D);
        }
  } else if (Name == "target_sources") {
    readSources(C, 1, target(C.value(0)));
  } else if (Name == "target_link_libraries") {
    readLinks(C, Place);
  } else if (Name == "link_libraries") {
    for (const CMakeArgument &A : C.Args)
      LinkedByAll.push_back(A.Value.str());
  } else if (Name == "target_compile_definitions" ||
             Name == "target_compile_options") {
    StringRef Scope = "PRIVATE";
    bool AreMacros = Name == "target_compile_definitions";
    for (const CMakeArgument &A : ArrayRef(C.Args).drop_front()) {
      if (isScope(A.Value))
        Scope = A.Value;
      give(C.value(0),
           read(C, A, Place, AreMacros ? MacroText::Macros : MacroText::Options,
                AreMacros ? "COMPILE_DEFINITIONS" : "COMPILE_OPTIONS"),
           Scope);
    }
  } else if (Name == "add_definitions" || Name == "add_compile_options" ||
             Name == "add_compile_definitions") {
    for (const CMakeArgument &A : C.Args) {
      bool AreMacros = Name == "add_compile_definitions" ||
                       (Name == "add_definitions" && A.Value.starts_with("$"));
      std::vector<CMakeDefinition *> New =
          read(C, A, Place, AreMacros ? MacroText::Macros : MacroText::Options,
               Name == "add_compile_options" ? "COMPILE_OPTIONS"
                                             : "COMPILE_DEFINITIONS");
      giveFolder(New, Name == "add_compile_options");
    }
  } else if (Name == "remove_definitions") {
    for (const CMakeArgument &A : C.Args) {
      StringRef Macro = A.Value.split('=').first;
      CMakeDefinition *D = make(A.Text, Place, "");
      D->IsOfFolder = true;
      D->Takes = Macro.consume_front("-D") && !Macro.contains('$') &&
                         !Macro.contains(' ')
                     ? Macro.str()
                     : "*";
      ForAll.push_back(D);
    }
  } else if (Name == "unset") {
    ForAll.push_back(makeReplacing(C, Place, C.value(0)));
  } else if (Name == "function" || Name == "macro") {
    Function = C.value(0).lower();
    for (const CMakeArgument &A : ArrayRef(C.Args).drop_front())
      Texts[A.Value.str()].push_back("${ARGV}");
  } else if (Name == "foreach") {
    note(C.value(0), C, 1);
  } else if (Name == "set_directory_properties" ||
             (Name == "set_property" && C.value(0) == "DIRECTORY")) {
    readFolderProperties(C, Place);
  } else if (Name == "set_target_properties" || Name == "set_property" ||
             Name == "set_source_files_properties") {
    readProperties(C, Place);
  } else {
    // The project's own commands get them.
    note("ARGV", C, 0);
    note("ARGN", C, 0);
    for (const CMakeArgument &A : C.Args)
      Calls[C.LowerName].push_back({A.Value.str(), Path, Function});
  }
}

void UnitReader::read(StringRef File, StringRef Source) {
  Path = File.str();
  Folder = sys::path::parent_path(File).str();
  Text = Source;
  HasBelow = false;
  Function.clear();
  Lists.clear();
  Unknown.clear();
  StringRef Rest;
  std::vector<CMakeCommand> Commands = readCMake(Text, Rest);
  std::vector<CMakePlace> Places = placesOf(Commands);
  size_t First = All.size();
  for (Index = 0; Index < Commands.size(); ++Index)
    readCommand(Commands[Index], Places[Index]);
  // Where another file is included is not known.
  if (sys::path::filename(File) != "CMakeLists.txt")
    for (size_t I = First; I < All.size(); ++I)
      All[I]->IsLost = true;
  ListsOf[Path] = Lists;
}

} // namespace cu2x::project
