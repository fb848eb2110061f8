//===- Migration.h - One run over a repository ------------------------------*-
// C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_MIGRATION_H
#define CU2X_LIB_DRIVER_MIGRATION_H

#include "ArchMatrix.h"
#include "Checking.h"
#include "TreeLock.h"
#include "cu2x/Driver/Destination.h"
#include "cu2x/Driver/Migrate.h"
#include "cu2x/Project/PendingWrites.h"
#include "cu2x/Project/Scan.h"
#include "llvm/Support/JSON.h"
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cu2x::driver {

/// What became of one build file.
struct BuildReport {
  std::string Name;
  project::BuildKind Kind;
  bool Changed = false;
  std::vector<std::string> FindingIDs;
  llvm::json::Value Findings = llvm::json::Array();
  std::vector<project::LeftLine> LeftLines;
  std::string Error;
};

/// Fails where a report, page or patch of \p O would replace what no earlier
/// one is, a file of the port, or another of them.
llvm::Error checkOutputFiles(const MigrateOptions &O, llvm::StringRef Root);

/// A run of `cu2x migrate`, from the scan of the project to the report.
class Migration {
public:
  Migration(MigrateOptions Given, const char *Argv0, llvm::raw_ostream &Out,
            llvm::raw_ostream &Err)
      : O(std::move(Given)), Argv0(Argv0), Out(Out), Err(Err) {}

  ExitCode run();

private:
  llvm::Error makeDatabase();
  llvm::Error lock(llvm::ArrayRef<llvm::StringRef> Folders);
  llvm::Error prepareInPlace();
  void removeLeftovers();
  void addCompiledSources();
  void findIncludes(Options &S);
  void noteLeftOut(llvm::ArrayRef<std::string> Listed);
  /// False when nothing may be written.
  bool translateSources();
  llvm::json::Value reportOn(Target T, Options S) const;
  void reportSource(const project::ProjectFile &File, project::BuildKind Kind,
                    const project::BuildContext &Context);
  void translateBuilds();
  void translateBuild(const project::ProjectFile &File,
                      const project::BuildContext &Context);
  /// The names below --out-dir that the translation or the copy of \p File may
  /// have.
  std::set<std::string> placesOf(const project::ProjectFile &File) const;
  llvm::Error claimOutDir();
  /// Of a run that ends early: takes the claims of what was not written back.
  void unclaimOutDir();
  llvm::Error removeOldLinks();
  /// The names below --out-dir of what was written.
  std::set<std::string> outputNames() const;
  void copyRest();
  void copyLinks();
  /// Fails where a report or page has the place of a file that was written.
  llvm::Error checkWritten() const;
  llvm::Error diffPort();
  void writePatch();
  void summarize();
  ArchMatrix matrix() const;
  void printMatrix();
  void writeReport();
  /// Removes what a synchronised copy has beyond its project, and lists the
  /// files of the copy.
  void finishOutDir();
  bool isReplaced(llvm::StringRef Path) const;
  void reportReplaced();
  void writeAnalysis();
  bool isForMetal() const { return O.Sources.TheTarget == Target::Metal; }
  /// Writes a file of the project that is no source.
  llvm::Error writeOther(llvm::StringRef Path, llvm::StringRef Original,
                         llvm::StringRef Text) {
    // Sources of a port get other names.
    return isForMetal() && O.Sources.Mode == OutputMode::OutDir
               ? Dest->writeBelow(Dest->placeInOutDir(Path), Text)
               : Dest->write(Path, Original, Text);
  }

  void report(ExitCode Status, const llvm::Twine &Message);
  bool failed(llvm::Error E) {
    if (!E)
      return false;
    report(ExitCode::Usage, toString(std::move(E)));
    return true;
  }

  MigrateOptions O;
  const char *Argv0;
  llvm::raw_ostream &Out;
  llvm::raw_ostream &Err;
  bool Color = false;
  std::string Root;
  TreeLock Lock;
  project::Project Files;
  std::optional<project::PendingWrites> Pending;
  std::optional<Destination> Dest;
  std::string Patch;
  std::map<std::string, std::string> Ported; ///< files of a port that differ
  llvm::json::Value SourceReport = nullptr;
  llvm::json::Value OtherReport =
      nullptr;                      ///< of the other target, for the matrix
  std::set<std::string> Translated; ///< sources and headers that were read
  std::set<std::string> Written;    ///< build files with a result
  std::set<std::string> Unlisted;   ///< units that no command compiles
  std::set<std::string> LeftOut;    ///< units in folders that are left out
  std::vector<std::string> Unreached;
  std::vector<BuildReport> Builds;
  unsigned KeptPrograms = 0;       ///< of Python, that ROCm's PyTorch runs
  std::set<std::string> NotCopied; ///< build files that a port has no use for
  std::set<std::string> Outputs;   ///< files below --out-dir
  std::set<std::string> KnownOutputs; ///< of former runs, by name
  bool WasStale = false;              ///< one of them, of a source
  std::vector<CheckedFile> Found;     ///< for --html
  project::LostDefinitions Lost;      ///< of CMake files, for a port
  std::string Database; ///< made from a build log; removed at the end
  ExitCode Exit = ExitCode::Done;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_MIGRATION_H
