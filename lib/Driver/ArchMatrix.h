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

/// Files by the GPUs of a target, with what becomes of them there: `works`,
/// `degrades` (slower), `check` (a person has to look, or results may be wrong)
/// and `refused` (it is not built or not written).
class ArchMatrix {
public:
  /// \p Report is the JSON report of a session for \p T. A file of which not
  /// all is vouched for is never said to work.
  ArchMatrix(const llvm::json::Value &Report, Target T);

  void printText(llvm::raw_ostream &OS) const;
  void printJSON(llvm::json::OStream &J) const;

private:
  struct Cell {
    unsigned Result = 0;
    std::vector<std::string> Reasons; ///< IDs, sorted
  };
  struct File {
    std::string Name;
    std::vector<Cell> Cells; ///< one for each GPU of the target
  };
  Target TheTarget;
  std::vector<File> Files;
};

/// Which findings hold on which GPU, for all of both targets.
void printArchRules(llvm::raw_ostream &OS, bool AsJSON);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_ARCHMATRIX_H
