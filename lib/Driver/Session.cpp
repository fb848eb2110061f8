//===- Session.cpp - One run over all inputs --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recovery.h"
#include "SessionRun.h"
#include "SummaryText.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "cu2x/Driver/Format.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Driver/Progress.h"
#include "cu2x/Project/Scan.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/WithColor.h"
#include <condition_variable>
#include <tuple>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// More units without a result are only counted.
static constexpr size_t ShownLacking = 10;

void Session::report(ExitCode Status, StringRef Message) {
  WithColor(Err, HighlightColor::Error,
            TextStyle.Color ? ColorMode::Enable : ColorMode::Disable)
      << "cu2x: error: ";
  // More lines are indented; a name of a file cannot pass for a line of ours.
  SmallVector<StringRef> Lines;
  Message.split(Lines, "\n  ");
  Err << join(map_range(Lines, printable), "\n  ") << '\n';
  Exit = worse(Exit, Status);
}

bool Session::useColor() const {
  if (O.Color != ColorChoice::Auto)
    return O.Color == ColorChoice::Always;
  // https://no-color.org: any value but an empty one.
  std::optional<std::string> NoColor = sys::Process::GetEnv("NO_COLOR");
  return Err.has_colors() && (!NoColor || NoColor->empty());
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
                  utostr(writesPort(O)) + utostr(O.WrapSigned) +
                  utostr(O.LockAtomics) + utostr(O.ZeroClocks);
    Store.emplace(O.StateDir, Root, Settings);
    if (Error E = Store->prepare())
      return report(ExitCode::Usage, toString(std::move(E)));
  }
  UnitContext Context{O,         *Dest, *Flags,
                      Translate, Metal, Store ? &*Store : nullptr};
  Context.Names = O.Program;
  if (Context.Names.empty())
    for (const Unit &U : Units)
      Context.Names.push_back(U.Name);
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

  // The kernels of a unit are written when it is taken. Where all units have to
  // have a result, none is before all have one.
  bool TakesLater = O.OnlyKept && O.TheTarget == Target::Metal;
  Progress Line(Err, Units.size(), !O.Quiet, std::chrono::seconds(1),
                std::chrono::seconds(O.LogInterval));
  for (size_t I = 0; I != Units.size(); ++I) {
    std::unique_lock<std::mutex> Guard(Lock);
    while (!Changed.wait_for(Guard, std::chrono::milliseconds(200),
                             [&] { return Finished[I]; }))
      Line.show(FinishedCount, Units[I].Name);
    size_t Count = FinishedCount;
    Guard.unlock();
    Line.erase();
    if (!TakesLater || !Units[I].Error.empty())
      take(Units[I]);
    // Nobody waits for files that are quick, however many there are.
    if (I + 1 != Units.size())
      Line.show(Count, Units[I + 1].Name);
  }
  Pool.wait();
  if (TakesLater && !Lacking)
    for (Unit &U : Units)
      take(U);
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
  if (O.Verbose)
    printParse(R.Name, U, UsedToolkit);
}

void Session::printParse(StringRef Shown, const Unit &U, bool UsedToolkit) {
  std::string Name = printable(Shown);
  Err << "cu2x: " << Name << ": flags: "
      << (U.Flags.Args.empty() ? "none" : printable(join(U.Flags.Args, " ")))
      << '\n';
  for (const std::string &Flag : U.Flags.Ignored)
    Err << "cu2x: " << Name << ": left out " << printable(Flag) << '\n';
  Err << "cu2x: " << Name << ": parsed with "
      << (UsedToolkit ? "the toolkit's headers" : "the bundled declarations")
      << '\n';
}

void Session::take(Unit &U) {
  std::string Key = Dest->keyOf(U.Name);
  StringRef Shown = U.Name == "-" ? StringRef(StdinName) : U.Name;
  FileReport &R = reportFor(Key, Shown);
  R.Seconds = U.Seconds;
  if (O.Parts.count(U.Name) && O.TheTarget == Target::HIP && U.Error.empty() &&
      !U.Translation.Errors.empty())
    return wait(U, Key, Shown);
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
  noteIncluded(U, Key);
  takeFiles(U, Key, Shown);
}

void Session::addParse(FileReport &R, UnitTranslation &Other) {
  for (ParseError &E : Other.Errors)
    if (none_of(R.ParseErrors, [&](const ParseError &Known) {
          return std::tie(Known.Path, Known.Line, Known.Column,
                          Known.Message) ==
                 std::tie(E.Path, E.Line, E.Column, E.Message);
        }))
      R.ParseErrors.push_back(std::move(E));
  for (std::string &Header : Other.MissingHeaders)
    if (!is_contained(R.MissingHeaders, Header))
      R.MissingHeaders.push_back(std::move(Header));
}

void Session::takeFiles(Unit &U, StringRef Key, StringRef Shown) {
  FileReport &R = reportFor(Key, Shown);
  R.ParseErrors = std::move(U.Translation.Errors);
  R.MissingHeaders = std::move(U.Translation.MissingHeaders);
  for (Unit &Other : U.Others)
    addParse(R, Other.Translation);
  takeParse(R, U, U.Translation.UsedToolkit);
  // In place, a result must not be seen by a unit that is still to be parsed;
  // and a header, or what several commands compile, is complete only when all
  // of them are.
  bool Later =
      O.Mode == OutputMode::InPlace || O.ProjectHeaders || !U.Others.empty();
  takeCommand(U, Key, Shown, Later);
  for (Unit &Other : U.Others) {
    if (O.Verbose)
      printParse(Shown, Other, Other.Translation.UsedToolkit);
    takeCommand(Other, Key, Shown, Later);
  }
  U.Translation = {};
  U.Others.clear();
}

void Session::takeCommand(Unit &U, StringRef Key, StringRef Shown, bool Later) {
  FileReport &R = reportFor(Key, Shown);
  for (const std::string &Header : U.Translation.CudaHeaders) {
    std::string Name = nameOf(Header);
    if (!isBelow(Header, Root))
      Outside.insert(Name);
    else if (!InputNames.count(Dest->keyOf(Header)) &&
             !is_contained(R.CudaHeaders, Name)) {
      R.CudaHeaders.push_back(Name);
      if (O.Strict)
        R.Status = worse(R.Status, ExitCode::Refused);
    }
  }
  for (const std::string &Header : U.Translation.LibraryHeaders)
    Libraries.insert(nameOf(Header));
  for (auto [Index, File] : enumerate(U.Translation.Files)) {
    if (Index != 0 && isLeftOut(File.Path)) {
      if (!File.Edits.empty())
        LeftOut.insert(nameOf(File.Path));
      continue;
    }
    if (Index != 0 && O.ProjectHeaders && O.TheTarget == Target::HIP &&
        !File.Edits.empty() && project::asHipSource(File.Original)) {
      OfHip.insert(nameOf(File.Path));
      continue;
    }
    std::string FileKey = Index == 0 ? Key.str() : Dest->keyOf(File.Path);
    std::string Name = Index == 0 ? Shown.str() : nameOf(File.Path);
    if (Index != 0)
      R.Headers.insert(Name);
    if (!Later) {
      MergedFile Alone(Name);
      Alone.add(std::move(File), U.Name);
      finish(Alone);
      continue;
    }
    Files.try_emplace(FileKey, Name)
        .first->second.add(std::move(File), U.Name, join(U.Flags.Args, " "));
  }
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
  R.Unseen = File.unseen().vec();
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
  if (O.Reported)
    for (const FileReport &R : All)
      O.Reported->insert(R.Name);
  if (!O.Quiet)
    (O.TheTarget == Target::Metal ? printMetalSummary : printSummary)(Err, All);
  else if ((Exit == ExitCode::Unparsed || Exit == ExitCode::Refused) &&
           (!O.ReportText || O.FailStale))
    printUnparsed(Err, All); // for hooks, which fail by the status
  if (O.RefusedText) {
    raw_string_ostream OS(*O.RefusedText);
    for (const FileReport &R : All)
      printRefusedKernels(OS, R);
  }
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
  for (const std::string &Name : OfHip)
    Err << "cu2x: " << printable(Name)
        << ": is HIP's already; it keeps its text, and sources of CUDA that "
           "include it get its branches for AMD\n";
  // What has not been asked for is no more than a part of the summary.
  if (O.ProjectHeaders || !O.Quiet)
    for (const std::string &Name : Outside)
      Err << "cu2x: " << printable(Name)
          << ": uses CUDA and is included, but lies outside of the root; it "
             "keeps its text\n";
  // A library has hundreds, and all say the same.
  if (!Libraries.empty() && (O.ProjectHeaders || !O.Quiet)) {
    Err << "cu2x: " << printable(*Libraries.begin())
        << ": uses CUDA and is a library's header; it keeps its text";
    if (Libraries.size() > 1)
      Err << ", as do " << Libraries.size() - 1 << " more";
    Err << '\n';
  }
  takeWaiting();
  for (auto &[Key, File] : Files)
    if (!File.isEmpty())
      finish(File, !StringRef(Key).ends_with("#included"));
  if (writesPort(O))
    if (Error E =
            joinErrors(ThePort.writeKernels(*Dest),
                       ThePort.writeBuildFile(*Dest, Root, O.ProjectName)))
      report(ExitCode::Usage, toString(std::move(E)));
  noteMissing();
  for (auto &[Key, File] : Checked)
    finish(File);
  writeChecks();
  if (Dest->wasStale() && O.FailStale)
    Exit = worse(Exit, ExitCode::Findings);
  if (O.WasStale)
    *O.WasStale |= Dest->wasStale();
  writeReport();
  return Exit;
}

ExitCode driver::runSession(const Options &O, const char *Argv0,
                            raw_ostream &Out, raw_ostream &Err) {
  return Session(O, Out, Err).run(Argv0);
}
