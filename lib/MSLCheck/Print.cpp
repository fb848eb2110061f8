//===- Print.cpp - Findings as clang prints diagnostics ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/MSLCheck/Check.h"

#include "llvm/Support/raw_ostream.h"

using namespace cu2x::mslcheck;
using llvm::raw_ostream;
using llvm::StringRef;

static StringRef word(Severity Level) {
  switch (Level) {
  case Severity::Note:
    return "note";
  case Severity::Warning:
    return "warning";
  case Severity::Error:
    return "error";
  }
  return {};
}

static void printMessage(raw_ostream &OS, const Message &M, StringRef Rule) {
  if (!M.Path.empty())
    OS << M.Path << ':';
  if (M.Line)
    OS << M.Line << ':' << M.Column << ':';
  if (!M.Path.empty())
    OS << ' ';
  OS << word(M.Level) << ": " << M.Text;
  if (!Rule.empty())
    OS << " [" << Rule << ']';
  OS << '\n';
  if (M.Source.empty())
    return;
  OS << "  " << M.Source << "\n  ";
  // Tabs stay tabs, so that the caret stands below its column.
  for (char C : StringRef(M.Source).take_front(M.Column ? M.Column - 1 : 0))
    OS << (C == '\t' ? '\t' : ' ');
  OS << "^\n";
}

void cu2x::mslcheck::print(raw_ostream &OS, const Finding &F) {
  printMessage(OS, F.Main, F.Rule);
  for (const Message &Note : F.Notes)
    printMessage(OS, Note, {});
}
