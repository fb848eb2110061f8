//===- ReportRecursion.cpp - Functions that call themselves -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTRECURSION
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {

struct ReportRecursion : impl::ReportRecursionBase<ReportRecursion> {
  void runOnOperation() override;
};

} // namespace

void ReportRecursion::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  mlir::SymbolTable Symbols(getOperation());
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Operation *>>
      Callees;
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    Func.walk([&](cxx::CallOp Call) {
      if (mlir::Operation *Callee = Symbols.lookup(Call.getCallee()))
        Callees[Func].push_back(Callee);
    });
  for (auto Func : getOperation().getOps<cxx::FuncOp>()) {
    // Everything it reaches by at least one call.
    llvm::DenseSet<mlir::Operation *> Seen;
    llvm::SmallVector<mlir::Operation *> Work(Callees.lookup(Func));
    while (!Work.empty()) {
      mlir::Operation *Next = Work.pop_back_val();
      if (Seen.insert(Next).second)
        llvm::append_range(Work, Callees.lookup(Next));
    }
    if (Seen.contains(Func))
      cu::report(Func, diag::Kind::Recursion, {Func.getName().str()});
  }
}
