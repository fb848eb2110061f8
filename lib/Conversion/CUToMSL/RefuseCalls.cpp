//===- RefuseCalls.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "Intrinsics.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_REFUSECALLS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

/// A group that is only made for a call that was refused.
static bool isGroup(mlir::Type Type) {
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  return Opaque && Opaque.getName().starts_with("cooperative_groups::");
}

namespace {
struct RefuseCalls : impl::RefuseCallsBase<RefuseCalls> {
  void runOnOperation() override {
    // Findings leave the program as it is: there is nothing to verify again.
    markAllAnalysesPreserved();
    // What is done with a group says more than where it was made.
    for (bool Groups : {false, true})
      getOperation().walk([&](cu::CallOp Call) {
        if (isGroup(Call.getType()) == Groups)
          refuse(Call);
      });
  }

private:
  void refuse(cu::CallOp Call) {
    // The importer has said already why it could not read that place, the
    // pass for double what it makes of it, and others have words of their
    // own for what they leave.
    mlir::Operation *Owner = Call->getParentOfType<cxx::FuncOp>();
    if (!Owner)
      Owner = Call->getParentOfType<cxx::GlobalOp>();
    const Intrinsic *Row = findIntrinsic(Call);
    bool Told = Call.getCallee() == "cu2x.refused" || usesDouble(Call) ||
                isGroup(Call.getType()) ||
                (Row && Row->How == Lowering::OwnPass);
    if (Owner && Told && cu::isRefused(Owner))
      return;
    cu::report(Call, diag::Kind::NoMetalFunction,
               {Call.getCallee().str(), Row ? Row->Fix.str() : ""});
  }
};
} // namespace
