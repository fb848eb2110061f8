//===- ZeroOrder.cpp - The zeros of std::fmax and std::fmin -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;

/// The function of the C library for \p I, which is that of <cmath> for floats
/// and says nothing about the order of zeros; null for others.
static const char *extreme(const Instruction &I) {
  const auto *Call = dyn_cast<IntrinsicInst>(&I);
  if (!Call || !(I.getType()->isFloatTy() || I.getType()->isDoubleTy()))
    return nullptr;
  bool IsFloat = I.getType()->isFloatTy();
  switch (Call->getIntrinsicID()) {
  case Intrinsic::minnum:
    return IsFloat ? "fminf" : "fmin";
  case Intrinsic::maxnum:
    return IsFloat ? "fmaxf" : "fmax";
  default:
    return nullptr;
  }
}

bool cu2x::simt::orderZeros(Function &F) {
  SmallVector<Instruction *, 8> Calls;
  for (Instruction &I : instructions(F))
    if (extreme(I))
      Calls.push_back(&I);
  for (Instruction *I : Calls) {
    Type *T = I->getType();
    IRBuilder<> Builder(I);
    CallInst *New = Builder.CreateCall(
        F.getParent()->getOrInsertFunction(extreme(*I), T, T, T),
        {I->getOperand(0), I->getOperand(1)});
    New->setDoesNotThrow();
    I->replaceAllUsesWith(New);
    I->eraseFromParent();
  }
  return !Calls.empty();
}
