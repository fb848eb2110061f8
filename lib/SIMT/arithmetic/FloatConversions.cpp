//===- FloatConversions.cpp - Integers that do not hold a float -*- C++ -*-===//
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

using namespace llvm;

/// Whether \p I makes an integer of fewer than 32 bits from a float, to the
/// nearest value, as -fno-strict-float-cast-overflow has it.
static bool isSmallConversion(const Instruction &I) {
  const auto *Call = dyn_cast<IntrinsicInst>(&I);
  if (!Call || (Call->getIntrinsicID() != Intrinsic::fptosi_sat &&
                Call->getIntrinsicID() != Intrinsic::fptoui_sat))
    return false;
  Type *From = Call->getArgOperand(0)->getType()->getScalarType();
  return I.getType()->getScalarSizeInBits() < 32 &&
         (From->isFloatTy() || From->isDoubleTy());
}

bool cu2x::simt::convertByWords(Function &F) {
  SmallVector<IntrinsicInst *, 8> Calls;
  for (Instruction &I : instructions(F))
    if (isSmallConversion(I))
      Calls.push_back(cast<IntrinsicInst>(&I));
  for (IntrinsicInst *I : Calls) {
    IRBuilder<> Builder(I);
    Value *From = I->getArgOperand(0);
    Type *Word = I->getType()->getWithNewBitWidth(32);
    Value *Whole = Builder.CreateIntrinsic(I->getIntrinsicID(),
                                           {Word, From->getType()}, {From});
    I->replaceAllUsesWith(Builder.CreateTrunc(Whole, I->getType()));
    I->eraseFromParent();
  }
  return !Calls.empty();
}

/// Whether \p I makes an integer from a float where PTX's cvt turns NaN into
/// the highest bit, and not 0: the float or the integer has 64 bits.
static bool isWideConversion(const Instruction &I) {
  const auto *Call = dyn_cast<IntrinsicInst>(&I);
  if (!Call || (Call->getIntrinsicID() != Intrinsic::fptosi_sat &&
                Call->getIntrinsicID() != Intrinsic::fptoui_sat))
    return false;
  unsigned Bits = I.getType()->getScalarSizeInBits();
  return Bits == 64 ||
         (Bits == 32 &&
          Call->getArgOperand(0)->getType()->getScalarType()->isDoubleTy());
}

bool cu2x::simt::convertNaN(Function &F) {
  SmallVector<IntrinsicInst *, 8> Calls;
  for (Instruction &I : instructions(F))
    if (isWideConversion(I))
      Calls.push_back(cast<IntrinsicInst>(&I));
  for (IntrinsicInst *I : Calls) {
    IRBuilder<> Builder(I->getNextNode());
    Value *From = I->getArgOperand(0);
    Constant *Highest = ConstantInt::get(
        I->getType(), APInt::getSignMask(I->getType()->getScalarSizeInBits()));
    auto *Result = cast<SelectInst>(
        Builder.CreateSelect(Builder.CreateFCmpUNO(From, From), Highest, I));
    I->replaceUsesWithIf(Result, [&](Use &U) { return U.getUser() != Result; });
  }
  return !Calls.empty();
}
