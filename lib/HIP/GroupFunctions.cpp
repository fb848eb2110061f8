//===- GroupFunctions.cpp - Reductions and scans of groups ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A header of CUDA's cooperative groups that HIP lacks becomes what is in it,
/// as far as HIP's shuffles of groups give that.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

static StringRef functionsOf(StringRef Header) {
#define GROUP_FUNCTIONS(HEADER, TEXT)                                          \
  if (Header == HEADER)                                                        \
    return TEXT;
#include "GroupFunctions.def"
#undef GROUP_FUNCTIONS
  return "";
}

bool hip::isEmulatedHeader(StringRef Header) {
  return !Header.empty() && !functionsOf(Header).empty();
}

void hip::addGroupFunctions(FileContext &File, const Directive &D,
                            bool &HasOperations) {
  const TokenBuffer &T = File.Tokens;
  std::string Text;
  if (!HasOperations)
    Text = functionsOf("").str();
  Text += functionsOf(D.FileName);
  HasOperations |= T.encloses(T[D.First].Region, 0);
  unsigned Place = T.nextLine(T[D.Last].Offset);
  for (StringRef Line : llvm::split(StringRef(Text).trim('\n'), '\n'))
    insertLine(File, Place, Line);
  File.UsesHip = true;
}

/// Whether \p Name is one of the functions above.
static bool isGroupFunction(StringRef Name) {
  return Name == "reduce" || Name == "inclusive_scan" ||
         Name == "exclusive_scan";
}

void hip::checkGroupFunctions(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !isGroupFunction(T.text(I)) ||
        File.isKept(I) || File.callParen(I) == NoToken)
      continue;
    auto Name = File.Facts.Names.find(T[I].Offset);
    auto Call = File.Facts.Calls.find(T[I].Offset);
    if (Name == File.Facts.Names.end() || !Name->second.has(Origin::Cuda) ||
        Name->second.Scope != "cooperative_groups")
      continue;
    const ArgFact *Group = Call != File.Facts.Calls.end() &&
                                   !Call->second.Args.empty()
                               ? &Call->second.Args[0]
                               : nullptr;
    // Where a template's argument is the group, it may be one.
    if (!Group || Group->Type == TypeClass::Unknown ||
        Group->TypeName == "coalesced_group")
      reportWholeWave(File, I, T.text(I));
  }
}
