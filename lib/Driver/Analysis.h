//===- Analysis.h - What a port costs ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_ANALYSIS_H
#define CU2X_LIB_DRIVER_ANALYSIS_H

#include "cu2x/Driver/CheckedFile.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace cu2x::driver {

/// The numbers of one file, or of all.
struct Effort {
  std::string Name;
  uint64_t Lines = 0;  ///< that are not empty
  uint64_t Edited = 0; ///< that the translation changes or writes by itself
  uint64_t Open = 0;   ///< that a person has to look at
  uint64_t Findings[3] = {0, 0, 0}; ///< by effort

  /// The share of the lines, in percent, that needs no person: they stay as
  /// they are or are changed by the translation.
  double share() const { return Lines ? 100.0 * moved() / Lines : 100.0; }
  uint64_t moved() const { return Lines - std::min(Open, Lines); }
  /// The same of the lines that have to change.
  double shareOfChanges() const {
    uint64_t All = Edited + Open;
    return All ? 100.0 * Edited / All : 100.0;
  }
  uint64_t findings() const { return Findings[0] + Findings[1] + Findings[2]; }
};

/// The numbers of \p Files, of which the last row has the sum, as a page that
/// needs nothing else. \p Target is its name.
void printAnalysisPage(llvm::raw_ostream &OS, llvm::ArrayRef<Effort> Rows,
                       llvm::ArrayRef<CheckedFile> Files,
                       llvm::StringRef Target);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_ANALYSIS_H
