//===- LowerHints.cpp - Hints to the compiler, questions to it --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A hint leaves its first operand; a question about the space of a
/// pointer is answered. metal-semantics 4, 5.4.
///
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "Intrinsics.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERHINTS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using cxx::AddressSpace;
using mlir::Value;

namespace {
struct LowerHints : impl::LowerHintsBase<LowerHints> {
  void runOnOperation() override;
};
} // namespace

/// The number that stands for the call; null when the row is no hint.
static Value answer(cu::CallOp Call, llvm::StringRef Hint) {
  CallEmitter E(Call);
  if (Hint == "value")
    return E.cast(Call->getOperand(0), Call.getType(), "c");
  std::optional<AddressSpace> Asked =
      llvm::StringSwitch<std::optional<AddressSpace>>(Hint)
          .Case("is device", AddressSpace::Device)
          .Case("is threadgroup", AddressSpace::Threadgroup)
          .Case("is constant", AddressSpace::Constant)
          .Case("is thread", AddressSpace::Thread)
          .Default(std::nullopt);
  auto Pointer =
      mlir::dyn_cast<cxx::PointerType>(Call->getOperand(0).getType());
  if (!Asked || !Pointer)
    return {};
  return E.constant(Pointer.getSpace() == *Asked, Call.getType());
}

void LowerHints::runOnOperation() {
  bool IsWrong = false;
  llvm::SmallVector<std::pair<cu::CallOp, llvm::StringRef>> Calls;
  getOperation().walk([&](cu::CallOp Call) {
    const Intrinsic *Row = findIntrinsic(Call);
    if (!Row || Row->Family != IntrinsicFamily::Hint)
      return;
    Calls.emplace_back(Call, Row->Target);
    // No program has such a call: Clang knows the types of CUDA's functions.
    if (Call->getNumOperands() == 0) {
      Call.emitError("'") << Call.getCallee() << "' takes an operand";
      IsWrong = true;
    }
  });
  if (IsWrong)
    return signalPassFailure();
  if (Calls.empty())
    markAllAnalysesPreserved();
  for (auto [Call, Hint] : Calls) {
    llvm::SmallVector<Value> Operands(Call->getOperands());
    // What is evaluated beside the value must have no effect to be left out.
    bool IsValue = Hint == "value";
    if (llvm::any_of(llvm::drop_begin(Operands, IsValue ? 1 : 0), hasEffect))
      continue;
    Value Number = answer(Call, Hint);
    if (!Number)
      continue;
    Call.getResult().replaceAllUsesWith(Number);
    Call.erase();
    for (Value Operand : Operands)
      eraseUnused(Operand);
  }
}
