//===- FullMask.h - Masks of all lanes, and who comes ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FULLMASK_H
#define CU2X_LIB_CHECKS_FULLMASK_H

#include "Bounds.h"
#include "cu2x/Frontend/ReachingDefinitions.h"

namespace cu2x::checks {

/// The mask of \p Call, a function between lanes; null for other calls, and
/// where none is given.
const clang::Expr *laneMask(const Unit &U, const clang::CallExpr *Call);

/// Whether \p Mask names all 32 lanes of a warp.
bool isFullMask(const Unit &U, const clang::Expr *Mask);

/// The values of masks that are variables.
class MaskValues {
public:
  /// What \p Mask is where it stands, also by way of variables: the one value
  /// that it may have, or the first where all of them name all lanes. \p Mask
  /// itself where that is open.
  const clang::Expr *valueOf(const Unit &U, const clang::Expr *Mask,
                             unsigned Depth = 0);
  /// The parameter whose value \p Mask has; null where it has another.
  const clang::ParmVarDecl *parameterIn(const Unit &U, const clang::Expr *Mask);
  /// Whether all in \p E that differs between the lanes of a warp is in \p
  /// Whole with the same values, also by way of variables. Whether one follows
  /// from the other is left open. \p IsItself: of a variable that \p Whole is,
  /// and not of what gave it its value.
  bool isMadeOf(CheckInput In, const clang::Expr *E, const clang::Expr *Whole,
                bool IsItself = false);

private:
  /// What is named, with the definitions that reach it.
  using Named = std::pair<const clang::ValueDecl *, const void *>;
  void collect(const Unit &U, const clang::Stmt *S,
               llvm::DenseSet<Named> &Into);
  bool isMadeOf(CheckInput In, const clang::Stmt *S,
                const llvm::DenseSet<Named> &Whole, bool All, unsigned &Left);

  frontend::ReachingDefinitions Definitions;
};

/// What keeps lanes away from a place.
struct Guard {
  const clang::Expr *Condition = nullptr; ///< null: all lanes come
  bool OfWaves = false;                   ///< lanes of a wave of 64 only
};

/// Who comes where.
class LaneGuards {
public:
  explicit LaneGuards(CheckInput In) : In(In), Launches(launchesOf(In.U)) {}

  Guard guardAt(const Function &F, int I) const;
  llvm::ArrayRef<Launch> launches() const { return Launches; }

private:
  bool hasRowsInWaves(const Function &F, int I) const;

  CheckInput In;
  std::vector<Launch> Launches;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FULLMASK_H
