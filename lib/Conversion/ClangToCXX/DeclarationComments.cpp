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
  if (In.isInvalid()) // of a value that did not parse
    return {};
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
  FileID File = SM.getFileID(SM.getExpansionLoc(Begin));
  llvm::ArrayRef<Comment> Above = commentsAbove(comments(Begin), Begin, SM);
  for (size_t N = 0; N != Above.size(); ++N) {
    const Comment &C = Above[N];
    auto Op = cxx::CommentOp::create(Before, location(C.Loc), C.Text);
    unsigned Next = N + 1 != Above.size() ? Above[N + 1].Line
                                          : SM.getLineNumber(File, C.CodeAfter);
    if (C.EndLine + 1 < Next)
      Op->setAttr("cxx.apart", Builder.getUnitAttr());
  }
}

void UnitImporter::countComments(mlir::Operation *Op,
                                 llvm::ArrayRef<Comment> Comments) {
  llvm::SmallVector<mlir::Attribute> Texts;
  if (auto Known = Op->getAttrOfType<mlir::ArrayAttr>(AllCommentsAttr))
    Texts.assign(Known.begin(), Known.end());
  for (const Comment &C : Comments)
    Texts.push_back(Builder.getStringAttr(C.Text));
  if (!Texts.empty())
    Op->setAttr(AllCommentsAttr, Builder.getArrayAttr(Texts));
}

/// The function as it is written: that of an instance is its template's.
static const FunctionDecl *writtenFunction(const FunctionDecl *Function) {
  const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern();
  return Pattern ? Pattern : Function;
}

void UnitImporter::commentSignature(cxx::FuncOp Func,
                                    const FunctionDecl *Function) {
  const FunctionDecl *Written = writtenFunction(Function);
  const Stmt *Body = Written->getBody();
  if (!Body || isSystem(Function))
    return;
  llvm::ArrayRef<Comment> All = comments(Body->getBeginLoc());
  llvm::ArrayRef<Comment> Head = commentsWithin(
      All, SourceRange(writtenBegin(Function), Body->getBeginLoc()), SM);
  countComments(Func, Head);
  mlir::OpBuilder Before(Func);
  unsigned N = Func.isInstanceMethod();
  bool Packs = Written->getNumParams() != Function->getNumParams();
  for (const ParmVarDecl *Parameter :
       Packs ? llvm::ArrayRef<ParmVarDecl *>() : Written->parameters()) {
    unsigned Begin =
        SM.getDecomposedExpansionLoc(Parameter->getBeginLoc()).second;
    unsigned End = SM.getDecomposedExpansionLoc(Parameter->getEndLoc()).second;
    llvm::SmallVector<llvm::StringRef> Above;
    // Not those of the template's head or before the first parenthesis.
    unsigned From =
        N == unsigned(Func.isInstanceMethod())
            ? SM.getDecomposedExpansionLoc(Written->getLocation()).second
            : 0;
    for (; !Head.empty() && Head[0].Begin < Begin; Head = Head.drop_front())
      if (Head[0].Begin < From)
        cxx::CommentOp::create(Before, location(Head[0].Loc), Head[0].Text);
      else
        Above.push_back(Head[0].Text);
    // In the middle of a parameter.
    for (; !Head.empty() && Head[0].Begin < End; Head = Head.drop_front())
      Above.push_back(Head[0].Text);
    if (!Above.empty())
      Func.setParameterAttr(N, CommentsAboveAttr,
                            Builder.getStrArrayAttr(Above));
    // Behind it, or behind the comma and at the end of the line.
    auto [File, Name] = SM.getDecomposedExpansionLoc(Parameter->getEndLoc());
    unsigned Line = SM.getLineNumber(File, Name);
    llvm::StringRef Source = SM.getBufferData(File);
    unsigned Next = Parameter->getFunctionScopeIndex() + 1;
    unsigned Limit = Next < Written->getNumParams()
                         ? SM.getDecomposedExpansionLoc(
                                 Written->getParamDecl(Next)->getBeginLoc())
                               .second
                         : Source.size();
    llvm::ArrayRef<Comment> Behind = Head.take_while([&, File = File](
                                                         const Comment &C) {
      return C.Line == Line && C.Begin < Limit &&
             (llvm::StringRef(",)").contains(Source[C.CodeAfter]) ||
              SM.getLineNumber(File, C.CodeAfter) != Line);
    });
    if (!Behind.empty()) {
      Func.setParameterAttr(N, CommentBehindAttr,
                            Builder.getStringAttr(joined(Behind)));
      Head = Head.drop_front(Behind.size());
    }
    ++N;
  }
  for (const Comment &C : Head)
    cxx::CommentOp::create(Before, location(C.Loc), C.Text);
  // What follows a lambda is about its statement.
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method && Method->getParent()->isLambda())
    return;
  llvm::ArrayRef<Comment> Behind = commentsBehind(All, Body->getEndLoc(), SM);
  if (!Behind.empty())
    Func->setAttr(TrailingAttr, Builder.getStringAttr(joined(Behind)));
  countComments(Func, Behind);
}

void UnitImporter::commentBraces(mlir::Operation *Op, const TagDecl *Tag) {
  const TagDecl *Written = Tag;
  if (const auto *Record = dyn_cast<CXXRecordDecl>(Tag))
    if (const CXXRecordDecl *Pattern =
            Record->getTemplateInstantiationPattern())
      Written = Pattern;
  SourceRange Braces = Written->getBraceRange();
  if (Braces.isInvalid() || isSystem(Tag) || Braces.getBegin().isMacroID())
    return;
  llvm::ArrayRef<Comment> All = comments(Braces.getBegin());
  unsigned Begin = SM.getDecomposedExpansionLoc(Braces.getBegin()).second;
  unsigned End = SM.getDecomposedExpansionLoc(Braces.getEnd()).second;
  llvm::ArrayRef<Comment> Head = commentsBehind(All, Braces.getBegin(), SM);
  llvm::ArrayRef<Comment> Behind = commentsBehind(All, Braces.getEnd(), SM);
  if (!Head.empty() && Head[0].CodeBefore == Begin + 1)
    Op->setAttr(HeadAttr, Builder.getStringAttr(joined(Head)));
  if (!Behind.empty())
    Op->setAttr(TrailingAttr, Builder.getStringAttr(joined(Behind)));
  countComments(Op, Behind);
  llvm::SmallVector<llvm::StringRef> Tail;
  for (const Comment &C : commentsWithin(All, Braces, SM))
    if (C.CodeAfter == End && !C.Trailing)
      Tail.push_back(C.Text);
  if (!Tail.empty())
    Op->setAttr(TailAttr, Builder.getStrArrayAttr(Tail));
  // Methods and the like have comments of their own.
  std::vector<Comment> Mine =
      commentsWithin(All, SourceRange(writtenBegin(Tag), Braces.getEnd()), SM);
  for (const Decl *D : cast<DeclContext>(Written)->decls()) {
    if (isa<FieldDecl, AccessSpecDecl, EnumConstantDecl>(D) || D->isImplicit())
      continue;
    unsigned First = SM.getDecomposedExpansionLoc(D->getBeginLoc()).second;
    unsigned Last = SM.getDecomposedExpansionLoc(D->getEndLoc()).second + 2;
    llvm::erase_if(Mine, [&](const Comment &C) {
      auto Inside = [&](unsigned At) { return First <= At && At <= Last; };
      return Inside(C.Begin) || Inside(C.Trailing ? C.CodeBefore : C.CodeAfter);
    });
  }
  countComments(Op, Mine);
}

/// Where the brace in front of the members of \p D's class or enumeration is.
static unsigned startOfMembers(const Decl *D, const SourceManager &SM) {
  const auto *Tag = dyn_cast<TagDecl>(D->getDeclContext());
  SourceLocation Brace =
      Tag ? Tag->getBraceRange().getBegin() : SourceLocation();
  return Brace.isValid() ? SM.getDecomposedExpansionLoc(Brace).second : 0;
}

void UnitImporter::commentMembers(
    mlir::Operation *Op,
    llvm::ArrayRef<std::pair<std::string, const Decl *>> Members) {
  llvm::SmallVector<mlir::NamedAttribute> Above, Behind;
  const Comment *Last = nullptr;
  llvm::SmallPtrSet<const Comment *, 8> Printed;
  for (const auto &[Name, D] : Members) {
    if (D->getBeginLoc().isInvalid())
      continue;
    llvm::ArrayRef<Comment> All = comments(D->getBeginLoc());
    llvm::SmallVector<llvm::StringRef> Lines;
    if (isa<FieldDecl, EnumConstantDecl>(D))
      for (const Comment &C : commentsAbove(All, D->getBeginLoc(), SM)) {
        // Not what stands above a class of one line, nor above `int a, b;`
        // a second time.
        if (C.Begin >= startOfMembers(D, SM) && Printed.insert(&C).second)
          Lines.push_back(C.Text);
      }
    if (!Lines.empty())
      Above.emplace_back(Builder.getStringAttr(Name),
                         Builder.getStrArrayAttr(Lines));
    llvm::ArrayRef<Comment> Found = commentsBehind(All, D->getEndLoc(), SM);
    std::string Text = joined(Found);
    if (Text.empty() || Text.find('\n') != std::string::npos)
      continue;
    // Of several on one line, the last one has it.
    if (Found.begin() == Last)
      Behind.pop_back();
    Behind.emplace_back(Builder.getStringAttr(Name),
                        Builder.getStringAttr(Text));
    Last = Found.begin();
  }
  if (!Above.empty())
    Op->setAttr("cxx.comments_above", Builder.getDictionaryAttr(Above));
  if (!Behind.empty())
    Op->setAttr("cxx.comments_behind", Builder.getDictionaryAttr(Behind));
}
