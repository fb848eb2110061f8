//===- Plugin.cpp - The arithmetic of GPUs as a pass of Clang ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/IR/PassManager.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Plugins/PassPlugin.h"
#include "llvm/Support/CommandLine.h"

using namespace llvm;
using namespace cu2x::simt;

static cl::opt<bool>
    LowBits("cu2x-shift-by-low-bits",
            cl::desc("Take the lower bits of the count of a shift"));

namespace {

struct DeviceArithmetic : PassInfoMixin<DeviceArithmetic> {
  PreservedAnalyses run(Function &F, FunctionAnalysisManager &) {
    bool Changed = orderZeros(F);
    Changed |= convertByWords(F);
    if (!LowBits)
      Changed |= convertNaN(F);
    Changed |= defineShifts(F, LowBits);
    return Changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
  }
  static bool isRequired() { return true; }
};

struct DeviceVariables : PassInfoMixin<DeviceVariables> {
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    return placeVariables(M) ? PreservedAnalyses::none()
                             : PreservedAnalyses::all();
  }
  static bool isRequired() { return true; }
};

} // namespace

// In front of any optimization, since these take what C++ leaves undefined for
// code that never runs.
extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo llvmGetPassPluginInfo() {
  return {LLVM_PLUGIN_API_VERSION, "cu2xDeviceArithmetic", "1",
          [](PassBuilder &Builder) {
            Builder.registerPipelineStartEPCallback(
                [](ModulePassManager &Passes, OptimizationLevel) {
                  Passes.addPass(DeviceVariables());
                  Passes.addPass(
                      createModuleToFunctionPassAdaptor(DeviceArithmetic()));
                });
          }};
}
