//===- LowerWarp.cpp - see Passes.td ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Intrinsics.h"
#include "WarpEmitter.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERWARP
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class WarpFunction {
public:
  WarpFunction(cu::CallOp Call, StringRef Operation, CommonValues &Uniform,
               llvm::DenseSet<mlir::Operation *> &Erased)
      : Call(Call), Operation(Operation), Uniform(Uniform), E(Call, &Erased),
        W(E, Uniform) {}

  /// Leaves calls of types it cannot move; they are refused with the rest.
  void lower();

private:
  Value lowered();
  Value shuffle();
  Value reduce();
  Value match();
  Value syncwarp();
  /// The mask, or null if it names all lanes.
  Value partialMask() {
    return isFullMask(Operands.front()) ? Value() : Operands.front();
  }
  bool isOld() { return !Call.getCallee().ends_with("_sync"); }

  cu::CallOp Call;
  StringRef Operation;
  CommonValues &Uniform;
  CallEmitter E;
  WarpEmitter W;
  llvm::SmallVector<Value> Operands;
};

} // namespace

Value WarpFunction::shuffle() {
  unsigned First = isOld() ? 0 : 1;
  if (First && !isFullMask(Operands[0])) {
    std::optional<int64_t> Mask = constantValue(Operands[0]);
    std::optional<int64_t> Lane = constantValue(Operands[2]);
    std::optional<int64_t> Width = constantValue(Operands[3]);
    bool Inside = !Mask || !Lane || Operation != "shuffle" || Width != 32 ||
                  (*Mask >> (*Lane & 31) & 1);
    if (!Inside)
      cu::report(Call, diag::Kind::LaneOutsideMask, {Call.getCallee().str()});
  }
  return W.shuffle(Operation, Operands[First], Operands[First + 1],
                   Operands[First + 2]);
}

/// The function object of cooperative groups for `__reduce_add_sync`.
static StringRef groupOperation(StringRef Kind) {
  return llvm::StringSwitch<StringRef>(Kind)
      .Case("add", "plus")
      .Case("min", "less")
      .Case("max", "greater")
      .Case("and", "bit_and")
      .Case("or", "bit_or")
      .Case("xor", "bit_xor");
}

Value WarpFunction::reduce() {
  StringRef Kind = Operation;
  Kind.consume_front("reduce_");
  mlir::Type Type = Call.getType();
  Value Mask = partialMask();
  // Lanes with other masks are here at the same time, and each set of lanes has
  // a result of its own.
  if (Mask && !Uniform.isUniform(Mask)) {
    Value Active = E.polyfill("cu2x_activemask", E.ui32(), {});
    Value Lanes = E.binary("&", Mask, Active, E.ui32());
    return E.polyfill("cu2x_group_reduce", Type, {Lanes, Operands[1]},
                      ("cu2x_operations::" + groupOperation(Kind)).str());
  }
  if (Mask) {
    Value Lane = E.builtin("laneId");
    return E.polyfill("cu2x_" + Operation.str() + "_sync", Type,
                      {Mask, Operands[1], Lane});
  }
  std::string Name = Kind == "add" ? "simd_sum" : "simd_" + Kind.str();
  return E.call(Name, Type, {Operands[1]});
}

Value WarpFunction::match() {
  Operands[1] = W.bits(Operands[1]);
  return E.polyfill("cu2x_" + Operation.str() + "_sync", Call.getType(),
                    Operands);
}

Value WarpFunction::syncwarp() { return W.barrier(Call, !partialMask()); }

Value WarpFunction::lowered() {
  if (Operation.starts_with("shuffle"))
    return shuffle();
  if (Operation.starts_with("reduce"))
    return reduce();
  if (Operation == "syncwarp")
    return syncwarp();
  if (Operation == "activemask")
    return W.activeMask();
  if (Operation.starts_with("match"))
    return match();
  Value Mask = isOld() ? Value() : partialMask();
  return W.vote(Operation, Mask, Operands.back(), Call.getType());
}

void WarpFunction::lower() {
  if (usesDouble(Call))
    return;
  bool Moves = Operation.starts_with("shuffle");
  if (Moves && !WarpEmitter::canMove(Call.getType()))
    return;
  if (isOld() && Operation != "syncwarp" && Operation != "activemask")
    cu::report(Call, diag::Kind::OldWarpFunction, {Call.getCallee().str()});
  for (Value Operand : llvm::SmallVector<Value>(Call.getOperands()))
    Operands.push_back(E.value(Operand));
  Value V = lowered();
  if (!V)
    return;
  // A mask that Metal does not need may yet do something.
  bool HasMask = (!isOld() || Operation == "syncwarp") && !Operands.empty();
  Value Mask = HasMask ? Operands.front() : Value();
  if (Mask && hasEffect(Mask) && Mask.hasOneUse() && *Mask.user_begin() == Call)
    V = cxx::CommaOp::create(E.builder(), E.location(), V.getType(),
                             E.cast(Mask, E.none(), "c"), V);
  E.replace(V);
}

/// How many operands a call has at least: Clang knows the functions of CUDA, so
/// that no program has fewer.
static unsigned leastOperands(cu::CallOp Call, llvm::StringRef Kind) {
  if (Kind == "activemask")
    return 0;
  if (Kind == "syncwarp")
    return 1;
  unsigned Mask = Call.getCallee().ends_with("_sync");
  return Mask + (Kind.starts_with("shuffle") || Kind == "match_all" ? 2 : 1);
}

namespace {
struct LowerWarp : impl::LowerWarpBase<LowerWarp> {
  void runOnOperation() override {
    bool IsWrong = false;
    llvm::SmallVector<cu::CallOp> Calls;
    getOperation().walk([&](cu::CallOp Call) {
      const Intrinsic *Row = findIntrinsic(Call);
      if (!Row || Row->Family != IntrinsicFamily::Warp)
        return;
      Calls.push_back(Call);
      if (Call.getOperands().size() >= leastOperands(Call, Row->Target))
        return;
      Call.emitError("'") << Call.getCallee() << "' has too few operands";
      IsWrong = true;
    });
    if (IsWrong)
      return signalPassFailure();
    if (Calls.empty())
      markAllAnalysesPreserved();
    CommonValues Uniform;
    llvm::DenseSet<mlir::Operation *> Erased;
    // From the outside in: what a mask is shows before it is lowered, and one
    // that is not needed goes with its call.
    for (cu::CallOp Call : llvm::reverse(Calls))
      if (!Erased.contains(Call))
        WarpFunction(Call, findIntrinsic(Call)->Target, Uniform, Erased)
            .lower();
  }
};
} // namespace
