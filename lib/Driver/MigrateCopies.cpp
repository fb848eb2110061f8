//===- MigrateCopies.cpp - What is beside translations in a copy -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Migration.h"
#include "OutputList.h"
#include "Port.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Support/Path.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <filesystem>
#include <iterator>

using namespace cu2x;
using namespace cu2x::driver;
using namespace cu2x::project;
using namespace llvm;

/// A translated copy has all the other files too.
void Migration::copyRest() {
  for (const ProjectFile &File : Files.Files) {
    // A unit that failed, or a header two units want in two ways, is left as it
    // was; a port for Metal has no place for CUDA's text.
    bool IsTranslated =
        Translated.count(File.Path) &&
        (isForMetal() || Outputs.count(Dest->placeInOutDir(File.Path)));
    if (IsTranslated || Written.count(File.Path) ||
        NotCopied.count(File.Path) || isReplaced(File.Path))
      continue;
    auto Buffer = readUnmapped(File.Path);
    if (!Buffer) {
      report(ExitCode::Usage, File.Path + ": " + Buffer.getError().message());
      continue;
    }
    failed(writeOther(File.Path, "", (*Buffer)->getBuffer()));
  }
}

/// Links of the project to what the copy has as well. Those that lead elsewhere
/// stay among what was skipped.
void Migration::copyLinks() {
  // A link may lead to another one.
  for (bool Progress = true; Progress;) {
    Progress = false;
    erase_if(Files.Skipped, [&](const SkippedPath &Skipped) {
      if (Skipped.Why != LinkReason)
        return false;
      std::error_code EC;
      std::string Target =
          std::filesystem::read_symlink(Skipped.Path, EC).string();
      if (EC || sys::path::is_absolute(Target))
        return false;
      SmallString<256> End(sys::path::parent_path(Skipped.Path)), Place;
      sys::path::append(End, Target);
      sys::path::remove_dots(End, /*remove_dot_dot=*/true);
      if (*sys::path::begin(End) == "..")
        return false;
      if (sys::fs::real_path(Dest->placeInOutDir(End), Place) ||
          !isBelow(Place, Dest->outDir()))
        return false;
      failed(Dest->linkBelow(Dest->placeInOutDir(Skipped.Path), Target));
      return Progress = true;
    });
  }
}

/// Whether the port has a file of its own in the place of \p Path.
bool Migration::isReplaced(StringRef Path) const {
  return isForMetal() && Outputs.count(Dest->placeInOutDir(Path));
}

std::set<std::string> Migration::placesOf(const ProjectFile &File) const {
  // Nothing but what is translated is written where copies are not wanted.
  if (File.Kind == FileKind::Build ? !O.TranslatesBuilds && O.NoCopies
                                   : File.Kind == FileKind::Other && O.NoCopies)
    return {};
  if (!isForMetal() || !hasSourceName(File.Path))
    return {File.Path};
  std::set<std::string> Places;
  for (StringRef Extension : {".metal", ".kernels.inc"}) {
    SmallString<256> Path(sys::path::parent_path(File.Path));
    sys::path::append(Path, portStem(File.Path) + Extension);
    Places.insert(Path.str().str());
  }
  SmallString<256> Source(sys::path::parent_path(File.Path));
  sys::path::append(Source, portName(File.Path));
  Places.insert(Source.str().str());
  return Places;
}

/// Before anything is written to a copy: what is in the place of one of its
/// files and was not written by cu2x is kept, and the run fails.
Error Migration::claimOutDir() {
  if (O.Sources.Mode != OutputMode::OutDir || O.Sources.Captured || O.Shards)
    return Error::success();
  StringRef Folder = Dest->outDir();
  KnownOutputs = readOutputList(Folder);
  if (Error E = removeOldLinks())
    return E;
  std::set<std::string> Claimed = KnownOutputs;
  std::vector<std::string> Foreign;
  for (const ProjectFile &File : Files.Files)
    for (const std::string &Name : placesOf(File)) {
      if (!Claimed.insert(Name).second)
        continue;
      SmallString<256> Path(Folder);
      sys::path::append(Path, Name);
      // It would be written through a link.
      if (sys::fs::is_symlink_file(Path)) {
        Foreign.push_back(Name);
        continue;
      }
      if (!sys::fs::is_regular_file(Path))
        continue;
      auto There = readUnmapped(Path), Source = readUnmapped(File.Path);
      if (!There || !Source || (*There)->getBuffer() != (*Source)->getBuffer())
        Foreign.push_back(Name);
    }
  if (Foreign.empty())
    return writeOutputList(Folder, Claimed);
  constexpr size_t Shown = 3;
  std::string Names = join(ArrayRef(Foreign).take_front(Shown), ", ");
  if (Foreign.size() > Shown)
    Names += " and " + utostr(Foreign.size() - Shown) + " more";
  return createStringError(
      O.Sources.OutDir +
      ": has files that cu2x did not write and would "
      "overwrite: " +
      Names +
      "; nothing is written. Choose an empty --out-dir, or remove them");
}

/// Two files cannot have one place: says which one of the project a file of the
/// port took it from.
void Migration::reportReplaced() {
  for (const ProjectFile &File : Files.Files)
    if (File.Kind != FileKind::Build && !Translated.count(File.Path) &&
        isReplaced(File.Path))
      report(ExitCode::Usage,
             File.Path + ": the port has a file of this name, so that yours is "
                         "not in it; give it another name");
}

void Migration::unclaimOutDir() {
  if (O.Sources.Mode != OutputMode::OutDir || O.Sources.Captured || O.Shards)
    return;
  // The tables of a port's first units may be there.
  std::set<std::string> Names = outputNames();
  Names.insert(KnownOutputs.begin(), KnownOutputs.end());
  failed(writeOutputList(Dest->outDir(), Names));
}

/// The names of \p All that are not in \p Some.
static std::set<std::string> without(const std::set<std::string> &All,
                                     const std::set<std::string> &Some) {
  std::set<std::string> Result;
  std::set_difference(All.begin(), All.end(), Some.begin(), Some.end(),
                      std::inserter(Result, Result.end()));
  return Result;
}

std::set<std::string> Migration::outputNames() const {
  std::set<std::string> Names;
  for (StringRef Path : Outputs) {
    Path.consume_front(Dest->outDir());
    Names.insert(Path.ltrim('/').str());
  }
  return Names;
}

/// Where links of former runs lead elsewhere now, or are no links any more,
/// nothing may be written through them.
Error Migration::removeOldLinks() {
  std::set<std::string> Old;
  for (const std::string &Name : KnownOutputs) {
    SmallString<256> Path(Dest->outDir());
    sys::path::append(Path, Name);
    std::error_code EC;
    // What is gone altogether is removed, and named, at the end.
    if (sys::fs::is_symlink_file(Path) &&
        (sys::fs::exists(Name) || sys::fs::is_symlink_file(Name)) &&
        std::filesystem::read_symlink(Path.str().str(), EC) !=
            std::filesystem::read_symlink(Name, EC))
      Old.insert(Name);
  }
  return removeOutputs(Dest->outDir(), Old).takeError();
}

void Migration::finishOutDir() {
  if (O.Sources.Mode != OutputMode::OutDir || O.Sources.Captured)
    return;
  std::vector<std::string> Removed;
  auto Remove = [&](const std::set<std::string> &Lost) {
    if (!O.Sync)
      return;
    auto Names = removeOutputs(Dest->outDir(), Lost);
    if (Names)
      append_range(Removed, *Names);
    else
      failed(Names.takeError());
  };
  // What was in the place of a link has to go before it is made.
  std::set<std::string> Links;
  for (const SkippedPath &Skipped : Files.Skipped)
    if (Skipped.Why == LinkReason)
      Links.insert(Skipped.Path);
  Remove(without(without(KnownOutputs, outputNames()), Links));
  if (!O.NoCopies)
    copyLinks();
  std::set<std::string> Names = outputNames();
  std::set<std::string> Lost = without(KnownOutputs, Names);
  Remove(Lost);
  if (!O.Sync)
    Names.insert(Lost.begin(), Lost.end());
  failed(writeOutputList(Dest->outDir(), Names));
  for (const std::string &Name : Removed)
    Err << "cu2x: removed " << printable(Name)
        << (sys::fs::exists(Name) ? ", which this run does not write\n"
                                  : ", which has no source any more\n");
  if (!O.Sync || (!WasStale && !Dest->wasStale() && Removed.empty()))
    return;
  // Also where another status is worse, and for those who see nothing but it,
  // such as a hook.
  Exit = worse(Exit, ExitCode::Findings);
  Err << "cu2x: " << printable(O.Sources.OutDir)
      << " was out of date; it is not now: add it to the commit\n";
}
