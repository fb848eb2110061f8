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

/// The number of threads that is written behind \p Name, which makes tiles; 0
/// where it is no literal.
static uint64_t writtenSize(const TokenBuffer &T, TokenIndex Name) {
  TokenIndex Less = T.next(Name);
  TokenIndex Size = Less == NoToken ? NoToken : T.next(Less);
  TokenIndex End = Size == NoToken ? NoToken : T.next(Size);
  uint64_t Threads = 0;
  if (End == NoToken || !T.is(Less, "<") ||
      !(T.is(End, ">") || T.is(End, ",")) ||
      T.text(Size).rtrim("uUlL").getAsInteger(0, Threads))
    return 0;
  return Threads;
}

/// Reports tiles that have more threads than a wave has lanes.
static void checkTiles(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  std::optional<unsigned> LastLine;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I) ||
        (T.text(I) != "tiled_partition" && T.text(I) != "thread_block_tile"))
      continue;
    auto Fact = File.Facts.Tiles.find(T[I].Offset);
    uint64_t Threads = Fact != File.Facts.Tiles.end()     ? Fact->second
                       : File.judge(I) == Verdict::Vetoed ? 0
                                                          : writtenSize(T, I);
    // A variable and what makes its tile stand in one line.
    unsigned Line = T.startOfLine(T[I].Offset);
    if (Threads <= 32 || LastLine == Line)
      continue;
    LastLine = Line;
    if (Threads > 64)
      reportUnsupported(File, I,
                        (T.text(I) + "<" + llvm::Twine(Threads) + ">").str(),
                        "HIP's tiles are parts of a wave, of 64 threads at the "
                        "most; exchange values by shared memory");
    else
      File.report(diag::Kind::TileOverWave, I, {std::to_string(Threads)});
  }
}

/// Whether the group that the call with its name at \p Name is given is a tile in
/// each instance of the template around it.
static bool isOfTilesAlone(const FileContext &File, TokenIndex Name) {
  auto Found = File.Facts.InstanceMembers.find(File.Tokens[Name].Offset);
  return Found != File.Facts.InstanceMembers.end() &&
         llvm::all_of(Found->second, [](const InstanceMember &M) {
           return M.Record == "thread_block_tile";
         });
}

void hip::checkGroupFunctions(FileContext &File) {
  checkTiles(File);
  const TokenBuffer &T = File.Tokens;
  for (unsigned Offset : File.Facts.GroupReads)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      reportWholeWave(File, I, T.text(I), /*IsOfGroup=*/true);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !isGroupFunction(T.text(I)) || File.isKept(I) ||
        File.callParen(I) == NoToken)
      continue;
    auto Name = File.Facts.Names.find(T[I].Offset);
    auto Call = File.Facts.Calls.find(T[I].Offset);
    if (Name == File.Facts.Names.end() || !Name->second.has(Origin::Cuda) ||
        Name->second.Scope != "cooperative_groups")
      continue;
    const ArgFact *Group =
        Call != File.Facts.Calls.end() && !Call->second.Args.empty()
            ? &Call->second.Args[0]
            : nullptr;
    // Where a template's argument is the group, it may be one.
    if (!Group ||
        (Group->Type == TypeClass::Unknown && !isOfTilesAlone(File, I)) ||
        Group->TypeName == "coalesced_group")
      reportWholeWave(File, I, T.text(I), /*IsOfGroup=*/true);
  }
}
