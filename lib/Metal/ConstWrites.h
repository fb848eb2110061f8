//===- ConstWrites.h - Buffers written behind a cast ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// C++ writes through a pointer to const once the const is cast away, so the
// type of a kernel's parameter does not tell that its buffer is only read.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_CONSTWRITES_H
#define CU2X_LIB_METAL_CONSTWRITES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallBitVector.h"

namespace cu2x::metal {

class ConstWrites {
public:
  /// Looks at all functions of \p Module, whose address spaces are known.
  explicit ConstWrites(mlir::ModuleOp Module);

  /// True if \p Kernel, or a function that it calls, may write to the device
  /// memory behind its parameter \p N in spite of its const.
  bool mayWrite(cxx::FuncOp Kernel, unsigned N) const;

private:
  struct Function {
    /// The parameters that are written; empty if none is.
    llvm::SmallBitVector Parameters;
    /// It writes to memory of which nobody knows whence it comes.
    bool Elsewhere = false;
    llvm::SmallVector<mlir::Operation *, 4> Callees;
  };
  llvm::DenseMap<mlir::Operation *, Function> Functions;
  bool Any = false;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_CONSTWRITES_H
