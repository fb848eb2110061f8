//===- ReportDivergence.cpp - see Passes.td ------------------------ -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommonValues.h"
#include "Intrinsics.h"
#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/TypeSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTDIVERGENCE
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

/// Values that are seen to differ between the threads of a block: threadIdx,
/// what is computed from it, and variables that are set to such values or
/// where only some threads come. It says no when in doubt; CommonValues and
/// Uniformity are for those who need the opposite.
class ThreadDependence {
public:
  bool dependsOnThread(Value V);
  /// Whether \p Op is reached by some threads only, up to the block \p Scope.
  bool isDivergent(mlir::Operation *Op, mlir::Block *Scope);

private:
  bool variableDepends(Value Variable);
  llvm::DenseMap<Value, bool> Variables;
};

struct ReportDivergence : impl::ReportDivergenceBase<ReportDivergence> {
  void runOnOperation() override;
};

} // namespace

bool ThreadDependence::dependsOnThread(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return variableDepends(V);
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return llvm::is_contained({"threadIdx", "laneId", "threadRank", "warpId"},
                              Builtin.getName());
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    const Intrinsic *Row = findIntrinsic(Call);
    // All threads of the block get the same.
    if (Row && Row->Family == IntrinsicFamily::Barrier)
      return false;
    if (Row && (Row->Family == IntrinsicFamily::Warp ||
                Row->Family == IntrinsicFamily::Atomic))
      return true;
  }
  if (llvm::any_of(Op->getOperands(),
                   [&](Value Operand) { return dependsOnThread(Operand); }))
    return true;
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Inner))
        if (dependsOnThread(Yield.getValue()))
          return true;
  return false;
}

bool ThreadDependence::variableDepends(Value Variable) {
  auto [It, IsNew] = Variables.try_emplace(Variable, false);
  if (!IsNew)
    return It->second;
  auto Var = Variable.getDefiningOp<cxx::VarOp>();
  // Shared memory holds one value for all.
  bool Shared = Var && Var->hasAttr("cu.shared");
  bool Result = Var && Var.getInit() && dependsOnThread(Var.getInit());
  mlir::Block *Scope = Var ? Var->getBlock() : Variable.getParentBlock();
  for (mlir::OpOperand &Use : Variable.getUses()) {
    mlir::Operation *User = Use.getOwner();
    if (Result || Shared ||
        !mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(User) ||
        Use.getOperandNumber() != 0)
      continue;
    Result =
        (User->getNumOperands() > 1 && dependsOnThread(User->getOperand(1))) ||
        isDivergent(User, Scope);
  }
  return Variables[Variable] = Result;
}

bool ThreadDependence::isDivergent(mlir::Operation *Op, mlir::Block *Scope) {
  bool Leaves = mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
  for (mlir::Operation *Parent = Op; Parent->getBlock() != Scope;) {
    Parent = Parent->getParentOp();
    if (!Parent || mlir::isa<cxx::FuncOp>(Parent))
      return false;
    Value Condition = conditionOf(Parent);
    if (Condition && dependsOnThread(Condition))
      return true;
    bool Loops = mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Parent);
    if (!Loops)
      continue;
    if (Leaves)
      return false;
    // Some threads leave the loop earlier than others.
    bool Early = false;
    Parent->walk([&](cxx::BreakOp Break) {
      mlir::Operation *Left = Break->getParentOp();
      while (
          !mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp, cxx::SwitchOp>(Left))
        Left = Left->getParentOp();
      Early |= Left == Parent && isDivergent(Break, Parent->getBlock());
    });
    if (Early)
      return true;
  }
  return false;
}

void ReportDivergence::runOnOperation() {
  mlir::SymbolTable Symbols(getOperation());
  auto Waiting = functionsWithBarrier(getOperation(), /*Known=*/true);
  ThreadDependence Dependence;
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
