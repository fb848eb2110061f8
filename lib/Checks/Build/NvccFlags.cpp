//===- NvccFlags.cpp - CU2X9001 ---------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "llvm/ADT/StringExtras.h"

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

/// Whether a line runs clang or hipcc, or sets flags for HIP.
static bool isForHip(StringRef Line) {
  StringRef Code = Line.split('#').first;
  if (Code.contains("nvcc") || Code.contains("NVCC"))
    return false;
  return Code.contains("hipcc") || Code.contains("clang") ||
         Code.contains("HIPCC") || Code.contains("HIP_FLAGS") ||
         Code.contains("HIPFLAGS") || Code.contains("COMPILE_LANGUAGE:HIP");
}

static bool isPartOfFlag(char C) {
  return llvm::isAlnum(C) || C == '-' || C == '_';
}

void checks::checkNvccFlags(StringRef Text,
                            std::vector<cu2x::diag::Finding> &Into) {
  size_t Start = 0;
  while (Start < Text.size()) {
    // A line goes on behind a backslash.
    size_t End = Text.find('\n', Start);
    while (End != StringRef::npos && End > Start && Text[End - 1] == '\\')
      End = Text.find('\n', End + 1);
    StringRef Line = Text.slice(Start, End);
    if (isForHip(Line))
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
    if (End == StringRef::npos)
      break;
    Start = End + 1;
  }
}
