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
  for (unsigned Offset : File.Facts.HostMath)
    if (TokenIndex I = File.Tokens.at(Offset); I != NoToken && !File.isKept(I))
      reportNotRewritten(File, I, "HIP has the function on the device only");
}
