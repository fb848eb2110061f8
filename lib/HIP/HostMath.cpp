//===- HostMath.cpp - Mathematics that HIP's host lacks ---------*- C++ -*-===//
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

void hip::reportHostMath(FileContext &File) {
  if (File.IsHip)
    return;
  for (const auto &[Offset, Call] : File.Facts.HostMath) {
    TokenIndex I = File.Tokens.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    std::string Function = "the function";
    if (!Call.Through.empty())
      Function = "'" + Call.Through + "', which it calls,";
    reportNotRewritten(File, I,
                       "HIP has " + Function + " on the device only" +
                           (Call.Instance.empty()
                                ? ""
                                : "; the host runs '" + Call.Instance + "'"));
  }
}
