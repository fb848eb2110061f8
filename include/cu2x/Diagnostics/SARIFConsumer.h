//===- SARIFConsumer.h - Findings for code scanning -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_SARIFCONSUMER_H
#define CU2X_DIAGNOSTICS_SARIFCONSUMER_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/JSON.h"

namespace cu2x::diag {

/// The findings of one file.
struct SARIFFile {
  std::string Path; ///< relative to the root of the project, with `/`
  std::string Original;
  std::vector<Finding> Findings; ///< sorted
};

/// One run in SARIF 2.1.0. Every row of the registry is a rule, so that the
/// numbers of rules do not depend on what was found. \p IsError says which rows
/// were promoted to errors.
llvm::json::Value toSARIF(llvm::ArrayRef<SARIFFile> Files,
                          llvm::StringRef Version,
                          llvm::function_ref<bool(const Row &)> IsError);

} // namespace cu2x::diag

#endif // CU2X_DIAGNOSTICS_SARIFCONSUMER_H
