//===- UseFastMath.cpp - see Passes.td ----------------------------- -*- C++
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
#define GEN_PASS_DEF_USEFASTMATH
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// The functions that nvcc's documentation of --use_fast_math lists.
static constexpr StringRef Approximated[] = {
    "cos", "exp", "exp10", "log", "log10", "log2", "pow", "sin", "tan"};

/// Whether \p Call is `NAMEf` or NAME of float; the name without `f` then.
static StringRef floatFunction(cu::CallOp Call) {
  StringRef Name = Call.getCallee();
  Name.consume_front("::");
  Name.consume_front("std::");
  bool OnFloat = Call.getNumOperands() && Call.getType().isF32() &&
                 llvm::all_of(Call.getOperandTypes(), [](mlir::Type Type) {
                   return scalarOf(Type).isF32();
                 });
  if (!OnFloat)
    return "";
  Name.consume_back("f");
  return Name;
}

namespace {
struct UseFastMath : impl::UseFastMathBase<UseFastMath> {
  using Base::Base;
  void runOnOperation() override {
    if (Flush)
      cu::report(getOperation(), diag::Kind::FlushSubnormals);
    llvm::SmallVector<mlir::Operation *> Operations;
    getOperation().walk([&](mlir::Operation *Op) {
      if (mlir::isa<cu::CallOp, cxx::BinaryOp>(Op) &&
          !Op->getParentOfType<cxx::GlobalOp>())
        Operations.push_back(Op);
    });
    for (mlir::Operation *Op : Operations)
      if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
        approximate(Call);
      else
        approximate(mlir::cast<cxx::BinaryOp>(Op));
  }

private:
  void approximate(cu::CallOp Call) {
    StringRef Name = floatFunction(Call);
    if (Functions && llvm::is_contained(Approximated, Name)) {
      Call.setCallee("__" + Name.str() + "f");
      Call.removeTemplateArgsAttr();
    } else if (Root && Name == "sqrt") {
      CallEmitter E(Call);
      Value V = E.value(Call.getOperands()[0]);
      E.replace(E.call("fast::sqrt", Call.getType(), {V}));
    }
  }

  void approximate(cxx::BinaryOp Op) {
    auto IsConstant = [](Value V) {
      return V.getDefiningOp<cxx::ConstantOp>() != nullptr;
    };
    if (!Division || Op.getKind() != "/" || !Op.getType().isF32() ||
        (IsConstant(Op.getLhs()) && IsConstant(Op.getRhs())))
      return;
    CallEmitter E(Op);
    E.replace(E.call("fast::divide", Op.getType(), {Op.getLhs(), Op.getRhs()}));
  }
};
} // namespace
