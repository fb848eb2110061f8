//===- Comments.cpp - The author's comments in a file -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comments.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::importer;
using namespace clang;

std::vector<Comment> cu2x::importer::commentsOf(FileID File,
                                                const SourceManager &SM,
                                                const LangOptions &Lang) {
  std::vector<Comment> Result;
  std::optional<llvm::MemoryBufferRef> Buffer = SM.getBufferOrNone(File);
  if (!Buffer)
    return Result;
  Lexer Raw(File, *Buffer, SM, Lang);
  Raw.SetCommentRetentionState(true);
  Token Tok;
  unsigned CodeEnd = 0;
  size_t Open = 0; ///< the first comment without code behind it yet
  llvm::StringRef Text = Buffer->getBuffer();
  do {
    Raw.LexFromRawLexer(Tok);
    unsigned Begin = SM.getFileOffset(Tok.getLocation());
    unsigned End = Begin + Tok.getLength();
    if (!Tok.is(tok::comment)) {
      CodeEnd = End;
      for (; Open != Result.size(); ++Open)
        Result[Open].CodeAfter = Begin;
      continue;
    }
    bool Trailing = CodeEnd != 0 && !Text.slice(CodeEnd, Begin).contains('\n');
    Result.push_back({Begin, End, SM.getLineNumber(File, Begin),
                      SM.getLineNumber(File, End), CodeEnd, End, Trailing,
                      Text.slice(Begin, End).rtrim().str(), Tok.getLocation()});
  } while (!Tok.is(tok::eof));
  return Result;
}

/// The first comment that does not begin before \p Offset.
static const Comment *firstFrom(llvm::ArrayRef<Comment> All, unsigned Offset) {
  return llvm::partition_point(
      All, [Offset](const Comment &C) { return C.Begin < Offset; });
}

llvm::ArrayRef<Comment>
cu2x::importer::commentsAbove(llvm::ArrayRef<Comment> All, SourceLocation Begin,
                              const SourceManager &SM) {
  auto [File, Offset] = SM.getDecomposedExpansionLoc(Begin);
  unsigned Line = SM.getLineNumber(File, Offset);
  const Comment *Last = firstFrom(All, Offset);
  const Comment *First = Last;
  for (; First != All.begin(); --First) {
    const Comment &C = *std::prev(First);
    // Words such as extern "C" may stand before the declaration on its line.
    if (C.Trailing ||
        (C.CodeAfter < Offset &&
         SM.getLineNumber(File, C.CodeAfter) != SM.getLineNumber(File, Offset)))
      break;
    if (C.CodeBefore == 0 && C.EndLine + 1 < Line)
      break;
    Line = C.Line;
  }
  return {First, Last};
}

llvm::ArrayRef<Comment>
cu2x::importer::commentsWithin(llvm::ArrayRef<Comment> All, SourceRange Range,
                               const SourceManager &SM) {
  auto [File, Begin] = SM.getDecomposedExpansionLoc(Range.getBegin());
  auto [EndFile, End] = SM.getDecomposedExpansionLoc(Range.getEnd());
  if (File != EndFile || End < Begin)
    return {};
  return {firstFrom(All, Begin), firstFrom(All, End)};
}

llvm::ArrayRef<Comment>
cu2x::importer::commentsBehind(llvm::ArrayRef<Comment> All, SourceLocation End,
                               const SourceManager &SM) {
  auto [File, Offset] = SM.getDecomposedExpansionLoc(End);
  unsigned Line = SM.getLineNumber(File, Offset);
  const Comment *First = firstFrom(All, Offset), *Last = First;
  while (Last != All.end() && Last->Trailing && Last->Line == Line)
    ++Last;
  // Code that follows is what they are about.
  if (First != Last && std::prev(Last)->CodeAfter > std::prev(Last)->End &&
      SM.getLineNumber(File, std::prev(Last)->CodeAfter) ==
          std::prev(Last)->EndLine)
    return {};
  return {First, Last};
}

std::string cu2x::importer::joined(llvm::ArrayRef<Comment> Comments) {
  std::string Text;
  for (const Comment &C : Comments)
    Text += (Text.empty() ? "" : " ") + C.Text;
  return Text;
}

/// Bodies of lambdas and records that are declared in \p S.
static void collectInner(const Stmt *S, std::vector<SourceRange> &Ranges) {
  if (!S)
    return;
  if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    Ranges.push_back(Lambda->getBody()->getSourceRange());
    return;
  }
  if (const auto *Declarations = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declarations->decls())
      if (const auto *Tag = dyn_cast<TagDecl>(D))
        Ranges.push_back(Tag->getBraceRange());
  for (const Stmt *Child : S->children())
    collectInner(Child, Ranges);
}

CommentCursor::CommentCursor(llvm::ArrayRef<Comment> Comments, const Stmt *Body,
                             const SourceManager &SM)
    : SM(SM), File(SM.getFileID(SM.getExpansionLoc(Body->getBeginLoc()))),
      All(commentsWithin(Comments, Body->getSourceRange(), SM)) {
  if (All.empty())
    return;
  std::vector<SourceRange> Inner;
  collectInner(Body, Inner);
  for (SourceRange Range : Inner) {
    std::optional<unsigned> Begin = offset(Range.getBegin());
    std::optional<unsigned> End = offset(Range.getEnd());
    if (Begin && End)
      llvm::erase_if(All, [&](const Comment &C) {
        return *Begin < C.Begin && C.Begin < *End;
      });
  }
}

std::optional<unsigned> CommentCursor::offset(SourceLocation Loc) const {
  Loc = SM.getExpansionLoc(Loc);
  if (Loc.isInvalid() || SM.getFileID(Loc) != File)
    return std::nullopt;
  return SM.getFileOffset(Loc);
}

std::vector<Comment> CommentCursor::before(SourceLocation Loc) {
  std::vector<Comment> Result;
  std::optional<unsigned> Limit = offset(Loc);
  for (; Limit && Next != All.size() && All[Next].Begin < *Limit; ++Next)
    Result.push_back(All[Next]);
  return Result;
}

std::string CommentCursor::behind(SourceLocation End, SourceLocation Limit) {
  std::optional<unsigned> At = offset(End);
  if (!At || Next == All.size() || All[Next].Begin < *At)
    return "";
  llvm::ArrayRef<Comment> Found =
      commentsBehind(llvm::ArrayRef(All).drop_front(Next), End, SM);
  if (std::optional<unsigned> Before = offset(Limit))
    Found =
        Found.take_while([&](const Comment &C) { return C.Begin < *Before; });
  Next += Found.size();
  return joined(Found);
}
