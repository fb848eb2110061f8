//===- GroupOrigins.h - Which groups tiles were made of ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_GROUPORIGINS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_GROUPORIGINS_H

#include "GroupCall.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x {

/// The group that a tile is a part of: `meta_group_rank` counts there.
///
/// Most types say it, `thread_block_tile<8, thread_block>`. One without a
/// second argument is followed through variables, members, parameters and
/// results to the partitions that it can come from.
class GroupOrigins {
public:
  explicit GroupOrigins(mlir::ModuleOp Module);

  /// The parent of the tile on which \p Call is a method. Its kind is None
  /// where that is not known, or differs from one path to another.
  Group parentOf(cu::CallOp Call);

private:
  struct Search;
  void visit(Search &S, mlir::Value V);
  void visitArgument(Search &S, mlir::BlockArgument Argument);
  void visitMember(Search &S, cxx::MemberOp Member);

  mlir::SymbolTable Symbols;
  /// Calls and constructions by the name of what they call.
  llvm::StringMap<llvm::SmallVector<mlir::Operation *>> Callers;
  /// What fields begin as, by "record.field".
  llvm::StringMap<llvm::SmallVector<mlir::Value>> Fields;
  /// What is assigned to local variables.
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Value>> AssignedTo;
  /// What is assigned to other places that hold a class; any may be meant.
  llvm::StringMap<llvm::SmallVector<mlir::Value>> Assigned;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_GROUPORIGINS_H
