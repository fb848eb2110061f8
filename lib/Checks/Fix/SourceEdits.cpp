//===- SourceEdits.cpp - Edits of places in the AST -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SourceEdits.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

std::optional<unsigned> SourceEdits::place(SourceLocation Loc) {
  if (Loc.isInvalid() || !Loc.isFileID()) {
    fail();
    return std::nullopt;
  }
  auto [In, Offset] = U.SM.getDecomposedLoc(Loc);
  if (File.isInvalid())
    File = In;
  if (In != File) {
    fail();
    return std::nullopt;
  }
  return Offset;
}

/// Where the macro is written whose body begins, or ends, with the token at
/// \p Loc: `FULL_MASK` for its number. \p Loc itself where there is none.
static SourceLocation writtenAt(const Unit &U, SourceLocation Loc, bool IsEnd) {
  while (Loc.isMacroID() && U.SM.isMacroBodyExpansion(Loc)) {
    SourceLocation Outer;
    if (IsEnd) {
      unsigned Length = Lexer::MeasureTokenLength(
          U.SM.getSpellingLoc(Loc), U.SM, U.Context.getLangOpts());
      if (!U.SM.isAtEndOfImmediateMacroExpansion(Loc.getLocWithOffset(Length),
                                                 &Outer))
        break;
    } else if (!U.SM.isAtStartOfImmediateMacroExpansion(Loc, &Outer)) {
      break;
    }
    Loc = Outer;
  }
  return Loc;
}

void SourceEdits::replace(SourceLocation Begin, SourceLocation End,
                          StringRef Text) {
  Begin = writtenAt(U, Begin, false);
  End = writtenAt(U, End, true);
  std::optional<unsigned> First = place(Begin), Last = place(End);
  if (!First || !Last || *Last < *First)
    return fail();
  unsigned Length =
      *Last - *First +
      Lexer::MeasureTokenLength(End, U.SM, U.Context.getLangOpts());
  // Each instance of a template asks for the same.
  for (const cu2x::diag::Replacement &Made : Edits)
    if (Made.Offset == *First && Made.Length == Length && Made.Text == Text)
      return;
  Edits.push_back({*First, Length, Text.str()});
}

void SourceEdits::insert(SourceLocation At, StringRef Text) {
  if (std::optional<unsigned> Offset = place(At))
    Edits.push_back({*Offset, 0, Text.str()});
}

/// The white space in front of \p Offset, from the beginning of its line.
std::string SourceEdits::indentationOf(unsigned Offset) const {
  StringRef Text = U.SM.getBufferData(File);
  StringRef Line = Text.take_front(Offset);
  Line = Line.drop_front(Line.rfind('\n') + 1);
  return Line.take_while([](char C) { return C == ' ' || C == '\t'; }).str();
}

void SourceEdits::insertStatement(const Stmt *S, StringRef Text) {
  std::optional<unsigned> Offset = place(S->getBeginLoc());
  if (!Offset)
    return;
  Edits.push_back({*Offset, 0, (Text + "\n" + indentationOf(*Offset)).str()});
}

std::optional<unsigned> SourceEdits::endOf(const Stmt *S) {
  if (isa<CompoundStmt, IfStmt, ForStmt, WhileStmt>(S)) {
    std::optional<unsigned> Last = place(S->getEndLoc());
    return Last ? std::optional(*Last + 1) : std::nullopt;
  }
  return place(Lexer::findLocationAfterToken(S->getEndLoc(), tok::semi, U.SM,
                                             U.Context.getLangOpts(), false));
}

void SourceEdits::replaceStatement(const Stmt *S,
                                   llvm::ArrayRef<std::string> Lines) {
  std::optional<unsigned> Begin = place(S->getBeginLoc()), End = endOf(S);
  if (!Begin || !End)
    return;
  std::string Text;
  for (const std::string &Line : Lines) {
    if (!Text.empty())
      Text += "\n" + indentationOf(*Begin);
    Text += Line;
  }
  Edits.push_back({*Begin, *End - *Begin, std::move(Text)});
}

void SourceEdits::appendStatement(const Stmt *S, StringRef Text) {
  std::optional<unsigned> Begin = place(S->getBeginLoc()), End = endOf(S);
  if (Begin && End)
    Edits.push_back({*End, 0, ("\n" + indentationOf(*Begin) + Text).str()});
}

void SourceEdits::offer(cu2x::diag::Kind K, SourceLocation At,
                        cu2x::diag::FixClass Class) {
  std::optional<unsigned> Offset = place(At);
  if (Failed || Edits.empty() || !Offset)
    return;
  cu2x::diag::Finding Fix;
  Fix.K = K;
  Fix.Offset = *Offset;
  Fix.Edits = Edits;
  Fix.Class = Class;
  U.addFix(File, std::move(Fix));
}

std::string checks::unusedName(const Function &F, StringRef Base) {
  llvm::StringMap<bool> Taken;
  for (const ParmVarDecl *P : F.Decl->parameters())
    Taken[P->getName()] = true;
  for (const Node &N : F.Nodes) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(N.S)) {
      if (Ref->getDecl()->getDeclName().isIdentifier())
        Taken[Ref->getDecl()->getName()] = true;
    } else if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
      for (const Decl *D : Declared->decls())
        if (auto *Named = dyn_cast<NamedDecl>(D))
          if (Named->getDeclName().isIdentifier())
            Taken[Named->getName()] = true;
    }
  }
  std::string Name = Base.str();
  for (unsigned I = 2; Taken.contains(Name); ++I)
    Name = (Base + llvm::Twine(I)).str();
  return Name;
}
