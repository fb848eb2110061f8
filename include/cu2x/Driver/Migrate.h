//===- Migrate.h - A whole repository ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_MIGRATE_H
#define CU2X_DRIVER_MIGRATE_H

#include "cu2x/Driver/Options.h"
#include "cu2x/Project/Scan.h"

namespace cu2x::driver {

/// The checked command line of `cu2x migrate`.
struct MigrateOptions {
  bool Help = false;
  /// For the sources. The mode is InPlace, OutDir, Diff or DryRun; its root is
  /// --in-root as it was given.
  Options Sources;
  project::BuildOptions Builds;
  project::ScanOptions Scan;
  std::string PatchFile;
  std::string BuildLog;
  /// --shard: 1 to Shards; 0 without it.
  unsigned Shard = 0, Shards = 0;
  /// Of `cu2x apply`: files with replacements of Clang's tools, or folders of
  /// such.
  std::vector<std::string> Replacements;
  /// They are for the files as they are, whatever was applied to these before.
  bool ExportedAnew = false;
  /// Keep --out-dir in step with the project: exit with 1 when something in it
  /// was out of date, and remove what has no source any more.
  bool Sync = false;
  /// Leave out of --out-dir what is not translated.
  bool NoCopies = false;
  std::string AnalysisFile; ///< --html
  bool Matrix = false; ///< say which files work on which GPUs
  bool TranslatesSources = true;
  bool TranslatesBuilds = true;
};

/// Parses \p Args, the command line behind `migrate`. The error is a whole
/// message for the user, without a prefix.
llvm::Expected<MigrateOptions>
parseMigrateOptions(llvm::ArrayRef<const char *> Args);

/// The same for \p Args behind `apply`.
llvm::Expected<MigrateOptions>
parseApplyOptions(llvm::ArrayRef<const char *> Args);

/// The texts of `cu2x migrate --help` and `cu2x apply --help`.
void printMigrateHelp(llvm::raw_ostream &OS);
void printApplyHelp(llvm::raw_ostream &OS);

/// Makes all paths of options absolute and the root the current folder; returns
/// its real path.
llvm::Expected<std::string> enterRoot(MigrateOptions &O);

/// Translates a project: its sources and headers, and the files that say how it
/// is built. Nothing outside of the root is written, except for what options
/// name. Makes the root the current folder, so that all messages call files by
/// their place in the project.
ExitCode runMigrate(MigrateOptions O, const char *Argv0, llvm::raw_ostream &Out,
                    llvm::raw_ostream &Err);

/// Writes results that lie in files: those that shards have left in
/// --state-dir, as a run without shards would write them, or replacements of
/// Clang's tools. Where a unit has no result, or replacements contradict each
/// other, nothing is written.
ExitCode runApply(MigrateOptions O, const char *Argv0, llvm::raw_ostream &Out,
                  llvm::raw_ostream &Err);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_MIGRATE_H
