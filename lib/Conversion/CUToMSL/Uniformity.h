//===- Uniformity.h - What is the same in all threads of a block -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_UNIFORMITY_H
#define CU2X_LIB_CONVERSION_CUTOMSL_UNIFORMITY_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x {

/// Whether \p Callee, the name of a function of CUDA, waits for all threads of
/// the block.
bool isBlockBarrier(llvm::StringRef Callee);

/// Whether \p Call does. A group whose type does not say what it is may be part
/// of a block.
bool isBlockBarrier(cu::CallOp Call);

/// Functions that wait for all threads of the block, themselves or in what they
/// call; with \p Known, only those of which that is certain.
llvm::DenseSet<mlir::Operation *> functionsWithBarrier(mlir::ModuleOp Module,
                                                       bool Known = false);

/// Values that are the same in all threads of a block that have got to the same
/// place the same number of times, as far as that shows in the expression:
/// constants, parameters of the kernel, blockIdx, what a block has in shared
/// memory, and what is computed from them.
class Uniformity {
public:
  bool isUniform(mlir::Value V);

private:
  bool isUniformPlace(mlir::Value Place);
  bool isUniformVariable(mlir::Value Variable);
  /// Whether all threads that go on behind \p Op have done it, or none: what
  /// decides about it is uniform.
  bool isReachedUniformly(mlir::Operation *Op);
  llvm::DenseMap<mlir::Value, bool> Variables;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_UNIFORMITY_H
