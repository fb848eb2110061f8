//===- cu2x.cpp - Translate CUDA sources ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/API/Query.h"
#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Driver/Commands.h"
#include "cu2x/Driver/Doctor.h"
#include "cu2x/Driver/Migrate.h"
#include "cu2x/Driver/Options.h"
#include "cu2x/Driver/Run.h"
#include "cu2x/Driver/Session.h"
#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Frontend/Precompiled.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <cstdlib>

using namespace cu2x;
using namespace llvm;

/// `--list-checks`: one finding a line.
static void printChecks(raw_ostream &OS) {
  for (const diag::Row &R : diag::rows()) {
    StringRef Targets = R.Targets == diag::OnHIP     ? "hip"
                        : R.Targets == diag::OnMetal ? "metal"
                                                     : "hip,metal";
    OS << diag::id(R) << ' ' << R.Name << " (" << Targets << ", "
       << diag::name(R.Sev) << ")\n";
  }
}

/// `--explain`.
static driver::ExitCode explain(StringRef Name) {
  const diag::Row *R = diag::lookup(Name);
  if (!R) {
    errs() << "cu2x: error: '" << Name << "' is no finding";
    std::vector<const diag::Row *> Near = driver::nearestFindings(Name);
    if (Near.empty())
      errs() << "; see --list-checks\n";
    else
      errs() << '\n';
    for (const diag::Row *Similar : Near)
      errs() << "  did you mean " << diag::id(*Similar) << ' ' << Similar->Name
             << "?\n";
    return driver::ExitCode::Usage;
  }
  outs() << diag::page(*R);
  return driver::ExitCode::Done;
}

static driver::ExitCode act(const driver::Options &O, const char *Argv0) {
  switch (O.TheAction) {
  case driver::Action::Help:
    driver::printHelp(outs());
    return driver::ExitCode::Done;
  case driver::Action::Version:
    driver::printVersion(outs());
    return driver::ExitCode::Done;
  case driver::Action::Query: {
    bool AllKnown = true;
    for (const std::string &Name : O.Queries)
      AllKnown &= api::printQuery(outs(), Name);
    return AllKnown ? driver::ExitCode::Done : driver::ExitCode::Usage;
  }
  case driver::Action::Explain:
    return explain(O.Queries.front());
  case driver::Action::ListChecks:
    printChecks(outs());
    return driver::ExitCode::Done;
  case driver::Action::Translate:
  case driver::Action::PrintCommands:
    return driver::runSession(O, Argv0, outs(), errs());
  }
  llvm_unreachable("every action returns");
}

/// `cu2x migrate`, `cu2x sync` and `cu2x apply`.
static driver::ExitCode migrate(StringRef Command, ArrayRef<const char *> Args,
                                const char *Argv0) {
  bool Applies = Command == "apply";
  SmallVector<const char *> All;
  if (Command == "sync")
    All.push_back("--sync");
  All.append(Args.begin(), Args.end());
  auto O =
      (Applies ? driver::parseApplyOptions : driver::parseMigrateOptions)(All);
  if (!O) {
    errs() << "cu2x: error: " << toString(O.takeError()) << '\n';
    return driver::ExitCode::Usage;
  }
  if (!O->Help)
    return (Applies ? driver::runApply
                    : driver::runMigrate)(std::move(*O), Argv0, outs(), errs());
  (Applies ? driver::printApplyHelp : driver::printMigrateHelp)(outs());
  return driver::ExitCode::Done;
}

/// `cu2x doctor`.
static driver::ExitCode examine(ArrayRef<const char *> Args) {
  auto O = driver::parseDoctorOptions(Args);
  if (!O) {
    errs() << "cu2x: error: " << toString(O.takeError()) << '\n';
    return driver::ExitCode::Usage;
  }
  if (!O->Help)
    return driver::runDoctor(*O, outs());
  driver::printDoctorHelp(outs());
  return driver::ExitCode::Done;
}

/// `cu2x run` and `cu2x verify`, whose status is that of a program or of a
/// comparison.
static int runPrograms(StringRef Command, ArrayRef<const char *> Args,
                       const char *Argv0) {
  auto O = driver::parseRunOptions(Command, Args);
  if (!O) {
    errs() << "cu2x: error: " << toString(O.takeError()) << '\n';
    return driver::NoProgram;
  }
  if (O->Help) {
    driver::printRunHelp(outs());
    return 0;
  }
  return Command == "run" ? driver::runProgram(*O, Argv0)
                          : driver::verifyProgram(*O, Argv0, outs());
}

static driver::ExitCode translate(ArrayRef<const char *> Args,
                                  const char *Argv0) {
  StringRef First = Args.empty() ? "" : Args.front();
  if (std::string Meant = driver::nearestCommand(First); !Meant.empty()) {
    errs() << "cu2x: error: '" << First
           << "' is no command, and there is no such file; did you mean '"
           << Meant << "'?\n";
    return driver::ExitCode::Usage;
  }
  auto Options = driver::parseOptions(Args);
  if (Options)
    return act(*Options, Argv0);
  errs() << "cu2x: error: " << toString(Options.takeError()) << '\n';
  return driver::ExitCode::Usage;
}

/// `-precompile [STAMP]`: a step of the build and of an installation.
static driver::ExitCode precompile(ArrayRef<const char *> Args,
                                   const char *Argv0) {
  auto Headers = frontend::bundledHeadersDir(Argv0);
  Error E = Headers ? frontend::precompileDeclarations(
                          *Headers, Args.empty() ? "" : Args.front())
                    : Headers.takeError();
  if (!E)
    return driver::ExitCode::Done;
  errs() << "cu2x: error: " << toString(std::move(E)) << '\n';
  return driver::ExitCode::Usage;
}

int main(int argc, char **argv) {
  InitLLVM X(argc, argv);
  // A closed pipe is a failed write like any other, found below.
  std::signal(SIGPIPE, SIG_IGN);

  if (argc > 1 && StringRef(argv[1]) == "-tokens")
    return static_cast<int>(
        driver::runTokenPass({argv + 2, argv + argc}, outs()));
  if (argc > 1 &&
      (StringRef(argv[1]) == "run" || StringRef(argv[1]) == "verify"))
    return runPrograms(argv[1], {argv + 2, argv + argc}, argv[0]);
  StringRef Command = argc > 1 ? argv[1] : "";
  driver::ExitCode Exit =
      Command == "migrate" || Command == "apply" || Command == "sync"
          ? migrate(Command, {argv + 2, argv + argc}, argv[0])
      : Command == "doctor"      ? examine({argv + 2, argv + argc})
      : Command == "-precompile" ? precompile({argv + 2, argv + argc}, argv[0])
                                 : translate({argv + 1, argv + argc}, argv[0]);

  outs().flush();
  if (outs().has_error()) {
    // Who closed the pipe knows that there is no more output.
    if (outs().error() != std::errc::broken_pipe)
      errs() << "cu2x: error: cannot write standard output: "
             << outs().error().message() << '\n';
    outs().clear_error();
    Exit = driver::worse(Exit, driver::ExitCode::Usage);
  }
  if (driver::hasCrashed())
    std::_Exit(static_cast<int>(Exit));
  return static_cast<int>(Exit);
}
