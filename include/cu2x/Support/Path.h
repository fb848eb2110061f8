//===- Path.h - Where a path lies -------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SUPPORT_PATH_H
#define CU2X_SUPPORT_PATH_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Whether \p Path is \p Folder or lies in it. Compares whole components of the
/// text, so that links and dots must be resolved before. Nothing lies in a
/// folder without a name.
inline bool isBelow(llvm::StringRef Path, llvm::StringRef Folder) {
  if (Folder.empty() || !Path.consume_front(Folder))
    return false;
  return Path.empty() || Path.front() == '/' || Folder.ends_with("/");
}

} // namespace cu2x

#endif // CU2X_SUPPORT_PATH_H
