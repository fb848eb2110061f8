//===- ArchMatrix.h - What works on which GPU -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_ARCHMATRIX_H
#define CU2X_LIB_DRIVER_ARCHMATRIX_H

#include "cu2x/Driver/Options.h"
#include "llvm/Support/JSON.h"

namespace cu2x::driver {

/// Files by the GPUs of both targets, with what becomes of them there: `works`,
/// `degrades` (slower), `check` (a person has to look, or results may be wrong)
/// and `refused` (it is not built or not written).
class ArchMatrix {
public:
  /// Adds what \p Report, the JSON report of a session for \p T, says. A file
  /// of which not all is vouched for is never said to work.
  void add(const llvm::json::Value &Report, Target T);

  void printText(llvm::raw_ostream &OS) const;
  void printJSON(llvm::json::OStream &J) const;

private:
  struct Cell {
    bool IsKnown = false; ///< the report has the file
    unsigned Result = 0;
    std::vector<std::string> Reasons; ///< IDs, sorted
  };
  /// By name; a cell for each GPU.
  std::map<std::string, std::vector<Cell>> Files;
};

/// Which findings hold on which GPU, for all of both targets.
void printArchRules(llvm::raw_ostream &OS, bool AsJSON);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_ARCHMATRIX_H
