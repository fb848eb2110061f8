//===- ReportDivergence.cpp - see Passes.td ------------------------ -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadDependence.h"
#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTDIVERGENCE
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {

struct ReportDivergence : impl::ReportDivergenceBase<ReportDivergence> {
  void runOnOperation() override;
};

} // namespace

void ReportDivergence::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  mlir::SymbolTable Symbols(getOperation());
  auto Waiting = functionsWithBarrier(getOperation(), /*Known=*/true);
  ThreadDependence Dependence(getOperation());
  getOperation().walk([&](mlir::Operation *Op) {
    std::string Name;
    if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
      if (isBlockBarrier(Call))
        Name = Call.getCallee().str();
    } else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op)) {
      auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
      if (Callee && Waiting.contains(Callee))
        Name = Callee.getName().str();
    }
    auto Func = Op->getParentOfType<cxx::FuncOp>();
    if (!Name.empty() && Func && Dependence.isDivergent(Op, &Func.getEntry()))
      cu::report(Op, diag::Kind::BarrierDivergent, {Name});
  });
}
