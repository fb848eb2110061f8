//===- DiagnosticPagesEmitter.cpp - docs/Diagnostics ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With `-o FOLDER/CU2X.md` the index goes there and each page beside it, into
// FOLDER/CU2Xnnnn.md.
//
//===----------------------------------------------------------------------===//

#include "DiagnosticRows.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;

static constexpr StringLiteral Generated =
    "<!-- Generated from include/cu2x/Diagnostics; do not edit. -->\n";

/// \p Text without the indentation of the .td file and outer empty lines.
static std::string dedented(StringRef Text) {
  SmallVector<StringRef, 16> Lines;
  Text.trim('\n').rtrim().split(Lines, '\n');
  size_t Indent = StringRef::npos;
  for (StringRef Line : Lines)
    if (!Line.trim().empty())
      Indent = std::min(Indent, Line.find_first_not_of(' '));
  std::string Result;
  for (StringRef Line : Lines)
    (Result += Line.drop_front(std::min(Indent, Line.size())).rtrim()) += '\n';
  return Result;
}

/// The template as a person reads it: {0} becomes an ellipsis, {0|words} the
/// words.
static std::string withoutArguments(StringRef Text) {
  std::string Result;
  while (!Text.empty()) {
    auto [Before, Rest] = Text.split('{');
    auto [Argument, After] = Rest.split('}');
    Result += Before;
    if (Before.size() != Text.size())
      Result += Argument.contains('|') ? Argument.split('|').second : "...";
    Text = After;
  }
  return Result;
}

static StringRef targets(const Record *R) {
  if (!R->getValueAsBit("OnMetal"))
    return "HIP";
  return R->getValueAsBit("OnHIP") ? "HIP, Metal" : "Metal";
}

static std::string page(const Record *R) {
  std::string Result;
  raw_string_ostream OS(Result);
  OS << Generated << "# CU2X" << R->getValueAsInt("Number") << ": "
     << R->getValueAsString("Name") << "\n\n"
     << "> " << withoutArguments(R->getValueAsString("Text")) << "\n\n"
     << "| Target | If ignored | Effort | In the output |\n"
        "| --- | --- | --- | --- |\n| "
     << targets(R) << " | "
     << R->getValueAsDef("Sev")->getValueAsString("Words") << " | "
     << R->getValueAsDef("Eff")->getValueAsString("Words") << " | "
     << (R->getValueAsBit("Refusal") ? "left as it is; an error with `--strict`"
                                     : "translated; a person has to look")
     << " |\n\n## Why\n\n"
     << dedented(R->getValueAsString("Why")) << "\n## What to do\n\n";
  std::string Fix = withoutArguments(R->getValueAsString("Fix"));
  OS << char(toUpper(Fix.front())) << StringRef(Fix).drop_front() << ".\n\n";
  OS << "```cpp\n"
     << dedented(R->getValueAsString("Before")) << "```\n\nbecomes\n\n```cpp\n"
     << dedented(R->getValueAsString("After")) << "```\n\n"
     << "## When to ignore it\n\n"
     << dedented(R->getValueAsString("Ignore"))
     << "\n`// cu2x-ignore CU2X" << R->getValueAsInt("Number")
     << ": <reason>` at the end of the line silences it there;\n`--checks=-"
     << R->getValueAsString("Name") << "` does so for a run.\n";
  if (int64_t Release = R->getValueAsInt("BeforeROCm"))
    OS << "Nor is it given with `--rocm-version=" << Release
       << "` or more, which names the oldest ROCm that\nhas to run the program"
          " (`RocmVersion` in `.cu2x.yaml`).\n";
  return Result;
}

static TableGenOutputFiles emitPages(StringRef, const RecordKeeper &Records) {
  TableGenOutputFiles Files;
  raw_string_ostream OS(Files.MainFile);
  OS << Generated
     << "# Diagnostics\n\n"
        "Every finding has a number and a name that stay the same for ever.\n\n"
        "| ID | Name | If ignored | Message |\n| --- | --- | --- | --- |\n";
  for (const Record *R : cu2x::diagnosticRows(Records)) {
    StringRef Suffix = R->getValueAsString("PageSuffix");
    OS << "| [CU2X" << R->getValueAsInt("Number") << "](CU2X" << Suffix
       << ") | " << R->getValueAsString("Name") << " | "
       << R->getValueAsDef("Sev")->getValueAsString("Words") << " | "
       << withoutArguments(R->getValueAsString("Text")) << " |\n";
    Files.AdditionalFiles[Suffix] = page(R);
  }
  return Files;
}

static void emitTexts(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Pages of the findings", OS, Records);
  for (const Record *R : cu2x::diagnosticRows(Records)) {
    std::string Page = page(R);
    OS << "CU2X_PAGE(" << R->getName() << ", \"";
    OS.write_escaped(StringRef(Page).drop_front(Generated.size()));
    OS << "\")\n";
  }
  OS << "#undef CU2X_PAGE\n";
}

static TableGen::Emitter::Opt
    Emitter("gen-diagnostic-pages", emitPages,
            "Generate the index of the findings and one page for each");

static TableGen::Emitter::Opt
    TextEmitter("gen-diagnostic-texts", emitTexts,
                "Generate the pages of the findings as CU2X_PAGE(...)");
