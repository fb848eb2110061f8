//===- FullMask.cpp - Masks of all lanes, and who comes -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FullMask.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

const Expr *checks::laneMask(const Unit &U, const CallExpr *Call) {
  StringRef Name = cudaCallee(U, Call);
  unsigned Mask = 0;
  if (const frontend::WarpFunction *W = frontend::findWarpFunction(Name)) {
    if (!W->takesMask())
      return nullptr;
    Mask = W->Mask;
  } else if (Name != "__syncwarp") {
    return nullptr;
  }
  // Without an argument `__syncwarp` has no mask in HIP.
  return Call->getNumArgs() <= Mask ||
                 isa<CXXDefaultArgExpr>(Call->getArg(Mask))
             ? nullptr
             : Call->getArg(Mask);
}

bool checks::isFullMask(const Unit &U, const Expr *Mask) {
  std::optional<int64_t> Value = U.constant(Mask);
  return Value && uint32_t(*Value) == 0xffffffffu;
}

/// A condition on the row of a thread, where all launches of \p F have rows of
/// 32 threads: a wave of 64 has two of them.
const Expr *LaneGuards::rowGuard(const Function &F, int I) const {
  bool Any = false;
  for (const Launch &L : Launches)
    if (L.isOf(F)) {
      if (!L.Block || (*L.Block)[0] != 32 || (*L.Block)[1] < 2)
        return nullptr;
      Any = true;
    }
  const Expr *Condition = Any ? In.Flow.guardOf(F, I, BlockVarying) : nullptr;
  bool OfRow = false;
  forEach(Condition, [&](const Stmt *Part) {
    auto *E = dyn_cast<Expr>(Part);
    OfRow |= E && threadDimensionBehind(In.U, E) == 1u;
    return !OfRow;
  });
  return OfRow ? Condition : nullptr;
}

Guard LaneGuards::guardAt(const Function &F, int I) const {
  if (const Expr *Condition = In.Flow.guardOf(F, I, WarpVarying))
    return {Condition, false};
  if (!(In.U.Options.Target & cu2x::diag::OnHIP))
    return {};
  const Expr *Condition = In.Flow.guardOf(F, I, WaveVarying);
  return {Condition ? Condition : rowGuard(F, I), true};
}
