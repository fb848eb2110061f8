//===- Recovery.h - Work that may crash or never end ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_RECOVERY_H
#define CU2X_LIB_DRIVER_RECOVERY_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>

namespace cu2x::driver {

/// How protected work ended.
struct WorkEnd {
  bool Crashed = false;
  bool TimedOut = false;
  std::string Signal; ///< of a crash, in words
};

/// Makes crashes in runProtected() recoverable. To be called once, before it.
void enableRecovery();

/// Does \p Work on a thread of its own with a deep stack, for at most \p
/// Seconds of the processor's time (0: without limit), and returns how it
/// ended. Memory of work that did not end by itself is not given back, and
/// locks that it held, other than those of the C library, stay locked.
WorkEnd runProtected(llvm::function_ref<void()> Work, unsigned Seconds);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_RECOVERY_H
