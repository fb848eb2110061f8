//===- PythonText.h - Literals and names of Python --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_PYTHONTEXT_H
#define CU2X_LIB_PROJECT_PYTHONTEXT_H

#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cu2x::project {

/// A literal of one piece, without prefix.
struct PythonLiteral {
  llvm::StringRef Whole; ///< with quotes
  llvm::StringRef Value;
  bool InList = false;      ///< an element of `[...]`
  bool OfLibraries = false; ///< of `libraries=[...]`
  /// What stands in front of the innermost bracket: `os.getenv`.
  llvm::StringRef Callee;
};

/// A name with its attributes, `torch.cuda.is_available`.
using PythonName = llvm::StringRef;

struct PythonText {
  /// Without those that have a prefix or three quotes.
  std::vector<PythonLiteral> Literals;
  std::vector<PythonName> Names;
};

/// Reads \p Text, of which comments, literals and brackets are known.
PythonText readPython(llvm::StringRef Text);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_PYTHONTEXT_H
