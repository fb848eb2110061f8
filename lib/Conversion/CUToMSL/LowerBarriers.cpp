//===- LowerBarriers.cpp - see Passes.td ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Intrinsics.h"
#include "WarpEmitter.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERBARRIERS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

struct LowerBarriers : impl::LowerBarriersBase<LowerBarriers> {
  void runOnOperation() override;

private:
  void lower(cu::CallOp Call, StringRef Kind);
  /// The words that the threads of a block count with; one array a function.
  Value partial(cxx::FuncOp Func);

  llvm::DenseMap<mlir::Operation *, Value> Partials;
};

} // namespace

Value LowerBarriers::partial(cxx::FuncOp Func) {
  Value &Partial = Partials[Func];
  if (Partial)
    return Partial;
  auto B = mlir::OpBuilder::atBlockBegin(&Func.getEntry());
  auto Type =
      cxx::LValueType::get(cxx::ArrayType::get(32, B.getIntegerType(32, false)),
                           cxx::AddressSpace::Threadgroup);
  auto Var = cxx::VarOp::create(B, Func.getLoc(), Type, "partial", Value(),
                                false, false, false, mlir::StringAttr());
  Var->setAttr("cu.shared", B.getUnitAttr());
  return Partial = Var.getVariable();
}

void LowerBarriers::lower(cu::CallOp Call, StringRef Kind) {
  CallEmitter E(Call);
  if (Kind == "named" && constantValue(Call.getOperands()[0]) != 0)
    return;
  if (Kind == "named" || Kind == "barrier") {
    E.replace(E.call("threadgroup_barrier", E.none(),
                     {E.name(AllMemory, "mem_flags")}));
    return;
  }
  Value Holds = E.predicate(E.value(Call.getOperands()[0]));
  auto Pointer =
      cxx::PointerType::get(E.ui32(), cxx::AddressSpace::Threadgroup);
  Value Words =
      cxx::DecayOp::create(E.builder(), E.location(), Pointer,
                           partial(Call->getParentOfType<cxx::FuncOp>()));
  Value Lane = E.builtin("laneId"), Warp = E.builtin("warpId");
  Value Warps = E.builtin("warpsPerBlock");
  E.replace(E.polyfill("cu2x_syncthreads_" + Kind.str(), E.si32(),
                       {Holds, Words, Lane, Warp, Warps}));
}

/// What is wrong with a barrier that no program has: Clang knows the types of
/// CUDA's functions. Empty if nothing is.
static StringRef mistakeIn(cu::CallOp Call, StringRef Kind) {
  if (Kind == "barrier")
    return Call.getOperands().empty() ? "" : "takes no operand";
  if (Call.getOperands().empty())
    return "takes an operand";
  mlir::Type Type = Call.getOperands()[0].getType();
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  return mlir::isa<mlir::IntegerType, cxx::EnumType>(Type) ? ""
                                                           : "takes an integer";
}

void LowerBarriers::runOnOperation() {
  llvm::SmallVector<std::pair<cu::CallOp, StringRef>> Calls;
  bool IsWrong = false;
  getOperation().walk([&](cu::CallOp Call) {
    const Intrinsic *Row = findIntrinsic(Call);
    if (!Row || Row->Family != IntrinsicFamily::Barrier)
      return;
    StringRef Mistake = mistakeIn(Call, Row->Target);
    if (Mistake.empty()) {
      Calls.push_back({Call, Row->Target});
      return;
    }
    Call.emitError("'") << Call.getCallee() << "' " << Mistake;
    IsWrong = true;
  });
  if (IsWrong)
    return signalPassFailure();
  for (auto [Call, Kind] : Calls)
    lower(Call, Kind);
}
