//===- Run.cpp - Build and run programs and their translations -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Run.h"
#include "Programs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

void driver::printRunHelp(raw_ostream &OS) {
  OS << "usage: cu2x run [options] SOURCE... [-- arguments]\n"
        "       cu2x verify [options] SOURCE... [-- arguments]\n\n"
        "run translates a CUDA program, builds it for the CPU and runs it.\n"
        "verify runs the source and its translations to HIP and Metal, and\n"
        "compares exit status and output.\n\n"
        "  --target=<name>      run: metal (default) or hip\n"
        "  --fp64=<how>         as for the translation to Metal\n"
        "  --metal-std=<v>      as for the translation to Metal\n"
        "  --root=<dir>         project folder\n"
        "  --cuda-headers=bundled\n"
        "                       do not look for a CUDA toolkit\n"
        "  -I<dir> -D<macro> -std=<std>\n"
        "                       for all compilers\n"
        "  --tolerance=<x>      verify: relative, of numbers that are printed\n"
        "  --seeds=<n,...>      verify: orders of threads (default 0,1,7)\n"
        "  -v                   show the commands\n\n"
        "Programs are kept in $CU2X_CACHE, else in the user's cache folder.\n";
}

Expected<RunOptions> driver::parseRunOptions(ArrayRef<const char *> Args) {
  RunOptions O;
  const auto *Dashes = find(Args, StringRef("--"));
  if (Dashes != Args.end())
    O.Arguments.assign(Dashes + 1, Args.end());
  for (const char *const *I = Args.begin(); I != Dashes; ++I) {
    StringRef Word = *I;
    if (Word == "--help" || Word == "-h") {
      O.Help = true;
    } else if (Word == "-v") {
      O.Verbose = true;
    } else if (Word.starts_with("--fp64=") ||
               Word.starts_with("--metal-std=")) {
      O.MetalFlags.push_back(Word.str());
    } else if (Word == "--target=metal" || Word == "--target=hip") {
      O.TheTarget = Word.ends_with("hip") ? Target::HIP : Target::Metal;
    } else if (Word == "--cuda-headers=bundled") {
      O.Headers = frontend::CudaHeaders::Bundled;
    } else if (Word.consume_front("--root=")) {
      O.Root = Word.str();
    } else if (Word.consume_front("--tolerance=")) {
      if (Word.getAsDouble(O.Tolerance) || O.Tolerance < 0)
        return createStringError("--tolerance needs a number, not '" + Word +
                                 "'");
    } else if (Word.consume_front("--seeds=")) {
      SmallVector<StringRef> Seeds;
      Word.split(Seeds, ',');
      O.Seeds.assign(Seeds.begin(), Seeds.end());
      uint64_t Number;
      if (any_of(Seeds,
                 [&](StringRef S) { return S.getAsInteger(10, Number); }))
        return createStringError("--seeds needs numbers, not '" + Word + "'");
    } else if ((Word.starts_with("-I") || Word.starts_with("-D")) &&
               Word.size() > 2) {
      O.CompilerFlags.push_back(Word.str());
    } else if (Word.starts_with("-std=")) {
      O.CompilerFlags.push_back(Word.str());
    } else if (Word.starts_with("-")) {
      return createStringError("unknown option '" + Word +
                               "'; see cu2x run --help");
    } else {
      O.Sources.push_back(Word.str());
    }
  }
  if (O.Sources.empty() && !O.Help)
    return createStringError("no source; see cu2x run --help");
  return O;
}

static int report(Error E) {
  WithColor::error(errs(), "cu2x") << toString(std::move(E)) << '\n';
  return NoProgram;
}

int driver::runProgram(const RunOptions &O, const char *Argv0) {
  Expected<std::string> Program = ProgramCache(O, Argv0).build(
      O.TheTarget == Target::HIP ? ProgramKind::HIP : ProgramKind::Metal);
  if (!Program)
    return report(Program.takeError());
  return runBuilt(*Program, O);
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

namespace {

/// What was copied to the host, and the kernels that ran before it and after
/// the copy before.
struct TracedCopy {
  std::string Bytes;
  std::vector<std::string> Kernels;
};

/// One run of one program.
struct Outcome {
  int Status = 0;
  std::string Output;
  std::vector<TracedCopy> Copies;
};

/// A row of the table.
struct Run {
  std::string Name;
  ProgramKind Kind;
  unsigned Warp;
};

} // namespace

/// Reads the records of cu2x/SIMT/Trace.h.
static std::vector<TracedCopy> readTrace(StringRef Text) {
  std::vector<TracedCopy> Copies;
  std::vector<std::string> Kernels;
  while (Text.size() >= 9) {
    char Kind = Text.front();
    uint64_t Size = support::endian::read64le(Text.data() + 1);
    Text = Text.drop_front(9);
    if (Size > Text.size())
      break; // the program was killed
    if (Kind == 'L')
      Kernels.push_back(Text.take_front(Size).str());
    else
      Copies.push_back({Text.take_front(Size).str(), std::move(Kernels)});
    if (Kind != 'L')
      Kernels.clear();
    Text = Text.drop_front(Size);
  }
  return Copies;
}

static Expected<Outcome> observe(StringRef Program, const RunOptions &O,
                                 StringRef Seed, unsigned Warp) {
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
  setenv("CU2X_SIMT_SEED", Seed.str().c_str(), 1);
  setenv("CU2X_SIMT_WARP", utostr(Warp).c_str(), 1);
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
  Result.Copies = readTrace((*Records)->getBuffer());
  return Result;
}

static bool isNumberStart(StringRef S) {
  if (S.consume_front("-") || S.consume_front("+"))
    return !S.empty() && isDigit(S.front());
  return !S.empty() && isDigit(S.front());
}

/// Equal but for numbers, which may differ by \p Tolerance of their size.
static bool sameText(StringRef A, StringRef B, double Tolerance) {
  while (!A.empty() && !B.empty()) {
    if (!isNumberStart(A) || !isNumberStart(B)) {
      if (A.front() != B.front())
        return false;
      A = A.drop_front();
      B = B.drop_front();
      continue;
    }
    std::string TextA = A.take_front(64).str(), TextB = B.take_front(64).str();
    char *EndA, *EndB;
    double NumberA = std::strtod(TextA.c_str(), &EndA);
    double NumberB = std::strtod(TextB.c_str(), &EndB);
    StringRef WordA = A.take_front(EndA - TextA.c_str());
    StringRef WordB = B.take_front(EndB - TextB.c_str());
    // Whole numbers count something: they are equal or they are not.
    bool IsReal = WordA.find_first_of(".eE") != StringRef::npos ||
                  WordB.find_first_of(".eE") != StringRef::npos;
    double Size = std::max(std::fabs(NumberA), std::fabs(NumberB));
    if (WordA != WordB &&
        (!IsReal || !(std::fabs(NumberA - NumberB) <= Tolerance * Size)))
      return false;
    A = A.drop_front(WordA.size());
    B = B.drop_front(WordB.size());
  }
  return A.empty() && B.empty();
}

static bool areClose(double A, double B, double Tolerance) {
  return std::isnormal(A) && std::isnormal(B) &&
         std::fabs(A - B) <= Tolerance * std::max(std::fabs(A), std::fabs(B));
}

/// Whether the bytes are equal, or floats or doubles that are close: what they
/// are, no copy says.
static bool sameBytes(StringRef A, StringRef B, double Tolerance) {
  if (A == B)
    return true;
  if (A.size() != B.size())
    return false;
  auto AllClose = [&](auto Zero) {
    using T = decltype(Zero);
    if (A.size() % sizeof(T))
      return false;
    for (size_t I = 0; I != A.size(); I += sizeof(T)) {
      T X, Y;
      memcpy(&X, A.data() + I, sizeof(T));
      memcpy(&Y, B.data() + I, sizeof(T));
      if (memcmp(&X, &Y, sizeof(T)) && !areClose(X, Y, Tolerance))
        return false;
    }
    return true;
  };
  return AllClose(float()) || AllClose(double());
}

/// The copies of \p Expected that are the same in all \p Others: the order of
/// threads decides what the rest of them hold.
static std::vector<bool> stableCopies(const Outcome &Expected,
                                      ArrayRef<Outcome> Others,
                                      double Tolerance) {
  std::vector<bool> Stable(Expected.Copies.size(), true);
  for (const Outcome &Other : Others)
    for (size_t I = 0; I != Stable.size(); ++I)
      Stable[I] =
          Stable[I] && I < Other.Copies.size() &&
          sameBytes(Expected.Copies[I].Bytes, Other.Copies[I].Bytes, Tolerance);
  return Stable;
}

/// What is wrong with the copies of \p Got; empty when nothing is.
static std::string copyDifference(const Outcome &Expected, const Outcome &Got,
                                  const std::vector<bool> &Stable,
                                  double Tolerance) {
  if (Expected.Copies.size() != Got.Copies.size())
    return utostr(Got.Copies.size()) + " copies to the host instead of " +
           utostr(Expected.Copies.size());
  for (size_t I = 0; I != Expected.Copies.size(); ++I) {
    if (!Stable[I] ||
        sameBytes(Expected.Copies[I].Bytes, Got.Copies[I].Bytes, Tolerance))
      continue;
    // The kernels that ran since the last copy, or last of all.
    size_t After = I;
    while (After > 0 && Expected.Copies[After].Kernels.empty())
      --After;
    const std::vector<std::string> &Kernels = Expected.Copies[After].Kernels;
    return "copy " + utostr(I + 1) + " to the host differs" +
           (Kernels.empty() ? "" : ", after " + join(Kernels, ", "));
  }
  return "";
}

/// What is wrong with \p Got, in a word or two; empty when nothing is.
static std::string difference(const Outcome &Expected, const Outcome &Got,
                              double Tolerance) {
  if (Got.Status != Expected.Status)
    return "exit status " + itostr(Got.Status);
  if (sameText(Expected.Output, Got.Output, Tolerance))
    return "";
  SmallVector<StringRef> Old, New;
  StringRef(Expected.Output).split(Old, '\n');
  StringRef(Got.Output).split(New, '\n');
  for (size_t Line = 0; Line < std::max(Old.size(), New.size()); ++Line)
    if (Line >= Old.size() || Line >= New.size() ||
        !sameText(Old[Line], New[Line], Tolerance))
      return "output differs in line " + utostr(Line + 1);
  return "output differs";
}

int driver::verifyProgram(const RunOptions &O, const char *Argv0,
                          raw_ostream &Out) {
  static const Run Runs[] = {{"source", ProgramKind::Source, 32},
                             {"HIP, warp 32", ProgramKind::HIP, 32},
                             {"HIP, wave 64", ProgramKind::HIP, 64},
                             {"Metal", ProgramKind::Metal, 32}};
  ProgramCache Cache(O, Argv0);
  std::vector<Outcome> Sources;
  std::vector<bool> Stable;
  bool AllAgree = true;
  std::optional<ProgramKind> Built;
  Expected<std::string> Program = std::string();
  for (const Run &R : Runs) {
    if (Built != R.Kind) {
      if (!Program)
        consumeError(Program.takeError());
      Program = Cache.build(R.Kind);
      Built = R.Kind;
      if (!Program && Sources.empty())
        return report(Program.takeError());
      if (!Program) {
        AllAgree = false;
        Out << format("%-14s was not built: ", R.Name.c_str())
            << toString(Program.takeError()) << '\n';
        Program = std::string();
      }
    }
    if (Program->empty())
      continue;
    std::vector<Outcome> Seen;
    for (const std::string &Seed : O.Seeds) {
      Expected<Outcome> One = observe(*Program, O, Seed, R.Warp);
      if (!One)
        return report(One.takeError());
      Seen.push_back(std::move(*One));
    }
    if (R.Kind == ProgramKind::Source) {
      sys::fs::remove_directories(sys::path::parent_path(*Program));
      Sources = Seen;
      Stable = stableCopies(Sources.front(), Sources, O.Tolerance);
    }
    const Outcome &Reference = Sources.front();
    for (auto [Seed, One] : zip(O.Seeds, Seen)) {
      std::string Problem = copyDifference(Reference, One, Stable, O.Tolerance);
      if (std::string Visible = difference(Reference, One, O.Tolerance);
          !Visible.empty())
        Problem = Visible + (Problem.empty() ? "" : "; " + Problem);
      AllAgree &= Problem.empty();
      Out << format("%-14s seed %-3s status %-4d %3u copies %s\n",
                    R.Name.c_str(), Seed.c_str(), One.Status,
                    static_cast<unsigned>(One.Copies.size()),
                    Problem.empty() ? "agrees" : Problem.c_str());
    }
    Out.flush();
  }
  if (size_t Unstable = count(Stable, false))
    Out << Unstable
        << " copies depend on the order of threads in the source "
           "and were not compared\n";
  Out << (AllAgree ? "all runs agree\n" : "there are differences\n");
  return AllAgree ? 0 : 1;
}
