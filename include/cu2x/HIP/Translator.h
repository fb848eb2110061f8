//===- Translator.h - CUDA to HIP for one translation unit ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HIP_TRANSLATOR_H
#define CU2X_HIP_TRANSLATOR_H

#include "cu2x/Translation/Unit.h"

namespace cu2x::hip {

enum class LaunchSyntax { Keep, LaunchKernelGGL };

/// Which names PyTorch for ROCm has: those since February 2026 (V2), or the
/// ones before. Off leaves them to PyTorch's own hipify.
enum class TorchHipify { V2, V1, Off };

struct TranslateOptions : UnitOptions {
  LaunchSyntax Launch = LaunchSyntax::Keep;
  /// Also rename API names that are words of string literals.
  bool NamesInStrings = false;
  /// Report arguments that HIP's prototypes have another type for, and leave
  /// them as they are.
  bool ReportCasts = false;
  TorchHipify Torch = TorchHipify::V2;
  /// Also report hazards that the translation mends by itself.
  bool ByHand = false;
};

/// Translates the unit whose main file is \p File with contents \p Text. Never
/// touches the disk but for reading headers, and is safe to call from several
/// threads. The result is complete for any input; Errors say what the parser
/// did not understand and was therefore left to the token rules.
UnitTranslation translateUnit(llvm::StringRef File, llvm::StringRef Text,
                              const frontend::UnitFlags &Flags,
                              const TranslateOptions &Options);

} // namespace cu2x::hip

#endif // CU2X_HIP_TRANSLATOR_H
