//===- WarpFunctions.cpp - Functions between lanes of a warp ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/WarpFunctions.h"

#include "llvm/ADT/StringMap.h"

using namespace cu2x::frontend;

// clang-format off
static constexpr WarpFunction Functions[] = {
    // Name                 Operation            Mask Distance Width GivesMask
    {"__shfl_sync",         WarpOp::ShuffleIndex,  0,   2,   3, false},
    {"__shfl_up_sync",      WarpOp::ShuffleUp,     0,   2,   3, false},
    {"__shfl_down_sync",    WarpOp::ShuffleDown,   0,   2,   3, false},
    {"__shfl_xor_sync",     WarpOp::ShuffleXor,    0,   2,   3, false},
    {"__shfl",              WarpOp::ShuffleIndex, -1,   1,   2, false},
    {"__shfl_up",           WarpOp::ShuffleUp,    -1,   1,   2, false},
    {"__shfl_down",         WarpOp::ShuffleDown,  -1,   1,   2, false},
    {"__shfl_xor",          WarpOp::ShuffleXor,   -1,   1,   2, false},
    {"__ballot_sync",       WarpOp::Vote,          0,  -1,  -1, true},
    {"__any_sync",          WarpOp::Vote,          0,  -1,  -1, false},
    {"__all_sync",          WarpOp::Vote,          0,  -1,  -1, false},
    {"__ballot",            WarpOp::Vote,         -1,  -1,  -1, true},
    {"__any",               WarpOp::Vote,         -1,  -1,  -1, false},
    {"__all",               WarpOp::Vote,         -1,  -1,  -1, false},
    {"__activemask",        WarpOp::Vote,         -1,  -1,  -1, true},
    {"__match_any_sync",    WarpOp::Match,         0,  -1,  -1, true},
    {"__match_all_sync",    WarpOp::Match,         0,  -1,  -1, true},
    {"__reduce_add_sync",   WarpOp::Reduce,        0,  -1,  -1, false},
    {"__reduce_min_sync",   WarpOp::Reduce,        0,  -1,  -1, false},
    {"__reduce_max_sync",   WarpOp::Reduce,        0,  -1,  -1, false},
    {"__reduce_and_sync",   WarpOp::Reduce,        0,  -1,  -1, false},
    {"__reduce_or_sync",    WarpOp::Reduce,        0,  -1,  -1, false},
    {"__reduce_xor_sync",   WarpOp::Reduce,        0,  -1,  -1, false},
};
// clang-format on

const WarpFunction *cu2x::frontend::findWarpFunction(llvm::StringRef Name) {
  static const llvm::StringMap<const WarpFunction *> ByName = [] {
    llvm::StringMap<const WarpFunction *> Map;
    for (const WarpFunction &F : Functions)
      Map[F.Name] = &F;
    return Map;
  }();
  return ByName.lookup(Name);
}
