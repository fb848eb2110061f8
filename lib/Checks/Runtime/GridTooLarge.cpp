//===- GridTooLarge.cpp - CU2X8014 ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "../Launches.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::checkGridTooLarge(CheckInput In) {
  for (const Launch &L : launchesOf(In.U)) {
    if (!L.Grid || !L.Block)
      continue;
    for (unsigned I = 0; I < 3; ++I)
      if (uint64_t Threads = (*L.Grid)[I] * (*L.Block)[I]; Threads >> 32) {
        In.U.report(cu2x::diag::Kind::GridTooLarge, L.GridArg,
                    {std::to_string(Threads)});
        break;
      }
  }
}
