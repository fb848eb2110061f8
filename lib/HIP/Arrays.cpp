//===- Arrays.cpp - Arrays that clang refuses -------------------*- C++ -*-===//
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

void hip::checkArrays(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (unsigned Offset : File.Facts.FilledArrays)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      File.report(diag::Kind::VariableArrayFilled, I, {T.text(I).str()});
}
