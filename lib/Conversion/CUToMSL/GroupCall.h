//===- GroupCall.h - Calls on cooperative groups ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_GROUPCALL_H
#define CU2X_LIB_CONVERSION_CUTOMSL_GROUPCALL_H

#include "WarpEmitter.h"

namespace cu2x {

enum class GroupKind { None, Block, Tile, Coalesced, Grid, Other };

/// What is known of a group without looking at an object.
struct Group {
  GroupKind Kind = GroupKind::None;
  /// Lanes of a tile.
  unsigned Size = 0;
};

/// By the name of the class.
Group groupOf(llvm::StringRef Class);
/// By the class of a method, or that of the first operand.
Group groupOf(cu::CallOp Call);

/// One call of a function of cooperative_groups. metal-semantics 12.
class GroupCall {
public:
  /// \p Parent is what \p Of, a tile, was made of; None if that is not known.
  GroupCall(cu::CallOp Call, Group Of, Group Parent, CommonValues &Uniform,
            llvm::DenseSet<mlir::Operation *> &Erased)
      : Call(Call), Of(Of), Parent(Parent), E(Call, &Erased), W(E, Uniform) {}

  /// Leaves what it has no words for; that is refused with the rest.
  void lower();

private:
  using Member = mlir::Value (GroupCall::*)();
  struct Method {
    GroupKind Kind;
    llvm::StringLiteral Name;
    Member Lower;
  };
  static llvm::ArrayRef<Method> methods();

  mlir::Value blockBarrier();
  mlir::Value blockRank();
  mlir::Value blockSize();
  mlir::Value blockIndex();
  mlir::Value threadIndex();
  mlir::Value blockDim();
  mlir::Value gridDim();
  mlir::Value gridRank();
  mlir::Value gridSize();
  mlir::Value gridBlocks();
  mlir::Value gridBlockRank();
  /// Only launches that are cooperative run the kernel.
  void needCooperativeLaunch();
  mlir::Value gridSync();
  mlir::Value gridIsValid();
  mlir::Value warpBarrier();
  mlir::Value tileRank();
  /// The caller's rank in a tile of \p Size lanes.
  mlir::Value rankInTile(unsigned Size);
  mlir::Value tileSize();
  mlir::Value tileMetaRank();
  mlir::Value tileMetaSize();
  mlir::Value tileShuffle();
  /// \p V, a record, of the lane that \p Move says when it gets the lane's
  /// number; null if V holds a pointer.
  mlir::Value movedRecord(mlir::Value V,
                          llvm::function_ref<mlir::Value(mlir::Value)> Move);
  mlir::Value tileVote();
  mlir::Value flag();
  mlir::Value tileMatch();
  mlir::Value coalesced();
  mlir::Value partition();
  mlir::Value lanesTiles();
  mlir::Value lanesRank();
  mlir::Value lanesSize();
  mlir::Value lanesShuffle();
  mlir::Value lanesVote();
  mlir::Value lanesMatch();
  /// With a function object of the program's.
  mlir::Value withFunctor();
  /// By a function of its own, with \p Operator, or a sum where it is null.
  mlir::Value withFunction(cxx::FuncOp Operator);
  /// Of double, which only --fp64=soft has.
  mlir::Value ofDouble();
  mlir::Value reduce();
  mlir::Value scan();

  /// Operand \p N as a value.
  mlir::Value operand(unsigned N) { return E.value(Call.getOperands()[N]); }
  /// The lanes of the group; \p Whole for a tile that is the warp.
  mlir::Value mask();
  mlir::Value product(llvm::StringRef Builtin, mlir::Type Type);
  mlir::Value rankInGrid(mlir::Type Type);
  mlir::Value firstLane();
  /// Name of the struct in the polyfills for operand \p N, an operation.
  std::string operation(unsigned N);

  cu::CallOp Call;
  Group Of;
  Group Parent;
  CallEmitter E;
  WarpEmitter W;
  /// The name without class and namespace.
  llvm::StringRef Name;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_GROUPCALL_H
