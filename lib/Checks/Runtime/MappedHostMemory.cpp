//===- MappedHostMemory.cpp - CU2X8009 --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// `cudaHostAllocMapped`, `cudaHostRegisterMapped` and those of the driver.
static constexpr int64_t Mapped = 2;

static bool mapsMemory(const Unit &U, const CallExpr *Call, StringRef Name) {
  if (Name == "cudaHostGetDevicePointer" || Name == "cuMemHostGetDevicePointer")
    return true;
  if (Name != "cudaHostAlloc" && Name != "cuMemHostAlloc" &&
      Name != "cudaHostRegister" && Name != "cuMemHostRegister")
    return false;
  return Call->getNumArgs() == 3 &&
         (U.constant(Call->getArg(2)).value_or(0) & Mapped);
}

void checks::checkMappedHostMemory(CheckInput In) {
  // One is enough for a file.
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        StringRef Name = cudaCallee(In.U, Call);
        if (mapsMemory(In.U, Call, Name))
          return In.U.report(cu2x::diag::Kind::MappedHostMemory,
                             Call->getCallee(), {Name.str()});
      }
}
