//===- WarpEmitter.h - What lanes of a warp do together ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_WARPEMITTER_H
#define CU2X_LIB_CONVERSION_CUTOMSL_WARPEMITTER_H

#include "CallEmitter.h"
#include "CommonValues.h"

namespace cu2x {

/// Warp operations as Metal has them, for the functions of CUDA and for tiles.
/// metal-semantics 10.
class WarpEmitter {
public:
  WarpEmitter(CallEmitter &E, CommonValues &Uniform) : E(E), Uniform(Uniform) {}

  /// shuffle, shuffle_up, shuffle_down, shuffle_xor by \p Argument in segments
  /// of \p Width lanes. Null when Metal cannot move values of that type.
  mlir::Value shuffle(llvm::StringRef Kind, mlir::Value V, mlir::Value Argument,
                      mlir::Value Width);
  /// ballot, any, all of \p Predicate over the lanes of \p Mask; null is all
  /// active ones.
  mlir::Value vote(llvm::StringRef Kind, mlir::Value Mask,
                   mlir::Value Predicate, mlir::Type Result);
  mlir::Value activeMask();
  /// What a match compares of \p V: CUDA compares bits, also those of floats.
  mlir::Value bits(mlir::Value V);
  /// The barrier of a warp for \p Call, which may be for some lanes only.
  mlir::Value barrier(mlir::Operation *Call, bool Whole);
  /// The upper 32 bits of a vote are not defined: they are cut off.
  mlir::Value lanes(mlir::Value Vote);

  /// Whether Metal moves values of that type between lanes, if need be in
  /// halves.
  static bool canMove(mlir::Type Type);

private:
  CallEmitter &E;
  CommonValues &Uniform;
};

/// Whether \p Mask names all lanes, or those that are active.
bool isFullMask(mlir::Value Mask);

/// threadgroup and device memory, as __syncthreads and __syncwarp order both.
inline constexpr llvm::StringLiteral AllMemory =
    "mem_flags::mem_threadgroup | mem_flags::mem_device";

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_WARPEMITTER_H
