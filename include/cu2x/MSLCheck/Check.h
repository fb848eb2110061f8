//===- Check.h - Type-check Metal Shading Language --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The judge: says whether a compute kernel written in the Metal Shading
// Language (MSL) is one that Apple's compiler accepts, on a machine without
// that compiler. Clang parses the text as C++ for OpenCL with our own
// <metal_stdlib>; rules that OpenCL lacks are checked over tokens and AST.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_MSLCHECK_CHECK_H
#define CU2X_MSLCHECK_CHECK_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace cu2x::mslcheck {

/// The value is that of __METAL_VERSION__.
enum class MSLVersion : unsigned {
  V3_0 = 300,
  V3_1 = 310,
  V3_2 = 320,
  V4_0 = 400
};

/// The version that is written as \p Text ("3.2"), if there is one.
std::optional<MSLVersion> parseMSLVersion(llvm::StringRef Text);

/// How it is written on a command line.
llvm::StringRef toString(MSLVersion Version);

enum class Severity { Note, Warning, Error };

/// A place of the checked text and what is to be said about it.
struct Message {
  Severity Level = Severity::Error;
  std::string Text;
  std::string Path;
  unsigned Line = 0;   ///< From 1; 0 where there is no place.
  unsigned Column = 0; ///< From 1, in bytes.
  std::string Source;  ///< The line itself.
};

/// One breach of a rule.
struct Finding {
  Message Main;
  std::string Rule; ///< A name of Rules.def, such as "msl-address-space".
  std::vector<Message> Notes;
};

struct CheckOptions {
  MSLVersion Version = MSLVersion::V3_2;
  std::vector<std::string> IncludeDirs;
  std::vector<std::string> Defines; ///< NAME or NAME=VALUE.
  /// Where metal_stdlib lies; empty: beside the running program.
  std::string HeadersDir;
  /// Report warnings as errors.
  bool WarningsAreErrors = false;
};

/// Type-checks \p Text, which is called \p Name in the findings. Relative
/// includes are looked up beside \p Name.
/// The findings come in the order of the text; there are none when all is well.
std::vector<Finding> checkMSL(llvm::StringRef Text, llvm::StringRef Name,
                              const CheckOptions &Options = {});

/// True if one of \p Findings is an error.
bool hasErrors(const std::vector<Finding> &Findings);

/// Prints \p F as clang prints its diagnostics, with the rule behind the text.
void print(llvm::raw_ostream &OS, const Finding &F);

/// Prints each rule: its name, the section of the reference, what it says.
void printRules(llvm::raw_ostream &OS);

} // namespace cu2x::mslcheck

#endif // CU2X_MSLCHECK_CHECK_H
