//===- Doctor.cpp - What this machine can do --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Doctor.h"
#include "ArchMatrix.h"
#include "DoctorFacts.h"
#include "ReportText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/VersionTuple.h"
#include "llvm/TargetParser/Host.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// Of the first column: the longest name of a variable and two spaces.
constexpr unsigned NameWidth = 29;

/// What a target can do here, a sentence each.
struct Ability {
  StringLiteral Target;
  std::string Compile;
  std::string Run;
};

} // namespace

Expected<DoctorOptions>
driver::parseDoctorOptions(ArrayRef<const char *> Args) {
  DoctorOptions O;
  for (StringRef Word : Args) {
    if (Word == "--help" || Word == "-h")
      O.Help = true;
    else if (Word == "--json")
      O.JSON = true;
    else if (Word == "--arch-matrix")
      O.Matrix = true;
    else if (Word.consume_front("--sysroot=") && !Word.empty())
      O.Sysroot = Word.str();
    else
      return createStringError("unknown option '" + Word +
                               "'; see `cu2x doctor --help`");
  }
  if (!O.Sysroot.empty() && !sys::fs::is_directory(O.Sysroot))
    return createStringError(O.Sysroot + ": --sysroot is no folder");
  return O;
}

void driver::printDoctorHelp(raw_ostream &OS) {
  OS << "usage: cu2x doctor [options]\n\n"
        "Says which toolchains, GPUs, headers, containers and variables are\n"
        "here, and what each target can do with them. Starts no program.\n\n"
        "  --json           the same for scripts\n"
        "  --arch-matrix    which findings hold on which GPU\n"
        "  --sysroot=<dir>  look below this folder in place of /\n";
}

/// "no: ...", with what is missing.
static std::string lacks(ArrayRef<std::string> Missing) {
  return "no: " + join(Missing, ", ");
}

static Ability judgeHIP(const std::vector<Fact> &Facts) {
  Ability A{"hip", "", ""};
  bool HasRocms = !valueOf(Facts, "ROCm", "hipcc").empty() ||
                  !valueOf(Facts, "ROCm", "amdclang++").empty();
  std::vector<std::string> Missing;
  if (!HasRocms && valueOf(Facts, "build", "clang++").empty())
    Missing.push_back("no hipcc, amdclang++ or clang++");
  if (valueOf(Facts, "ROCm", "headers").empty())
    Missing.push_back("no headers of HIP");
  // The first release with what shuffles and votes become.
  StringRef HIP = valueOf(Facts, "ROCm", "HIP");
  if (VersionTuple Version;
      !HIP.empty() && !Version.tryParse(HIP) && Version < VersionTuple(6, 2))
    Missing.push_back("HIP " + HIP.str() + " is older than 6.2");
  if (valueOf(Facts, "ROCm", "device libraries").empty())
    Missing.push_back("no device libraries");
  A.Compile = !Missing.empty() ? lacks(Missing)
              : HasRocms       ? "yes"
                               : "not known: clang++ may be of another release "
                                 "than the device libraries, and there is no "
                                 "hipcc or amdclang++";
  Missing.clear();
  if (valueOf(Facts, "GPUs", "AMD").empty())
    Missing.push_back("no AMD GPU");
  if (valueOf(Facts, "GPUs", "AMD driver").empty())
    Missing.push_back("no /dev/kfd");
  if (valueOf(Facts, "ROCm", "runtime").empty())
    Missing.push_back("no libamdhip64");
  A.Run = Missing.empty() ? "yes, on " + valueOf(Facts, "GPUs", "AMD").str()
                          : lacks(Missing);
  return A;
}

static Ability judgeMetal(const std::vector<Fact> &Facts) {
  Ability A{"metal", "", ""};
  std::vector<std::string> Missing;
  if (valueOf(Facts, "Apple", "macOS").empty())
    Missing.push_back("not macOS");
  if (valueOf(Facts, "Apple", "xcrun").empty())
    Missing.push_back("no xcrun");
  if (valueOf(Facts, "Apple", "Xcode").empty())
    Missing.push_back("no Xcode");
  A.Compile = Missing.empty() ? "yes" : lacks(Missing);
  if (!valueOf(Facts, "containers", "inside of one").empty())
    A.Run = lacks({"no container reaches Metal"});
  else if (valueOf(Facts, "Apple", "macOS").empty())
    A.Run = lacks({"not macOS"});
  else
    A.Run = "yes, but ports have not been run on Apple hardware yet";
  return A;
}

static Ability judgeCuda(const std::vector<Fact> &Facts) {
  Ability A{"cuda", "", ""};
  A.Compile =
      valueOf(Facts, "CUDA", "nvcc").empty() ? lacks({"no nvcc"}) : "yes";
  StringRef GPU = valueOf(Facts, "GPUs", "NVIDIA");
  A.Run = GPU.empty() ? lacks({"no NVIDIA GPU"}) : "yes, on " + GPU.str();
  return A;
}

static void printText(raw_ostream &Out, ArrayRef<Fact> Facts,
                      ArrayRef<Ability> Abilities, StringRef OnCPU) {
  Out << "cu2x " << CU2X_VERSION << " on " << sys::getProcessTriple() << '\n';
  // In the order in which sections appear.
  std::vector<StringRef> Sections;
  for (const Fact &F : Facts)
    if (!is_contained(Sections, F.Section))
      Sections.push_back(F.Section);
  for (StringRef Section : Sections) {
    Out << '\n' << Section << '\n';
    for (const Fact &F : Facts)
      if (F.Section == Section) {
        Out << "  " << left_justify(F.Name, NameWidth);
        Out.write_escaped(F.Value.empty() ? StringRef("-") : F.Value) << '\n';
      }
  }
  for (const Ability &A : Abilities) {
    Out << '\n' << A.Target << (A.Target == "cuda" ? " (the source)\n" : "\n");
    auto Line = [&](StringRef What, StringRef Text) {
      Out << "  " << left_justify(What, NameWidth) << Text << '\n';
    };
    if (A.Target != "cuda")
      Line("translate", "yes");
    Line("compile", A.Compile);
    Line("run", A.Run);
    Line("run on the CPU", OnCPU);
  }
}

static void printJSON(raw_ostream &Out, ArrayRef<Fact> Facts,
                      ArrayRef<Ability> Abilities, StringRef OnCPU) {
  json::OStream J(Out, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("version", CU2X_VERSION);
    J.attribute("host", sys::getProcessTriple());
    J.attributeArray("facts", [&] {
      for (const Fact &F : Facts)
        J.object([&] {
          J.attribute("section", F.Section);
          J.attribute("name", F.Name);
          if (F.Value.empty())
            J.attribute("value", nullptr);
          else
            J.attribute("value", utf8(F.Value));
        });
    });
    J.attributeObject("targets", [&] {
      for (const Ability &A : Abilities)
        J.attributeObject(A.Target, [&] {
          if (A.Target != "cuda")
            J.attribute("translate", "yes");
          J.attribute("compile", A.Compile);
          J.attribute("run", A.Run);
          J.attribute("runOnCPU", OnCPU);
        });
    });
  });
  Out << '\n';
}

ExitCode driver::runDoctor(const DoctorOptions &O, raw_ostream &Out) {
  if (O.Matrix) {
    printArchRules(Out, O.JSON);
    return ExitCode::Done;
  }
  std::vector<Fact> Facts = findFacts(O.Sysroot);
  // `cu2x run` starts the compiler that cu2x was built with.
  std::string OnCPU = sys::fs::can_execute(O.Sysroot + CU2X_CLANGXX)
                          ? "yes, with `cu2x run` and `cu2x verify`"
                          : std::string("no: no " CU2X_CLANGXX);
  Ability Abilities[] = {judgeHIP(Facts), judgeMetal(Facts), judgeCuda(Facts)};
  (O.JSON ? printJSON : printText)(Out, Facts, Abilities, OnCPU);
  return ExitCode::Done;
}
