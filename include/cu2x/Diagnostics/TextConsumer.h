//===- TextConsumer.h - Findings as a compiler prints them ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_TEXTCONSUMER_H
#define CU2X_DIAGNOSTICS_TEXTCONSUMER_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include <functional>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace cu2x::diag {

struct TextOptions {
  bool Color = false;
  /// Print refusals as errors.
  bool Strict = false;
  /// Rows that are printed as errors besides.
  std::function<bool(const Row &)> IsError;
};

/// Prints the findings of one file, in the given order, in the form of Clang:
///
///     a.cu:3:7: warning: ... [CU2X1003 lane-mask-literal]
///       source line
///             ^~~~
///     a.cu:3:7: note: what the person can do
///
/// Severities slow and info are remarks. A line that is not ASCII has no caret.
/// \p Original is the text that the offsets refer to.
void printFindings(llvm::raw_ostream &OS, llvm::ArrayRef<Finding> Findings,
                   llvm::StringRef Original, const TextOptions &Options);

} // namespace cu2x::diag

#endif // CU2X_DIAGNOSTICS_TEXTCONSUMER_H
