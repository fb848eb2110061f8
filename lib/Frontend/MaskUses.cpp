//===- MaskUses.cpp - Notes of where lane masks go --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"
#include "MaskFlow.h"
#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool cu2x::frontend::mayMakeMasks(const FactCollector &C) {
  for (unsigned I = 0, E = C.SM.local_sloc_entry_size(); I != E; ++I) {
    const SrcMgr::SLocEntry &Entry = C.SM.getLocalSLocEntry(I);
    if (!Entry.isFile() ||
        SrcMgr::isSystem(Entry.getFile().getFileCharacteristic()))
      continue;
    const SrcMgr::ContentCache &File = Entry.getFile().getContentCache();
    if (File.OrigEntry && isCudaHeader(C.Request, File.OrigEntry->getName()))
      continue;
    if (std::optional<StringRef> Text = File.getBufferDataIfLoaded();
        Text && (Text->contains("_sync") || Text->contains("ballot") ||
                 Text->contains("match_a") || Text->contains("__activemask")))
      return true;
  }
  return false;
}

static void collectReturned(const Stmt *S,
                            llvm::SmallVectorImpl<const Expr *> &Values) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (auto *Return = dyn_cast<ReturnStmt>(S); Return && Return->getRetValue())
    Values.push_back(Return->getRetValue());
  for (const Stmt *Part : S->children())
    collectReturned(Part, Values);
}

llvm::SmallVector<const Expr *, 4>
cu2x::frontend::returnedBy(const FunctionDecl *Function) {
  llvm::SmallVector<const Expr *, 4> Values;
  collectReturned(Function->getBody(), Values);
  return Values;
}

/// Whether \p E is the variable \p Mask.
static bool isMask(const Expr *E, const VarDecl *Mask) {
  return E && variableOf(E) == Mask;
}

/// The part of \p S that takes all bits of \p Mask, as it is: counts of bits,
/// masks of warp functions, conditions and one lane's bit. Null if none does.
static const Stmt *wholeReadIn(const Stmt *S, const VarDecl *Mask) {
  auto Part = [&](const Expr *E) { return isMask(E, Mask) ? E : nullptr; };
  if (auto *Call = dyn_cast<CallExpr>(S)) {
    static const llvm::StringSet<> OfBits = {"__popc",   "__popcll", "__ffs",
                                             "__ffsll",  "__clz",    "__clzll",
                                             "__brevll", "__brev"};
    const FunctionDecl *Callee = anyCallee(Call);
    if (!Callee || !Callee->getIdentifier())
      return nullptr;
    const WarpFunction *Function = findWarpFunction(Callee->getName());
    unsigned Index = Function && Function->takesMask() ? Function->Mask : 0;
    bool Takes =
        Function ? Function->takesMask() : OfBits.contains(Callee->getName());
    return Takes && Index < Call->getNumArgs() ? Part(Call->getArg(Index))
                                               : nullptr;
  }
  if (auto *If = dyn_cast<IfStmt>(S))
    return Part(If->getCond());
  if (auto *While = dyn_cast<WhileStmt>(S))
    return Part(While->getCond());
  if (auto *Choice = dyn_cast<ConditionalOperator>(S))
    return Part(Choice->getCond());
  if (auto *Not = dyn_cast<UnaryOperator>(S))
    return Not->getOpcode() == UO_LNot ? Part(Not->getSubExpr()) : nullptr;
  auto *And = dyn_cast<BinaryOperator>(S);
  auto *Shift =
      And && And->getOpcode() == BO_And
          ? dyn_cast<BinaryOperator>(And->getLHS()->IgnoreParenImpCasts())
          : nullptr;
  auto *One =
      Shift && Shift->getOpcode() == BO_Shr
          ? dyn_cast<IntegerLiteral>(And->getRHS()->IgnoreParenImpCasts())
          : nullptr;
  return One && One->getValue() == 1 && isMask(Shift->getLHS(), Mask)
             ? And->getLHS()
             : nullptr;
}

bool cu2x::frontend::isReadWhole(const Stmt *S, const VarDecl *Mask) {
  if (!S)
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Ref->getDecl() != Mask;
  const Stmt *Whole = wholeReadIn(S, Mask);
  return llvm::all_of(S->children(), [&](const Stmt *Part) {
    return Part == Whole || isReadWhole(Part, Mask);
  });
}

/// Where \p E is written. What is the whole of a macro, or of an argument of
/// one, stands where that is used; what is made of more than one macro, or
/// \p Outside of them, stands where the outermost ones are.
static SourceRange writtenRange(const Expr *E, bool Outside,
                                const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  const LangOptions &Opts = Context.getLangOpts();
  SourceLocation Begin = E->getBeginLoc(), End = E->getEndLoc();
  while (Begin.isMacroID() && SM.getFileID(Begin) == SM.getFileID(End)) {
    if (SM.isMacroArgExpansion(Begin)) {
      Begin = SM.getImmediateSpellingLoc(Begin);
      End = SM.getImmediateSpellingLoc(End);
      continue;
    }
    SourceLocation Behind = End.getLocWithOffset(
        Lexer::MeasureTokenLength(SM.getSpellingLoc(End), SM, Opts));
    if (!SM.isAtStartOfImmediateMacroExpansion(Begin) ||
        !SM.isAtEndOfImmediateMacroExpansion(Behind))
      break;
    CharSourceRange Use = SM.getImmediateExpansionRange(Begin);
    Begin = Use.getBegin();
    End = Use.getEnd();
  }
  if (Outside || SM.getFileID(Begin) != SM.getFileID(End)) {
    End = SM.getExpansionRange(End).getEnd();
    Begin = SM.getExpansionLoc(Begin);
  }
  return {Begin, End};
}

void cu2x::frontend::noteMaskFlow(FactCollector &C, const ASTContext &Context,
                                  const ValueUse &Use, const VarDecl *Var) {
  // A function of CUDA's gives as many bits as it is given.
  if (auto *Call = dyn_cast<CallExpr>(Use.Place->IgnoreParenImpCasts());
      Call && Use.How == MaskFlow::Given &&
      (!Call->getDirectCallee() ||
       C.originOf(Call->getDirectCallee()->getLocation()) != Origin::User))
    return;
  SourceRange Range = Use.Place->getSourceRange();
  bool IsGiven = Use.How == MaskFlow::Given;
  if (IsGiven ||
      C.SM.getFileID(Range.getBegin()) != C.SM.getFileID(Range.getEnd()))
    Range = writtenRange(
        Use.Place, IsGiven && Var && !Var->getLocation().isMacroID(), Context);
  // A macro of another file is told where it is used.
  auto IsElsewhere = [&] {
    return Range.getBegin().isMacroID() &&
           C.spelling(Range.getBegin()).File !=
               C.expansion(Range.getBegin()).File;
  };
  for (bool Outside : {false, true})
    if (IsElsewhere())
      Range = writtenRange(Use.Place, Outside, Context);
  FactCollector::Place At = C.spelling(Range.getBegin());
  FactCollector::Place End = C.spelling(Range.getEnd());
  if (!At)
    return;
  MaskFlow Flow{Use.How, At.Offset, 0, std::nullopt, {}};
  if (End.File == At.File && End.Offset > At.Offset)
    Flow.Length = End.Offset - At.Offset;
  auto NameOf = [&](const VarDecl *D) -> std::optional<unsigned> {
    FactCollector::Place Name = C.spelling(D->getLocation());
    return Name.File == At.File ? std::optional(Name.Offset) : std::nullopt;
  };
  if (Var && !(Flow.Variable = NameOf(Var)))
    return;
  for (const VarDecl *Target : Use.Targets)
    if (std::optional<unsigned> Name = NameOf(Target))
      Flow.Targets.push_back(*Name);
  At.File->MaskFlows.push_back(std::move(Flow));
}
