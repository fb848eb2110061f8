//===- FileReport.h - What is said about one file ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The summary for people and the JSON report for programs, both made from the
/// same records.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_FILEREPORT_H
#define CU2X_DRIVER_FILEREPORT_H

#include "cu2x/Driver/Options.h"
#include "cu2x/Translation/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <set>
#include <string>
#include <vector>

namespace cu2x::driver {

/// What became of one file; a header's parse errors are with its unit.
struct FileReport {
  std::string Name;
  std::string Output; ///< path that was written, or empty
  ExitCode Status = ExitCode::Done;
  std::string Error; ///< why there is no translation, or empty
  unsigned Edits = 0;
  bool Changed = false;
  bool IsChecked = false;              ///< by --check, and not translated
  std::vector<std::string> FindingIDs; ///< one for each finding
  llvm::json::Value Findings = llvm::json::Array();
  std::vector<unsigned> NotVouched;
  std::vector<UnseenLine> Unseen; ///< why some of these lines are
  std::vector<ParseError> ParseErrors;
  std::vector<std::string> MissingHeaders;
  std::set<std::string> Headers; ///< of the project, that a unit includes
  /// Headers of the project that were left alone and name what is CUDA's.
  std::vector<std::string> CudaHeaders;
  std::vector<metal::Kernel> Kernels; ///< that were translated to Metal
  std::vector<metal::RefusedKernel> Refused;
  metal::OutputTables Tables;
  double Seconds = 0;

  /// Nothing for a person to look at.
  bool isClean() const {
    return Error.empty() && FindingIDs.empty() && NotVouched.empty() &&
           ParseErrors.empty() && MissingHeaders.empty() && Refused.empty();
  }
};

/// Ranges of consecutive lines: `12, 40-44`.
std::string lineRanges(llvm::ArrayRef<unsigned> Lines);

/// The text of the summary: one line when all is clean.
void printSummary(llvm::raw_ostream &OS, llvm::ArrayRef<FileReport> Files);

/// One line for each file that did not parse, with the reason and what to do:
/// what --quiet leaves of the summary.
void printUnparsed(llvm::raw_ostream &OS, llvm::ArrayRef<FileReport> Files);

/// The same for --target=metal.
void printMetalSummary(llvm::raw_ostream &OS, llvm::ArrayRef<FileReport> Files);

/// The report of `--report`.
void printReport(llvm::raw_ostream &OS, llvm::ArrayRef<FileReport> Files,
                 ExitCode Exit, double Seconds);

/// The same for --target=metal.
void printMetalReport(llvm::raw_ostream &OS, llvm::ArrayRef<FileReport> Files,
                      ExitCode Exit, double Seconds);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_FILEREPORT_H
