//===- Summary.cpp - The end of a run, for people ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SummaryText.h"
#include "cu2x/Driver/FileReport.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {
/// So many errors are printed for each file; the report has them all.
constexpr size_t ShownErrors = 3;
} // namespace

std::string driver::counted(size_t Number, StringRef Noun) {
  return (Twine(Number) + " " + Noun + (Number == 1 ? "" : "s")).str();
}

std::string driver::describeFindings(ArrayRef<FileReport> Files) {
  std::map<std::string, unsigned> Counts;
  size_t Total = 0;
  for (const FileReport &File : Files)
    for (const std::string &ID : File.FindingIDs) {
      ++Counts[ID];
      ++Total;
    }
  if (!Total)
    return "";
  std::vector<std::string> Parts;
  for (const auto &[ID, Number] : Counts)
    Parts.push_back(Number == 1 ? ID : utostr(Number) + " of " + ID);
  return counted(Total, "finding") + " (" + join(Parts, ", ") + ")";
}

std::string driver::lineRanges(ArrayRef<unsigned> Lines) {
  std::vector<std::string> Ranges;
  for (size_t I = 0; I < Lines.size();) {
    size_t Last = I;
    while (Last + 1 < Lines.size() && Lines[Last + 1] == Lines[Last] + 1)
      ++Last;
    Ranges.push_back(I == Last ? utostr(Lines[I])
                               : utostr(Lines[I]) + "-" + utostr(Lines[Last]));
    I = Last + 1;
  }
  return join(Ranges, ", ");
}

void driver::printMissingHeaders(raw_ostream &OS, const FileReport &File) {
  if (!File.MissingHeaders.empty())
    OS << "cu2x: " << printable(File.Name)
       << ": headers not found: " << printable(join(File.MissingHeaders, ", "))
       << "; give their folders as `-- -I <dir>`\n";
}

void driver::printParseErrors(raw_ostream &OS, const FileReport &File,
                              StringRef One, StringRef Many) {
  if (File.ParseErrors.empty())
    return;
  OS << "cu2x: " << printable(File.Name) << ": "
     << counted(File.ParseErrors.size(), "parse error") << "; "
     << (File.ParseErrors.size() == 1 ? One : Many) << '\n';
  for (const ParseError &E :
       ArrayRef(File.ParseErrors).take_front(ShownErrors)) {
    OS << "  " << printable(E.Path);
    if (E.Line)
      OS << ':' << E.Line << ':' << E.Column;
    OS << ": " << printable(E.Message) << " [" << diag::id(E.row()) << ' '
       << E.row().Name << "]\n";
  }
  if (File.ParseErrors.size() > ShownErrors)
    OS << "  and " << File.ParseErrors.size() - ShownErrors << " more\n";
}

/// `line 4`, `lines 6-7`.
static std::string lines(ArrayRef<unsigned> Lines) {
  return (Lines.size() == 1 ? "line " : "lines ") + lineRanges(Lines);
}

/// Why the parser did not see lines: the end of a sentence about them.
static std::string describeUnseen(const FileReport &File) {
  // In the order of their first lines.
  std::vector<std::pair<std::string, std::vector<unsigned>>> Reasons;
  size_t Explained = 0;
  for (const UnseenLine &L : File.Unseen) {
    if (!is_contained(File.NotVouched, L.Line))
      continue;
    ++Explained;
    auto It = find_if(Reasons, [&](auto &R) { return R.first == L.Why; });
    if (It == Reasons.end())
      It = Reasons.insert(It, {L.Why, {}});
    It->second.push_back(L.Line);
  }
  if (Reasons.size() == 1 && Explained == File.NotVouched.size())
    return ": " + printable(Reasons.front().first);
  std::vector<std::string> Parts;
  for (const auto &[Why, Lines] : Reasons)
    Parts.push_back(lines(Lines) + " " + printable(Why));
  return Parts.empty() ? "" : ": " + join(Parts, "; ");
}

void driver::printNotVouched(raw_ostream &OS, const FileReport &File) {
  if (!File.NotVouched.empty())
    OS << "cu2x: " << printable(File.Name) << ": " << lines(File.NotVouched)
       << (File.NotVouched.size() == 1 ? " was" : " were")
       << (File.IsChecked ? " checked" : " translated")
       << " by token rules only" << describeUnseen(File) << '\n';
}

static void printFile(raw_ostream &OS, const FileReport &File) {
  std::string Prefix = "cu2x: " + printable(File.Name) + ": ";
  std::string Findings = describeFindings(File);
  if (File.IsChecked)
    OS << Prefix << (Findings.empty() ? "no findings" : Findings);
  else
    OS << Prefix << counted(File.Edits, "edit")
       << (Findings.empty() ? "" : ", ") << Findings;
  OS << '\n';
  printNotVouched(OS, File);
  printMissingHeaders(OS, File);
  if (File.IsChecked)
    printParseErrors(OS, File,
                     "of what it touches only the tokens were looked at",
                     "of what they touch only the tokens were looked at");
  else
    printParseErrors(OS, File, "what it touches was translated by token rules",
                     "what they touch was translated by token rules");
}

/// Speaks of each header once, whatever includes it.
static void printCudaHeaders(raw_ostream &OS, ArrayRef<FileReport> Files) {
  std::set<StringRef> Names;
  for (const FileReport &File : Files)
    Names.insert(File.CudaHeaders.begin(), File.CudaHeaders.end());
  for (StringRef Name : Names)
    OS << "cu2x: " << printable(Name)
       << " still names CUDA; --headers=project translates it\n";
}

void driver::printSummary(raw_ostream &OS, ArrayRef<FileReport> Files) {
  size_t Edits = 0, Failed = 0;
  for (const FileReport &File : Files) {
    Edits += File.Edits;
    Failed += !File.Error.empty();
    // The reason of a failure was printed when it happened.
    if (!File.isClean() && File.Error.empty())
      printFile(OS, File);
  }
  printCudaHeaders(OS, Files);
  bool Clean = all_of(Files, [](const FileReport &F) { return F.isClean(); });
  bool Checked = any_of(Files, [](const FileReport &F) { return F.IsChecked; });
  if (Checked && (Files.size() != 1 || Clean)) {
    OS << "cu2x: "
       << (Files.size() == 1 ? printable(Files[0].Name)
                             : counted(Files.size(), "file"));
    std::string Findings = describeFindings(Files);
    OS << (Files.size() == 1 ? ": " : ", ")
       << (Findings.empty() ? "no findings" : Findings);
    if (Failed)
      OS << ", " << Failed << " failed";
    OS << '\n';
    return;
  }
  if (Files.size() == 1) {
    if (Clean)
      OS << "cu2x: " << printable(Files[0].Name) << ": "
         << counted(Edits, "edit") << (Edits ? ", all confirmed\n" : "\n");
    return;
  }
  OS << "cu2x: " << counted(Files.size(), "file") << ", "
     << counted(Edits, "edit");
  if (Clean)
    OS << (Edits ? ", all confirmed" : "");
  if (std::string Findings = describeFindings(Files); !Findings.empty())
    OS << ", " << Findings;
  if (Failed)
    OS << ", " << Failed << " failed";
  OS << '\n';
}

void driver::printUnparsed(raw_ostream &OS, ArrayRef<FileReport> Files) {
  for (const FileReport &File : Files) {
    if (File.Status != ExitCode::Unparsed && File.ParseErrors.empty() &&
        File.MissingHeaders.empty() && File.NotVouched.empty())
      continue;
    OS << "cu2x: " << printable(File.Name) << ": ";
    if (!File.MissingHeaders.empty())
      OS << "headers not found: " << printable(join(File.MissingHeaders, ", "))
         << "; give their folders in a compile_flags.txt above the file, by "
            "`-p <build>` or as `-- -I <dir>`\n";
    else if (!File.ParseErrors.empty())
      OS << "does not parse: " << printable(File.ParseErrors[0].Message) << " ("
         << printable(File.ParseErrors[0].Path) << ':'
         << File.ParseErrors[0].Line
         << "); cu2x on it without --quiet tells more\n";
    else
      OS << "not all of it could be looked at; cu2x on it without "
            "--quiet tells more\n";
  }
}
