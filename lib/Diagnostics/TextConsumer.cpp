//===- TextConsumer.cpp - Findings as a compiler prints them ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/TextConsumer.h"
#include "cu2x/Support/Printable.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/WithColor.h"

using namespace cu2x;
using namespace cu2x::diag;
using llvm::SMLoc;
using llvm::SMRange;
using llvm::SourceMgr;
using llvm::StringRef;

static SourceMgr::DiagKind diagKind(const Row &R, const TextOptions &Options) {
  if ((R.Refusal && Options.Strict) || (Options.IsError && Options.IsError(R)))
    return SourceMgr::DK_Error;
  if (!R.Refusal && (R.Sev == Severity::Slow || R.Sev == Severity::Info))
    return SourceMgr::DK_Remark;
  return SourceMgr::DK_Warning;
}

/// How far the columns of \p Text reach as LLVM prints it, behind \p Column.
static unsigned columnBehind(StringRef Text, unsigned Column) {
  constexpr unsigned TabStop = 8;
  while (!Text.empty()) {
    auto [Part, Rest] = Text.split('\t');
    int Width = llvm::sys::unicode::columnWidthUTF8(Part);
    Column += Width < 0 ? Part.size() : Width;
    if (Part.size() < Text.size())
      Column += TabStop - Column % TabStop;
    Text = Rest;
  }
  return Column;
}

/// The line with the caret below a line with characters beyond ASCII, for which
/// LLVM prints none.
static void printCaret(llvm::raw_ostream &OS, const llvm::SMDiagnostic &D,
                       bool Color) {
  StringRef Line = D.getLineContents();
  if (llvm::all_of(Line, [](char C) { return llvm::isASCII(C); }) ||
      D.getColumnNo() < 0)
    return;
  unsigned First = D.getColumnNo(), Last = First + 1;
  for (auto [Begin, End] : D.getRanges())
    Last = std::max(Last, std::min<unsigned>(End, Line.size()));
  unsigned Begin = columnBehind(Line.take_front(First), 0);
  unsigned End = columnBehind(Line.slice(First, Last), Begin);
  llvm::WithColor Marked(
      OS, llvm::raw_ostream::GREEN, /*Bold=*/true,
      /*BG=*/false, Color ? llvm::ColorMode::Auto : llvm::ColorMode::Disable);
  Marked.get().indent(Begin)
      << '^' << std::string(End > Begin ? End - Begin - 1 : 0, '~');
  Marked.get() << '\n';
}

void diag::printFindings(llvm::raw_ostream &OS,
                         llvm::ArrayRef<Finding> Findings, StringRef Original,
                         const TextOptions &Options) {
  if (Findings.empty())
    return;
  SourceMgr Sources;
  Sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(
                                 Original, printable(Findings.front().Path),
                                 /*RequiresNullTerminator=*/false),
                             SMLoc());

  auto At = [&](size_t Offset) {
    return SMLoc::getFromPointer(Original.data() +
                                 std::min(Offset, Original.size()));
  };
  auto Print = [&](const llvm::SMDiagnostic &D) {
    D.print(nullptr, OS, Options.Color);
    printCaret(OS, D, Options.Color);
  };
  for (const Finding &F : Findings) {
    const Row &R = row(F.K);
    SMLoc Begin = At(F.Offset);
    Print(Sources.GetMessage(Begin, diagKind(R, Options),
                             F.text() + " [" + id(R) + " " + R.Name + "]",
                             SMRange(Begin, At(size_t(F.Offset) + F.Length))));
    if (std::string Fix = F.fix(); !Fix.empty()) {
      // The source line stands above already.
      auto [Line, Column] = Sources.getLineAndColumn(Begin);
      std::string Path = F.Path == "-" ? "<stdin>" : printable(F.Path);
      std::string Place =
          (Path + ":" + llvm::Twine(Line) + ":" + llvm::Twine(Column)).str();
      Print(llvm::SMDiagnostic(Place, SourceMgr::DK_Note, Fix));
    }
  }
}
