//===- EarlyReturnValue.h - What a function returns, in a variable -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNVALUE_H
#define CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNVALUE_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x {

/// Takes the values out of the returns of a function while these are moved:
///
///   if (i >= n) return 0;            int result;
///   ...                              if (i >= n) { result = 0; return; }
///   return v;                        ...
///                                    result = v; return;
class ReturnedValue {
public:
  explicit ReturnedValue(cxx::FuncOp Func) : Func(Func) {}

  /// Whether the function has a value at all.
  bool isNeeded() { return !mlir::isa<mlir::NoneType>(Func.getReturnType()); }
  /// Whether a variable without a value can have its type.
  bool canKeep();
  /// Declares the variable, which the returns assign to.
  void keep(llvm::StringRef Name);
  /// Returns that are left give a value again, and so does the end of the
  /// function.
  void giveBack();

private:
  cxx::FuncOp Func;
  cxx::VarOp Result;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_EARLYRETURNVALUE_H
