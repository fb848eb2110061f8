//===- Sides.h - Functions that are others on the device --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_SIDES_H
#define CU2X_LIB_PREPARE_SIDES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace cu2x::prepare {

/// \p Text with the bodies of functions that test __CUDA_ARCH__ as they are on
/// the side that runs them. Fails at a body that cannot be written twice.
llvm::Expected<std::string> separateSides(llvm::StringRef Path,
                                          llvm::StringRef Text);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_SIDES_H
