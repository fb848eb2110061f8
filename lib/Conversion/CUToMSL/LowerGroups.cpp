//===- LowerGroups.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "GroupCall.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringMap.h"

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
  // Room for tiles above 32, which are refused.
  if (Opaque &&
      Opaque.getName().starts_with("cooperative_groups::block_tile_memory"))
    return true;
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
  /// Takes out objects that nothing uses; whether there was any.
  bool removeObjects();
  /// Takes out parameters that nothing uses, with their arguments; whether
  /// there was any. One that is still used stays in the callers, too: its
  /// function is refused.
  bool removeParameters();
  void removeParameter(cxx::FuncOp Func, unsigned N);

  /// Calls by the name of their function.
  llvm::StringMap<llvm::SmallVector<mlir::Operation *>> Callers;
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

bool LowerGroups::removeObjects() {
  bool Any = false;
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
      Changed = Any = true;
      Op->erase();
    }
  }
  return Any;
}

void LowerGroups::removeParameter(cxx::FuncOp Func, unsigned N) {
  eraseParameter(Func, N);
  for (mlir::Operation *Op : Callers.lookup(Func.getSymName())) {
    // A constructor's first parameter is the object.
    unsigned At = N - mlir::isa<cxx::ConstructOp>(Op);
    Value Operand = Op->getOperand(At);
    Op->eraseOperand(At);
    eraseUnused(Operand);
  }
}

bool LowerGroups::removeParameters() {
  bool Any = false;
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    for (unsigned N = Func.getNumParameters(); N-- != 0;)
      if (isEmptyGroup(Func.getParameterType(N)) &&
          Func.getEntry().getArgument(N).use_empty()) {
        removeParameter(Func, N);
        Any = true;
      }
  return Any;
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
  Callers.clear();
  getOperation().walk([&](mlir::Operation *Op) {
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Callers[Call.getCallee()].push_back(Op);
    else if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
      if (auto Constructor = Construct.getConstructor())
        Callers[*Constructor].push_back(Op);
  });
  // What a function does not use its callers may not need either.
  bool Changed = true;
  while (Changed) {
    Changed = removeObjects();
    Changed |= removeParameters();
  }
}
