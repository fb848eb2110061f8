//===- Run.h - Build and run programs and their translations -------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// `cu2x run` and `cu2x verify`: the programs run on the CPU, without CUDA,
/// HIP or a GPU.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_RUN_H
#define CU2X_DRIVER_RUN_H

#include "cu2x/Driver/Options.h"

namespace cu2x::driver {

/// The checked command line of both commands.
struct RunOptions {
  bool Help = false;
  std::vector<std::string> Sources;
  std::vector<std::string> Arguments; ///< of the program, behind `--`
  Target TheTarget = Target::Metal;   ///< of run
  std::string Root;
  std::vector<std::string> MetalFlags; ///< `--fp64=soft`, `--metal-std=3.1`
  /// `-I`, `-D` and `-std=`, for the parser and the compiler.
  std::vector<std::string> CompilerFlags;
  bool LinksDeviceCode = false; ///< `-rdc=true`
  frontend::CudaHeaders Headers = frontend::CudaHeaders::Auto;
  bool Verbose = false;
  bool Quiet = false;
  // Of verify.
  double Tolerance = 1e-5;
  std::vector<std::string> Seeds = {"0", "1", "7"};
};

/// Parses \p Args, the command line behind \p Command: `run` or `verify`. The
/// error is a whole message for the user.
llvm::Expected<RunOptions> parseRunOptions(llvm::StringRef Command,
                                           llvm::ArrayRef<const char *> Args);

/// The text of `cu2x run --help` and `cu2x verify --help`.
void printRunHelp(llvm::raw_ostream &OS);

/// The exit status when there is no program to run, as of cu2x-simt.
inline constexpr int NoProgram = 125;

/// Translates the program, builds the translation for the CPU where the cache
/// has none, and becomes that program. Returns NoProgram if there is none.
int runProgram(const RunOptions &O, const char *Argv0);

/// Builds the source and both translations, runs them in several orders of
/// threads, and prints a table of what they did, with the first kernel whose
/// results differ. Returns 0 when all agree, 1
/// when they do not, and NoProgram when there is nothing to compare.
int verifyProgram(const RunOptions &O, const char *Argv0,
                  llvm::raw_ostream &Out);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_RUN_H
