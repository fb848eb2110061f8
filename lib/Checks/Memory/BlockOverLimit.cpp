//===- BlockOverLimit.cpp - CU2X3004 ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "../Launches.h"
#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// What a block has at most on every GPU.
static constexpr int64_t MaxThreads = 1024;

/// The number of threads that \p Kernel was compiled for.
static int64_t threadsOf(const Unit &U, const FunctionDecl *Kernel) {
  if (auto *Bounds = Kernel->getAttr<CUDALaunchBoundsAttr>())
    if (std::optional<int64_t> Threads = U.constant(Bounds->getMaxThreads()))
      return std::min(*Threads, MaxThreads);
  return MaxThreads;
}

void checks::checkBlockOverLimit(CheckInput In) {
  for (const Launch &L : launchesOf(In.U)) {
    if (!L.Block)
      continue;
    int64_t Threads = (*L.Block)[0] * (*L.Block)[1] * (*L.Block)[2];
    int64_t Allowed = L.Kernel ? threadsOf(In.U, L.Kernel) : MaxThreads;
    if (Threads > Allowed)
      In.U.report(
          cu2x::diag::Kind::BlockOverLimit, L.BlockArg,
          {std::to_string(Threads), L.name(In.U), std::to_string(Allowed)});
  }
}
