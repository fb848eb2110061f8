//===- Unseen.cpp - Why the AST does not name a token -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Translation/EditContext.h"

using namespace cu2x;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

/// Longer conditions are not repeated.
constexpr size_t MostOfCondition = 50;

} // namespace

/// The directives whose branches token \p I is in, the innermost first.
static llvm::SmallVector<const Directive *> branchesAround(const TokenBuffer &T,
                                                           TokenIndex I) {
  llvm::SmallVector<const Directive *> Result;
  for (unsigned R = T[I].Region; R != 0; R = T.regions()[R].Parent)
    for (const Directive &D : T.directives())
      if (D.K == Directive::Conditional && T[D.First].Region == R &&
          D.Name != "endif") {
        Result.push_back(&D);
        break;
      }
  return Result;
}

/// The macro that \p D asks for, and nothing else: of `#ifdef X`, `#if X` and
/// `#if defined(X)`.
static StringRef onlyMacro(const TokenBuffer &T, const Directive &D) {
  TokenIndex I = D.First + 2;
  if (D.Name == "if" && T.is(I, "defined")) {
    ++I;
    if (T.is(I, "(") && I + 2 == D.Last && T.is(D.Last, ")"))
      return T[I + 1].isIdentifier() ? T.text(I + 1) : "";
  } else if (D.Name != "ifdef" && D.Name != "if") {
    return "";
  }
  return I == D.Last && T[I].isIdentifier() ? T.text(I) : "";
}

static std::string whyInactive(const EditContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  const Directive *Cause = nullptr;
  // Of several around each other the outermost that is skipped decides. What is
  // skipped begins with a directive and goes on behind it.
  for (const Directive *D : branchesAround(T, I))
    if (File.Facts.isInactive(T[D->Last].end()))
      Cause = D;
  if (!Cause)
    return "switched off by #if";
  TokenIndex Last = Cause->Last;
  while (Last > Cause->First && T[Last].is(clang::tok::comment))
    --Last;
  StringRef Text = T.text(TokenRange{Cause->First, Last});
  if (Text.size() > MostOfCondition || Text.contains('\n'))
    Text = T.text(TokenRange{Cause->First, Cause->First + 1});
  std::string Why = ("switched off by `" + Text + "`").str();
  StringRef Macro = onlyMacro(T, *Cause);
  // Those of compilers and systems are not for a user to define, and where the
  // program defines it itself, as 0 for example, an option changes nothing.
  if (!Macro.empty() && !Macro.starts_with("_") &&
      !File.Unit.Macros.contains(Macro))
    Why += (" (`-- -D" + Macro + "` lets the parser see it)").str();
  return Why;
}

/// Whether the file names \p Macro in what the parser sees, other than where it
/// is defined.
static bool isUsed(const EditContext &File, StringRef Macro) {
  for (TokenIndex I = 0; I < File.Tokens.size(); ++I)
    if (File.Tokens[I].isIdentifier() && File.Tokens.is(I, Macro) &&
        (File.Tokens[I].Directive < 0 ||
         File.Tokens.directives()[File.Tokens[I].Directive].First + 2 != I) &&
        !File.Facts.isInactive(File.Tokens[I].Offset))
      return true;
  return false;
}

std::string cu2x::whyUnseen(const EditContext &File, TokenIndex I) {
  // Each pass of the parser leaves a list.
  if (File.Facts.Skipped.empty())
    return "";
  const TokenBuffer &T = File.Tokens;
  if (File.Facts.isInactive(T[I].Offset))
    return whyInactive(File, I);
  if (T[I].Directive >= 0) {
    const Directive &D = T.directives()[T[I].Directive];
    if (D.K == Directive::Define && D.First + 2 <= D.Last) {
      StringRef Macro = T.text(D.First + 2);
      if (!isUsed(File, Macro))
        return ("in the macro '" + Macro + "', which the file does not use")
            .str();
    }
  }
  for (auto [First, Last] : File.Facts.Strings)
    if (First <= T[I].Offset && T[I].Offset <= Last)
      return "in an argument that a macro makes a string of";
  return File.Unit.Errors.empty()
             ? "open to the parser, as in a template that nothing instantiates"
             : "open to the parser, as near an error";
}
