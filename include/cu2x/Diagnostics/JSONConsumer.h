//===- JSONConsumer.h - Findings for programs -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_JSONCONSUMER_H
#define CU2X_DIAGNOSTICS_JSONCONSUMER_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/Support/JSON.h"
#include <set>

namespace cu2x::diag {

/// The findings of one file as an array of objects with file, line, column
/// (one-based, in bytes), offset, length, id, name, severity, effort, refusal,
/// message and fix. \p Original is the text that the offsets refer to. What is
/// in \p Maybe, by offset and kind, has the severity `maybe`.
llvm::json::Value toJSON(llvm::ArrayRef<Finding> Findings,
                         llvm::StringRef Original,
                         const std::set<std::pair<unsigned, Kind>> &Maybe = {});

} // namespace cu2x::diag

#endif // CU2X_DIAGNOSTICS_JSONCONSUMER_H
