//===- SummaryText.h - Phrases of the summaries -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_SUMMARYTEXT_H
#define CU2X_LIB_DRIVER_SUMMARYTEXT_H

#include "cu2x/Driver/FileReport.h"

namespace cu2x::driver {

/// `1 edit`, `2 edits`.
std::string counted(size_t Number, llvm::StringRef Noun);

/// `3 findings (CU2X1001, 2 of CU2X6001)`; empty when there are none.
std::string describeFindings(llvm::ArrayRef<FileReport> Files);

/// A line for each kernel that the output lacks.
void printRefusedKernels(llvm::raw_ostream &OS, const FileReport &File);

/// A line about what no parse vouches for, and why.
void printNotVouched(llvm::raw_ostream &OS, const FileReport &File);

/// Lines about what was not found.
void printMissingHeaders(llvm::raw_ostream &OS, const FileReport &File);

/// Lines about errors of the parse; \p One and \p Many say what became of what
/// one error or several touch.
void printParseErrors(llvm::raw_ostream &OS, const FileReport &File,
                      llvm::StringRef One, llvm::StringRef Many);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_SUMMARYTEXT_H
