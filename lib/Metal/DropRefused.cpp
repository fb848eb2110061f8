//===- DropRefused.cpp - Keep what can be printed ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A refusal takes out the kernels that reach it and leaves the others.
///
//===----------------------------------------------------------------------===//

#include "References.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "cu2x/Metal/Passes.h"

using namespace cu2x;

namespace {

class DropRefusedPass
    : public mlir::PassWrapper<DropRefusedPass,
                               mlir::OperationPass<mlir::ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(DropRefusedPass)
  llvm::StringRef getArgument() const override { return "msl-drop-refused"; }
  llvm::StringRef getDescription() const override {
    return "Drop kernels that were refused, and what only they need";
  }
  void runOnOperation() override;
};

} // namespace

/// Whether \p Op calls or names what is not there, after an error.
static bool reportMissing(mlir::Operation *Op, mlir::SymbolTable &Symbols) {
  return Op
      ->walk([&](mlir::Operation *Inner) {
        llvm::StringRef Name;
        if (auto Call = mlir::dyn_cast<cxx::CallOp>(Inner))
          Name = Call.getCallee();
        else if (auto Global = mlir::dyn_cast<cxx::GlobalRefOp>(Inner))
          Name = Global.getGlobal();
        if (Name.empty() || Symbols.lookup(Name))
          return mlir::WalkResult::advance();
        Inner->emitError("@") << Name << " is needed and not there";
        return mlir::WalkResult::interrupt();
      })
      .wasInterrupted();
}

void DropRefusedPass::runOnOperation() {
  mlir::ModuleOp Module = getOperation();
  mlir::SymbolTable Symbols(Module);
  metal::References References(Module);
  llvm::DenseSet<mlir::Operation *> Needed;
  for (mlir::Operation &Op : Module.getOps()) {
    if (!metal::isKernel(&Op))
      continue;
    auto Closure = References.closure(&Op);
    if (References.isRefused(&Op))
      continue;
    Needed.insert(Closure.begin(), Closure.end());
  }
  if (llvm::any_of(Needed, [&](mlir::Operation *Op) {
        return reportMissing(Op, Symbols);
      }))
    return signalPassFailure();
  // From the end, so that a comment goes with what it stands before.
  bool Dropped = false;
  for (mlir::Operation &Op :
       llvm::make_early_inc_range(llvm::reverse(*Module.getBody()))) {
    if (!mlir::isa<cxx::CommentOp>(Op))
      Dropped = !Needed.contains(&Op);
    if (Dropped)
      Op.erase();
  }
}

std::unique_ptr<mlir::Pass> metal::createDropRefusedPass() {
  return std::make_unique<DropRefusedPass>();
}
