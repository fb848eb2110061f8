//===- CMakeUnitTargets.cpp - Which units get a macro -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// When all CMake files are read: which definitions reach a target, which of
/// them something takes away, and which are for some of its builds only.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "CMakeUnits.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

static unsigned languageOf(StringRef Unit) {
  return Unit.ends_with(".cu") ? CUDA : CXX;
}

/// What \p Name gives all that links it.
void UnitReader::addInterface(StringRef Name, std::set<std::string> &Seen,
                              std::vector<CMakeDefinition *> &Into) {
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
    std::vector<CMakeDefinition *> Found;
    addInterface(Name, Seen, Found);
    for (CMakeDefinition *D : Found)
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
void UnitReader::take(ArrayRef<CMakeDefinition *> Found, const CMakeTarget &T) {
  auto TakeFrom = [&](CMakeDefinition *By, bool IsInOrder) {
    for (CMakeDefinition *D : Found) {
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
  for (CMakeDefinition *By : Found)
    if (By->Replaces || !By->Takes.empty())
      TakeFrom(By, /*IsInOrder=*/true);
  for (CMakeDefinition *By : ForAll)
    if (By->Sources.empty() || any_of(T.Units, [&](const auto &Unit) {
          return By->Sources.count(Unit) != 0;
        }))
      TakeFrom(By, /*IsInOrder=*/false);
}

/// The definitions of all sources of \p T, each once. Those that not all builds
/// have are lost.
std::vector<CMakeDefinition *>
UnitReader::definitionsFor(const std::string &Name, const CMakeTarget &T) {
  std::vector<CMakeDefinition *> Found;
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
  erase_if(Found,
           [&](CMakeDefinition *D) { return !(D->Languages & Languages); });
  take(Found, T);
  for (CMakeDefinition *D : Found) {
    bool IsKnown =
        D->Path == T.Path ? isAround(D->Blocks, T.Blocks) : D->Blocks.empty();
    if (D->Flag.empty() || !IsKnown || T.Made != 1)
      D->IsLost = true;
    if (D->IsUnsure || (HasLanguages && D->Languages != (CUDA | CXX)))
      D->IsLost = true;
    // One name, two values.
    auto Macro = [](CMakeDefinition *D) {
      return StringRef(D->Flag).split('=').first;
    };
    for (CMakeDefinition *Other : Found)
      if (Macro(Other) == Macro(D) && Other->Flag != D->Flag &&
          (Other->Languages & D->Languages))
        D->IsLost = Other->IsLost = true;
  }
  return Found;
}

/// \p Name with variables of one value; empty when it is not plain.
std::string UnitReader::plainName(StringRef Name) const {
  std::string Result = Name.str();
  for (const std::string &Variable : variablesOf(Name))
    if (auto Known = Texts.find(Variable);
        Known != Texts.end() && Known->second.size() == 1 &&
        !StringRef(Known->second[0]).contains('$')) {
      std::string Use = "${" + Variable + "}";
      for (size_t At; (At = Result.find(Use)) != std::string::npos;)
        Result.replace(At, Use.size(), Known->second[0]);
    }
  bool IsPlain = all_of(Result, [](char C) {
    return isAlnum(C) || StringRef("_.+-").contains(C);
  });
  return IsPlain ? Result : "";
}

/// Names the programs of units that are sources of one alone.
void UnitReader::namePrograms(UnitDefinitions &Result) const {
  std::map<std::string, std::set<std::string>> Names;
  for (const auto &[Name, T] : Targets) {
    if (!T.IsProgram)
      continue;
    Result.KnowsPrograms &= !T.IsPartlyKnown;
    for (const std::string &Unit : T.Units)
      Names[Unit].insert(
          plainName(T.OutputName.empty() ? T.Name : T.OutputName));
  }
  for (const auto &[Unit, Of] : Names)
    if (Of.size() == 1 && !Of.begin()->empty())
      Result.Programs[Unit] = *Of.begin();
  Result.Project = plainName(ProjectName);
}

UnitDefinitions UnitReader::finish() {
  std::map<std::string, std::vector<std::vector<CMakeDefinition *>>> ByUnit;
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
    for (CMakeDefinition *D : T.Own)
      if (T.Made == 0) {
        D->IsLost = true;
        if (D->Replaces || !D->Takes.empty())
          ForAll.push_back(D);
      }
  for (const auto &[Name, T] : Targets) {
    if (T.Units.empty() && !T.IsPartlyKnown)
      continue;
    std::vector<CMakeDefinition *> Found = definitionsFor(Name, T);
    for (CMakeDefinition *D : Found)
      D->IsLost |= T.IsPartlyKnown || T.Made != 1;
    for (const std::string &Unit : T.Units) {
      std::vector<CMakeDefinition *> &Build = ByUnit[Unit].emplace_back();
      copy_if(Found, std::back_inserter(Build), [&](CMakeDefinition *D) {
        return (D->Languages & languageOf(Unit)) != 0;
      });
    }
  }
  // One that a source has in one target only.
  auto Has = [](ArrayRef<CMakeDefinition *> Which, StringRef Flag) {
    return any_of(Which, [&](CMakeDefinition *D) { return D->Flag == Flag; });
  };
  for (auto &[Unit, Builds] : ByUnit)
    for (auto &Build : Builds)
      for (CMakeDefinition *D : Build)
        D->IsLost |= any_of(
            Builds, [&](const auto &Other) { return !Has(Other, D->Flag); });
  UnitDefinitions Result;
  for (auto &[Unit, Builds] : ByUnit)
    for (CMakeDefinition *D : Builds[0])
      if (!D->IsLost && !D->Flag.empty() &&
          !is_contained(Result.Flags[Unit], D->Flag))
        Result.Flags[Unit].push_back(D->Flag);
  for (const auto &D : All)
    if (D->IsLost && !D->IsSilent)
      Result.Lost[D->Path][D->Begin] = D->Length;
  namePrograms(Result);
  return Result;
}

UnitDefinitions definitionsOf(StringRef Root, const Project &P) {
  UnitReader Reader(P);
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Build || File.Build != BuildKind::CMake)
      continue;
    if (auto Buffer = File.read(Root))
      Reader.read(File.Path, Buffer->getBuffer());
  }
  UnitDefinitions Definitions = Reader.finish();
  addMakeDefinitions(Root, P, Definitions);
  nameScriptDefinitions(Root, P, Definitions.Lost);
  return Definitions;
}

} // namespace cu2x::project
