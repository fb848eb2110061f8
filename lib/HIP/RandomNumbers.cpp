//===- RandomNumbers.cpp - Sequences of cuRAND and rocRAND ------*- C++ -*-===//
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

void hip::checkRandomNumbers(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    StringRef Name = T.text(I);
    if (T[I].isIdentifier() && !File.isKept(I) &&
        (Name == "curandCreateGenerator" ||
         Name == "curandCreateGeneratorHost" || Name == "curand_init") &&
        File.judge(I) != Verdict::Vetoed)
      File.report(diag::Kind::CurandSequence, I, {Name.str()});
  }
}
