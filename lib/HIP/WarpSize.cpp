//===- WarpSize.cpp - Where a warp is taken for 32 lanes --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The text stays: whether a group of 32 lanes or the whole wave is meant is the
// author's to say.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;

static void report(FileContext &File, const WarpAssumption &Fact) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex First = T.at(Fact.Offset);
  TokenIndex Last = T.at(Fact.Offset + Fact.Length);
  if (First == NoToken || File.isKept(First))
    return;
  TokenRange Place{First, Last == NoToken ? First : Last};
  std::string Text = T.text(Place).str();
  auto Report = [&](diag::Kind K, std::vector<std::string> Args) {
    File.report(K, T[First].Offset, Text.size(), std::move(Args));
  };
  switch (Fact.How) {
  case WarpAssumption::LaneSplit:
    return Report(diag::Kind::LaneIndexIdiom, {Text, Fact.Because});
  case WarpAssumption::LaneArray:
    return Report(diag::Kind::PerWarpArraySize,
                  {Text, std::to_string(Fact.Count)});
  case WarpAssumption::LaneShift:
    return; // a mask, which others look after
  case WarpAssumption::LaneCount:
    return reportWholeWave(File, First, Text, !Fact.Because.empty());
  case WarpAssumption::WarpLiteral:
    return Report(diag::Kind::WarpSizeLiteral,
                  {Text, Fact.Where, Fact.Because});
  }
}

void hip::checkWarpSize(FileContext &File) {
  for (const WarpAssumption &Fact : File.Facts.WarpAssumptions)
    report(File, Fact);
}
