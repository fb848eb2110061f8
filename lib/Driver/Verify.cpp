//===- Verify.cpp - Programs and their translations, compared ------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "Programs.h"
#include "TracedRun.h"
#include "cu2x/Driver/Progress.h"
#include "cu2x/Driver/Run.h"
#include "cu2x/SIMT/Trace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <cstdlib>
#include <cstring>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// A row of the table for each seed.
struct Run {
  const char *Name;
  ProgramKind Kind;
  unsigned Warp;
};

constexpr Run Runs[] = {{"source", ProgramKind::Source, 32},
                        {"HIP, warp 32", ProgramKind::HIP, 32},
                        {"HIP, wave 64", ProgramKind::HIP, 64},
                        {"Metal", ProgramKind::Metal, 32}};

/// How often the source runs again when only the number of launches differs.
constexpr size_t MoreRuns = 2;

class Verification {
public:
  Verification(const RunOptions &O, const char *Argv0, raw_ostream &Out)
      : O(O), Cache(O, Argv0), Out(Out), Lines(O.Tolerance),
        Line(errs(), std::size(Runs) * O.Seeds.size(), !O.Quiet,
             // What is built first takes longer than a second.
             std::chrono::seconds(0)) {}

  int run();

private:
  Expected<std::string> build(ProgramKind Kind);
  Error runAll(const Run &R);
  Expected<TracedRun> observe(StringRef Program, StringRef Seed, unsigned Warp,
                              size_t TracedLaunches = 0) const;
  std::vector<bool> sameCopies(const TracedRun &Expected,
                               const TracedRun &Got) const;
  void noteStable();
  std::string outputDifference(const TracedRun &Got);
  std::string launchDifference(const TracedRun &Got);
  bool launchesVary();
  std::string copyDifference(const TracedRun &Got, size_t &Launches) const;
  std::string sharedDifference(const TracedRun &Got, size_t &Launches) const;
  std::string firstKernel(StringRef Program, StringRef Seed, unsigned Warp,
                          size_t Launches) const;

  const RunOptions &O;
  ProgramCache Cache;
  raw_ostream &Out;
  LineComparison Lines;
  Progress Line;
  /// A link to the program that runs; empty where none can be made.
  SmallString<128> Link;
  size_t NumDone = 0; ///< of the runs that the table has
  std::string SourceProgram;
  /// Of the source, one for each seed.
  std::vector<TracedRun> Sources;
  /// How often runs of the source launch, and whether that varies; known when it
  /// is asked for.
  std::vector<size_t> LaunchCounts;
  std::optional<bool> LaunchesVary;
  /// Which copies and lines of the first are the same in all: the order of
  /// threads, or the time of the day, decides what the rest hold.
  std::vector<bool> StableCopies, StableLines;
  std::set<SharedKey> UnstableShared;
  bool AllAgree = true;
};

} // namespace

//===----------------------------------------------------------------------===//
// Observing
//===----------------------------------------------------------------------===//

/// What the executor says on stderr of the program's own mistakes, by lines.
static std::vector<std::string> complaintsIn(StringRef Text) {
  constexpr StringRef Prefix = "cu2x-simt: ";
  constexpr size_t Most = 6;
  std::vector<std::string> Result;
  bool GoesOn = false;
  while (!Text.empty() && Result.size() != Most) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    if (GoesOn || Line.starts_with(Prefix))
      Result.push_back(Line.str());
    GoesOn = Line.starts_with(Prefix) && Line.ends_with(":");
  }
  return Result;
}

/// Whether the executor has ended a kernel of \p Run with a message.
static bool hasFailedKernel(const TracedRun &Run) {
  return any_of(Run.Complaints, [](StringRef Line) {
    return Line.starts_with("cu2x-simt: in ");
  });
}

/// \p TracedLaunches is the number of launches whose memory is wanted.
Expected<TracedRun> Verification::observe(StringRef Program, StringRef Seed,
                                          unsigned Warp,
                                          size_t TracedLaunches) const {
  SmallString<128> File;
  if (std::error_code EC = sys::fs::createTemporaryFile("cu2x-out", "", File))
    return createStringError("a temporary file: " + EC.message());
  FileRemover Remover(File);
  SmallString<128> Trace;
  if (std::error_code EC =
          sys::fs::createTemporaryFile("cu2x-trace", "", Trace))
    return createStringError("a temporary file: " + EC.message());
  FileRemover TraceRemover(Trace);
  SmallString<128> Errors;
  if (std::error_code EC = sys::fs::createTemporaryFile("cu2x-err", "", Errors))
    return createStringError("a temporary file: " + EC.message());
  FileRemover ErrorsRemover(Errors);
  setenv("CU2X_TRACE", Trace.c_str(), 1);
  setenv("CU2X_TRACE_LAUNCHES", utostr(TracedLaunches).c_str(), 1);
  setenv("CU2X_SIMT_SEED", Seed.str().c_str(), 1);
  setenv("CU2X_SIMT_WARP", utostr(Warp).c_str(), 1);
  // One device for all: what a program prints of it, or chooses by it, is none
  // of the translation's business.
  setenv("CU2X_SIMT_DEVICE", "port", 1);
  // What programs print of their own name is the same for all.
  StringRef Name = Program;
  if (!Link.empty()) {
    SmallString<128> Target(Program);
    sys::fs::remove(Link);
    if (!sys::fs::make_absolute(Target) && !sys::fs::create_link(Target, Link))
      Name = Link;
  }
  TracedRun Result;
  Result.Status = runBuilt(Name, O, File, Errors, Result.Signal);
  auto Text = MemoryBuffer::getFile(File);
  if (!Text)
    return createStringError(File + ": " + Text.getError().message());
  Result.Output = (*Text)->getBuffer().str();
  auto Records = MemoryBuffer::getFile(Trace, /*IsText=*/false,
                                       /*RequiresNullTerminator=*/false);
  if (!Records)
    return createStringError(Trace + ": " + Records.getError().message());
  readTrace((*Records)->getBuffer(), Result);
  if (auto Said = MemoryBuffer::getFile(Errors))
    Result.Complaints = complaintsIn((*Said)->getBuffer());
  return Result;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

static SmallVector<StringRef> linesOf(const TracedRun &O) {
  SmallVector<StringRef> Lines;
  StringRef(O.Output).split(Lines, '\n');
  return Lines;
}

/// For each copy of \p Expected, whether \p Got has the same: as the copy with
/// its number or, where threads copy in an order of their own, as any that is
/// no other's.
std::vector<bool> Verification::sameCopies(const TracedRun &Expected,
                                           const TracedRun &Got) const {
  std::vector<bool> Result(Expected.Copies.size()), IsTaken(Got.Copies.size());
  bool HasOrder = !Expected.HasThreads && !Got.HasThreads;
  for (size_t I = 0; I != Result.size(); ++I)
    for (size_t J = HasOrder ? I : 0; J < Got.Copies.size() && !Result[I];
         ++J) {
      if (!IsTaken[J] &&
          areSame(Expected.Copies[I].What, Got.Copies[J].What, O.Tolerance))
        Result[I] = IsTaken[J] = true;
      if (HasOrder)
        break;
    }
  return Result;
}

void Verification::noteStable() {
  const TracedRun &First = Sources.front();
  StableCopies.assign(First.Copies.size(), true);
  for (const TracedRun &Other : Sources)
    for (auto [I, IsSame] : enumerate(sameCopies(First, Other)))
      StableCopies[I] = StableCopies[I] && IsSame;
  for (const TracedRun &Other : Sources)
    for (const auto &[Key, Part] : First.Shared) {
      auto It = Other.Shared.find(Key);
      if (It == Other.Shared.end() ||
          !areSameShared(Part, It->second, O.Tolerance))
        UnstableShared.insert(Key);
    }
  SmallVector<StringRef> Expected = linesOf(First);
  StableLines.assign(Expected.size(), true);
  for (const TracedRun &Other : Sources) {
    SmallVector<StringRef> Got = linesOf(Other);
    // Which of them are missing is not known then.
    if (Got.size() == Expected.size())
      for (size_t I = 0; I != Expected.size(); ++I)
        StableLines[I] = StableLines[I] && Lines.areSame(Expected[I], Got[I]);
  }
}

/// Whether runs of the source launch more or less often themselves, as one that
/// launches until a time has passed. Where those that there are do not show it,
/// it runs again.
bool Verification::launchesVary() {
  auto Varies = [&] {
    return any_of(LaunchCounts,
                  [&](size_t Count) { return Count != LaunchCounts.front(); });
  };
  for (const TracedRun &R : Sources)
    LaunchCounts.push_back(R.Launches.size());
  while (!Varies() && LaunchCounts.size() < Sources.size() + MoreRuns) {
    auto Again = observe(SourceProgram, O.Seeds.front(), 32);
    if (!Again) {
      consumeError(Again.takeError());
      break;
    }
    LaunchCounts.push_back(Again->Launches.size());
  }
  return Varies();
}

/// What is wrong with the number of launches in \p Got; empty when nothing is,
/// or when it is another one in each run of the source. Behind a kernel that was
/// left out, all that is copied may depend on the order of threads, so that
/// nothing else would show it.
std::string Verification::launchDifference(const TracedRun &Got) {
  size_t Expected = Sources.front().Launches.size();
  size_t Launches = Got.Launches.size();
  if (Launches == Expected)
    return "";
  if (!LaunchesVary)
    LaunchesVary = launchesVary();
  // However short of time a program is, what launched will launch.
  bool IsLess = Launches == 0 && *min_element(LaunchCounts) != 0;
  return *LaunchesVary && !IsLess ? ""
                                  : utostr(Launches) + " launches instead of " +
                                        utostr(Expected);
}

/// What is wrong with the copies of \p Got; empty when nothing is. \p Launches
/// becomes how many came before the first that differs.
std::string Verification::copyDifference(const TracedRun &Got,
                                         size_t &Launches) const {
  const TracedRun &Expected = Sources.front();
  if (Expected.Copies.size() != Got.Copies.size())
    return utostr(Got.Copies.size()) + " copies to the host instead of " +
           utostr(Expected.Copies.size());
  for (auto [I, IsSame] : enumerate(sameCopies(Expected, Got))) {
    if (!StableCopies[I] || IsSame)
      continue;
    Launches = Expected.Copies[I].Launches;
    return "copy " + utostr(I + 1) + " to the host differs";
  }
  return "";
}

/// The same for memory that the host reads without a copy. Which waits there
/// are besides, and of which thread, is the runtimes' business.
std::string Verification::sharedDifference(const TracedRun &Got,
                                           size_t &Launches) const {
  for (const auto &[Key, Part] : Sources.front().Shared) {
    auto It = Got.Shared.find(Key);
    if (UnstableShared.count(Key) ||
        (It == Got.Shared.end() ? !Key.isEnd()
                                : areSameShared(Part, It->second, O.Tolerance)))
      continue;
    Launches = Part.Launches;
    return (Key.Name.empty() ? "shared memory " + utostr(Key.Number)
                             : "managed variable " + Key.Name) +
           (It == Got.Shared.end() ? " is missing" : " differs");
  }
  return "";
}

/// What is wrong with the text that was printed, in a word or two; empty when
/// nothing is.
std::string Verification::outputDifference(const TracedRun &Got) {
  SmallVector<StringRef> Old = linesOf(Sources.front()), New = linesOf(Got);
  for (size_t Line = 0; Line < std::max(Old.size(), New.size()); ++Line)
    if (Line >= Old.size() || Line >= New.size() ||
        (StableLines[Line] && !Lines.areSame(Old[Line], New[Line])))
      return "output differs in line " + utostr(Line + 1);
  return "";
}

/// The first kernel behind which an argument's memory differs from what the
/// source has there, in words; empty when none is found.
std::string Verification::firstKernel(StringRef Program, StringRef Seed,
                                      unsigned Warp, size_t Launches) const {
  auto Result = observe(Program, Seed, Warp, Launches);
  auto Source = observe(SourceProgram, Seed, 32, Launches);
  // Memory that depends on the order of threads says nothing.
  auto Other = observe(SourceProgram, Seed == "0" ? "1" : "0", 32, Launches);
  if (!Result || !Source || !Other) {
    consumeError(Result.takeError());
    consumeError(Source.takeError());
    consumeError(Other.takeError());
    return "";
  }
  // One of them may have stopped earlier.
  size_t Common = std::min({Source->Launches.size(), Result->Launches.size(),
                            Other->Launches.size()});
  for (size_t N = 0; N != Common; ++N) {
    const TracedLaunch &Old = Source->Launches[N], &New = Result->Launches[N],
                       &Again = Other->Launches[N];
    if (Old.Memory.size() != New.Memory.size())
      return "";
    for (size_t I = 0; I != Old.Memory.size(); ++I) {
      const TracedBytes &A = Old.Memory[I], &B = New.Memory[I];
      if (A.Bytes.empty() || B.Bytes.empty())
        continue;
      auto Differs = [&](const TracedBytes &X) {
        return !areSame(A, X, O.Tolerance);
      };
      bool IsStable = I < Again.Memory.size() && !Differs(Again.Memory[I]);
      if (IsStable && Differs(B))
        return "kernel " + Old.Kernel + " (launch " + utostr(N + 1) +
               ", pointer " + utostr(I + 1) + ")";
    }
  }
  return "";
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

Expected<std::string> Verification::build(ProgramKind Kind) {
  Expected<std::string> Program = Cache.build(Kind);
  if (Program && Kind == ProgramKind::Source)
    SourceProgram = *Program;
  return Program;
}

Error Verification::runAll(const Run &R) {
  // Translations have findings to print meanwhile.
  if (R.Kind == ProgramKind::Source)
    Line.show(NumDone, "building the source");
  Expected<std::string> Program = build(R.Kind);
  Line.erase();
  if (!Program && Sources.empty())
    return Program.takeError();
  if (!Program) {
    AllAgree = false;
    NumDone += O.Seeds.size();
    Out << format("%-14s was not built: ", R.Name)
        << toString(Program.takeError()) << '\n';
    return Error::success();
  }
  std::vector<TracedRun> Seen;
  for (const std::string &Seed : O.Seeds) {
    Line.show(NumDone++, ("running " + Twine(R.Name) + ", seed " + Seed).str());
    Expected<TracedRun> One = observe(*Program, Seed, R.Warp);
    Line.erase();
    if (!One)
      return One.takeError();
    Seen.push_back(std::move(*One));
  }
  if (R.Kind == ProgramKind::Source) {
    Sources = Seen;
    noteStable();
  }
  bool IsFirst = true;
  for (auto [Seed, One] : zip(O.Seeds, Seen)) {
    const TracedRun &Reference = Sources.front();
    std::vector<std::string> Problems;
    if (One.Status != Reference.Status)
      Problems.push_back("exit status " + itostr(One.Status));
    // A program that looks at no status and no result ends well all the same.
    if (hasFailedKernel(One) && none_of(Sources, hasFailedKernel))
      Problems.push_back("a kernel failed");
    if (std::string Text = outputDifference(One); !Text.empty())
      Problems.push_back(Text);
    if (std::string Count = launchDifference(One); !Count.empty())
      Problems.push_back(Count);
    size_t Launches = Reference.Launches.size();
    if (std::string Copy = copyDifference(One, Launches); !Copy.empty())
      Problems.push_back(Copy);
    size_t SharedLaunches = Reference.Launches.size();
    if (std::string Part = sharedDifference(One, SharedLaunches); !Part.empty())
      Problems.push_back(Part);
    Launches = std::min(Launches, SharedLaunches);
    bool Differs = !Problems.empty();
    AllAgree &= !Differs;
    if (One.Signal)
      Problems.push_back("ended by signal " + itostr(One.Signal) + " (" +
                         strsignal(One.Signal) + ")");
    Out << format("%-14s %-6s %-8d %-8u %-8u ", R.Name, Seed.c_str(),
                  One.Status, static_cast<unsigned>(One.Launches.size()),
                  static_cast<unsigned>(One.Copies.size()))
        << (Problems.empty() ? "agrees" : join(Problems, "; ")) << '\n';
    if (R.Kind == ProgramKind::Source && IsFirst) {
      IsFirst = false;
      for (StringRef Line : One.Complaints)
        Out << "  " << Line << '\n';
    }
    // Looking for the kernel runs the programs again.
    if (Differs && IsFirst) {
      IsFirst = false;
      Out.flush();
      Line.show(NumDone, "looking for the kernel that differs first");
      if (std::string Kernel = firstKernel(*Program, Seed, R.Warp, Launches);
          !Kernel.empty()) {
        Line.erase();
        Out << "  differs first: " << Kernel << '\n';
      }
      Line.erase();
      if (hasFailedKernel(One))
        for (StringRef Complaint : One.Complaints)
          Out << "  " << Complaint << '\n';
    }
  }
  Out.flush();
  return Error::success();
}

int Verification::run() {
  Out << format("%-14s %-6s %-8s %-8s %-8s %s\n", "program", "seed", "status",
                "launches", "copies", "result");
  Out.flush();
  SmallString<128> Folder;
  if (!sys::fs::createUniqueDirectory("cu2x-verify", Folder)) {
    Link = Folder;
    sys::path::append(Link, sys::path::stem(O.Sources.front()));
  }
  scope_exit Removal([&] {
    if (!Folder.empty())
      sys::fs::remove_directories(Folder);
  });
  int Status = 0;
  for (const Run &R : Runs)
    if (Error E = runAll(R)) {
      WithColor::error(errs(), "cu2x") << toString(std::move(E)) << '\n';
      Status = NoProgram;
      break;
    }
  if (!SourceProgram.empty())
    sys::fs::remove_directories(sys::path::parent_path(SourceProgram));
  if (Status)
    return Status;
  if (size_t Unstable = count(StableCopies, false))
    Out << "not compared: copies that depend on the order of threads in the "
           "source: "
        << Unstable << '\n';
  if (!UnstableShared.empty())
    Out << "not compared: contents of shared memory that depend on the order "
           "of threads in the source: "
        << UnstableShared.size() << '\n';
  if (size_t Unstable = count(StableLines, false))
    Out << "not compared: lines that runs of the source print differently: "
        << Unstable << '\n';
  if (Lines.numMeasured())
    Out << "not compared: numbers that measure time or speed: "
        << Lines.numMeasured() << '\n';
  // What a program would have done behind a crash is not known of any of them.
  bool Crashes = any_of(Sources, [](const TracedRun &R) { return R.Signal; });
  if (Crashes)
    Out << "the source itself crashed, so that nothing behind the crash was "
           "compared\n";
  if (!AllAgree)
    Out << "there are differences\n";
  else if (!Crashes)
    Out << "all runs agree\n";
  return AllAgree && !Crashes ? 0 : 1;
}

int driver::verifyProgram(const RunOptions &O, const char *Argv0,
                          raw_ostream &Out) {
  return Verification(O, Argv0, Out).run();
}
