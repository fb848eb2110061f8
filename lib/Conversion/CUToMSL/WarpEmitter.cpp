//===- WarpEmitter.cpp - What lanes of a warp do together -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpEmitter.h"
#include "Intrinsics.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

bool cu2x::isFullMask(Value Mask) {
  if (std::optional<int64_t> N = constantValue(Mask))
    return static_cast<uint32_t>(*N) == 0xFFFFFFFFu;
  while (auto Cast = Mask.getDefiningOp<cxx::CastOp>())
    Mask = Cast.getOperand();
  if (auto Not = Mask.getDefiningOp<cxx::UnaryOp>()) {
    std::optional<int64_t> N = constantValue(Not.getOperand());
    int64_t Zero = Not.getKind() == "~" ? 0 : 1;
    return N && *N == Zero && (Zero == 0 || Not.getKind() == "-");
  }
  if (auto Call = Mask.getDefiningOp<cu::CallOp>()) {
    const Intrinsic *Row = findIntrinsic(Call);
    return Row && Row->Target == "activemask";
  }
  // const unsigned full = 0xffffffff; what is not constant may have changed.
  auto Load = Mask.getDefiningOp<cxx::LoadOp>();
  auto Var = Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : cxx::VarOp();
  if (!Var || !Var.getVariable().getType().getIsConst() || !Var.getInit() ||
      Var.getReference())
    return false;
  // The lanes that were active there may be others here.
  Value Init = Var.getInit();
  while (auto Cast = Init.getDefiningOp<cxx::CastOp>())
    Init = Cast.getOperand();
  return !Init.getDefiningOp<cu::CallOp>() && isFullMask(Init);
}

bool WarpEmitter::canMove(mlir::Type Type) {
  Type = scalarOf(Type);
  return Type.isF32() || Type.isF16() || Type.isBF16() ||
         mlir::isa<mlir::IntegerType>(Type);
}

/// Types that simd_shuffle takes by itself.
static bool isNative(mlir::Type Type) {
  mlir::Type Scalar = scalarOf(Type);
  return !Scalar.isInteger(1) && Scalar.getIntOrFloatBitWidth() <= 32;
}

Value WarpEmitter::shuffle(StringRef Kind, Value V, Value Argument,
                           Value Width) {
  mlir::Type Type = V.getType();
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  if (!canMove(Type) || (Vector && !isNative(Type)) ||
      (Vector && scalarOf(Type).isBF16() && Vector.getSize() != 2))
    return {};
  // Metal does not say that its functions take bfloat.
  if (scalarOf(Type).isBF16()) {
    mlir::Type Word = mlir::isa<cxx::VectorType>(Type) ? E.ui32() : E.ui16();
    Value Bits = E.call("as_type", Word, {V}, metalTypeName(Word));
    Value Moved = shuffle(Kind, Bits, Argument, Width);
    return E.call("as_type", Type, {Moved}, metalTypeName(Type));
  }
  bool Whole = constantValue(Width) == 32;
  bool Indexed = Kind == "shuffle";
  // All but the plain form need one distance for the whole warp.
  if (Whole && isNative(Type) && (Indexed || Uniform.isUniform(Argument))) {
    Value Lane;
    if (std::optional<int64_t> N = constantValue(Argument)) {
      Lane = E.constant(*N & 31, E.ui16());
    } else {
      if (!Uniform.isAtMost(Argument, 31)) {
        Value Last = E.constant(31, Argument.getType());
        Argument = E.binary("&", Argument, Last, Argument.getType());
      }
      Lane = E.cast(Argument, E.ui16(), "functional");
    }
    return E.call("simd_" + Kind.str(), Type, {V, Lane});
  }
  std::string Name = "cu2x_shfl" + Kind.drop_front(7).str() + "_sync";
  Value Lane = E.builtin("laneId");
  return E.polyfill(Name, Type, {V, Argument, Width, Lane});
}

Value WarpEmitter::lanes(Value Vote) {
  return E.cast(E.call("simd_vote::vote_t", E.ui64(), {Vote}), E.ui32(),
                "functional");
}

Value WarpEmitter::activeMask() {
  return lanes(E.call("simd_active_threads_mask", E.opaque("simd_vote"), {}));
}

Value WarpEmitter::bits(Value V) {
  auto Float = mlir::dyn_cast<mlir::FloatType>(V.getType());
  if (!Float || Float.getWidth() > 32)
    return V;
  mlir::Type Word = Float.getWidth() == 32 ? E.ui32() : E.ui16();
  return E.call("as_type", Word, {V}, metalTypeName(Word));
}

Value WarpEmitter::vote(StringRef Kind, Value Mask, Value Predicate,
                        mlir::Type Result) {
  Value Holds = E.predicate(Predicate);
  if (Kind == "ballot") {
    if (Mask)
      return E.polyfill("cu2x_ballot_sync", Result, {Mask, Holds});
    return lanes(E.call("simd_ballot", E.opaque("simd_vote"), {Holds}));
  }
  Value V =
      Mask ? E.polyfill("cu2x_" + Kind.str() + "_sync", E.i1(), {Mask, Holds})
           : E.call("simd_" + Kind.str(), E.i1(), {Holds});
  return E.cast(V, Result);
}

Value WarpEmitter::barrier(mlir::Operation *Call, bool Whole) {
  if (!Whole && !Uniform.isReachedTogether(Call))
    cu::report(Call, diag::Kind::PartialWarpBarrier);
  return E.call("simdgroup_barrier", E.none(),
                {E.name(AllMemory, "mem_flags")});
}
