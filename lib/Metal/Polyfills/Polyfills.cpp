//===- Polyfills.cpp - What MSL lacks, in MSL -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Polyfills.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <cassert>

using namespace cu2x;
using llvm::StringRef;

/// The files, in the order of their names.
static constexpr StringRef Sources[] = {
#include "Polyfills.inc"
};

namespace {

struct Polyfill {
  StringRef Text;
  std::vector<StringRef> Dependencies;
  unsigned Version = 300;
};

class Library {
public:
  Library() {
    for (StringRef Source : Sources)
      addFile(Source);
  }

  const Polyfill *find(StringRef Name) const {
    auto It = Functions.find(Name);
    return It == Functions.end() ? nullptr : &It->second;
  }

  std::vector<StringRef> Names;

private:
  void addFile(StringRef Source) {
    // What stands before the first function is for readers of the file.
    StringRef Rest = Source.split("\n//= ").second;
    while (!Rest.empty()) {
      StringRef Section;
      std::tie(Section, Rest) = Rest.split("\n//= ");
      addFunction(Section);
    }
  }

  void addFunction(StringRef Section) {
    auto [Marker, Text] = Section.split('\n');
    auto [Head, Dependencies] = Marker.split(':');
    auto [Name, Version] = Head.trim().split(" @");
    Polyfill P;
    P.Text = StringRef(Text.data(), Text.rtrim('\n').size() + 1);
    llvm::SmallVector<StringRef, 4> Needed;
    llvm::SplitString(Dependencies, Needed);
    P.Dependencies.assign(Needed.begin(), Needed.end());
    if (!Version.empty()) {
      unsigned Major = 0, Minor = 0;
      bool Failed = Version.split('.').first.getAsInteger(10, Major) ||
                    Version.split('.').second.getAsInteger(10, Minor);
      assert(!Failed && "versions look like 3.1");
      (void)Failed;
      P.Version = Major * 100 + Minor * 10;
    }
    bool Inserted = Functions.try_emplace(Name, std::move(P)).second;
    assert(Inserted && "two functions of one name");
    (void)Inserted;
    Names.push_back(Name);
  }

  llvm::StringMap<Polyfill> Functions;
};

} // namespace

static const Library &library() {
  static const Library TheLibrary;
  return TheLibrary;
}

llvm::ArrayRef<StringRef> metal::polyfillNames() { return library().Names; }

StringRef metal::polyfillText(StringRef Name) {
  const Polyfill *P = library().find(Name);
  return P ? P->Text : StringRef();
}

llvm::ArrayRef<StringRef> metal::polyfillDependencies(StringRef Name) {
  const Polyfill *P = library().find(Name);
  return P ? llvm::ArrayRef<StringRef>(P->Dependencies)
           : llvm::ArrayRef<StringRef>();
}

unsigned metal::polyfillVersion(StringRef Name) {
  const Polyfill *P = library().find(Name);
  unsigned Version = P ? P->Version : 0;
  for (StringRef Needed : polyfillDependencies(Name))
    Version = std::max(Version, polyfillVersion(Needed));
  return Version;
}

static void addWithDependencies(StringRef Name, llvm::StringSet<> &Seen,
                                std::vector<StringRef> &Order) {
  if (!Seen.insert(Name).second)
    return;
  for (StringRef Needed : metal::polyfillDependencies(Name))
    addWithDependencies(Needed, Seen, Order);
  Order.push_back(Name);
}

std::vector<StringRef> metal::polyfillClosure(llvm::ArrayRef<StringRef> Names) {
  llvm::StringSet<> Wanted;
  for (StringRef Name : Names)
    Wanted.insert(Name);
  llvm::StringSet<> Seen;
  std::vector<StringRef> Order;
  for (StringRef Name : polyfillNames())
    if (Wanted.contains(Name))
      addWithDependencies(Name, Seen, Order);
  return Order;
}
