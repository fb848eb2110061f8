//===- PredicateEarlyReturns.cpp - All threads reach barriers ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A barrier of CUDA waits for the threads that have not returned, one of Metal
/// for all. A return before a barrier becomes a variable that says whether the
/// thread still takes part:
///
///   if (i >= n) return;            bool active = i < n;
///   tile[t] = in[i];               if (active) {
///   __syncthreads();                 tile[t] = in[i];
///                                  }
///                                  threadgroup_barrier(...);
///
/// Loops with a barrier inside stay loops of all threads, so that what controls
/// them has to be the same in all of them.
///
//===----------------------------------------------------------------------===//

#include "EarlyReturnGuard.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"

namespace cu2x {
#define GEN_PASS_DEF_PREDICATEEARLYRETURNS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {

struct PredicateEarlyReturns
    : impl::PredicateEarlyReturnsBase<PredicateEarlyReturns> {
  void runOnOperation() override {
    mlir::SymbolTable Symbols(getOperation());
    llvm::DenseSet<mlir::Operation *> WithBarrier =
        functionsWithBarrier(getOperation());
    for (auto F : getOperation().getOps<cxx::FuncOp>())
      if (WithBarrier.contains(F))
        Guarding(F, WithBarrier, Symbols).run();
  }
};

} // namespace
