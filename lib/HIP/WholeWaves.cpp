//===- WholeWaves.cpp - What goes by the wave -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

/// How \p What, which may be of a coalesced group, keeps groups of 32 lanes
/// where no width can be given; empty for what has one.
static StringRef adviceWithoutWidth(StringRef What, bool IsOfGroup) {
  if (What == "__any_sync")
    return "take half of a ballot for groups of 32 lanes, '((__ballot(p) >> "
           "(__lane_id() & 32)) & 0xffffffff) != 0', or make the code use "
           "'warpSize'";
  if (What == "__all_sync")
    return "take half of a ballot for groups of 32 lanes, '((__ballot(!p) >> "
           "(__lane_id() & 32)) & 0xffffffff) == 0', or make the code use "
           "'warpSize'";
  if (What.starts_with("__reduce_"))
    return "reduce groups of 32 lanes by shuffles of width 32, or make the "
           "code use 'warpSize'";
  if (IsOfGroup)
    return "part a tile of 32 threads, as a group of the threads that happen "
           "to be there has those of a whole wave";
  if (What == "%laneid")
    return "take '__lane_id() % 32' for groups of 32 lanes, or make the code "
           "use 'warpSize'";
  if (What.contains('('))
    return "take half of the mask for groups of 32 lanes, '(mask >> "
           "(__lane_id() & 32)) & 0xffffffff', or make the code use "
           "'warpSize'";
  return "";
}

/// Whether the parentheses from \p Open on, of a `for`, begin \p Var with half
/// of `warpSize` and go on by halves of it down to 1.
static bool beginsWithHalfOfWave(const TokenBuffer &T, TokenIndex Open,
                                 StringRef Var) {
  auto Halves = [&](TokenIndex Op, StringRef Div, StringRef Shift) {
    return (T.is(Op, Div) && T.is(Op + 1, "2")) ||
           (T.is(Op, Shift) && T.is(Op + 1, "1"));
  };
  bool Begins = false, Asks = false, GoesOn = false;
  unsigned Part = 0;
  for (TokenIndex I = Open + 1, End = T[Open].Match; I < End; ++I) {
    Part += T.is(I, ";");
    if (T.text(I) != Var)
      continue;
    if (Part == 0)
      Begins = T.is(I + 1, "=") && T.is(I + 2, "warpSize") &&
               Halves(I + 3, "/", ">>") && T.is(I + 5, ";");
    else if (Part == 1) // down to 1
      Asks = T.is(I - 1, ";") &&
             (T.is(I + 1, ";") ||
              (T.is(I + 3, ";") &&
               (((T.is(I + 1, ">") || T.is(I + 1, "!=")) && T.is(I + 2, "0")) ||
                (T.is(I + 1, ">=") && T.is(I + 2, "1")))));
    else
      GoesOn = I + 3 == End && Halves(I + 1, "/=", ">>=");
  }
  return Begins && Asks && GoesOn;
}

bool hip::isInLadderOfWave(const TokenBuffer &T, TokenIndex Name,
                           TokenRange Distance) {
  if (Distance.empty() || Distance.First != Distance.Last ||
      !T[Distance.First].isIdentifier())
    return false;
  // A header belongs to what is directly behind it, or in the braces there.
  bool IsDirect = true;
  for (TokenIndex I = T.previous(Name); I != NoToken; I = T.previous(I)) {
    if (T.is(I, "{")) {
      IsDirect = true;
    } else if (T.is(I, ";")) {
      IsDirect = false;
    } else if (T.is(I, "}") || T.is(I, ")")) {
      IsDirect &= T.is(I, ")");
      I = T[I].Match;
      if (I == NoToken)
        return false;
      TokenIndex Before = T.previous(I);
      if (IsDirect && Before != NoToken && T.is(Before, "for") &&
          beginsWithHalfOfWave(T, I, T.text(Distance.First)))
        return true;
    }
  }
  return false;
}

void hip::reportWholeWave(FileContext &File, TokenIndex I, StringRef What,
                          bool IsOfGroup) {
  std::vector<std::string> Args = {What.str()};
  if (StringRef Advice = adviceWithoutWidth(What, IsOfGroup); !Advice.empty())
    Args.push_back(Advice.str());
  File.report(diag::Kind::WarpIntrinsicWidth, I, std::move(Args));
}
