//===- DeclarationComments.cpp - Comments of declarations -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitImporter.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

SourceLocation cu2x::importer::writtenBegin(const Decl *D) {
  if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
    if (const FunctionDecl *Pattern =
            Function->getTemplateInstantiationPattern())
      Function = Pattern;
    if (const auto *Template = Function->getDescribedFunctionTemplate())
      return Template->getBeginLoc();
    return Function->getBeginLoc();
  }
  if (const auto *Record = dyn_cast<CXXRecordDecl>(D)) {
    if (const CXXRecordDecl *Pattern =
            Record->getTemplateInstantiationPattern())
      Record = Pattern;
    if (const auto *Template = Record->getDescribedClassTemplate())
      return Template->getBeginLoc();
    return Record->getBeginLoc();
  }
  return D->getBeginLoc();
}

llvm::ArrayRef<Comment> UnitImporter::comments(SourceLocation In) {
  FileID File = SM.getFileID(SM.getExpansionLoc(In));
  auto [It, New] = CommentsOfFile.try_emplace(File);
  if (New)
    It->second = commentsOf(File, SM, AST.getLangOpts());
  return It->second;
}

void UnitImporter::commentAbove(mlir::Operation *Op, const Decl *D) {
  SourceLocation Begin = writtenBegin(D);
  if (Begin.isInvalid() || isSystem(D))
    return;
  mlir::OpBuilder Before(Op);
  for (const Comment &C : commentsAbove(comments(Begin), Begin, SM))
    cxx::CommentOp::create(Before, location(Begin), C.Text);
}

void UnitImporter::commentMembers(
    mlir::Operation *Op,
    llvm::ArrayRef<std::pair<std::string, const Decl *>> Members) {
  llvm::SmallVector<mlir::NamedAttribute> Above, Behind;
  const Comment *Last = nullptr;
  for (const auto &[Name, D] : Members) {
    if (D->getBeginLoc().isInvalid())
      continue;
    llvm::ArrayRef<Comment> All = comments(D->getBeginLoc());
    llvm::SmallVector<llvm::StringRef> Lines;
    if (isa<FieldDecl, EnumConstantDecl>(D))
      for (const Comment &C : commentsAbove(All, D->getBeginLoc(), SM))
        Lines.push_back(C.Text);
    if (!Lines.empty())
      Above.emplace_back(Builder.getStringAttr(Name),
                         Builder.getStrArrayAttr(Lines));
    const Comment *C = commentBehind(All, D->getEndLoc(), SM);
    if (!C || C->Text.find('\n') != std::string::npos)
      continue;
    // Of several on one line, the last one has it.
    if (C == Last)
      Behind.pop_back();
    Behind.emplace_back(Builder.getStringAttr(Name),
                        Builder.getStringAttr(C->Text));
    Last = C;
  }
  if (!Above.empty())
    Op->setAttr("cxx.comments_above", Builder.getDictionaryAttr(Above));
  if (!Behind.empty())
    Op->setAttr("cxx.comments_behind", Builder.getDictionaryAttr(Behind));
}
