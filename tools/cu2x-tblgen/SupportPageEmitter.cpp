//===- SupportPageEmitter.cpp - Pages of docs/Support -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputFolder.h"
#include "Table.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;
using namespace cu2x;

namespace {
struct Totals {
  unsigned Rows = 0;
  unsigned Mapped = 0;
  unsigned Unsupported = 0;

  void count(const Row &R) {
    ++Rows;
    ++(R.isUnsupported() ? Unsupported : Mapped);
  }
};
} // namespace

static std::string pageName(const Record *Library) {
  return Library->getName().lower() + ".md";
}

/// Text that Markdown must not interpret.
static std::string code(StringRef Text) { return ("`" + Text + "`").str(); }

static std::string versions(const Row &R, StringRef Product) {
  std::string Text;
  auto Add = [&](StringRef Event, StringRef Words) {
    StringRef V = R.Def->getValueAsString((Product + Event).str());
    if (V.empty())
      return;
    if (!Text.empty())
      Text += ", ";
    Text += (Words + V).str();
  };
  Add("Added", "");
  Add("Changed", "changed ");
  Add("Deprecated", "deprecated ");
  Add("Removed", "removed ");
  return Text;
}

static std::string remarks(const Row &R) {
  std::string Text = R.Note.str();
  auto Add = [&](StringRef Flag, StringRef Words) {
    if (!R.Def->getValueAsBit(Flag))
      return;
    if (!Text.empty())
      Text += "; ";
    Text += Words;
  };
  Add("V2Only", "`_v2` form only");
  Add("Overloaded", "by argument types");
  Add("Experimental", "experimental in HIP");
  Add("GuardMacro", "in conditions only");
  return Text;
}

static void printPage(raw_ostream &OS, const Record *Library,
                      ArrayRef<Row> Rows, const Totals &T) {
  StringRef HipTitle = Library->getValueAsString("HIPTitle");
  OS << "# " << Library->getValueAsString("Title");
  if (!HipTitle.empty())
    OS << " and " << HipTitle;
  OS << "\n\nThis page is generated from the tables of cu2x; see "
        "[the index](index.md).\n\n"
     << T.Rows << " names: " << T.Mapped << " with a HIP counterpart, "
     << T.Unsupported << " without.\n\n"
     << "| CUDA | HIP | CUDA versions | ROCm versions | Remarks |\n"
     << "| --- | --- | --- | --- | --- |\n";
  for (const Row &R : Rows) {
    OS << "| " << code(R.Cuda) << " | ";
    if (R.dropsInclude() || R.dropsWord())
      OS << "not needed";
    else if (!R.isUnsupported())
      OS << code(R.Hip);
    OS << " | " << versions(R, "Cuda") << " | " << versions(R, "Hip") << " | "
       << remarks(R) << " |\n";
  }
}

static void printIndex(raw_ostream &OS,
                       ArrayRef<std::pair<const Record *, Totals>> Pages) {
  OS << "# What cu2x knows of CUDA\n\n"
        "One page per library, generated from the tables in "
        "`include/cu2x/API`.\nA name without a HIP counterpart is diagnosed "
        "where it is used.\n\n"
        "| Library | HIP library | Names | Mapped | Unsupported |\n"
        "| --- | --- | ---: | ---: | ---: |\n";
  Totals Sum;
  for (const auto &[Library, T] : Pages) {
    StringRef HipTitle = Library->getValueAsString("HIPTitle");
    OS << "| [" << Library->getValueAsString("Title") << "]("
       << pageName(Library) << ") | " << (HipTitle.empty() ? "none" : HipTitle)
       << " | " << T.Rows << " | " << T.Mapped << " | " << T.Unsupported
       << " |\n";
    Sum.Rows += T.Rows;
    Sum.Mapped += T.Mapped;
    Sum.Unsupported += T.Unsupported;
  }
  OS << "| Total | | " << Sum.Rows << " | " << Sum.Mapped << " | "
     << Sum.Unsupported << " |\n";
}

/// Writes the pages into a folder; what goes to `OS` is the list of their
/// names.
static void emitPages(const RecordKeeper &Records, raw_ostream &OS) {
  std::vector<Row> All = readRows(Records);
  std::vector<std::pair<const Record *, Totals>> Pages;
  auto Write = [&](const std::string &Name, const std::string &Text) {
    writeInOutputFolder(Name, Text);
    OS << Name << '\n';
  };
  for (const Record *Library : readLibraries(Records)) {
    std::vector<Row> Rows = rowsOf(Library, All);
    Totals T;
    for (const Row &R : Rows)
      T.count(R);
    Pages.push_back({Library, T});
    std::string Text;
    raw_string_ostream Page(Text);
    printPage(Page, Library, Rows, T);
    Write(pageName(Library), Text);
  }
  std::string Text;
  raw_string_ostream Index(Text);
  printIndex(Index, Pages);
  Write("index.md", Text);
}

static TableGen::Emitter::Opt
    GenPages("gen-support-pages", emitPages,
             "Generate Markdown pages that list all names");
