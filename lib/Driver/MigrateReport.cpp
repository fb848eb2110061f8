//===- MigrateReport.cpp - What a migration says ----------------------------*-
// C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Migration.h"
#include "Port.h"
#include "ReportText.h"
#include "SummaryText.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>
#include <optional>
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace cu2x::project;
using namespace llvm;

/// The difference of a file; null for a text that is not there.
static Expected<std::string> diffFile(StringRef Name, const std::string *Old,
                                      const std::string *New) {
  Expected<std::string> Diff =
      unifiedDiff(Name, Name, Old ? *Old : "", New ? *New : "");
  if (!Diff || Diff->empty() || (Old && New))
    return Diff;
  // The names stand in the first two lines.
  auto [Before, Rest] = StringRef(*Diff).split('\n');
  auto [After, Hunks] = Rest.split('\n');
  return ((Old ? Before : StringRef("--- /dev/null")) + "\n" +
          (New ? After : StringRef("+++ /dev/null")) + "\n" + Hunks)
      .str();
}

/// Makes the patch that turns the project into the port: sources that have a
/// successor go away, and all else that the port has no use for stays.
Error Migration::diffPort() {
  std::set<std::string> Paths;
  for (const auto &[Path, Text] : Ported)
    Paths.insert(Path);
  for (const ProjectFile &File : Files.Files) {
    std::string Path = Dest->placeInOutDir(File.Path);
    std::string Successor = Port::placeOf(*Dest, File.Path, /*IsMain=*/true);
    if (File.Kind == FileKind::Unit && !Outputs.count(Path) &&
        Outputs.count(Successor))
      Paths.insert(Path);
  }
  for (const std::string &Path : Paths) {
    auto New = Ported.find(Path);
    std::optional<std::string> Old;
    if (auto Buffer = readUnmapped(Path))
      Old = (*Buffer)->getBuffer().str();
    StringRef Name = Path;
    Name.consume_front(Root);
    Expected<std::string> Diff =
        diffFile(Name.ltrim('/'), Old ? &*Old : nullptr,
                 New == Ported.end() ? nullptr : &New->second);
    if (!Diff)
      return Diff.takeError();
    Patch += *Diff;
  }
  return Error::success();
}

void Migration::writePatch() {
  if (O.Sources.Captured && failed(diffPort()))
    return;
  if (O.Sources.Mode != OutputMode::Diff && !O.Sources.Captured)
    return;
  if (O.PatchFile == "-")
    Out << Patch;
  else
    failed(writeFileAtomically(O.PatchFile, Patch));
}

/// The first of \p Names, in words.
template <typename Container>
static std::string few(const Container &Names, StringRef Between = ", ") {
  constexpr size_t Most = 8;
  std::string Text =
      join(Names.begin(),
           std::next(Names.begin(), std::min(Most, Names.size())), Between);
  if (Names.size() > Most)
    Text += " and " + utostr(Names.size() - Most) + " more";
  return Text;
}

/// Each word that \p Lines are left for, the most frequent first, with its
/// lines; without \p All as much as is soon read.
static std::string describe(ArrayRef<LeftLine> Lines, bool All) {
  constexpr size_t MostWords = 3, MostLines = 6;
  std::map<std::string, std::vector<unsigned>> ByWord;
  for (const LeftLine &L : Lines)
    ByWord[L.Word].push_back(L.Number);
  std::vector<std::pair<std::string, std::vector<unsigned>>> Words(
      ByWord.begin(), ByWord.end());
  llvm::stable_sort(Words, [](const auto &A, const auto &B) {
    return A.second.size() > B.second.size();
  });
  std::string Text;
  for (const auto &[I, Row] : enumerate(Words)) {
    if (!All && I == MostWords)
      return Text + ", " + utostr(Words.size() - I) + " more words";
    const auto &[Word, Numbers] = Row;
    Text += (I ? ", '" : "'") + Word + "' in ";
    if (All || Numbers.size() <= MostLines)
      Text += (Numbers.size() == 1 ? "line " : "lines ") + lineRanges(Numbers);
    else
      Text +=
          utostr(Numbers.size()) + " lines from " + utostr(Numbers[0]) + " on";
  }
  return Text;
}

void Migration::summarize() {
  if (O.Sources.Quiet)
    return;
  std::map<std::string, unsigned> Skipped;
  for (const SkippedPath &S : Files.Skipped) {
    ++Skipped[S.Why];
    if (O.Sources.Verbose)
      Err << "cu2x: skipped " << printable(S.Path) << ": " << S.Why << '\n';
  }
  for (const std::string &Exclude : Files.IdleExcludes)
    Err << "cu2x: --exclude=" << printable(Exclude)
        << ": leaves nothing out; it is a path relative to the root\n";
  for (const std::string &Path : Unreached)
    Err << "cu2x: " << printable(Path)
        << ": uses CUDA, but no unit includes it; it was left as it is\n";
  size_t Units = count_if(Files.Files, [](const ProjectFile &F) {
    return F.Kind == FileKind::Unit;
  });
  size_t Changed =
      count_if(Builds, [](const BuildReport &R) { return R.Changed; });
  // Others are there for what they read of the environment.
  size_t BuildFiles = count_if(Builds, [](const BuildReport &R) {
    return R.Kind != BuildKind::Source && R.Kind != BuildKind::Settings;
  });
  size_t Headers = Translated.size() > Units ? Translated.size() - Units : 0;
  std::map<std::string, unsigned> Counts;
  for (const BuildReport &R : Builds)
    for (const std::string &ID : R.FindingIDs)
      ++Counts[ID];
  auto Line = [&](StringRef Name, const Twine &Text) {
    Err << "cu2x:   " << left_justify(Name, 14) << Text << '\n';
  };
  Err << "cu2x: project " << printable(Root) << '\n';
  Line("units", utostr(O.TranslatesSources ? Units : 0));
  if (!Unlisted.empty())
    Line("not listed", utostr(Unlisted.size()) +
                           (Unlisted.size() == 1 ? " unit" : " units") +
                           " that no command compiles, without macros" +
                           (O.Sources.Flags || !O.Sources.ExtraFlags.empty()
                                ? " of their own: "
                                : ": ") +
                           printable(few(Unlisted)));
  if (!LeftOut.empty())
    Line("left out", utostr(LeftOut.size()) +
                         (LeftOut.size() == 1 ? " unit" : " units") +
                         " of the compilation database, in folders that are "
                         "generated or vendored: " +
                         printable(few(LeftOut)));
  Line("headers", utostr(Headers) +
                      (Unreached.empty()
                           ? ""
                           : ", " + utostr(Unreached.size()) + " not reached"));
  std::string Findings;
  for (const auto &[ID, Number] : Counts)
    Findings += ", " + utostr(Number) + " of " + ID;
  if (KeptPrograms)
    Line("programs", utostr(KeptPrograms) +
                         " of Python name 'cuda', which ROCm's PyTorch keeps");
  Line("build files",
       utostr(BuildFiles) + ", " + utostr(Changed) + " changed" + Findings);
  size_t Left = 0, Places = 0, Shown = O.Sources.Verbose ? -1 : 8;
  for (const BuildReport &R : Builds)
    Left += R.LeftLines.size();
  if (Left)
    Line("not edited",
         utostr(Left) +
             (Left == 1 ? " line of them speaks" : " lines of them speak") +
             " of CUDA without a finding; --report has all");
  for (const BuildReport &R : Builds)
    if (!R.LeftLines.empty() && Places++ < Shown)
      Line("", printable(R.Name + ": " +
                         describe(R.LeftLines, /*All=*/O.Sources.Verbose)));
  if (Places > Shown)
    Line("", utostr(Places - Shown) +
                 (Places - Shown == 1 ? " more file" : " more files"));
  std::string Reasons;
  for (const auto &[Why, Number] : Skipped)
    Reasons += (Reasons.empty() ? "" : ", ") + utostr(Number) + " " + Why;
  Line("other files",
       utostr(Files.Files.size() - (O.TranslatesSources ? Units : 0) - Headers -
              BuildFiles) +
           (O.Sources.Mode == OutputMode::OutDir && !O.Sources.Captured
                ? " copied"
                : " left"));
  if (!Reasons.empty())
    Line("skipped", Reasons);
}

ArchMatrix Migration::matrix() const {
  ArchMatrix Matrix;
  Matrix.add(SourceReport, O.Sources.TheTarget);
  Matrix.add(OtherReport, isForMetal() ? Target::HIP : Target::Metal);
  return Matrix;
}

void Migration::printMatrix() {
  if (!O.Matrix)
    return;
  bool IsTaken = O.PatchFile == "-" || O.Sources.ReportFile == "-";
  matrix().printText(IsTaken ? Err : Out);
}

void Migration::writeReport() {
  if (O.Sources.ReportFile.empty())
    return;
  std::string Text;
  raw_string_ostream OS(Text);
  json::OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("version", CU2X_VERSION);
    J.attribute("target", isForMetal() ? "metal" : "hip");
    J.attribute("root", utf8(Root));
    J.attribute("sources", SourceReport);
    if (O.Matrix) {
      J.attributeBegin("archMatrix");
      matrix().printJSON(J);
      J.attributeEnd();
    }
    J.attributeArray("unreachedHeaders", [&] {
      for (const std::string &Path : Unreached)
        J.value(utf8(Path));
    });
    J.attributeArray("unlistedUnits", [&] {
      for (const std::string &Path : Unlisted)
        J.value(utf8(Path));
    });
    J.attributeArray("leftOutUnits", [&] {
      for (const std::string &Path : LeftOut)
        J.value(utf8(Path));
    });
    J.attributeArray("buildFiles", [&] {
      for (const BuildReport &R : Builds)
        J.object([&] {
          J.attribute("file", utf8(R.Name));
          J.attribute("kind", name(R.Kind));
          J.attribute("changed", R.Changed);
          J.attribute("findings", R.Findings);
          J.attributeArray("leftLines", [&] {
            for (const LeftLine &L : R.LeftLines)
              J.object([&] {
                J.attribute("line", L.Number);
                J.attribute("word", utf8(L.Word));
              });
          });
          if (!R.Error.empty())
            J.attribute("error", utf8(R.Error));
        });
    });
    J.attributeArray("skipped", [&] {
      for (const SkippedPath &S : Files.Skipped)
        J.object([&] {
          J.attribute("path", utf8(S.Path));
          J.attribute("why", S.Why);
        });
    });
    J.attribute("seconds", rounded(std::chrono::duration<double>(
                                       std::chrono::steady_clock::now() - Start)
                                       .count()));
    J.attribute("exit", static_cast<int>(Exit));
  });
  OS << '\n';
  if (O.Sources.ReportFile == "-")
    Out << Text;
  else
    failed(writeFileAtomically(O.Sources.ReportFile, Text));
}

void Migration::writeAnalysis() {
  if (O.AnalysisFile.empty())
    return;
  std::string Text;
  raw_string_ostream OS(Text);
  printAnalysis(OS, AnalysisFormat::HTML, Found, O.Sources.TheTarget);
  if (O.AnalysisFile == "-")
    Out << Text;
  else
    failed(writeFileAtomically(O.AnalysisFile, Text));
}
