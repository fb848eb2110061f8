//===- HipFunctions.h - Functions HIP has and CUDA has not ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_HIPFUNCTIONS_H
#define CU2X_LIB_FRONTEND_HIPFUNCTIONS_H

#include "FactCollector.h"

namespace cu2x::frontend {

/// What type HIP has a function \p Name for that takes \p Params as well, and
/// CUDA has none; empty where there is none.
llvm::StringRef typeInHip(llvm::StringRef Name,
                          llvm::ArrayRef<std::string> Params);

/// Fills FileFacts::HipCalls.
void collectHipCalls(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_HIPFUNCTIONS_H
