//===- GridBarrier.cpp - The barrier of a grid ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file of its own: the linker takes it into programs that have such a barrier
// and into no others, which is how the device knows.
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "cu2x/SIMT/Executor.h"

using namespace cu2x;

namespace cu2x {
namespace cuda {
// Declared in simt/groups.h, for kernels alone.
void waitForGrid(simt::Place P) { simt::gridBarrier(P); }
} // namespace cuda
} // namespace cu2x

static const bool IsNoted = cuda::noteGridBarriers();
