//===- NvccRows.h - Rows of nvcc's flags ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_NVCCROWS_H
#define CU2X_LIB_PROJECT_NVCCROWS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

namespace cu2x::project {

#define GET_FlagFate_DECL
#define GET_FlagValue_DECL
#include "cu2x/Project/NvccFlags.inc"

/// A row of NvccFlags.td.
struct NvccFlag {
  llvm::StringLiteral Name;
  FlagValue Kind;
  llvm::StringLiteral Value;
  FlagFate Fate;
  llvm::StringLiteral To;
  llvm::StringLiteral Note;
  bool Shared;
};

/// The rows by name.
const llvm::StringMap<std::vector<const NvccFlag *>> &flagRows();

/// The row for \p Value, else the one for any; null when there is none.
const NvccFlag *choose(llvm::ArrayRef<const NvccFlag *> Rows,
                       llvm::StringRef Value);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_NVCCROWS_H
