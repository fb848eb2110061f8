//===- LaunchLists.cpp - Lists in launches ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// nvcc takes `k<<<{x, y}, n>>>()` as it takes a list for a parameter of type
/// dim3; Clang wants an expression. In parentheses, which are as long, the list
/// is one that becomes a dim3, of its last element. The AST then gets the
/// others.
///
//===----------------------------------------------------------------------===//

#include "LaunchLists.h"

#include "cu2x/Frontend/Launch.h"
#include "cu2x/Frontend/Parser.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/Support/Regex.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether a launch in \p Text may have a list for its configuration.
static bool mayHaveLists(StringRef Text) {
  for (size_t At = Text.find("<<<"); At != StringRef::npos;
       At = Text.find("<<<", At + 3)) {
    StringRef Rest = Text.drop_front(At + 3);
    if (Rest.take_front(Rest.find(">>>")).contains('{'))
      return true;
  }
  // Where a macro stands for one.
  static const llvm::Regex Define("#[ \t]*define[ \t]+[A-Za-z_0-9]+[ \t]*[{]");
  return Text.contains("<<<") && Define.match(Text);
}

/// Whether a comma at no depth stands between the braces of a list.
static bool hasComma(const TokenBuffer &T, TokenIndex Open) {
  for (TokenIndex I = T.next(Open); I != T[Open].Match; I = T.next(I)) {
    if (I == NoToken || T[I].is(tok::comma))
      return true;
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
  }
  return false;
}

/// Shows \p Open to the parser as a parenthesis, with all up to its brace at
/// the end, for part \p Part of a launch.
static void openList(const TokenBuffer &T, TokenIndex Open, unsigned Part,
                     std::string &Text, std::set<unsigned> &Opened) {
  TokenIndex End = T[Open].Match;
  bool IsEmpty = T.next(Open) == End;
  Text[T[Open].Offset] = !IsEmpty ? '(' : Part < 2 ? '1' : '0';
  Text[T[End].Offset] = IsEmpty ? ' ' : ')';
  if (TokenIndex Last = T.previous(End); T[Last].is(tok::comma))
    Text[T[Last].Offset] = ' ';
  if (Part < 2)
    Opened.insert(T[Open].Offset);
}

/// The names that are all of the grid or block of \p L.
static void namesIn(const TokenBuffer &T, const Launch &L,
                    llvm::SmallDenseSet<TokenIndex, 2> &Names) {
  unsigned Part = 0;
  TokenIndex Begin = T.next(L.Open.Last);
  for (TokenIndex I = Begin; I != NoToken && Part < 2; I = T.next(I)) {
    bool IsEnd = I == L.Close.First;
    if (IsEnd || T[I].is(tok::comma)) {
      if (T[Begin].isIdentifier() && T.next(Begin) == I)
        Names.insert(Begin);
      if (IsEnd)
        return;
      ++Part;
      Begin = T.next(I);
    } else if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
               T[I].Match != NoToken && T[I].Match > I) {
      I = T[I].Match;
    }
  }
}

TokenRange cu2x::frontend::listOfMacro(const TokenBuffer &T, TokenIndex Use) {
  TokenRange List;
  StringRef Name = T.text(Use);
  TokenIndex Defined = NoToken;
  for (const Directive &D : T.directives()) {
    if ((D.K != Directive::Define && D.K != Directive::Undef) ||
        D.First + 2 > D.Last || T.text(D.First + 2) != Name)
      continue;
    TokenIndex Open = D.First + 3;
    if (Defined != NoToken || D.K == Directive::Undef || Open > D.Last ||
        !T[Open].is(tok::l_brace) || T[Open].Match != D.Last ||
        T[Open].Length != 1 || T[D.Last].Length != 1 || Open + 1 == D.Last ||
        T.is(Open + 1, "."))
      return {};
    Defined = D.First + 2;
    List = {Open, D.Last};
  }
  if (List.empty())
    return {};
  llvm::SmallDenseSet<TokenIndex, 2> Names;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (std::optional<Launch> L = findLaunch(T, I))
      namesIn(T, *L, Names);
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (I != Defined && T[I].isIdentifier() && T.text(I) == Name &&
        !Names.contains(I))
      return {};
  return List;
}

/// Opens the lists of \p L: those of numbers for grid and block, and those of
/// one value for the others.
static void openLists(const TokenBuffer &T, const Launch &L, std::string &Text,
                      std::set<unsigned> &Opened) {
  unsigned Part = 0;
  bool IsFirst = true;
  for (TokenIndex I = T.next(L.Open.Last); I != NoToken && I < L.Close.First;
       I = T.next(I)) {
    if (T[I].is(tok::comma)) {
      ++Part;
      IsFirst = true;
      continue;
    }
    TokenIndex End = T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})
                         ? T[I].Match
                         : I;
    if (End == NoToken)
      return;
    if (IsFirst && T[I].is(tok::l_brace) && T[I].Length == 1 &&
        T[End].Length == 1 && !T.is(T.next(I), ".") &&
        (Part < 2 || !hasComma(T, I))) {
      openList(T, I, Part, Text, Opened);
    } else if (IsFirst && Part < 2 && T[I].isIdentifier()) {
      if (TokenRange List = listOfMacro(T, I); !List.empty())
        openList(T, List.First, Part, Text, Opened);
    }
    IsFirst = false;
    I = End;
  }
}

std::set<unsigned> cu2x::frontend::openLaunchLists(std::string &Text) {
  std::set<unsigned> Opened;
  if (!mayHaveLists(Text))
    return Opened;
  const std::string Original = Text;
  TokenBuffer T(Original);
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (std::optional<Launch> L = findLaunch(T, I)) {
      openLists(T, *L, Text, Opened);
      I = L->Open.Last;
    }
  return Opened;
}

namespace {

class ListVisitor : public RecursiveASTVisitor<ListVisitor> {
public:
  ListVisitor(ASTContext &Context, const std::set<unsigned> &Opened)
      : Context(Context), Opened(Opened) {}
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E) {
    if (CallExpr *Config = E->getConfig())
      for (unsigned I = 0; I < 2 && I < Config->getNumArgs(); ++I)
        fill(Config->getArg(I));
    return true;
  }

private:
  bool isOpened(const Expr *E) const;
  Expr *asSize(Expr *E) const;
  void fill(Expr *E) const;

  ASTContext &Context;
  const std::set<unsigned> &Opened;
};

} // namespace

bool ListVisitor::isOpened(const Expr *E) const {
  auto *Parens = dyn_cast<ParenExpr>(E->IgnoreImpCasts());
  if (!Parens)
    return false;
  const SourceManager &SM = Context.getSourceManager();
  auto [File, Offset] =
      SM.getDecomposedLoc(SM.getSpellingLoc(Parens->getLParen()));
  return File == SM.getMainFileID() && Opened.count(Offset);
}

/// \p E as a value of type `unsigned`; as it is where that is no number.
Expr *ListVisitor::asSize(Expr *E) const {
  auto Cast = [&](QualType To, CastKind Kind) {
    E = ImplicitCastExpr::Create(Context, To, Kind, E, nullptr, VK_PRValue,
                                 FPOptionsOverride());
  };
  if (E->isTypeDependent() || !E->getType()->isIntegralOrEnumerationType())
    return E;
  if (E->isGLValue())
    Cast(E->getType().getUnqualifiedType(), CK_LValueToRValue);
  if (!Context.hasSameType(E->getType(), Context.UnsignedIntTy))
    Cast(Context.UnsignedIntTy, CK_IntegralCast);
  return E;
}

void ListVisitor::fill(Expr *E) const {
  auto *Dim = dyn_cast<CXXConstructExpr>(E->IgnoreImplicit());
  while (Dim && Dim->getNumArgs() == 1)
    Dim = dyn_cast<CXXConstructExpr>(Dim->getArg(0)->IgnoreImplicit());
  if (!Dim || Dim->getNumArgs() != 3 || !isOpened(Dim->getArg(0)))
    return;
  llvm::SmallVector<Expr *, 3> Parts;
  Expr *Rest = Dim->getArg(0)->IgnoreParenImpCasts();
  for (auto *Comma = dyn_cast<BinaryOperator>(Rest);
       Comma && Comma->getOpcode() == BO_Comma;
       Comma = dyn_cast<BinaryOperator>(Rest)) {
    Parts.insert(Parts.begin(), Comma->getRHS());
    Rest = Comma->getLHS();
  }
  Parts.insert(Parts.begin(), Rest);
  if (Parts.size() == 1 || Parts.size() > 3)
    return;
  for (auto [I, Part] : llvm::enumerate(Parts))
    Dim->setArg(I, asSize(Part));
}

void cu2x::frontend::fillLaunchLists(ASTContext &Context,
                                     const std::set<unsigned> &Opened) {
  if (!Opened.empty())
    ListVisitor(Context, Opened).TraverseDecl(Context.getTranslationUnitDecl());
}
