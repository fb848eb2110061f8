//===- LowerControl.cpp - see Passes.td --------------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "Intrinsics.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERCONTROL
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using mlir::Value;

namespace {
struct LowerControl : impl::LowerControlBase<LowerControl> {
  using LowerControlBase::LowerControlBase;

  void runOnOperation() override {
    llvm::SmallVector<cu::CallOp> Calls;
    getOperation().walk([&](cu::CallOp Call) { Calls.push_back(Call); });
    for (cu::CallOp Call : Calls) {
      const Intrinsic *Row = findIntrinsic(Call);
      if (Row && Row->Family == IntrinsicFamily::Control &&
          Row->Target == "clock")
        lowerClock(Call);
    }
    llvm::SmallVector<cu::BuiltinOp> Sizes;
    getOperation().walk([&](cu::BuiltinOp Builtin) {
      if (Builtin.getName() == "warpSize")
        Sizes.push_back(Builtin);
    });
    for (cu::BuiltinOp Size : Sizes)
      replaceWarpSize(Size);
  }

private:
  /// metal-semantics 16: no clock.
  void lowerClock(cu::CallOp Call) {
    if (!ZeroClocks || Call->getNumResults() != 1) {
      cu::report(Call, diag::Kind::DeviceClock, {Call.getCallee().str()});
      return;
    }
    cu::report(Call, diag::Kind::ZeroClock, {Call.getCallee().str()});
    CallEmitter E(Call);
    Value Zero = E.constant(0, E.si32());
    Call->getResult(0).replaceAllUsesWith(
        E.cast(Zero, Call->getResult(0).getType()));
    Call.erase();
  }

  /// metal-semantics 7: 32 on every Apple GPU, and the runtime makes sure.
  void replaceWarpSize(cu::BuiltinOp Builtin) {
    mlir::Operation *User =
        Builtin->use_empty() ? nullptr : *Builtin->getResult(0).user_begin();
    bool Loaded = User && mlir::isa<cxx::LoadOp>(User);
    mlir::Operation *Replaced = Loaded ? User : Builtin;
    CallEmitter E(Replaced);
    Value Number = E.constant(32, E.si32());
    Replaced->getResult(0).replaceAllUsesWith(
        E.cast(Number, Replaced->getResult(0).getType()));
    Replaced->erase();
    if (Loaded)
      Builtin->erase();
  }
};
} // namespace
