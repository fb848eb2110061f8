//===- Findings.h - Collect what clang and the checks say -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_FINDINGS_H
#define CU2X_LIB_MSLCHECK_FINDINGS_H

#include "Rephrase.h"
#include "Rules.h"

#include "cu2x/MSLCheck/Check.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"

namespace cu2x::mslcheck {

/// Gathers findings: those of clang, filtered and given a rule, and those that
/// the checks report.
class Findings : public clang::DiagnosticConsumer {
public:
  explicit Findings(const CheckOptions &Options) : Options(Options) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override;

  /// Adds a finding of a check. One place breaches one rule once.
  void report(const clang::SourceManager &SM, clang::SourceLocation Loc, Rule R,
              const llvm::Twine &Text, Severity Level = Severity::Error);

  /// Adds a note to the finding that was added last.
  void note(const clang::SourceManager &SM, clang::SourceLocation Loc,
            const llvm::Twine &Text);

  /// What to say in other words when the text is parsed again.
  const Rephrasings &rephrasings() const { return Wanted; }

  MSLVersion version() const { return Options.Version; }

  /// All findings in the order of the text.
  std::vector<Finding> take();

private:
  void add(Finding F);

  const CheckOptions &Options;
  std::vector<Finding> All;
  /// The notes that follow belong to a diagnostic that was dropped.
  bool Dropping = false;
  Rephrasings Wanted;
  clang::SourceLocation LastError;
};

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_FINDINGS_H
