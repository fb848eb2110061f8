//===- ReportLockstep.cpp - Lanes that rely on running in step --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Follows the statements of a function in order, loops twice, and reports the
/// first read of a volatile array in shared memory at an index other than the
/// one that was written since the last barrier.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTLOCKSTEP
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using mlir::Value;

namespace {

struct ReportLockstep : impl::ReportLockstepBase<ReportLockstep> {
  void runOnOperation() override;
};

/// The places written since a barrier, in the order of execution.
class Exchange {
public:
  Exchange(cxx::FuncOp Func, const llvm::DenseSet<mlir::Operation *> &Barriers,
           mlir::SymbolTable &Symbols)
      : Func(Func), WithBarrier(Barriers), Symbols(Symbols) {}
  void run() { visit(Func.getEntry()); }

private:
  void visit(mlir::Block &Block);
  void visit(mlir::Operation *Op);
  bool waits(mlir::Operation *Op);

  cxx::FuncOp Func;
  const llvm::DenseSet<mlir::Operation *> &WithBarrier;
  mlir::SymbolTable &Symbols;
  llvm::SmallVector<Value> Written;
};

} // namespace

static bool isExchanged(Value Place) {
  auto Type = mlir::cast<cxx::LValueType>(Place.getType());
  return Type.getIsVolatile() &&
         Type.getSpace() == cxx::AddressSpace::Threadgroup;
}

/// Whether two expressions are written alike, of the same variables.
static bool isSame(Value A, Value B) {
  mlir::Operation *X = A.getDefiningOp(), *Y = B.getDefiningOp();
  if (A == B)
    return true;
  if (!X || !Y || mlir::isa<cxx::VarOp>(X) || X->getName() != Y->getName() ||
      X->getAttrDictionary() != Y->getAttrDictionary() ||
      X->getNumOperands() != Y->getNumOperands() || X->getNumRegions())
    return false;
  return llvm::all_of(
      llvm::zip(X->getOperands(), Y->getOperands()),
      [](auto Pair) { return isSame(std::get<0>(Pair), std::get<1>(Pair)); });
}

bool Exchange::waits(mlir::Operation *Op) {
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    return isBlockBarrier(Call.getCallee()) ||
           Call.getCallee() == "__syncwarp" ||
           Call.getCallee().ends_with("::sync");
  // What an earlier pass has made of a tile's.
  if (auto Call = mlir::dyn_cast<msl::CallOp>(Op))
    return Call.getCallee() == "simdgroup_barrier";
  auto Call = mlir::dyn_cast<cxx::CallOp>(Op);
  return Call && WithBarrier.contains(Symbols.lookup(Call.getCallee()));
}

void Exchange::visit(mlir::Operation *Op) {
  if (waits(Op))
    return Written.clear();
  if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op))
    for (mlir::Region &Region : Op->getRegions())
      for (mlir::Block &Block : Region)
        visit(Block);
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Block &Block : Region)
      visit(Block);
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    Value Place = Load.getPlace();
    // `t = s[i] = v` reads what it has just written.
    while (auto Set = Place.getDefiningOp<cxx::AssignOp>())
      Place = Set->getOperand(0);
    auto IsOther = [&](Value W) {
      return variableOf(W) == variableOf(Place) && !isSame(W, Place);
    };
    if (isExchanged(Place) && llvm::any_of(Written, IsOther)) {
      cu::report(Op, diag::Kind::ImplicitWarpSync);
      Written.clear();
    }
    return;
  }
  if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(Op) &&
      isExchanged(Op->getOperand(0)))
    Written.push_back(Op->getOperand(0));
}

void Exchange::visit(mlir::Block &Block) {
  for (mlir::Operation &Op : Block)
    visit(&Op);
}

void ReportLockstep::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  mlir::SymbolTable Symbols(getOperation());
  llvm::DenseSet<mlir::Operation *> WithBarrier =
      functionsWithBarrier(getOperation());
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    Exchange(Func, WithBarrier, Symbols).run();
}
