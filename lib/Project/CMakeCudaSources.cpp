//===- CMakeCudaSources.cpp - LANGUAGE CUDA of sources ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The sources that CMake files compile as CUDA by a property, through
/// variables, loops and functions of the project. All that a variable may hold
/// is taken: more sources do no harm, and what is not followed is named.
///
//===----------------------------------------------------------------------===//

#include "CMakeUnits.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

struct UnitReader::CudaSearch {
  const StringSet<> &Files;
  /// What was followed: a variable grows by itself, and functions may call
  /// themselves.
  std::set<std::pair<std::string, std::string>> Seen = {};
  bool Found = false;  ///< a source of the project
  bool IsLost = false; ///< there may be others
};

void UnitReader::noteCudaSources(const CMakeCommand &C, size_t Argument) {
  StringRef Where = C.Args[Argument].Text;
  ForCuda.push_back({C.value(Argument).str(), Path, Function,
                     unsigned(Where.data() - Text.data()),
                     unsigned(Where.size())});
}

/// Adds what the variable \p Name may hold where \p M stands.
void UnitReader::addCudaVariable(const CMakeMention &M, StringRef Name,
                                 CudaSearch &Into) {
  if (!Into.Seen.insert({M.Function + "(" + M.Path, Name.str()}).second)
    return;
  Into.IsLost |= Computed.count(Name.str()) != 0;
  if (Name.starts_with("ARGN") || Name.starts_with("ARGV")) {
    for (const CMakeMention &Given : Calls[M.Function])
      addCudaSources(Given, Into);
    return;
  }
  auto &Lists = ListsOf[M.Path];
  auto Listed = Lists.find(Name.str());
  if (Listed != Lists.end())
    for (const std::string &Source : Listed->second)
      if (Into.Files.contains(Source)) {
        CudaSources.insert(Source);
        Into.Found = true;
      }
  auto Held = Texts.find(Name.str());
  if (Held == Texts.end()) {
    Into.IsLost |= Listed == Lists.end();
    return;
  }
  for (const std::string &Text : Held->second) {
    CMakeMention Next = M;
    Next.Value = Text;
    addCudaSources(Next, Into);
  }
}

/// Adds the sources that \p M may mean.
void UnitReader::addCudaSources(const CMakeMention &M, CudaSearch &Into) {
  SmallVector<StringRef> Items;
  StringRef(M.Value).split(Items, ';', -1, /*KeepEmpty=*/false);
  Folder = sys::path::parent_path(M.Path).str();
  std::vector<StringRef> Variables;
  for (StringRef Item : Items) {
    std::string Source = expanded(Item);
    StringRef Name = Item;
    if (Into.Files.contains(Source)) {
      CudaSources.insert(Source);
      Into.Found = true;
    } else if (Name.consume_front("${") && Name.consume_back("}") &&
               !Name.contains('$')) {
      Variables.push_back(Name);
    } else if (Item.contains('$')) {
      Into.IsLost = true;
    } else if (Texts.count(Item.str()) || ListsOf[M.Path].count(Item.str())) {
      Variables.push_back(Item); // foreach(S IN LISTS SOURCES)
    }
  }
  for (StringRef Name : Variables)
    addCudaVariable(M, Name, Into);
}

void UnitReader::findCudaSources() {
  StringSet<> Files;
  for (const ProjectFile &File : P.Files)
    Files.insert(File.Path);
  for (const CMakeMention &M : ForCuda) {
    CudaSearch Search{Files};
    addCudaSources(M, Search);
    if (!Search.Found || Search.IsLost)
      UnseenSources.push_back({M.Path, M.Begin, M.Length});
  }
}

} // namespace cu2x::project
