//===- Options.h - What the command line asked for --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_OPTIONS_H
#define CU2X_DRIVER_OPTIONS_H

#include "cu2x/Frontend/Invocation.h"
#include "cu2x/HIP/Translator.h"
#include "cu2x/Metal/Translator.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cu2x::project {
class PendingWrites;
} // namespace cu2x::project

namespace cu2x::driver {

struct CheckedFile;

/// Exit codes of the tool. They are documented; never renumber them.
enum class ExitCode {
  Done = 0,
  Findings = 1, ///< findings promoted to errors, or outputs that were stale
  Usage = 2,    ///< wrong options, or a file that cannot be read or written
  Unparsed = 3, ///< some code could not be parsed; the rest was translated
  Refused = 4,  ///< refused constructs remain, with `--strict`
  Internal = 5, ///< a bug in cu2x
};

/// The code that wins when several files end differently: Internal, then Usage,
/// Refused, Unparsed, Findings, Done.
ExitCode worse(ExitCode A, ExitCode B);

enum class Target { HIP, Metal };
enum class Action {
  Translate,
  Help,
  Version,
  Query,
  PrintCommands,
  Explain,
  ListChecks
};
enum class OutputMode { Stdout, File, InPlace, OutDir, Diff, DryRun };
enum class ColorChoice { Auto, Always, Never };

/// What --analyze prints.
enum class AnalysisFormat { Text, JSON, HTML };

/// What --check is asked for.
struct CheckSettings {
  bool On = false;
  bool Fix = false;
  bool FixMaybe = false;
  std::optional<AnalysisFormat> Analyze;
  std::string Checks;
  std::string WarningsAsErrors;
  std::string LineFilter;
  std::string Since;
  std::string ConfigFile; ///< `none`: no settings of folders
  std::string RocmVersion;
  std::string SARIFFile;
};

/// The checked command line.
struct Options {
  Action TheAction = Action::Translate;

  std::vector<std::string> Inputs; ///< from the command line; `-` is stdin
  /// All sources of the program where the inputs are a part of them, else
  /// empty.
  std::vector<std::string> Program;
  std::string InputList;                         ///< --files
  std::string DatabasePath;                      ///< -p
  std::string DatabaseName; ///< what messages call it instead, if not empty
  std::optional<std::vector<std::string>> Flags; ///< after `--`
  /// Behind Flags, by the name of the input.
  std::map<std::string, std::vector<std::string>> UnitFlags;
  /// Flags and UnitFlags are for inputs without a database.
  bool DatabaseFirst = false;
  std::vector<std::string> ExtraFlags; ///< behind those of every unit
  /// What the project's build files call its programs, by the name of a source
  /// of theirs, and the project; a port does, too.
  std::map<std::string, std::string> ProgramNames;
  bool KnowsPrograms = false; ///< so that a source is of no other one
  std::string ProjectName;
  unsigned LogInterval = 0; ///< seconds between lines about how far a run is
  std::string Root;
  std::string CudaPath;
  frontend::CudaHeaders CudaHeaders = frontend::CudaHeaders::Auto;

  OutputMode Mode = OutputMode::Stdout;
  std::string OutputFile;
  std::string OutDir;
  std::string ReportFile;
  std::string *ReportText = nullptr; ///< takes the report too
  /// Takes the names of the files in the report, whatever their bytes are.
  std::set<std::string> *Reported = nullptr;
  /// Takes the lines about kernels that were left out, for Metal, with Quiet
  /// too.
  std::string *RefusedText = nullptr;
  std::string StateDir; ///< where translations of units are kept, for migrate
  /// Translate no unit: all results have to be in StateDir, or nothing is
  /// written.
  bool OnlyKept = false;
  /// Translate to Metal as for a port, also where nothing is written.
  bool IsPort = false;
  /// Real paths of files and folders whose headers are not translated.
  llvm::StringSet<> LeftOut;
  /// Inputs that other inputs include: those that do not parse by themselves
  /// are translated as parts of these.
  std::set<std::string> Parts;
  /// Takes what is written in place; null: files are written at once.
  project::PendingWrites *Pending = nullptr;
  /// Set where something below OutDir was out of date.
  bool *WasStale = nullptr;
  /// Takes the paths of all files that are written below OutDir.
  std::set<std::string> *Outputs = nullptr;
  /// Takes the texts of the files that would be written below OutDir and differ
  /// from what is there, by path; nothing is written then.
  std::map<std::string, std::string> *Captured = nullptr;
  /// Takes what was found in the files that were translated.
  std::vector<CheckedFile> *Found = nullptr;
  bool Format = false;

  Target TheTarget = Target::HIP;
  unsigned MetalVersion = 320; ///< times 100
  metal::DoubleMode Doubles = metal::DoubleMode::Refuse;
  bool WrapSigned = false, LockAtomics = false, ZeroClocks = false;
  metal::Stage Emit = metal::Stage::Metal;

  bool ProjectHeaders = false;
  hip::LaunchSyntax Launch = hip::LaunchSyntax::Keep;
  bool NamesInStrings = false;
  bool ReportCasts = false;
  bool ByHand = false; ///< of those that the translation mends, too
  hip::TorchHipify Torch = hip::TorchHipify::V2;
  InactiveBranches Inactive = InactiveBranches::Rewrite;
  unsigned Jobs = 1; ///< 0: one per core
  /// Seconds of a processor after which the translation of a unit is stopped as
  /// if it had crashed; 0: never.
  unsigned UnitTimeout = 0;

  CheckSettings Check;
  /// Exit with Findings when an output was not what is written now.
  bool FailStale = false;

  bool Strict = false;
  bool Quiet = false;
  bool Verbose = false;
  ColorChoice Color = ColorChoice::Auto;
  std::vector<std::string> Queries;
};

/// Parses and checks \p Args, the command line without the program name. The
/// error is a whole message for the user, without a prefix.
llvm::Expected<Options> parseOptions(llvm::ArrayRef<const char *> Args);

/// The text of `--help`, at most 80 columns wide.
void printHelp(llvm::raw_ostream &OS);
/// The text of `--version`.
void printVersion(llvm::raw_ostream &OS);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_OPTIONS_H
