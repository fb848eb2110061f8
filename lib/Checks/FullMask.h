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

namespace cu2x::checks {

/// The mask of \p Call, a function between lanes; null for other calls, and
/// where none is given.
const clang::Expr *laneMask(const Unit &U, const clang::CallExpr *Call);

/// Whether \p Mask names all 32 lanes of a warp.
bool isFullMask(const Unit &U, const clang::Expr *Mask);

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
  const clang::Expr *rowGuard(const Function &F, int I) const;

  CheckInput In;
  std::vector<Launch> Launches;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FULLMASK_H
