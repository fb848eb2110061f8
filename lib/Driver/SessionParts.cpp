//===- SessionParts.cpp - Sources that other sources include ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A source that another one includes may be a unit as well, or mean nothing by
// itself. Where it does not parse alone, what those that include it found there
// counts, as for a header.
//
//===----------------------------------------------------------------------===//

#include "SessionRun.h"
#include "cu2x/Driver/Input.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

void Session::noteIncluded(const Unit &U, StringRef Key) {
  for (const FileTranslation &File :
       ArrayRef(U.Translation.Files).drop_front(!U.Translation.Files.empty())) {
    std::string FileKey = Dest->keyOf(File.Path);
    if (auto Input = InputNames.find(FileKey);
        Input == InputNames.end() || !O.Parts.count(Input->second))
      continue;
    size_t Errors = count_if(U.Translation.Errors, [&](const ParseError &E) {
      return Dest->keyOf(E.Path) == FileKey;
    });
    Including[FileKey].emplace_back(Key, Errors);
  }
}

void Session::wait(Unit &U, StringRef Key, StringRef Shown) {
  noteIncluded(U, Key);
  // Its files keep their places among those of the others.
  for (auto [Index, File] : enumerate(U.Translation.Files))
    if (Index == 0)
      Files.try_emplace(Key.str(), Shown.str());
    else if (!isLeftOut(File.Path))
      Files.try_emplace(Dest->keyOf(File.Path), nameOf(File.Path));
  Waiting.push_back({std::move(U), Key.str()});
}

void Session::takeWaiting() {
  std::set<std::string> Dropped;
  for (auto &[U, Key] : Waiting) {
    StringRef Shown = U.Name == "-" ? StringRef(StdinName) : U.Name;
    const std::string *By = nullptr;
    for (const auto &[Other, Errors] : Including[Key])
      if (!By && Other != Key && Errors < U.Translation.Errors.size() &&
          !Dropped.count(Other))
        By = &Other;
    if (By) {
      Dropped.insert(Key);
      if (!O.Quiet)
        Err << "cu2x: " << printable(Shown)
            << ": does not parse by itself; it is translated as a part of "
            << printable(nameOf(*By)) << '\n';
      continue;
    }
    FileReport &R = reportFor(Key, Shown);
    R.Status = worse(R.Status, U.Status);
    Exit = worse(Exit, U.Status);
    takeFiles(U, Key, Shown);
  }
  Waiting.clear();
}
