//===- RangeFor.cpp - Loops over ranges -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A loop over an array becomes one over its indices, since Metal says nothing
/// about ranges. Others are written as the standard explains them.
///
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// Whether something of that name is used or declared in \p S.
static bool mentions(const Stmt *S, llvm::StringRef Name) {
  if (!S)
    return false;
  auto Is = [&](const Decl *D) {
    const auto *Named = dyn_cast_or_null<NamedDecl>(D);
    return Named && Named->getIdentifier() && Named->getName() == Name;
  };
  if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
    if (Is(Reference->getDecl()))
      return true;
  if (const auto *Member = dyn_cast<MemberExpr>(S))
    if (Is(Member->getMemberDecl()))
      return true;
  if (const auto *Declarations = dyn_cast<DeclStmt>(S))
    if (llvm::any_of(Declarations->decls(), Is))
      return true;
  return llvm::any_of(S->children(),
                      [&](const Stmt *Child) { return mentions(Child, Name); });
}

/// Whether \p E names the same object however often it is evaluated, and
/// whatever happens in between.
static bool isFixedPlace(const Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return isa<FieldDecl>(Member->getMemberDecl()) &&
           (Member->isArrow()
                ? isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
                : isFixedPlace(Member->getBase()));
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  return Reference && isa<VarDecl>(Reference->getDecl());
}

/// Gives the variables that the standard says a loop has names that a person
/// might, and that hide nothing the loop uses.
static void nameIterators(const CXXForRangeStmt *S,
                          llvm::DenseMap<const VarDecl *, std::string> &Names) {
  for (auto [Statement, Wanted] : {std::pair(S->getRangeStmt(), "range"),
                                   std::pair(S->getBeginStmt(), "it"),
                                   std::pair(S->getEndStmt(), "end")}) {
    std::string Name = Wanted;
    while (mentions(S->getBody(), Name) || mentions(S->getRangeInit(), Name) ||
           mentions(S->getLoopVarStmt(), Name))
      Name += "_";
    Names[cast<VarDecl>(Statement->getSingleDecl())] = Name;
  }
}

/// A name for the index that the function does not use.
static std::string indexName(const FunctionDecl *Function) {
  auto Used = [&](llvm::StringRef Name) {
    return mentions(Function->getBody(), Name) ||
           llvm::any_of(Function->parameters(), [&](const ParmVarDecl *P) {
             return P->getName() == Name;
           });
  };
  for (llvm::StringRef Name : {"i", "j", "k", "m", "index"})
    if (!Used(Name))
      return Name.str();
  std::string Name = "index_";
  while (Used(Name))
    Name += "_";
  return Name;
}

void FunctionImporter::rangeOverArray(const CXXForRangeStmt *S,
                                      const Expr *Array) {
  mlir::Location At = loc(S);
  const auto *Begin = cast<VarDecl>(S->getBeginStmt()->getSingleDecl());
  mlir::Type Number =
      mlir::IntegerType::get(&Unit.Context, 32, mlir::IntegerType::Signed);
  auto Variable = [&](llvm::StringRef Name, cxx::LValueType Place,
                      mlir::Value Init) {
    return cxx::VarOp::create(B, At, Place, Name, Init, /*reference=*/false,
                              /*is_static=*/false, /*is_constexpr=*/false,
                              B.getStringAttr("copy"))
        .getVariable();
  };
  // A list has no name yet.
  mlir::Value List;
  if (!Array->isGLValue()) {
    auto Place =
        cxx::LValueType::get(type(Array->getType(), S->getBeginLoc()),
                             cxx::AddressSpace::Thread, /*isConst=*/true);
    List = Variable(
        Iterators.lookup(cast<VarDecl>(S->getRangeStmt()->getSingleDecl())),
        Place, initializer(Array));
  }
  auto For = cxx::ForOp::create(B, At);
  hint(For);
  fill(For.getBody(), [&] {
    mlir::Value Index =
        Variable(indexName(Function),
                 cxx::LValueType::get(Number, cxx::AddressSpace::Thread),
                 intConstant(0, Number, At));
    auto Loop = cxx::LoopOp::create(B, At);
    fill(Loop.getCondition(), [&] {
      mlir::Value Read = load(Index, At);
      uint64_t Size =
          Unit.AST.getAsConstantArrayType(Array->getType())->getZExtSize();
      mlir::Value Below = cxx::BinaryOp::create(B, At, B.getI1Type(), "<", Read,
                                                intConstant(Size, Number, At));
      cxx::YieldOp::create(B, At, Below);
    });
    fill(Loop.getStep(), [&] {
      mlir::Value Next = cxx::IncDecOp::create(B, At, Index.getType(), "++",
                                               Index, /*postfix=*/false);
      cxx::YieldOp::create(B, At, Next);
    });
    Elements[Begin] = [=]() -> mlir::Value {
      mlir::Value Whole = List ? List : expr(Array);
      auto Place = mlir::cast<cxx::LValueType>(Whole.getType());
      mlir::Type Element =
          mlir::cast<cxx::ArrayType>(Place.getPointee()).getElement();
      auto Pointer = cxx::PointerType::get(
          Element, Place.getSpace(), Place.getIsConst(), Place.getIsVolatile());
      mlir::Value First = cxx::DecayOp::create(B, At, Pointer, Whole);
      return cxx::IndexOp::create(B, At, Place.withPointee(Element), First,
                                  load(Index, At));
    };
    fill(Loop.getBody(), [&] {
      stmt(S->getLoopVarStmt());
      bodyOf(S->getBody(), For, S->getRParenLoc());
    });
  });
}

void FunctionImporter::rangeOverIterators(const CXXForRangeStmt *S) {
  stmt(S->getRangeStmt());
  auto For = cxx::ForOp::create(B, loc(S));
  hint(For);
  fill(For.getBody(), [&] {
    stmt(S->getBeginStmt());
    stmt(S->getEndStmt());
    auto Loop = cxx::LoopOp::create(B, loc(S));
    fillYield(Loop.getCondition(), S->getCond());
    fillYield(Loop.getStep(), S->getInc());
    fill(Loop.getBody(), [&] {
      stmt(S->getLoopVarStmt());
      bodyOf(S->getBody(), For, S->getRParenLoc());
    });
  });
}

void FunctionImporter::rangeFor(const CXXForRangeStmt *S) {
  commentsBefore(S->getRParenLoc());
  nameIterators(S, Iterators);
  const Expr *Range = S->getRangeInit()->IgnoreImplicit();
  const auto *List = dyn_cast<CXXStdInitializerListExpr>(Range);
  bool IsArray = Unit.AST.getAsConstantArrayType(Range->getType()) &&
                 isFixedPlace(Range) && Range->isGLValue();
  if (IsArray && !S->getInit())
    return rangeOverArray(S, Range);
  auto Scope = cxx::ScopeOp::create(B, loc(S));
  fill(Scope.getBody(), [&] {
    if (S->getInit())
      stmt(S->getInit());
    if (List)
      rangeOverArray(S, List->getSubExpr()->IgnoreImplicit());
    else if (IsArray)
      rangeOverArray(S, Range);
    else
      rangeOverIterators(S);
  });
}
