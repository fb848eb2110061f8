//===- LambdaFacts.cpp - Lambdas that run on the device ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class LambdaFacts : public RecursiveASTVisitor<LambdaFacts> {
public:
  LambdaFacts(FactCollector &Collector, ASTContext &Context)
      : C(Collector), Context(Context) {}

  bool VisitLambdaExpr(LambdaExpr *E);

private:
  std::optional<DeviceLambda::Capture> describe(const LambdaCapture &Capture,
                                                const Expr *Init,
                                                const FieldDecl *Field) const;

  FactCollector &C;
  ASTContext &Context;
  /// The type of the lambda that each text is. A macro, or a file that is
  /// included again, may make several of one.
  std::map<std::pair<FileFacts *, unsigned>, const CXXRecordDecl *> Seen;
};

} // namespace

/// Whether the name of \p T means the same everywhere in the file.
static bool hasNameEverywhere(QualType T) {
  T = T.getCanonicalType();
  while (T->isPointerType() || T->isReferenceType() || T->isConstantArrayType())
    T = T->isConstantArrayType()
            ? QualType(T->getArrayElementTypeNoTypeQual(), 0)
            : T->getPointeeType();
  if (const auto *Function = T->getAs<FunctionProtoType>()) {
    for (QualType Parameter : Function->param_types())
      if (!hasNameEverywhere(Parameter))
        return false;
    return hasNameEverywhere(Function->getReturnType());
  }
  if (T->isBuiltinType())
    return true;
  const TagDecl *Tag = T->getAsTagDecl();
  if (!Tag || !Tag->getIdentifier() || Tag->getParentFunctionOrMethod())
    return false;
  for (const Decl *D = Tag; D;
       D = dyn_cast_if_present<Decl>(D->getDeclContext()))
    if (D->getAccess() == AS_private || D->getAccess() == AS_protected)
      return false;
  const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Tag);
  if (!Instance)
    return true;
  for (const TemplateArgument &Arg : Instance->getTemplateArgs().asArray())
    if (Arg.getKind() != TemplateArgument::Integral &&
        (Arg.getKind() != TemplateArgument::Type ||
         !hasNameEverywhere(Arg.getAsType())))
      return false;
  return true;
}

std::optional<DeviceLambda::Capture>
LambdaFacts::describe(const LambdaCapture &Capture, const Expr *Init,
                      const FieldDecl *Field) const {
  bool IsObject = Capture.getCaptureKind() == LCK_This ||
                  Capture.getCaptureKind() == LCK_StarThis;
  if (Capture.isPackExpansion() ||
      (!IsObject &&
       (!Capture.capturesVariable() || Capture.getCaptureKind() != LCK_ByCopy)))
    return std::nullopt;
  QualType Type = Field->getType().getUnqualifiedType().getCanonicalType();
  if (!hasNameEverywhere(Type) || Type->isReferenceType() ||
      !Type.isTriviallyCopyableType(Context))
    return std::nullopt;
  DeviceLambda::Capture Result;
  Result.Type = Type.getAsString(Context.getPrintingPolicy());
  Result.IsArray = Type->isArrayType();
  if (IsObject) {
    Result.Value = Capture.getCaptureKind() == LCK_This ? "this" : "*this";
    return Result;
  }
  const auto *Var = cast<VarDecl>(Capture.getCapturedVar());
  Result.Value = Var->getNameAsString();
  if (Var->isInitCapture()) {
    SourceRange Range = Init->getSourceRange();
    if (Range.getBegin().isMacroID() || Range.getEnd().isMacroID())
      return std::nullopt;
    Result.Value = Lexer::getSourceText(CharSourceRange::getTokenRange(Range),
                                        C.SM, Context.getLangOpts())
                       .str();
  }
  return Result;
}

bool LambdaFacts::VisitLambdaExpr(LambdaExpr *E) {
  const CXXMethodDecl *Call = E->getCallOperator();
  if (!Call->hasAttr<CUDADeviceAttr>() || Call->hasAttr<CUDAHostAttr>() ||
      E->isGenericLambda() || E->getLambdaClass()->isDependentContext())
    return true;
  // A macro may be all of it, `WORK(p)`, make its head, `LAMBDA (int i) {}`, or
  // have it as an argument.
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(E->getSourceRange()), C.SM,
      Context.getLangOpts());
  if (Range.isInvalid())
    return true;
  FactCollector::Place Begin = C.spelling(Range.getBegin());
  unsigned End = C.SM.getFileOffset(Range.getEnd());
  if (!Begin)
    return true;
  auto [It, New] =
      Seen.try_emplace({Begin.File, Begin.Offset}, E->getLambdaClass());
  if (!New) {
    if (It->second != E->getLambdaClass())
      Begin.File->DeviceLambdas.erase(Begin.Offset);
    return true;
  }
  DeviceLambda Lambda;
  auto Field = E->getLambdaClass()->field_begin();
  for (auto [Capture, Init] : llvm::zip(E->captures(), E->capture_inits())) {
    std::optional<DeviceLambda::Capture> Found =
        describe(Capture, Init, *Field++);
    if (!Found)
      return true;
    Lambda.Captures.push_back(std::move(*Found));
  }
  PresumedLoc At = C.SM.getPresumedLoc(E->getBeginLoc());
  Lambda.End = End;
  Lambda.File = llvm::sys::path::filename(At.getFilename()).str();
  Lambda.Line = At.getLine();
  Lambda.Column = At.getColumn();
  Begin.File->DeviceLambdas[Begin.Offset] = std::move(Lambda);
  return true;
}

void cu2x::frontend::collectLambdaFacts(FactCollector &Collector,
                                        ASTContext &Context) {
  LambdaFacts Facts(Collector, Context);
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (D->getLocation().isInvalid() ||
        Collector.originOf(D->getLocation()) == Origin::User)
      Facts.TraverseDecl(D);
}
