//===- Comments.cpp - The author's comments in a file -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comments.h"
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
  llvm::StringRef Text = Buffer->getBuffer();
  do {
    Raw.LexFromRawLexer(Tok);
    unsigned Begin = SM.getFileOffset(Tok.getLocation());
    unsigned End = Begin + Tok.getLength();
    if (!Tok.is(tok::comment)) {
      CodeEnd = End;
      continue;
    }
    bool Trailing = CodeEnd != 0 && !Text.slice(CodeEnd, Begin).contains('\n');
    Result.push_back({Begin, End, SM.getLineNumber(File, Begin),
                      SM.getLineNumber(File, End), Trailing,
                      Text.slice(Begin, End).rtrim().str()});
  } while (!Tok.is(tok::eof));
  return Result;
}

llvm::ArrayRef<Comment>
cu2x::importer::commentsAbove(llvm::ArrayRef<Comment> All, SourceLocation Begin,
                              const SourceManager &SM) {
  auto [File, Offset] = SM.getDecomposedExpansionLoc(Begin);
  unsigned Line = SM.getLineNumber(File, Offset);
  const Comment *Last = llvm::partition_point(
      All, [&, At = Offset](const Comment &C) { return C.Begin < At; });
  const Comment *First = Last;
  for (; First != All.begin(); --First) {
    const Comment &C = *std::prev(First);
    if (C.Trailing || C.EndLine + 1 != Line)
      break;
    Line = C.Line;
  }
  return {First, Last};
}

const Comment *cu2x::importer::commentBehind(llvm::ArrayRef<Comment> All,
                                             SourceLocation End,
                                             const SourceManager &SM) {
  auto [File, Offset] = SM.getDecomposedExpansionLoc(End);
  const Comment *C = llvm::partition_point(
      All, [&, At = Offset](const Comment &C) { return C.Begin < At; });
  if (C == All.end() || !C->Trailing ||
      C->Line != SM.getLineNumber(File, Offset))
    return nullptr;
  return C;
}

CommentCursor::CommentCursor(llvm::ArrayRef<Comment> All, SourceRange Body,
                             const SourceManager &SM)
    : SM(SM), File(SM.getFileID(SM.getExpansionLoc(Body.getBegin()))) {
  std::optional<unsigned> Begin = offset(Body.getBegin());
  std::optional<unsigned> End = offset(Body.getEnd());
  if (!Begin || !End)
    return;
  auto Before = [](unsigned Offset) {
    return [Offset](const Comment &C) { return C.Begin < Offset; };
  };
  this->All = {llvm::partition_point(All, Before(*Begin)),
               llvm::partition_point(All, Before(*End))};
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
