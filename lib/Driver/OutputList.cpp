//===- OutputList.cpp - What a synchronised copy consists of ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputList.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static constexpr StringLiteral ListName = ".cu2x-files";

Expected<std::vector<std::string>>
driver::updateOutputList(StringRef Folder,
                         const std::set<std::string> &Written) {
  SmallString<256> ListPath(Folder);
  sys::path::append(ListPath, ListName);
  std::string New;
  for (StringRef Path : Written) {
    Path.consume_front(Folder);
    New += Path.ltrim('/').str() + "\n";
  }
  std::vector<std::string> Removed;
  auto Before = readUnmapped(ListPath);
  std::string Old = Before ? (*Before)->getBuffer().str() : "";
  for (StringRef Rest = Old; !Rest.empty();) {
    auto [Name, Next] = Rest.split('\n');
    Rest = Next;
    SmallString<256> Path(Folder), Parent;
    sys::path::append(Path, Name);
    // The list is a file like any other: somebody may have written to it.
    if (Name.empty() || Written.count(Path.str().str()) ||
        !sys::fs::is_regular_file(Path) || sys::fs::is_symlink_file(Path) ||
        sys::fs::real_path(sys::path::parent_path(Path), Parent) ||
        !(Parent == Folder || isBelow(Parent, Folder)))
      continue;
    if (std::error_code EC = sys::fs::remove(Path))
      return createStringError(Path + ": " + EC.message());
    Removed.push_back(Name.str());
  }
  if (New != Old)
    if (Error E = writeFileAtomically(ListPath, New, Folder))
      return std::move(E);
  return Removed;
}
