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
#include "cu2x/Driver/Run.h"
#include "cu2x/SIMT/Trace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <cstdlib>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// Bytes of the trace, and what they are as far as is known.
struct TracedBytes {
  std::string Bytes;
  char Element;
};

struct TracedLaunch {
  std::string Kernel;
  /// Of the pointer arguments, behind the launch; where they were asked for.
  std::vector<TracedBytes> Memory;
};

struct TracedCopy {
  TracedBytes What;
  /// How many launches came before.
  size_t Launches;
};

/// One run of one program.
struct Outcome {
  int Status = 0;
  std::string Output;
  std::vector<TracedCopy> Copies;
  std::vector<TracedLaunch> Launches;
};

/// A row of the table for each seed.
struct Run {
  const char *Name;
  ProgramKind Kind;
  unsigned Warp;
};

class Verification {
public:
  Verification(const RunOptions &O, const char *Argv0, raw_ostream &Out)
      : O(O), Cache(O, Argv0), Out(Out), Lines(O.Tolerance) {}

  int run();

private:
  Expected<std::string> build(ProgramKind Kind);
  Error runAll(const Run &R);
  Expected<Outcome> observe(StringRef Program, StringRef Seed, unsigned Warp,
                            size_t TracedLaunches = 0) const;
  void noteStable();
  std::string outputDifference(const Outcome &Got);
  std::string copyDifference(const Outcome &Got, size_t &Launches) const;
  std::string firstKernel(StringRef Program, StringRef Seed, unsigned Warp,
                          size_t Launches) const;
  char elementOf(const TracedBytes &A, const TracedBytes &B) const {
    return A.Element == static_cast<char>(simt::Element::Unknown) ? B.Element
                                                                  : A.Element;
  }

  const RunOptions &O;
  ProgramCache Cache;
  raw_ostream &Out;
  LineComparison Lines;
  std::string SourceProgram;
  /// Of the source, one for each seed.
  std::vector<Outcome> Sources;
  /// Which copies and lines of the first are the same in all: the order of
  /// threads, or the time of the day, decides what the rest hold.
  std::vector<bool> StableCopies, StableLines;
  bool AllAgree = true;
};

} // namespace

//===----------------------------------------------------------------------===//
// Observing
//===----------------------------------------------------------------------===//

/// Reads the records of cu2x/SIMT/Trace.h.
static void readTrace(StringRef Text, Outcome &Result) {
  constexpr size_t HeaderBytes = 10;
  while (Text.size() >= HeaderBytes) {
    char Kind = Text[0], Element = Text[1];
    uint64_t Size = support::endian::read64le(Text.data() + 2);
    Text = Text.drop_front(HeaderBytes);
    if (Size > Text.size())
      break; // the program was killed
    TracedBytes What = {Text.take_front(Size).str(), Element};
    Text = Text.drop_front(Size);
    if (Kind == 'L')
      Result.Launches.push_back({std::move(What.Bytes), {}});
    else if (Kind == 'C')
      Result.Copies.push_back({std::move(What), Result.Launches.size()});
    else if (!Result.Launches.empty())
      Result.Launches.back().Memory.push_back(std::move(What));
  }
}

/// \p TracedLaunches is the number of launches whose memory is wanted.
Expected<Outcome> Verification::observe(StringRef Program, StringRef Seed,
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
  setenv("CU2X_TRACE", Trace.c_str(), 1);
  setenv("CU2X_TRACE_LAUNCHES", utostr(TracedLaunches).c_str(), 1);
  setenv("CU2X_SIMT_SEED", Seed.str().c_str(), 1);
  setenv("CU2X_SIMT_WARP", utostr(Warp).c_str(), 1);
  // One device for all: what a program prints of it, or chooses by it, is none
  // of the translation's business.
  setenv("CU2X_SIMT_DEVICE", "port", 1);
  Outcome Result;
  Result.Status = runBuilt(Program, O, File, "/dev/null");
  auto Text = MemoryBuffer::getFile(File);
  if (!Text)
    return createStringError(File + ": " + Text.getError().message());
  Result.Output = (*Text)->getBuffer().str();
  auto Records = MemoryBuffer::getFile(Trace, /*IsText=*/false,
                                       /*RequiresNullTerminator=*/false);
  if (!Records)
    return createStringError(Trace + ": " + Records.getError().message());
  readTrace((*Records)->getBuffer(), Result);
  return Result;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

static SmallVector<StringRef> linesOf(const Outcome &O) {
  SmallVector<StringRef> Lines;
  StringRef(O.Output).split(Lines, '\n');
  return Lines;
}

void Verification::noteStable() {
  const Outcome &First = Sources.front();
  StableCopies.assign(First.Copies.size(), true);
  for (const Outcome &Other : Sources)
    for (size_t I = 0; I != First.Copies.size(); ++I) {
      const TracedBytes &A = First.Copies[I].What;
      StableCopies[I] = StableCopies[I] && I < Other.Copies.size() &&
                        areSameElements(A.Bytes, Other.Copies[I].What.Bytes,
                                        A.Element, O.Tolerance);
    }
  SmallVector<StringRef> Expected = linesOf(First);
  StableLines.assign(Expected.size(), true);
  for (const Outcome &Other : Sources) {
    SmallVector<StringRef> Got = linesOf(Other);
    // Which of them are missing is not known then.
    if (Got.size() == Expected.size())
      for (size_t I = 0; I != Expected.size(); ++I)
        StableLines[I] = StableLines[I] && Lines.areSame(Expected[I], Got[I]);
  }
}

/// What is wrong with the copies of \p Got; empty when nothing is. \p Launches
/// becomes how many came before the first that differs.
std::string Verification::copyDifference(const Outcome &Got,
                                         size_t &Launches) const {
  const Outcome &Expected = Sources.front();
  if (Expected.Copies.size() != Got.Copies.size())
    return utostr(Got.Copies.size()) + " copies to the host instead of " +
           utostr(Expected.Copies.size());
  for (size_t I = 0; I != Expected.Copies.size(); ++I) {
    const TracedCopy &A = Expected.Copies[I], &B = Got.Copies[I];
    if (!StableCopies[I] ||
        areSameElements(A.What.Bytes, B.What.Bytes, elementOf(A.What, B.What),
                        O.Tolerance))
      continue;
    Launches = A.Launches;
    return "copy " + utostr(I + 1) + " to the host differs";
  }
  return "";
}

/// What is wrong with the text that was printed, in a word or two; empty when
/// nothing is.
std::string Verification::outputDifference(const Outcome &Got) {
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
        return !areSameElements(A.Bytes, X.Bytes, elementOf(A, X), O.Tolerance);
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
  Expected<std::string> Program = build(R.Kind);
  if (!Program && Sources.empty())
    return Program.takeError();
  if (!Program) {
    AllAgree = false;
    Out << format("%-14s was not built: ", R.Name)
        << toString(Program.takeError()) << '\n';
    return Error::success();
  }
  std::vector<Outcome> Seen;
  for (const std::string &Seed : O.Seeds) {
    Expected<Outcome> One = observe(*Program, Seed, R.Warp);
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
    const Outcome &Reference = Sources.front();
    std::vector<std::string> Problems;
    if (One.Status != Reference.Status)
      Problems.push_back("exit status " + itostr(One.Status));
    if (std::string Text = outputDifference(One); !Text.empty())
      Problems.push_back(Text);
    size_t Launches = Reference.Launches.size();
    if (std::string Copy = copyDifference(One, Launches); !Copy.empty())
      Problems.push_back(Copy);
    Out << format("%-14s %-6s %-8d %-8u %-8u ", R.Name, Seed.c_str(),
                  One.Status, static_cast<unsigned>(One.Launches.size()),
                  static_cast<unsigned>(One.Copies.size()))
        << (Problems.empty() ? "agrees" : join(Problems, "; ")) << '\n';
    // Looking for the kernel runs the programs again.
    if (!Problems.empty() && IsFirst && R.Kind != ProgramKind::Source) {
      IsFirst = false;
      if (std::string Kernel = firstKernel(*Program, Seed, R.Warp, Launches);
          !Kernel.empty())
        Out << "  differs first: " << Kernel << '\n';
    }
    AllAgree &= Problems.empty();
  }
  Out.flush();
  return Error::success();
}

int Verification::run() {
  static const Run Runs[] = {{"source", ProgramKind::Source, 32},
                             {"HIP, warp 32", ProgramKind::HIP, 32},
                             {"HIP, wave 64", ProgramKind::HIP, 64},
                             {"Metal", ProgramKind::Metal, 32}};
  Out << format("%-14s %-6s %-8s %-8s %-8s %s\n", "program", "seed", "status",
                "launches", "copies", "result");
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
  if (size_t Unstable = count(StableLines, false))
    Out << "not compared: lines that runs of the source print differently: "
        << Unstable << '\n';
  if (Lines.numMeasured())
    Out << "not compared: numbers that measure time or speed: "
        << Lines.numMeasured() << '\n';
  Out << (AllAgree ? "all runs agree\n" : "there are differences\n");
  return AllAgree ? 0 : 1;
}

int driver::verifyProgram(const RunOptions &O, const char *Argv0,
                          raw_ostream &Out) {
  return Verification(O, Argv0, Out).run();
}
