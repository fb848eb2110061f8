//===- PrintPass.cpp - msl-print and the registration -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Metal/Passes.h"
#include "cu2x/Metal/Printer.h"

using namespace cu2x;

namespace {

class PrintPass
    : public mlir::PassWrapper<PrintPass, mlir::OperationPass<mlir::ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PrintPass)
  llvm::StringRef getArgument() const override { return "msl-print"; }
  llvm::StringRef getDescription() const override {
    return "Print the module as Metal Shading Language";
  }
  void runOnOperation() override {
    metal::printMSL(getOperation(), {}, llvm::outs());
    // The text shows them as comments, for those who look at a pass.
    bool IsWhole = true;
    getOperation().walk([&](mlir::Operation *Op) {
      if (!mlir::isa<cu::CUDialect>(Op->getDialect()))
        return;
      Op->emitError("Metal has no text for it; a pass has to lower it");
      IsWhole = false;
    });
    if (!IsWhole)
      signalPassFailure();
  }
};

} // namespace

std::unique_ptr<mlir::Pass> metal::createPrintPass() {
  return std::make_unique<PrintPass>();
}

void metal::registerPasses() {
  mlir::registerPass(createDropRefusedPass);
  mlir::registerPass(createPrintPass);
  mlir::registerPass(createVerifyPass);
}
