//===- ThreadDependence.h - What differs between threads ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_THREADDEPENDENCE_H
#define CU2X_LIB_CONVERSION_CUTOMSL_THREADDEPENDENCE_H

#include "LocalPlaces.h"
#include "cu2x/Dialect/CU/IR/CU.h"

#include <map>

namespace cu2x {

/// Values that are seen to differ between the threads of a block: threadIdx,
/// what is computed from it, and variables, or parts of them, that are set to
/// such values or where only some threads come. It says no when in doubt;
/// CommonValues and Uniformity are for those who need the opposite.
class ThreadDependence {
public:
  explicit ThreadDependence(mlir::ModuleOp Module);

  bool dependsOnThread(mlir::Value V) { return dependsAt(V, ""); }
  /// Whether \p Op is reached by some threads only, up to the block \p Scope.
  bool isDivergent(mlir::Operation *Op, mlir::Block *Scope);

private:
  using Key = std::pair<const void *, std::string>;

  /// Whether the part \p Path of \p V differs.
  bool dependsAt(mlir::Value V, llvm::StringRef Path);
  bool variableDepends(mlir::Value Root, llvm::StringRef Path);
  bool isWritten(mlir::Value Root, llvm::StringRef Path, bool Behind = false);
  bool givesDependent(const LocalPlaces::Use &Write, llvm::StringRef Path);
  bool useDepends(const LocalPlaces::Use &Use, llvm::StringRef Path,
                  mlir::Block *Scope);
  bool loadDepends(cxx::LoadOp Load, llvm::StringRef Path);
  std::optional<bool> valueBefore(mlir::Operation *Point, mlir::Block *Block,
                                  cxx::VarOp Var, llvm::StringRef Path);
  bool reachingValueDepends(mlir::Operation *Op, cxx::VarOp Var,
                            llvm::StringRef Path);
  bool placeDepends(mlir::Operation *Op, const Place &Of);
  bool parameterDepends(mlir::BlockArgument Parameter, llvm::StringRef Path);
  bool isSetBy(const LocalPlaces::Use &Call, llvm::StringRef Path);
  bool constructionDepends(cxx::ConstructOp Construct, llvm::StringRef Path);
  std::optional<bool> elementDepends(mlir::Operation *List,
                                     llvm::StringRef Path);
  bool callDepends(cxx::CallOp Call, llvm::StringRef Path);
  bool resultDepends(cxx::FuncOp Callee, llvm::StringRef Path);
  const std::vector<std::string> &readsOf(cxx::FuncOp Callee,
                                          unsigned Parameter);
  bool leavesBefore(mlir::Operation *Loop, mlir::Operation *Op);
  bool runsAlike(mlir::Operation *Loop, mlir::Value Condition);
  /// How often a sum has what differs: a variable, or a part of `threadIdx`.
  using Parts = std::map<std::pair<mlir::Operation *, llvm::StringRef>, int>;
  bool stepsAlike(cxx::VarOp Var);
  bool addParts(mlir::Value V, int Sign, Parts &Into);
  bool cancels(cxx::BinaryOp Op);
  bool isOfBlock(mlir::Value Root);

  mlir::SymbolTable Symbols;
  LocalPlaces Places;
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Operation *>>
      Callers;
  /// What is found, no while it is looked for. Nothing goes through them.
  std::map<Key, bool> Variables, Written, WrittenBehind, Loads, Results,
      Parameters;
  std::map<const void *, std::vector<std::string>> Reads;
  /// What is being looked at.
  llvm::DenseSet<mlir::Operation *> Stepping;
  llvm::DenseSet<mlir::Value> Asked;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_THREADDEPENDENCE_H
