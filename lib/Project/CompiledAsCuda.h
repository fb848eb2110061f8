//===- CompiledAsCuda.h - What builds say of C++ ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_COMPILEDASCUDA_H
#define CU2X_LIB_PROJECT_COMPILEDASCUDA_H

#include "cu2x/Project/Scan.h"

namespace cu2x::project {

/// Where a build file says that sources are CUDA whatever their names are.
struct CudaSwitch {
  std::string Path;
  unsigned Begin, Length;
  bool IsSeen = false;   ///< a command with it names sources of the project
  bool IsUnseen = false; ///< so does none of its sources another one
};

/// The sources that build files compile as CUDA. Nothing is run: variables of
/// makefiles and scripts have all values that are written for them.
class CompiledAsCuda {
public:
  CompiledAsCuda(llvm::StringRef Root, const Project &P);

  bool has(llvm::StringRef Path) const { return Sources.count(Path.str()); }

  /// What says so of sources that are not seen.
  std::vector<CudaSwitch> unseen() const;

private:
  std::set<std::string> Sources;
  std::vector<CudaSwitch> Switches;
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_COMPILEDASCUDA_H
