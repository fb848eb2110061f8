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

#include "CMakeFile.h"
#include "CMakeRows.h"
#include "Flags.h"
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

/// A definition where it is written.
struct Definition {
  std::string Path; ///< of the file
  unsigned Begin, Length;
  std::string Flag; ///< `-DN=4`; empty when it is not known
  std::vector<unsigned> Blocks;
  size_t Command; ///< its index
  bool IsLost = false;
};

struct CMakeTarget {
  std::string Path, Folder;
  std::vector<unsigned> Blocks;
  size_t Command = 0;
  unsigned Made = 0;          ///< how often
  bool IsPartlyKnown = false; ///< some of its sources are not
  std::set<std::string> Units;
  std::vector<Definition *> Own, Interface;
  /// What it links, and whether what links it does too.
  std::vector<std::pair<std::string, bool>> Links;
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
  bool addSource(const CMakeArgument &A, std::set<std::string> &Into) const;
  void readVariable(const CMakeCommand &C, const CMakePlace &Place);
  void readProperties(const CMakeCommand &C, const CMakePlace &Place);
  void readFlagsVariable(const CMakeCommand &C, const CMakePlace &Place);
  std::vector<Definition *> read(const CMakeCommand &C, const CMakeArgument &A,
                                 const CMakePlace &Place, bool AreMacros);
  CMakeTarget &target(StringRef Name);
  void give(StringRef Target, ArrayRef<Definition *> Which, StringRef Scope);
  void giveFolder(ArrayRef<Definition *> Which, bool ForLater);
  std::string expanded(StringRef Value) const;
  void addInterface(StringRef Name, std::set<std::string> &Seen,
                    std::vector<Definition *> &Into);
  std::vector<Definition *> definitionsFor(const std::string &Name,
                                           const CMakeTarget &T);

  const Project &P;
  std::vector<std::unique_ptr<Definition>> All;
  std::map<std::string, CMakeTarget> Targets;
  std::vector<FolderDefinition> ForFolders;

  // Of the file that is read.
  std::string Path, Folder;
  StringRef Text;
  size_t Index = 0;
  bool HasBelow = false;
  std::map<std::string, std::set<std::string>> Lists;
  std::set<std::string> Unknown; // variables that are not known
  std::map<std::string, std::vector<Definition *>> FlagVariables;
};

/// \p A without the quoting of CMake; nothing where a variable is in it.
std::optional<std::string> plainText(StringRef Value) {
  std::string Result;
  for (size_t I = 0; I < Value.size(); ++I) {
    if (Value[I] == '$' || Value[I] == '@')
      return std::nullopt;
    if (Value[I] == '\\' && I + 1 < Value.size())
      ++I;
    Result += Value[I];
  }
  return Result;
}

/// The payload of an expression that chooses sources by language; the other
/// parts of \p Value are what they are. Empty: it is for other languages.
StringRef forCuda(StringRef Value) {
  StringRef Rest = Value;
  if (!Rest.consume_front("$<$<COMPILE_LANGUAGE:") || !Rest.ends_with(">"))
    return Value;
  auto [Languages, Payload] = Rest.drop_back().split(">:");
  SmallVector<StringRef> Items;
  Languages.split(Items, ',');
  return is_contained(Items, "CUDA") ? Payload : StringRef();
}

std::vector<Definition *> UnitReader::read(const CMakeCommand &C,
                                           const CMakeArgument &A,
                                           const CMakePlace &Place,
                                           bool AreMacros) {
  std::vector<Definition *> Result;
  StringRef Value = forCuda(A.Value);
  if (is_contained({"PRIVATE", "PUBLIC", "INTERFACE", "BEFORE"}, Value))
    return Result;
  SmallVector<StringRef> Words;
  if (Value.contains("$<"))
    Words.push_back(Value);
  else if (AreMacros)
    Value.split(Words, ';', -1, /*KeepEmpty=*/false);
  else
    for (StringRef Word : splitWords(Value))
      Word.split(Words, ';', -1, /*KeepEmpty=*/false);
  bool IsNext = !AreMacros && &A != C.Args.data() && (&A - 1)->Value == "-D";
  for (StringRef Word : Words) {
    StringRef Macro = Word;
    bool IsMacro = Macro.consume_front("-D") || AreMacros || IsNext;
    IsNext = Word == "-D";
    if (Macro.empty() || Macro == "NDEBUG" ||
        (!IsMacro && !(Word.contains("$<") && Word.contains("-D"))))
      continue;
    std::optional<std::string> Plain = plainText(Macro);
    auto D = std::make_unique<Definition>();
    D->Path = Path;
    D->Begin = A.Text.data() - Text.data();
    D->Length = A.Text.size();
    if (Plain && !Plain->empty())
      D->Flag = "-D" + *Plain;
    D->Blocks = Place.Blocks;
    D->Command = Index;
    Result.push_back(D.get());
    All.push_back(std::move(D));
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

/// The target \p Name, which may be made behind the command that is read. One
/// with a variable in its name means the same in its file only.
CMakeTarget &UnitReader::target(StringRef Name) {
  return Targets[Name.contains('$') ? (Path + ":" + Name).str() : Name.str()];
}

void UnitReader::give(StringRef Target, ArrayRef<Definition *> Which,
                      StringRef Scope) {
  CMakeTarget &T = target(Target);
  if (Scope != "INTERFACE")
    append_range(T.Own, Which);
  if (Scope != "PRIVATE")
    append_range(T.Interface, Which);
}

void UnitReader::giveFolder(ArrayRef<Definition *> Which, bool ForLater) {
  for (Definition *D : Which)
    ForFolders.push_back({D, Folder, ForLater, !HasBelow});
}

/// Properties of targets; those of sources are lost.
void UnitReader::readProperties(const CMakeCommand &C,
                                const CMakePlace &Place) {
  bool IsOne = C.LowerName == "set_property";
  auto Keyword = C.find(IsOne ? "PROPERTY" : "PROPERTIES");
  if (!Keyword)
    return;
  bool IsTarget = C.LowerName == "set_target_properties" ||
                  (IsOne && C.value(0) == "TARGET");
  for (size_t I = *Keyword + 1; I + 1 < C.Args.size(); I += 2) {
    StringRef Name = C.value(I);
    bool IsInterface = Name.consume_front("INTERFACE_");
    bool AreMacros = Name == "COMPILE_DEFINITIONS";
    if (!AreMacros && Name != "COMPILE_OPTIONS" && Name != "COMPILE_FLAGS")
      continue;
    size_t End = IsOne ? C.Args.size() : I + 2;
    for (size_t V = I + 1; V < End; ++V) {
      std::vector<Definition *> New = read(C, C.Args[V], Place, AreMacros);
      for (Definition *D : New)
        D->IsLost |= !IsTarget;
      for (size_t T = IsOne; IsTarget && T < *Keyword; ++T)
        if (C.value(T) != "APPEND" && C.value(T) != "APPEND_STRING")
          give(C.value(T), New, IsInterface ? "INTERFACE" : "PRIVATE");
    }
    if (IsOne)
      return;
  }
}

void UnitReader::readFlagsVariable(const CMakeCommand &C,
                                   const CMakePlace &Place) {
  bool IsSet = C.LowerName == "set";
  std::string Name = C.value(!IsSet).str();
  std::vector<Definition *> &Known = FlagVariables[Name];
  // What was set before is gone.
  if (IsSet && none_of(C.Args, [&](const CMakeArgument &A) {
        return A.Value.contains(("${" + Name + "}"));
      }))
    for (Definition *D : Known)
      D->IsLost = true;
  const CMakeName *Row = lookupCMake(Name);
  bool IsForAll = Name == "CMAKE_CUDA_FLAGS" || Row->Name == "CUDA_NVCC_FLAGS";
  for (size_t I = IsSet ? 1 : 2; I < C.Args.size() && C.value(I) != "CACHE";
       ++I) {
    std::vector<Definition *> New =
        read(C, C.Args[I], Place, /*AreMacros=*/false);
    for (Definition *D : New)
      D->IsLost |= !IsForAll;
    append_range(Known, New);
    giveFolder(New, /*ForLater=*/false);
  }
}

void UnitReader::readCommand(const CMakeCommand &C, const CMakePlace &Place) {
  StringRef Name = C.LowerName;
  if (C.Args.empty())
    return;
  if (Name == "add_subdirectory") {
    HasBelow = true;
  } else if (Name == "set" || Name == "list" || Name == "string") {
    const CMakeName *Row = lookupCMake(C.value(Name != "set"));
    if (Row && (Row->Use == FlagsVariable || Row->Use == FlagsList))
      readFlagsVariable(C, Place);
    else if (Name != "string")
      readVariable(C, Place);
  } else if (Name == "file") {
    if (C.value(0).starts_with("GLOB"))
      readVariable(C, Place);
  } else if (Name == "add_executable" || Name == "add_library" ||
             Name == "cuda_add_executable" || Name == "cuda_add_library") {
    if (C.has("ALIAS") || C.has("IMPORTED"))
      return;
    CMakeTarget &T = target(C.value(0));
    ++T.Made;
    T.Path = Path;
    T.Folder = Folder;
    T.Blocks = Place.Blocks;
    T.Command = Index;
    readSources(C, 1, T);
  } else if (Name == "target_sources") {
    readSources(C, 1, target(C.value(0)));
  } else if (Name == "target_link_libraries") {
    bool IsPassedOn = true;
    for (size_t I = 1; I < C.Args.size(); ++I)
      if (is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, C.value(I)))
        IsPassedOn = C.value(I) != "PRIVATE";
      else
        target(C.value(0)).Links.push_back({C.value(I).str(), IsPassedOn});
  } else if (Name == "target_compile_definitions" ||
             Name == "target_compile_options") {
    StringRef Scope = "PRIVATE";
    for (const CMakeArgument &A : ArrayRef(C.Args).drop_front()) {
      if (is_contained({"PRIVATE", "PUBLIC", "INTERFACE"}, A.Value))
        Scope = A.Value;
      give(C.value(0), read(C, A, Place, Name == "target_compile_definitions"),
           Scope);
    }
  } else if (Name == "add_definitions" || Name == "add_compile_options" ||
             Name == "add_compile_definitions") {
    for (const CMakeArgument &A : C.Args) {
      std::vector<Definition *> New =
          read(C, A, Place,
               Name == "add_compile_definitions" ||
                   (Name == "add_definitions" && A.Value.starts_with("$")));
      giveFolder(New, Name == "add_compile_options");
    }
  } else if (Name == "set_target_properties" || Name == "set_property" ||
             Name == "set_source_files_properties") {
    readProperties(C, Place);
  }
}

void UnitReader::read(StringRef File, StringRef Source) {
  Path = File.str();
  Folder = sys::path::parent_path(File).str();
  Text = Source;
  HasBelow = false;
  Lists.clear();
  Unknown.clear();
  FlagVariables.clear();
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
  for (auto &[Linked, IsPassedOn] : It->second.Links)
    if (IsPassedOn)
      addInterface(Linked, Seen, Into);
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
    } else if (F.Folder.empty() ||
               StringRef(T.Folder).starts_with(F.Folder + "/")) {
      if (F.ForBelow)
        Found.push_back(F.D);
      else
        F.D->IsLost = true;
    }
  }
  append_range(Found, T.Own);
  std::set<std::string> Seen = {Name};
  for (auto &[Linked, IsPassedOn] : T.Links)
    addInterface(Linked, Seen, Found);
  std::map<StringRef, Definition *> ByMacro;
  for (Definition *D : Found) {
    bool IsKnown =
        D->Path == T.Path ? isAround(D->Blocks, T.Blocks) : D->Blocks.empty();
    if (D->Flag.empty() || !IsKnown || T.Made != 1)
      D->IsLost = true;
    // One name, two values.
    StringRef Macro = StringRef(D->Flag).split('=').first;
    auto [Other, New] = ByMacro.try_emplace(Macro, D);
    if (!New && Other->second->Flag != D->Flag)
      D->IsLost = Other->second->IsLost = true;
  }
  return Found;
}

UnitDefinitions UnitReader::finish() {
  std::map<std::string, std::vector<std::vector<Definition *>>> ByUnit;
  for (const auto &[Name, T] : Targets) {
    for (Definition *D : T.Own)
      D->IsLost |= T.Made == 0;
    if (T.Units.empty() && !T.IsPartlyKnown)
      continue;
    std::vector<Definition *> Found = definitionsFor(Name, T);
    for (Definition *D : Found)
      D->IsLost |= T.IsPartlyKnown || T.Made != 1;
    for (const std::string &Unit : T.Units)
      ByUnit[Unit].push_back(Found);
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
      if (!D->IsLost && !is_contained(Result.Flags[Unit], D->Flag))
        Result.Flags[Unit].push_back(D->Flag);
  for (const auto &D : All)
    if (D->IsLost)
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
