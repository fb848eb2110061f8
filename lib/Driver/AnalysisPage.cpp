//===- AnalysisPage.cpp - What a port costs, as a page ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One file without scripts, so that it can be sent around and archived: what is
// done by itself, what is left, of which kinds, in which files.
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "ReportText.h"
#include "cu2x/Diagnostics/LineTable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <map>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static constexpr StringLiteral Style =
    ":root{--self:#2e8b6f;--low:#6fa8d6;--medium:#e6ab3c;--high:#c8503c;"
    "--line:#e2e5e9;--soft:#f6f7f9;--text:#1f2933;--faint:#667380}"
    "*{box-sizing:border-box}body{font:15px/1.5 system-ui,-apple-system,"
    "'Segoe UI',Roboto,sans-serif;color:var(--text);margin:0;background:#fff}"
    "main{max-width:72rem;margin:0 auto;padding:2.5rem 1.5rem}"
    "h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:2.6rem 0 "
    ".6rem}.sub{color:var(--faint);margin:0 0 1.6rem}"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,"
    "1fr)"
    ");gap:1rem}.tile{background:var(--soft);border:1px solid var(--line);"
    "border-radius:.5rem;padding:1rem}.tile b{display:block;font-size:2rem;"
    "line-height:1.2;font-weight:600}.tile span{color:var(--faint)}"
    ".bar{display:flex;height:.8rem;border-radius:.4rem;overflow:hidden;"
    "background:var(--line);min-width:8rem}.whole{height:1.6rem;margin:1.6rem "
    "0 "
    ".6rem}.self{background:var(--self)}.low{background:var(--low)}"
    ".medium{background:var(--medium)}.high{background:var(--high)}"
    ".key{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;margin:0;"
    "list-style:none;color:var(--faint)}.key "
    "i{display:inline-block;width:.8rem;"
    "height:.8rem;border-radius:.2rem;margin-right:.4rem;vertical-align:-.1rem}"
    "table{border-collapse:collapse;width:100%}td,th{padding:.4rem .6rem;"
    "border-bottom:1px solid var(--line);text-align:right;vertical-align:top}"
    "th{font-weight:600;color:var(--faint);font-size:.85rem}"
    ".t{text-align:left;overflow-wrap:anywhere}"
    "tr.total td{font-weight:600;border-top:2px solid var(--faint)}"
    "code{background:var(--soft);border-radius:.2rem;padding:.1rem .3rem;"
    "font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap}"
    "details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;"
    "padding:.5rem .9rem}summary{cursor:pointer;overflow-wrap:anywhere}"
    "details li{margin:.7rem 0}.tag{display:inline-block;border-radius:.7rem;"
    "padding:0 .6rem;font-size:.8rem;color:#fff}.tag.low{color:#12324d}"
    ".tag.medium{color:#4a3200}.faint{color:var(--faint)}"
    "@media print{details{break-inside:avoid}main{padding:0}}"
    "@media(max-width:40rem){.bar{min-width:3rem}td,th{padding:.3rem}}";

/// The words for an effort, by its number, and the class of its colour.
static constexpr StringLiteral Words[] = {"minutes", "hours", "days"};
static constexpr StringLiteral Classes[] = {"low", "medium", "high"};

static StringRef harmOf(diag::Severity S) {
  switch (S) {
  case diag::Severity::Wrong:
    return "wrong results";
  case diag::Severity::Hang:
    return "the program hangs or fails";
  case diag::Severity::Build:
    return "it does not build";
  case diag::Severity::Slow:
    return "it is slow";
  case diag::Severity::Info:
    return "nothing";
  }
  llvm_unreachable("all severities are known");
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

namespace {

class Page {
public:
  Page(raw_ostream &OS, ArrayRef<Effort> Rows, ArrayRef<CheckedFile> Files,
       StringRef Target)
      : OS(OS), Rows(Rows), Total(Rows.back()), Files(Files), Target(Target) {}
  void print();

private:
  void printSummary();
  void printKinds();
  void printFiles();
  void printFindings();
  void printFinding(const diag::Finding &F, const diag::LineTable &Lines);
  void printBar(const Effort &E, StringRef Class);
  /// "1 file", "2 files".
  static std::string counted(uint64_t N, StringRef What);

  raw_ostream &OS;
  ArrayRef<Effort> Rows;
  const Effort &Total;
  ArrayRef<CheckedFile> Files;
  StringRef Target;
};

} // namespace

std::string Page::counted(uint64_t N, StringRef What) {
  return (Twine(N) + " " + What + (N == 1 ? "" : "s")).str();
}

/// A bar with what moves by itself, what takes minutes, hours and days.
void Page::printBar(const Effort &E, StringRef Class) {
  double All = E.moved() + E.findings();
  OS << "<div class=\"bar" << (Class.empty() ? "" : " ") << Class
     << "\" role=img aria-label=\"" << E.moved() << " lines by themselves, "
     << E.Findings[0] << " findings of minutes, " << E.Findings[1]
     << " of hours, " << E.Findings[2] << " of days\">";
  auto Part = [&](StringRef Colour, uint64_t N) {
    if (N)
      OS << "<span class=" << Colour
         << " style=\"width:" << format("%.2f", 100.0 * N / All)
         << "%\"></span>";
  };
  Part("self", E.moved());
  for (unsigned I = 0; I < 3; ++I)
    Part(Classes[I], E.Findings[I]);
  OS << "</div>";
}

void Page::printSummary() {
  auto Done =
      count_if(Rows.drop_back(), [](const Effort &E) { return E.Open == 0; });
  OS << "<h1>What a port to " << Target << " takes</h1>\n<p class=sub>"
     << counted(Total.Lines, "line") << " of code in "
     << counted(Files.size(), "file") << ", checked by cu2x</p>\n"
     << "<div class=tiles>\n<div class=tile><b>"
     << format("%.0f", Total.share())
     << " %</b><span>of the lines move by themselves</span></div>\n"
     << "<div class=tile><b>" << Total.Edited
     << "</b><span>lines are written by cu2x, "
     << format("%.0f", Total.shareOfChanges())
     << " % of those that have to change</span></div>\n"
     << "<div class=tile><b>" << Total.Open
     << "</b><span>lines need a person</span></div>\n<div class=tile><b>"
     << Done << " of " << Files.size()
     << "</b><span>files need no person</span></div>\n</div>\n";
  printBar(Total, "whole");
  OS << "\n<ul class=key><li><i class=self></i>" << Total.moved()
     << " lines by themselves";
  for (unsigned I = 0; I < 3; ++I)
    OS << "<li><i class=" << Classes[I] << "></i>"
       << counted(Total.Findings[I], "finding") << " of " << Words[I];
  OS << "</ul>\n";
}

/// What is left, by kind: the costly first, then the frequent.
void Page::printKinds() {
  std::map<unsigned, std::pair<unsigned, std::set<const CheckedFile *>>> Kinds;
  for (const CheckedFile &File : Files)
    for (const diag::Finding &F : File.Findings) {
      auto &[Count, In] = Kinds[static_cast<unsigned>(F.K)];
      ++Count;
      In.insert(&File);
    }
  if (Kinds.empty()) {
    OS << "<h2>What is left</h2>\n<p>Nothing that cu2x knows of.</p>\n";
    return;
  }
  std::vector<unsigned> Order;
  for (const auto &[Kind, Found] : Kinds)
    Order.push_back(Kind);
  auto Rank = [&](unsigned Kind) {
    const diag::Row &R = diag::row(static_cast<diag::Kind>(Kind));
    return std::tuple(-static_cast<int>(R.Eff), static_cast<int>(R.Sev),
                      -static_cast<int>(Kinds[Kind].first), R.Number);
  };
  llvm::sort(Order, [&](unsigned A, unsigned B) { return Rank(A) < Rank(B); });
  OS << "<h2>What is left</h2>\n<table>\n<tr><th class=t>Finding<th class=t>If "
        "ignored<th class=t>Each takes<th>Places<th>Files\n";
  for (unsigned Kind : Order) {
    const diag::Row &R = diag::row(static_cast<diag::Kind>(Kind));
    unsigned Eff = static_cast<unsigned>(R.Eff);
    OS << "<tr><td class=t><b>" << R.Name << "</b> <span class=faint>"
       << diag::id(R) << "</span><td class=t>" << harmOf(R.Sev)
       << "<td class=t><span class=\"tag " << Classes[Eff] << "\">"
       << Words[Eff] << "</span><td>" << Kinds[Kind].first << "<td>"
       << Kinds[Kind].second.size() << '\n';
  }
  OS << "</table>\n<p class=faint><code>cu2x --explain=ID</code> says what "
        "happens on which GPU and what to do.</p>\n";
}

void Page::printFiles() {
  std::vector<const Effort *> Order;
  for (const Effort &E : Rows.drop_back())
    Order.push_back(&E);
  llvm::stable_sort(Order, [](const Effort *A, const Effort *B) {
    return std::tuple(A->Findings[2], A->Findings[1], A->Findings[0]) >
           std::tuple(B->Findings[2], B->Findings[1], B->Findings[0]);
  });
  Order.push_back(&Total);
  OS << "<h2>Files</h2>\n<table>\n<tr><th class=t>File<th>Lines<th>Changed"
        "<th>Open<th>By itself<th>Of changes<th>Minutes<th>Hours<th>Days<th>\n";
  for (const Effort *E : Order) {
    OS << (E == &Total ? "<tr class=total>" : "<tr>") << "<td class=t>"
       << escaped(E->Name) << "<td>" << E->Lines << "<td>" << E->Edited
       << "<td>" << E->Open << "<td>" << format("%.0f", E->share()) << " %<td>"
       << format("%.0f", E->shareOfChanges()) << " %";
    for (uint64_t N : E->Findings)
      OS << "<td>" << N;
    OS << "<td>";
    printBar(*E, "");
    OS << '\n';
  }
  OS << "</table>\n";
}

void Page::printFinding(const diag::Finding &F, const diag::LineTable &Lines) {
  const diag::Row &R = diag::row(F.K);
  unsigned Line = Lines.lineOf(F.Offset);
  unsigned Eff = static_cast<unsigned>(R.Eff);
  OS << "<li>Line " << Line << ": " << escaped(F.text())
     << " <span class=faint>" << diag::id(R) << ' ' << R.Name
     << "</span> <span class=\"tag " << Classes[Eff] << "\">" << Words[Eff]
     << "</span><br><code>" << escaped(Lines.line(Line).trim()) << "</code>";
  if (std::string Fix = F.fix(); !Fix.empty())
    OS << "<br><span class=faint>" << escaped(Fix) << "</span>";
  OS << '\n';
}

void Page::printFindings() {
  if (!Total.findings())
    return;
  OS << "<h2>Findings</h2>\n";
  for (const CheckedFile &File : Files) {
    if (File.Findings.empty())
      continue;
    diag::LineTable Lines(File.Original);
    OS << "<details><summary>" << escaped(File.Name) << " <span class=faint>"
       << counted(File.Findings.size(), "finding")
       << "</span></summary>\n<ul>\n";
    for (const diag::Finding &F : File.Findings)
      printFinding(F, Lines);
    OS << "</ul></details>\n";
  }
}

void Page::print() {
  OS << "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>\n"
        "<meta name=viewport content=\"width=device-width,initial-scale=1\">\n"
        "<title>What a port to "
     << Target << " takes</title>\n<style>" << Style
     << "</style></head><body><main>\n";
  printSummary();
  printKinds();
  printFiles();
  printFindings();
  OS << "<h2>How this is counted</h2>\n<p class=faint>Lines are those that are "
        "not empty. A line is open when something was found in it that a "
        "person "
        "has to look at. "
     << (Target == "Metal"
             ? "All code is written anew, so that each other line counts as "
               "done by itself."
             : "The others move by themselves: they stay as they are, or the "
               "translation changes them. The second share is that of the "
               "changed lines in these and the open ones.")
     << " Minutes, hours and days are what one place of a kind mostly takes; "
        "they "
        "are not added up, since one change often settles many places.</p>\n"
        "</main></body></html>\n";
}

void driver::printAnalysisPage(raw_ostream &OS, ArrayRef<Effort> Rows,
                               ArrayRef<CheckedFile> Files, StringRef Target) {
  Page(OS, Rows, Files, Target).print();
}
