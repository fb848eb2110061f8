//===- FileContext.h - One file while it is translated ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_FILECONTEXT_H
#define CU2X_LIB_HIP_FILECONTEXT_H

#include "cu2x/API/API.h"
#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "cu2x/HIP/Translator.h"
#include "cu2x/Rewrite/Edit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace cu2x::hip {

/// How sure a rename is.
enum class Verdict {
  Confirmed, ///< the AST says the name is CUDA's
  TokenRule, ///< nothing but the tokens around it says so
  Vetoed     ///< it is somebody else's, or cannot be told
};

/// What the passes over one file share: its tokens, the facts about it, and
/// the edits and findings made so far.
class FileContext {
public:
  FileContext(llvm::StringRef Text, const frontend::FileFacts &Facts,
              const frontend::UnitFacts &Unit, const TranslateOptions &Options)
      : Tokens(Text), Facts(Facts), Unit(Unit), Options(Options) {}

  const frontend::TokenBuffer Tokens;
  const frontend::FileFacts &Facts;
  const frontend::UnitFacts &Unit;
  const TranslateOptions &Options;

  EditSet Edits;
  std::vector<diag::Finding> Findings;
  std::set<unsigned> NotVouched;
  /// Offsets of names of the API that are the user's own.
  std::vector<unsigned> Kept;
  /// Names another pass has decided on: by token, what replaces it.
  llvm::DenseMap<frontend::TokenIndex, std::string> Renamed;
  /// Release macros whose conditions have been settled for HIP.
  std::set<frontend::TokenIndex> Answered;
  /// Names declared by text that no AST node covers.
  llvm::StringSet<> DeclaredByText;
  /// Something in the file needs HIP's declarations.
  bool UsesHip = false;
  /// Some token might have to be translated.
  bool HasCandidates = false;

  /// Whether the identifier at \p I is the CUDA name it is spelled as.
  Verdict judge(frontend::TokenIndex I) const;

  /// True where the options say that text is left as it is.
  bool isKept(frontend::TokenIndex I) const {
    return Options.Inactive == InactiveBranches::Keep &&
           Facts.isInactive(Tokens[I].Offset);
  }
  /// True where no more than names may be rewritten.
  bool isRenamedOnly(frontend::TokenIndex I) const {
    return Options.Inactive != InactiveBranches::Rewrite &&
           Facts.isInactive(Tokens[I].Offset);
  }

  void report(diag::Kind K, frontend::TokenIndex I,
              std::vector<std::string> Args = {}) {
    report(K, Tokens[I].Offset, Tokens[I].Length, std::move(Args));
  }
  void report(diag::Kind K, unsigned Offset, unsigned Length,
              std::vector<std::string> Args) {
    Findings.push_back({K, Facts.Path, Offset, Length, std::move(Args)});
  }
  /// Notes that the line of \p I was changed without the AST's word.
  void notVouched(frontend::TokenIndex I) {
    NotVouched.insert(Tokens.lineOf(Tokens[I].Offset));
  }

  /// The `(` of a call whose callee name is token \p Name, explicit template
  /// arguments passed over; NoToken when it is not called.
  frontend::TokenIndex callParen(frontend::TokenIndex Name) const;
};

/// Keywords after which `name (` is an expression, not a declaration.
bool startsExpression(llvm::StringRef Word);

/// Macros that number CUDA's releases; a condition on them needs a person.
bool isReleaseMacro(llvm::StringRef Name);

/// Includes the header \p Name where the file does not do so: in front of the
/// first header whose name begins with \p Before, else of the first one.
void addHeader(FileContext &File, llvm::StringRef Name,
               llvm::StringRef Before = "");

/// Whether the text names or includes what is HIP's.
bool namesHip(const frontend::TokenBuffer &Tokens);

/// Fills DeclaredByText.
void findTextDeclarations(FileContext &File);

// The passes, in the order in which they run.
void rewriteArguments(FileContext &File);
void rewriteMinMax(FileContext &File);
void widenLaneMasks(FileContext &File);
void checkWarpSize(FileContext &File);
void checkRecords(FileContext &File);
void checkArrays(FileContext &File);
void leaveOut(FileContext &File);
void rewriteLaunches(FileContext &File);
void rewriteNames(FileContext &File);
void answerOldReleases(FileContext &File);
void rewriteGuards(FileContext &File);
void rewriteStrings(FileContext &File);
void checkInlineAssembly(FileContext &File);
void rewriteIncludes(FileContext &File);
void addMathHeader(FileContext &File);
void addThrustHeaders(FileContext &File);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_FILECONTEXT_H
