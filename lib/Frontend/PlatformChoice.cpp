//===- PlatformChoice.cpp - Numbers that the preprocessor chooses *- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/PlatformChoice.h"

#include "cu2x/Frontend/TokenBuffer.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether token \p I is inside of parentheses or of a function's body.
static bool isLocal(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_square, tok::r_brace}) &&
        T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].is(tok::l_paren))
      return true;
    else if (TokenIndex Before = T.previous(J);
             T[J].is(tok::l_brace) && Before != NoToken &&
             (T[Before].is(tok::r_paren) || T.is(Before, "const") ||
              T.is(Before, "noexcept") || T.is(Before, "override")))
      return true;
  }
  return false;
}

/// Whether \p Text defines \p Name, a macro or a variable of the file, more
/// than once, in different branches of `#if`.
static bool isDefinedInBranches(StringRef Text, StringRef Name, bool IsMacro) {
  if (Text.count(Name) < 2)
    return false;
  TokenBuffer T(Text);
  llvm::SmallSet<unsigned, 4> Regions;
  auto Take = [&](TokenIndex I) { Regions.insert(T[I].Region); };
  if (IsMacro) {
    for (const Directive &D : T.directives())
      if (D.K == Directive::Define && D.First + 2 <= D.Last &&
          T.is(D.First + 2, Name))
        Take(D.First);
  } else {
    for (TokenIndex I = 0; I < T.size(); ++I)
      if (TokenIndex Next =
              T[I].isIdentifier() && T[I].Directive < 0 && T.text(I) == Name
                  ? T.next(I)
                  : NoToken;
          Next != NoToken && T[Next].isOneOf({tok::equal, tok::l_brace}) &&
          !isLocal(T, I))
        Take(I);
  }
  return Regions.size() > 1;
}

/// Whether there is a branch of `#if` in \p Text between the two offsets.
static bool hasBranches(StringRef Text, unsigned Begin, unsigned End) {
  if (!Text.slice(Begin, End).contains('#'))
    return false;
  TokenBuffer T(Text);
  return llvm::any_of(T.directives(), [&](const Directive &D) {
    return D.K == Directive::Conditional && T[D.First].Offset > Begin &&
           T[D.First].Offset < End;
  });
}

bool PlatformChoice::isMade(const Expr *E) {
  const SourceManager &SM = Context.getSourceManager();
  auto FileOf = [&](SourceLocation Loc) {
    return SM.getBufferData(SM.getFileID(SM.getSpellingLoc(Loc)));
  };
  // Each instance of a template asks again.
  auto Once = [&](SourceLocation At, llvm::function_ref<bool()> Look) {
    if (auto Known = Answers.find(At); Known != Answers.end())
      return Known->second;
    return Answers[At] = Look();
  };
  SourceLocation Begin = E->getBeginLoc();
  if (Begin.isMacroID() && SM.isMacroBodyExpansion(Begin) &&
      Once(SM.getSpellingLoc(Begin), [&] {
        return isDefinedInBranches(
            FileOf(Begin),
            Lexer::getImmediateMacroName(Begin, SM, Context.getLangOpts()),
            /*IsMacro=*/true);
      }))
    return true;
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    if (!D || !D->getInit())
      return false;
    if (!D->isFileVarDecl())
      return isMade(D->getInit());
    return Once(D->getLocation(), [&] {
      return isDefinedInBranches(FileOf(D->getLocation()), D->getName(),
                                 /*IsMacro=*/false);
    });
  }
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const Stmt *Body = Callee ? Callee->getBody() : nullptr;
  if (!Body || !Body->getBeginLoc().isFileID())
    return false;
  return Once(Body->getBeginLoc(), [&] {
    return hasBranches(FileOf(Body->getBeginLoc()),
                       SM.getFileOffset(Body->getBeginLoc()),
                       SM.getFileOffset(Body->getEndLoc()));
  });
}
