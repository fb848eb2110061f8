//===- Report.cpp - The JSON report -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportText.h"
#include "cu2x/Driver/FileReport.h"
#include "llvm/Support/JSON.h"
#include <cmath>
#include <map>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

std::string driver::utf8(StringRef Text) {
  return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
}

double driver::rounded(double Seconds) {
  return std::round(Seconds * 1000) / 1000;
}

static void printParseError(json::OStream &J, const ParseError &E) {
  J.object([&] {
    J.attribute("id", diag::id(E.row()));
    J.attribute("file", utf8(E.Path));
    J.attribute("line", E.Line);
    J.attribute("column", E.Column);
    J.attribute("message", utf8(E.Message));
  });
}

void driver::printReportHead(json::OStream &J, const FileReport &File) {
  J.attribute("file", utf8(File.Name));
  if (!File.Output.empty())
    J.attribute("output", utf8(File.Output));
  J.attribute("status", static_cast<int>(File.Status));
  if (!File.Error.empty())
    J.attribute("error", utf8(File.Error));
}

void driver::printReportParse(json::OStream &J, const FileReport &File) {
  J.attributeArray("errors", [&] {
    for (const ParseError &E : File.ParseErrors)
      printParseError(J, E);
  });
  J.attributeArray("missingHeaders", [&] {
    for (const std::string &Header : File.MissingHeaders)
      J.value(utf8(Header));
  });
  J.attribute("seconds", rounded(File.Seconds));
}

void driver::printReportTotals(json::OStream &J, ArrayRef<FileReport> Files) {
  int64_t NotVouched = 0, Errors = 0;
  std::map<std::string, int64_t> Findings;
  for (const FileReport &File : Files) {
    NotVouched += File.NotVouched.size();
    Errors += File.ParseErrors.size();
    for (const std::string &ID : File.FindingIDs)
      ++Findings[ID];
  }
  J.attributeObject("findings", [&] {
    for (const auto &[ID, Number] : Findings)
      J.attribute(ID, Number);
  });
  J.attribute("notVouched", NotVouched);
  J.attribute("errors", Errors);
}

void driver::printReportNotVouched(json::OStream &J, const FileReport &File) {
  J.attributeArray("notVouched", [&] {
    for (unsigned Line : File.NotVouched)
      J.value(Line);
  });
}

static void printFile(json::OStream &J, const FileReport &File) {
  J.object([&] {
    printReportHead(J, File);
    J.attribute("edits", File.Edits);
    J.attribute("changed", File.Changed);
    J.attribute("findings", File.Findings);
    printReportNotVouched(J, File);
    J.attributeArray("headers", [&] {
      for (const std::string &Header : File.Headers)
        J.value(utf8(Header));
    });
    printReportParse(J, File);
  });
}

void driver::printReport(raw_ostream &OS, ArrayRef<FileReport> Files,
                         ExitCode Exit, double Seconds) {
  int64_t Edits = 0;
  for (const FileReport &File : Files)
    Edits += File.Edits;

  json::OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("version", CU2X_VERSION);
    J.attribute("target", "hip");
    J.attributeArray("files", [&] {
      for (const FileReport &File : Files)
        printFile(J, File);
    });
    J.attributeObject("total", [&] {
      J.attribute("files", static_cast<int64_t>(Files.size()));
      J.attribute("edits", Edits);
      printReportTotals(J, Files);
      J.attribute("seconds", rounded(Seconds));
    });
    J.attribute("exit", static_cast<int>(Exit));
  });
  OS << '\n';
}
