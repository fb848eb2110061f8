//===- GroupObjects.h - Taking empty groups out -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_GROUPOBJECTS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_GROUPOBJECTS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {

/// Blocks, tiles and the grid have nothing in them: who a thread is says which
/// it is in. Once their methods are lowered, variables, parameters, members and
/// results that hold one go away. What is still used stays, also in callers:
/// its function is refused.
class GroupObjects {
public:
  explicit GroupObjects(mlir::ModuleOp Module);
  void remove();

private:
  /// Each says whether there was anything to take out.
  bool removeValues();
  bool removeAssignments();
  bool removeParameters();
  bool removeFields();
  bool removeResults();

  void removeParameter(cxx::FuncOp Func, unsigned N);
  void removeField(cxx::RecordOp Record, unsigned N);
  /// Records that a kernel's parameters or variables of the program lead to:
  /// the host knows how large they are.
  void findSharedRecords();

  mlir::ModuleOp Module;
  /// Calls and constructions by the name of their function.
  llvm::StringMap<llvm::SmallVector<mlir::Operation *>> Callers;
  llvm::StringSet<> SharedRecords;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_GROUPOBJECTS_H
