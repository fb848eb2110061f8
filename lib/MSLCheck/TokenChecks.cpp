//===- TokenChecks.cpp - Keywords and literals Metal lacks ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Findings.h"
#include "Tokens.h"

#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::ArrayRef;
using llvm::StringRef;

static constexpr struct {
  tok::TokenKind Kind;
  Rule TheRule;
  const char *Text;
} Forbidden[] = {
    {tok::kw_goto, Rule::Goto, "goto is not supported in Metal"},
    {tok::kw_double, Rule::Double, "'double' is not supported in Metal"},
    {tok::kw___int128, Rule::Int128, "128-bit integers are not supported"},
    {tok::kw_virtual, Rule::Virtual, "'virtual' is not supported in Metal"},
    {tok::kw_throw, Rule::Exception, "exceptions are not supported in Metal"},
    {tok::kw_try, Rule::Exception, "exceptions are not supported in Metal"},
    {tok::kw_catch, Rule::Exception, "exceptions are not supported in Metal"},
    {tok::kw_new, Rule::NewDelete, "'new' is not supported in Metal"},
    {tok::kw_typeid, Rule::RTTI, "'typeid' is not supported in Metal"},
    {tok::kw_dynamic_cast, Rule::RTTI,
     "'dynamic_cast' is not supported in Metal"},
    {tok::kw_thread_local, Rule::StorageClass,
     "'thread_local' is not supported in Metal"},
    {tok::kw_register, Rule::StorageClass,
     "'register' is not supported in Metal"},
    {tok::kw_asm, Rule::InlineAssembly,
     "inline assembly is not supported in Metal"},
};

/// True if the literal at \p T ends in one of the suffixes of long double and
/// long long.
static bool hasSuffix(StringRef Text, StringRef Suffix) {
  return Text.rtrim("uU").ends_with_insensitive(Suffix);
}

/// True if the literal at \p At is all that `as_type<...>(...)` is given.
static bool isBitsOfLiteral(ArrayRef<Token> Tokens, size_t At) {
  size_t First = At, Last = At + 1;
  unsigned Open = 0;
  while (First > 0 &&
         Tokens[First - 1].isOneOf(tok::l_paren, tok::minus, tok::plus))
    Open += Tokens[--First].is(tok::l_paren);
  for (; Open && Last < Tokens.size() && Tokens[Last].is(tok::r_paren); ++Last)
    --Open;
  if (Open || First < 2 || Tokens[First].isNot(tok::l_paren) ||
      Tokens[--First].isNot(tok::greater))
    return false;
  while (First > 0 && Tokens[First].isNot(tok::less))
    --First;
  return First > 0 && Tokens[First - 1].is(tok::identifier) &&
         Tokens[First - 1].getIdentifierInfo()->isStr("as_type");
}

static void checkLiteral(Preprocessor &PP, ArrayRef<Token> Tokens, size_t At,
                         Findings &Out) {
  const Token &T = Tokens[At];
  llvm::SmallString<16> Buffer;
  StringRef Text = PP.getSpelling(T, Buffer);
  const SourceManager &SM = PP.getSourceManager();
  bool Hex = Text.starts_with_insensitive("0x");
  bool Floating = Text.contains('.') ||
                  Text.find_first_of(Hex ? "pP" : "eE") != StringRef::npos;
  if (!Hex && Text.ends_with_insensitive("bf")) {
    if (Out.version() < MSLVersion::V3_1)
      Out.report(SM, T.getLocation(), Rule::Version,
                 "a literal of type 'bfloat' needs Metal 3.1");
  } else if (hasSuffix(Text, "ll"))
    // The specification has none; published code has.
    Out.report(SM, T.getLocation(), Rule::LongLong,
               "there is no suffix 'll'; 64-bit literals end in 'l'",
               Severity::Warning);
  else if (Floating && hasSuffix(Text, "l"))
    Out.report(SM, T.getLocation(), Rule::Double,
               "there is no literal of type 'long double' or 'double'");
  else if (Floating && (llvm::isDigit(Text.back()) || Text.back() == '.') &&
           isBitsOfLiteral(Tokens, At))
    Out.report(
        SM, T.getLocation(), Rule::AsType,
        "a literal without a suffix is double here; write 'f' behind it");
}

/// `long ... long`, with signedness and int between.
static bool isSecondLong(ArrayRef<Token> Tokens, size_t At) {
  while (At-- > 0) {
    if (Tokens[At].is(tok::kw_long))
      return true;
    if (!Tokens[At].isOneOf(tok::kw_unsigned, tok::kw_signed, tok::kw_int,
                            tok::kw_const))
      return false;
  }
  return false;
}

/// True if the keyword of Metal at \p At stands where a name is declared.
static bool isDeclaredName(ArrayRef<Token> Tokens, size_t At) {
  if (At == 0 || At + 1 >= Tokens.size())
    return false;
  const Token &Before = Tokens[At - 1];
  bool AfterType =
      Before.isOneOf(tok::star, tok::amp, tok::greater, tok::kw_int,
                     tok::kw_float, tok::kw_half, tok::kw_bool, tok::kw_char,
                     tok::kw_short, tok::kw_long, tok::kw_unsigned,
                     tok::kw_auto) ||
      Before.is(tok::identifier);
  return AfterType && Tokens[At + 1].isOneOf(tok::equal, tok::semi, tok::comma,
                                             tok::l_square, tok::r_paren);
}

/// True for names that mean something in other stages.
static bool isOtherStage(const Token &T) {
  if (T.isNot(tok::identifier))
    return false;
  StringRef Name = T.getIdentifierInfo()->getName();
  return Name == "vertex" || Name == "fragment";
}

static void checkName(const SourceManager &SM, const TokenList &Tokens,
                      size_t I, Findings &Out) {
  const Token &T = Tokens[I];
  bool Keyword = T.isOneOf(tok::kw___global, tok::kw___local, tok::kw___private,
                           tok::kw___constant, tok::kw___kernel);
  if (!Keyword && !isOtherStage(T))
    return;
  if (isDeclaredName(Tokens, I))
    Out.report(SM, T.getLocation(), Rule::ReservedName,
               "'" + T.getIdentifierInfo()->getName() + "' is reserved");
  else if (!Keyword && (I == 0 || Tokens[I - 1].isNot(tok::l_square)))
    Out.report(SM, T.getLocation(), Rule::NotCompute,
               "only compute kernels are checked");
}

/// `thread const device T *p`, which published code has: thread says nothing.
static void checkTwoSpaces(const SourceManager &SM, ArrayRef<Token> Tokens,
                           size_t At, Findings &Out) {
  if (size_t Other = secondSpace(Tokens, At))
    Out.report(SM, Tokens[At].getLocation(), Rule::AddressSpace,
               "'thread' says nothing in front of '" +
                   Tokens[Other].getIdentifierInfo()->getName() + "'",
               Severity::Warning);
}

/// What came with a version after 3.0.
static void checkVersion(const SourceManager &SM, const Token &T,
                         Findings &Out) {
  const bool IsCoherent =
      T.is(tok::identifier) && T.getIdentifierInfo()->getName() == "coherent";
  if (T.is(tok::kw___bf16) && Out.version() < MSLVersion::V3_1)
    Out.report(SM, T.getLocation(), Rule::Version, "'bfloat' needs Metal 3.1");
  else if (IsCoherent && Out.version() < MSLVersion::V3_2)
    Out.report(SM, T.getLocation(), Rule::Version,
               "'coherent' needs Metal 3.2");
}

void cu2x::mslcheck::checkTokens(Preprocessor &PP, const TokenList &Tokens,
                                 Findings &Out) {
  checkHostNames(PP, Tokens, Out);
  const SourceManager &SM = PP.getSourceManager();
  for (size_t I = 0; I != Tokens.size(); ++I) {
    const Token &T = Tokens[I];
    if (SM.isInSystemHeader(SM.getExpansionLoc(T.getLocation())))
      continue;
    if (T.is(tok::numeric_constant))
      checkLiteral(PP, Tokens, I, Out);
    else if (T.is(tok::kw_long) && isSecondLong(Tokens, I))
      Out.report(SM, T.getLocation(), Rule::LongLong,
                 "'long long' is not supported in Metal; 'long' has 64 bits");
    else if (T.is(tok::kw_delete) && I > 0 && Tokens[I - 1].isNot(tok::equal))
      Out.report(SM, T.getLocation(), Rule::NewDelete,
                 "'delete' is not supported in Metal");
    checkName(SM, Tokens, I, Out);
    checkTwoSpaces(SM, Tokens, I, Out);
    checkVersion(SM, T, Out);
    checkOpenCL(PP, Tokens, I, Out);
    for (const auto &Row : Forbidden)
      if (T.is(Row.Kind))
        Out.report(SM, T.getLocation(), Row.TheRule, Row.Text);
  }
}
