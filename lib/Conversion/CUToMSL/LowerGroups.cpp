//===- LowerGroups.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupObjects.h"
#include "GroupOrigins.h"
#include "ThreadGroups.h"
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

namespace {

struct LowerGroups : impl::LowerGroupsBase<LowerGroups> {
  void runOnOperation() override;

private:
  /// A coalesced group is the mask of its lanes.
  void replaceCoalesced();
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

void LowerGroups::runOnOperation() {
  resolveThreadGroups(getOperation());
  struct Known {
    cu::CallOp Call;
    Group Of;
    /// What it was partitioned from; only for calls that ask.
    Group Parent;
  };
  llvm::SmallVector<Known> Calls;
  getOperation().walk([&](cu::CallOp Call) {
    if (Call.getCallee().starts_with("cooperative_groups::"))
      Calls.push_back({Call, groupOf(Call), {}});
  });
  if (Calls.empty())
    return;
  GroupOrigins Origins(getOperation());
  for (Known &K : Calls)
    if (K.Of.Kind == GroupKind::Tile &&
        K.Call.getCallee().contains("::meta_group"))
      K.Parent = Origins.parentOf(K.Call);
  replaceCoalesced();
  CommonValues Uniform;
  llvm::DenseSet<mlir::Operation *> Erased;
  for (const Known &K : Calls)
    if (!Erased.contains(K.Call))
      GroupCall(K.Call, K.Of, K.Parent, Uniform, Erased).lower();
  GroupObjects(getOperation()).remove();
}
