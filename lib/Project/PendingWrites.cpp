//===- PendingWrites.cpp - Files that change together -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/PendingWrites.h"
#include "cu2x/Project/Scan.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Hash.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::project;
using namespace llvm;

static Expected<std::unique_ptr<MemoryBuffer>> read(StringRef Path) {
  auto Buffer = readUnmapped(Path);
  if (!Buffer)
    return createStringError(Path + ": " + Buffer.getError().message());
  return std::move(*Buffer);
}

PendingWrites::PendingWrites(StringRef StateDir, StringRef Root) : Root(Root) {
  SmallString<256> Path(StateDir);
  sys::path::append(Path, "pending");
  Folder = Path.str().str();
}

std::string PendingWrites::placeOf(size_t Index) const {
  SmallString<256> Path(Folder);
  sys::path::append(Path, std::to_string(Index));
  return Path.str().str();
}

std::string PendingWrites::listPath() const {
  SmallString<256> Path(Folder);
  sys::path::append(Path, "list.json");
  return Path.str().str();
}

Error PendingWrites::add(StringRef Path, StringRef Before, StringRef Text) {
  if (Writes.empty())
    if (std::error_code EC = sys::fs::create_directories(Folder))
      return createStringError(Folder + ": " + EC.message());
  if (Error E = writeFileAtomically(placeOf(Writes.size()), Text, /*Root=*/"",
                                    sys::fs::owner_read | sys::fs::owner_write))
    return E;
  Writes.push_back({Path.str(), hashOf(Before), hashOf(Text)});
  return Error::success();
}

/// Paths are any bytes, which JSON has no text for.
Error PendingWrites::writeList() const {
  json::Array Files;
  for (const Write &W : Writes)
    Files.push_back(json::Object{{"path", encodeBase64(W.Path)},
                                 {"before", W.Before},
                                 {"after", W.After}});
  std::string Text;
  raw_string_ostream(Text) << json::Value(
      json::Object{{"root", encodeBase64(Root)}, {"files", std::move(Files)}});
  return writeFileAtomically(listPath(), Text);
}

Error PendingWrites::writeAll() {
  Error Failures = Error::success();
  for (size_t I = 0; I != Writes.size(); ++I) {
    const Write &W = Writes[I];
    SmallString<256> Path(Root);
    sys::path::append(Path, W.Path);
    auto WriteOne = [&]() -> Error {
      auto Now = read(Path);
      if (!Now)
        return Now.takeError();
      std::string Hash = hashOf((*Now)->getBuffer());
      if (Hash == W.After)
        return Error::success();
      if (Hash != W.Before)
        return createStringError(W.Path +
                                 ": was changed while it was translated; it is "
                                 "left as it is");
      auto Text = read(placeOf(I));
      if (!Text)
        return Text.takeError();
      if (hashOf((*Text)->getBuffer()) != W.After)
        return createStringError(placeOf(I) +
                                 ": is not what was to be written");
      return writeFileAtomically(Path, (*Text)->getBuffer(), Root);
    };
    Failures = joinErrors(std::move(Failures), WriteOne());
  }
  Writes.clear();
  clear();
  return Failures;
}

/// Removes what was written there, and nothing else.
void PendingWrites::clear() const {
  // The list first: contents without one are nobody's.
  (void)sys::fs::remove(listPath());
  std::vector<std::string> Made = findLeftovers(Folder);
  std::error_code EC;
  for (sys::fs::directory_iterator I(Folder, EC, /*follow_symlinks=*/false),
       End;
       I != End && !EC; I.increment(EC))
    if (all_of(sys::path::filename(I->path()), isDigit))
      Made.push_back(I->path());
  for (const std::string &Path : Made)
    (void)sys::fs::remove(Path);
  (void)sys::fs::remove(Folder);
}

Error PendingWrites::commit() {
  if (Writes.empty())
    return Error::success();
  if (Error E = writeList())
    return E;
  return writeAll();
}

Expected<bool> PendingWrites::resume() {
  if (sys::fs::is_symlink_file(Folder))
    return createStringError(Folder + ": is a link; results do not wait there");
  if (!sys::fs::exists(listPath())) {
    // A run was killed before it had all its results.
    clear();
    return false;
  }
  auto Unusable = [&](const Twine &Why) {
    return createStringError(Folder + " " + Why);
  };
  auto List = read(listPath());
  if (!List)
    return List.takeError();
  Expected<json::Value> Whole = json::parse((*List)->getBuffer());
  const json::Object *O = Whole ? Whole->getAsObject() : nullptr;
  const json::Array *Files = O ? O->getArray("files") : nullptr;
  if (!Whole)
    consumeError(Whole.takeError());
  if (!Files)
    return Unusable("holds results that cannot be read; remove it");
  auto Text = [](const json::Object &From, StringRef Key) {
    std::vector<char> Bytes;
    if (Error E = decodeBase64(From.getString(Key).value_or(""), Bytes))
      consumeError(std::move(E));
    return std::string(Bytes.begin(), Bytes.end());
  };
  if (Text(*O, "root") != Root)
    return Unusable("holds results that wait to be written into " +
                    Text(*O, "root"));
  for (const json::Value &File : *Files)
    if (const json::Object *F = File.getAsObject())
      Writes.push_back({Text(*F, "path"),
                        F->getString("before").value_or("").str(),
                        F->getString("after").value_or("").str()});
  if (Error E = writeAll())
    return std::move(E);
  return true;
}
