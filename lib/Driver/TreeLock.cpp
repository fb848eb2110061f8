//===- TreeLock.cpp - Keeps two runs from writing one tree ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The folders themselves are locked: those that are written for this run
/// alone, those above them together with others. So a run finds one that writes
/// a folder above or below its own.
///
//===----------------------------------------------------------------------===//

#include "TreeLock.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

TreeLock::~TreeLock() {
  for (int Folder : Held)
    ::close(Folder);
}

Expected<TreeLock> TreeLock::take(ArrayRef<StringRef> Folders,
                                  std::string &Unlocked) {
  std::map<std::string, bool> Wanted; // whether it is written
  for (StringRef Folder : Folders) {
    SmallString<256> Real;
    if (std::error_code EC = sys::fs::real_path(Folder, Real))
      return createStringError(Folder + ": " + EC.message());
    Wanted[Real.str().str()] = true;
    for (StringRef Up = sys::path::parent_path(Real); !Up.empty();
         Up = sys::path::parent_path(Up))
      Wanted.try_emplace(Up.str(), false);
  }
  TreeLock Result;
  // From the top: who writes a folder keeps all others out of it.
  for (const auto &[Folder, IsWritten] : Wanted) {
    int Open = ::open(Folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (Open < 0) {
      // A folder that may not be read is above, and nobody's to write as a
      // whole.
      if (IsWritten)
        Unlocked = Folder + ": " + std::generic_category().message(errno);
      continue;
    }
    Result.Held.push_back(Open);
    if (::flock(Open, (IsWritten ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
      continue;
    if (errno == EWOULDBLOCK)
      return createStringError(
          Folder + ": another run of cu2x writes this folder" +
          (IsWritten ? ", or one in it" : "") +
          ", or another program has locked it (flock); nothing is written. "
          "Start this one again when that has ended");
    if (IsWritten)
      Unlocked = Folder + ": " + std::generic_category().message(errno);
  }
  return Result;
}
