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

namespace {

/// Which file of a project an include of another one means.
class IncludeGraph {
public:
  IncludeGraph(StringRef Root, const Project &P) : Root(Root) {
    for (const ProjectFile &File : P.Files) {
      All.insert(File.Path);
      ByName[sys::path::filename(File.Path).str()].push_back(File.Path);
    }
  }

  /// The names that \p Path includes; those in <> with \p Angled only, since
  /// they are mostly headers of others.
  std::vector<std::string> namesIn(StringRef Path, bool Angled) const;
  /// The file beside \p Path that \p Name means; empty when there is none.
  StringRef beside(StringRef Path, StringRef Name) const;
  /// The file whose path ends with \p Name, where there is just one.
  StringRef anywhere(StringRef Name) const;
  /// Adds to \p Seen what \p Path brings along, itself included.
  void reach(StringRef Path, std::set<std::string> &Seen) const;

private:
  std::string Root;
  std::set<std::string> All;
  std::map<std::string, std::vector<StringRef>> ByName;
};

std::vector<std::string> IncludeGraph::namesIn(StringRef Path,
                                               bool Angled) const {
  SmallString<256> Absolute(Root);
  sys::path::append(Absolute, Path);
  auto Buffer = readUnmapped(Absolute);
  if (!Buffer)
    return {};
  std::vector<std::string> Names;
  for (StringRef Rest = (*Buffer)->getBuffer(); !Rest.empty();) {
    auto [Line, Tail] = Rest.split('\n');
    Rest = Tail;
    Line = Line.ltrim();
    if (!Line.consume_front("#") ||
        !(Line = Line.ltrim(), Line).consume_front("include"))
      continue;
    Line = Line.ltrim();
    bool IsAngled = Line.starts_with("<");
    if (IsAngled ? !Angled : !Line.starts_with("\""))
      continue;
    char Closing = IsAngled ? '>' : '"';
    StringRef Name =
        Line.drop_front().take_until([&](char C) { return C == Closing; });
    if (!Name.empty())
      Names.push_back(Name.str());
  }
  return Names;
}

StringRef IncludeGraph::beside(StringRef Path, StringRef Name) const {
  SmallString<256> Beside(sys::path::parent_path(Path));
  sys::path::append(Beside, Name);
  sys::path::remove_dots(Beside, /*remove_dot_dot=*/true);
  auto Found = All.find(Beside.str().str());
  return Found == All.end() ? StringRef() : StringRef(*Found);
}

StringRef IncludeGraph::anywhere(StringRef Name) const {
  auto Named = ByName.find(sys::path::filename(Name).str());
  if (Named == ByName.end())
    return {};
  StringRef Meant;
  for (StringRef Path : Named->second)
    if (Path == Name || Path.ends_with(("/" + Name).str())) {
      if (!Meant.empty())
        return {};
      Meant = Path;
    }
  return Meant;
}

void IncludeGraph::reach(StringRef Path, std::set<std::string> &Seen) const {
  std::vector<std::string> Next = {Path.str()};
  while (!Next.empty()) {
    std::string Current = std::move(Next.back());
    Next.pop_back();
    if (!Seen.insert(Current).second)
      continue;
    for (const std::string &Name : namesIn(Current, /*Angled=*/true)) {
      StringRef Meant = beside(Current, Name);
      if (Meant.empty())
        Meant = anywhere(Name);
      if (!Meant.empty())
        Next.push_back(Meant.str());
    }
  }
}

} // namespace

std::vector<std::string> includeFolders(StringRef Root, const Project &P) {
  IncludeGraph Graph(Root, P);
  std::set<std::string> Folders;
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Unit && File.Kind != FileKind::CudaHeader)
      continue;
    for (StringRef Name : Graph.namesIn(File.Path, /*Angled=*/false)) {
      if (!Graph.beside(File.Path, Name).empty())
        continue;
      StringRef Meant = Graph.anywhere(Name);
      if (!Meant.empty())
        Folders.insert(Meant == Name ? "."
                                     : Meant.drop_back(Name.size() + 1).str());
    }
  }
  return std::vector<std::string>(Folders.begin(), Folders.end());
}

void addUnitsForHeaders(StringRef Root, Project &P) {
  std::set<std::string> Left;
  for (const ProjectFile &File : P.Files)
    if (File.Kind == FileKind::CudaHeader)
      Left.insert(File.Path);
  if (Left.empty())
    return;
  IncludeGraph Graph(Root, P);
  std::set<std::string> Seen;
  for (const ProjectFile &File : P.Files)
    if (File.Kind == FileKind::Unit)
      Graph.reach(File.Path, Seen);
  auto DropSeen = [&] {
    size_t Before = Left.size();
    for (auto I = Left.begin(); I != Left.end();)
      I = Seen.count(*I) ? Left.erase(I) : std::next(I);
    return Left.size() != Before;
  };
  DropSeen();
  for (ProjectFile &File : P.Files) {
    if (Left.empty())
      return;
    // C is no C++.
    if (File.Kind != FileKind::Other || !isSource(File.Path) ||
        sys::path::extension(File.Path) == ".c")
      continue;
    Graph.reach(File.Path, Seen);
    if (DropSeen())
      File.Kind = FileKind::Unit;
  }
}

} // namespace cu2x::project
