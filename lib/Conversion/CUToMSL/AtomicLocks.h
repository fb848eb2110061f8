//===- AtomicLocks.h - Locks for atomics of 64 bits -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_ATOMICLOCKS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_ATOMICLOCKS_H

#include "CallEmitter.h"

namespace cu2x {

/// The table of locks, as an argument of what stands for \p Call, which is
/// reported to take one.
mlir::Value atomicLocks(CallEmitter &E, cu::CallOp Call);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_ATOMICLOCKS_H
