//===- NvccFlags.cpp - CU2X9001 ---------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

struct FlagRow {
  StringRef Flag;
  StringRef Meaning; ///< what clang makes of it
  StringRef Instead;
  StringRef Replacement; ///< empty: there is no single one
};

} // namespace

// Prefixes are not taken: `-dc` is a word of its own.
static constexpr FlagRow Rows[] = {
    {"-use_fast_math", "do not know", "use '-fgpu-approx-transcendentals'",
     "-fgpu-approx-transcendentals"},
    {"--use_fast_math", "do not know", "use '-fgpu-approx-transcendentals'",
     "-fgpu-approx-transcendentals"},
    {"-lineinfo", "take for a library called 'ineinfo'",
     "use '-gline-tables-only'", "-gline-tables-only"},
    {"-dc", "take for '-d' with a letter", "use '-fgpu-rdc -c'",
     "-fgpu-rdc -c"},
    {"-dlink", "take for '-d' with letters", "use '--hip-link' and '-fgpu-rdc'",
     "--hip-link -fgpu-rdc"},
    {"-lto", "take for a library called 'to'", "use '-foffload-lto'",
     "-foffload-lto"},
    {"-odir", "take for '-o dir'", "use '-o' with a whole path", ""},
    {"-optf", "take for '-o ptf'", "use '@file'", ""},
    {"-objtemp", "take for '-o bjtemp'", "use '-save-temps=obj'",
     "-save-temps=obj"},
    {"-Xcompiler", "do not know", "give the option itself", ""},
};

static bool isForNvcc(StringRef Line) {
  StringRef Code = Line.split('#').first;
  return Code.contains("nvcc") || Code.contains("NVCC");
}

/// Whether \p Text is a CMake file that asks for HIP and not for CUDA.
static bool isHipProject(StringRef Text) {
  bool Asks = false;
  for (StringRef Command : {"project", "enable_language"})
    for (size_t At = Text.find_insensitive(Command); At != StringRef::npos;
         At = Text.find_insensitive(Command, At + 1)) {
      StringRef Args = Text.substr(At + Command.size()).ltrim();
      if (!Args.consume_front("("))
        continue;
      llvm::SmallVector<StringRef> Words;
      llvm::SplitString(Args.take_until([](char C) { return C == ')'; }),
                        Words);
      if (llvm::is_contained(Words, "CUDA"))
        return false;
      Asks |= llvm::is_contained(Words, "HIP");
    }
  return Asks;
}

/// Whether \p Line is a command of CMake that gives compilers options, those
/// of HIP's among them.
static bool givesOptions(StringRef Line) {
  StringRef Code = Line.ltrim();
  return Code.take_until([](char C) { return C == '('; })
             .trim()
             .ends_with_insensitive("_options") &&
         !Code.contains("COMPILE_LANGUAGE:C") &&
         !Code.contains("LINK_LANGUAGE:C");
}

/// Whether a line runs clang or hipcc, or sets flags for HIP.
static bool isForHip(StringRef Line) {
  StringRef Code = Line.split('#').first;
  if (isForNvcc(Line))
    return false;
  // set_source_files_properties(a.hip PROPERTIES COMPILE_FLAGS ...)
  if (Code.contains("PROPERT") && Code.contains("COMPILE_") &&
      Code.contains(".hip"))
    return true;
  return Code.contains("hipcc") || Code.contains("clang") ||
         Code.contains("HIPCC") || Code.contains("HIP_FLAGS") ||
         Code.contains("HIPFLAGS") || Code.contains("COMPILE_LANGUAGE:HIP");
}

static bool isPartOfFlag(char C) {
  return llvm::isAlnum(C) || C == '-' || C == '_';
}

/// The lines of \p Text, each with those that it goes on in behind a backslash
/// or, where they are \p Commands of CMake's, in parentheses.
static std::vector<StringRef> linesOf(StringRef Text, bool Commands) {
  std::vector<StringRef> Lines;
  for (size_t Start = 0; Start < Text.size();) {
    size_t End = Text.find('\n', Start);
    auto Goes = [&] {
      StringRef Line = Text.slice(Start, End);
      return Line.ends_with("\\") ||
             (Commands && !Line.ltrim().starts_with("#") &&
              Line.count('(') > Line.count(')'));
    };
    while (End != StringRef::npos && End > Start && Goes())
      End = Text.find('\n', End + 1);
    Lines.push_back(Text.slice(Start, End));
    Start = End == StringRef::npos ? Text.size() : End + 1;
  }
  return Lines;
}

/// The variable that \p Line sets, `FLAGS += ...` or `set(FLAGS ...`; empty
/// where it sets none.
static StringRef variableSet(StringRef Line) {
  StringRef Code = Line.split('#').first.trim();
  auto IsName = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  bool IsCMake = Code.consume_front("set(") || Code.consume_front("SET(");
  StringRef Name = Code.ltrim().take_while(IsName);
  StringRef Behind = Code.ltrim().drop_front(Name.size()).ltrim();
  Behind.consume_front(":") || Behind.consume_front("+") ||
      Behind.consume_front("?");
  return IsCMake || Behind.starts_with("=") ? Name : StringRef();
}

/// Adds what \p Line reads by `$(FLAGS)` or `${FLAGS}`.
static void noteVariables(StringRef Line, llvm::StringSet<> &Into) {
  Line = Line.split('#').first;
  while (!(Line = Line.split('$').second).empty())
    if (Line.starts_with("(") || Line.starts_with("{"))
      Into.insert(Line.drop_front().take_until(
          [](char C) { return C == ')' || C == '}'; }));
}

void checks::checkNvccFlags(StringRef Text,
                            std::vector<cu2x::diag::Finding> &Into) {
  bool IsHipProject = isHipProject(Text);
  std::vector<StringRef> Lines = linesOf(Text, IsHipProject);
  // Flags that only clang is given, by variables in variables.
  llvm::StringSet<> OfHip, OfNvcc;
  for (size_t Before = -1; Before != OfHip.size() + OfNvcc.size();) {
    Before = OfHip.size() + OfNvcc.size();
    for (StringRef Line : Lines) {
      StringRef Set = variableSet(Line);
      if (isForHip(Line) || OfHip.contains(Set))
        noteVariables(Line, OfHip);
      if (isForNvcc(Line) || OfNvcc.contains(Set))
        noteVariables(Line, OfNvcc);
    }
  }
  for (StringRef Line : Lines) {
    size_t Start = Line.data() - Text.data();
    StringRef Set = variableSet(Line);
    bool IsGiven = !Set.empty() && OfHip.contains(Set) &&
                   !OfNvcc.contains(Set) && !isForNvcc(Line);
    if (isForHip(Line) || IsGiven || (IsHipProject && givesOptions(Line)))
      for (const FlagRow &Row : Rows)
        for (size_t At = Line.find(Row.Flag); At != StringRef::npos;
             At = Line.find(Row.Flag, At + 1)) {
          size_t Behind = At + Row.Flag.size();
          if ((At && isPartOfFlag(Line[At - 1])) ||
              (Behind < Line.size() && isPartOfFlag(Line[Behind])))
            continue;
          cu2x::diag::Finding F;
          F.K = cu2x::diag::Kind::NvccFlagMisread;
          F.Offset = Start + At;
          F.Length = Row.Flag.size();
          F.Args = {Row.Flag.str(), Row.Meaning.str(), Row.Instead.str()};
          if (!Row.Replacement.empty())
            F.Edits = {{F.Offset, F.Length, Row.Replacement.str()}};
          F.Class = cu2x::diag::FixClass::Maybe;
          Into.push_back(std::move(F));
        }
  }
}
