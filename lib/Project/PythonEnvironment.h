//===- PythonEnvironment.h - The environment in Python ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_PYTHONENVIRONMENT_H
#define CU2X_LIB_PROJECT_PYTHONENVIRONMENT_H

#include "PythonText.h"
#include <map>
#include <set>

namespace cu2x::project {

class BuildEditor;

/// Where a program of Python speaks of variables of the environment:
/// `os.environ`, what is bound to nothing but it or a copy of it, and the
/// functions of `os`.
class PythonEnvironment {
public:
  /// Both have to outlive this.
  PythonEnvironment(llvm::StringRef Text, const PythonText &Python);

  /// Whether \p L is the name of a variable: `os.environ["N"]`,
  /// `os.getenv("N")`, `"N" in os.environ`, `{**os.environ, "N": value}`.
  bool isName(const PythonLiteral &L) const;

  /// Whether \p L is a text in which variables stand that are set or read:
  /// `os.path.expandvars("$N/include")`, `os.system("N=0 ./a")`.
  bool hasVariables(const PythonLiteral &L) const;

  /// Whether \p L is what a variable is set to: `os.environ["N"] = "value"`,
  /// `dict(os.environ, N="value")`.
  bool isValue(const PythonLiteral &L) const;

  /// Whether \p L is a key of a mapping that nothing of the environment is
  /// bound to.
  bool isOtherKey(const PythonLiteral &L) const;

  /// Edits the names in all of these, and reports what else may be one.
  void edit(BuildEditor &Editor) const;

  /// Whether edit() would look at any of CUDA's.
  bool concernsCuda() const;

private:
  bool isEnvironment(llvm::StringRef Name) const;
  bool hasMaybe(const PythonLiteral &L) const;
  bool isMapped(const PythonLiteral &L) const;
  bool makesEnvironment(size_t Bracket) const;
  void findParameters();
  bool isParameter(PythonName Name) const;
  void findAliases();
  bool speaksOfIt(llvm::StringRef Text,
                  const std::set<llvm::StringRef> &Bound) const;
  void findKeywords();
  llvm::StringRef before(llvm::StringRef Part) const;
  llvm::StringRef behind(llvm::StringRef Part) const;
  llvm::StringRef bracketAt(size_t Behind) const;

  llvm::StringRef Text;
  const PythonText &Python;
  std::set<llvm::StringRef> Aliases;
  std::set<llvm::StringRef> Doubted; ///< bound to it, and to others
  /// dict(os.environ, N=value), with where the arguments begin.
  std::vector<std::pair<PythonName, size_t>> Keywords;
  /// Where the parameters of functions stand, begin and end.
  std::vector<std::pair<size_t, size_t>> Heads;
  /// By brackets of displays, whether they become the environment.
  mutable std::map<size_t, bool> Displays;
  bool IsUsed = false; ///< whether the environment is spoken of at all
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_PYTHONENVIRONMENT_H
