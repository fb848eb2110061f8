//===- TemporaryUses.h - What becomes of temporary objects ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_TEMPORARYUSES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_TEMPORARYUSES_H

#include "ExpressionTrees.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseMap.h"
#include <map>

namespace cu2x {

/// The temporary that the place \p V is, or is a part of; null for others.
cxx::TemporaryOp temporaryOf(mlir::Value V);

/// A name that no parameter or variable of \p Func has, from \p Wanted.
std::string freshName(cxx::FuncOp Func, llvm::StringRef Wanted);

/// What the place \p V is a part of, itself if of nothing else.
mlir::Value rootOf(mlir::Value V);

/// Whether nothing but \p Func itself sees what is written to the place.
bool isOwn(cxx::FuncOp Func, mlir::Value Place);

class TemporaryUses;

/// Makes a variable of the temporary in front of its statement; false where
/// that would change the order in which things happen. An object that is
/// \p Kept by a reference lives as long as a variable, others end with the
/// statement. \p Plain leaves the rest of the statement as it is.
bool giveName(cxx::TemporaryOp Temporary, TemporaryUses &Uses,
              bool Kept = false, bool Plain = false);

/// Says that \p Op keeps a temporary that got no name.
void reportTemporary(mlir::Operation *Op);

/// What functions do with the objects they are given.
class TemporaryUses {
public:
  TemporaryUses(mlir::ModuleOp Module, mlir::SymbolTable &Symbols)
      : Module(Module), Symbols(Symbols) {}

  /// The function that a call or construction runs, or null.
  cxx::FuncOp calleeOf(mlir::Operation *Op) {
    return cu2x::calleeOf(Op, Symbols);
  }
  /// To be called before \p Func is erased.
  void forget(cxx::FuncOp Func);
  /// Whether there are versions of it for other kinds of memory.
  bool hasVersions(cxx::FuncOp Func);
  /// Whether a function writes to nothing but what is its own.
  bool isPure(cxx::FuncOp Func);
  /// Whether it takes nothing but values from a parameter.
  bool onlyReads(cxx::FuncOp Func, unsigned N);
  /// Whether a value of that type may point to an object of the thread.
  bool mayPointIntoThread(mlir::Type Type, unsigned Depth = 0);
  /// The type of what a call or a construction by \p Func gives.
  mlir::Type resultOf(cxx::FuncOp Func);
  /// Whether a \p Result of \p Func may refer to the argument of parameter
  /// \p N: one that is returned may point into it, one that is constructed may
  /// keep its address.
  bool mayKeep(cxx::FuncOp Func, unsigned N, mlir::Type Result);
  /// Whether ending an object of that type runs code of the program.
  bool hasEnd(mlir::Type Type);
  /// Whether copying or ending an object of that type runs code of the program.
  bool runsCode(mlir::Type Type);

private:
  bool computesPurity(cxx::FuncOp Func);
  bool onlyReads(mlir::Value Place);
  cxx::RecordOp recordOf(mlir::Type Type);

  mlir::ModuleOp Module;
  mlir::SymbolTable &Symbols;
  llvm::DenseMap<mlir::Operation *, bool> Pure;
  std::map<std::pair<mlir::Operation *, unsigned>, bool> Reading;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_TEMPORARYUSES_H
