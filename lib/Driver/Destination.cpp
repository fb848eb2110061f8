//===- Destination.cpp - Where a translated file goes -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Destination.h"
#include "Port.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Project/PendingWrites.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <filesystem>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static Error refuse(StringRef Path, const Twine &Message) {
  return createStringError(Path + ": " + Message);
}

/// The part of \p Path below \p Folder, which holds it.
static StringRef relativeTo(StringRef Path, StringRef Folder) {
  Path.consume_front(Folder);
  return Path.ltrim('/');
}

static std::string realPathOf(StringRef Path) {
  SmallString<256> Real;
  return sys::fs::real_path(Path, Real) ? placeOf(Path) : Real.str().str();
}

std::optional<unsigned> Destination::modeOf(StringRef Path) const {
  SmallString<256> Source(Root);
  sys::path::append(Source, relativeTo(Path, OutDir));
  sys::fs::file_status Status;
  if (sys::fs::status(Source, Status))
    return std::nullopt;
  unsigned Mode = Status.permissions() & sys::fs::all_all & ~Umask;
  return Mode | (sys::fs::is_directory(Status)
                     ? unsigned(sys::fs::owner_all)
                     : unsigned(sys::fs::owner_read | sys::fs::owner_write));
}

Error Destination::createFolder(StringRef Path) const {
  SmallVector<StringRef> New;
  StringRef Existing = Path;
  while (!sys::fs::exists(Existing) && !sys::fs::is_symlink_file(Existing)) {
    New.push_back(Existing);
    Existing = sys::path::parent_path(Existing);
  }
  SmallString<256> Real;
  if (std::error_code EC = sys::fs::real_path(Existing, Real))
    return refuse(Existing, EC.message());
  if (!isBelow(Real, OutDir))
    return refuse(Path, "leads out of the output folder");
  for (StringRef Folder : reverse(New))
    if (std::error_code EC = sys::fs::create_directory(
            Folder, /*IgnoreExisting=*/true,
            static_cast<sys::fs::perms>(
                modeOf(Folder).value_or(sys::fs::all_all))))
      return refuse(Folder, EC.message());
  return Error::success();
}

Error Destination::prepare() {
  if (O.Mode == OutputMode::File && sys::fs::is_directory(O.OutputFile))
    return refuse(O.OutputFile, "is a folder; use --out-dir");
  if (O.Mode != OutputMode::OutDir || O.TheAction != Action::Translate)
    return Error::success();
  if (O.Captured) {
    OutDir = O.OutDir;
    return Error::success();
  }
  Umask = sys::fs::getUmask();
  auto Source = sys::fs::getPermissions(Root);
  if (StringRef Parent = sys::path::parent_path(O.OutDir); !Parent.empty())
    if (std::error_code EC = sys::fs::create_directories(
            Parent, /*IgnoreExisting=*/true, sys::fs::all_all))
      return refuse(O.OutDir, EC.message());
  if (std::error_code EC = sys::fs::create_directories(
          O.OutDir, /*IgnoreExisting=*/true,
          Source ? *Source | sys::fs::owner_all : sys::fs::all_all))
    return refuse(O.OutDir, EC.message());
  if (!sys::fs::is_directory(O.OutDir))
    return refuse(O.OutDir, "is not a folder (--out-dir)");
  OutDir = realPathOf(O.OutDir);
  if (OutDir == Root)
    return refuse(O.OutDir, "is where the inputs are; use -i to edit in place");
  if (isBelow(Root, OutDir))
    return refuse(O.OutDir, "holds the folder of the inputs, so that files "
                            "beside it could be overwritten; choose another");
  if (!writesPort(O))
    return Error::success();
  SmallString<256> BuildFile(OutDir);
  sys::path::append(BuildFile, "CMakeLists.txt");
  if (auto Before = MemoryBuffer::getFile(BuildFile))
    if (!(*Before)->getBuffer().starts_with("# Made by cu2x"))
      return refuse(BuildFile, "was not written by cu2x and would be "
                               "overwritten; choose another --out-dir");
  return Error::success();
}

Error Destination::check(StringRef File) const {
  if (File == "-")
    return Error::success();
  if (O.Mode == OutputMode::InPlace && !isBelow(realPathOf(File), Root))
    return refuse(File, "lies outside of the root '" + Root +
                            "' and is not edited; see --root");
  if (O.Mode == OutputMode::OutDir && !isBelow(placeOf(File), Root))
    return refuse(File, "lies outside of the root '" + Root +
                            "', so it has no place below --out-dir; see "
                            "--root");
  return Error::success();
}

std::string Destination::keyOf(StringRef File) const {
  if (File == "-")
    return "-";
  return O.Mode == OutputMode::InPlace ? realPathOf(File) : placeOf(File);
}

std::string Destination::placeInOutDir(StringRef File) const {
  SmallString<256> Path(OutDir);
  sys::path::append(Path, relativeTo(placeOf(File), Root));
  return Path.str().str();
}

Error Destination::writeBelow(StringRef Path, StringRef Text) {
  if (O.Mode == OutputMode::DryRun)
    return Error::success();
  if (O.Outputs)
    O.Outputs->insert(Path.str());
  if (O.Captured) {
    auto Before = readUnmapped(Path);
    if (!Before || (*Before)->getBuffer() != Text)
      (*O.Captured)[Path.str()] = Text.str();
    return Error::success();
  }
  std::optional<unsigned> Mode = modeOf(Path);
  if (O.FailStale) {
    auto Before = readUnmapped(Path);
    sys::fs::file_status Status;
    if (Before && (*Before)->getBuffer() == Text &&
        !sys::fs::status(Path, Status) &&
        (!Mode || unsigned(Status.permissions()) == *Mode))
      return Error::success();
    Stale = true;
  }
  if (Error E = createFolder(sys::path::parent_path(Path)))
    return E;
  return writeFileAtomically(Path, Text, OutDir, Mode);
}

Error Destination::linkBelow(StringRef Path, StringRef Target) {
  if (O.Outputs)
    O.Outputs->insert(Path.str());
  std::error_code EC;
  if (sys::fs::is_symlink_file(Path)) {
    if (std::filesystem::read_symlink(Path.str(), EC).string() == Target)
      return Error::success();
  } else if (sys::fs::exists(Path)) {
    return refuse(Path, "is in the place of a symbolic link of the project");
  }
  Stale = true;
  if (Error E = createFolder(sys::path::parent_path(Path)))
    return E;
  return linkAtomically(Path, Target);
}

std::string Destination::pathFor(StringRef File) const {
  switch (O.Mode) {
  case OutputMode::File:
    return O.OutputFile;
  case OutputMode::InPlace:
    return File.str();
  case OutputMode::OutDir: {
    SmallString<256> Path(placeInOutDir(File));
    if (O.TheTarget == Target::Metal) {
      sys::path::remove_filename(Path);
      sys::path::append(Path, portStem(File) + (O.Emit == metal::Stage::Metal
                                                    ? ".metal"
                                                    : ".mlir"));
    }
    return Path.str().str();
  }
  case OutputMode::Stdout:
  case OutputMode::Diff:
  case OutputMode::DryRun:
    break;
  }
  return "";
}

std::string Destination::diffName(StringRef File) const {
  if (File == "-")
    return StdinName.str();
  std::string Place = placeOf(File);
  std::string Current = placeOf(".");
  return relativeTo(Place, isBelow(Place, Current) ? StringRef(Current) : Root)
      .str();
}

Error Destination::write(StringRef File, StringRef Original, StringRef Text) {
  std::string Path = pathFor(File);
  // What is no file, such as a pipe or /dev/full, has no end to compare with.
  if (!Path.empty()) {
    bool IsSame = false;
    bool IsOriginal = false;
    if (sys::fs::is_regular_file(Path))
      if (auto Before = readUnmapped(Path)) {
        IsSame = (*Before)->getBuffer() == Text;
        IsOriginal = (*Before)->getBuffer() == Original;
      }
    if (O.Mode == OutputMode::InPlace && !IsOriginal)
      return refuse(Path, "was changed while it was translated; it is left as "
                          "it is");
    if (!IsSame)
      Stale = true;
    else if (O.FailStale && O.Mode != OutputMode::OutDir)
      return Error::success();
  }
  switch (O.Mode) {
  case OutputMode::Stdout:
    // Flushed, so that on a terminal what is said about it comes after it.
    Out << Text;
    Out.flush();
    return Error::success();
  case OutputMode::Diff: {
    std::string Name = diffName(File);
    Expected<std::string> Diff = unifiedDiff(Name, Name, Original, Text);
    if (!Diff)
      return Diff.takeError();
    Out << *Diff;
    Out.flush();
    return Error::success();
  }
  case OutputMode::DryRun:
    return Error::success();
  case OutputMode::InPlace:
    // The time stamp of an unchanged file stays, so nothing is rebuilt.
    if (Text == Original)
      return Error::success();
    return O.Pending ? O.Pending->add(Path, Original, Text)
                     : writeFileAtomically(Path, Text, Root);
  case OutputMode::OutDir:
    return writeBelow(Path, Text);
  case OutputMode::File:
    return writeFileAtomically(Path, Text);
  }
  llvm_unreachable("every mode returns");
}
