//===- HostFlags.cpp - What -Xcompiler hands on -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// nvcc splits the value at commas and hands it to the host compiler; hipcc,
/// which is clang for both sides, takes the flags as they are.
///
//===----------------------------------------------------------------------===//

#include "HostFlags.h"
#include "Flags.h"
#include "ShellText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

std::vector<std::string> hostFlags(StringRef Value) {
  StringRef Inner = unquoted(Value);
  if (Inner.contains('\\') || Inner.contains('"') || Inner.contains('\''))
    return {};
  std::vector<std::string> Flags;
  for (StringRef Word : splitWords(Inner)) {
    // A function of Make may write commas, a generator expression of CMake's
    // has some of its own.
    if ((Word.starts_with("$(") && Word.contains(' ')) ||
        (Word.contains("$<") &&
         (Word.contains(',') || Word.contains("$<COMMA>"))))
      return {};
    // nvcc splits at commas, but not inside of the names of Make.
    size_t Begin = 0;
    for (size_t I = 0; I <= Word.size();) {
      StringRef Rest = Word.substr(I);
      if (Rest.starts_with("$(") || Rest.starts_with("${")) {
        I = behindShellGroup(Word, I + 1);
      } else if (Rest.empty() || Rest[0] == ',') {
        if (I != Begin)
          Flags.push_back(Word.slice(Begin, I).str());
        Begin = ++I;
      } else {
        ++I;
      }
    }
  }
  return Flags;
}

/// Whether a line of \p Text, of a shell or make, gives \p Name a value with a
/// comma, or one that a function makes.
static bool isAssignedList(StringRef Text, StringRef Name) {
  for (size_t At = Text.find(Name); At != StringRef::npos;
       At = Text.find(Name, At + 1)) {
    if (At && isWordByte(Text[At - 1]))
      continue;
    StringRef Value = Text.substr(At + Name.size()).ltrim(" \t");
    Value.consume_front(":") || Value.consume_front("+") ||
        Value.consume_front("?");
    if (!Value.consume_front("="))
      continue;
    Value = Value.take_until([](char C) { return C == '\n'; });
    if (Value.contains(',') || Value.contains_insensitive("comma"))
      return true;
  }
  return false;
}

bool mayBeList(const BuildEditor &Editor, StringRef Flag) {
  for (size_t At = Flag.find('$'); At != StringRef::npos;
       At = Flag.find('$', At + 1)) {
    StringRef Name = Flag.substr(At + 1).ltrim("$({").take_while(isWordByte);
    if (!Name.empty() && (mayHoldCommas(Editor.Context, Name) ||
                          isAssignedList(Editor.Text, Name)))
      return true;
  }
  return false;
}

/// Flags of the host compiler that are not to change device code, where nvcc
/// leaves arithmetic alone.
static bool changesArithmetic(StringRef Flag) {
  static constexpr StringLiteral Names[] = {"-Ofast",
                                            "-ffast-math",
                                            "-funsafe-math-optimizations",
                                            "-fassociative-math",
                                            "-freciprocal-math",
                                            "-ffinite-math-only",
                                            "-fno-signed-zeros",
                                            "-fapprox-func",
                                            "-fcx-limited-range"};
  return is_contained(Names, Flag) || Flag.starts_with("-ffp-contract=");
}

/// nvcc builds kernels as for -O3, whatever the host compiler is told.
static bool isLowLevel(StringRef Flag) {
  static constexpr StringLiteral Names[] = {"-O",  "-O0", "-O1",
                                            "-Og", "-Os", "-Oz"};
  return is_contained(Names, Flag);
}

bool lowersLevel(ArrayRef<std::string> Flags) {
  return any_of(Flags, isLowLevel);
}

std::vector<std::string> forHostAlone(ArrayRef<std::string> Flags) {
  std::vector<std::string> Result;
  for (StringRef Flag : Flags) {
    if (!changesArithmetic(Flag) && !isLowLevel(Flag)) {
      Result.push_back(Flag.str());
      continue;
    }
    if (Flag == "-Ofast") {
      Result.push_back("-O3");
      Flag = "-ffast-math";
    }
    Result.push_back("-Xarch_host");
    Result.push_back(Flag.str());
  }
  return Result;
}

bool namesHostArithmetic(StringRef Text) {
  return Text.contains("-Ofast") || Text.contains("-ffast-math") ||
         Text.contains("-funsafe-math") || Text.contains("-ffp-contract=") ||
         Text.contains("-fassociative-math");
}

} // namespace cu2x::project
