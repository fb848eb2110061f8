//===- ShiftCounts.cpp - Shifts by as many bits as there are ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In C++ a shift by 32 bits or more of 32 has no result; the GPUs have one
// each. NVIDIA's shift everything out, so that 0 or the sign is left. Those of
// AMD and Apple take the lower five bits of the count, of 64-bit numbers the
// lower six. What Clang folds when it generates code, a constant by a constant,
// is gone by then.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"

using namespace llvm;

/// Gives \p Shift the result that the GPU has.
static void define(BinaryOperator *Shift, bool LowBits) {
  Value *Count = Shift->getOperand(1);
  unsigned Bits = Shift->getType()->getScalarSizeInBits();
  IRBuilder<> Builder(Shift);
  if (LowBits) {
    Shift->setOperand(1, Builder.CreateAnd(Count, Bits - 1));
    return;
  }
  Value *Last = ConstantInt::get(Count->getType(), Bits - 1);
  Value *IsLess = Builder.CreateICmpULE(Count, Last);
  // The sign is what is left behind the last bit but one.
  Shift->setOperand(1, Builder.CreateSelect(IsLess, Count, Last));
  if (Shift->getOpcode() == Instruction::AShr)
    return;
  Builder.SetInsertPoint(Shift->getNextNode());
  auto *Result = cast<SelectInst>(Builder.CreateSelect(
      IsLess, Shift, Constant::getNullValue(Shift->getType())));
  Shift->replaceUsesWithIf(Result,
                           [&](Use &U) { return U.getUser() != Result; });
}

bool cu2x::simt::defineShifts(Function &F, bool LowBits) {
  SmallVector<BinaryOperator *, 8> Shifts;
  for (Instruction &I : instructions(F)) {
    auto *Shift = dyn_cast<BinaryOperator>(&I);
    if (!Shift || !Shift->isShift() || !Shift->getType()->isIntegerTy())
      continue;
    unsigned Bits = Shift->getType()->getScalarSizeInBits();
    auto *Count = dyn_cast<ConstantInt>(Shift->getOperand(1));
    if ((Bits == 32 || Bits == 64) && !(Count && Count->getValue().ult(Bits)))
      Shifts.push_back(Shift);
  }
  for (BinaryOperator *Shift : Shifts)
    define(Shift, LowBits);
  return !Shifts.empty();
}
