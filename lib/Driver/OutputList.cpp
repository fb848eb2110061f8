//===- OutputList.cpp - What a synchronised copy consists of ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputList.h"
#include "cu2x/Project/Scan.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static std::string listOf(StringRef Folder) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, project::OutputListName);
  return Path.str().str();
}

/// A name is a line, whatever is in it.
static std::string lineOf(StringRef Name) {
  std::string Line;
  for (char C : Name)
    Line += C == '\n' ? "\\n" : C == '\\' ? "\\\\" : std::string(1, C);
  return Line + "\n";
}

static std::string nameOf(StringRef Line) {
  std::string Name;
  for (; !Line.empty(); Line = Line.drop_front())
    if (Line.front() == '\\' && Line.size() > 1) {
      Line = Line.drop_front();
      Name += Line.front() == 'n' ? '\n' : Line.front();
    } else {
      Name += Line.front();
    }
  return Name;
}

std::set<std::string> driver::readOutputList(StringRef Folder) {
  std::set<std::string> Names;
  auto Buffer = readUnmapped(listOf(Folder));
  SmallVector<StringRef> Lines;
  if (Buffer)
    (*Buffer)->getBuffer().split(Lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines)
    Names.insert(nameOf(Line));
  return Names;
}

Error driver::writeOutputList(StringRef Folder,
                              const std::set<std::string> &Names) {
  std::string Text;
  for (const std::string &Name : Names)
    Text += lineOf(Name);
  auto Before = readUnmapped(listOf(Folder));
  if (Before && (*Before)->getBuffer() == Text)
    return Error::success();
  return writeFileAtomically(listOf(Folder), Text, Folder);
}

Expected<std::vector<std::string>>
driver::removeOutputs(StringRef Folder, const std::set<std::string> &Names) {
  std::vector<std::string> Removed;
  for (const std::string &Name : Names) {
    SmallString<256> Path(Folder), Parent;
    sys::path::append(Path, Name);
    // The list is a file like any other: somebody may have written to it.
    if (!(sys::fs::is_symlink_file(Path) || sys::fs::is_regular_file(Path)) ||
        sys::fs::real_path(sys::path::parent_path(Path), Parent) ||
        !(Parent == Folder || isBelow(Parent, Folder)))
      continue;
    if (std::error_code EC = sys::fs::remove(Path))
      return createStringError(Path + ": " + EC.message());
    Removed.push_back(Name);
    // Fails where the folder has something else in it.
    for (StringRef Up = sys::path::parent_path(Path);
         isBelow(Up, Folder) && Up != Folder && !sys::fs::remove(Up);
         Up = sys::path::parent_path(Up))
      ;
  }
  return Removed;
}
