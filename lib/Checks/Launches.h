//===- Launches.h - Launches and their sizes --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_LAUNCHES_H
#define CU2X_LIB_CHECKS_LAUNCHES_H

#include "Model.h"

#include <array>

namespace cu2x::checks {

using Dimensions = std::array<uint64_t, 3>;

/// `Kernel<<<Grid, Block, Shared>>>`. Sizes are there where they are constants,
/// also by way of a variable that never changes.
struct Launch {
  const clang::CUDAKernelCallExpr *Call;
  const clang::FunctionDecl *Kernel;
  const clang::Expr *GridArg, *BlockArg;
  const clang::Expr *SharedArg; ///< null when not given
  std::optional<Dimensions> Grid, Block;
  std::optional<uint64_t> Shared;
  /// The variables that the sizes of the block are, as they are written; null
  /// for other values.
  std::array<const clang::VarDecl *, 3> BlockVariables = {};
};

/// The launches of known kernels in the unit.
std::vector<Launch> launchesOf(const Unit &U);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_LAUNCHES_H
