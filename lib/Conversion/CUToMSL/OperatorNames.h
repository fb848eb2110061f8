//===- OperatorNames.h - Names for operators --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_OPERATORNAMES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_OPERATORNAMES_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace cu2x {

/// The identifier for an operator that has to become a function with a name,
/// such as `apply_plus` for `operator+`. Different operators have different
/// names: under one, a call could find another operator of its object.
std::string operatorFunctionName(llvm::StringRef Operator);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_OPERATORNAMES_H
