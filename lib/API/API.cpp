//===- API.cpp - Lookup in the tables of CUDA names -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/API/API.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>
#include <cassert>

using namespace cu2x;
using namespace cu2x::api;
using llvm::ArrayRef;
using llvm::SmallVector;
using llvm::StringRef;

namespace {

struct LibraryInfo {
  StringRef Title;
  StringRef HipTitle;
};

constexpr LibraryInfo LibraryInfos[] = {
#define CU2X_LIBRARY(Id, Title, HipTitle) {Title, HipTitle},
#include "cu2x/API/Libraries.inc"
};

#define GET_ENTRIES
#include "cu2x/API/APITable.inc"

// Rows with a `*`, the most specific first.
#define GET_WILDCARDS
#include "cu2x/API/APITable.inc"

struct Wildcard {
  StringRef Head;
  StringRef Tail;

  explicit Wildcard(StringRef Pattern) {
    std::tie(Head, Tail) = Pattern.split('*');
  }

  bool matches(StringRef Text) const {
    return Text.size() >= Head.size() + Tail.size() && Text.starts_with(Head) &&
           Text.ends_with(Tail);
  }
};

} // namespace

std::string Version::str() const {
  if (!isValid())
    return {};
  std::string Text =
      (llvm::Twine(unsigned(Major)) + "." + llvm::Twine(unsigned(Minor))).str();
  if (Patch)
    Text += "." + std::to_string(Patch);
  return Text;
}

ArrayRef<Entry> api::entries() { return Entries; }

const Entry *api::lookup(StringRef Name) {
  const Entry *E = llvm::lower_bound(
      Entries, Name, [](const Entry &L, StringRef R) { return L.Cuda < R; });
  return E != std::end(Entries) && E->Cuda == Name ? E : nullptr;
}

static const Entry *lookupWildcard(StringRef Text, bool IsInclude) {
  for (const Entry &E : Wildcards)
    if ((E.Kind == Kind::Include) == IsInclude &&
        Wildcard(E.Cuda).matches(Text))
      return &E;
  return nullptr;
}

const Entry *api::lookupInclude(StringRef Path) {
  const Entry *E = lookup(Path);
  if (E && E->Kind == Kind::Include)
    return E;
  return lookupWildcard(Path, /*IsInclude=*/true);
}

std::string api::hipInclude(const Entry &E, StringRef Path) {
  if (!E.Hip.contains('*'))
    return E.Hip.str();
  Wildcard From(E.Cuda), To(E.Hip);
  assert(From.matches(Path) && "not the row of this header");
  StringRef Middle =
      Path.drop_front(From.Head.size()).drop_back(From.Tail.size());
  return (To.Head + Middle + To.Tail).str();
}

const Entry *api::lookupFamily(StringRef Name) {
  return lookupWildcard(Name, /*IsInclude=*/false);
}

SmallVector<const Entry *> api::closest(StringRef Misspelt, unsigned Max) {
  // A third of the letters wrong is a different word.
  unsigned Limit = std::max<size_t>(1, Misspelt.size() / 3);
  SmallVector<std::pair<unsigned, const Entry *>> Found;
  for (const Entry &E : Entries) {
    unsigned Distance =
        E.Cuda.edit_distance(Misspelt, /*AllowReplacements=*/true, Limit);
    if (Distance <= Limit)
      Found.push_back({Distance, &E});
  }
  // Entries are in one array, so pairs order by distance, then by name.
  llvm::sort(Found);
  SmallVector<const Entry *> Result;
  for (auto [Distance, E] : llvm::ArrayRef(Found).take_front(Max))
    Result.push_back(E);
  return Result;
}

StringRef api::libraryName(Library L) {
  return LibraryInfos[static_cast<unsigned>(L)].Title;
}

StringRef api::hipLibraryName(Library L) {
  return LibraryInfos[static_cast<unsigned>(L)].HipTitle;
}

StringRef api::kindName(Kind K) {
  static constexpr StringRef Names[] = {
      "function", "device function", "type",      "enum constant",
      "macro",    "header",          "namespace", "name prefix"};
  return Names[static_cast<unsigned>(K)];
}
