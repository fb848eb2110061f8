//===- WholeIndex.h - `threadIdx` as a value --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_WHOLEINDEX_H
#define CU2X_LIB_PREPARE_WHOLEINDEX_H

#include "cu2x/Frontend/TokenBuffer.h"

namespace cu2x::prepare {

/// Whether \p I is `threadIdx` or one like it as a whole, where a type may be
/// made of its type: `auto t = threadIdx`, `f(threadIdx)`. It may be a variable
/// of the program by that name.
bool isWholeIndex(const frontend::TokenBuffer &T, frontend::TokenIndex I);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_WHOLEINDEX_H
