//===- MetalBarrier.cpp - The barrier of a threadgroup ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Processors mispredict each return after a switch between threads. This file
// is compiled so that the call below is a jump and needs no return of its own;
// barriers of blocks, unlike operations of warps, do not look at frames.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Executor.h"

using namespace cu2x::simt;

extern "C" CU2X_SIMT_CONVERGENT void
cu2x_msl_threadgroup_barrier(unsigned Line, unsigned Column) {
  barrier({"<msl>", Line, Column});
}
