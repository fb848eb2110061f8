//===- LowerFences.cpp - see Passes.td ---------------------------------*- C++
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
#define GEN_PASS_DEF_LOWERFENCES
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// Whether all that leads to device memory can be coherent: the object of a
/// method cannot.
static bool canMarkPointers(mlir::ModuleOp Module) {
  return llvm::none_of(Module.getOps<cxx::FuncOp>(), [](cxx::FuncOp Func) {
    if (!Func.isInstanceMethod() || Func.getFunctionType().getNumInputs() == 0)
      return false;
    auto This =
        mlir::dyn_cast<cxx::ReferenceType>(Func.getFunctionType().getInput(0));
    return This && This.getSpace() == cxx::AddressSpace::Device;
  });
}

namespace {

struct LowerFences : impl::LowerFencesBase<LowerFences> {
  using Base::Base;

  void runOnOperation() override {
    llvm::SmallVector<cu::CallOp> Calls;
    getOperation().walk([&](cu::CallOp Call) {
      const Intrinsic *Row = findIntrinsic(Call);
      if (Row && Row->Family == IntrinsicFamily::Fence)
        Calls.push_back(Call);
    });
    if (Calls.empty()) {
      markAllAnalysesPreserved();
      return;
    }
    CanMark = canMarkPointers(getOperation());
    for (cu::CallOp Call : Calls)
      lower(Call, findIntrinsic(Call)->Target);
  }

private:
  void lower(cu::CallOp Call, StringRef Scope);

  bool CanMark = false;
};

} // namespace

void LowerFences::lower(cu::CallOp Call, StringRef Scope) {
  // A barrier would be no fence: not all threads have to come here.
  if (MetalVersion < 320) {
    cu::report(Call, diag::Kind::FenceNeedsMetal32, {Call.getCallee().str()});
    return;
  }
  bool Block = Scope == "threadgroup";
  // The whole file, so that no conversion takes the word away.
  if (!Block && CanMark)
    getOperation()->setAttr("msl.coherent", mlir::UnitAttr::get(&getContext()));
  if (!Block && (!CanMark || Scope == "system"))
    cu::report(Call, diag::Kind::DeviceFence, {Call.getCallee().str()});
  CallEmitter E(Call);
  Value Memory =
      E.name("mem_flags::mem_device | mem_flags::mem_threadgroup", "mem_flags");
  Value Order = E.name("memory_order_seq_cst", "memory_order");
  Value Threads =
      E.name(Block ? "thread_scope_threadgroup" : "thread_scope_device",
             "thread_scope");
  E.replace(E.call("atomic_thread_fence", E.none(), {Memory, Order, Threads}));
}
