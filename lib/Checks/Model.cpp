//===- Model.cpp - The functions of a unit as checks see them ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model.h"
#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/WarpFunctions.h"
#include "cu2x/Support/Path.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Instances of one template that are looked at: their findings are mostly the
/// same.
static constexpr unsigned MaxInstances = 4;

Unit::Unit(ASTContext &Context, const frontend::UnitFlags &Flags,
           const CheckOptions &Options)
    : Context(Context), SM(Context.getSourceManager()), Flags(Flags),
      Options(Options) {
  addDecls(Context.getTranslationUnitDecl());
  for (const auto &[I, F] : llvm::enumerate(Functions))
    Index[F.Decl->getCanonicalDecl()] = I;
  // A template that nobody uses may call an instance that has no body yet.
  for (const auto &[I, F] : llvm::enumerate(Functions))
    if (const FunctionDecl *Pattern = F.Decl->getTemplateInstantiationPattern())
      Index.try_emplace(Pattern->getCanonicalDecl(), I);
}

bool Unit::isCudaFile(FileID File) const {
  auto [It, New] = CudaFiles.try_emplace(File, false);
  if (!New)
    return It->second;
  if (OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File))
    It->second = llvm::any_of(Options.CudaFolders,
                              [&](StringRef Folder) {
                                return isBelow(Entry->getName(), Folder);
                              }) ||
                 Entry->getName().contains("__clang_cuda_");
  return It->second;
}

bool Unit::isCuda(const Decl *D) const {
  SourceLocation Loc = D->getLocation();
  // What the compiler declares is CUDA's as well.
  return Loc.isInvalid() || isCudaFile(SM.getFileID(SM.getExpansionLoc(Loc)));
}

bool Unit::isUser(SourceLocation Loc) const {
  if (Loc.isInvalid())
    return false;
  Loc = SM.getExpansionLoc(Loc);
  return !SM.isInSystemHeader(Loc) && !isCudaFile(SM.getFileID(Loc));
}

void Unit::addDecls(const DeclContext *DC) {
  // What is precompiled is no user's.
  for (Decl *D : DC->noload_decls())
    addDecl(D);
}

void Unit::addDecl(Decl *D) {
  if (!isa<NamespaceDecl, LinkageSpecDecl>(D) && !isUser(D->getLocation()))
    return;
  if (auto *Template = dyn_cast<FunctionTemplateDecl>(D)) {
    unsigned Count = 0;
    for (FunctionDecl *Instance : Template->specializations())
      if (Instance->hasBody() && Count++ < MaxInstances)
        addFunction(Instance);
    if (!Count)
      addFunction(Template->getTemplatedDecl());
  } else if (auto *Template = dyn_cast<ClassTemplateDecl>(D)) {
    unsigned Count = 0;
    for (ClassTemplateSpecializationDecl *Instance :
         Template->specializations())
      if (Instance->hasDefinition() && Count++ < MaxInstances)
        addDecls(Instance);
    if (!Count)
      addDecls(Template->getTemplatedDecl());
  } else if (auto *F = dyn_cast<FunctionDecl>(D)) {
    addFunction(F);
  } else if (auto *Var = dyn_cast<VarDecl>(D)) {
    Globals.push_back(Var);
  } else if (auto *DC = dyn_cast<DeclContext>(D)) {
    addDecls(DC);
  }
}

void Unit::addFunction(const FunctionDecl *D) {
  if (!D->doesThisDeclarationHaveABody() &&
      !(D->isTemplateInstantiation() && D->hasBody()))
    return;
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = D->getBody(Definition);
  if (!Body || D->isImplicit() || D->isInvalidDecl() || D->isDefaulted())
    return;
  Function F{Definition, false, false, {}};
  F.IsKernel = D->hasAttr<CUDAGlobalAttr>();
  F.IsDevice = F.IsKernel || D->hasAttr<CUDADeviceAttr>();
  addNodes(F, Body, -1);
  Functions.push_back(std::move(F));
}

void Unit::addNodes(Function &F, const Stmt *S, int Parent) {
  if (!S)
    return;
  int I = F.Nodes.size();
  F.Nodes.push_back({S, Parent});
  if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    addFunction(Lambda->getCallOperator());
    return;
  }
  for (const Stmt *Child : S->children())
    addNodes(F, Child, I);
}

const Function *Unit::find(const FunctionDecl *Decl) const {
  auto It = Index.find(Decl->getCanonicalDecl());
  if (It == Index.end())
    if (const FunctionDecl *Pattern = Decl->getTemplateInstantiationPattern())
      It = Index.find(Pattern->getCanonicalDecl());
  return It == Index.end() ? nullptr : &Functions[It->second];
}

const Stmt *Function::parent(int I) const {
  for (int P = Nodes[I].Parent; P >= 0; P = Nodes[P].Parent)
    if (!isa<ImplicitCastExpr, ParenExpr, ExprWithCleanups,
             MaterializeTemporaryExpr>(Nodes[P].S))
      return Nodes[P].S;
  return nullptr;
}

std::string Unit::text(const Stmt *E) const {
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(E->getSourceRange()), SM,
      Context.getLangOpts());
  return Lexer::getSourceText(Range, SM, Context.getLangOpts()).str();
}

std::optional<int64_t> Unit::constant(const Expr *E) const {
  Expr::EvalResult Result;
  if (!E || E->isValueDependent() || E->getType().isNull() ||
      !E->getType()->isIntegralOrEnumerationType() ||
      !E->EvaluateAsInt(Result, Context))
    return std::nullopt;
  return Result.Val.getInt().extOrTrunc(64).getSExtValue();
}

unsigned Unit::lineOf(SourceLocation Loc) const {
  return SM.getExpansionLineNumber(Loc);
}

std::optional<unsigned> Unit::offset(SourceLocation Loc) const {
  if (!Loc.isFileID())
    return std::nullopt;
  return SM.getFileOffset(Loc);
}

std::optional<std::string> Unit::keyOf(FileID File) const {
  if (File == SM.getMainFileID())
    return "";
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  if (!Entry || !Options.WantHeader)
    return std::nullopt;
  std::string Path = Entry->getFileEntry().tryGetRealPathName().str();
  return Options.WantHeader(Path) ? std::optional(Path) : std::nullopt;
}

void Unit::report(cu2x::diag::Kind K, const Stmt *S,
                  std::vector<std::string> Args) {
  report(K, S->getBeginLoc(), S->getEndLoc(), std::move(Args));
}

void Unit::report(cu2x::diag::Kind K, SourceLocation Begin, SourceLocation End,
                  std::vector<std::string> Args,
                  std::vector<cu2x::diag::Replacement> Edits,
                  cu2x::diag::FixClass Class) {
  if (Begin.isInvalid() || !(cu2x::diag::row(K).Targets & Options.Target))
    return;
  SourceLocation First = SM.getExpansionLoc(Begin);
  SourceLocation Last = SM.getExpansionRange(End).getEnd();
  auto [File, Offset] = SM.getDecomposedLoc(First);
  std::optional<std::string> Key = keyOf(File);
  if (!Key)
    return;
  auto [LastFile, LastOffset] = SM.getDecomposedLoc(Last);
  cu2x::diag::Finding F;
  F.K = K;
  F.Offset = Offset;
  if (LastFile == File && LastOffset >= Offset)
    F.Length = LastOffset - Offset +
               Lexer::MeasureTokenLength(Last, SM, Context.getLangOpts());
  F.Args = std::move(Args);
  F.Edits = std::move(Edits);
  F.Class = Class;
  Findings[*Key].push_back(std::move(F));
}

void Unit::report(cu2x::diag::Kind K, const Stmt *At,
                  std::vector<std::string> Args, Supposition S) {
  if (At->getBeginLoc().isInvalid())
    return;
  auto [File, Offset] =
      SM.getDecomposedLoc(SM.getExpansionLoc(At->getBeginLoc()));
  S.K = K;
  S.Offset = Offset;
  S.Args = Args;
  suppose(File, std::move(S));
  report(K, At, std::move(Args));
}

void Unit::suppose(FileID File, Supposition S) {
  if (std::optional<std::string> Key = keyOf(File))
    Supposed[*Key].push_back(std::move(S));
}

void Unit::addFix(FileID File, cu2x::diag::Finding Fix) {
  if (std::optional<std::string> Key = keyOf(File))
    Fixes[*Key].push_back(std::move(Fix));
}

const Expr *checks::bare(const Expr *E) {
  for (;;) {
    const Expr *Inner = E->IgnoreParenCasts()->IgnoreUnlessSpelledInSource();
    if (auto *Named = dyn_cast<OpaqueValueExpr>(Inner);
        Named && Named->getSourceExpr())
      Inner = Named->getSourceExpr();
    if (Inner == E)
      return E;
    E = Inner;
  }
}

const ValueDecl *checks::baseVariable(const Expr *E) {
  for (E = bare(E); E;) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(E))
      return Ref->getDecl();
    if (auto *Member = dyn_cast<MemberExpr>(E)) {
      if (isa<CXXThisExpr>(bare(Member->getBase())) || Member->isArrow())
        return Member->getMemberDecl();
      E = bare(Member->getBase());
    } else if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      E = bare(frontend::arrayIn(Element));
    } else if (auto *Op = dyn_cast<UnaryOperator>(E)) {
      if (Op->getOpcode() != UO_Deref && Op->getOpcode() != UO_AddrOf)
        return nullptr;
      E = bare(Op->getSubExpr());
    } else if (auto *Op = dyn_cast<BinaryOperator>(E)) {
      if (!Op->isAdditiveOp())
        return nullptr;
      bool Left = Op->getLHS()->getType()->isPointerType() ||
                  Op->getLHS()->getType()->isArrayType();
      E = bare(Left ? Op->getLHS() : Op->getRHS());
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

const FunctionDecl *checks::callee(const CallExpr *Call) {
  // Of several that a template may call, others than the first may be meant.
  auto *Found =
      Call->getCallee()
          ? dyn_cast<UnresolvedLookupExpr>(Call->getCallee()->IgnoreParens())
          : nullptr;
  return Found && Found->getNumDecls() != 1 ? nullptr
                                            : frontend::anyCallee(Call);
}

const Expr *checks::withoutNots(const Expr *E, bool &Is) {
  for (E = bare(E);; E = bare(cast<UnaryOperator>(E)->getSubExpr())) {
    auto *Not = dyn_cast<UnaryOperator>(E);
    if (!Not || Not->getOpcode() != UO_LNot)
      return E;
    Is = !Is;
  }
}

StringRef checks::cudaCallee(const Unit &U, const CallExpr *Call) {
  const NamedDecl *D = callee(Call);
  if (!D)
    if (auto *Lookup = dyn_cast_or_null<UnresolvedLookupExpr>(
            Call->getCallee() ? Call->getCallee()->IgnoreParens() : nullptr))
      if (Lookup->decls_begin() != Lookup->decls_end())
        D = *Lookup->decls_begin();
  if (!D || !D->getDeclName().isIdentifier() || !U.isCuda(D))
    return "";
  return D->getName();
}

const frontend::WarpFunction *checks::warpFunction(const Unit &U,
                                                   const CallExpr *Call) {
  return frontend::findWarpFunction(cudaCallee(U, Call));
}

StringRef checks::groupSync(const Unit &U, const CallExpr *Call) {
  if (cudaCallee(U, Call) != "sync")
    return "";
  const CXXRecordDecl *Group = nullptr;
  if (auto *Method = dyn_cast_or_null<CXXMethodDecl>(callee(Call)))
    Group = Method->getParent();
  else if (Call->getNumArgs() == 1)
    Group = bare(Call->getArg(0))->getType()->getAsCXXRecordDecl();
  bool IsOfLibrary = Group && U.isCuda(Group) && Group->getIdentifier();
  return IsOfLibrary ? Group->getName() : StringRef();
}

bool checks::isBuiltin(const Unit &U, const Expr *E, StringRef Name) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  return Ref && Ref->getDecl()->getDeclName().isIdentifier() &&
         Ref->getDecl()->getName() == Name && U.isCuda(Ref->getDecl());
}

bool checks::isDiscarded(const Function &F, int I) {
  const Stmt *Parent = F.parent(I);
  if (!Parent)
    return true;
  if (auto *If = dyn_cast<IfStmt>(Parent))
    return F.Nodes[I].S != If->getCond()->IgnoreParenImpCasts();
  if (auto *Cast = dyn_cast<ExplicitCastExpr>(Parent))
    return Cast->getType()->isVoidType();
  return isa<CompoundStmt, ForStmt, LabelStmt, CaseStmt, DefaultStmt, DoStmt,
             WhileStmt>(Parent);
}

const Expr *checks::changedBy(const Stmt *S) {
  if (auto *Op = dyn_cast<BinaryOperator>(S); Op && Op->isAssignmentOp())
    return Op->getLHS();
  auto *Step = dyn_cast<UnaryOperator>(S);
  return Step && Step->isIncrementDecrementOp() ? Step->getSubExpr() : nullptr;
}

/// Whether \p T is known and no reference, so that what is made of it is made
/// from a value.
static bool isPlain(QualType T) {
  return !T.isNull() && !T->isReferenceType() &&
         (!T->isDependentType() || T->isTemplateTypeParmType());
}

/// Whether \p S, which waits for a template's arguments and so says by no
/// conversion what it reads, keeps no more than the value of its part \p E.
static bool readsOpen(const Function &F, const Stmt *S, const Expr *E) {
  auto IsPart = [&](const Expr *Part) {
    return Part && Part->IgnoreParens() == E;
  };
  if (!F.Decl->isDependentContext())
    return false;
  if (auto *Op = dyn_cast<BinaryOperator>(S))
    return (Op->isTypeDependent() || E->isTypeDependent()) &&
           !(Op->isAssignmentOp() && IsPart(Op->getLHS())) &&
           !Op->isPtrMemOp() && Op->getOpcode() != BO_Comma;
  if (auto *Op = dyn_cast<UnaryOperator>(S))
    return Op->isTypeDependent() && Op->getOpcode() != UO_AddrOf &&
           !Op->isIncrementDecrementOp();
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(S))
    return Element->isTypeDependent() &&
           (E->getType()->isPointerType() ||
            IsPart(frontend::subscriptIn(Element)));
  if (auto *Declared = dyn_cast<DeclStmt>(S))
    return llvm::any_of(Declared->decls(), [&](const Decl *D) {
      auto *Var = dyn_cast<VarDecl>(D);
      return Var && Var->getInit() && IsPart(Var->getInit()) &&
             isPlain(Var->getType());
    });
  if (auto *Cast = dyn_cast<ExplicitCastExpr>(S))
    return isPlain(Cast->getTypeAsWritten());
  if (auto *Open = dyn_cast<CXXUnresolvedConstructExpr>(S))
    return isPlain(Open->getTypeAsWritten());
  if (isa<ReturnStmt>(S))
    return isPlain(F.Decl->getReturnType());
  if (auto *If = dyn_cast<IfStmt>(S))
    return IsPart(If->getCond());
  if (auto *Choice = dyn_cast<ConditionalOperator>(S))
    return IsPart(Choice->getCond());
  auto *Call = dyn_cast<CallExpr>(S);
  auto *Found =
      Call && Call->getCallee()
          ? dyn_cast<UnresolvedLookupExpr>(Call->getCallee()->IgnoreParens())
          : nullptr;
  auto At = Call ? llvm::find_if(Call->arguments(), IsPart)
                 : CallExpr::const_arg_iterator();
  if (!Found || Found->decls().empty() || At == Call->arg_end())
    return false;
  unsigned I = At - Call->arg_begin();
  return llvm::all_of(Found->decls(), [&](const NamedDecl *D) {
    const FunctionDecl *Callee = D->getUnderlyingDecl()->getAsFunction();
    return Callee && I < Callee->getNumParams() &&
           !Callee->getParamDecl(I)->getType()->isReferenceType();
  });
}

Access checks::accessAt(const Function &F, int I) {
  int P = F.Nodes[I].Parent;
  while (P >= 0 && isa<ParenExpr>(F.Nodes[P].S))
    P = F.Nodes[P].Parent;
  if (P < 0)
    return Access::Other;
  if (auto *Cast = dyn_cast<ImplicitCastExpr>(F.Nodes[P].S))
    return Cast->getCastKind() == CK_LValueToRValue ? Access::Read
                                                    : Access::Other;
  const Expr *To = changedBy(F.Nodes[P].S);
  if (To && To->IgnoreParens() == F.Nodes[I].S)
    return Access::Changed;
  auto *E = dyn_cast<Expr>(F.Nodes[I].S);
  return E && readsOpen(F, F.Nodes[P].S, E) ? Access::Read : Access::Other;
}

bool checks::isAddressTaken(const Function &F, int I) {
  auto *Op = dyn_cast_or_null<UnaryOperator>(F.parent(I));
  return Op && Op->getOpcode() == UO_AddrOf;
}
