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

#include "CMakeMacros.h"
#include "CMakeRows.h"
#include "cu2x/Project/UnitDefinitions.h"
#include "cu2x/Rewrite/Input.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// The languages of sources.
enum : unsigned { CUDA = 1, CXX = 2 };

/// A definition where it is written, or what takes some away.
struct Definition {
  std::string Path; ///< of the file
  unsigned Begin, Length;
  std::string Flag; ///< `-DN=4`; empty when it is not known
  std::vector<unsigned> Blocks;
  size_t Command; ///< its index
  bool IsLost = false;
  std::string Property;  ///< the property or variable that holds it
  std::string Takes;     ///< a macro, or `*`
  std::string Variables; ///< which may hold definitions
  bool Replaces = false; ///< takes what the property held before
  unsigned Languages = CUDA | CXX;
  bool IsOfFolder = false;
  std::set<std::string> Sources; ///< all that it is for; none when not known
  bool IsUnsure = false;         ///< lost where it is for units
  bool IsSilent = false;         ///< never named: it defines nothing
};

/// What a target links.
struct CMakeLink {
  std::string Name;
  StringRef Scope;
  std::string Path;
  std::vector<unsigned> Blocks;
  bool IsSure;
};

/// A folder that another one enters.
struct CMakeEntry {
  std::string From, To; ///< `To` is empty when it is not known
  bool HasBlocks;
};

struct CMakeTarget {
  std::string Path, Folder;
  std::vector<unsigned> Blocks;
  size_t Command = 0;
  unsigned Made = 0;          ///< how often
  bool IsPartlyKnown = false; ///< some of its sources are not
  std::set<std::string> Units;
  std::vector<Definition *> Own, Interface;
  std::vector<CMakeLink> Links;
};

/// One for all targets of a folder.
struct FolderDefinition {
  Definition *D;
  std::string Folder;
  bool ForLater; ///< targets that were made before do without
  bool ForBelow; ///< no folder below was read before
};

class UnitReader {
public:
  UnitReader(const Project &P) : P(P) {}
  void read(StringRef Path, StringRef Text);
  UnitDefinitions finish();

private:
  void readCommand(const CMakeCommand &C, const CMakePlace &Place);
  void readSources(const CMakeCommand &C, size_t From, CMakeTarget &T);
  void readLinks(const CMakeCommand &C, const CMakePlace &Place);
  void readFolderProperties(const CMakeCommand &C, const CMakePlace &Place);
  void note(StringRef Variable, const CMakeCommand &C, size_t From);
  bool addSource(const CMakeArgument &A, std::set<std::string> &Into) const;
  void readVariable(const CMakeCommand &C, const CMakePlace &Place);
  void readProperties(const CMakeCommand &C, const CMakePlace &Place);
  void readFlagsVariable(const CMakeCommand &C, const CMakePlace &Place);
  std::vector<Definition *> read(const CMakeCommand &C, const CMakeArgument &A,
                                 const CMakePlace &Place, MacroText Kind,
                                 StringRef Property);
  Definition *make(StringRef Where, const CMakePlace &Place,
                   StringRef Property);
  Definition *makeReplacing(const CMakeCommand &C, const CMakePlace &Place,
                            StringRef Property);
  std::string key(StringRef Name) const;
  CMakeTarget &target(StringRef Name);
  void give(StringRef Target, ArrayRef<Definition *> Which, StringRef Scope);
  void giveFolder(ArrayRef<Definition *> Which, bool ForLater);
  std::string expanded(StringRef Value) const;
  void addInterface(StringRef Name, std::set<std::string> &Seen,
                    std::vector<Definition *> &Into);
  void loseInterfaces(StringRef Text, std::set<std::string> &Seen);
  bool mentions(StringRef Text, ArrayRef<StringRef> What,
                std::set<std::string> &Seen) const;
  bool entersSurely(StringRef From, StringRef To, bool EvenBranches) const;
  std::optional<bool> isBelow(StringRef Folder, const CMakeTarget &T) const;
  void take(ArrayRef<Definition *> Found, const CMakeTarget &T);
  std::vector<Definition *> definitionsFor(const std::string &Name,
                                           const CMakeTarget &T);

  const Project &P;
  std::vector<std::unique_ptr<Definition>> All;
  std::map<std::string, CMakeTarget> Targets;
  std::vector<FolderDefinition> ForFolders;
  std::vector<Definition *> ForAll; ///< what takes from nobody knows which
  std::vector<CMakeEntry> Entries;
  std::set<std::string> Projects; ///< folders with project()
  /// All that the variables of the project are set to.
  std::map<std::string, std::vector<std::string>> Texts;
  std::vector<std::string> LinkedByAll;
  bool HasLanguages = false; ///< of single sources

  // Of the file that is read.
  std::string Path, Folder;
  StringRef Text;
  size_t Index = 0;
  bool HasBelow = false;
  std::map<std::string, std::set<std::string>> Lists;
  std::set<std::string> Unknown; // variables that are not known
};

/// The payload of an expression that chooses sources by language, with
/// \p Languages; other values are what they are.
StringRef forLanguages(StringRef Value, unsigned &Languages) {
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

unsigned languageOf(StringRef Unit) {
  return Unit.ends_with(".cu") ? CUDA : CXX;
}

bool isScope(StringRef Word) {
  return is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, Word);
}

Definition *UnitReader::make(StringRef Where, const CMakePlace &Place,
                             StringRef Property) {
  auto D = std::make_unique<Definition>();
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
Definition *UnitReader::makeReplacing(const CMakeCommand &C,
                                      const CMakePlace &Place,
                                      StringRef Property) {
  Definition *D = make(C.Text, Place, Property);
  D->Replaces = D->IsSilent = true;
  return D;
}

std::vector<Definition *> UnitReader::read(const CMakeCommand &C,
                                           const CMakeArgument &A,
                                           const CMakePlace &Place,
                                           MacroText Kind, StringRef Property) {
  std::vector<Definition *> Result;
  unsigned Languages = CUDA | CXX;
  StringRef Value = forLanguages(A.Value, Languages);
  if (isScope(Value) || Value == "BEFORE")
    return Result;
  StringRef Before = &A == C.Args.data() ? StringRef() : (&A - 1)->Value;
  for (MacroWord &Word : readMacros(A, Value, Before, Kind)) {
    Definition *D = make(A.Text, Place, Property);
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

void UnitReader::give(StringRef Target, ArrayRef<Definition *> Which,
                      StringRef Scope) {
  CMakeTarget &T = target(Target);
  if (Scope != "INTERFACE")
    append_range(T.Own, Which);
  if (Scope != "PRIVATE")
    append_range(T.Interface, Which);
}

void UnitReader::giveFolder(ArrayRef<Definition *> Which, bool ForLater) {
  for (Definition *D : Which) {
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
    std::vector<Definition *> New;
    size_t End = IsOne ? C.Args.size() : std::min(I + 2, C.Args.size());
    for (size_t V = I + 1; V < End; ++V)
      append_range(New, read(C, C.Args[V], Place, Kind, Name));
    // Those of one configuration are lost.
    bool IsKnown = IsTarget &&
                   (!AreMacros || Name.size() == strlen("COMPILE_DEFINITIONS"));
    for (Definition *D : New)
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
      for (Definition *D : New)
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
      Definition *D = make(C.Text, Place, Name);
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
  std::vector<Definition *> New;
  MacroText Kind =
      Name.starts_with("CUDA_NVCC_FLAGS") ? MacroText::List : MacroText::Shell;
  if (IsSet || IsAdded)
    for (size_t I = IsSet ? 1 : 2; I < C.Args.size() && C.value(I) != "CACHE" &&
                                   C.value(I) != "PARENT_SCOPE";
         ++I)
      append_range(New, read(C, C.Args[I], Place, Kind, Name));
  for (Definition *D : New) {
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
  } else if (Name == "set" || Name == "list" || Name == "string") {
    StringRef Variable = C.value(Name != "set");
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
        Definition *D = makeReplacing(C, Place, A.Value);
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
    T.Path = Path;
    T.Folder = Folder;
    T.Blocks = Place.Blocks;
    T.Command = Index;
    readSources(C, 1, T);
    if (auto From = C.find("OPTIONS"))
      for (size_t I = *From + 1; I < C.Args.size(); ++I)
        for (Definition *D : read(C, C.Args[I], Place, MacroText::List, Name)) {
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
      std::vector<Definition *> New =
          read(C, A, Place, AreMacros ? MacroText::Macros : MacroText::Options,
               Name == "add_compile_options" ? "COMPILE_OPTIONS"
                                             : "COMPILE_DEFINITIONS");
      giveFolder(New, Name == "add_compile_options");
    }
  } else if (Name == "remove_definitions") {
    for (const CMakeArgument &A : C.Args) {
      StringRef Macro = A.Value.split('=').first;
      Definition *D = make(A.Text, Place, "");
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
  }
}

void UnitReader::read(StringRef File, StringRef Source) {
  Path = File.str();
  Folder = sys::path::parent_path(File).str();
  Text = Source;
  HasBelow = false;
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
}

/// What \p Name gives all that links it.
void UnitReader::addInterface(StringRef Name, std::set<std::string> &Seen,
                              std::vector<Definition *> &Into) {
  auto It = Targets.find(Name.str());
  if (It == Targets.end() || !Seen.insert(Name.str()).second)
    return;
  append_range(Into, It->second.Interface);
  for (const CMakeLink &Link : It->second.Links)
    if (Link.Scope != "PRIVATE")
      addInterface(Link.Name, Seen, Into);
}

/// Loses what the targets give that the link \p Text may be for.
void UnitReader::loseInterfaces(StringRef Text, std::set<std::string> &Seen) {
  for (const auto &[Name, T] : Targets) {
    std::set<std::string> Variables;
    if ((Text != Name && !Text.contains("${") && !Text.contains("$<")) ||
        Seen.count(Name) || !mentions(Text, StringRef(Name), Variables))
      continue;
    std::vector<Definition *> Found;
    addInterface(Name, Seen, Found);
    for (Definition *D : Found)
      D->IsLost = true;
  }
}

/// Whether one of \p What is in \p Text or in a variable that it names.
bool UnitReader::mentions(StringRef Text, ArrayRef<StringRef> What,
                          std::set<std::string> &Seen) const {
  if (any_of(What, [&](StringRef Word) { return Text.contains(Word); }))
    return true;
  for (const std::string &Name : variablesOf(Text)) {
    // These are read by themselves.
    const CMakeName *Row = lookupCMake(Name);
    if (Row && (Row->Use == FlagsVariable || Row->Use == FlagsList))
      continue;
    auto Known = Texts.find(Name);
    if (Known != Texts.end() && Seen.insert(Name).second &&
        any_of(Known->second,
               [&](StringRef Value) { return mentions(Value, What, Seen); }))
      return true;
  }
  return false;
}

/// Whether \p From enters \p To, itself or by folders between.
bool UnitReader::entersSurely(StringRef From, StringRef To,
                              bool EvenBranches) const {
  std::set<StringRef> Seen = {From};
  SmallVector<StringRef> Left = {From};
  while (!Left.empty()) {
    StringRef At = Left.pop_back_val();
    if (At == To)
      return true;
    for (const CMakeEntry &E : Entries)
      if (E.From == At && !E.To.empty() && (EvenBranches || !E.HasBlocks) &&
          Seen.insert(E.To).second)
        Left.push_back(E.To);
  }
  return false;
}

/// Whether what is for \p Folder is for the folder of \p T; nothing when that
/// is not known.
std::optional<bool> UnitReader::isBelow(StringRef Folder,
                                        const CMakeTarget &T) const {
  if (entersSurely(Folder, T.Folder, /*EvenBranches=*/false))
    return true;
  bool IsAlone = any_of(Projects, [&](StringRef Project) {
    return Project != Folder &&
           !entersSurely(Project, Folder, /*EvenBranches=*/true) &&
           entersSurely(Project, T.Folder, /*EvenBranches=*/true);
  });
  // Without its own project, it is not built but from above.
  if (entersSurely(Folder, T.Folder, /*EvenBranches=*/true))
    return IsAlone ? std::nullopt : std::optional(true);
  bool IsUnknown =
      any_of(Entries, [](const CMakeEntry &E) { return E.To.empty(); });
  bool IsInside =
      Folder.empty() || StringRef(T.Folder).starts_with((Folder + "/").str());
  if (IsUnknown || (IsInside && !IsAlone))
    return std::nullopt;
  return false;
}

/// Loses what others of \p Found, or some that are for all, take away.
void UnitReader::take(ArrayRef<Definition *> Found, const CMakeTarget &T) {
  auto TakeFrom = [&](Definition *By, bool IsInOrder) {
    for (Definition *D : Found) {
      if (D == By || D->Replaces || !D->Takes.empty() ||
          (By->IsOfFolder && !D->IsOfFolder && !IsInOrder))
        continue;
      // A target has those of its folder besides its own property.
      if (By->Replaces && !By->IsOfFolder && D->IsOfFolder &&
          By->Property == "COMPILE_DEFINITIONS")
        continue;
      bool Same = D->Path == By->Path && D->Command == By->Command;
      bool Later = IsInOrder && D->Path == By->Path &&
                   D->Command > By->Command &&
                   (By->Blocks.empty() || By->Blocks == D->Blocks);
      StringRef Macro = StringRef(D->Flag).drop_front(D->Flag.empty() ? 0 : 2);
      if (By->Replaces)
        D->IsLost |= D->Property == By->Property && !Same && !Later;
      else if (!By->Takes.empty())
        D->IsLost |= By->Takes == "*" || Macro.split('=').first == By->Takes;
      else if (!By->Flag.empty() && !IsInOrder) // of single sources
        D->IsLost |= Macro.split('=').first ==
                     StringRef(By->Flag).drop_front(2).split('=').first;
    }
  };
  for (Definition *By : Found)
    if (By->Replaces || !By->Takes.empty())
      TakeFrom(By, /*IsInOrder=*/true);
  for (Definition *By : ForAll)
    if (By->Sources.empty() || any_of(T.Units, [&](const auto &Unit) {
          return By->Sources.count(Unit) != 0;
        }))
      TakeFrom(By, /*IsInOrder=*/false);
}

/// The definitions of all sources of \p T, each once. Those that not all builds
/// have are lost.
std::vector<Definition *> UnitReader::definitionsFor(const std::string &Name,
                                                     const CMakeTarget &T) {
  std::vector<Definition *> Found;
  for (const FolderDefinition &F : ForFolders) {
    if (F.Folder == T.Folder) {
      if (!F.ForLater || F.D->Command < T.Command)
        Found.push_back(F.D);
      continue;
    }
    std::optional<bool> IsBelow = isBelow(F.Folder, T);
    if (IsBelow == false)
      continue;
    if (IsBelow && F.ForBelow)
      Found.push_back(F.D);
    else
      F.D->IsLost = true;
  }
  append_range(Found, T.Own);
  std::set<std::string> Seen = {Name}, Unsure = {Name};
  for (const CMakeLink &Link : T.Links) {
    bool IsSure =
        Link.IsSure && (Link.Path == T.Path ? isAround(Link.Blocks, T.Blocks)
                                            : Link.Blocks.empty());
    if (Targets.count(Link.Name) == 0 || !IsSure)
      loseInterfaces(Link.Name, Unsure);
    else if (Link.Scope != "INTERFACE")
      addInterface(Link.Name, Seen, Found);
  }
  unsigned Languages = T.IsPartlyKnown ? CUDA | CXX : 0;
  for (const std::string &Unit : T.Units)
    Languages |= languageOf(Unit);
  erase_if(Found, [&](Definition *D) { return !(D->Languages & Languages); });
  take(Found, T);
  for (Definition *D : Found) {
    bool IsKnown =
        D->Path == T.Path ? isAround(D->Blocks, T.Blocks) : D->Blocks.empty();
    if (D->Flag.empty() || !IsKnown || T.Made != 1)
      D->IsLost = true;
    if (D->IsUnsure || (HasLanguages && D->Languages != (CUDA | CXX)))
      D->IsLost = true;
    // One name, two values.
    auto Macro = [](Definition *D) {
      return StringRef(D->Flag).split('=').first;
    };
    for (Definition *Other : Found)
      if (Macro(Other) == Macro(D) && Other->Flag != D->Flag &&
          (Other->Languages & D->Languages))
        D->IsLost = Other->IsLost = true;
  }
  return Found;
}

UnitDefinitions UnitReader::finish() {
  std::map<std::string, std::vector<std::vector<Definition *>>> ByUnit;
  for (const auto &D : All) {
    if (D->Variables.empty())
      continue;
    std::set<std::string> Defining, Taking;
    D->IsSilent = !mentions(D->Variables, {"-D", "SHELL:"}, Defining);
    if (!mentions(D->Variables, {"-U"}, Taking))
      continue;
    D->IsSilent = false;
    D->Takes = "*";
  }
  for (const std::string &Name : LinkedByAll) {
    std::set<std::string> Seen;
    loseInterfaces(Name, Seen);
  }
  for (const auto &[Name, T] : Targets)
    for (Definition *D : T.Own)
      if (T.Made == 0) {
        D->IsLost = true;
        if (D->Replaces || !D->Takes.empty())
          ForAll.push_back(D);
      }
  for (const auto &[Name, T] : Targets) {
    if (T.Units.empty() && !T.IsPartlyKnown)
      continue;
    std::vector<Definition *> Found = definitionsFor(Name, T);
    for (Definition *D : Found)
      D->IsLost |= T.IsPartlyKnown || T.Made != 1;
    for (const std::string &Unit : T.Units) {
      std::vector<Definition *> &Build = ByUnit[Unit].emplace_back();
      copy_if(Found, std::back_inserter(Build), [&](Definition *D) {
        return (D->Languages & languageOf(Unit)) != 0;
      });
    }
  }
  // One that a source has in one target only.
  auto Has = [](ArrayRef<Definition *> Which, StringRef Flag) {
    return any_of(Which, [&](Definition *D) { return D->Flag == Flag; });
  };
  for (auto &[Unit, Builds] : ByUnit)
    for (auto &Build : Builds)
      for (Definition *D : Build)
        D->IsLost |= any_of(
            Builds, [&](const auto &Other) { return !Has(Other, D->Flag); });
  UnitDefinitions Result;
  for (auto &[Unit, Builds] : ByUnit)
    for (Definition *D : Builds[0])
      if (!D->IsLost && !D->Flag.empty() &&
          !is_contained(Result.Flags[Unit], D->Flag))
        Result.Flags[Unit].push_back(D->Flag);
  for (const auto &D : All)
    if (D->IsLost && !D->IsSilent)
      Result.Lost[D->Path][D->Begin] = D->Length;
  return Result;
}

} // namespace

UnitDefinitions definitionsOf(StringRef Root, const Project &P) {
  UnitReader Reader(P);
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Build || File.Build != BuildKind::CMake)
      continue;
    SmallString<256> Path(Root);
    sys::path::append(Path, File.Path);
    if (auto Buffer = readUnmapped(Path))
      Reader.read(File.Path, (*Buffer)->getBuffer());
  }
  return Reader.finish();
}

} // namespace cu2x::project
