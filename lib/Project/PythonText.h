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

/// A literal on one line.
struct PythonLiteral {
  llvm::StringRef Whole;  ///< with prefix and quotes
  llvm::StringRef Value;  ///< between the quotes, as it is spelled
  llvm::StringRef Prefix; ///< `f`, `rb`
  bool InList = false;    ///< in `[...]` that makes a list
  size_t Bracket = 0;     ///< behind the innermost bracket; 0 without one
  /// A piece of a longer text: another literal is next to it.
  bool Joined = false;
  /// The bytes around it without white space and comments; 0 at an end.
  char Before = 0;
  char Behind = 0;
  /// What stands in front of the innermost bracket: `os.getenv`.
  llvm::StringRef Callee;
  /// What the values in the brackets around it belong to, the innermost first:
  /// the name or key that a list is assigned to or that it extends; empty for
  /// a bracket without one.
  std::vector<llvm::StringRef> Owners;

  /// Whether expressions stand in it.
  bool isFormatted() const {
    return Prefix.contains_insensitive('f') && Value.contains('{');
  }
  /// Whether it is a whole element of a list.
  bool isElement() const {
    return InList && (Before == '[' || Before == ',') &&
           (Behind == ',' || Behind == ']');
  }
};

/// A name with its attributes, `torch.cuda.is_available`.
using PythonName = llvm::StringRef;

struct PythonText {
  /// Without those that have three quotes.
  std::vector<PythonLiteral> Literals;
  std::vector<PythonName> Names;
};

/// Reads \p Text, of which comments, literals and brackets are known.
PythonText readPython(llvm::StringRef Text);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_PYTHONTEXT_H
