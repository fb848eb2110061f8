//===- LineEnd.h - What ends lines of a text --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SUPPORT_LINEEND_H
#define CU2X_SUPPORT_LINEEND_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// What ends a line that is added to \p Text: what its own lines end with, where
/// any has a carriage return.
inline llvm::StringRef lineEndOf(llvm::StringRef Text) {
  return Text.contains("\r\n") ? "\r\n" : "\n";
}

} // namespace cu2x

#endif // CU2X_SUPPORT_LINEEND_H
