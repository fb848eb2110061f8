//===- RuleEmitter.cpp - Rules and other tables of HIP ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/Error.h"
#include "llvm/TableGen/Record.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;

/// ARGUMENT_RULE(Function, Action, Argument, Count, Condition, Text), rows of
/// one function together and in the order of the .td file.
static void emitArgumentRules(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Argument rules", OS, Records);
  std::vector<const Record *> Rows =
      Records.getAllDerivedDefinitions("Rule").vec();
  llvm::sort(Rows, [](const Record *A, const Record *B) {
    return std::make_pair(A->getValueAsString("Function"), A->getID()) <
           std::make_pair(B->getValueAsString("Function"), B->getID());
  });
  for (const Record *R : Rows) {
    if (R->getValueAsString("Function").empty())
      PrintFatalError(R->getLoc(), "the rule names no function");
    OS << "ARGUMENT_RULE(\"" << R->getValueAsString("Function") << "\", "
       << R->getValueAsString("Action") << ", " << R->getValueAsInt("Argument")
       << ", " << R->getValueAsInt("Count") << ", "
       << R->getValueAsDef("When")->getName() << ", \"";
    OS.write_escaped(R->getValueAsString("Text")) << "\")\n";
  }
}

/// RECORD_ORDER(Name), RECORD_FIELD(Record, Field, Hip, Differs), where an empty
/// Hip says that HIP lacks the field, RECORD_TAG(Hip, Name), and
/// ENUM_NUMBERS(Name, AreSame, Numbers...).
static void emitRecordRules(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Record rules", OS, Records);
  OS << "#ifdef RECORD_ORDER\n";
  for (const Record *R : Records.getAllDerivedDefinitions("OtherOrder"))
    OS << "RECORD_ORDER(\"" << R->getValueAsString("Name") << "\")\n";
  OS << "#undef RECORD_ORDER\n#endif\n\n#ifdef RECORD_FIELD\n";
  for (const Record *R : Records.getAllDerivedDefinitions("RenamedField"))
    OS << "RECORD_FIELD(\"" << R->getValueAsString("Record") << "\", \""
       << R->getValueAsString("Field") << "\", \"" << R->getValueAsString("Hip")
       << "\", \"" << R->getValueAsString("Differs") << "\")\n";
  for (const Record *R : Records.getAllDerivedDefinitions("MissingFields"))
    for (StringRef Field : R->getValueAsListOfStrings("Fields"))
      OS << "RECORD_FIELD(\"" << R->getValueAsString("Record") << "\", \""
         << Field << "\", \"\", \"\")\n";
  OS << "#undef RECORD_FIELD\n#endif\n\n#ifdef RECORD_TAG\n";
  for (const Record *R : Records.getAllDerivedDefinitions("Tag"))
    OS << "RECORD_TAG(\"" << R->getValueAsString("Hip") << "\", \""
       << R->getValueAsString("Name") << "\")\n";
  OS << "#undef RECORD_TAG\n#endif\n\n#ifdef ENUM_NUMBERS\n";
  for (const Record *R : Records.getAllDerivedDefinitions("OtherNumbers")) {
    OS << "ENUM_NUMBERS(\"" << R->getValueAsString("Name") << "\", "
       << (R->getValueAsBit("AreSame") ? "true" : "false");
    for (int64_t Number : R->getValueAsListOfInts("Numbers"))
      OS << ", " << Number;
    OS << ")\n";
  }
  OS << "#undef ENUM_NUMBERS\n#endif\n";
}

/// THRUST_NAME(Name, Header) and THRUST_BRINGS(Header, Brings).
static void emitThrustHeaders(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("Headers of rocThrust", OS, Records);
  auto EmitLists = [&](StringRef Class, StringRef Macro, StringRef List,
                       bool HeaderFirst) {
    OS << "#ifdef " << Macro << "\n";
    for (const Record *R : Records.getAllDerivedDefinitions(Class))
      for (StringRef Item : R->getValueAsListOfStrings(List)) {
        StringRef Header = R->getValueAsString("Header");
        OS << Macro << "(\"" << (HeaderFirst ? Header : Item) << "\", \""
           << (HeaderFirst ? Item : Header) << "\")\n";
      }
    OS << "#undef " << Macro << "\n#endif\n";
  };
  EmitLists("Declares", "THRUST_NAME", "Names", /*HeaderFirst=*/false);
  EmitLists("Brings", "THRUST_BRINGS", "Headers", /*HeaderFirst=*/true);
}

static TableGen::Emitter::Opt Arguments("gen-argument-rules", emitArgumentRules,
                                        "Generate the argument rules of HIP");
static TableGen::Emitter::Opt
    RecordRules("gen-record-rules", emitRecordRules,
                "Generate the rules for structures of HIP");
static TableGen::Emitter::Opt
    ThrustHeaders("gen-thrust-headers", emitThrustHeaders,
                  "Generate which header of rocThrust declares what");
