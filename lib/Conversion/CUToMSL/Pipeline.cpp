//===- Pipeline.cpp - The passes in their order -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "mlir/Pass/PassRegistry.h"

using namespace cu2x;

void cu2x::buildPipeline(mlir::OpPassManager &Manager,
                         const PipelineOptions &Options) {
  LowerControlOptions Control;
  Control.ZeroClocks = Options.ZeroClocks;
  Manager.addPass(createLowerControl(Control));
  Manager.addPass(createLowerGroups());
  Manager.addPass(createLowerAssembly());
  // What speaks of types and functions of Metal alone says nothing of waits.
  bool IsPrinted = !Options.OnlyReport;
  if (IsPrinted) {
    LowerDoubleOptions Double;
    static constexpr const char *Modes[] = {"refuse", "float", "soft"};
    Double.Mode = Modes[static_cast<unsigned>(Options.FP64)];
    Manager.addPass(createLowerDouble(Double));
    Manager.addPass(createLowerFloatCasts());
  }
  if (Options.WrapSigned)
    Manager.addPass(createWrapSigned());
  Manager.addPass(createReportDestructors());
  Manager.addPass(createStructureGoto());
  Manager.addPass(createReportRecursion());
  Manager.addPass(createLowerVectorOperators());
  Manager.addPass(createPredicateEarlyReturns());
  Manager.addPass(createReportDivergence());
  Manager.addPass(createLowerBitFields());
  Manager.addPass(createInferAddressSpaces());
  Manager.addPass(createLowerOutput());
  if (Options.FP64 != FP64Mode::Refuse)
    Manager.addPass(createSoftenDouble());
  if (IsPrinted)
    Manager.addPass(createUseFastMath(Options.FastMath));
  Manager.addPass(createLowerHints());
  Manager.addPass(createReportWaits());
  Manager.addPass(createReportLockstep());
  if (IsPrinted)
    Manager.addPass(createLowerTextures());
  Manager.addPass(createLowerWarp());
  if (Options.OnlyReport)
    return;
  Manager.addPass(createLowerBarriers());
  LowerFencesOptions Fences;
  Fences.MetalVersion = Options.MetalVersion;
  Manager.addPass(createLowerFences(Fences));
  Manager.addPass(createLowerFunctions());
  LowerAtomicsOptions Atomics;
  Atomics.MayLock = Options.LockAtomics;
  Manager.addPass(createLowerAtomics(Atomics));
  Manager.addPass(createLowerStrings());
  Manager.addPass(createRefuseCalls());
  Manager.addPass(createLowerTemporaries());
  Manager.addPass(createLowerVec3());
  Manager.addPass(createLowerOperators());
  LowerBFloatOptions BFloat;
  BFloat.MetalVersion = Options.MetalVersion;
  Manager.addPass(createLowerBFloat(BFloat));
  Manager.addPass(createThreadImplicitParameters());
  Manager.addPass(createBindKernelParameters());
  Manager.addPass(createSeparateOverloads());
  Manager.addPass(createRenameReserved());
}

namespace {
#define GEN_PASS_REGISTRATION
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace

void cu2x::registerMetalPasses() {
  registerCUToMSLPasses();
  mlir::PassPipelineRegistration<>(
      "cu-to-msl", "All passes of the Metal target, for MSL 3.2",
      [](mlir::OpPassManager &Manager) { buildPipeline(Manager, {}); });
}
