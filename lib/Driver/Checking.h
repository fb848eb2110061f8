//===- Checking.h - What --check does with findings -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_CHECKING_H
#define CU2X_LIB_DRIVER_CHECKING_H

#include "Unit.h"
#include "cu2x/Checks/LineFilter.h"
#include "cu2x/Checks/Selection.h"
#include "cu2x/Diagnostics/SARIFConsumer.h"
#include "cu2x/Driver/FileReport.h"
#include <map>

namespace cu2x::driver {

/// What is wanted of the findings in the files of one folder.
struct Wanted {
  checks::Selection Checks{true};
  checks::Selection Errors{false};
  /// The oldest release of ROCm that counts, its first number; 0: any.
  unsigned ROCm = 0;

  bool contains(const diag::Row &R) const {
    return Checks.contains(R) && !(R.BeforeROCm && R.BeforeROCm <= ROCm);
  }
};

/// Chooses findings by options, settings of folders, lines and comments.
class Checking {
public:
  Checking(const Options &O, llvm::StringRef Root) : O(O), Root(Root.str()) {}

  /// Reads what the options name; \p Inputs are real paths.
  llvm::Error setUp(llvm::ArrayRef<std::string> Inputs);

  /// Takes out of \p File what is not wanted. Returns what is wanted in its
  /// folder, which lives as long as this object.
  llvm::Expected<const Wanted *> filter(CheckedFile &File);

  /// Makes the edits that --fix asks for. Returns the new text, and takes the
  /// findings that it removes out of \p File.
  std::string fixed(CheckedFile &File) const;

  /// Makes a place relative to the root, as SARIF wants it.
  std::string relative(llvm::StringRef Path) const;

private:
  llvm::Expected<const Wanted *> wantedIn(llvm::StringRef Folder);

  const Options &O;
  std::string Root;
  std::optional<checks::LineFilter> Lines;
  std::map<std::string, Wanted> Folders;
};

/// Runs everything that finds something in \p U over its text and keeps it in
/// U.Checked, the main file first.
void checkUnit(Unit &U, llvm::StringRef ShownName, const UnitContext &Context);

/// Translates \p U to HIP. Of what the checks find, comparisons with a version
/// of NVIDIA's architectures are added, because they select code in silence.
void translateToHip(Unit &U, llvm::StringRef ShownName,
                    const UnitContext &Context);

/// The table of --analyze.
void printAnalysis(llvm::raw_ostream &OS, AnalysisFormat Format,
                   llvm::ArrayRef<CheckedFile> Files, Target Target);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_CHECKING_H
