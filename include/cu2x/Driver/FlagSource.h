//===- FlagSource.h - The compiler flags of each input ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_FLAGSOURCE_H
#define CU2X_DRIVER_FLAGSOURCE_H

#include "cu2x/Driver/Options.h"
#include "cu2x/Frontend/Invocation.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace cu2x::driver {

/// Finds flags: those after `--`, else of -p, else of the nearest database,
/// else none. Databases are read once. Safe to use from several threads.
class FlagSource {
public:
  /// Both must outlive this object; \p Root is a real path.
  FlagSource(const Options &O, llvm::StringRef Root) : O(O), Root(Root) {}

  /// The flags for \p File (`-` is standard input).
  llvm::Expected<frontend::UnitFlags> flagsFor(llvm::StringRef File);

  /// Those of further commands of the database that compile \p File; none when
  /// the flags of all files were given.
  llvm::Expected<std::vector<frontend::UnitFlags>>
  otherFlagsFor(llvm::StringRef File);

  /// Whether a database says how files are compiled, and whether it has
  /// \p File.
  enum class Listing { NoDatabase, Listed, Unlisted };
  llvm::Expected<Listing> listingOf(llvm::StringRef File);

  /// Absolute paths of the CUDA units that the databases list which were asked
  /// for a file so far.
  std::vector<std::string> listedUnits();

private:
  /// Whether the flags that were given are those of all files.
  bool areGiven(llvm::StringRef Name) {
    return O.Flags && !(O.DatabaseFirst && !pathFor(Name).empty());
  }
  /// The database of the file \p Name; empty when there is none.
  std::string pathFor(llvm::StringRef Name);
  /// Without the extra ones of the command line.
  llvm::Expected<frontend::UnitFlags> ownFlags(llvm::StringRef File);
  llvm::Expected<const frontend::Database *> databaseFor(llvm::StringRef File);

  const Options &O;
  llvm::StringRef Root;
  std::mutex Lock;
  /// Paths of databases by folder of the file; empty when there is none.
  llvm::StringMap<std::string> Nearest;
  /// By path: many folders share one.
  llvm::StringMap<frontend::Database> Databases;
};

} // namespace cu2x::driver

#endif // CU2X_DRIVER_FLAGSOURCE_H
