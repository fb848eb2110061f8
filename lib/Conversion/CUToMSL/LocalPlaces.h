//===- LocalPlaces.h - Parts of variables and what is done to them -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_LOCALPLACES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_LOCALPLACES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/DenseMap.h"

namespace cu2x {

/// A variable or parameter, or a part of it: the path is `.field` and
/// `[number]` one behind the other. It ends where an index is no number or a
/// field is one of a union, and is the whole from there on.
struct Place {
  mlir::Value Root; ///< null: none that is known
  std::string Path;
};

/// One end of a path is the beginning of the other.
bool overlap(llvm::StringRef A, llvm::StringRef B);
/// Whether \p Outer, a path, is \p Inner or has it inside.
bool contains(llvm::StringRef Outer, llvm::StringRef Inner);

/// Looks up places in the functions of a module that does not change.
class LocalPlaces {
public:
  explicit LocalPlaces(const mlir::SymbolTable &Symbols) : Symbols(Symbols) {}

  /// The place that \p V, an lvalue, is; references are followed to what they
  /// are of.
  Place placeOf(mlir::Value V) const;

  struct Use {
    mlir::Operation *Op;
    unsigned Operand;
    std::string Path; ///< of the part that the operation is given
  };
  struct Uses {
    llvm::SmallVector<Use, 4> Writes; ///< assignments and steps
    /// Of functions that are given the place, or its address.
    llvm::SmallVector<Use, 2> Calls;
    bool Escapes = false; ///< something else may happen, as by its address
  };
  /// What is done to \p Root and its parts, in no order.
  const Uses &usesOf(mlir::Value Root);
  /// What is done to the variable that \p Parameter, a pointer, points to, as
  /// far as that is seen.
  const Uses &usesBehind(mlir::Value Parameter);

private:
  bool isUnion(mlir::Type Record) const;
  void collect(mlir::Value V, const std::string &Path, bool IsWhole,
               Uses &Into) const;
  void collectBehind(mlir::Value Pointer, const std::string &Path, bool IsWhole,
                     Uses &Into) const;

  const mlir::SymbolTable &Symbols;
  llvm::DenseMap<mlir::Value, std::unique_ptr<Uses>> Known, Behind;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_LOCALPLACES_H
