//===- FlagSource.cpp - The compiler flags of each input --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/FlagSource.h"
#include "cu2x/Driver/Input.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// The path by which databases know \p File.
static std::string databaseName(StringRef File) {
  return placeOf(File == "-" ? StringRef(StdinName) : File);
}

Expected<const frontend::Database *> FlagSource::databaseFor(StringRef File) {
  StringRef Key =
      O.DatabasePath.empty() ? sys::path::parent_path(File) : StringRef();
  auto Known = Databases.find(Key);
  if (Known == Databases.end()) {
    std::optional<frontend::Database> DB;
    if (O.DatabasePath.empty()) {
      auto Found = frontend::Database::find(File, Root);
      if (!Found)
        return Found.takeError();
      DB = std::move(*Found);
    } else {
      auto Loaded = frontend::Database::load(O.DatabasePath, Root);
      if (!Loaded)
        return Loaded.takeError();
      DB = std::move(*Loaded);
    }
    Known = Databases.try_emplace(Key, std::move(DB)).first;
  }
  return Known->second ? &*Known->second : nullptr;
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

Expected<frontend::UnitFlags> FlagSource::ownFlags(StringRef File) {
  if (O.Flags) {
    std::vector<std::string> Argv = {"clang++"};
    Argv.insert(Argv.end(), O.Flags->begin(), O.Flags->end());
    return frontend::translateCommandLine(Argv, /*Directory=*/"", Root);
  }
  std::string Name = databaseName(File);
  std::lock_guard<std::mutex> Guard(Lock);
  auto DB = databaseFor(Name);
  if (!DB)
    return DB.takeError();
  if (!*DB)
    return frontend::UnitFlags();
  auto Flags = (*DB)->flagsFor(Name);
  if (!Flags)
    return Flags.takeError();
  return Flags->value_or(frontend::UnitFlags());
}
