//===- ThreadImplicitParameters.cpp - see Passes.td -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"

namespace cu2x {
#define GEN_PASS_DEF_THREADIMPLICITPARAMETERS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {
struct ThreadImplicitParameters
    : impl::ThreadImplicitParametersBase<ThreadImplicitParameters> {
  void runOnOperation() override {}
};
} // namespace
