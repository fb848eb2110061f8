//===- Commands.cpp - Commands beside the translation -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Commands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

struct Command {
  StringRef Name;
  const char *Help;
};

constexpr Command Commands[] = {
    {"migrate", "Translate a repository with its build files"},
    {"sync", "Refresh a copy that migrate wrote"},
    {"apply", "Apply the fixes of a report to the files"},
    {"run", "Translate a program and run it on the CPU"},
    {"verify", "Compare what a program and its translations do"},
    {"doctor", "Say what this machine can parse, build and run"}};

} // namespace

void driver::printCommands(raw_ostream &OS) {
  OS << "COMMANDS: (cu2x <command> --help)\n";
  for (const Command &C : Commands)
    OS << format("  %-9s", C.Name.data()) << C.Help << '\n';
}

std::string driver::nearestCommand(StringRef Word) {
  if (Word.find_first_of("-./\\") != StringRef::npos || sys::fs::exists(Word))
    return "";
  if (Word == "help" || Word == "version")
    return ("--" + Word).str();
  StringRef Nearest;
  unsigned Least = std::min<size_t>(2, Word.size() / 2) + 1;
  for (const Command &C : Commands) {
    unsigned Distance =
        Word.edit_distance_insensitive(C.Name, /*AllowReplacements=*/true, 2);
    if (Distance < Least) {
      Least = Distance;
      Nearest = C.Name;
    }
  }
  return Nearest.str();
}

std::vector<const diag::Row *> driver::nearestFindings(StringRef Name) {
  constexpr size_t Most = 3;
  auto Digits = [](StringRef ID) {
    ID.consume_front_insensitive("CU2X");
    std::string Sorted = ID.str();
    llvm::sort(Sorted);
    return Sorted;
  };
  bool IsNumber = Name.find_first_of("0123456789") != StringRef::npos;
  std::vector<const diag::Row *> Result;
  for (const diag::Row &R : diag::rows())
    if (Result.size() != Most &&
        (IsNumber ? Digits(Name) == Digits(diag::id(R))
                  : (Name.size() > 2 && R.Name.contains_insensitive(Name)) ||
                        R.Name.edit_distance(Name, /*AllowReplacements=*/true,
                                             2) <= 2))
      Result.push_back(&R);
  return Result;
}
