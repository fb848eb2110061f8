//===- DiagnosticsEmitter.cpp - Diagnostics.inc -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DiagnosticRows.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/Error.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;

static bool isKebabCase(StringRef Name) {
  return !Name.empty() && isLower(Name.front()) && !Name.ends_with("-") &&
         !Name.contains("--") && all_of(Name, [](char C) {
           return isLower(C) || isDigit(C) || C == '-';
         });
}

static void checkSentence(const Record *R, StringRef Field) {
  StringRef Text = R->getValueAsString(Field);
  if (Text.empty())
    PrintFatalError(R->getLoc(), "'" + Field + "' is empty");
  if (Text.count('{') != Text.count('}'))
    PrintFatalError(R->getLoc(), "'" + Field + "' has an open brace");
  if (isUpper(Text.front()) || Text.ends_with("."))
    PrintFatalError(R->getLoc(),
                    "'" + Field + "' starts lower case and has no full stop");
}

static void checkRow(const Record *R) {
  int64_t Number = R->getValueAsInt("Number");
  if (Number < 1001 || Number > 9999)
    PrintFatalError(R->getLoc(), "the number must be from 1001 to 9999");
  if (!isKebabCase(R->getValueAsString("Name")))
    PrintFatalError(R->getLoc(), "the name must be in kebab case");
  checkSentence(R, "Text");
  checkSentence(R, "Fix");
  for (StringRef Field : {"Why", "Before", "After", "Ignore"})
    if (R->getValueAsString(Field).trim().empty())
      PrintFatalError(R->getLoc(), "the page needs '" + Field + "'");
}

std::vector<const Record *> cu2x::diagnosticRows(const RecordKeeper &Records) {
  std::vector<const Record *> Rows =
      Records.getAllDerivedDefinitions("Diagnostic").vec();
  DenseMap<int64_t, const Record *> Numbers;
  StringMap<const Record *> Names;
  for (const Record *R : Rows) {
    checkRow(R);
    auto [Number, NewNumber] = Numbers.insert({R->getValueAsInt("Number"), R});
    if (!NewNumber)
      PrintFatalError(R->getLoc(), "the number is that of '" +
                                       Number->second->getName() + "'");
    auto [Name, NewName] = Names.insert({R->getValueAsString("Name"), R});
    if (!NewName)
      PrintFatalError(R->getLoc(),
                      "the name is that of '" + Name->second->getName() + "'");
  }
  llvm::sort(Rows, [](const Record *A, const Record *B) {
    return A->getValueAsInt("Number") < B->getValueAsInt("Number");
  });
  return Rows;
}

static void emitDiagnostics(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Registry of findings", OS, Records);
  for (const Record *R : cu2x::diagnosticRows(Records)) {
    OS << "CU2X_DIAGNOSTIC(" << R->getName() << ", "
       << R->getValueAsInt("Number") << ", \"" << R->getValueAsString("Name")
       << "\", " << R->getValueAsDef("Sev")->getName() << ", "
       << R->getValueAsDef("Eff")->getName() << ", "
       << (R->getValueAsBit("Refusal") ? "true" : "false") << ", "
       << R->getValueAsBit("OnHIP") + 2 * R->getValueAsBit("OnMetal") << ", "
       << R->getValueAsInt("BeforeROCm");
    for (StringRef Field : {"Text", "Fix"}) {
      OS << ", \"";
      OS.write_escaped(R->getValueAsString(Field));
      OS << '"';
    }
    OS << ")\n";
  }
  OS << "#undef CU2X_DIAGNOSTIC\n";
}

static TableGen::Emitter::Opt
    Emitter("gen-diagnostics", emitDiagnostics,
            "Generate the rows of the registry as CU2X_DIAGNOSTIC(...)");
