//===- LowerGroups.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupCall.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERGROUPS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// Blocks, tiles and the grid have nothing in them: who a thread is says which
/// it is in.
static bool isEmptyGroup(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
    Type = Reference.getPointee();
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  GroupKind Kind = Opaque ? groupOf(Opaque.getName()).Kind : GroupKind::None;
  return Kind == GroupKind::Block || Kind == GroupKind::Tile ||
         Kind == GroupKind::Grid;
}

namespace {

struct LowerGroups : impl::LowerGroupsBase<LowerGroups> {
  void runOnOperation() override;

private:
  /// A coalesced group is the mask of its lanes.
  void replaceCoalesced();
  void removeArguments();
  void removeObjects();
  void removeParameters();
};

} // namespace

void LowerGroups::replaceCoalesced() {
  mlir::AttrTypeReplacer Replacer;
  Replacer.addReplacement(
      [](cxx::OpaqueType Type) -> std::optional<mlir::Type> {
        if (groupOf(Type.getName()).Kind != GroupKind::Coalesced)
          return std::nullopt;
        return mlir::IntegerType::get(Type.getContext(), 32,
                                      mlir::IntegerType::Unsigned);
      });
  Replacer.recursivelyReplaceElementsIn(getOperation(), /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}

void LowerGroups::removeArguments() {
  getOperation().walk([](mlir::Operation *Op) {
    if (!mlir::isa<cxx::CallOp, cxx::ConstructOp>(Op))
      return;
    for (unsigned N = Op->getNumOperands(); N-- != 0;) {
      Value Operand = Op->getOperand(N);
      if (!isEmptyGroup(Operand.getType()))
        continue;
      Op->eraseOperand(N);
      eraseUnused(Operand);
    }
  });
}

void LowerGroups::removeObjects() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::SmallVector<mlir::Operation *> Unused;
    getOperation().walk([&](mlir::Operation *Op) {
      bool Group =
          Op->getNumResults() == 1 && isEmptyGroup(Op->getResult(0).getType());
      bool Object =
          mlir::isa<cxx::VarOp, cxx::LoadOp, cxx::TemporaryOp, cu::CallOp>(Op);
      if (Group && Object && Op->use_empty())
        Unused.push_back(Op);
    });
    for (mlir::Operation *Op : Unused) {
      Changed = true;
      Op->erase();
    }
  }
}

void LowerGroups::removeParameters() {
  mlir::Builder B(&getContext());
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    for (unsigned N = Func.getNumParameters(); N-- != 0;) {
      if (!isEmptyGroup(Func.getParameterType(N)) ||
          !Func.getEntry().getArgument(N).use_empty())
        continue;
      llvm::SmallVector<mlir::Type> Inputs(Func.getFunctionType().getInputs());
      Inputs.erase(Inputs.begin() + N);
      llvm::SmallVector<mlir::Attribute> Names(
          Func.getParameterNames().getValue());
      Names.erase(Names.begin() + N);
      if (auto Attrs = Func.getParameterAttrs()) {
        llvm::SmallVector<mlir::Attribute> All(Attrs->getValue());
        All.erase(All.begin() + N);
        Func.setParameterAttrsAttr(B.getArrayAttr(All));
      }
      Func.setFunctionType(
          B.getFunctionType(Inputs, Func.getFunctionType().getResults()));
      Func.setParameterNamesAttr(B.getArrayAttr(Names));
      Func.getEntry().eraseArgument(N);
    }
}

void LowerGroups::runOnOperation() {
  llvm::SmallVector<std::pair<cu::CallOp, Group>> Calls;
  getOperation().walk([&](cu::CallOp Call) {
    if (Call.getCallee().starts_with("cooperative_groups::"))
      Calls.emplace_back(Call, groupOf(Call));
  });
  if (Calls.empty())
    return;
  replaceCoalesced();
  CommonValues Uniform;
  llvm::DenseSet<mlir::Operation *> Erased;
  for (auto [Call, Of] : Calls)
    if (!Erased.contains(Call))
      GroupCall(Call, Of, Uniform, Erased).lower();
  removeArguments();
  removeObjects();
  removeParameters();
}
