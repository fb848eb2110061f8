//===- Session.cpp - One run over all inputs --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Session.h"
#include "Checking.h"
#include "Port.h"
#include "Unit.h"
#include "cu2x/Diagnostics/JSONConsumer.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "cu2x/Diagnostics/TextConsumer.h"
#include "cu2x/Driver/FileReport.h"
#include "cu2x/Driver/Format.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/MergedFile.h"
#include "cu2x/Driver/Progress.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/WithColor.h"
#include <chrono>
#include <condition_variable>
#include <map>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// More units without a result are only counted.
constexpr size_t ShownLacking = 10;

class Session {
public:
  Session(const Options &O, raw_ostream &Out, raw_ostream &Err)
      : O(O), Out(Out), Err(Err) {}

  ExitCode run(const char *Argv0);

private:
  /// Finds everything that does not depend on a single unit.
  Error checkOutputs() const;
  Error checkNames() const;
  Error setUp(const char *Argv0);
  Error findHeaders(const char *Argv0);
  void printSetup();
  void printCommands();
  void translateAll();
  /// Takes what a finished unit found; called in the order of the inputs.
  void take(Unit &U);
  /// What the translation of a unit says about its parse.
  void takeParse(FileReport &R, Unit &U, bool UsedToolkit);
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
  /// Prints the findings of a file and writes it.
  void finish(MergedFile &File, bool IsMain = true);
  Expected<std::string> finalText(const MergedFile &File);
  void writeReport();
  /// Keeps what was found in the file \p Name for who asked for it.
  void note(ArrayRef<diag::Finding> Findings, StringRef Name,
            StringRef Original, ArrayRef<Edit> Edits = {});
  /// Whether the options leave the header out, or a folder above it.
  bool isLeftOut(StringRef Path) const;

  FileReport &reportFor(StringRef Key, StringRef Name);
  /// How messages call \p Path: as it was named when it is an input.
  std::string nameOf(StringRef Path) const;
  void report(ExitCode Status, StringRef Message);
  bool useColor() const;

  const Options &O;
  raw_ostream &Out;
  raw_ostream &Err;

  std::string Root;
  std::vector<Unit> Units;
  std::optional<Destination> Dest;
  std::optional<FlagSource> Flags;
  std::optional<Checking> Checks;
  /// By key, in the order of appearance.
  MapVector<std::string, CheckedFile, std::map<std::string, unsigned>> Checked;
  std::vector<diag::SARIFFile> SARIF;
  std::set<unsigned> ErrorRows; ///< numbers of rows that were promoted
  hip::TranslateOptions Translate;
  metal::TranslateOptions Metal;
  diag::TextOptions TextStyle;

  /// Files that are written at the end, by key, in order of appearance.
  MapVector<std::string, MergedFile, std::map<std::string, unsigned>> Files;
  /// The names of inputs, by key: a header that is an input keeps its name.
  std::map<std::string, std::string> InputNames;
  MapVector<std::string, FileReport, std::map<std::string, unsigned>> Reports;
  Port ThePort;
  /// Headers that would have been edited, had they not been left out.
  std::set<std::string> LeftOut;
  size_t Lacking = 0; ///< units without a result, where all have to have one
  ExitCode Exit = ExitCode::Done;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

} // namespace

void Session::report(ExitCode Status, StringRef Message) {
  WithColor(Err, HighlightColor::Error,
            TextStyle.Color ? ColorMode::Enable : ColorMode::Disable)
      << "cu2x: error: ";
  Err << printable(Message) << '\n';
  Exit = worse(Exit, Status);
}

bool Session::useColor() const {
  if (O.Color != ColorChoice::Auto)
    return O.Color == ColorChoice::Always;
  // https://no-color.org: any value but an empty one.
  std::optional<std::string> NoColor = sys::Process::GetEnv("NO_COLOR");
  return Err.has_colors() && (!NoColor || NoColor->empty());
}

Error Session::findHeaders(const char *Argv0) {
  auto Bundled = frontend::bundledHeadersDir(Argv0);
  if (!Bundled)
    return Bundled.takeError();
  Translate.BundledHeaders = std::move(*Bundled);
  Translate.Headers = O.CudaHeaders;
  if (O.CudaHeaders == frontend::CudaHeaders::Bundled)
    return Error::success();
  auto Toolkit = frontend::findToolkit(O.CudaPath);
  if (!Toolkit)
    return Toolkit.takeError();
  if (!*Toolkit && O.CudaHeaders == frontend::CudaHeaders::Toolkit)
    return createStringError("no CUDA toolkit found; name it with --cuda-path, "
                             "or use --cuda-headers=bundled");
  Translate.Toolkit = std::move(*Toolkit);
  return Error::success();
}

/// No output may replace what is read, nor one output another.
Error Session::checkOutputs() const {
  if (!O.OutputFile.empty() && InputNames.count(Dest->keyOf(O.OutputFile)))
    return createStringError("-o would replace the input " + O.OutputFile +
                             "; use -i to translate in place");
  if (O.ReportFile.empty() || O.ReportFile == "-")
    return Error::success();
  std::string Key = Dest->keyOf(O.ReportFile);
  if (InputNames.count(Key))
    return createStringError("--report would replace the input " +
                             O.ReportFile);
  for (const std::string &Other : {O.OutputFile, O.InputList})
    if (!Other.empty() && Dest->keyOf(Other) == Key)
      return createStringError("--report would replace " + Other);
  return Error::success();
}

Error Session::setUp(const char *Argv0) {
  auto Inputs = collectInputs(O);
  if (!Inputs)
    return Inputs.takeError();
  if (Inputs->empty())
    return createStringError(O.InputList + ": names no files");
  if (Inputs->size() > 1 && O.TheAction == Action::Translate &&
      (O.Mode == OutputMode::Stdout || O.Mode == OutputMode::File))
    return createStringError(
        O.TheTarget == Target::Metal
            ? "several inputs need --out-dir or --dry-run"
            : "several inputs need -i, --out-dir, --diff or --dry-run");
  auto FoundRoot = findRoot(O, *Inputs);
  if (!FoundRoot)
    return FoundRoot.takeError();
  Root = std::move(*FoundRoot);

  Dest.emplace(O, Root, Out);
  if (Error E = Dest->prepare())
    return E;
  Flags.emplace(O, Root);
  Translate.Launch = O.Launch;
  Translate.Inactive = O.Inactive;
  Translate.NamesInStrings = O.NamesInStrings;
  Translate.Torch = O.Torch;
  Translate.ProjectHeaders = O.ProjectHeaders;
  Translate.ProjectRoot = Root;
  if (Error E = findHeaders(Argv0))
    return E;
  Metal.MetalVersion = O.MetalVersion;
  Metal.Doubles = O.Doubles;
  Metal.WrapSigned = O.WrapSigned;
  Metal.LockAtomics = O.LockAtomics;
  Metal.Emit = O.Emit;
  Metal.Headers = Translate.Headers;
  Metal.BundledHeaders = Translate.BundledHeaders;
  Metal.Toolkit = Translate.Toolkit;

  for (std::string &Name : *Inputs) {
    InputNames.emplace(Dest->keyOf(Name), Name);
    if (Error E = checkOutputs())
      return E;
    Units.emplace_back();
    Units.back().Name = std::move(Name);
  }
  if (O.Check.On) {
    Checks.emplace(O, Root);
    std::vector<std::string> Paths;
    for (const Unit &U : Units)
      Paths.push_back(placeOf(U.Name));
    if (Error E = Checks->setUp(Paths))
      return E;
  }
  return checkNames();
}

/// Metal's files have another extension, which may make their names equal.
Error Session::checkNames() const {
  std::map<std::string, StringRef> Written;
  for (const Unit &U : Units)
    if (std::string Path = Dest->pathFor(U.Name); !Path.empty())
      if (auto [It, New] = Written.try_emplace(Path, U.Name); !New)
        return createStringError(It->second + " and " + U.Name +
                                 " would both be written to " + Path);
  return Error::success();
}

void Session::printSetup() {
  Err << "cu2x: root: " << printable(Root)
      << "\ncu2x: bundled declarations: " << Translate.BundledHeaders << '\n';
  if (Translate.Toolkit)
    Err << "cu2x: CUDA toolkit: " << Translate.Toolkit->Path
        << (Translate.Toolkit->Version.empty()
                ? ""
                : " (" + Translate.Toolkit->Version + ")")
        << '\n';
}

void Session::printCommands() {
  UnitContext Context{O, *Dest, *Flags, Translate, Metal};
  for (const Unit &U : Units) {
    Expected<std::string> Lines = commandLines(U, Context);
    if (Lines)
      Out << *Lines;
    else
      report(ExitCode::Usage, U.Name + ": " + toString(Lines.takeError()));
  }
}

void Session::translateAll() {
  std::optional<project::UnitStore> Store;
  if (!O.StateDir.empty()) {
    // All that decides about a translation, and the program that made it: two
    // builds of one version may differ.
    std::string Settings = CU2X_VERSION;
    sys::fs::file_status Program;
    if (!sys::fs::status(sys::fs::getMainExecutable(nullptr, nullptr), Program))
      Settings +=
          "/" + utostr(Program.getSize()) + "/" +
          utostr(Program.getLastModificationTime().time_since_epoch().count());
    Settings += "/" + utostr(static_cast<unsigned>(O.CudaHeaders)) + "/" +
                (Translate.Toolkit ? Translate.Toolkit->Path : "") + "/" +
                utostr(static_cast<unsigned>(O.Torch));
    if (O.TheTarget == Target::Metal)
      Settings += "/metal/" + utostr(O.MetalVersion) + "/" +
                  utostr(static_cast<unsigned>(O.Doubles)) + "/" +
                  utostr(writesPort(O));
    Store.emplace(O.StateDir, Root, Settings);
    if (Error E = Store->prepare())
      return report(ExitCode::Usage, toString(std::move(E)));
  }
  UnitContext Context{O,         *Dest, *Flags,
                      Translate, Metal, Store ? &*Store : nullptr};
  std::mutex Lock;
  std::condition_variable Changed;
  std::vector<bool> Finished(Units.size());
  size_t FinishedCount = 0;

  enableRecovery();
  DefaultThreadPool Pool(hardware_concurrency(O.Jobs));
  for (size_t I = 0; I != Units.size(); ++I)
    Pool.async([&, I] {
      translate(Units[I], Context);
      std::lock_guard<std::mutex> Guard(Lock);
      Finished[I] = true;
      ++FinishedCount;
      Changed.notify_one();
    });

  Progress Line(Err, Units.size(), !O.Quiet);
  for (size_t I = 0; I != Units.size(); ++I) {
    std::unique_lock<std::mutex> Guard(Lock);
    while (!Changed.wait_for(Guard, std::chrono::milliseconds(200),
                             [&] { return Finished[I]; }))
      Line.show(FinishedCount, Units[I].Name);
    size_t Count = FinishedCount;
    Guard.unlock();
    Line.erase();
    take(Units[I]);
    // Nobody waits for files that are quick, however many there are.
    if (I + 1 != Units.size())
      Line.show(Count, Units[I + 1].Name);
  }
  Pool.wait();
}

bool Session::isLeftOut(StringRef Path) const {
  for (; !O.LeftOut.empty() && Path.size() > Root.size();
       Path = sys::path::parent_path(Path))
    if (O.LeftOut.contains(Path))
      return true;
  return false;
}

std::string Session::nameOf(StringRef Path) const {
  auto Input = InputNames.find(Dest->keyOf(Path));
  return Input == InputNames.end() ? shortName(Path) : Input->second;
}

FileReport &Session::reportFor(StringRef Key, StringRef Name) {
  FileReport &R = Reports[Key.str()];
  R.Name = Name.str();
  return R;
}

void Session::takeParse(FileReport &R, Unit &U, bool UsedToolkit) {
  for (ParseError &E : R.ParseErrors)
    E.Path = nameOf(E.Path);
  if (!O.Verbose)
    return;
  std::string Name = printable(R.Name);
  Err << "cu2x: " << Name << ": flags: "
      << (U.Flags.Args.empty() ? "none" : printable(join(U.Flags.Args, " ")))
      << '\n';
  for (const std::string &Flag : U.Flags.Ignored)
    Err << "cu2x: " << Name << ": left out " << printable(Flag) << '\n';
  Err << "cu2x: " << Name << ": parsed with "
      << (UsedToolkit ? "the toolkit's headers" : "the bundled declarations")
      << '\n';
}

void Session::takeKernels(FileReport &R, Unit &U) {
  metal::UnitTranslation Result = std::move(U.Kernels);
  U.Kernels = {};
  for (const frontend::ParseMessage &E : Result.Errors)
    R.ParseErrors.push_back({E.Path, E.Line, E.Column, E.Text});
  R.MissingHeaders = std::move(Result.MissingHeaders);
  takeParse(R, U, Result.UsedToolkit);

  json::Array Findings;
  for (auto [Index, File] : enumerate(Result.Files)) {
    for (diag::Finding &F : File.Findings) {
      F.Path = Index == 0 ? R.Name : nameOf(File.Path);
      R.FindingIDs.push_back(diag::id(diag::row(F.K)));
    }
    diag::printFindings(Err, File.Findings, File.Original, TextStyle);
    json::Value Printed = diag::toJSON(File.Findings, File.Original);
    for (json::Value &Finding : *Printed.getAsArray())
      Findings.push_back(std::move(Finding));
    note(File.Findings, Index == 0 ? R.Name : nameOf(File.Path), File.Original);
  }
  R.Findings = std::move(Findings);
  auto Fail = [&](Error E) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  };
  if (U.IsTorch) {
    // What binds an extension to Python is not ported; it keeps its text.
    Error E = hasDeviceCode(U.Name)
                  ? Port::writeTorch(*Dest, U, Result)
                  : Dest->writeBelow(Dest->placeInOutDir(U.Name), *U.Text);
    if (E)
      return Fail(std::move(E));
  }
  R.Kernels = std::move(Result.Kernels);
  R.Refused = std::move(Result.Refused);
  R.Tables = std::move(Result.Output);
  // A port without one of its kernels is not the whole program.
  if (!R.Refused.empty() && (O.Strict || U.Host))
    R.Status =
        worse(R.Status, O.Strict ? ExitCode::Refused : ExitCode::Unparsed);
  for (const metal::RefusedKernel &K : R.Refused) {
    if (K.Internal.empty())
      continue;
    R.Status = worse(R.Status, ExitCode::Internal);
    report(ExitCode::Internal,
           R.Name + ": kernel " + K.Source + " was left out: " + K.Internal);
  }
  Exit = worse(Exit, R.Status);

  if (U.Host && !hasDeviceCode(U.Name))
    return takeHost(R, U);
  if (U.IsTorch && !hasDeviceCode(U.Name))
    return;
  if (Error E = Dest->write(U.Name, "", Result.Text))
    return Fail(std::move(E));
  R.Output = Dest->pathFor(U.Name);
  if (O.Verbose && !R.Output.empty())
    Err << "cu2x: " << printable(R.Name) << ": written to "
        << printable(R.Output) << '\n';
  if (U.Host)
    takeHost(R, U);
}

void Session::takeHost(FileReport &R, Unit &U) {
  metal::HostTranslation Result = std::move(*U.Host);
  U.Host.reset();
  for (ParseError &E : Result.Unit.Errors) {
    E.Path = nameOf(E.Path);
    bool IsNew = none_of(R.ParseErrors, [&](const ParseError &Other) {
      return Other.Path == E.Path && Other.Line == E.Line;
    });
    if (IsNew)
      R.ParseErrors.push_back(std::move(E));
  }
  Exit = worse(Exit, R.Status);
  if (Error E = ThePort.take(*Dest, U, Result)) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  }
  for (auto [Index, File] : enumerate(Result.Unit.Files)) {
    // A source that others include keeps its name there.
    std::string Path = Index == 0 ? U.Name : File.Path;
    std::string Key = Dest->keyOf(Path);
    if (Index != 0 && hasSourceName(Path))
      Key += "#included";
    Files.try_emplace(Key, nameOf(Path))
        .first->second.add(std::move(File), U.Name);
  }
}

void Session::takeChecked(FileReport &R, Unit &U) {
  bool Metal = O.TheTarget == Target::Metal;
  if (Metal)
    for (const frontend::ParseMessage &E : U.Kernels.Errors)
      R.ParseErrors.push_back({E.Path, E.Line, E.Column, E.Text});
  else
    R.ParseErrors = std::move(U.Translation.Errors);
  R.MissingHeaders = std::move(Metal ? U.Kernels.MissingHeaders
                                     : U.Translation.MissingHeaders);
  takeParse(R, U, Metal ? U.Kernels.UsedToolkit : U.Translation.UsedToolkit);
  for (CheckedFile &File : U.Checked) {
    auto [It, New] =
        Checked.try_emplace(Dest->keyOf(File.Path), std::move(File));
    if (New)
      continue;
    for (diag::Finding &F : File.Findings)
      It->second.Findings.push_back(std::move(F));
    It->second.Edited.insert(File.Edited.begin(), File.Edited.end());
    diag::sortUnique(It->second.Findings);
  }
  U.Checked = {};
  U.Translation = {};
  U.Kernels = {};
}

void Session::finish(CheckedFile &File) {
  bool IsStdin = File.Name == StdinName;
  FileReport &R = reportFor(IsStdin ? "-" : Dest->keyOf(File.Path), File.Name);
  R.IsChecked = true;
  auto Fail = [&](Error E) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  };
  Expected<const Wanted *> W = Checks->filter(File);
  if (!W)
    return Fail(W.takeError());
  if (O.Check.Fix && !IsStdin) {
    std::string Text = Checks->fixed(File);
    if (Text != File.Original) {
      if (Error E = writeFileAtomically(File.Path, Text, Root))
        return Fail(std::move(E));
      R.Changed = true;
    }
  }
  const checks::Selection &Errors = (*W)->Errors;
  TextStyle.IsError = [&](const diag::Row &Row) {
    return Errors.contains(Row);
  };
  diag::printFindings(Err, File.Findings, File.Original, TextStyle);
  for (const diag::Finding &F : File.Findings) {
    const diag::Row &Row = diag::row(F.K);
    R.FindingIDs.push_back(diag::id(Row));
    if (Errors.contains(Row)) {
      R.Status = worse(R.Status, ExitCode::Findings);
      ErrorRows.insert(Row.Number);
    }
    if (O.Strict && Row.Refusal)
      R.Status = worse(R.Status, ExitCode::Refused);
  }
  R.Findings = diag::toJSON(File.Findings, File.Original);
  Exit = worse(Exit, R.Status);
  if (!O.Check.SARIFFile.empty())
    SARIF.push_back(
        {Checks->relative(File.Path), File.Original, File.Findings});
}

void Session::writeChecks() {
  if (!O.Check.On)
    return;
  if (O.Check.Analyze) {
    std::vector<CheckedFile> All;
    for (auto &[Key, File] : Checked)
      All.push_back(std::move(File));
    printAnalysis(Out, *O.Check.Analyze, All, O.TheTarget);
  }
  if (O.Check.SARIFFile.empty())
    return;
  std::string Text;
  raw_string_ostream OS(Text);
  OS << formatv("{0:2}", diag::toSARIF(SARIF, CU2X_VERSION,
                                       [&](const diag::Row &Row) {
                                         return ErrorRows.count(Row.Number) > 0;
                                       }))
     << '\n';
  if (O.Check.SARIFFile == "-")
    Out << Text;
  else if (Error E = writeFileAtomically(O.Check.SARIFFile, Text))
    report(ExitCode::Usage, toString(std::move(E)));
}

void Session::take(Unit &U) {
  std::string Key = Dest->keyOf(U.Name);
  StringRef Shown = U.Name == "-" ? StringRef(StdinName) : U.Name;
  FileReport &R = reportFor(Key, Shown);
  R.Seconds = U.Seconds;
  R.Status = worse(R.Status, U.Status);
  Exit = worse(Exit, U.Status);
  if (!U.Error.empty()) {
    R.Error = U.Error;
    if (O.OnlyKept && ++Lacking > ShownLacking)
      return;
    return report(U.Status, U.Error);
  }
  if (O.Check.On)
    return takeChecked(R, U);
  if (O.TheTarget == Target::Metal)
    return takeKernels(R, U);
  R.ParseErrors = std::move(U.Translation.Errors);
  R.MissingHeaders = std::move(U.Translation.MissingHeaders);
  takeParse(R, U, U.Translation.UsedToolkit);

  // In place, a result must not be seen by a unit that is still to be parsed;
  // and a header is complete only when all units are.
  bool Later = O.Mode == OutputMode::InPlace || O.ProjectHeaders;
  for (auto [Index, File] : enumerate(U.Translation.Files)) {
    if (Index != 0 && isLeftOut(File.Path)) {
      if (!File.Edits.empty())
        LeftOut.insert(nameOf(File.Path));
      continue;
    }
    std::string FileKey = Index == 0 ? Key : Dest->keyOf(File.Path);
    std::string Name = Index == 0 ? Shown.str() : nameOf(File.Path);
    if (!Later) {
      MergedFile Alone(Name);
      Alone.add(std::move(File), U.Name);
      finish(Alone);
      continue;
    }
    Files.try_emplace(FileKey, Name)
        .first->second.add(std::move(File), U.Name, join(U.Flags.Args, " "));
  }
  U.Translation = {};
}

Expected<std::string> Session::finalText(const MergedFile &File) {
  std::string Text = File.text();
  if (!O.Format)
    return Text;
  return formatChangedLines(File.name(), Text, File.edits());
}

void Session::finish(MergedFile &File, bool IsMain) {
  StringRef Path = File.name() == StdinName ? StringRef("-") : File.name();
  FileReport &R = reportFor(Dest->keyOf(Path), File.name());
  diag::printFindings(Err, File.findings(), File.original(), TextStyle);
  note(File.findings(), File.name(), File.original(), File.edits().sorted());
  for (const diag::Finding &F : File.findings()) {
    const diag::Row &Row = diag::row(F.K);
    R.FindingIDs.push_back(diag::id(Row));
    if (Row.Refusal && (O.Strict || writesPort(O)))
      R.Status =
          worse(R.Status, O.Strict ? ExitCode::Refused : ExitCode::Unparsed);
  }
  json::Value Printed = diag::toJSON(File.findings(), File.original());
  for (json::Value &Finding : *Printed.getAsArray())
    R.Findings.getAsArray()->push_back(std::move(Finding));
  R.NotVouched = File.notVouched().vec();
  if (!R.NotVouched.empty())
    R.Status = worse(R.Status, ExitCode::Unparsed);
  Exit = worse(Exit, R.Status);

  auto Fail = [&](Error E) {
    R.Error = toString(std::move(E));
    R.Status = worse(R.Status, ExitCode::Usage);
    report(ExitCode::Usage, R.Error);
  };
  if (Error E = File.check())
    return Fail(std::move(E));
  R.Edits = File.edits().sorted().size();
  Expected<std::string> Text = finalText(File);
  if (!Text)
    return Fail(Text.takeError());
  R.Changed = *Text != File.original();
  if (writesPort(O)) {
    std::string To = Port::placeOf(*Dest, Path, IsMain);
    if (Error E = Dest->writeBelow(To, *Text))
      return Fail(std::move(E));
    if (R.Output.empty() && O.Mode == OutputMode::OutDir)
      R.Output = To;
    return;
  }
  if (Error E = Dest->write(Path, File.original(), *Text))
    return Fail(std::move(E));
  if (R.Changed || O.Mode != OutputMode::InPlace)
    R.Output = Dest->pathFor(Path);
  if (O.Verbose && !R.Output.empty())
    Err << "cu2x: " << printable(File.name()) << ": written to "
        << printable(R.Output) << '\n';
}

void Session::note(ArrayRef<diag::Finding> Findings, StringRef Name,
                   StringRef Original, ArrayRef<Edit> Edits) {
  if (!O.Found)
    return;
  auto It = find_if(*O.Found,
                    [&](const CheckedFile &File) { return File.Name == Name; });
  if (It == O.Found->end()) {
    O.Found->push_back({Name.str(), Name.str(), Original.str(), {}, {}});
    It = std::prev(O.Found->end());
  }
  append_range(It->Findings, Findings);
  diag::sortUnique(It->Findings);
  if (Edits.empty())
    return;
  diag::LineTable Lines(Original);
  for (const Edit &E : Edits)
    It->Edited.insert(Lines.lineOf(E.Offset));
}

void Session::writeReport() {
  std::vector<FileReport> All;
  for (auto &[Key, R] : Reports)
    All.push_back(std::move(R));
  if (!O.Quiet)
    (O.TheTarget == Target::Metal ? printMetalSummary : printSummary)(Err, All);
  if (O.ReportFile.empty() && !O.ReportText)
    return;
  std::string Text;
  raw_string_ostream OS(Text);
  double Seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - Start)
          .count();
  (O.TheTarget == Target::Metal ? printMetalReport : printReport)(OS, All, Exit,
                                                                  Seconds);
  if (O.ReportText)
    *O.ReportText = Text;
  if (O.ReportFile == "-")
    Out << Text;
  else if (O.ReportFile.empty())
    return;
  else if (Error E = writeFileAtomically(O.ReportFile, Text))
    report(ExitCode::Usage, toString(std::move(E)));
}

ExitCode Session::run(const char *Argv0) {
  TextStyle.Strict = O.Strict;
  TextStyle.Color = useColor();
  if (TextStyle.Color) {
    // The stream's own test would say no to a pipe under --color=always.
    Err.enable_colors(true);
    WithColor::setAutoDetectFunction([](const raw_ostream &) { return true; });
  }
  if (Error E = setUp(Argv0)) {
    report(ExitCode::Usage, toString(std::move(E)));
    return Exit;
  }
  if (O.Verbose)
    printSetup();
  if (O.TheAction == Action::PrintCommands) {
    printCommands();
    return Exit;
  }
  translateAll();
  if (Lacking) {
    report(ExitCode::Usage,
           utostr(Lacking) + " of " + utostr(Units.size()) +
               " units have no result in " + O.StateDir +
               "; nothing was written. Run the shards that have not ended well "
               "again, with the same options");
    return Exit;
  }
  for (const std::string &Name : LeftOut)
    Err << "cu2x: " << printable(Name)
        << ": uses CUDA and is included, but was left out; it keeps its text\n";
  for (auto &[Key, File] : Files)
    finish(File, !StringRef(Key).ends_with("#included"));
  if (writesPort(O))
    if (Error E = ThePort.writeBuildFile(*Dest, Root))
      report(ExitCode::Usage, toString(std::move(E)));
  for (auto &[Key, File] : Checked)
    finish(File);
  writeChecks();
  if (Dest->wasStale() && O.FailStale)
    Exit = worse(Exit, ExitCode::Findings);
  writeReport();
  return Exit;
}

ExitCode driver::runSession(const Options &O, const char *Argv0,
                            raw_ostream &Out, raw_ostream &Err) {
  return Session(O, Out, Err).run(Argv0);
}
