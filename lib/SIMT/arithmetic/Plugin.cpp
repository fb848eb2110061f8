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

static cl::opt<bool>
    SharedKernels("cu2x-share-templates-of-kernels",
                  cl::desc("Leave templates of kernels to the link"));
static cl::opt<bool> SharedCode("cu2x-share-device-code",
                                cl::desc("Leave all device code to the link"));

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

struct DeviceCode : PassInfoMixin<DeviceCode> {
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    Keywords Found = takeKeywords(M);
    bool Changed = placeVariables(M, Found);
    Changed |= separateConstants(M, Found);
    Changed |= SharedCode ? separateSides(M, Found)
                          : separateUnits(M, Found, !SharedKernels);
    return Changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
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
                  Passes.addPass(DeviceCode());
                  Passes.addPass(
                      createModuleToFunctionPassAdaptor(DeviceArithmetic()));
                });
          }};
}
