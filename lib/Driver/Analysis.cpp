//===- Analysis.cpp - The table of --analyze --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Checking.h"
#include "ReportText.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static Effort measure(const CheckedFile &File, bool Metal) {
  Effort E;
  E.Name = File.Name;
  diag::LineTable Lines(File.Original);
  for (unsigned I = 1; I <= Lines.count(); ++I)
    E.Lines += !Lines.line(I).trim().empty();
  std::set<unsigned> Open;
  for (const diag::Finding &F : File.Findings) {
    const diag::Row &R = diag::row(F.K);
    ++E.Findings[static_cast<unsigned>(R.Eff)];
    if (R.Sev != diag::Severity::Info)
      Open.insert(Lines.lineOf(F.Offset));
  }
  E.Open = Open.size();
  // For Metal all is written anew.
  E.Edited = Metal ? E.Lines - E.Open
                   : llvm::count_if(File.Edited, [&](unsigned Line) {
                       return !Open.count(Line);
                     });
  return E;
}

static void printText(raw_ostream &OS, ArrayRef<Effort> Rows) {
  size_t Width = 4;
  for (const Effort &E : Rows)
    Width = std::max(Width, E.Name.size());
  OS << "file" << std::string(Width - 4, ' ')
     << "    lines  changed    open  by itself  of changes   minutes    hours"
        "     days\n";
  for (const Effort &E : Rows) {
    OS << E.Name << std::string(Width - E.Name.size(), ' ')
       << format("%9llu%9llu%8llu%9.0f %%%10.0f %%", (unsigned long long)E.Lines,
                 (unsigned long long)E.Edited, (unsigned long long)E.Open,
                 E.share(), E.shareOfChanges());
    for (uint64_t N : E.Findings)
      OS << format("%9llu", (unsigned long long)N);
    OS << '\n';
  }
}

static void printJSON(raw_ostream &OS, ArrayRef<Effort> Rows, StringRef Name) {
  json::OStream J(OS, 2);
  auto Print = [&](const Effort &E) {
    J.attribute("lines", E.Lines);
    J.attribute("changed", E.Edited);
    J.attribute("open", E.Open);
    J.attribute("percentByItself", E.share());
    J.attribute("percentOfChanges", E.shareOfChanges());
    J.attributeObject("findings", [&] {
      J.attribute("low", E.Findings[0]);
      J.attribute("medium", E.Findings[1]);
      J.attribute("high", E.Findings[2]);
    });
  };
  J.object([&] {
    J.attribute("target", Name);
    J.attributeArray("files", [&] {
      for (const Effort &E : Rows.drop_back())
        J.object([&] {
          J.attribute("file", utf8(E.Name));
          Print(E);
        });
    });
    J.attributeObject("total", [&] { Print(Rows.back()); });
  });
  OS << '\n';
}

void driver::printAnalysis(raw_ostream &OS, AnalysisFormat Format,
                           ArrayRef<CheckedFile> Files, Target Target) {
  std::vector<Effort> Rows;
  Effort Total;
  Total.Name = "total";
  bool Metal = Target == Target::Metal;
  for (const CheckedFile &File : Files) {
    Rows.push_back(measure(File, Metal));
    Total.Lines += Rows.back().Lines;
    Total.Edited += Rows.back().Edited;
    Total.Open += Rows.back().Open;
    for (unsigned I = 0; I < 3; ++I)
      Total.Findings[I] += Rows.back().Findings[I];
  }
  Rows.push_back(Total);
  if (Format == AnalysisFormat::Text)
    printText(OS, Rows);
  else if (Format == AnalysisFormat::JSON)
    printJSON(OS, Rows, Metal ? "metal" : "hip");
  else
    printAnalysisPage(OS, Rows, Files, Metal ? "Metal" : "HIP");
}
