//===- Analysis.cpp - The table of --analyze --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checking.h"
#include "ReportText.h"
#include "cu2x/Diagnostics/LineTable.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// The numbers of one file, or of all.
struct Effort {
  std::string Name;
  uint64_t Lines = 0;               ///< that are not empty
  uint64_t Edited = 0;              ///< that the translation changes by itself
  uint64_t Open = 0;                ///< that a person has to look at
  uint64_t Findings[3] = {0, 0, 0}; ///< by effort

  /// Of the lines that CUDA and the target differ in, the share in percent
  /// that needs no person.
  double share() const {
    uint64_t All = Edited + Open;
    return All ? 100.0 * Edited / All : 100.0;
  }
  uint64_t findings() const { return Findings[0] + Findings[1] + Findings[2]; }
};

} // namespace

static Effort measure(const CheckedFile &File) {
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
  for (unsigned Line : File.Edited)
    E.Edited += !Open.count(Line);
  return E;
}

static void printText(raw_ostream &OS, ArrayRef<Effort> Rows) {
  size_t Width = 4;
  for (const Effort &E : Rows)
    Width = std::max(Width, E.Name.size());
  OS << "file" << std::string(Width - 4, ' ')
     << "    lines  changed    open  by itself   minutes    hours     days\n";
  for (const Effort &E : Rows) {
    OS << E.Name << std::string(Width - E.Name.size(), ' ')
       << format("%9llu%9llu%8llu%9.0f %%", (unsigned long long)E.Lines,
                 (unsigned long long)E.Edited, (unsigned long long)E.Open,
                 E.share());
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

static std::string escaped(StringRef Text) {
  std::string Result;
  for (char C : utf8(Text))
    switch (C) {
    case '&':
      Result += "&amp;";
      break;
    case '<':
      Result += "&lt;";
      break;
    case '>':
      Result += "&gt;";
      break;
    case '"':
      Result += "&quot;";
      break;
    default:
      Result += C;
    }
  return Result;
}

/// A bar with what moves by itself, what takes minutes, hours and days.
static void printBar(raw_ostream &OS, const Effort &E) {
  double Total = E.Edited + E.findings();
  OS << "<div class=bar>";
  auto Part = [&](StringRef Class, uint64_t N) {
    if (N && Total)
      OS << "<span class=" << Class
         << " style=\"width:" << format("%.1f", 100.0 * N / Total)
         << "%\"></span>";
  };
  Part("self", E.Edited);
  Part("low", E.Findings[0]);
  Part("medium", E.Findings[1]);
  Part("high", E.Findings[2]);
  OS << "</div>";
}

static constexpr StringLiteral Style =
    "body{font:15px/1.5 sans-serif;margin:2em auto;max-width:70em;"
    "padding:0 1em;color:#222}h1{font-size:1.5em}table{border-collapse:"
    "collapse;width:100%}td,th{padding:.3em .6em;border-bottom:1px solid #ddd;"
    "text-align:right}td:first-child,th:first-child{text-align:left;"
    "overflow-wrap:anywhere}.bar{display:flex;height:1em;min-width:10em;"
    "background:#eee}.self{background:#4a8}.low{background:#8bd}"
    ".medium{background:#eb5}.high{background:#d64}.big{font-size:2em}"
    "summary{cursor:pointer}code{background:#f4f4f4}";

static void printHTML(raw_ostream &OS, ArrayRef<Effort> Rows,
                      ArrayRef<CheckedFile> Files, StringRef Name) {
  const Effort &Total = Rows.back();
  OS << "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>\n"
        "<title>Effort of a port to "
     << Name << "</title>\n<style>" << Style
     << "</style></head><body>\n<h1>Effort of a port to " << Name
     << "</h1>\n<p class=big>" << format("%.0f", Total.share())
     << " % of the lines that have to change move by themselves</p>\n<p>"
     << Total.Lines << " lines in " << Files.size() << " files; "
     << Total.Edited << " are changed by cu2x, " << Total.Open
     << " need a person: " << Total.Findings[0] << " findings of minutes, "
     << Total.Findings[1] << " of hours, " << Total.Findings[2]
     << " of days.</p>\n<table>\n<tr><th>File<th>Lines<th>Changed<th>Open"
        "<th>By itself<th>Minutes<th>Hours<th>Days<th>\n";
  for (const Effort &E : Rows) {
    OS << "<tr><td>" << escaped(E.Name) << "<td>" << E.Lines << "<td>"
       << E.Edited << "<td>" << E.Open << "<td>" << format("%.0f", E.share())
       << " %<td>" << E.Findings[0] << "<td>" << E.Findings[1] << "<td>"
       << E.Findings[2] << "<td>";
    printBar(OS, E);
    OS << '\n';
  }
  OS << "</table>\n<h2>Findings</h2>\n";
  for (const CheckedFile &File : Files) {
    if (File.Findings.empty())
      continue;
    diag::LineTable Lines(File.Original);
    OS << "<details><summary>" << escaped(File.Name) << " ("
       << File.Findings.size() << ")</summary>\n<ul>\n";
    for (const diag::Finding &F : File.Findings) {
      const diag::Row &R = diag::row(F.K);
      unsigned Line = Lines.lineOf(F.Offset);
      OS << "<li>line " << Line << ": " << escaped(F.text()) << " ["
         << diag::id(R) << ' ' << R.Name << "]<br><code>"
         << escaped(Lines.line(Line).trim()) << "</code><br>"
         << escaped(F.fix()) << "\n";
    }
    OS << "</ul></details>\n";
  }
  OS << "</body></html>\n";
}

void driver::printAnalysis(raw_ostream &OS, AnalysisFormat Format,
                           ArrayRef<CheckedFile> Files, Target Target) {
  std::vector<Effort> Rows;
  Effort Total;
  Total.Name = "total";
  for (const CheckedFile &File : Files) {
    Rows.push_back(measure(File));
    Total.Lines += Rows.back().Lines;
    Total.Edited += Rows.back().Edited;
    Total.Open += Rows.back().Open;
    for (unsigned I = 0; I < 3; ++I)
      Total.Findings[I] += Rows.back().Findings[I];
  }
  Rows.push_back(Total);
  bool Metal = Target == Target::Metal;
  if (Format == AnalysisFormat::Text)
    printText(OS, Rows);
  else if (Format == AnalysisFormat::JSON)
    printJSON(OS, Rows, Metal ? "metal" : "hip");
  else
    printHTML(OS, Rows, Files, Metal ? "Metal" : "HIP");
}
