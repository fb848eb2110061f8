//===- ReportText.h - Parts of the JSON reports -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_REPORTTEXT_H
#define CU2X_LIB_DRIVER_REPORTTEXT_H

#include "cu2x/Driver/FileReport.h"
#include "llvm/Support/JSON.h"

namespace cu2x::driver {

/// Names come from the file system and may be any bytes; JSON is UTF-8.
std::string utf8(llvm::StringRef Text);

/// Milliseconds are as exact as a wall clock gets.
double rounded(double Seconds);

/// Name, output, status and error of a file.
void printReportHead(llvm::json::OStream &J, const FileReport &File);

/// The lines that no parse vouches for.
void printReportNotVouched(llvm::json::OStream &J, const FileReport &File);

/// Errors of its parse, missing headers and its seconds.
void printReportParse(llvm::json::OStream &J, const FileReport &File);

/// Findings by ID and errors of all files.
void printReportTotals(llvm::json::OStream &J,
                       llvm::ArrayRef<FileReport> Files);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_REPORTTEXT_H
