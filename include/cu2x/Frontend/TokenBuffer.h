//===- TokenBuffer.h - The token view of one file ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// All tokens of a file as written: inactive branches, macro bodies and code
/// that does not parse included. Brackets are matched and preprocessor
/// directives found, nothing is expanded.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_TOKENBUFFER_H
#define CU2X_FRONTEND_TOKENBUFFER_H

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cu2x::frontend {

/// Index into TokenBuffer::tokens(); None where there is no such token.
using TokenIndex = unsigned;
constexpr TokenIndex NoToken = ~0u;

struct Token {
  clang::tok::TokenKind Kind;
  unsigned Offset;
  unsigned Length;
  bool StartsLine;
  /// Index into directives(), or -1 for ordinary code.
  int Directive = -1;
  /// The partner of a bracket `( ) [ ] { }`, NoToken when it has none.
  TokenIndex Match = NoToken;
  /// The innermost #if region, an index into regions().
  unsigned Region = 0;
  /// Backslashes and line ends stand inside the token, which is no literal.
  bool IsSplit = false;

  unsigned end() const { return Offset + Length; }
  bool is(clang::tok::TokenKind K) const { return Kind == K; }
  bool isOneOf(std::initializer_list<clang::tok::TokenKind> Kinds) const {
    for (clang::tok::TokenKind K : Kinds)
      if (Kind == K)
        return true;
    return false;
  }
  bool isIdentifier() const { return Kind == clang::tok::raw_identifier; }
};

struct Directive {
  enum Kind { Include, Define, Undef, Conditional, Pragma, Other };
  Kind K = Other;
  llvm::StringRef Name; ///< "include", "ifdef", ...
  TokenIndex First = 0; ///< the `#`
  TokenIndex Last = 0;  ///< inclusive
  /// Include: the file name without its delimiters and where they stand.
  llvm::StringRef FileName;
  unsigned NameOffset = 0; ///< of the opening delimiter
  unsigned NameLength = 0; ///< with both delimiters
  bool Angled = false;
};

/// A branch of an #if group; region 0 is the whole file.
struct Region {
  unsigned Parent = 0;
  /// The whole group's first directive is the file's include guard.
  bool IsIncludeGuard = false;
};

/// Tokens First to Last, inclusive; empty when First > Last.
struct TokenRange {
  TokenIndex First = 1;
  TokenIndex Last = 0;
  bool empty() const { return First > Last; }
};

/// \p Text without backslashes at line ends and the line ends themselves.
std::string joinLines(llvm::StringRef Text);
/// \p Offset, or where the text goes on when it is cut there in this way. The
/// compiler counts such a cut as the first bytes of the token behind it.
unsigned skipJoins(llvm::StringRef Text, unsigned Offset);

class TokenBuffer {
public:
  /// \p Text must outlive the buffer and be followed by a NUL byte.
  explicit TokenBuffer(llvm::StringRef Text);

  llvm::StringRef text() const { return Text; }
  llvm::ArrayRef<Token> tokens() const { return Tokens; }
  llvm::ArrayRef<Directive> directives() const { return Directives; }
  llvm::ArrayRef<Region> regions() const { return Regions; }

  const Token &operator[](TokenIndex I) const { return Tokens[I]; }
  unsigned size() const { return Tokens.size(); }
  /// The spelling, as the compiler sees it where the token is split.
  llvm::StringRef text(TokenIndex I) const {
    const Token &T = Tokens[I];
    if (T.IsSplit)
      return Joined.find(T.Offset)->second;
    return Text.substr(T.Offset, T.Length);
  }
  llvm::StringRef text(TokenRange R) const;
  bool is(TokenIndex I, llvm::StringRef Spelling) const {
    return I < size() && text(I) == Spelling;
  }

  /// The token that starts at \p Offset.
  TokenIndex at(unsigned Offset) const;
  /// One-based.
  unsigned lineOf(unsigned Offset) const;
  /// Offset of the first byte of the line after the one \p Offset is in.
  unsigned nextLine(unsigned Offset) const;
  /// Offset of the first byte of the line \p Offset is in, behind a byte order
  /// mark.
  unsigned startOfLine(unsigned Offset) const;

  /// The neighbour in the same context: a token of a directive has neighbours
  /// in that directive only, ordinary code passes over directives.
  TokenIndex next(TokenIndex I) const;
  TokenIndex previous(TokenIndex I) const;

  /// True when code in region \p Inner is only seen where code in \p Outer is.
  bool encloses(unsigned Outer, unsigned Inner) const;

  /// After a template name at \p I: the index of the `>` (or of the `>>`,
  /// `>>>` token that holds it) that closes the argument list opened by the
  /// next token; NoToken when the next token is no `<` or it looks like a
  /// comparison.
  TokenIndex closeOfTemplateArgs(TokenIndex Less) const;

  /// The arguments between the parenthesis at \p Open and its partner, split
  /// at top-level commas. Commas inside what looks like template arguments
  /// separate only if \p ExpectedCount says so. No value when unmatched.
  std::optional<llvm::SmallVector<TokenRange, 8>>
  splitArguments(TokenIndex Open,
                 std::optional<unsigned> ExpectedCount = std::nullopt) const;

private:
  void lex();
  void findDirectives();
  void matchBrackets();

  llvm::StringRef Text;
  std::vector<Token> Tokens;
  std::vector<Directive> Directives;
  std::vector<Region> Regions;
  std::vector<unsigned> LineStarts;
  /// What split tokens and names of headers mean, by offset.
  std::map<unsigned, std::string> Joined;
};

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_TOKENBUFFER_H
