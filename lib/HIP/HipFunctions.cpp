//===- HipFunctions.cpp - Calls that HIP's functions would take -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `atomicMax(p, 1.0f)` of a program's template becomes `atomicMax<float>(...)`
/// where HIP has a function for `float` that is no template.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

void hip::reportHipFunction(FileContext &File, TokenIndex I, StringRef Name,
                            StringRef Type, StringRef Effect) {
  File.report(diag::Kind::HipFunctionClash, I,
              {Name.str(), Type.str(), Effect.str()});
}

void hip::keepCalls(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Fact] : File.Facts.HipCalls) {
    TokenIndex I = T.at(Offset);
    if (Fact.Type.empty() || I == NoToken || File.isKept(I))
      continue;
    if (!Fact.IsFixed || (Fact.InFront.empty() && Fact.Behind.empty())) {
      reportHipFunction(File, I, Fact.Name, Fact.Type,
                        Fact.IsAmbiguous ? "the name is ambiguous here"
                                         : "here the name means HIP's");
      continue;
    }
    File.Edits.insertBefore(Offset, Fact.InFront);
    File.Edits.insertAfter(T[I].end(), Fact.Behind);
    File.useHip(I);
  }
}
