//===- Passes.h - Passes from cxx+cu to cxx+msl -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CUTOMSL_PASSES_H
#define CU2X_CONVERSION_CUTOMSL_PASSES_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace cu2x {

/// What happens to double, metal-semantics 18.
enum class FP64Mode { Refuse, Float, Soft };

#define GEN_PASS_DECL
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"

struct PipelineOptions {
  unsigned MetalVersion = 320; ///< as __METAL_VERSION__: 300, 310, 320, 400
  FP64Mode FP64 = FP64Mode::Refuse;
  bool WrapSigned = false;  ///< signed overflow wraps
  bool LockAtomics = false; ///< 64-bit atomics that Metal lacks take a lock
  bool ZeroClocks = false;  ///< clocks are read as zero
  /// What the build asked for; nothing unless it is said.
  UseFastMathOptions FastMath = {false, false, false, false};
  /// Stops behind the last pass that reports what holds for any GPU.
  bool OnlyReport = false;
};

/// All passes from what the importer gives to what the printer takes, or as
/// many as \p Options say.
void buildPipeline(mlir::OpPassManager &Manager,
                   const PipelineOptions &Options);

/// Registers the passes for cu2x-opt, and `cu-to-msl` for all of them.
void registerMetalPasses();

} // namespace cu2x

#endif // CU2X_CONVERSION_CUTOMSL_PASSES_H
