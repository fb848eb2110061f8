//===- IntrinsicEmitter.cpp - CUDA's functions in Metal ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/Error.h"
#include "llvm/TableGen/Record.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;

static StringRef defName(const Record *R, StringRef Field) {
  return R->getValueAsDef(Field)->getName();
}

/// The rows by name; rows of one name stay in the order of the file.
static std::vector<const Record *> rows(const RecordKeeper &Records) {
  std::vector<const Record *> Rows =
      Records.getAllDerivedDefinitions("Intrinsic").vec();
  sort(Rows, [](const Record *A, const Record *B) {
    return std::make_pair(A->getValueAsString("CudaName"), A->getID()) <
           std::make_pair(B->getValueAsString("CudaName"), B->getID());
  });
  for (unsigned N = 1; N < Rows.size(); ++N)
    if (Rows[N]->getValueAsString("CudaName") ==
            Rows[N - 1]->getValueAsString("CudaName") &&
        Rows[N]->getValueAsString("On") == Rows[N - 1]->getValueAsString("On"))
      PrintFatalError(Rows[N]->getLoc(),
                      "a second row for '" +
                          Rows[N]->getValueAsString("CudaName") + "'");
  return Rows;
}

static void emitEnum(const RecordKeeper &Records, StringRef Class,
                     StringRef Name, raw_ostream &OS) {
  OS << "enum class " << Name << " {";
  ListSeparator Separator;
  for (const Record *R : Records.getAllDerivedDefinitions(Class))
    OS << Separator << ' ' << R->getName();
  OS << " };\n";
}

static void emitTable(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("CUDA's functions in Metal", OS, Records);
  OS << "#ifdef GET_INTRINSIC_ENUMS\n";
  emitEnum(Records, "Family", "IntrinsicFamily", OS);
  emitEnum(Records, "Lowering", "Lowering", OS);
  OS << "#endif\n\n#ifdef GET_INTRINSIC_ROWS\n";
  for (const Record *R : rows(Records)) {
    auto Text = [&](StringRef Field) {
      return "\"" + R->getValueAsString(Field).str() + "\"";
    };
    OS << '{' << Text("CudaName") << ", IntrinsicFamily::" << defName(R, "Fam")
       << ", Lowering::" << defName(R, "How") << ", " << Text("Target") << ", "
       << Text("On") << ", " << Text("Operands") << ", "
       << R->getValueAsInt("Arity") << ", "
       << (R->getValueAsBit("ReturnsOperand") ? "true" : "false") << ", "
       << Text("Fix") << "},\n";
  }
  OS << "#endif\n\n#ifdef GET_INSTRUCTION_FORMS\n";
  emitEnum(Records, "InstructionForm", "InstructionForm", OS);
  OS << "#endif\n\n#ifdef GET_INSTRUCTION_ROWS\n";
  for (const Record *R : Records.getAllDerivedDefinitions("Instruction"))
    OS << "{\"" << R->getValueAsString("Opcode")
       << "\", InstructionForm::" << defName(R, "Form") << ", \""
       << R->getValueAsString("Target") << "\", \""
       << R->getValueAsString("Type") << "\", \""
       << R->getValueAsString("Result") << "\"},\n";
  OS << "#endif\n\n#ifdef GET_REGISTER_ROWS\n";
  for (const Record *R : Records.getAllDerivedDefinitions("Register"))
    OS << "{\"" << R->getValueAsString("Name") << "\", \""
       << R->getValueAsString("Builtin") << "\", \""
       << R->getValueAsString("Component") << "\"},\n";
  OS << "#endif\n";
}

static TableGen::Emitter::Opt
    GenTable("gen-intrinsics", emitTable,
             "Generate the table of CUDA's functions in Metal");

static std::string inMetal(const Record *R) {
  StringRef Words = R->getValueAsDef("How")->getValueAsString("Words");
  std::string Result;
  auto [Before, After] = Words.split("{0}");
  Result = Before.str();
  if (Before.size() != Words.size())
    Result += R->getValueAsString("Target");
  Result += After;
  return Result;
}

static void emitPage(const RecordKeeper &Records, raw_ostream &OS) {
  std::vector<const Record *> All = rows(Records);
  OS << "# CUDA's device functions in Metal\n\n"
        "This page is generated from the rows of "
        "`include/cu2x/Conversion/CUToMSL/Intrinsics.td`.\n\n"
     << "A function that is not listed is refused where it is called. Names "
        "that begin with `cu2x_` are written into the output.\n";
  const auto Instructions = Records.getAllDerivedDefinitions("Instruction");
  for (const Record *Family : Records.getAllDerivedDefinitions("Family")) {
    OS << "\n## " << Family->getValueAsString("Title")
       << "\n\n| CUDA | for | Metal | |\n| --- | --- | --- | --- |\n";
    for (const Record *R : All)
      if (R->getValueAsDef("Fam") == Family)
        OS << "| `" << R->getValueAsString("CudaName") << "` | "
           << R->getValueAsString("On") << " | " << inMetal(R) << " | "
           << R->getValueAsDef("Mk")->getValueAsString("Word") << " |\n";
  }
  OS << "\n## Inline PTX\n\nSingle instructions:";
  ListSeparator Separator(",");
  for (const Record *R : Instructions)
    OS << Separator << " `" << R->getValueAsString("Opcode") << '`';
  OS << ".\n\nRegisters:";
  ListSeparator RegisterSeparator(",");
  for (const Record *R : Records.getAllDerivedDefinitions("Register"))
    OS << RegisterSeparator << " `%" << R->getValueAsString("Name") << '`';
  OS << ".\n";
}

static TableGen::Emitter::Opt
    GenPage("gen-intrinsics-page", emitPage,
            "Generate the Markdown page of CUDA's functions in Metal");
