//===- ThrustHeaders.cpp - Headers rocThrust does not bring -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The headers of Thrust include each other, and not in the same way as those
/// of rocThrust. A program that uses thrust::sequence without its header
/// compiles with CUDA where something else brings it.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

struct Member {
  StringRef Name, Header;
};
constexpr Member Members[] = {
#define THRUST_NAME(Name, Header) {Name, Header},
#include "cu2x/HIP/ThrustHeaders.inc"
};

struct Inclusion {
  StringRef Header, Brings;
};
constexpr Inclusion Inclusions[] = {
#define THRUST_BRINGS(Header, Brings) {Header, Brings},
#include "cu2x/HIP/ThrustHeaders.inc"
};

} // namespace

/// The headers of Thrust that the file includes. Every condition counts: one
/// that asks for HIP may be the one that brings the header.
static llvm::StringSet<> includedHeaders(const FileContext &File) {
  llvm::StringSet<> Headers;
  for (const Directive &D : File.Tokens.directives())
    if (D.K == Directive::Include &&
        StringRef(D.FileName).starts_with("thrust/"))
      Headers.insert(D.FileName);
  // A translated header has to say the same in every unit, so that only its
  // own text counts.
  if (File.Facts.IsMain)
    for (const auto &Included : File.Unit.CudaIncludes)
      Headers.insert(Included.getKey());
  return Headers;
}

void hip::addThrustHeaders(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  std::set<StringRef> Wanted;
  for (const auto &[Offset, Name] : File.Facts.Names) {
    if (!Name.onlyCuda() || Name.Scope != "thrust")
      continue;
    TokenIndex I = T.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    const Member *Row = llvm::find_if(
        Members, [&](const Member &M) { return M.Name == T.text(I); });
    if (Row != std::end(Members))
      Wanted.insert(Row->Header);
  }
  if (Wanted.empty())
    return;
  llvm::StringSet<> Included = includedHeaders(File);
  // A header without any of Thrust's is written for the file around it.
  if (!File.Facts.IsMain && Included.empty())
    return;
  for (const Inclusion &Row : Inclusions)
    if (Included.contains(Row.Header))
      Wanted.erase(Row.Brings);
  for (StringRef Header : Wanted)
    if (!Included.contains(Header))
      addHeader(File, Header, /*Before=*/"thrust/");
}
