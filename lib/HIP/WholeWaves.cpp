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

/// How \p What keeps groups of 32 lanes where no width can be given; empty for
/// what has one.
static StringRef adviceWithoutWidth(StringRef What) {
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
  if (What == "reduce" || What.ends_with("_scan"))
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

void hip::reportWholeWave(FileContext &File, TokenIndex I, StringRef What) {
  std::vector<std::string> Args = {What.str()};
  if (StringRef Advice = adviceWithoutWidth(What); !Advice.empty())
    Args.push_back(Advice.str());
  File.report(diag::Kind::WarpIntrinsicWidth, I, std::move(Args));
}
