//===- Comments.cpp - The author's comments in a range of a file -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comments.h"
#include "clang/Lex/Lexer.h"

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
  unsigned CodeLine = 0;
  do {
    Raw.LexFromRawLexer(Tok);
    unsigned Begin = SM.getFileOffset(Tok.getLocation());
    unsigned End = Begin + Tok.getLength();
    if (!Tok.is(tok::comment)) {
      CodeLine = SM.getLineNumber(File, End);
      continue;
    }
    unsigned Line = SM.getLineNumber(File, Begin);
    llvm::StringRef Text = Buffer->getBuffer().substr(Begin, Tok.getLength());
    Result.push_back({Begin, End, Line, SM.getLineNumber(File, End),
                      CodeLine == Line, Text.rtrim().str()});
  } while (!Tok.is(tok::eof));
  return Result;
}

std::vector<Comment> cu2x::importer::commentsAbove(SourceLocation Begin,
                                                   const SourceManager &SM,
                                                   const LangOptions &Lang) {
  Begin = SM.getExpansionLoc(Begin);
  FileID File = SM.getFileID(Begin);
  unsigned Offset = SM.getFileOffset(Begin);
  unsigned Line = SM.getLineNumber(File, Offset);
  std::vector<Comment> All = commentsOf(File, SM, Lang);
  auto First = All.end(), Last = All.begin();
  while (Last != All.end() && Last->Begin < Offset)
    ++Last;
  for (First = Last; First != All.begin(); --First) {
    const Comment &C = *std::prev(First);
    if (C.Trailing || C.EndLine + 1 != Line)
      break;
    Line = C.Line;
  }
  return {First, Last};
}

CommentCursor::CommentCursor(SourceRange Body, const SourceManager &SM,
                             const LangOptions &Lang)
    : SM(SM), File(SM.getFileID(SM.getExpansionLoc(Body.getBegin()))) {
  std::optional<unsigned> Begin = offset(Body.getBegin());
  std::optional<unsigned> End = offset(Body.getEnd());
  if (!Begin || !End)
    return;
  for (Comment &C : commentsOf(File, SM, Lang))
    if (C.Begin >= *Begin && C.Begin < *End)
      All.push_back(std::move(C));
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

std::optional<Comment> CommentCursor::behind(SourceLocation End) {
  std::optional<unsigned> At = offset(End);
  if (!At || Next == All.size() || All[Next].Begin < *At)
    return std::nullopt;
  unsigned Line = SM.getLineNumber(File, *At);
  if (!All[Next].Trailing || All[Next].Line != Line)
    return std::nullopt;
  return All[Next++];
}
