//===- WarpFunctions.h - Functions between lanes of a warp ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_WARPFUNCTIONS_H
#define CU2X_FRONTEND_WARPFUNCTIONS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace cu2x::frontend {

/// What the lanes of a warp do together.
enum class WarpOp : uint8_t {
  ShuffleIndex,
  ShuffleUp,
  ShuffleDown,
  ShuffleXor,
  Vote,
  Match,
  Reduce
};

/// A function of CUDA between lanes. Positions of arguments are -1 where there
/// is no such argument.
struct WarpFunction {
  llvm::StringLiteral Name;
  WarpOp Op;
  int8_t Mask;     ///< of the lanes that take part
  int8_t Distance; ///< how far a shuffle reads, or which lane
  int8_t Width;
  bool GivesMask; ///< its value has one bit a lane

  bool isShuffle() const { return Op <= WarpOp::ShuffleXor; }
  bool takesMask() const { return Mask >= 0; }
};

/// The row of the function called \p Name; null where it is another one.
const WarpFunction *findWarpFunction(llvm::StringRef Name);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_WARPFUNCTIONS_H
