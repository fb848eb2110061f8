//===- EditContext.h - One file while it is translated --------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TRANSLATION_EDITCONTEXT_H
#define CU2X_TRANSLATION_EDITCONTEXT_H

#include "cu2x/API/API.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Translation/Unit.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace cu2x {

/// How sure a rename is.
enum class Verdict {
  Confirmed, ///< the AST says the name is CUDA's
  TokenRule, ///< nothing but the tokens around it says so
  Vetoed     ///< it is somebody else's, or cannot be told
};

/// What the passes over one file share, whatever the target: its tokens, the
/// facts about it, and the edits and findings made so far.
class EditContext {
public:
  EditContext(llvm::StringRef Text, const frontend::FileFacts &Facts,
              const frontend::UnitFacts &Unit, InactiveBranches Inactive)
      : Tokens(Text), Facts(Facts), Unit(Unit), Inactive(Inactive) {}

  const frontend::TokenBuffer Tokens;
  const frontend::FileFacts &Facts;
  const frontend::UnitFacts &Unit;
  const InactiveBranches Inactive;

  EditSet Edits;
  std::vector<diag::Finding> Findings;
  /// By line, the first token that was changed without the AST's word.
  std::map<unsigned, frontend::TokenIndex> NotVouched;
  /// Offsets of names of the API that are the user's own.
  std::vector<unsigned> Kept;
  /// As in FileTranslation.
  std::vector<Edit> AsIs;
  /// Names declared by text that no AST node covers.
  llvm::StringSet<> DeclaredByText;

  /// Whether the identifier at \p I is the CUDA name it is spelled as.
  Verdict judge(frontend::TokenIndex I) const;

  /// True where the options say that text is left as it is.
  bool isKept(frontend::TokenIndex I) const {
    return Inactive == InactiveBranches::Keep &&
           Facts.isInactive(Tokens[I].Offset);
  }
  /// True where no more than names may be rewritten.
  bool isRenamedOnly(frontend::TokenIndex I) const {
    return Inactive != InactiveBranches::Rewrite &&
           Facts.isInactive(Tokens[I].Offset);
  }

  void report(diag::Kind K, frontend::TokenIndex I,
              std::vector<std::string> Args = {}) {
    report(K, Tokens[I].Offset, Tokens[I].Length, std::move(Args));
  }
  void report(diag::Kind K, unsigned Offset, unsigned Length,
              std::vector<std::string> Args) {
    Findings.push_back({K, Facts.Path, Offset, Length, std::move(Args), {}});
  }
  /// A macro puts \p Name together at \p I, or a name with it in it; \p Instead
  /// is what the target calls it, if it has it.
  void reportPasting(frontend::TokenIndex I, llvm::StringRef Name,
                     llvm::StringRef Instead);
  /// Notes that the line of \p I was changed without the AST's word.
  void notVouched(frontend::TokenIndex I) {
    NotVouched.try_emplace(Tokens.lineOf(Tokens[I].Offset), I);
  }

  /// The `(` of a call whose callee name is token \p Name, explicit template
  /// arguments passed over; NoToken when it is not called.
  frontend::TokenIndex callParen(frontend::TokenIndex Name) const;

  /// Hands over what was done. Nothing is left afterwards.
  FileTranslation take();
};

/// Whether \p Name is a parameter of the macro in whose definition, behind its
/// name, token \p I stands.
bool isMacroParameter(const frontend::TokenBuffer &T, frontend::TokenIndex I,
                      llvm::StringRef Name);

/// Keywords after which `name (` is an expression, not a declaration.
bool startsExpression(llvm::StringRef Word);

/// Macros that number CUDA's releases; a condition on them needs a person.
bool isReleaseMacro(llvm::StringRef Name);

/// Whether \p Name belongs to a library by its spelling, so that a CUDA
/// declaration of it that no table knows is worth a word. Built-ins and vector
/// types have no such prefix.
bool hasLibraryPrefix(llvm::StringRef Name);

/// Why no node of the AST names token \p I, in words for the end of a line of
/// the summary; empty where the file was not parsed at all.
std::string whyUnseen(const EditContext &File, frontend::TokenIndex I);

/// Fills DeclaredByText.
void findTextDeclarations(EditContext &File);

/// Whether \p D names a file of the project, whatever CUDA calls a header.
bool isProjectHeader(const EditContext &File, const frontend::Directive &D);

/// Deletes the directive, and its line when nothing else is on it.
void deleteInclude(EditContext &File, const frontend::Directive &D);

/// The beginning of the line of \p D, or of the first one of the conditions
/// around it other than an include guard.
unsigned outermostLine(const frontend::TokenBuffer &T,
                       const frontend::Directive &D);

/// Where an include that everything below may need goes: after an include
/// guard or `#pragma once`, else before the first include, or the directive
/// \p Before where that is earlier, and the #if it is in, or the first line of
/// code, else at the top.
unsigned insertionPoint(const frontend::TokenBuffer &T,
                        const frontend::Directive *Before = nullptr);

} // namespace cu2x

#endif // CU2X_TRANSLATION_EDITCONTEXT_H
