//===- Comparison.h - What programs print and copy, compared -------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_COMPARISON_H
#define CU2X_LIB_DRIVER_COMPARISON_H

#include "llvm/ADT/StringRef.h"

namespace cu2x::driver {

/// Compares lines of text. Real numbers may differ by a part of their size,
/// and whole numbers not at all.
class LineComparison {
public:
  explicit LineComparison(double Tolerance) : Tolerance(Tolerance) {}

  bool areSame(llvm::StringRef A, llvm::StringRef B);

  /// The numbers that differ and measure time or speed, by their unit or by
  /// the word in front: they say nothing of a translation, and do not count.
  unsigned numMeasured() const { return Measured; }

private:
  double Tolerance;
  unsigned Measured = 0;
};

/// Whether two pieces of memory hold the same. \p Element is a letter of
/// simt::Element. Floating-point numbers may differ by \p Tolerance of their
/// size, halves also by two in their last place; integers not at all; addresses
/// are not compared. What is of unknown contents has equal bytes, or floats or
/// doubles that are close.
bool areSameElements(llvm::StringRef A, llvm::StringRef B, char Element,
                     double Tolerance);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_COMPARISON_H
