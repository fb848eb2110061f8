//===- AppliedRecord.cpp - Which replacements a tree has already *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AppliedRecord.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Hash.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// A row: file, replacements, text before, text after.
static constexpr StringLiteral Head =
    "# Made by cu2x apply -i: hashes of replacements that this tree has, and "
    "of the texts before and after.\n";

static std::string pathIn(StringRef Root) {
  SmallString<256> Path(Root);
  sys::path::append(Path, AppliedRecord::FileName);
  return Path.str().str();
}

Expected<AppliedRecord> AppliedRecord::read(StringRef Root) {
  AppliedRecord Result;
  std::string Path = pathIn(Root);
  sys::fs::file_status Status;
  // A link may lead anywhere, and what is no file may have no end.
  if (std::error_code EC = sys::fs::status(Path, Status, /*Follow=*/false)) {
    if (EC == std::errc::no_such_file_or_directory)
      return Result;
    return createStringError(Path + ": " + EC.message());
  }
  if (!sys::fs::is_regular_file(Status))
    return createStringError(Path + ": is no plain file");
  auto Buffer = readUnmapped(Path);
  if (!Buffer)
    return createStringError(Path + ": " + Buffer.getError().message());
  StringRef Text = (*Buffer)->getBuffer();
  if (!Text.consume_front(Head))
    return createStringError(Path + ": was not written by cu2x apply");
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines) {
    SmallVector<StringRef, 4> Words;
    Line.split(Words, ' ');
    if (Words.size() != 4)
      return createStringError(Path + ": was not written by cu2x apply");
    Result.Rows[Words[0].str()][Words[1].str()] = {Words[2].str(),
                                                   Words[3].str()};
  }
  return Result;
}

AppliedRecord::State AppliedRecord::stateOf(StringRef File,
                                            StringRef Replacements,
                                            StringRef Text) const {
  auto OfFile = Rows.find(hashOf(File));
  if (OfFile == Rows.end())
    return State::Fresh;
  const std::string Now = hashOf(Text);
  if (auto Found = OfFile->second.find(hashOf(Replacements));
      Found != OfFile->second.end()) {
    if (Now == Found->second.After)
      return State::Applied;
    return Now == Found->second.Before ? State::Fresh : State::Changed;
  }
  // Places in the text of before, or in that of now: only the time of their
  // files would tell, and copies have others.
  auto IsAfter = [&](const auto &Row) { return Row.second.After == Now; };
  auto IsBefore = [&](const auto &Row) { return Row.second.Before == Now; };
  bool IsTakenBack =
      any_of(OfFile->second, IsBefore) && none_of(OfFile->second, IsAfter);
  return IsTakenBack ? State::Fresh : State::Other;
}

void AppliedRecord::note(StringRef File, StringRef Replacements,
                         StringRef Before, StringRef After) {
  Rows[hashOf(File)][hashOf(Replacements)] = {hashOf(Before), hashOf(After)};
  IsChanged = true;
}

Error AppliedRecord::write(StringRef Root) const {
  if (!IsChanged)
    return Error::success();
  std::string Text = Head.str();
  for (const auto &[File, OfFile] : Rows)
    for (const auto &[Replacements, Texts] : OfFile)
      Text += File + " " + Replacements + " " + Texts.Before + " " +
              Texts.After + "\n";
  return writeFileAtomically(pathIn(Root), Text);
}
