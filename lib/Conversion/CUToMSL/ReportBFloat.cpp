//===- ReportBFloat.cpp - see Passes.td -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTBFLOAT
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {

struct ReportBFloat : impl::ReportBFloatBase<ReportBFloat> {
  using Base::Base;
  void runOnOperation() override;
};

} // namespace

static bool hasBFloat(mlir::Type Type) {
  bool Found = false;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](mlir::BFloat16Type) { Found = true; });
  Walker.walk(Type);
  return Found;
}

/// The operation of \p Func that has to do with bfloat first; null for none.
static mlir::Operation *firstUse(cxx::FuncOp Func) {
  if (hasBFloat(Func.getFunctionType()))
    return Func;
  mlir::Operation *Found = nullptr;
  Func.walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Op) {
    if (llvm::none_of(Op->getResultTypes(), hasBFloat))
      return mlir::WalkResult::advance();
    Found = Op;
    return mlir::WalkResult::interrupt();
  });
  return Found;
}

void ReportBFloat::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  if (MetalVersion >= 310)
    return;
  auto Report = [](mlir::Operation *At, llvm::StringRef Name) {
    cu::report(At, diag::Kind::BFloatNeedsMetal31, {Name.str()});
  };
  for (mlir::Operation &Op : getOperation().getOps()) {
    if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op)) {
      if (mlir::Operation *Use = firstUse(Func))
        Report(Use, Func.getName());
    } else if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op)) {
      if (llvm::any_of(
              Record.getFields().getAsRange<cxx::FieldAttr>(),
              [](cxx::FieldAttr Field) { return hasBFloat(Field.getType()); }))
        Report(Record, Record.getName());
    }
  }
}
