//===- ShiftCounts.cpp - Shifts by as many bits as there are ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plugin for the Clang that compiles programs for the executor; what it does
// about the zeros of std::fmax, and about floats that do not fit small integers
// or are NaN, is said below. In C++ a
// shift by 32 bits or more of 32 has no result; the GPUs have one each.
// NVIDIA's shift everything out, so that 0 or the sign is left. Those of AMD
// and Apple take the lower five bits of the count, of 64-bit numbers the lower
// six.
//
// It runs before any optimization, since these take such shifts for code that
// never runs. What Clang folds when it generates code, a constant by a
// constant, is gone by then.
//
//===----------------------------------------------------------------------===//

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Plugins/PassPlugin.h"
#include "llvm/Support/CommandLine.h"

using namespace llvm;

static cl::opt<bool>
    LowBits("cu2x-shift-by-low-bits",
            cl::desc("Take the lower bits of the count of a shift"));

namespace {

struct ShiftCounts : PassInfoMixin<ShiftCounts> {
  PreservedAnalyses run(Function &F, FunctionAnalysisManager &);
  static bool isRequired() { return true; }
};

} // namespace

/// Gives \p Shift the result that the GPU has.
static void define(BinaryOperator *Shift) {
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

/// Calls the executor's own, lib/SIMT/Extremes.cpp, which orders zeros.
static bool orderZeros(Function &F) {
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

/// Converts to 32 bits, which is where GPUs saturate, and takes the low ones:
/// what nvcc makes of `(unsigned char)x` is cvt.rzi.u32 and st.u8.
static bool convertByWords(Function &F) {
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

/// Whether \p I makes an integer from a float where PTX's cvt turns NaN into the
/// highest bit, and not 0: the float or the integer has 64 bits.
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

/// Gives what \p F makes of NaN the highest bit where NVIDIA's GPUs do so.
static bool convertNaN(Function &F) {
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

PreservedAnalyses ShiftCounts::run(Function &F, FunctionAnalysisManager &) {
  bool Changed = orderZeros(F);
  Changed |= convertByWords(F);
  if (!LowBits)
    Changed |= convertNaN(F);
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
    define(Shift);
  return Shifts.empty() && !Changed ? PreservedAnalyses::all()
                                    : PreservedAnalyses::none();
}

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo llvmGetPassPluginInfo() {
  return {LLVM_PLUGIN_API_VERSION, "cu2xShiftCounts", "1",
          [](PassBuilder &Builder) {
            Builder.registerPipelineStartEPCallback(
                [](ModulePassManager &Passes, OptimizationLevel) {
                  Passes.addPass(
                      createModuleToFunctionPassAdaptor(ShiftCounts()));
                });
          }};
}
