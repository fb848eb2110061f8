//===- LineTable.cpp - Lines and columns of a text --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/LineTable.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::diag;
using llvm::StringRef;

LineTable::LineTable(StringRef Text) : Text(Text), Starts{0} {
  for (size_t I = 0; I < Text.size(); ++I)
    if (Text[I] == '\n')
      Starts.push_back(I + 1);
}

unsigned LineTable::lineOf(size_t Offset) const {
  return llvm::upper_bound(Starts, Offset) - Starts.begin();
}

unsigned LineTable::columnOf(size_t Offset) const {
  return Offset - Starts[lineOf(Offset) - 1] + 1;
}

unsigned LineTable::characterOf(size_t Offset) const {
  size_t Start = Starts[lineOf(Offset) - 1];
  auto Continues = [](char C) { return (C & 0xc0) == 0x80; };
  StringRef Before = Text.slice(Start, Offset);
  return Before.size() - llvm::count_if(Before, Continues) + 1;
}

StringRef LineTable::line(unsigned Line) const {
  return Text.drop_front(Starts[Line - 1]).take_until([](char C) {
    return C == '\n' || C == '\r';
  });
}
