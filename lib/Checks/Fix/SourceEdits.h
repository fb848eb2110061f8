//===- SourceEdits.h - Edits of places in the AST ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The edits of one fix. All are in the file of its first one and outside of the
// bodies of macros, which have other uses; a fix that needs another edit is not
// made.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_SOURCEEDITS_H
#define CU2X_LIB_CHECKS_FIX_SOURCEEDITS_H

#include "../Model.h"

namespace cu2x::checks {

class SourceEdits {
public:
  explicit SourceEdits(Unit &U) : U(U) {}

  /// Writes \p Text in place of the tokens from \p Begin to \p End, which may
  /// be whole macros.
  void replace(clang::SourceLocation Begin, clang::SourceLocation End,
               llvm::StringRef Text);
  void replace(const clang::Stmt *S, llvm::StringRef Text) {
    replace(S->getBeginLoc(), S->getEndLoc(), Text);
  }
  void insert(clang::SourceLocation At, llvm::StringRef Text);
  /// Writes the statement \p Text in front of the statement \p S, which has a
  /// line of its own there.
  void insertStatement(const clang::Stmt *S, llvm::StringRef Text);
  /// Writes \p Lines, a statement in a block, in place of the statement \p S
  /// and its semicolon.
  void replaceStatement(const clang::Stmt *S,
                        llvm::ArrayRef<std::string> Lines);
  /// Writes the statement \p Text behind the statement \p S.
  void appendStatement(const clang::Stmt *S, llvm::StringRef Text);
  /// Gives up.
  void fail() { Failed = true; }

  /// Offers the edits to what reports \p K at \p At.
  void offer(diag::Kind K, clang::SourceLocation At, diag::FixClass Class);
  explicit operator bool() const { return !Failed; }

private:
  std::optional<unsigned> place(clang::SourceLocation Loc);
  /// The offset behind the semicolon of the statement \p S.
  std::optional<unsigned> endOf(const clang::Stmt *S);
  std::string indentationOf(unsigned Offset) const;

  Unit &U;
  bool Failed = false;
  clang::FileID File;
  std::vector<diag::Replacement> Edits;
};

/// A name like \p Base that nothing in \p F has.
std::string unusedName(const Function &F, llvm::StringRef Base);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_SOURCEEDITS_H
