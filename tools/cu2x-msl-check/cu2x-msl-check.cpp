//===- cu2x-msl-check.cpp - Type-check Metal compute kernels ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/MSLCheck/Check.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x::mslcheck;
using namespace llvm;

static cl::OptionCategory Category("Options of cu2x-msl-check");
static cl::list<std::string> Files(cl::Positional, cl::desc("<file.metal>..."),
                                   cl::cat(Category));
static cl::opt<MSLVersion>
    Version("metal-std", cl::desc("Version of the language (default 3.2)"),
            cl::values(clEnumValN(MSLVersion::V3_0, "3.0", "macOS 13"),
                       clEnumValN(MSLVersion::V3_1, "3.1", "macOS 14"),
                       clEnumValN(MSLVersion::V3_2, "3.2", "macOS 15"),
                       clEnumValN(MSLVersion::V4_0, "4.0", "macOS 26")),
            cl::init(MSLVersion::V3_2), cl::cat(Category));
static cl::list<std::string> IncludeDirs("I", cl::Prefix,
                                         cl::desc("Look for includes here"),
                                         cl::value_desc("folder"),
                                         cl::cat(Category));
static cl::list<std::string> Defines("D", cl::Prefix,
                                     cl::desc("Define a macro"),
                                     cl::value_desc("name[=value]"),
                                     cl::cat(Category));
static cl::opt<bool> WarningsAreErrors("Werror",
                                       cl::desc("Warnings are errors"),
                                       cl::cat(Category));
static cl::opt<bool> ListRules("list-rules", cl::desc("Print the rules"),
                               cl::cat(Category));

/// True if the file could be read and has no errors.
static bool checkFile(StringRef Path, const CheckOptions &Options) {
  auto Buffer = MemoryBuffer::getFileOrSTDIN(Path, /*IsText=*/true);
  if (!Buffer) {
    errs() << "cu2x-msl-check: error: cannot read '" << Path
           << "': " << Buffer.getError().message() << '\n';
    return false;
  }
  StringRef Name = Path == "-" ? StringRef("<stdin>") : Path;
  std::vector<Finding> Findings =
      checkMSL((*Buffer)->getBuffer(), Name, Options);
  for (const Finding &F : Findings)
    print(errs(), F);
  return !hasErrors(Findings);
}

int main(int argc, char **argv) {
  InitLLVM X(argc, argv);
  cl::HideUnrelatedOptions(Category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Says whether Metal's compiler would accept compute kernels\n");
  if (ListRules) {
    printRules(outs());
    return 0;
  }
  if (Files.empty()) {
    errs() << "cu2x-msl-check: error: no input files\n";
    return 2;
  }
  CheckOptions Options;
  Options.Version = Version;
  Options.IncludeDirs = {IncludeDirs.begin(), IncludeDirs.end()};
  Options.Defines = {Defines.begin(), Defines.end()};
  Options.WarningsAreErrors = WarningsAreErrors;
  bool Good = true;
  for (const std::string &File : Files)
    Good &= checkFile(File, Options);
  return Good ? 0 : 1;
}
