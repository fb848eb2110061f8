//===- GroupCall.cpp - Calls on cooperative groups --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupCall.h"
#include "GroupFunctor.h"
#include "Intrinsics.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

//===----------------------------------------------------------------------===//
// Which group
//===----------------------------------------------------------------------===//

Group cu2x::groupOf(StringRef Class) {
  if (!Class.consume_front("cooperative_groups::"))
    return {};
  auto [Name, Arguments] = Class.split('<');
  if (Name == "thread_block_tile" || Name == "__cu2x_tile") {
    unsigned Size = 0;
    // Larger tiles span warps.
    if (Arguments.consumeInteger(10, Size) || Size > 32 || Size == 0)
      return {GroupKind::Other};
    return {GroupKind::Tile, Size};
  }
  return {llvm::StringSwitch<GroupKind>(Name)
              .Case("thread_block", GroupKind::Block)
              .Case("coalesced_group", GroupKind::Coalesced)
              .Case("grid_group", GroupKind::Grid)
              .Cases({"thread_group", "cluster_group", "multi_grid_group"},
                     GroupKind::Other)
              .Default(GroupKind::None)};
}

Group cu2x::groupOf(cu::CallOp Call) {
  Group Of = groupOf(Call.getCallee().rsplit("::").first);
  if (Of.Kind != GroupKind::None || Call.getNumOperands() == 0)
    return Of;
  mlir::Type Type = Call.getOperands()[0].getType();
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  return Opaque ? groupOf(Opaque.getName()) : Group();
}

//===----------------------------------------------------------------------===//
// Blocks and the grid
//===----------------------------------------------------------------------===//

Value GroupCall::blockBarrier() {
  return cu::CallOp::create(E.builder(), E.location(), E.none(),
                            "__syncthreads", mlir::ValueRange(),
                            mlir::StringAttr());
}
Value GroupCall::blockRank() { return E.builtin("threadRank"); }
Value GroupCall::blockSize() { return product("blockDim", E.ui32()); }
Value GroupCall::blockIndex() { return E.builtin("blockIdx", ""); }
Value GroupCall::threadIndex() { return E.builtin("threadIdx", ""); }
Value GroupCall::blockDim() { return E.builtin("blockDim", ""); }
Value GroupCall::gridDim() { return E.builtin("gridDim", ""); }

Value GroupCall::product(StringRef Builtin, mlir::Type Type) {
  Value X = E.cast(E.builtin(Builtin, "x"), Type, "functional");
  Value XY = E.binary("*", X, E.cast(E.builtin(Builtin, "y"), Type), Type);
  return E.binary("*", XY, E.cast(E.builtin(Builtin, "z"), Type), Type);
}

Value GroupCall::rankInGrid(mlir::Type Type) {
  auto Index = [&](StringRef Name) {
    return E.cast(E.builtin("blockIdx", Name), Type, "functional");
  };
  auto Size = [&](StringRef Name) {
    return E.cast(E.builtin("gridDim", Name), Type);
  };
  Value Z = Index("z");
  Value ZY = E.binary("*", Z, Size("y"), Type);
  ZY = E.binary("+", ZY, E.cast(E.builtin("blockIdx", "y"), Type), Type);
  Value ZYX = E.binary("*", ZY, Size("x"), Type);
  return E.binary("+", ZYX, E.cast(E.builtin("blockIdx", "x"), Type), Type);
}

Value GroupCall::gridBlockRank() { return rankInGrid(E.ui64()); }
Value GroupCall::gridBlocks() { return product("gridDim", E.ui64()); }

Value GroupCall::gridRank() {
  Value Blocks = rankInGrid(E.ui64());
  Value Before = E.binary("*", Blocks, product("blockDim", E.ui64()), E.ui64());
  return E.binary("+", Before, E.cast(E.builtin("threadRank"), E.ui64()),
                  E.ui64());
}

Value GroupCall::gridSize() {
  Value Blocks = product("gridDim", E.ui64());
  return E.binary("*", Blocks, product("blockDim", E.ui64()), E.ui64());
}

void GroupCall::needCooperativeLaunch() {
  cu::report(Call, diag::Kind::GridBarrier);
  if (auto Func = Call->getParentOfType<cxx::FuncOp>())
    Func->setAttr("cu.waits_for_grid", mlir::UnitAttr::get(Call.getContext()));
}

Value GroupCall::gridSync() {
  needCooperativeLaunch();
  return blockBarrier();
}

Value GroupCall::gridIsValid() {
  needCooperativeLaunch();
  return E.constant(1, E.i1());
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

Value GroupCall::warpBarrier() {
  bool Whole = Of.Kind == GroupKind::Tile && Of.Size == 32;
  return W.barrier(Call, Whole);
}

Value GroupCall::rankInTile(unsigned Size) {
  Value Lane = E.builtin("laneId");
  if (Size == 32)
    return Lane;
  return E.binary("&", Lane, E.constant(Size - 1, E.ui32()), E.ui32());
}

Value GroupCall::tileRank() { return rankInTile(Of.Size); }
Value GroupCall::tileSize() { return E.constant(Of.Size, E.ui32()); }

Value GroupCall::tileMetaRank() {
  if (Parent.Kind == GroupKind::None)
    return {};
  Value Rank = Parent.Kind == GroupKind::Tile ? rankInTile(Parent.Size)
                                              : E.builtin("threadRank");
  return E.binary("/", Rank, E.constant(Of.Size, E.ui32()), E.ui32());
}

Value GroupCall::tileMetaSize() {
  if (Parent.Kind == GroupKind::None)
    return {};
  if (Parent.Kind == GroupKind::Tile)
    return E.constant((Parent.Size + Of.Size - 1) / Of.Size, E.ui32());
  Value Size = product("blockDim", E.ui32());
  Value Up = E.binary("+", Size, E.constant(Of.Size - 1, E.ui32()), E.ui32());
  return E.binary("/", Up, E.constant(Of.Size, E.ui32()), E.ui32());
}

/// Whether all of a value are bytes that mean the same in another lane.
static bool isPlainRecord(mlir::Operation *At, mlir::Type Type) {
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    return isPlainRecord(At, Array.getElement());
  if (!mlir::isa<cxx::RecordType>(Type))
    return WarpEmitter::canMove(Type) || mlir::isa<cxx::EnumType>(Type);
  auto Record = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
      At, mlir::cast<cxx::RecordType>(Type).getName());
  return Record && llvm::all_of(Record.getFields().getAsRange<cxx::FieldAttr>(),
                                [&](cxx::FieldAttr Field) {
                                  return isPlainRecord(At, Field.getType());
                                });
}

Value GroupCall::movedRecord(Value V, llvm::function_ref<Value(Value)> Move) {
  if (!mlir::isa<cxx::RecordType>(V.getType()) ||
      !isPlainRecord(Call, V.getType()))
    return {};
  // The number of a lane, moved, says where its value comes from.
  Value From = Move(E.builtin("laneId"));
  return E.polyfill("cu2x_read_record", V.getType(), {V, From});
}

Value GroupCall::tileShuffle() {
  Value V = operand(1);
  if (mlir::isa<cxx::RecordType>(V.getType()))
    return movedRecord(V, [&](Value Lane) {
      Value Argument = operand(2);
      return W.shuffle("shuffle" + Name.drop_front(4).str(), Lane, Argument,
                       E.constant(Of.Size, E.si32()));
    });
  if (!WarpEmitter::canMove(V.getType()))
    return {};
  Value Argument = operand(2);
  // A rank is taken modulo the size, a distance modulo 32.
  std::string Kind = "shuffle" + Name.drop_front(4).str();
  return W.shuffle(Kind, V, Argument, E.constant(Of.Size, E.si32()));
}

/// The functions of warps say what becomes of double.
Value GroupCall::ofDouble() {
  if (Of.Kind != GroupKind::Tile || !Call.getType().isF64())
    return {};
  if (Name.starts_with("shfl")) {
    Value Whole = E.constant(0xFFFFFFFFll, E.ui32());
    Value V = operand(1);
    Value Argument = operand(2);
    return cu::CallOp::create(
        E.builder(), E.location(), V.getType(), "__" + Name.str() + "_sync",
        mlir::ValueRange{Whole, V, Argument, E.constant(Of.Size, E.si32())},
        mlir::StringAttr());
  }
  bool IsSum = Name == "reduce" && operation(2) == "plus";
  return IsSum ? withFunction({}) : Value();
}

Value GroupCall::mask() {
  if (Of.Kind == GroupKind::Coalesced)
    return operand(0);
  if (Of.Size == 32)
    return E.constant(0xFFFFFFFFll, E.ui32());
  Value Size = E.constant(Of.Size, E.ui32());
  return E.polyfill("cu2x_tile_mask", E.ui32(), {Size, E.builtin("laneId")});
}

Value GroupCall::tileVote() {
  if (Of.Size == 32)
    return W.vote(Name, Value(), operand(1), Call.getType());
  return lanesVote();
}

Value GroupCall::firstLane() {
  Value Lane = E.builtin("laneId");
  return E.binary("&", Lane,
                  E.constant(static_cast<int64_t>(~(Of.Size - 1)), E.ui32()),
                  E.ui32());
}

/// The address of what `match_all` answers in.
Value GroupCall::flag() {
  Value Place = Call.getOperands()[2];
  auto Type = mlir::cast<cxx::LValueType>(Place.getType());
  return cxx::AddressOp::create(
      E.builder(), E.location(),
      cxx::PointerType::get(Type.getPointee(), Type.getSpace()), Place);
}

Value GroupCall::tileMatch() {
  if (!WarpEmitter::canMove(scalarOf(Call.getOperands()[1].getType())))
    return {};
  Value Lanes = mask();
  llvm::SmallVector<Value> Operands = {Lanes, W.bits(operand(1))};
  if (Name == "match_all")
    Operands.push_back(flag());
  Value V = E.polyfill("cu2x_" + Name.str() + "_sync", E.ui32(), Operands);
  return Of.Size == 32 ? V : E.binary(">>", V, firstLane(), E.ui32());
}

//===----------------------------------------------------------------------===//
// Coalesced groups
//===----------------------------------------------------------------------===//

Value GroupCall::coalesced() { return W.activeMask(); }

Value GroupCall::partition() {
  if (Of.Kind != GroupKind::Tile && Of.Kind != GroupKind::Coalesced)
    return {};
  Value Lanes = mask();
  Value Label = operand(1);
  if (!WarpEmitter::canMove(Label.getType()))
    return {};
  return E.polyfill("cu2x_match_any_sync", E.ui32(), {Lanes, W.bits(Label)});
}

Value GroupCall::lanesTiles() {
  // With the size as a template argument, CUDA has tiles of blocks and tiles.
  if (Call.getNumOperands() < 2)
    return {};
  std::optional<int64_t> Size = constantValue(Call.getOperands()[1]);
  if (Size && (*Size < 1 || *Size > 32 || !llvm::isPowerOf2_64(*Size)))
    return {};
  Value Lanes = mask();
  return E.polyfill("cu2x_group_partition", E.ui32(),
                    {Lanes, operand(1), E.builtin("laneId")});
}

Value GroupCall::lanesRank() {
  Value Lanes = mask();
  return E.polyfill("cu2x_group_rank", E.ui32(), {Lanes, E.builtin("laneId")});
}

Value GroupCall::lanesSize() { return E.call("popcount", E.ui32(), {mask()}); }

Value GroupCall::lanesShuffle() {
  auto Move = [&](Value Lanes, Value V) {
    llvm::SmallVector<Value> Operands = {Lanes, V,
                                         E.cast(operand(2), E.ui32())};
    if (Name != "shfl")
      Operands.push_back(E.builtin("laneId"));
    return E.polyfill("cu2x_group_" + Name.str(), V.getType(), Operands);
  };
  // Operands are evaluated in the order of the text.
  if (mlir::isa<cxx::RecordType>(scalarOf(Call.getOperands()[1].getType())))
    return movedRecord(operand(1),
                       [&](Value Lane) { return Move(mask(), Lane); });
  Value Lanes = mask(), V = operand(1);
  if (!WarpEmitter::canMove(V.getType()))
    return {};
  return Move(Lanes, V);
}

Value GroupCall::lanesVote() {
  Value Lanes = mask();
  Value Holds = E.predicate(operand(1));
  if (Name == "ballot")
    return E.polyfill("cu2x_group_ballot", E.ui32(), {Lanes, Holds});
  return E.polyfill("cu2x_" + Name.str() + "_sync", E.i1(), {Lanes, Holds});
}

Value GroupCall::lanesMatch() {
  if (!WarpEmitter::canMove(scalarOf(Call.getOperands()[1].getType())))
    return {};
  Value Lanes = mask();
  llvm::SmallVector<Value> Operands = {Lanes, W.bits(operand(1))};
  if (Name == "match_all")
    Operands.push_back(flag());
  return E.polyfill("cu2x_group_" + Name.str(), E.ui32(), Operands);
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

std::string GroupCall::operation(unsigned N) {
  if (N >= Call.getNumOperands())
    return "plus";
  mlir::Type Type = Call.getOperands()[N].getType();
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  StringRef Class = Opaque ? Opaque.getName() : "";
  if (!Class.consume_front("cooperative_groups::"))
    return "";
  return Class.split('<').first.str();
}

/// Metal's reduction over a whole SIMD-group, for operations of integers.
static StringRef simdReduction(StringRef Operation) {
  return llvm::StringSwitch<StringRef>(Operation)
      .Case("plus", "simd_sum")
      .Case("less", "simd_min")
      .Case("greater", "simd_max")
      .Case("bit_and", "simd_and")
      .Case("bit_or", "simd_or")
      .Case("bit_xor", "simd_xor")
      .Default("");
}

Value GroupCall::withFunctor() {
  auto Operator = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::FuncOp>(
      Call, Call->getAttrOfType<mlir::FlatSymbolRefAttr>("cu.functor"));
  return Operator ? withFunction(Operator) : Value();
}

Value GroupCall::withFunction(cxx::FuncOp Operator) {
  bool IsTile = Of.Kind == GroupKind::Tile;
  cxx::FuncOp Function = collectiveFunction(
      {Name, IsTile ? Of.Size : 0, Operator, Call.getType(), Call});
  if (!Function)
    return {};
  llvm::SmallVector<Value> Operands;
  if (!IsTile)
    Operands.push_back(mask());
  Operands.push_back(operand(1));
  if (Operator)
    Operands.push_back(Call.getOperands()[2]);
  return cxx::CallOp::create(
      E.builder(), E.location(), Call.getType(),
      mlir::FlatSymbolRefAttr::get(Function.getSymNameAttr()), Operands,
      mlir::StringAttr());
}

Value GroupCall::reduce() {
  if (Call->hasAttr("cu.functor"))
    return withFunctor();
  std::string Operation = operation(2);
  StringRef Simd = simdReduction(Operation);
  if (Simd.empty() || !WarpEmitter::canMove(Call.getType()))
    return {};
  std::string Struct = "cu2x_operations::" + Operation;
  if (Of.Kind == GroupKind::Coalesced) {
    Value Lanes = mask();
    return E.polyfill("cu2x_group_reduce", Call.getType(), {Lanes, operand(1)},
                      Struct);
  }
  Value V = operand(1);
  // Sums of float keep the order of CUDA's halves.
  auto Int = mlir::dyn_cast<mlir::IntegerType>(V.getType());
  if (Of.Size == 32 && Int && Int.getWidth() == 32)
    return E.call(Simd, V.getType(), {V});
  Value Size = E.constant(Of.Size, E.ui32());
  return E.polyfill("cu2x_tile_reduce", V.getType(),
                    {V, Size, E.builtin("laneId")}, Struct);
}

Value GroupCall::scan() {
  bool Inclusive = Name == "inclusive_scan";
  if (Call->hasAttr("cu.functor"))
    return withFunctor();
  std::string Operation = operation(2);
  if (simdReduction(Operation).empty() || !WarpEmitter::canMove(Call.getType()))
    return {};
  Value Lanes = mask(), V = operand(1);
  llvm::SmallVector<Value> Operands = {Lanes, V, E.builtin("laneId")};
  if (!Inclusive && Operation == "plus")
    return E.polyfill("cu2x_group_exclusive_sum", V.getType(), Operands);
  return E.polyfill("cu2x_group_" + Name.str(), V.getType(), Operands,
                    "cu2x_operations::" + Operation);
}

//===----------------------------------------------------------------------===//
// Which function
//===----------------------------------------------------------------------===//

llvm::ArrayRef<GroupCall::Method> GroupCall::methods() {
  using K = GroupKind;
  using C = GroupCall;
  static constexpr Method Table[] = {
      {K::Block, "sync", &C::blockBarrier},
      {K::Block, "thread_rank", &C::blockRank},
      {K::Block, "size", &C::blockSize},
      {K::Block, "num_threads", &C::blockSize},
      {K::Block, "group_size", &C::blockSize},
      {K::Block, "group_index", &C::blockIndex},
      {K::Block, "thread_index", &C::threadIndex},
      {K::Block, "group_dim", &C::blockDim},
      {K::Block, "dim_threads", &C::blockDim},
      {K::Grid, "sync", &C::gridSync},
      {K::Grid, "is_valid", &C::gridIsValid},
      {K::Grid, "thread_rank", &C::gridRank},
      {K::Grid, "size", &C::gridSize},
      {K::Grid, "num_threads", &C::gridSize},
      {K::Grid, "group_size", &C::gridSize},
      {K::Grid, "block_rank", &C::gridBlockRank},
      {K::Grid, "num_blocks", &C::gridBlocks},
      {K::Grid, "group_dim", &C::gridDim},
      {K::Grid, "dim_blocks", &C::gridDim},
      {K::Grid, "block_index", &C::blockIndex},
      {K::Grid, "thread_index", &C::threadIndex},
      {K::Grid, "dim_threads", &C::blockDim},
      {K::Tile, "sync", &C::warpBarrier},
      {K::Tile, "thread_rank", &C::tileRank},
      {K::Tile, "size", &C::tileSize},
      {K::Tile, "num_threads", &C::tileSize},
      {K::Tile, "group_size", &C::tileSize},
      {K::Tile, "meta_group_rank", &C::tileMetaRank},
      {K::Tile, "meta_group_size", &C::tileMetaSize},
      {K::Tile, "shfl", &C::tileShuffle},
      {K::Tile, "shfl_up", &C::tileShuffle},
      {K::Tile, "shfl_down", &C::tileShuffle},
      {K::Tile, "shfl_xor", &C::tileShuffle},
      {K::Tile, "any", &C::tileVote},
      {K::Tile, "all", &C::tileVote},
      {K::Tile, "ballot", &C::tileVote},
      {K::Tile, "match_any", &C::tileMatch},
      {K::Tile, "match_all", &C::tileMatch},
      {K::Tile, "reduce", &C::reduce},
      {K::Tile, "inclusive_scan", &C::scan},
      {K::Tile, "exclusive_scan", &C::scan},
      {K::Tile, "labeled_partition", &C::partition},
      {K::Tile, "binary_partition", &C::partition},
      {K::None, "coalesced_threads", &C::coalesced},
      {K::Coalesced, "sync", &C::warpBarrier},
      {K::Coalesced, "thread_rank", &C::lanesRank},
      {K::Coalesced, "size", &C::lanesSize},
      {K::Coalesced, "num_threads", &C::lanesSize},
      {K::Coalesced, "group_size", &C::lanesSize},
      {K::Coalesced, "shfl", &C::lanesShuffle},
      {K::Coalesced, "shfl_up", &C::lanesShuffle},
      {K::Coalesced, "shfl_down", &C::lanesShuffle},
      {K::Coalesced, "any", &C::lanesVote},
      {K::Coalesced, "all", &C::lanesVote},
      {K::Coalesced, "ballot", &C::lanesVote},
      {K::Coalesced, "match_any", &C::lanesMatch},
      {K::Coalesced, "match_all", &C::lanesMatch},
      {K::Coalesced, "reduce", &C::reduce},
      {K::Coalesced, "inclusive_scan", &C::scan},
      {K::Coalesced, "exclusive_scan", &C::scan},
      {K::Coalesced, "labeled_partition", &C::partition},
      {K::Coalesced, "binary_partition", &C::partition},
      {K::Coalesced, "tiled_partition", &C::lanesTiles},
  };
  return Table;
}

void GroupCall::lower() {
  Name = Call.getCallee().rsplit("::").second;
  const Method *Found = llvm::find_if(methods(), [&](const Method &M) {
    return M.Kind == Of.Kind && M.Name == Name;
  });
  if (Found == methods().end())
    return;
  if (usesDouble(Call)) {
    if (Value V = ofDouble())
      E.replace(V);
    return;
  }
  if (Value V = (this->*Found->Lower)())
    E.replace(V);
}
