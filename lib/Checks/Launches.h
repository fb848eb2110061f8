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

#include "llvm/ADT/DenseSet.h"
#include <array>

namespace cu2x::checks {

using Dimensions = std::array<uint64_t, 3>;

/// `Kernel<<<Grid, Block, Shared>>>`, or a call of the runtime or the driver
/// that does this. Sizes are there where they are constants, also by way of a
/// variable that never changes.
struct Launch {
  const clang::CallExpr *Call;
  /// Null where the driver launches what was loaded by its name.
  const clang::FunctionDecl *Kernel;
  const clang::Expr *GridArg; ///< null when not known
  const clang::Expr *BlockArg;
  const clang::Expr *SharedArg; ///< null when not given
  std::optional<Dimensions> Grid, Block;
  std::optional<uint64_t> Shared;
  /// The variables that the sizes of the block are, as they are written; null
  /// for other values.
  std::array<const clang::VarDecl *, 3> BlockVariables = {};
  /// The kernel as it is written where no name is known.
  const clang::Expr *KernelArg = nullptr;

  bool isOf(const Function &F) const {
    return Kernel && Kernel->getCanonicalDecl() == F.Decl->getCanonicalDecl();
  }
  /// How many threads a block has; none where that is open.
  std::optional<uint64_t> threads() const {
    return Block ? std::optional((*Block)[0] * (*Block)[1] * (*Block)[2])
                 : std::nullopt;
  }
  /// What the kernel is called in messages.
  std::string name(const Unit &U) const;
};

/// The kernel that \p E, an argument of the runtime, is the address of in
/// \p F; null where that is open.
const clang::FunctionDecl *kernelIn(const Function &F, const clang::Expr *E);

/// The launches in the unit, in the order of the source.
std::vector<Launch> launchesOf(const Unit &U);

/// Whether the blocks of \p L are known to have one warp.
bool hasOneWarp(const Launch &L);

/// Whether all launches of \p Kernel that are known have blocks of one warp.
bool isOneWarp(llvm::ArrayRef<Launch> Launches, const Function &Kernel);

/// The kernels, without redeclarations, that are named where no launch is: who
/// gets them may launch them in blocks of any size.
llvm::DenseSet<const clang::FunctionDecl *> addressedKernels(const Unit &U);

/// How other units know \p Kernel; none for what is no kernel.
std::optional<KernelPlace> kernelPlace(const Unit &U, const Function &Kernel);

/// The kernels and launches of the unit, for other units.
BlockFacts blockFactsOf(const Unit &U);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_LAUNCHES_H
