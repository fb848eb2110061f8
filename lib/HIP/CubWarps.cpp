//===- CubWarps.cpp - The lanes of CUB's warps ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUB's classes for warps have 32 lanes unless their template arguments say
// otherwise, hipCUB's as many as a wave. So the number is written down, except
// beside `warpSize`: a program that counts by it may mean the wave.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// A class template of CUB's whose number of lanes has a default.
struct WarpClass {
  unsigned Needed = 0; ///< arguments in front of the ones with defaults
  /// The defaults up to the number of lanes, as hipCUB writes them.
  llvm::SmallVector<StringRef, 2> Defaults;
};

/// The arguments between `<` and `>`.
struct TemplateArguments {
  unsigned Count = 0;
  unsigned End = 0; ///< offset of the `>`
  /// A pack, or a macro that may be several.
  bool IsOpen = false;
};

} // namespace

static WarpClass findWarpClass(StringRef Name) {
  return llvm::StringSwitch<WarpClass>(Name)
      .Cases({"WarpReduce", "WarpScan"}, {1, {"32"}})
      .Cases({"WarpExchange", "WarpMergeSort"}, {2, {"32"}})
      .Case("WarpLoad", {2, {"hipcub::WARP_LOAD_DIRECT", "32"}})
      .Case("WarpStore", {2, {"hipcub::WARP_STORE_DIRECT", "32"}})
      .Default({});
}

/// Whether the replacement of a macro \p Name of this file has a comma.
static bool isSeveral(const TokenBuffer &T, StringRef Name) {
  for (const Directive &D : T.directives())
    if (D.K == Directive::Define && D.First + 3 <= D.Last &&
        T.text(D.First + 2) == Name)
      for (TokenIndex I = D.First + 3; I <= D.Last; ++I)
        if (T[I].is(tok::comma))
          return true;
  return false;
}

static std::optional<TemplateArguments> argumentsAt(const TokenBuffer &T,
                                                    TokenIndex Less) {
  TokenIndex Close = T.closeOfTemplateArgs(Less);
  if (Close == NoToken)
    return std::nullopt;
  TemplateArguments Args;
  unsigned Depth = 1;
  for (TokenIndex I = T.next(Less); I != Close; I = T.next(I)) {
    Args.Count += Args.Count == 0;
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::less))
      ++Depth;
    else if (T[I].isOneOf({tok::greater, tok::greatergreater}))
      Depth -= T[I].Length;
    else if (T[I].is(tok::comma) && Depth == 1)
      ++Args.Count;
    else if (T[I].is(tok::ellipsis) || T.is(I, "__VA_ARGS__") ||
             (Depth == 1 && T[I].isIdentifier() && isSeveral(T, T.text(I))))
      Args.IsOpen = true;
  }
  Args.End = T[Close].Offset + Depth - 1;
  return Args;
}

/// Whether the identifier at \p I is a class of CUB's.
static bool isOfCub(const FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  auto Fact = File.Facts.Names.find(T[I].Offset);
  if (Fact != File.Facts.Names.end())
    return Fact->second.has(Origin::Cuda) && Fact->second.Scope == "cub";
  // Nobody parsed it.
  TokenIndex Colons = T.previous(I);
  if (Colons != NoToken && T[Colons].is(tok::coloncolon)) {
    TokenIndex Space = T.previous(Colons);
    return Space != NoToken && T.is(Space, "cub") &&
           File.judge(Space) != Verdict::Vetoed;
  }
  if (File.judge(I) == Verdict::Vetoed)
    return false;
  for (TokenIndex J = 0; J + 4 < T.size(); ++J)
    if (T.is(J, "using") &&
        (T.is(J + 2, "cub") ||
         (T.is(J + 1, "cub") && T.text(J + 3) == T.text(I))))
      return true;
  return false;
}

/// Whether the program counts by the size of a warp that it asks for.
static bool countsByWarpSize(const FileContext &File) {
  if (File.Unit.UsesWarpSize)
    return true;
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() &&
        llvm::StringSwitch<bool>(T.text(I))
            .Cases({"warpSize", "cudaDevAttrWarpSize", "C10_WARP_SIZE",
                    "CU_DEVICE_ATTRIBUTE_WARP_SIZE"},
                   true)
            .Default(false))
      return true;
  return false;
}

void hip::sizeCubWarps(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  if (File.IsHip)
    return;
  for (const auto &[Offset, Threads] : File.Facts.WarpBlocks)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      reportNotRewritten(File, I,
                         "in hipCUB the warps of this algorithm are waves, of "
                         "64 lanes on some GPUs, and " +
                             std::to_string(Threads) +
                             " threads are no multiple of that; TRANSPOSE "
                             "without WARP_ gives the same items");
  std::optional<bool> ByWarpSize;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || !T.text(I).starts_with("Warp") ||
        File.isRenamedOnly(I))
      continue;
    WarpClass Class = findWarpClass(T.text(I));
    if (!Class.Needed || !isOfCub(File, I))
      continue;
    TokenIndex Next = T.next(I);
    if (Next == NoToken || T[Next].is(tok::semi))
      continue; // `using cub::WarpReduce;`
    std::optional<TemplateArguments> Args = argumentsAt(T, Next);
    size_t All = Class.Needed + Class.Defaults.size();
    if (Args && Args->Count >= All)
      continue;
    if (!ByWarpSize)
      ByWarpSize = countsByWarpSize(File);
    if (!Args || Args->IsOpen || Args->Count < Class.Needed || *ByWarpSize) {
      reportWholeWave(File, I, T.text(I));
      continue;
    }
    if (File.Options.ByHand)
      reportWholeWave(File, I, T.text(I));
    std::string Text;
    for (StringRef Default :
         llvm::ArrayRef(Class.Defaults).drop_front(Args->Count - Class.Needed))
      Text += (", " + Default).str();
    File.Edits.insertBefore(Args->End, Text);
    if (!File.Facts.Names.count(T[I].Offset))
      File.notVouched(I);
  }
}
