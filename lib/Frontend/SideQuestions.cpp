//===- SideQuestions.cpp - Values that ask for the side ---* -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SideQuestions.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether a token of \p Text is the macro: comments and strings are none.
bool SideQuestions::namesSide(SourceRange Text) const {
  SourceLocation First = SM.getExpansionLoc(Text.getBegin());
  auto [File, Begin] = SM.getDecomposedLoc(First);
  auto [EndFile, End] =
      SM.getDecomposedLoc(SM.getExpansionRange(Text.getEnd()).getEnd());
  llvm::StringRef Buffer = SM.getBufferData(File);
  if (File != EndFile || Begin >= End ||
      !Buffer.slice(Begin, End).contains("__CUDA_ARCH__"))
    return false;
  Lexer Raw(SM.getLocForStartOfFile(File), LangOpts, Buffer.begin(),
            Buffer.begin() + Begin, Buffer.end());
  for (Token T; !Raw.LexFromRawLexer(T);) {
    if (SM.getFileOffset(T.getLocation()) >= End)
      break;
    if (T.is(tok::raw_identifier) && T.getRawIdentifier() == "__CUDA_ARCH__")
      return true;
  }
  return false;
}

bool SideQuestions::asks(const FunctionDecl *Function) {
  const FunctionDecl *Definition = nullptr;
  if (!Function || !Function->isDefined(Definition) ||
      !Seen.insert(Definition).second)
    return false;
  bool IsOfDevice = Definition->hasAttr<CUDADeviceAttr>() &&
                    !Definition->hasAttr<CUDAHostAttr>();
  if ((namesSide(Definition->getSourceRange()) && !(OfBoth && IsOfDevice)) ||
      asks(Definition->getBody()))
    return true;
  const auto *Constructor = dyn_cast<CXXConstructorDecl>(Definition);
  return Constructor &&
         llvm::any_of(Constructor->inits(), [&](const CXXCtorInitializer *I) {
           return asks(I->getInit());
         });
}

/// Whether \p D is a constant that such a value makes.
bool SideQuestions::asksOfConstant(const ValueDecl *D) {
  if (const auto *Enumerator = dyn_cast<EnumConstantDecl>(D))
    return asks(Enumerator->getInitExpr());
  const auto *Variable = dyn_cast<VarDecl>(D);
  const Expr *Init = Variable ? Variable->getAnyInitializer() : nullptr;
  return Init &&
         (Variable->isConstexpr() || Variable->getType().isConstQualified()) &&
         Seen.insert(Variable).second && asks(Init);
}

bool SideQuestions::asks(const Stmt *Value) {
  if (!Value)
    return false;
  if (const auto *Call = dyn_cast<CallExpr>(Value)) {
    if (asks(Call->getDirectCallee()))
      return true;
  } else if (const auto *Construct = dyn_cast<CXXConstructExpr>(Value)) {
    if (asks(Construct->getConstructor()))
      return true;
  } else if (const auto *Overloads = dyn_cast<OverloadExpr>(Value)) {
    for (const NamedDecl *D : Overloads->decls())
      if (asks(D->getAsFunction()))
        return true;
  } else if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(Value)) {
    if (asks(Default->getExpr()))
      return true;
  } else if (const auto *Member = dyn_cast<CXXDefaultInitExpr>(Value)) {
    if (asks(Member->getExpr()))
      return true;
  } else if (const auto *Name = dyn_cast<DeclRefExpr>(Value)) {
    if (asksOfConstant(Name->getDecl()))
      return true;
  } else if (const auto *Member = dyn_cast<MemberExpr>(Value)) {
    if (asksOfConstant(Member->getMemberDecl()))
      return true;
  }
  return llvm::any_of(Value->children(),
                      [&](const Stmt *Part) { return asks(Part); });
}
