//===- Includes.cpp - Where a project's headers are -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/Scan.h"
#include "cu2x/Rewrite/Input.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;

namespace cu2x::project {

std::vector<std::string> includeFolders(StringRef Root, const Project &P) {
  std::map<std::string, std::vector<StringRef>> ByName;
  std::set<std::string> All;
  for (const ProjectFile &File : P.Files) {
    All.insert(File.Path);
    ByName[sys::path::filename(File.Path).str()].push_back(File.Path);
  }
  std::set<std::string> Folders;
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Unit && File.Kind != FileKind::CudaHeader)
      continue;
    SmallString<256> Absolute(Root);
    sys::path::append(Absolute, File.Path);
    auto Buffer = readUnmapped(Absolute);
    if (!Buffer)
      continue;
    for (StringRef Rest = (*Buffer)->getBuffer(); !Rest.empty();) {
      auto [Line, Tail] = Rest.split('\n');
      Rest = Tail;
      Line = Line.ltrim();
      // Headers in <> are mostly those of others.
      if (!Line.consume_front("#") ||
          !(Line = Line.ltrim(), Line).consume_front("include") ||
          !(Line = Line.ltrim(), Line).consume_front("\""))
        continue;
      StringRef Name = Line.take_until([](char C) { return C == '"'; });
      SmallString<256> Beside(sys::path::parent_path(File.Path));
      sys::path::append(Beside, Name);
      sys::path::remove_dots(Beside, /*remove_dot_dot=*/true);
      if (Name.empty() || All.count(Beside.str().str()))
        continue;
      // Only when there is one header that can be meant.
      StringRef Meant;
      unsigned Count = 0;
      auto Named = ByName.find(sys::path::filename(Name).str());
      if (Named == ByName.end())
        continue;
      for (StringRef Path : Named->second)
        if (Path == Name || Path.ends_with(("/" + Name).str())) {
          Meant = Path;
          ++Count;
        }
      if (Count == 1)
        Folders.insert(Meant == Name ? "."
                                     : Meant.drop_back(Name.size() + 1).str());
    }
  }
  return std::vector<std::string>(Folders.begin(), Folders.end());
}

} // namespace cu2x::project
