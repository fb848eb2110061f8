//===- Parser.h - Parse one side of a unit and collect facts ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_PARSER_H
#define CU2X_FRONTEND_PARSER_H

#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x::frontend {

struct ParseRequest {
  llvm::StringRef File; ///< name of the main file
  llvm::StringRef Text; ///< its contents, NUL-terminated; null: it is read
  std::set<unsigned> LaunchLists;   ///< what openLaunchLists() has opened there
  llvm::ArrayRef<std::string> Args; ///< for clang's driver
  llvm::StringRef Directory;        ///< working directory, empty: the process's
  /// Folders whose headers declare CUDA.
  std::vector<std::string> CudaFolders;
  /// Whether facts of this header, by real path, are wanted.
  std::function<bool(llvm::StringRef)> WantHeader;
  /// Folder with the declarations of CUDA that were precompiled; empty: they
  /// are parsed.
  std::string Precompiled;
  /// Is shown the unit once all templates are instantiated; may be null. The
  /// AST ends with the call.
  std::function<void(clang::Sema &)> Observer;
  LookupObserver Lookup; ///< may be null
};

/// Makes expressions of the same length of the lists in braces that are grids or
/// blocks of launches in \p Text, which clang does not take; returns where they
/// begin.
std::set<unsigned> openLaunchLists(std::string &Text);

/// Whether \p Path lies in one of the folders that declare CUDA.
bool isCudaHeader(const ParseRequest &Request, llvm::StringRef Path);

/// Parses and adds what the AST and the preprocessor say to \p Facts. Errors of
/// the parse become Facts.Errors, and what was understood despite them becomes
/// facts. False, with facts that are of no use, only where Request.Precompiled
/// has nothing that fits the unit.
bool parseUnit(const ParseRequest &Request, UnitFacts &Facts);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_PARSER_H
