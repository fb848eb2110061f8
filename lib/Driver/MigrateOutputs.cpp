//===- MigrateOutputs.cpp - Where reports and patches go --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A report, a page and a patch may replace those of an earlier run, and
/// nothing else: no file of the project or of the copy, and not each other.
///
//===----------------------------------------------------------------------===//

#include "Migration.h"
#include "OutputList.h"
#include "cu2x/Driver/Input.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// How cu2x's own texts begin: each of these, in this order, on a line.
constexpr StringLiteral ReportStart[] = {"{", "  \"version\": \"",
                                         "  \"target\": \"", "  \"root\": \""};
constexpr StringLiteral PatchStart[] = {"--- ", "+++ "};
constexpr StringLiteral PageStart[] = {"<!DOCTYPE html>", "<html ", "<meta ",
                                       "<title>What a port to "};

/// Whether \p Text is one that cu2x wrote before.
bool isEarlier(StringRef Text, ArrayRef<StringLiteral> Start) {
  for (StringRef Line : Start) {
    if (!Text.starts_with(Line))
      return false;
    Text = Text.split('\n').second;
  }
  return true;
}

struct OutputFile {
  StringRef Path;
  ArrayRef<StringLiteral> Start;
};

/// Those of \p O that are files.
std::vector<OutputFile> outputsOf(const MigrateOptions &O) {
  std::vector<OutputFile> Files = {{O.Sources.ReportFile, ReportStart},
                                   {O.PatchFile, PatchStart},
                                   {O.AnalysisFile, PageStart}};
  erase_if(Files, [](const OutputFile &File) {
    return File.Path.empty() || File.Path == "-" ||
           (sys::fs::exists(File.Path) &&
            !sys::fs::is_regular_file(File.Path)); // /dev/null
  });
  return Files;
}

/// The place of \p Path below the folder \p Of; empty where it is not.
std::string placeBelow(StringRef Path, StringRef Of) {
  std::string Place = placeOf(Path), Folder = placeOf(Of);
  StringRef Name = Place;
  return !Of.empty() && Name.consume_front(Folder) && Name.consume_front("/")
             ? Name.str()
             : "";
}

Error replacesPort(StringRef Path) {
  return createStringError(Path + ": is a file of the port; name another");
}

} // namespace

Error driver::checkOutputFiles(const MigrateOptions &O, StringRef Root) {
  std::map<std::string, StringRef> Places;
  StringRef OutDir = O.Sources.OutDir;
  for (const OutputFile &File : outputsOf(O)) {
    std::string Name = placeBelow(File.Path, OutDir);
    SmallString<256> Ported(Root);
    sys::path::append(Ported, Name);
    if (!Name.empty() &&
        (Name == project::OutputListName || sys::fs::exists(Ported) ||
         readOutputList(OutDir).count(Name)))
      return replacesPort(File.Path);
    if (auto [Other, IsNew] = Places.try_emplace(placeOf(File.Path), File.Path);
        !IsNew)
      return createStringError(File.Path +
                               ": the report, the page and the patch each "
                               "need a file of their own");
    if (!sys::fs::is_regular_file(File.Path))
      continue;
    auto Old = MemoryBuffer::getFile(File.Path);
    if (!Old)
      return createStringError(File.Path + ": " + Old.getError().message());
    StringRef Text = (*Old)->getBuffer();
    if (!Text.empty() && !isEarlier(Text, File.Start))
      return createStringError(File.Path +
                               ": is a file that cu2x did not write; name "
                               "another one, or remove it");
  }
  return Error::success();
}

Error Migration::checkWritten() const {
  for (const OutputFile &File : outputsOf(O))
    if (std::string Name = placeBelow(File.Path, O.Sources.OutDir);
        !Name.empty() && !O.Sources.Captured && outputNames().count(Name))
      return replacesPort(File.Path);
  return Error::success();
}
