//===- APITableEmitter.cpp - Lookup tables for lib/API ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Table.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;
using namespace cu2x;

static void printString(raw_ostream &OS, StringRef Text) {
  OS << '"';
  OS.write_escaped(Text);
  OS << '"';
}

/// Initializes a StringRef. Its length is spelt out: computing it for every
/// name exceeds what compilers do in constant expressions.
static void printStringRef(raw_ostream &OS, StringRef Text) {
  OS << '{';
  printString(OS, Text);
  OS << ", " << Text.size() << '}';
}

static void printVersion(raw_ostream &OS, const Record *Def, StringRef Field) {
  VersionNumbers V = readVersion(Def, Field);
  OS << '{';
  if (V.Parts[0]) {
    OS << V.Parts[0] << ", " << V.Parts[1];
    if (V.Parts[2])
      OS << ", " << V.Parts[2];
  }
  OS << '}';
}

static void printLifetime(raw_ostream &OS, const Record *Def,
                          StringRef Product) {
  OS << '{';
  ListSeparator Comma;
  for (StringRef Event : {"Added", "Deprecated", "Removed", "Changed"}) {
    OS << Comma;
    printVersion(OS, Def, (Product + Event).str());
  }
  OS << '}';
}

static void printFlags(raw_ostream &OS, const Row &R) {
  ListSeparator Or(" | ");
  bool Any = false;
  auto Print = [&](StringRef Flag) {
    OS << Or << "Flag" << Flag;
    Any = true;
  };
  if (R.isUnsupported())
    Print("Unsupported");
  for (StringRef Flag :
       {"V2Only", "Overloaded", "Experimental", "DropInclude", "DropWord",
        "GuardMacro", "ValueDiffers", "Switch", "IntegerHandle", "DeviceOnly",
        "SaidOnce"})
    if (R.Def->getValueAsBit(Flag))
      Print(Flag);
  if (!Any)
    OS << '0';
}

static void printEntry(raw_ostream &OS, const Row &R) {
  OS << "  {";
  printStringRef(OS, R.Cuda);
  OS << ", ";
  printStringRef(OS, R.Hip);
  OS << ", ";
  printStringRef(OS, R.Note);
  OS << ", Kind::" << R.Kind << ", Library::" << R.Library->getName() << ", ";
  printFlags(OS, R);
  OS << ", ";
  printLifetime(OS, R.Def, "Cuda");
  OS << ", ";
  printLifetime(OS, R.Def, "Hip");
  OS << "},\n";
}

static void emitTable(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Table of CUDA names", OS, Records);
  std::vector<Row> Rows = readRows(Records);

  OS << "#ifdef GET_ENTRIES\n#undef GET_ENTRIES\n"
     << "constexpr Entry Entries[] = {\n";
  for (const Row &R : Rows)
    if (!R.isWildcard())
      printEntry(OS, R);
  OS << "};\n#endif\n\n";

  llvm::erase_if(Rows, [](const Row &R) { return !R.isWildcard(); });
  llvm::sort(Rows, [](const Row &L, const Row &R) {
    return std::make_pair(R.Cuda.size(), L.Cuda) <
           std::make_pair(L.Cuda.size(), R.Cuda);
  });
  OS << "#ifdef GET_WILDCARDS\n#undef GET_WILDCARDS\n"
     << "constexpr Entry Wildcards[] = {\n";
  for (const Row &R : Rows)
    printEntry(OS, R);
  OS << "};\n#endif\n";
}

static void emitLibraries(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Libraries with CUDA names", OS, Records);
  for (const Record *L : readLibraries(Records)) {
    OS << "CU2X_LIBRARY(" << L->getName() << ", ";
    printString(OS, L->getValueAsString("Title"));
    OS << ", ";
    printString(OS, L->getValueAsString("HIPTitle"));
    OS << ")\n";
  }
  OS << "#undef CU2X_LIBRARY\n";
}

static TableGen::Emitter::Opt GenTable("gen-api-table", emitTable,
                                       "Generate the table of CUDA names");
static TableGen::Emitter::Opt
    GenLibraries("gen-api-libraries", emitLibraries,
                 "Generate the list of CUDA libraries");
