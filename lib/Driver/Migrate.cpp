//===- Migrate.cpp - A whole repository -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Migration.h"
#include "cu2x/Checks/Checks.h"
#include "cu2x/Diagnostics/JSONConsumer.h"
#include "cu2x/Diagnostics/TextConsumer.h"
#include "cu2x/Driver/Destination.h"
#include "cu2x/Driver/FlagSource.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/Session.h"
#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Project/BuildLog.h"
#include "cu2x/Project/PendingWrites.h"
#include "cu2x/Project/UnitDefinitions.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace cu2x::project;
using namespace llvm;

void Migration::report(ExitCode Status, const Twine &Message) {
  WithColor(Err, HighlightColor::Error,
            Color ? ColorMode::Enable : ColorMode::Disable)
      << "cu2x: error: ";
  Err << printable(Message.str()) << '\n';
  Exit = worse(Exit, Status);
}

/// Number of the only check of build scripts that a migration makes.
static constexpr unsigned CudaHomeGuard = 9005;

/// Whether a build script asks for ROCm as well.
static bool knowsHip(StringRef Text) {
  return Text.contains("torch.version.hip") || Text.contains("ROCM_HOME");
}

Expected<std::string> driver::enterRoot(MigrateOptions &O) {
  Options &S = O.Sources;
  std::string Asked = S.Root;
  if (Asked.empty()) {
    Asked = ".";
    for (StringRef Up = Asked = placeOf("."); !Up.empty();
         Up = sys::path::parent_path(Up)) {
      SmallString<256> Git(Up);
      sys::path::append(Git, ".git");
      if (sys::fs::exists(Git)) {
        Asked = Up.str();
        break;
      }
    }
  }
  SmallString<256> Real;
  if (std::error_code EC = sys::fs::real_path(Asked, Real))
    return createStringError(Asked + ": " + EC.message() + " (--in-root)");
  if (!sys::fs::is_directory(Real))
    return createStringError(Asked + ": --in-root is not a folder");
  std::string Root = Real.str().str();
  std::vector<std::string *> Paths = {
      &S.OutDir,     &S.DatabasePath, &S.CudaPath, &S.StateDir,
      &S.ReportFile, &O.PatchFile,    &O.BuildLog, &O.AnalysisFile};
  for (std::string &Path : O.Replacements)
    Paths.push_back(&Path);
  for (std::string *Path : Paths)
    if (!Path->empty() && *Path != "-") {
      SmallString<256> Absolute(*Path);
      if (std::error_code EC = sys::fs::make_absolute(Absolute))
        return createStringError(*Path + ": " + EC.message());
      *Path = Absolute.str().str();
    }
  if (O.PatchFile == "-" && S.ReportFile == "-")
    return createStringError(
        "the report and the patch cannot both go to standard output");
  if (Error E = checkOutputFiles(O, Root))
    return std::move(E);
  S.Root = Root;
  if (std::error_code EC = sys::fs::set_current_path(Root))
    return createStringError(Root + ": " + EC.message());
  for (const std::string *Path :
       {&S.OutDir, &S.StateDir, &S.ReportFile, &O.PatchFile, &O.AnalysisFile})
    if (!Path->empty() && *Path != "-")
      O.Scan.NotInput.push_back(placeOf(*Path));
  return Root;
}

/// Keeps other runs from writing \p Folders.
Error Migration::lock(ArrayRef<StringRef> Folders) {
  std::string Unlocked;
  Expected<TreeLock> Taken = TreeLock::take(Folders, Unlocked);
  if (!Taken)
    return Taken.takeError();
  Lock = std::move(*Taken);
  if (!Unlocked.empty())
    Err << "cu2x: " << printable(Unlocked)
        << ": cannot be locked; no other run may write there now\n";
  return Error::success();
}

/// Prepares to write in place: completes a run that was killed while it wrote,
/// and where results can wait, they are written together.
Error Migration::prepareInPlace() {
  Options &S = O.Sources;
  if (S.Mode != OutputMode::InPlace)
    return Error::success();
  std::vector<StringRef> Written = {Root};
  // What waits there is of one run.
  if (!S.StateDir.empty()) {
    if (!S.OnlyKept)
      (void)sys::fs::create_directories(S.StateDir); // else the session says it
    if (sys::fs::is_directory(S.StateDir))
      Written.push_back(S.StateDir);
  }
  if (Error E = lock(Written))
    return E;
  if (S.StateDir.empty())
    return Error::success();
  Pending.emplace(S.StateDir, Root);
  Expected<bool> WasKilled = Pending->resume();
  if (!WasKilled)
    return WasKilled.takeError();
  if (*WasKilled && !S.Quiet)
    Err << "cu2x: wrote what an interrupted run had left in "
        << printable(S.StateDir) << '\n';
  S.Pending = &*Pending;
  return Error::success();
}

/// Removes files that a killed run had not yet renamed.
void Migration::removeLeftovers() {
  auto Remove = [&](const std::string &Path) {
    if (std::error_code EC = sys::fs::remove(Path))
      report(ExitCode::Usage, Path + ": " + EC.message());
  };
  if (O.Sources.Mode == OutputMode::InPlace)
    for (const SkippedPath &S : Files.Skipped)
      if (S.Why == LeftoverReason)
        Remove(S.Path);
  if (O.Sources.Mode == OutputMode::OutDir && !O.Sources.Captured)
    for (const std::string &Path : findLeftovers(O.Sources.OutDir))
      Remove(Path);
}

/// Turns the build log into a database that the session reads.
Error Migration::makeDatabase() {
  if (O.BuildLog.empty())
    return Error::success();
  auto Log = MemoryBuffer::getFile(O.BuildLog);
  if (!Log)
    return createStringError(O.BuildLog + ": " + Log.getError().message());
  std::vector<LoggedCommand> Commands = readBuildLog((*Log)->getBuffer(), Root);
  if (Commands.empty())
    return createStringError(O.BuildLog +
                             ": holds no command that compiles a source");
  auto Exists = [](const LoggedCommand &C) {
    SmallString<256> Source;
    if (!sys::path::is_absolute(C.File))
      Source = C.Directory;
    sys::path::append(Source, C.File);
    return sys::fs::exists(Source);
  };
  if (none_of(Commands, Exists))
    return createStringError(O.BuildLog +
                             ": compiles no source that is here; " +
                             Commands[0].File + " is none below " + Root);
  // Those would be translated without their flags.
  std::set<std::string> Lost;
  for (const LoggedCommand &C : Commands)
    if (!Exists(C))
      Lost.insert(C.File);
  if (!Lost.empty())
    Err << "cu2x: " << printable(O.BuildLog) << ": compiles " << Lost.size()
        << (Lost.size() == 1 ? " source that is not" : " sources that are not")
        << " here, such as " << printable(*Lost.begin()) << '\n';
  SmallString<128> Path;
  if (std::error_code EC =
          sys::fs::createTemporaryFile("cu2x-commands", "json", Path))
    return createStringError("cannot write a temporary file: " + EC.message());
  Database = Path.str().str();
  O.Sources.DatabasePath = Database;
  O.Sources.DatabaseName = O.BuildLog;
  return writeFileAtomically(Database, databaseOf(Commands));
}

/// Makes units of sources that a database compiles as CUDA, whatever their
/// names are.
void Migration::addCompiledSources() {
  FlagSource Databases(O.Sources, Root);
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Unit || isSource(File.Path))
      if (auto Listing = Databases.listingOf(File.Path); !Listing)
        return consumeError(Listing.takeError()); // the session reports it
  std::set<std::string> Listed;
  for (const std::string &Path : Databases.listedUnits()) {
    SmallString<256> Real;
    if (!sys::fs::real_path(Path, Real) && isBelow(Real, Root))
      Listed.insert(StringRef(Real).drop_front(Root.size()).ltrim('/').str());
  }
  for (ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Other && Listed.count(File.Path))
      File.Kind = FileKind::Unit;
}

/// Without a database, the project's own headers are looked for by name. Notes
/// the units that no command of a database compiles.
void Migration::findIncludes(Options &S) {
  FlagSource Databases(S, Root);
  bool HasAll = true;
  for (const std::string &Input : S.Program.empty() ? S.Inputs : S.Program) {
    auto Listing = Databases.listingOf(Input);
    if (!Listing)
      return consumeError(Listing.takeError()); // the session reports it
    HasAll &= *Listing != FlagSource::Listing::NoDatabase;
    if (*Listing == FlagSource::Listing::Unlisted)
      Unlisted.insert(Input);
  }
  noteLeftOut(Databases.listedUnits());
  UnitDefinitions Definitions;
  if (!HasAll || isForMetal())
    Definitions = definitionsOf(Root, Files);
  S.ProgramNames = std::move(Definitions.Programs);
  S.KnowsPrograms = Definitions.KnowsPrograms;
  S.ProjectName = std::move(Definitions.Project);
  if (HasAll)
    return;
  bool HasSome = Unlisted.size() != 0 || !Databases.listedUnits().empty();
  S.Flags.emplace();
  S.DatabaseFirst = true;
  std::set<std::string> All;
  for (const auto &[Unit, Folders] : headerFolders(Root, Files)) {
    std::vector<std::string> &Flags = S.UnitFlags[Unit];
    auto Add = [&](StringRef Option, const std::set<std::string> &In) {
      for (const std::string &Folder : In) {
        SmallString<256> Path(Root);
        if (Folder != ".")
          sys::path::append(Path, Folder);
        Flags.push_back(Option.str());
        Flags.push_back(Path.str().str());
        All.insert(Folder);
      }
    };
    Add("-iquote", Folders.Quoted);
    Add("-idirafter", Folders.Last);
  }
  for (auto &[Unit, Flags] : Definitions.Flags)
    append_range(S.UnitFlags[Unit], Flags);
  // A port has the definitions that the translation was made with.
  if (isForMetal())
    Lost = std::move(Definitions.Lost);
  if (!S.Quiet)
    for (const std::string &Folder : All)
      Err << "cu2x: "
          << (HasSome ? "not all units have a compilation database; their "
                      : "no compilation database; ")
          << "headers are looked for in " << printable(Folder) << '\n';
}

/// Notes those of the units \p Listed that lie in folders which are left out,
/// though a command compiles them.
void Migration::noteLeftOut(ArrayRef<std::string> Listed) {
  std::set<StringRef> Units;
  for (const ProjectFile &File : Files.Files)
    Units.insert(File.Path);
  for (const std::string &Path : Listed) {
    SmallString<256> Real;
    if (sys::fs::real_path(Path, Real) || !isBelow(Real, Root))
      continue;
    StringRef Name = StringRef(Real).drop_front(Root.size()).ltrim('/');
    bool WasAsked = any_of(Files.Skipped, [&](const SkippedPath &S) {
      return S.Why == ExcludedReason &&
             (Name == S.Path || Name.starts_with(S.Path + "/"));
    });
    if (!Units.count(Name) && !WasAsked)
      LeftOut.insert(Name.str());
  }
}

/// What a session with the inputs of \p S says about \p T. It writes nothing.
json::Value Migration::reportOn(Target T, Options S) const {
  std::string Report;
  S.TheTarget = T;
  S.IsPort = T == Target::Metal;
  S.Mode = OutputMode::DryRun;
  S.StateDir.clear();
  S.OnlyKept = S.FailStale = S.Verbose = false;
  S.Quiet = true;
  S.Pending = nullptr;
  S.Outputs = nullptr;
  S.WasStale = nullptr;
  S.Found = nullptr;
  S.ReportFile.clear();
  S.ReportText = &Report;
  (void)runSession(S, Argv0, nulls(), nulls());
  Expected<json::Value> Read = json::parse(Report);
  if (Read)
    return std::move(*Read);
  consumeError(Read.takeError());
  return nullptr;
}

bool Migration::translateSources() {
  Options S = O.Sources;
  for (const SkippedPath &Skipped : Files.Skipped) {
    SmallString<256> Path(Root);
    sys::path::append(Path, Skipped.Path);
    S.LeftOut.insert(Path);
  }
  for (const std::string &Path : O.Scan.NotInput)
    S.LeftOut.insert(Path);
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Unit)
      S.Inputs.push_back(File.Path);
  if (O.Shards) {
    // Neighbours often share headers and cost, so that parts take turns.
    std::vector<std::string> Part;
    S.Program = S.Inputs;
    for (size_t I = O.Shard - 1; I < S.Inputs.size(); I += O.Shards)
      Part.push_back(S.Inputs[I]);
    S.Inputs = std::move(Part);
  }
  if (S.Inputs.empty())
    return true;
  findIncludes(S);
  S.Parts = includedUnits(Root, Files);
  // Before anything is written in place.
  if (O.Matrix && !O.Shards)
    OtherReport = reportOn(isForMetal() ? Target::HIP : Target::Metal, S);
  std::string Report;
  S.ReportFile.clear();
  S.ReportText = &Report;
  S.Reported = &Translated;
  raw_string_ostream Diffs(Patch);
  Exit = worse(Exit, runSession(S, Argv0, Diffs, Err));

  Expected<json::Value> Read = json::parse(Report);
  if (!Read) {
    // The session ended before it wrote anything.
    consumeError(Read.takeError());
    return !S.OnlyKept;
  }
  SourceReport = std::move(*Read);
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::CudaHeader && !Translated.count(File.Path))
      Unreached.push_back(File.Path);
  return true;
}

void Migration::translateBuild(const ProjectFile &File,
                               const BuildContext &Context) {
  BuildReport R;
  R.Name = File.Path;
  R.Kind = File.Build;
  Expected<std::string> Text = readInput(File.Path);
  if (!Text) {
    R.Error = toString(Text.takeError());
    report(ExitCode::Usage, R.Error);
    Builds.push_back(std::move(R));
    return;
  }
  BuildTranslation Result =
      translateBuildFile(File.Build, File.Path, *Text, Context);
  if (File.Build == BuildKind::PythonProgram && !isForMetal() &&
      Result.Findings.empty() && Result.LeftLines.empty() &&
      Result.Edits.apply(*Text) == *Text) {
    ++KeptPrograms;
    return;
  }
  if (File.Build == BuildKind::Python)
    for (diag::Finding &F : checks::checkBuildFile(File.Path, *Text))
      if (diag::row(F.K).Number == CudaHomeGuard && !knowsHip(*Text))
        Result.Findings.push_back(std::move(F));
  diag::sortUnique(Result.Findings);
  diag::TextOptions Style;
  Style.Color = Color;
  Style.Strict = O.Sources.Strict;
  diag::printFindings(Err, Result.Findings, *Text, Style);
  for (const diag::Finding &F : Result.Findings) {
    const diag::Row &Row = diag::row(F.K);
    R.FindingIDs.push_back(diag::id(Row));
    if (O.Sources.Strict && Row.Refusal)
      Exit = worse(Exit, ExitCode::Refused);
  }
  R.Findings = diag::toJSON(Result.Findings, *Text);
  R.LeftLines = std::move(Result.LeftLines);
  std::string New = Result.Edits.apply(*Text);
  R.Changed = New != *Text;
  if (!O.AnalysisFile.empty())
    Found.push_back({File.Path, File.Path, *Text, Result.Findings, {}});
  bool OnlyForCuda = File.Build == BuildKind::CMake ||
                     File.Build == BuildKind::Make ||
                     File.Build == BuildKind::Dockerfile ||
                     File.Build == BuildKind::Devcontainer;
  if (isForMetal() && OnlyForCuda && !Result.Findings.empty()) {
    NotCopied.insert(File.Path);
    Builds.push_back(std::move(R));
    return;
  }
  if (O.Sources.Mode == OutputMode::Diff) {
    Expected<std::string> Diff = unifiedDiff(File.Path, File.Path, *Text, New);
    if (!Diff)
      failed(Diff.takeError());
    else
      Patch += *Diff;
  } else if (!failed(writeOther(File.Path, *Text, New))) {
    Written.insert(File.Path);
  }
  Builds.push_back(std::move(R));
}

/// Says what \p File, a source or of settings, reads of the environment that
/// scripts call by another name now.
void Migration::reportSource(const ProjectFile &File, BuildKind Kind,
                             const BuildContext &Context) {
  auto Buffer = readUnmapped(File.Path);
  if (!Buffer)
    return; // its own translation says so
  StringRef Text = (*Buffer)->getBuffer();
  BuildTranslation Result = translateBuildFile(Kind, File.Path, Text, Context);
  if (Result.Findings.empty())
    return;
  diag::TextOptions Style;
  Style.Color = Color;
  Style.Strict = O.Sources.Strict;
  diag::printFindings(Err, Result.Findings, Text, Style);
  BuildReport R;
  R.Name = File.Path;
  R.Kind = Kind;
  for (const diag::Finding &F : Result.Findings)
    R.FindingIDs.push_back(diag::id(diag::row(F.K)));
  R.Findings = diag::toJSON(Result.Findings, Text);
  if (!O.AnalysisFile.empty())
    Found.push_back({File.Path, File.Path, Text.str(), Result.Findings, {}});
  Builds.push_back(std::move(R));
}

void Migration::translateBuilds() {
  BuildContext Context;
  Context.Options = O.Builds;
  Context.Lost = Lost;
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Build)
      if (auto Buffer = readUnmapped(File.Path))
        collectDefinitions(File.Build, File.Path, (*Buffer)->getBuffer(),
                           Context);
  if (!isForMetal())
    collectUnseenSources(Root, Files, Context);
  // A file may call a variable by its old name that another one renames.
  BuildContext Renaming = Context;
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Build && !isForMetal())
      if (auto Buffer = readUnmapped(File.Path))
        collectRenamed(File.Build, File.Path, (*Buffer)->getBuffer(), Renaming);
  Context.Renamed = std::move(Renaming.Renamed);
  for (const ProjectFile &File : Files.Files)
    if (File.Kind == FileKind::Build)
      translateBuild(File, Context);
    else if (!isForMetal() && (File.Kind == FileKind::Unit ||
                               File.Kind == FileKind::CudaHeader ||
                               isSource(File.Path) || isHeader(File.Path)))
      reportSource(File, BuildKind::Source, Context);
    else if (!Context.Renamed.empty() && hasSettings(File.Path))
      reportSource(File, BuildKind::Settings, Context);
}

ExitCode Migration::run() {
  Color = O.Sources.Color == ColorChoice::Always ||
          (O.Sources.Color == ColorChoice::Auto && Err.has_colors());
  Expected<std::string> Entered = enterRoot(O);
  if (!Entered) {
    failed(Entered.takeError());
    return Exit;
  }
  Root = std::move(*Entered);
  scope_exit Remove([&] {
    if (!Database.empty())
      (void)sys::fs::remove(Database);
  });
  if (failed(makeDatabase()) || failed(prepareInPlace()))
    return Exit;
  if (isForMetal() && O.Sources.Mode == OutputMode::Diff) {
    // As if the port were written over the project.
    O.Sources.Mode = OutputMode::OutDir;
    O.Sources.OutDir = Root;
    O.Sources.Captured = &Ported;
  }
  if (O.Sources.Mode == OutputMode::OutDir)
    O.Sources.Outputs = &Outputs;
  O.Sources.WasStale = &WasStale;
  if (!O.AnalysisFile.empty())
    O.Sources.Found = &Found;
  Dest.emplace(O.Sources, Root, Out);
  if (failed(Dest->prepare()))
    return Exit;
  if (O.Sources.Mode == OutputMode::OutDir && !O.Sources.Captured &&
      failed(lock({Dest->outDir()})))
    return Exit;
  Expected<Project> Found = scanProject(Root, O.Scan);
  if (!Found) {
    report(ExitCode::Usage, toString(Found.takeError()));
    return Exit;
  }
  Files = std::move(*Found);
  for (const SkippedPath &S : Files.Skipped)
    if (S.Why == UnreadableReason)
      report(ExitCode::Usage, S.Path + ": the folder cannot be read");
  addDeviceSources(Root, Files);
  addCompiledSources();
  addUnitsForHeaders(Root, Files);
  if (failed(claimOutDir()))
    return Exit;
  removeLeftovers();

  if (O.TranslatesSources && !translateSources()) {
    unclaimOutDir();
    return Exit;
  }
  if (O.Shards)
    return Exit;
  if (O.TranslatesBuilds)
    translateBuilds();
  if (!O.NoCopies)
    reportReplaced();
  if (O.Sources.Mode == OutputMode::OutDir && !O.NoCopies &&
      !O.Sources.Captured)
    copyRest();
  finishOutDir();
  if (Pending)
    failed(Pending->commit());
  if (failed(checkWritten()))
    return Exit;
  writePatch();
  summarize();
  printMatrix();
  writeReport();
  writeAnalysis();
  return Exit;
}

ExitCode driver::runMigrate(MigrateOptions O, const char *Argv0,
                            raw_ostream &Out, raw_ostream &Err) {
  return Migration(std::move(O), Argv0, Out, Err).run();
}
