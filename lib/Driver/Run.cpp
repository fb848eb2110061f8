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
#include "llvm/Support/WithColor.h"
#include <cstring>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

void driver::printRunHelp(raw_ostream &OS) {
  OS << "usage: cu2x run [options] SOURCE... [-- arguments]\n"
        "       cu2x verify [options] SOURCE... [-- arguments]\n\n"
        "run translates a CUDA program, builds it for the CPU and runs it.\n"
        "verify runs the source and its translations to HIP and Metal, and\n"
        "compares exit status, output and what is copied to the host.\n\n"
        "  --target=<name>      run: metal (default) or hip\n"
        "  --fp64=<how> --wrapv --atomic64=<how> --clock=<how>\n"
        "                       as for the translation to Metal\n"
        "  --metal-std=<v>      as for the translation to Metal\n"
        "  --root=<dir>         project folder\n"
        "  --cuda-headers=bundled\n"
        "                       do not look for a CUDA toolkit\n"
        "  -I<dir> -D<macro> -std=<std>\n"
        "                       for all compilers\n"
        "  -rdc=true            device code of several sources is linked\n"
        "  -fopenmp             accepted; regions of OpenMP have one thread\n"
        "  --tolerance=<x>      verify: relative, of floating-point numbers\n"
        "  --seeds=<n,...>      verify: orders of threads (default 0,1,7)\n"
        "  --quiet              say nothing of the translation unless it "
        "fails\n"
        "  -v                   show the commands\n\n"
        "Programs are kept in $CU2X_CACHE, else in the user's cache folder.\n";
}

/// The message about \p Word, an option that \p Command does not have.
static Error unknownOption(StringRef Command, StringRef Word) {
  SmallVector<StringRef> Names;
  StringRef(
      "--help --quiet --wrapv -fopenmp -rdc=true --fp64= --atomic64= --clock= "
      "--metal-std= --root= --tolerance= --seeds= --target=metal "
      "--target=hip --cuda-headers=bundled")
      .split(Names, ' ');
  auto [Name, Value] = Word.split('=');
  std::string Nearest;
  unsigned Least = 3;
  for (StringRef N : Names) {
    // A value is the user's own where any is taken.
    bool TakesAny = N.ends_with("=");
    StringRef Given = TakesAny ? Name : Word;
    StringRef Known = TakesAny ? N.drop_back() : N;
    unsigned Distance = Given.edit_distance(Known, /*AllowReplacements=*/true,
                                            /*MaxEditDistance=*/2);
    if (Distance < Least) {
      Least = Distance;
      Nearest = TakesAny ? (N + Value).str() : N.str();
    }
  }
  std::string Message = ("unknown option '" + Word + "'").str();
  if (Nearest.empty())
    return createStringError(Message + "; see cu2x " + Command + " --help");
  return createStringError(Message + ", did you mean '" + Nearest + "'?");
}

Expected<RunOptions> driver::parseRunOptions(StringRef Command,
                                             ArrayRef<const char *> Args) {
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
    } else if (Word == "--quiet") {
      O.Quiet = true;
    } else if (Word == "--wrapv" || Word.starts_with("--fp64=") ||
               Word.starts_with("--atomic64=") ||
               Word.starts_with("--clock=") ||
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
    } else if (Word == "-rdc=true" || Word == "-rdc=false") {
      O.LinksDeviceCode = Word.ends_with("true");
    } else if (Word == "-fopenmp") {
      // Regions have one thread, with the option and without.
    } else if (Word.starts_with("-std=")) {
      O.CompilerFlags.push_back(Word.str());
    } else if (Word.starts_with("-")) {
      return unknownOption(Command, Word);
    } else {
      O.Sources.push_back(Word.str());
    }
  }
  if (O.Sources.empty() && !O.Help)
    return createStringError("no source; see cu2x " + Command + " --help");
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
  // This process becomes the program: its terminal, its signals and its status
  // are those of the program itself.
  std::vector<char *> Words = {Program->data()};
  for (const std::string &Argument : O.Arguments)
    Words.push_back(const_cast<char *>(Argument.c_str()));
  Words.push_back(nullptr);
  outs().flush();
  errs().flush();
  execv(Program->c_str(), Words.data());
  return report(createStringError(*Program + ": " + std::strerror(errno)));
}
