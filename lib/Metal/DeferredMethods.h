//===- DeferredMethods.h - Methods defined behind their record --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_DEFERREDMETHODS_H
#define CU2X_LIB_METAL_DEFERREDMETHODS_H

#include "Program.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x::metal {

/// Which records have to be whole before others.
class RecordOrder {
public:
  explicit RecordOrder(const Program &P);

  /// Whether the body of \p Method looks into a record that itself needs the
  /// method's first, as that of a base class does which is given its derived
  /// class: it can only be defined behind both.
  bool isDeferred(cxx::FuncOp Method) const {
    return Deferred.contains(Method);
  }

  /// Whether \p From, or a method of it, needs \p To whole.
  bool reaches(mlir::Operation *From, mlir::Operation *To) const;

private:
  using Records = llvm::DenseSet<mlir::Operation *>;

  /// Adds the record that an object of \p Type has in it.
  void add(Records &To, mlir::Type Type) const;
  Records neededBy(cxx::FuncOp Method) const;

  const Program &P;
  /// What has to be whole before a record, or before one of its methods.
  llvm::DenseMap<mlir::Operation *, Records> Needed;
  llvm::DenseSet<mlir::Operation *> Deferred;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_DEFERREDMETHODS_H
