//===- Tokens.h - From Metal's tokens to clang's ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The whole text is preprocessed before it is parsed. In between, constructs
// that clang's parser does not know are put into words that it does; all
// tokens keep their places, so messages point at what the author wrote.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_TOKENS_H
#define CU2X_LIB_MSLCHECK_TOKENS_H

#include "clang/Lex/Token.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace clang {
class Preprocessor;
} // namespace clang

namespace cu2x::mslcheck {

class Findings;
using TokenList = std::vector<clang::Token>;

/// Makes the address spaces of Metal keywords, and ordinary names of the
/// keywords that only OpenCL has.
void setKeywords(clang::Preprocessor &PP);

/// Reads the whole main file, which must have been entered.
TokenList readTokens(clang::Preprocessor &PP);

/// A token that is not in the text. The parser tells tokens apart by their
/// locations, so each gets its own, which expands to \p Loc.
clang::Token makeToken(clang::Preprocessor &PP, clang::tok::TokenKind Kind,
                       llvm::StringRef Text, clang::SourceLocation Loc);

/// \p Tokens with pointers to functions spelled as clang takes them for
/// arguments of templates.
TokenList spellFunctionTypes(clang::Preprocessor &PP, const TokenList &Tokens);

/// The place of the address space after `thread` at \p At in one declaration,
/// as in `thread const device T *p`, or zero.
size_t secondSpace(llvm::ArrayRef<clang::Token> Tokens, size_t At);

/// Turns constructors of vectors, literals and samplers into what clang parses.
TokenList rewriteTokens(clang::Preprocessor &PP, const TokenList &Tokens);

/// Reports what \p Tokens have at \p At that is a word of OpenCL.
void checkOpenCL(clang::Preprocessor &PP, llvm::ArrayRef<clang::Token> Tokens,
                 size_t At, Findings &Out);

/// Reports kernels and instances of one [[host_name]].
void checkHostNames(clang::Preprocessor &PP,
                    llvm::ArrayRef<clang::Token> Tokens, Findings &Out);

/// Reports keywords and literals that Metal does not have.
void checkTokens(clang::Preprocessor &PP, const TokenList &Tokens,
                 Findings &Out);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_TOKENS_H
