//===- FlagSource.cpp - The compiler flags of each input --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/FlagSource.h"
#include "cu2x/Driver/Input.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// The path by which databases know \p File.
static std::string databaseName(StringRef File) {
  return placeOf(File == "-" ? StringRef(StdinName) : File);
}

/// \p E as it is said of what the user gave.
static Error named(Error E, const Options &O) {
  if (O.DatabaseName.empty())
    return E;
  std::string Text = toString(std::move(E));
  StringRef Rest = Text;
  bool IsOfDatabase = Rest.consume_front(O.DatabasePath);
  return createStringError(IsOfDatabase ? O.DatabaseName + Rest : Rest);
}

std::string FlagSource::pathFor(StringRef Name) {
  if (!O.DatabasePath.empty())
    return O.DatabasePath;
  auto [Near, New] = Nearest.try_emplace(sys::path::parent_path(Name));
  if (New)
    Near->second = frontend::Database::locate(Name, Root);
  return Near->second;
}

Expected<const frontend::Database *> FlagSource::databaseFor(StringRef File) {
  std::string Path = pathFor(File);
  if (Path.empty())
    return nullptr;
  auto Known = Databases.find(Path);
  if (Known == Databases.end()) {
    auto Loaded = frontend::Database::load(Path, Root);
    if (!Loaded)
      return Loaded.takeError();
    Known = Databases.try_emplace(Path, std::move(*Loaded)).first;
  }
  return &Known->second;
}

Expected<frontend::UnitFlags> FlagSource::flagsFor(StringRef File) {
  Expected<frontend::UnitFlags> Flags = ownFlags(File);
  if (!Flags || O.ExtraFlags.empty())
    return Flags;
  std::vector<std::string> Argv = {"clang++"};
  Argv.insert(Argv.end(), O.ExtraFlags.begin(), O.ExtraFlags.end());
  auto Extra = frontend::translateCommandLine(Argv, /*Directory=*/"", Root);
  if (!Extra)
    return Extra.takeError();
  Flags->Args.insert(Flags->Args.end(), Extra->Args.begin(), Extra->Args.end());
  return Flags;
}

Expected<std::vector<frontend::UnitFlags>>
FlagSource::otherFlagsFor(StringRef File) {
  std::vector<frontend::UnitFlags> None;
  std::string Name = databaseName(File);
  std::lock_guard<std::mutex> Guard(Lock);
  if (areGiven(Name))
    return None;
  auto DB = databaseFor(Name);
  if (!DB)
    return DB.takeError();
  if (!*DB)
    return None;
  auto Others = (*DB)->otherFlagsFor(Name);
  if (!Others)
    return named(Others.takeError(), O);
  return Others;
}

Expected<FlagSource::Listing> FlagSource::listingOf(StringRef File) {
  std::string Name = databaseName(File);
  std::lock_guard<std::mutex> Guard(Lock);
  auto DB = databaseFor(Name);
  if (!DB)
    return DB.takeError();
  return !*DB                 ? Listing::NoDatabase
         : (*DB)->lists(Name) ? Listing::Listed
                              : Listing::Unlisted;
}

std::vector<std::string> FlagSource::listedUnits() {
  std::lock_guard<std::mutex> Guard(Lock);
  std::vector<std::string> All;
  for (const auto &DB : Databases)
    append_range(All, DB.second.files());
  return All;
}

Expected<frontend::UnitFlags> FlagSource::ownFlags(StringRef File) {
  std::string Name = databaseName(File);
  std::lock_guard<std::mutex> Guard(Lock);
  if (areGiven(Name)) {
    std::vector<std::string> Argv = {"clang++"};
    Argv.insert(Argv.end(), O.Flags->begin(), O.Flags->end());
    if (auto Own = O.UnitFlags.find(File.str()); Own != O.UnitFlags.end())
      Argv.insert(Argv.end(), Own->second.begin(), Own->second.end());
    return frontend::translateCommandLine(Argv, /*Directory=*/"", Root);
  }
  auto DB = databaseFor(Name);
  if (!DB)
    return DB.takeError();
  if (!*DB)
    return frontend::UnitFlags();
  auto Flags = (*DB)->flagsFor(Name);
  // Of a build log the unit with that command is one as well, and fails.
  if (!Flags && !O.DatabaseName.empty() && !(*DB)->lists(Name)) {
    consumeError(Flags.takeError());
    frontend::UnitFlags None;
    None.Ignored.push_back("the commands of other files: they cannot be read");
    return None;
  }
  if (!Flags)
    return named(Flags.takeError(), O);
  return Flags->value_or(frontend::UnitFlags());
}
