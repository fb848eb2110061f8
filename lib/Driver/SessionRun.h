//===- SessionRun.h - The state of a session ----------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_SESSIONRUN_H
#define CU2X_LIB_DRIVER_SESSIONRUN_H

#include "Checking.h"
#include "Port.h"
#include "Unit.h"
#include "cu2x/Diagnostics/JSONConsumer.h"
#include "cu2x/Diagnostics/TextConsumer.h"
#include "cu2x/Driver/FileReport.h"
#include "cu2x/Driver/MergedFile.h"
#include "cu2x/Driver/Session.h"
#include "llvm/ADT/MapVector.h"
#include <chrono>
#include <map>

namespace cu2x::driver {

/// One run over all inputs.
class Session {
public:
  Session(const Options &O, llvm::raw_ostream &Out, llvm::raw_ostream &Err)
      : O(O), Out(Out), Err(Err) {}

  ExitCode run(const char *Argv0);

private:
  /// Finds everything that does not depend on a single unit.
  llvm::Error checkOutputs() const;
  llvm::Error checkNames() const;
  llvm::Error setUp(const char *Argv0);
  llvm::Error findHeaders(const char *Argv0);
  void printSetup();
  void printCommands();
  void translateAll();
  /// Takes what a finished unit found; called in the order of the inputs.
  void take(Unit &U);
  /// Merges what a unit found in its files into what others did.
  void takeFiles(Unit &U, llvm::StringRef Key, llvm::StringRef Shown);
  /// What one command that compiles the source found. \p Later: files are
  /// finished when all units are.
  void takeCommand(Unit &U, llvm::StringRef Key, llvm::StringRef Shown,
                   bool Later);
  /// Lets \p U wait for those that may include it.
  void wait(Unit &U, llvm::StringRef Key, llvm::StringRef Shown);
  /// Notes which inputs \p U includes.
  void noteIncluded(const Unit &U, llvm::StringRef Key);
  /// Takes the units that waited, or drops them.
  void takeWaiting();
  /// What the translation of a unit says about its parse.
  void takeParse(FileReport &R, Unit &U, bool UsedToolkit);
  /// Adds to \p R what \p Other, a further command of the same source, says
  /// about its parse.
  static void addParse(FileReport &R, UnitTranslation &Other);
  /// With -v, how \p U was parsed.
  void printParse(llvm::StringRef Shown, const Unit &U, bool UsedToolkit);
  /// The kernels of a unit, which is finished with that.
  void takeKernels(FileReport &R, Unit &U);
  /// What --check found in a unit, which is finished with that.
  void takeChecked(FileReport &R, Unit &U);
  /// Chooses, prints and fixes what was found in a file.
  void finish(CheckedFile &File);
  /// Writes what --check is asked for besides.
  void writeChecks();
  /// The host side of a unit of a port.
  void takeHost(FileReport &R, Unit &U);
  /// Names functions that the units of a port call and none defines.
  void noteMissing();
  /// Prints the findings of a file and writes it.
  void finish(MergedFile &File, bool IsMain = true);
  llvm::Expected<std::string> finalText(const MergedFile &File);
  void writeReport();
  /// Keeps what was found in the file \p Name for who asked for it.
  void note(llvm::ArrayRef<diag::Finding> Findings, llvm::StringRef Name,
            llvm::StringRef Original, llvm::ArrayRef<Edit> Edits = {});
  /// Whether the options leave the header out, or a folder above it.
  bool isLeftOut(llvm::StringRef Path) const;

  FileReport &reportFor(llvm::StringRef Key, llvm::StringRef Name);
  /// How messages call \p Path: as it was named when it is an input.
  std::string nameOf(llvm::StringRef Path) const;
  void report(ExitCode Status, llvm::StringRef Message);
  bool useColor() const;

  const Options &O;
  llvm::raw_ostream &Out;
  llvm::raw_ostream &Err;

  std::string Root;
  std::vector<Unit> Units;
  std::optional<Destination> Dest;
  std::optional<FlagSource> Flags;
  std::optional<Checking> Checks;
  /// By key, in the order of appearance.
  llvm::MapVector<std::string, CheckedFile, std::map<std::string, unsigned>>
      Checked;
  std::vector<checks::BlockFacts> Blocks; ///< of all units
  std::vector<diag::SARIFFile> SARIF;
  std::set<unsigned> ErrorRows; ///< numbers of rows that were promoted
  hip::TranslateOptions Translate;
  metal::TranslateOptions Metal;
  diag::TextOptions TextStyle;

  /// Files that are written at the end, by key, in order of appearance.
  llvm::MapVector<std::string, MergedFile, std::map<std::string, unsigned>>
      Files;
  /// Units that do not parse by themselves: they may be parts of others, which
  /// include them and then know better.
  std::vector<std::pair<Unit, std::string>> Waiting; ///< with their keys
  /// What includes an input, by the input's key: the key of the unit, and how
  /// many errors that found in it.
  std::map<std::string, std::vector<std::pair<std::string, size_t>>> Including;

  /// The names of inputs, by key: a header that is an input keeps its name.
  std::map<std::string, std::string> InputNames;
  llvm::MapVector<std::string, FileReport, std::map<std::string, unsigned>>
      Reports;
  Port ThePort;
  /// Headers that would have been edited, had they not been left out.
  std::set<std::string> LeftOut;
  std::set<std::string> OfHip; ///< headers, which CUDA's sources include
  /// Headers outside of the root that name what is CUDA's.
  std::set<std::string> Outside;
  /// Such headers of libraries, from folders of systems.
  std::set<std::string> Libraries;
  size_t Lacking = 0; ///< units without a result, where all have to have one
  ExitCode Exit = ExitCode::Done;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_SESSIONRUN_H
