//===- Diagnostic.h - Registry and findings ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Every message about the user's code has a row in one of the .td files of
/// this folder: a stable number that is never used again, a kebab-case name, a
/// severity that says what happens on the target, and the text. Errors about
/// options and files are llvm::Error and have no number.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_DIAGNOSTIC_H
#define CU2X_DIAGNOSTICS_DIAGNOSTIC_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cu2x::diag {

/// What happens on the target when the finding is ignored.
enum class Severity { Wrong, Hang, Build, Slow, Info };

/// How long a person needs.
enum class Effort { Low, Medium, High };

/// How sure it is that the edits of a finding are right.
enum class FixClass {
  Safe,        ///< the CUDA program keeps its meaning, and HIP gets it right
  Placeholder, ///< a person has to fill something in
  Maybe        ///< right if the program means what it seems to
};

/// One per row, named after the row, such as `LaneMaskTruncated`.
enum class Kind : unsigned {
#define CU2X_DIAGNOSTIC(Enumerator, ...) Enumerator,
#include "cu2x/Diagnostics/Diagnostics.inc"
};

/// The translations that a row matters for, as bits.
enum Targets : unsigned { OnHIP = 1, OnMetal = 2 };

struct Row {
  Kind K;
  unsigned Number;      ///< 1001 for CU2X1001
  llvm::StringRef Name; ///< warp-size-literal
  Severity Sev;
  Effort Eff;
  bool Refusal;         ///< the construct is left as it is: `--strict` fails
  unsigned Targets;     ///< OnHIP, OnMetal
  unsigned BeforeROCm;  ///< holds for older releases only; 0: for all
  llvm::StringRef Text; ///< lower case, {0} {1} are replaced by arguments
  llvm::StringRef Fix;  ///< what the person can do
};

/// `wrong`, `low`: the names in lower case.
llvm::StringRef name(Severity S);
llvm::StringRef name(Effort E);
llvm::StringRef name(FixClass C);

llvm::ArrayRef<Row> rows();
const Row &row(Kind K);
/// By `CU2X1001`, `1001` or name; null when unknown.
const Row *lookup(llvm::StringRef IDOrName);
/// `CU2X1001`.
std::string id(const Row &R);
/// The page of docs/Diagnostics, in Markdown.
llvm::StringRef page(const Row &R);

/// Bytes of the original file and what would stand there instead.
struct Replacement {
  unsigned Offset = 0;
  unsigned Length = 0;
  std::string Text;
};

/// One message about one place.
struct Finding {
  Kind K;
  std::string Path;
  unsigned Offset = 0; ///< byte offset in the original file
  unsigned Length = 0;
  std::vector<std::string> Args;
  /// Edits of the original that remove what was found; all or none.
  std::vector<Replacement> Edits;
  FixClass Class = FixClass::Safe; ///< of the edits

  /// The row's text with the arguments filled in.
  std::string text() const;
  /// The same of what the person can do; empty when the row has nothing to say.
  std::string fix() const;

  /// By place, then by row.
  bool operator<(const Finding &O) const;
  bool operator==(const Finding &O) const;
};

/// Sorts and removes what was found twice, such as by the host and the device
/// parse.
void sortUnique(std::vector<Finding> &Findings);

} // namespace cu2x::diag

#endif // CU2X_DIAGNOSTICS_DIAGNOSTIC_H
