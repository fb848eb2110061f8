//===- AuthorNames.cpp - What the author calls a constant -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Macros and template parameters are numbers in the AST. Their names are kept
/// beside the numbers, for the printer to use where they mean the same.
///
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// The object-like macro that \p E is all of, as the author wrote it; empty if
/// there is none.
static std::string wholeMacro(const Expr *E, const SourceManager &SM,
                              const LangOptions &Lang) {
  SourceLocation Begin = E->getBeginLoc(), End = E->getEndLoc(), First, Last;
  if (!Begin.isMacroID() || !End.isMacroID() ||
      !Lexer::isAtStartOfMacroExpansion(Begin, SM, Lang, &First) ||
      !Lexer::isAtEndOfMacroExpansion(End, SM, Lang, &Last) || First != Last ||
      !First.isFileID())
    return "";
  return Lexer::getSourceText(CharSourceRange::getTokenRange(First), SM, Lang)
      .str();
}

std::string FunctionImporter::programMacro(const Expr *E) const {
  // CUDA's and the system's are for others to know.
  SourceLocation Defined = Unit.SM.getSpellingLoc(E->getBeginLoc());
  if (!E->getBeginLoc().isMacroID() || Unit.SM.isInSystemHeader(Defined) ||
      Unit.isCudaFile(Defined))
    return "";
  return wholeMacro(E, Unit.SM, Unit.AST.getLangOpts());
}

mlir::Value FunctionImporter::VisitSubstNonTypeTemplateParmExpr(
    const SubstNonTypeTemplateParmExpr *E) {
  mlir::Value Value = expr(E->getReplacement());
  if (!Value)
    return Value;
  if (auto Constant = Value.getDefiningOp<cxx::ConstantOp>();
      Constant && mlir::isa<mlir::IntegerType>(Constant.getType()))
    Constant->setAttr("cxx.parameter",
                      B.getStringAttr(E->getParameter()->getName()));
  return Value;
}

namespace {

/// The size of an array as text, where it is made of names and numbers.
struct Extent {
  std::string Text;
  llvm::SmallVector<mlir::NamedAttribute> Macros, Parameters, Enumerators;
};

} // namespace

/// Appends \p E to \p Result; false if it is something else than numbers, names
/// of constants and arithmetic.
static bool writeExtent(const Expr *E, UnitImporter &Unit, mlir::Builder &B,
                        llvm::function_ref<std::string(const Expr *)> Macro,
                        Extent &Result) {
  auto Named = [&](llvm::SmallVectorImpl<mlir::NamedAttribute> &Names,
                   llvm::StringRef Name) {
    Expr::EvalResult Value;
    if (!E->EvaluateAsInt(Value, Unit.AST) ||
        !Value.Val.getInt().isRepresentableByInt64())
      return false;
    Result.Text += Name;
    Names.emplace_back(B.getStringAttr(Name),
                       B.getI64IntegerAttr(Value.Val.getInt().getExtValue()));
    return true;
  };
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(E))
    return writeExtent(Cast->getSubExpr(), Unit, B, Macro, Result);
  if (const auto *Constant = dyn_cast<ConstantExpr>(E))
    return writeExtent(Constant->getSubExpr(), Unit, B, Macro, Result);
  if (std::string Name = Macro(E); !Name.empty())
    return Named(Result.Macros, Name);
  if (const auto *Parameter = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return Named(Result.Parameters, Parameter->getParameter()->getName());
  if (E->getExprLoc().isMacroID())
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Enumerator = dyn_cast<EnumConstantDecl>(Reference->getDecl());
    const auto *Enum =
        Enumerator ? cast<EnumDecl>(Enumerator->getDeclContext()) : nullptr;
    if (!Enum || Enum->isScoped() || Unit.isCuda(Enum) || Unit.isSystem(Enum))
      return false;
    Result.Text += Enumerator->getName();
    Result.Enumerators.emplace_back(
        B.getStringAttr(Enumerator->getName()),
        B.getStringAttr(Unit.importEnum(Enum).getValue()));
    return true;
  }
  if (const auto *Literal = dyn_cast<IntegerLiteral>(E)) {
    Result.Text += llvm::toString(Literal->getValue(), 10, /*Signed=*/false);
    return true;
  }
  auto Inner = [&](const Expr *E) {
    return writeExtent(E, Unit, B, Macro, Result);
  };
  if (const auto *Parens = dyn_cast<ParenExpr>(E)) {
    Result.Text += "(";
    bool Written = Inner(Parens->getSubExpr());
    Result.Text += ")";
    return Written;
  }
  const auto *Binary = dyn_cast<BinaryOperator>(E);
  if (!Binary || !(Binary->isAdditiveOp() || Binary->isMultiplicativeOp()) ||
      !Inner(Binary->getLHS()))
    return false;
  Result.Text += " " + Binary->getOpcodeStr().str() + " ";
  return Inner(Binary->getRHS());
}

void FunctionImporter::nameExtents(mlir::Operation *Op,
                                   const VarDecl *Variable) {
  if (!Variable->getTypeSourceInfo())
    return;
  llvm::SmallVector<mlir::Attribute> Extents;
  bool HasNames = false;
  TypeLoc Loc = Variable->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc();
  for (auto Array = Loc.getAs<ConstantArrayTypeLoc>(); Array;
       Array = Array.getElementLoc()
                   .getUnqualifiedLoc()
                   .getAs<ConstantArrayTypeLoc>()) {
    Extent E;
    const Expr *Size = Array.getSizeExpr();
    if (!Size ||
        !writeExtent(
            Size, Unit, B, [&](const Expr *E) { return programMacro(E); }, E))
      return;
    HasNames |=
        !E.Macros.empty() || !E.Parameters.empty() || !E.Enumerators.empty();
    Extents.push_back(B.getDictionaryAttr(
        {B.getNamedAttr("enumerators", B.getDictionaryAttr(E.Enumerators)),
         B.getNamedAttr("macros", B.getDictionaryAttr(E.Macros)),
         B.getNamedAttr("parameters", B.getDictionaryAttr(E.Parameters)),
         B.getNamedAttr("text", B.getStringAttr(E.Text))}));
  }
  if (HasNames)
    Op->setAttr("cxx.extents", B.getArrayAttr(Extents));
}
