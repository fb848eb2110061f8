//===- Includes.cpp - Where a project's headers are -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/API/API.h"
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

/// What one file includes, and which file of the project that means.
struct Include {
  std::string Name;
  bool IsAngled;
  StringRef Meant; ///< empty: none of the project's, or more than one
  bool IsBeside;   ///< a compiler looks there without being told
  bool IsVendored; ///< \c Meant is the code of others
};

/// Which file of a project an include of another one means.
class IncludeGraph {
public:
  IncludeGraph(StringRef Root, const Project &P) : Root(Root) {
    for (const ProjectFile &File : P.Files) {
      All.insert(File.Path);
      ByName[sys::path::filename(File.Path).str()].push_back(File.Path);
    }
    All.insert(P.Vendored.begin(), P.Vendored.end());
    for (const std::string &Path : P.Vendored)
      VendoredByName[sys::path::filename(Path).str()].push_back(Path);
  }

  const std::vector<Include> &includesOf(StringRef Path);
  /// Adds to \p Seen what \p Path brings along, itself included.
  void reach(StringRef Path, std::set<std::string> &Seen);

private:
  using Names = std::map<std::string, std::vector<StringRef>>;

  std::vector<Include> read(StringRef Path) const;
  /// The file beside \p Path that \p Name means; empty when there is none.
  StringRef beside(StringRef Path, StringRef Name) const;
  /// The file whose path ends with \p Name and that is nearest to \p From.
  static StringRef nearest(const Names &In, StringRef From, StringRef Name);

  std::string Root;
  std::set<std::string> All;
  Names ByName, VendoredByName;
  std::map<std::string, std::vector<Include>> Known;
};

} // namespace

/// How many folders the paths have in common, from the root on.
static unsigned commonFolders(StringRef A, StringRef B) {
  StringRef FolderA = sys::path::parent_path(A);
  StringRef FolderB = sys::path::parent_path(B);
  auto I = sys::path::begin(FolderA), IE = sys::path::end(FolderA);
  auto J = sys::path::begin(FolderB), JE = sys::path::end(FolderB);
  unsigned Count = 0;
  for (; I != IE && J != JE && *I == *J; ++I, ++J)
    ++Count;
  return Count;
}

std::vector<Include> IncludeGraph::read(StringRef Path) const {
  SmallString<256> Absolute(Root);
  sys::path::append(Absolute, Path);
  auto Buffer = readUnmapped(Absolute);
  if (!Buffer)
    return {};
  std::vector<Include> Result;
  for (StringRef Rest = (*Buffer)->getBuffer(); !Rest.empty();) {
    auto [Line, Tail] = Rest.split('\n');
    Rest = Tail;
    Line = Line.ltrim();
    if (!Line.consume_front("#") ||
        !(Line = Line.ltrim(), Line).consume_front("include"))
      continue;
    Line = Line.ltrim();
    bool IsAngled = Line.starts_with("<");
    if (!IsAngled && !Line.starts_with("\""))
      continue;
    char Closing = IsAngled ? '>' : '"';
    StringRef Name =
        Line.drop_front().take_until([&](char C) { return C == Closing; });
    if (Name.empty())
      continue;
    StringRef Meant = beside(Path, Name);
    bool IsBeside = !Meant.empty();
    if (!IsBeside)
      Meant = nearest(ByName, Path, Name);
    bool IsVendored = Meant.empty();
    if (IsVendored)
      Meant = nearest(VendoredByName, Path, Name);
    Result.push_back({Name.str(), IsAngled, Meant, IsBeside, IsVendored});
  }
  return Result;
}

const std::vector<Include> &IncludeGraph::includesOf(StringRef Path) {
  auto [It, New] = Known.try_emplace(Path.str());
  if (New)
    It->second = read(Path);
  return It->second;
}

StringRef IncludeGraph::beside(StringRef Path, StringRef Name) const {
  SmallString<256> Beside(sys::path::parent_path(Path));
  sys::path::append(Beside, Name);
  sys::path::remove_dots(Beside, /*remove_dot_dot=*/true);
  auto Found = All.find(Beside.str().str());
  return Found == All.end() ? StringRef() : StringRef(*Found);
}

StringRef IncludeGraph::nearest(const Names &In, StringRef From,
                                StringRef Name) {
  auto Named = In.find(sys::path::filename(Name).str());
  if (Named == In.end())
    return {};
  StringRef Meant;
  unsigned Nearness = 0;
  bool IsAlone = false;
  std::string Ending = ("/" + Name).str();
  for (StringRef Path : Named->second) {
    if (Path != Name && !Path.ends_with(Ending))
      continue;
    unsigned Common = commonFolders(From, Path);
    if (!Meant.empty() && Common <= Nearness) {
      IsAlone &= Common < Nearness;
      continue;
    }
    Meant = Path;
    Nearness = Common;
    IsAlone = true;
  }
  return IsAlone ? Meant : StringRef();
}

void IncludeGraph::reach(StringRef Path, std::set<std::string> &Seen) {
  std::vector<std::string> Next = {Path.str()};
  while (!Next.empty()) {
    std::string Current = std::move(Next.back());
    Next.pop_back();
    if (!Seen.insert(Current).second)
      continue;
    for (const Include &I : includesOf(Current))
      if (!I.Meant.empty())
        Next.push_back(I.Meant.str());
  }
}

std::map<std::string, HeaderFolders> headerFolders(StringRef Root,
                                                   const Project &P) {
  IncludeGraph Graph(Root, P);
  std::map<std::string, HeaderFolders> Result;
  for (const ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Unit)
      continue;
    HeaderFolders Folders;
    std::set<std::string> Seen;
    Graph.reach(File.Path, Seen);
    for (const std::string &Path : Seen)
      for (const Include &I : Graph.includesOf(Path)) {
        // CUDA's own, of which the project may have copies.
        if (I.Meant.empty() || (I.IsBeside && !I.IsAngled) ||
            (I.IsAngled && api::lookupInclude(I.Name)))
          continue;
        std::string Folder =
            I.IsBeside ? sys::path::parent_path(Path).str()
                       : I.Meant.drop_back(I.Name.size()).rtrim('/').str();
        (I.IsAngled || I.IsVendored ? Folders.Last : Folders.Quoted)
            .insert(Folder.empty() ? "." : Folder);
      }
    if (!Folders.Last.empty() || !Folders.Quoted.empty())
      Result.emplace(File.Path, std::move(Folders));
  }
  return Result;
}

std::map<std::string, std::set<std::string>>
reachedFiles(StringRef Root, const Project &P, ArrayRef<std::string> Paths) {
  IncludeGraph Graph(Root, P);
  std::map<std::string, std::set<std::string>> Result;
  for (const std::string &Path : Paths)
    Graph.reach(Path, Result[Path]);
  return Result;
}

std::set<std::string> includedUnits(StringRef Root, const Project &P) {
  IncludeGraph Graph(Root, P);
  std::set<std::string> Units, Seen, Result;
  for (const ProjectFile &File : P.Files)
    if (File.Kind == FileKind::Unit) {
      Units.insert(File.Path);
      Graph.reach(File.Path, Seen);
    }
  for (const std::string &Path : Seen)
    for (const Include &I : Graph.includesOf(Path))
      if (I.Meant != Path && Units.count(I.Meant.str()))
        Result.insert(I.Meant.str());
  return Result;
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
